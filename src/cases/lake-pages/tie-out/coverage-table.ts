import type { DataTable } from "../../../chart/data-table.ts";
import { t } from "../../../text/catalogue.ts";
import type { PeriodView, TieOutView } from "../../tie-out/tie-out-view.ts";

/** What of the ledger approved declarations explain, and by which streams the rest of the money goes, each with its source. */
export function coverageTable({ snapshot }: TieOutView, { period, coverage }: PeriodView, product: string): DataTable {
  return {
    id: `dekking-${period}`,
    caption: t("nl", "tie-out.page.coverage.caption", { product, year: period }),
    unit: t("nl", "tie-out.unit"),
    style: { scale: 1, decimals: 2 },
    rowTitle: t("nl", "tie-out.page.stream"),
    columns: [
      { id: "bedrag", title: t("nl", "tie-out.column.amount"), align: "end" },
      { id: "bron", title: t("nl", "tie-out.source-of"), align: "start" },
    ],
    rows: [
      ...coverage.streams.map(({ stream, amount, source }) => ({
        id: `dekking/${stream}`,
        role: "line" as const,
        header: t("nl", `tie-out.stream.${stream}`),
        cells: [
          { type: "figure" as const, ref: `dekking/${period}/${stream}`, figure: amount },
          { type: "text" as const, text: source ?? t("nl", "tie-out.funding-unknown") },
        ],
      })),
      {
        id: "dekking/verklaard",
        role: "of-which",
        header: t("nl", "tie-out.coverage"),
        cells: [{ type: "figure", ref: `dekking/${period}/verklaard`, figure: coverage.explained }, { type: "empty" }],
      },
      {
        id: "dekking/aandeel",
        role: "of-which",
        header: t("nl", "tie-out.share"),
        cells: [
          {
            ...{ type: "figure", ref: `dekking/${period}/aandeel`, figure: coverage.share },
            own: { style: { scale: 1, decimals: 1 }, withUnit: true },
          },
          { type: "empty" },
        ],
      },
    ],
    footnotes: [],
    source: t("nl", "data.source-note", { snapshot: snapshot.slice(0, 12) }),
  };
}
