import type { Report } from "../../src/report/model.ts";

/** The skeleton of a document, to compare: headings, tables with their size, charts with their name, other blocks by kind. */
export function documentOutline({ title, subtitle, blocks }: Report): string {
  const lines = blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case "heading":
        return ["", `${"#".repeat(block.level)} ${block.text}`];
      case "table":
        return [`| ${block.table.caption} [${block.table.rows.length} × ${block.table.columns.length}]`];
      case "chart":
        return [`~ ${block.chart.type}: ${block.chart.name}`];
      case "entries":
        return [`* ${block.entries.length} vermeldingen`];
      default:
        return [];
    }
  });
  return [`= ${title}`, subtitle, ...lines].join("\n");
}
