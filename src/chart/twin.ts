import type { Locale } from "../text/catalogue.ts";
import type { Cell, DataColumn, DataRow, DataTable } from "./data-table.ts";
import { dotPlotTable } from "./dot-plot.ts";
import { goalTreeTable } from "./goal-tree.ts";
import { matrixTable } from "./matrix.ts";
import { allSeries, seriesLabel } from "./plotted.ts";
import type { ChartState, Series, SeriesState } from "./state.ts";
import { timelineTable } from "./timeline.ts";
import { waterfallTable } from "./waterfall.ts";
import { chartWords } from "./words.ts";

/** More places than this read better downwards than sideways. */
const widest = 8;

/**
 * The table of a chart: every number of the picture, no other. Series are the rows and places the columns, as in a
 * municipal table; a long axis stands the other way round.
 */
export function twin(state: ChartState, locale: Locale = "nl"): DataTable {
  return {
    id: `${state.id}-tabel`,
    caption: state.name,
    unit: state.unit,
    style: state.style,
    footnotes: [],
    source: state.source,
    ...content(state, locale),
  };
}

type Content = Pick<DataTable, "rowTitle" | "columns" | "rows">;

function content(state: ChartState, locale: Locale): Content {
  switch (state.type) {
    case "line":
    case "bars":
      return seriesTable(state, locale);
    case "waterfall":
      return waterfallTable(state, locale);
    case "timeline":
      return timelineTable(state, locale);
    case "matrix":
      return matrixTable(state, locale);
    case "goal-tree":
      return goalTreeTable(state, locale);
    case "dot-plot":
      return dotPlotTable(state, locale);
  }
}

function seriesTable(state: SeriesState, locale: Locale): Content {
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
