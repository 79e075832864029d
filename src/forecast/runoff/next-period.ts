import { forecastRunOff, type RunOffChoice } from "./forecast-run-off.ts";
import { asKnownBefore, type CellPlace, incrementOf, latestOf, type Triangle, valuationOf } from "./triangle.ts";

/** A triangle with how it is forecast. */
export interface ForecastTriangle {
  readonly triangle: Triangle;
  readonly choice: RunOffChoice;
}

/** What the next period should bring, with a range by how far off such expectations were. */
export interface NextPeriod {
  /** Of each triangle; undefined when its method does not tell it. */
  readonly expected: readonly (number | undefined)[];
  /** (what came − expectation) / expectation, of every triangle at every moment before. */
  readonly errors: readonly number[];
}

/** How many moments before the present are looked back to, and how many periods of history a forecast there needs. */
const [moments, fewest] = [24, 3];

/**
 * Expects what older origins bring in the next calendar period, and looks how far off the same expectation was in periods before, by what
 * was known then. Triangles of one file teach each other's range: errors are relative.
 */
export function nextPeriod(parts: readonly ForecastTriangle[]): NextPeriod {
  const expected = parts.map(({ triangle, choice }) => expectNext(triangle, choice));
  const errors = parts.flatMap(({ triangle, choice }) =>
    Array.from({ length: moments }, (_, back) => back + 1).flatMap((back) => {
      const before = asKnownBefore(triangle, back);
      if (before.origins.length < fewest || before.developments.length < fewest) return [];
      const forecast = expectNext(before, cutChoice(choice, back));
      const came = cameAfter(triangle, before);
      return forecast === undefined || came === undefined || !(forecast > 0) ? [] : [(came - forecast) / forecast];
    }),
  );
  return { expected, errors };
}

function expectNext(triangle: Triangle, choice: RunOffChoice): number | undefined {
  // What the bootstrap expects of the next period is what chain ladder does.
  const run = forecastRunOff(triangle, choice.method === "bootstrap" ? { ...choice, method: "mack" } : choice);
  const [next] = run.calendar;
  return next === undefined || !Number.isFinite(next) ? undefined : next;
}

/** The same choice by what was known: the second triangle as old, without cells that were not there yet, without credibility's steps. */
function cutChoice({ steps: _, ...choice }: RunOffChoice, back: number): RunOffChoice {
  return choice.second === undefined ? choice : { ...choice, second: asKnownBefore(choice.second, back) };
}

/** What the origins of an earlier triangle brought in the calendar period after it; undefined when one of them is not known. */
function cameAfter(triangle: Triangle, before: Triangle): number | undefined {
  const next = valuationOf(before) + 1;
  let sum = 0;
  for (let origin = 0; origin < before.origins.length; origin += 1) {
    const place: CellPlace = { origin, development: next - origin * triangle.step };
    if (place.development >= before.developments.length || latestOf(before.cells[origin]) < 0) continue;
    const came = incrementOf(triangle.cells[origin] ?? [], place.development);
    if (came === undefined) return undefined;
    sum += came;
  }
  return sum;
}
