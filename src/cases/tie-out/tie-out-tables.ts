import type { Cell, DataRow, DataTable } from "../../chart/data-table.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Shown } from "../../figure/shown.ts";
import { type Stage, stages } from "../../monitor/tie-out/stage.ts";
import { t } from "../../text/catalogue.ts";
import { writtenPeriod } from "../deliveries/written-period.ts";
import type { PeriodView, ProductView, StepView, TieOutView } from "./tie-out-view.ts";

/** What of the stages everybody may see. */
const openStages: readonly Stage[] = ["goedgekeurd", "geboekt"];
/** Marks an allocated amount in which some have no price. */
const pmMark = "*";
const style = { scale: 1, decimals: 2 } as const;

/**
 * The tie-out as tables. Each year: the five stages of every product with its coverage and funding, and, for who sees true amounts, the
 * classed differences of all together; of one product its months too.
 */
export function tieOutTables(view: TieOutView): readonly DataTable[] {
  const { products, total } = view;
  const years = total.years.map(({ period }) => period);
  const [only, ...others] = products;
  const single = others.length === 0 ? only : undefined;
  return [
    ...years.map((year) => stageTable(view, year, { withSources: true })),
    ...(single === undefined ? [] : monthTables(view, single)),
    ...(view.isTrue ? total.years.flatMap((year) => differenceTables(single, year, { withNames: true })) : []),
  ];
}

/**
 * The stages of every product in a year, with its coverage and funding. On a page the table has to fit beside the menu: there `withSources`
 * is false, and where the money of a product comes from stands in the table of streams.
 */
export function stageTable(
  view: TieOutView,
  year: string,
  { withSources }: { readonly withSources: boolean },
): DataTable {
  const rows = inOrderOfTitle(view.products).flatMap((product) => {
    const period = product.years.find((one) => one.period === year);
    if (period === undefined) return [];
    const { cells, ...row } = stageRow(view, product.product, product.title, period);
    const funding: Cell = { type: "text", text: fundingOf(product, withSources) };
    return [{ ...row, cells: [...cells, funding] }];
  });
  const total = view.total.years.find(({ period }) => period === year);
  return {
    ...frame(`aansluiting-${year}`, t("nl", "tie-out.title", { year, asOf: writtenPeriod(view.asOf) })),
    rowTitle: t("nl", "tie-out.column.product"),
    columns: [
      ...stageColumns(view),
      { id: "funding", title: t("nl", withSources ? "tie-out.funding-and-source" : "tie-out.funding"), align: "start" },
    ],
    rows: [...rows, ...(total === undefined ? [] : [totalRow(stageRow(view, "alle", t("nl", "tie-out.all"), total))])],
    footnotes: [
      ...pmNotes(view, total === undefined ? [] : [total]),
      ...(view.isTrue ? [{ mark: "", text: t("nl", "tie-out.share.note") }] : []),
    ],
  };
}

function stageRow(
  { isTrue }: TieOutView,
  id: string,
  header: string,
  { amounts, coverage, unpriced }: PeriodView,
): DataRow {
  return {
    ...{ id, header, role: "line" },
    cells: [
      ...(isTrue ? stages : openStages).map((stage) => ({
        ...figureCell(`${id}/${stage}`, amounts[stage]),
        ...(stage === "toegewezen" && countOf(unpriced) > 0 ? { footnote: pmMark } : {}),
      })),
      ...(isTrue ? [figureCell(`${id}/dekking`, coverage.share)] : []),
    ],
  };
}

function totalRow({ cells, ...row }: DataRow): DataRow {
  return { ...row, role: "total", cells: [...cells, { type: "text", text: "" }] };
}

/** What stands beneath a table in which allocations have no price. */
function pmNotes({ isTrue }: TieOutView, periods: readonly PeriodView[]): DataTable["footnotes"] {
  const count = periods.reduce((sum, { unpriced }) => sum + countOf(unpriced), 0);
  const isDeclared = periods.some(({ steps }) =>
    steps.some(({ classes }) => classes.some(({ id }) => id === "geen-prijs")),
  );
  return isTrue && count > 0 ? [{ mark: pmMark, text: t("nl", "tie-out.pm", { count, isDeclared }) }] : [];
}

/** A count that is shown; 0 where it is hidden or missing. */
function countOf({ value }: Shown): number {
  return isMissing(value) ? 0 : value;
}

/** How a product is paid for and, where that is asked, where its amounts come from; in one column, for the table is wide. */
function fundingOf({ funding, source }: ProductView, withSource: boolean): string {
  const unknown = t("nl", "tie-out.funding-unknown");
  if (!withSource) return funding ?? unknown;
  if (funding === undefined && source === undefined) return unknown;
  return [funding ?? unknown, source ?? unknown].join("; ");
}

function stageColumns({ isTrue }: TieOutView): DataTable["columns"] {
  return [
    ...(isTrue ? stages : openStages).map((id) => ({
      id,
      title: t("nl", `tie-out.stage.${id}`),
      align: "end" as const,
    })),
    ...(isTrue ? [{ id: "share", title: t("nl", "tie-out.share"), align: "end" as const }] : []),
  ];
}

/** The stages of one product by month; empty for who sees no true amounts. */
export function monthTables(view: TieOutView, { product, title, months }: ProductView): readonly DataTable[] {
  if (months.length === 0) return [];
  return [
    {
      ...frame(`maanden-${product}`, t("nl", "tie-out.title.months", { product: title })),
      rowTitle: t("nl", "tie-out.column.period"),
      columns: stageColumns(view),
      rows: months.map((period) => stageRow(view, period.period, writtenPeriod(period.period), period)),
      footnotes: pmNotes(view, months),
    },
  ];
}

/**
 * The classes of all together in a year, or of the one product that is asked in the year and each of its months. `withNames` adds how the
 * command line calls each difference: whoever explains one there needs it, the page has a form of its own.
 */
export function differenceTables(
  single: ProductView | undefined,
  year: PeriodView,
  { withNames }: { readonly withNames: boolean },
): readonly DataTable[] {
  const title = single?.title ?? t("nl", "tie-out.all");
  const periods =
    single === undefined
      ? [year]
      : [...single.years, ...single.months].filter(({ period }) => period.startsWith(year.period));
  return periods.map((period) => ({
    ...frame(
      `verschillen-${period.period}`,
      t("nl", "tie-out.title.differences", { product: title, period: writtenPeriod(period.period) }),
    ),
    rowTitle: t("nl", "tie-out.column.class"),
    columns: [
      { id: "amount", title: t("nl", "tie-out.column.amount"), align: "end" },
      ...(withNames ? [{ id: "id", title: t("nl", "tie-out.column.difference"), align: "start" as const }] : []),
      { id: "explanation", title: t("nl", "tie-out.column.explanation"), align: "start" },
    ],
    rows: period.steps.flatMap((step) => stepRows(period.period, step, withNames)),
  }));
}

function stepRows(period: string, { id, difference, classes }: StepView, withNames: boolean): readonly DataRow[] {
  const empty: Cell = { type: "empty" };
  return [
    ...classes.map(
      ({ id: name, amount, explanation }): DataRow => ({
        id: `${period}/${id}/${name}`,
        role: "of-which",
        header: t("nl", `tie-out.class.${name}`),
        cells: [
          figureCell(`${period}/${id}/${name}`, amount),
          ...(withNames ? [{ type: "text" as const, text: `${id}/${name}` }] : []),
          explanation === undefined
            ? empty
            : {
                type: "text",
                text: [
                  t("nl", `tie-out.state.${explanation.state}`),
                  ...(explanation.isOutdated ? [t("nl", "tie-out.outdated")] : []),
                  explanation.text.replaceAll(/\s+/g, " "),
                ].join("; "),
              },
        ],
      }),
    ),
    {
      id: `${period}/${id}`,
      role: "subtotal",
      header: t("nl", `tie-out.step.${id}`),
      cells: [figureCell(`${period}/${id}`, difference), ...(withNames ? [empty] : []), empty],
    },
  ];
}

/** By what a reader sees: the codes that the products come in order of stand nowhere. */
function inOrderOfTitle<T extends { readonly title: string }>(products: readonly T[]): readonly T[] {
  return products.toSorted((a, b) => a.title.localeCompare(b.title, "nl"));
}

function frame(id: string, caption: string) {
  return {
    ...{ id, caption, style, footnotes: [] },
    unit: t("nl", "tie-out.unit"),
    source: t("nl", "data.source-note"),
  };
}

function figureCell(ref: string, figure: Shown): Cell {
  return { type: "figure", ref, figure };
}
