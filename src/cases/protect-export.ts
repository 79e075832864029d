import { harmless, writeCsv } from "../tables/csv-write.ts";
import { t } from "../text/catalogue.ts";
import type { ProtectedTable } from "./protect-table.ts";

/** A protected table as one JSON document: `value` is a number or `{"missing": "suppressed"}` with the reason beside it. */
export function protectedJson({ file, dimensions, rules, rows, cells, hidden }: ProtectedTable): object {
  return {
    file,
    rules,
    cells,
    hidden: Object.fromEntries(hidden),
    rows: rows.map(({ codes, cell, reason }) => ({
      codes: Object.fromEntries(dimensions.map((dimension, index) => [dimension, codes[index] ?? ""])),
      ...("shown" in cell
        ? { value: cell.shown, ground: cell.ground }
        : { value: { missing: "suppressed" }, hidden: cell.hidden, reason }),
    })),
  };
}

/**
 * The same as csv: a column per dimension, the value (empty when hidden) and the reason. It is made to be handed out, so no code or name
 * of the file of a user is left that a spreadsheet could run.
 */
export function protectedCsv({ dimensions, rows }: ProtectedTable): string {
  return writeCsv(
    [...dimensions.map(harmless), t("nl", "protect.column.value"), t("nl", "protect.column.reason")],
    rows.map(({ codes, cell, reason = "" }) => [
      ...codes.map(harmless),
      "shown" in cell ? String(cell.shown) : "",
      harmless(reason),
    ]),
  );
}

/** Explains the pattern: how many cells are hidden for which reason, and what a reader can still find out. */
export function explainProtection({ cells, hidden, rules }: ProtectedTable): string {
  const total = [...hidden.values()].reduce((sum, count) => sum + count, 0);
  if (rules.method !== "hide") return t("nl", "protect.rounded", { cells, base: rules.method.base });
  const others = hidden.get("protects") ?? 0;
  const lines = [
    t("nl", "protect.summary", { cells, own: total - others, others }),
    ...(total === 0 ? [t("nl", "protect.nothing")] : [t("nl", "protect.proven", { threshold: rules.threshold })]),
  ];
  return lines.join("\n");
}
