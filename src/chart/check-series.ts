import { allSeries } from "./plotted.ts";
import type { SeriesState } from "./state.ts";

/** What keeps a state from being a chart of series, or nothing. */
export function seriesFault(state: SeriesState): string | undefined {
  if (state.axis.length === 0) return "has an empty axis";
  if (new Set(state.axis).size < state.axis.length) return "names a place on its axis twice";
  const series = allSeries(state);
  if (new Set(series.map(({ id }) => id)).size < series.length) return "has two series of one id";
  for (const one of series) {
    const seen = new Set<string>();
    for (const { at } of one.points) {
      if (!state.axis.includes(at)) return `has a point of "${one.id}" at "${at}", which is not on its axis`;
      if (seen.has(at)) return `has two points of "${one.id}" at "${at}"`;
      seen.add(at);
    }
  }
  if (state.type === "line" && state.future !== undefined && !state.axis.includes(state.future.from))
    return `has a future from "${state.future.from}", which is not on its axis`;
  if (state.type === "bars" && state.layout === "diverging" && state.totals !== undefined)
    return "has totals, which diverging bars do not draw";
  return undefined;
}
