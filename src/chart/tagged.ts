/// <reference lib="dom" />
import type { RenderFunction } from "@observablehq/plot";
import type { PlottedPoint } from "./plotted.ts";

/**
 * Gives every mark the reference and number that it stands for (`data-ref`, `data-value` in the base of the unit,
 * `data-series`, `data-at`), so that a page can open the figure and a test can hold the picture against its table.
 */
export function tagged(points: readonly PlottedPoint[]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    if (group === null) return null;
    Array.from(group.children).forEach((mark, order) => {
      const point = points[index[order] ?? -1];
      if (point === undefined) return;
      mark.setAttribute("data-ref", point.ref);
      mark.setAttribute("data-series", point.series.id);
      mark.setAttribute("data-at", point.at);
      mark.setAttribute("data-value", point.base === undefined ? (point.reason ?? "") : String(point.base));
    });
    return group;
  };
}
