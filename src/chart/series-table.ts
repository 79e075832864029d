import type { Locale } from "../text/catalogue.ts";
import type { Cell, DataColumn, DataRow, DataTable } from "./data-table.ts";
import { allSeries, seriesLabel } from "./plotted.ts";
import type { Series, SeriesState } from "./state.ts";
import { chartWords } from "./words.ts";

/** More places than this read better downwards than sideways. */
const widest = 8;

/** The table of a chart of series; a long axis goes downwards. */
export function seriesTable(state: SeriesState, locale: Locale): Pick<DataTable, "rowTitle" | "columns" | "rows"> {
  const series = allSeries(state);
  const isTotal = (one: Series) => state.type === "bars" && one === state.totals;
  if (state.axis.length <= widest) {
    return {
      rowTitle: chartWords[locale].series,
      columns: state.axis.map((at) => column(at, at)),
      rows: series.map(
        (one): DataRow => ({
          id: one.id,
          role: isTotal(one) ? "total" : "line",
          header: seriesLabel(state, one, locale),
          cells: state.axis.map((at) => cell(one, at)),
        }),
      ),
    };
  }
  return {
    rowTitle: chartWords[locale].period,
    columns: series.map((one) => column(one.id, seriesLabel(state, one, locale))),
    rows: state.axis.map(
      (at): DataRow => ({
        id: at,
        role: "line",
        header: at,
        cells: series.map((one) => cell(one, at)),
      }),
    ),
  };
}

function column(id: string, title: string): DataColumn {
  return { id, title, align: "end" };
}

function cell(series: Series, at: string): Cell {
  const point = series.points.find((candidate) => candidate.at === at);
  return point === undefined ? { type: "empty" } : { type: "figure", ref: point.ref, figure: point.figure };
}
