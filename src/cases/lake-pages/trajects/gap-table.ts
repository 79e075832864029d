import type { DataTable } from "../../../chart/data-table.ts";
import { t } from "../../../text/catalogue.ts";
import type { Line } from "../monitor/steps.ts";
import type { RuleEffect } from "./effect.ts";

/** How many trajects begin in a year by each gap that somebody may choose. Only for who sees true numbers. */
export async function gapTable(
  gaps: readonly number[],
  year: string,
  { gap, source }: RuleEffect,
  lineAt: (gap: number) => Promise<Line>,
): Promise<DataTable> {
  const lines: (readonly [number, Line])[] = [];
  for (const days of gaps) lines.push([days, await lineAt(days)]);
  return {
    ...{ id: "onderbrekingen", style: { scale: 1, decimals: 0 }, source, footnotes: [] },
    caption: t("nl", "trajects.gaps.table", { year }),
    unit: t("nl", "trajects.count"),
    rowTitle: t("nl", "trajects.gap"),
    columns: [{ id: "trajecten", title: t("nl", "trajects.begun"), align: "end" }],
    rows: lines.map(([days, line]) => {
      const found = line.get(year);
      return {
        id: String(days),
        role: days === gap ? "subtotal" : "line",
        header: t("nl", days === gap ? "trajects.gap.chosen" : "trajects.gap.days", { days }),
        cells: [
          found === undefined
            ? { type: "empty" }
            : { type: "figure", ref: `onderbreking/${days}/${found.ref}`, figure: found.figure },
        ],
      };
    }),
  };
}
