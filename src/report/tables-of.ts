import type { DataTable } from "../chart/data-table.ts";
import { twin } from "../chart/twin.ts";
import type { Report } from "./model.ts";

/**
 * Every table of a report in its order: its own, and that of each chart whose numbers stand in none of them. Ids are
 * unique: a second one of the same name gets a number.
 */
export function tablesOf(report: Report): readonly DataTable[] {
  const own = new Set(report.blocks.flatMap((block) => (block.type === "table" ? [block.table.id] : [])));
  const tables = report.blocks.flatMap((block): readonly DataTable[] => {
    if (block.type === "table") return [block.table];
    if (block.type !== "chart" || (block.numbersIn !== undefined && own.has(block.numbersIn))) return [];
    return [twin(block.chart, report.language)];
  });
  const taken = new Set<string>();
  return tables.map((table) => {
    for (let nth = 1; ; nth += 1) {
      const id = nth === 1 ? table.id : `${table.id}-${nth}`;
      if (taken.has(id)) continue;
      taken.add(id);
      return nth === 1 ? table : { ...table, id };
    }
  });
}
