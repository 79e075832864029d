import { missing, type Value } from "../../figure/missing.ts";
import { known, type OriginRunOff, type RunOff, sumKnown } from "./run-off.ts";
import { latestOf, type Triangle } from "./triangle.ts";

/**
 * What the straight line would have said: as much comes in each remaining development period as came on average in those behind. For
 * comparison only: late amounts come fast at first, so that it says far too much for young origins. It has no measure of its own error.
 */
export function straightOn(triangle: Triangle): RunOff {
  const ends = triangle.developments.length;
  const calendar: number[] = [];
  const origins = triangle.cells.map((row, at): OriginRunOff => {
    const from = latestOf(row);
    const latest = row[from];
    const pace = latest === undefined ? undefined : latest / (from + 1);
    const ahead = from < 0 ? 0 : ends - 1 - from;
    for (let period = 0; period < ahead; period += 1) calendar[period] = (calendar[period] ?? 0) + (pace ?? 0);
    const reserve = pace === undefined ? undefined : pace * ahead;
    const error: Value = reserve === 0 ? 0 : missing("not-quantified");
    return {
      origin: triangle.origins[at] ?? "",
      latest: known(latest),
      ultimate: known(latest === undefined || reserve === undefined ? undefined : latest + reserve),
      reserve: known(reserve),
      standardError: latest === undefined ? missing("not-quantified") : error,
    };
  });
  const total = {
    latest: sumKnown(origins.map(({ latest }) => latest)),
    ultimate: sumKnown(origins.map(({ ultimate }) => ultimate)),
    reserve: sumKnown(origins.map(({ reserve }) => reserve)),
    standardError: sumKnown(origins.map(({ standardError }) => standardError)),
  };
  return { origins, total, calendar, remarks: [] };
}
