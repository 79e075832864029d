import type { Locale } from "../text/catalogue.ts";
import { mapTable } from "./area-map.ts";
import type { DataTable } from "./data-table.ts";
import { dotPlotTable } from "./dot-plot.ts";
import { goalTreeTable } from "./goal-tree.ts";
import { matrixTable } from "./matrix.ts";
import { pyramidTable } from "./pyramid.ts";
import { seriesTable } from "./series-table.ts";
import { smallMultiplesTable } from "./small-multiples.ts";
import type { ChartState } from "./state.ts";
import { timelineTable } from "./timeline.ts";
import { waterfallTable } from "./waterfall.ts";

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
    case "pyramid":
      return pyramidTable(state, locale);
    case "small-multiples":
      return smallMultiplesTable(state, locale);
    case "dot-plot":
      return dotPlotTable(state, locale);
    case "map":
      return mapTable(state, locale);
  }
}
