import { exp, log } from "../../figure/elementary.ts";
import { fitStraightLine } from "./straight-line.ts";

/** How the spread of a step with one observation follows from the other steps. */
export type SigmaRule = "log-linear" | "mack";

/** The variances of all steps, undefined where no rule gives one, and the rule that was really used. */
export interface FilledVariances {
  readonly variances: readonly (number | undefined)[];
  readonly filled: readonly number[];
  readonly rule: SigmaRule;
}

/** Above this chance the fall of the sigmas may be an accident, and R's ChainLadder goes back to Mack's rule too. */
const doubt = 0.05;

/**
 * Fills in the variances (sigma squared) that could not be estimated. Mack's rule (1993): the smallest of s²₋₁ ²/ s²₋₂, s²₋₂ and s²₋₁,
 * the two before. Log-linear: ln sigma on a straight line over the steps; refused when the chance of such a slope without any is above 5 %,
 * unless `insist`.
 */
export function fillVariances(
  known: readonly (number | undefined)[],
  rule: SigmaRule,
  insist = false,
): FilledVariances {
  const gaps = known.flatMap((variance, at) => (variance === undefined ? [at] : []));
  if (gaps.length === 0) return { variances: known, filled: [], rule };
  const points = known.flatMap((variance, at) =>
    variance !== undefined && variance > 0 ? [[at, log(variance) / 2] as const] : [],
  );
  const line = rule === "log-linear" && points.length > 2 ? fitStraightLine(points) : undefined;
  if (line !== undefined && (insist || line.pValue <= doubt)) {
    const variances = known.map((variance, at) => variance ?? exp(2 * (line.intercept + line.slope * at)));
    return { variances, filled: gaps, rule: "log-linear" };
  }
  const variances: (number | undefined)[] = [...known];
  for (const gap of gaps) variances[gap] = byMack(variances[gap - 1], variances[gap - 2]) ?? nearestKnown(known, gap);
  return { variances, filled: gaps.filter((gap) => variances[gap] !== undefined), rule: "mack" };
}

function byMack(before: number | undefined, earlier: number | undefined): number | undefined {
  if (before === undefined || earlier === undefined) return undefined;
  return earlier > 0 ? Math.min((before * before) / earlier, earlier, before) : Math.min(earlier, before);
}

/** The first steps have no two before them: the nearest step that has a spread speaks for them. */
function nearestKnown(known: readonly (number | undefined)[], at: number): number | undefined {
  for (let distance = 1; distance < known.length; distance += 1) {
    const found = known[at - distance] ?? known[at + distance];
    if (found !== undefined) return found;
  }
  return undefined;
}
