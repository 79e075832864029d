import fc from "fast-check";
import { expect, test } from "vitest";
import { differences } from "./differences.ts";

const keys = ["maand", "wet"];
const row = fc.record({
  maand: fc.constantFrom("2025-01", "2025-02", "2025-03"),
  wet: fc.constantFrom("wmo", "jeugdwet", "*"),
  clienten: fc.integer({ min: 0, max: 1e6 }),
  met_meer: fc.option(fc.integer({ min: 0, max: 99 })),
});
const table = fc.uniqueArray(row, { minLength: 1, selector: ({ maand, wet }) => `${maand} ${wet}` });

test("the same rows in another order are the same answer", () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(differences(rows, rows.toReversed(), keys)).toEqual([]);
    }),
  );
});

test("one client more, a row less, a row twice or a number for nothing known is another answer", () => {
  fc.assert(
    fc.property(table, fc.nat(), (rows, pick) => {
      const at = pick % rows.length;
      const [changed] = rows.slice(at, at + 1);
      if (changed === undefined) throw new Error("no row");
      const more = rows.with(at, { ...changed, clienten: changed.clienten + 1 });
      const known = rows.with(at, { ...changed, met_meer: changed.met_meer === null ? 0 : null });
      for (const other of [more, known, rows.toSpliced(at, 1), [...rows, changed]]) {
        expect(differences(rows, other, keys)).toHaveLength(1);
        expect(differences(other, rows, keys)).toHaveLength(1);
      }
    }),
  );
});

test("a quotient may differ in its last digits and no more, a whole number not at all", () => {
  const said = (verwacht: number) => [{ maand: "2025-01", wet: "*", verwacht }];
  expect(differences(said(0.1 + 0.2), said(0.3), keys)).toEqual([]);
  expect(differences(said(0.3), said(0.300001), keys)).toEqual(["2025-01 *: verwacht is 0.3 and 0.300001"]);
  expect(differences(said(1e12), said(1e12 + 1), keys)).toHaveLength(1);
});
