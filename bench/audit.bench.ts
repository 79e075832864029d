import { parse } from "csv-parse/sync";
import { discover } from "../src/audit/discover.ts";
import type { Grid } from "../src/audit/grid.ts";
import { type Generated, generate, gridOf, random } from "../test/support/generated-table.ts";
import type { Bench } from "./ratio.ts";

/** Some 10,000 cells each, as long, square and neutral tables. */
const shapes = [
  { rows: 2500, columns: 4, neutral: false },
  { rows: 400, columns: 25, neutral: true },
  { rows: 100, columns: 100, neutral: true },
];

export const benches: readonly Bench[] = shapes.map(({ rows, columns, neutral }): Bench => {
  const table = generate(
    {
      groups: Array.from({ length: Math.round(rows / 11) }, () => 10),
      columns,
      size: 1e5,
      shuffled: false,
      neutral,
      blanks: false,
      mixedSigns: false,
      rounded: true,
    },
    random(5),
  );
  const [grid, text] = [gridOf(table), csvOf(table)];
  return {
    name: `the audit of a table of ${rows} by ${columns}${neutral ? " without words" : ""}`,
    run: () => audit(grid),
    yardstick: { name: "csv-parse of the same table", run: (): unknown => parse(text) },
  };
});

// An audit that finds no relation is quick for the wrong reason.
function audit(grid: Grid): number {
  const [found] = discover([grid]);
  if (found === undefined || found.constraints.length === 0) throw new Error("nothing was found");
  return found.constraints.length;
}

function csvOf({ labels, numbers }: Generated): string {
  return labels.map((label, row) => [label, ...(numbers[row] ?? [])].join(",")).join("\n");
}
