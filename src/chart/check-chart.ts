import { plain } from "../text/sentence.ts";
import { mapFault } from "./area-map.ts";
import { seriesFault } from "./check-series.ts";
import { dotPlotFault } from "./dot-plot.ts";
import { goalTreeFault } from "./goal-tree.ts";
import { matrixFault } from "./matrix.ts";
import { pyramidFault } from "./pyramid.ts";
import { smallMultiplesFault } from "./small-multiples.ts";
import type { ChartState } from "./state.ts";
import { timelineFault } from "./timeline.ts";
import { waterfallFault } from "./waterfall.ts";

/**
 * Refuses a chart that says nothing, or contradicts itself: without name or sentence, without places, with a point outside
 * its axis or two series of one id. The makers of charts are code, not users, so this is a bug and an ordinary error.
 *
 * @throws Error with the id of the chart and what it lacks.
 */
export function checkChart(state: ChartState): void {
  const refuse = (what: string): never => {
    throw new Error(`Chart "${state.id}" ${what}.`);
  };
  if (!/^[A-Za-z][\w-]*$/.test(state.id)) refuse("needs an id of letters, digits and hyphens, since marks refer to it");
  if (state.name.trim() === "") refuse("has no name");
  if (plain(state.sentence).trim() === "") refuse("has no sentence");
  const fault = faultOf(state);
  if (fault !== undefined) refuse(fault);
}

function faultOf(state: ChartState): string | undefined {
  switch (state.type) {
    case "line":
    case "bars":
      return seriesFault(state);
    case "waterfall":
      return waterfallFault(state);
    case "timeline":
      return timelineFault(state);
    case "matrix":
      return matrixFault(state);
    case "goal-tree":
      return goalTreeFault(state);
    case "pyramid":
      return pyramidFault(state);
    case "small-multiples":
      return smallMultiplesFault(state);
    case "dot-plot":
      return dotPlotFault(state);
    case "map":
      return mapFault(state);
  }
}
