import { nearest } from "../../figure/nearest.ts";
import { problem, UserError } from "../../figure/problem.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import { indicators } from "../../monitor/catalogue/indicators.ts";
import "../problems.ts";

/** The indicator with this word. UserError `monitor.indicator-unknown`, with the nearest that there is. */
export function indicatorNamed(id: string): Indicator {
  const found = findIndicator(id);
  if (found !== undefined) return found;
  const meant = nearest(
    id,
    indicators.map((one) => one.id),
  );
  throw new UserError([
    problem("monitor.indicator-unknown", { id, ...(meant === undefined ? {} : { nearest: meant }) }),
  ]);
}

/** The indicator with this word, if there is one. */
export function findIndicator(id: string): Indicator | undefined {
  return indicators.find((one) => one.id === id);
}
