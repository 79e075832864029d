import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../figure/figure.ts";
import { missing, type Value } from "../figure/missing.ts";
import type { Saving } from "../policy/saving.ts";
import { addSavings, partsOf, type SavingFigure } from "./savings.ts";

const lines = { document: "origineel", from: 1, to: 1 };
const saving = (id: string, partOf?: string): Saving => ({
  id,
  title: id,
  basis: "gross",
  figures: [],
  lines,
  ...(partOf === undefined ? {} : { partOf }),
});
const amount = (value: Value): Figure => ({
  value,
  unit: { quantity: "money" },
  kind: "fixed",
  definition: { id: "besparing", version: 1 },
  label: "Besparing",
  scope: { municipality: "GM0141" },
  period: { type: "year", year: 2017 },
  status: "published",
  knownOn: { type: "day", year: 2018, month: 5, day: 15 },
  provenance: { type: "printed", lines: [lines], transcription: { file: "figures.csv", row: "x", column: "printed" } },
});
const amounts =
  (values: Readonly<Record<string, Value>>): SavingFigure =>
  ({ id }) => {
    const value = values[id];
    return value === undefined ? undefined : { ref: id, figure: amount(value) };
  };

describe("savings added", () => {
  it("count a total once and its parts not again", () => {
    const all = [saving("totaal"), saving("begin", "totaal"), saving("extra", "totaal")];
    expect(addSavings(all, amounts({ totaal: 500, begin: 300, extra: 200 })).sum?.known).toBe(500);
  });

  it("count the parts where the total has no figure", () => {
    const all = [saving("totaal"), saving("begin", "totaal"), saving("extra", "totaal")];
    const { counted, sum } = addSavings(all, amounts({ begin: 300, extra: 200 }));
    expect(sum?.known).toBe(500);
    expect(counted.map(({ ref }) => ref)).toEqual(["begin", "extra"]);
  });

  it("keep PM apart: three savings with a number and one PM are not four", () => {
    const all = ["a", "b", "c", "d"].map((id) => saving(id));
    const { sum } = addSavings(all, amounts({ a: 1, b: 2, c: 3, d: missing("pm") }));
    expect(sum).toMatchObject({ known: 6, count: 3, missing: new Map([["pm", 1]]) });
  });

  it("count a saving whose whole is not in the file", () => {
    expect(addSavings([saving("los", "elders")], amounts({ los: 7 })).sum?.known).toBe(7);
  });

  it("end when savings are part of each other", () => {
    const all = [saving("wortel"), saving("a", "wortel"), saving("b", "a")];
    expect(partsOf(all[0] ?? saving("wortel"), all, amounts({ b: 4 })).map(({ ref }) => ref)).toEqual(["b"]);
  });
});

describe("for every tree of savings", () => {
  const trees = fc.array(fc.record({ under: fc.nat(), value: fc.option(fc.integer({ min: 0, max: 1e6 })) }), {
    minLength: 1,
    maxLength: 12,
  });

  it("nothing counts together with something that it is part of", () => {
    fc.assert(
      fc.property(trees, (nodes) => {
        const all = nodes.map(({ under }, index) =>
          saving(`s${index}`, index === 0 || under % (index + 1) === index ? undefined : `s${under % index}`),
        );
        const values = Object.fromEntries(
          nodes.flatMap(({ value }, index) => (value === null ? [] : [[`s${index}`, value]])),
        );
        const counted = new Set(addSavings(all, amounts(values)).counted.map(({ saving: one }) => one.id));
        const parents = new Map(all.map(({ id, partOf }) => [id, partOf]));
        for (const id of Object.keys(values)) {
          const path: string[] = [];
          for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) path.push(at);
          expect(path.filter((one) => counted.has(one))).toHaveLength(1);
        }
      }),
    );
  });
});
