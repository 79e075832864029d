import { describe, expect, it } from "vitest";
import type { Figure } from "../figure/figure.ts";
import type { Provenance } from "../figure/provenance.ts";
import { openGate } from "./gate.ts";

const printed: Provenance = {
  type: "printed",
  lines: [{ document: "origineel", from: 12, to: 12 }],
  transcription: { file: "tables/t.csv", row: "a", column: "2018" },
};
const counted: Provenance = { type: "model", model: "clients", filter: { law: "wmo" }, snapshot: "s1" };

function computed(...refs: readonly string[]): Provenance {
  return { type: "computed", formula: "scenario.balance", inputs: refs.map((ref) => ({ ref, sign: 1 })) };
}

function figure(provenance: Provenance, status: Figure["status"] = "published"): Figure {
  return {
    value: 7,
    unit: { quantity: "count", of: "client" },
    printed: { text: "7", scale: 1, decimals: 0 },
    interval: { low: 6, high: 8 },
    rounding: { low: 6, high: 8 },
    kind: "fixed",
    definition: { id: "d", version: 1 },
    label: "Cliënten",
    scope: { municipality: "GM9999" },
    period: { type: "year", year: 2018 },
    status,
    knownOn: { type: "day", year: 2018, month: 4, day: 18 },
    provenance,
  };
}

function gateOver(figures: Readonly<Record<string, Figure>>) {
  return openGate({ audience: "public", lookup: (ref) => figures[ref] });
}

describe("the gate", () => {
  it("passes a figure that its source already published, and marks it so", () => {
    const shown = gateOver({}).release(figure(printed));
    expect(shown.value).toBe(7);
    expect(shown.ground).toBe("already-published");
  });

  it("passes what any reader can compute from published figures, however many steps away", () => {
    const figures = { a: figure(printed), b: figure(computed("a")) };
    expect(gateOver(figures).release(figure(computed("a", "b"))).value).toBe(7);
  });

  it("hides a count from rows about persons, with nothing left of its value", () => {
    const shown = gateOver({}).release(figure(counted));
    expect(shown.value).toEqual({ missing: "suppressed" });
    expect(shown.ground).toBe("protected");
    expect(JSON.stringify(shown)).not.toContain("7");
    expect(shown).not.toHaveProperty("rounding");
  });

  it("hides what was computed with a hidden figure, since it could be subtracted back", () => {
    const figures = { a: figure(printed), n: figure(counted) };
    expect(gateOver(figures).release(figure(computed("a", "n"))).value).toEqual({ missing: "suppressed" });
  });

  it("hides a printed figure that was not published", () => {
    expect(gateOver({}).release(figure(printed, "provisional")).value).toEqual({ missing: "suppressed" });
  });

  it("hides what it cannot look up, what was made of nothing and what was made of itself", () => {
    const circular = { a: figure(computed("b")), b: figure(computed("a")) };
    expect(gateOver({}).release(figure(computed("lost"))).value).toEqual({ missing: "suppressed" });
    expect(gateOver({}).release(figure(computed())).value).toEqual({ missing: "suppressed" });
    expect(gateOver(circular).release(figure(computed("a"))).value).toEqual({ missing: "suppressed" });
  });
});
