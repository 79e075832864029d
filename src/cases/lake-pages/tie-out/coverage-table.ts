import type { DataRow, DataTable } from "../../../chart/data-table.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import { t } from "../../../text/catalogue.ts";
import type { CoverageView, PeriodView, TieOutView } from "../../tie-out/tie-out-view.ts";

/** What of the ledger approved declarations explain, and by which streams the rest of the money goes, each with its source. */
export function coverageTable({ isTrue }: TieOutView, { period, coverage }: PeriodView, product: string): DataTable {
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
      ...(isTrue ? totalRows(period, coverage) : []),
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
    footnotes: isTrue ? [{ mark: "", text: t("nl", "tie-out.costs.note") }] : [],
    source: t("nl", "data.source-note"),
  };
}

/** All bookings together, and the costs among them that the share is of. */
function totalRows(period: string, { streams, costs }: CoverageView): readonly DataRow[] {
  const [first] = streams;
  if (first === undefined) return [];
  const { scope, unit, kind, knownOn, status, period: about } = first.amount;
  const total = combineShown(
    streams.map(({ amount }) => amount),
    (values) => values.reduce((sum, value) => sum + value, 0),
    {
      ...{ scope, unit, kind, knownOn, status, period: about, label: t("nl", "tie-out.streams-total") },
      definition: { id: "aansluiting.stromen", version: 1 },
      provenance: {
        ...{ type: "computed", formula: "depletion.sum" },
        inputs: streams.map(({ stream }) => ({ ref: `dekking/${period}/${stream}`, sign: 1 })),
      },
    },
  );
  return [
    {
      ...{ id: "dekking/totaal", role: "total", header: t("nl", "tie-out.streams-total") },
      cells: [{ type: "figure", ref: `dekking/${period}/totaal`, figure: total }, { type: "empty" }],
    },
    {
      ...{ id: "dekking/lasten", role: "of-which", header: t("nl", "tie-out.costs") },
      cells: [{ type: "figure", ref: `dekking/${period}/lasten`, figure: costs }, { type: "empty" }],
    },
  ];
}
