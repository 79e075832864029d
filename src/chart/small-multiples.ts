import type { Locale } from "../text/catalogue.ts";
import { plain, type Sentence } from "../text/sentence.ts";
import { seriesFault } from "./check-series.ts";
import type { DataTable } from "./data-table.ts";
import { seriesTable } from "./series-table.ts";
import type { ChartFrame, LineState, Series } from "./state.ts";

/** A small chart among others, with a sentence of its own. */
export interface Panel {
  readonly id: string;
  readonly label: string;
  readonly sentence: Sentence;
  readonly series: readonly Series[];
}

/** The same small line chart for each village, law or product, all on one scale. */
export interface SmallMultiplesState extends ChartFrame {
  readonly type: "small-multiples";
  readonly axis: readonly string[];
  readonly panels: readonly Panel[];
}

/** All panels as the lines of one chart, so that they share scale, colours and table; ids are those of panel and series. */
export function asLines(state: SmallMultiplesState): LineState {
  const { panels, type: _type, ...frame } = state;
  const several = panels.some(({ series }) => series.length > 1);
  return {
    ...frame,
    type: "line",
    series: panels.flatMap((panel) =>
      panel.series.map((series) => ({
        ...series,
        id: `${panel.id}/${series.id}`,
        label: several ? `${panel.label}: ${series.label}` : panel.label,
      })),
    ),
  };
}

/** What keeps a state from being small multiples, or nothing. */
export function smallMultiplesFault(state: SmallMultiplesState): string | undefined {
  if (state.panels.length === 0) return "has no panels";
  const silent = state.panels.find(({ sentence }) => plain(sentence).trim() === "");
  if (silent !== undefined) return `has no sentence for "${silent.id}"`;
  return seriesFault(asLines(state));
}

/** The table of small multiples: a row for each line of each panel. */
export function smallMultiplesTable(
  state: SmallMultiplesState,
  locale: Locale,
): Pick<DataTable, "rowTitle" | "columns" | "rows"> {
  return seriesTable(asLines(state), locale);
}
