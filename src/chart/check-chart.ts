import { allSeries } from "./plotted.ts";
import type { ChartState } from "./state.ts";

/**
 * Refuses a chart that says nothing: without name or sentence, without places, with a point outside its axis or two
 * series of one id. The makers of charts are code, not users, so this is a bug and an ordinary error.
 *
 * @throws Error with the id of the chart and what it lacks.
 */
export function checkChart(state: ChartState): void {
  const refuse = (what: string): never => {
    throw new Error(`Chart "${state.id}" ${what}.`);
  };
  if (!/^[A-Za-z][\w-]*$/.test(state.id)) refuse("needs an id of letters, digits and hyphens, since marks refer to it");
  if (state.name.trim() === "") refuse("has no name");
  if (state.sentence.trim() === "") refuse("has no sentence");
  if (state.axis.length === 0) refuse("has an empty axis");
  if (new Set(state.axis).size < state.axis.length) refuse("names a place on its axis twice");
  const series = allSeries(state);
  if (new Set(series.map(({ id }) => id)).size < series.length) refuse("has two series of one id");
  for (const one of series) {
    const seen = new Set<string>();
    for (const { at } of one.points) {
      if (!state.axis.includes(at)) refuse(`has a point of "${one.id}" at "${at}", which is not on its axis`);
      if (seen.has(at)) refuse(`has two points of "${one.id}" at "${at}"`);
      seen.add(at);
    }
  }
}
