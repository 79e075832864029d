import { describe, expect, it } from "vitest";
import type { Figure } from "../figure/figure.ts";
import type { Provenance } from "../figure/provenance.ts";
import { type GateOptions, openGate } from "./gate.ts";
import type { Release, ReleasedCell } from "./release.ts";

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

describe("the gate over a catalogue of cubes", () => {
  const release: Release = {
    dataset: "clients-2018",
    snapshot: "s1",
    rules: { id: "counts", version: 1 },
    cells: new Map<string, ReleasedCell>([
      ["clients|law=wmo", { shown: 7, ground: "protected" }],
      ["clients|area=kern|law=wmo", { hidden: { because: "small", threshold: 10 } }],
      ["clients", { shown: 900, ground: "public-by-law" }],
      ["clients|law=jeugd", { shown: 40, ground: "protected" }],
    ]),
  };
  const ask = (filter: Readonly<Record<string, string>>, snapshot = "s1"): Figure =>
    figure({ type: "model", model: "clients", filter, snapshot }, "provisional");
  const over = (figures: Readonly<Record<string, Figure>> = {}, options: Partial<GateOptions> = {}) =>
    openGate({ audience: "council", lookup: (ref) => figures[ref], releases: [release], ...options });

  it("shows a count that was released, whatever the order of its breakdowns", () => {
    expect(over().release(ask({ law: "wmo" }))).toMatchObject({ value: 7, ground: "protected" });
    expect(over().release(ask({ law: "wmo", area: "kern" }))).toMatchObject({
      value: { missing: "suppressed" },
      hidden: { because: "small", threshold: 10 },
    });
  });

  it("shows the value that was released where a correction is held back, and nothing derived from the new one", () => {
    const shown = over().release(ask({ law: "jeugd" }));
    expect(shown.value).toBe(40);
    expect(shown).not.toHaveProperty("interval");
  });

  it("hides every breakdown that is not in the catalogue: no reader makes a cross-table of their own", () => {
    const shown = over().release(ask({ law: "wmo", age: "18-22" }));
    expect(shown).toMatchObject({ value: { missing: "suppressed" }, hidden: { because: "not-in-catalogue" } });
    expect(over().release(ask({ law: "wmo" }, "s2")).hidden).toEqual({ because: "not-in-catalogue" });
  });

  it("marks what law makes public", () => {
    expect(over().release({ ...ask({}), value: 900 }).ground).toBe("public-by-law");
  });

  it("passes what was computed from released counts, and hides it when one is hidden or held back", () => {
    const figures = { a: ask({ law: "wmo" }), b: ask({ law: "wmo", area: "kern" }), c: ask({ law: "jeugd" }) };
    expect(over(figures).release(figure(computed("a"))).ground).toBe("protected");
    expect(over(figures).release(figure(computed("a", "b"))).hidden).toEqual({ because: "input-hidden" });
    expect(over(figures).release(figure(computed("a", "c"))).hidden).toEqual({ because: "input-hidden" });
  });

  it("gives true counts to authorised staff, on the record first, and to no one else", () => {
    const seen: Figure[] = [];
    const authorised = (one: Figure) => void seen.push(one);
    const secret = ask({ law: "wmo", area: "kern" });
    expect(over({}, { audience: "staff", authorised }).release(secret)).toMatchObject({
      value: 7,
      ground: "authorised",
    });
    expect(seen).toEqual([secret]);
    expect(over({}, { audience: "staff" }).release(secret).value).toEqual({ missing: "suppressed" });
    for (const audience of ["council", "partner", "public"] as const)
      expect(over({}, { audience, authorised }).release(secret).value).toEqual({ missing: "suppressed" });
    expect(seen.length).toBe(1);
  });
});
