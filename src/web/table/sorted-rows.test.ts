import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataRow } from "../../chart/data-table.ts";
import { canSort, sortedRows } from "./sorted-rows.ts";

const columns = [{ id: "status", title: "Status", align: "start" as const }];
const row = (id: string, role: DataRow["role"], text?: string): DataRow => ({
  id,
  role,
  header: id,
  cells: [text === undefined ? { type: "empty" } : { type: "text", text }],
});
const rows = [
  row("jeugd", "heading"),
  row("b", "line", "2"),
  row("b-deel", "of-which", "1"),
  row("a", "line", "10"),
  row("jeugd-som", "subtotal", "12"),
  row("d", "line"),
  row("c", "line", "3"),
  row("totaal", "total", "15"),
];
const ids = (sorted: readonly DataRow[]) => sorted.map(({ id }) => id).join(" ");

describe("a sorted table", () => {
  it("keeps totals under what they add up, parts under their whole, and puts what is empty last", () => {
    expect(ids(sortedRows({ columns, rows }, "", "op"))).toBe("jeugd a b b-deel jeugd-som c d totaal");
    expect(ids(sortedRows({ columns, rows }, "status", "op"))).toBe("jeugd b b-deel a jeugd-som c d totaal");
    expect(ids(sortedRows({ columns, rows }, "status", "af"))).toBe("jeugd a b b-deel jeugd-som c d totaal");
  });

  it("loses no row and moves no total, whatever the table is", () => {
    const any = fc.array(
      fc.record({ role: fc.constantFrom("line", "subtotal", "total", "of-which", "heading"), text: fc.string() }),
    );
    fc.assert(
      fc.property(any, fc.constantFrom("op" as const, "af" as const), (made, direction) => {
        const before = made.map(({ role, text }, at) => row(String(at), role, text));
        const after = sortedRows({ columns, rows: before }, "status", direction);
        expect(new Set(after)).toEqual(new Set(before));
        for (const [at, one] of before.entries())
          if (one.role !== "line" && one.role !== "of-which") expect(after[at]).toBe(one);
      }),
    );
  });

  it("stays as it is for a column that it does not have, and is not offered where nothing can move", () => {
    expect(sortedRows({ columns, rows }, "weg", "op")).toEqual(rows);
    expect(canSort({ rows })).toBe(true);
    expect(canSort({ rows: [row("a", "line"), row("b", "of-which"), row("c", "total"), row("d", "line")] })).toBe(
      false,
    );
  });
});
