import { type Problem, problem } from "../../figure/problem.ts";
import { fillVariances, type SigmaRule } from "./last-sigma.ts";
import { type CellPlace, calendarOf, type Triangle, valuationOf } from "./triangle.ts";

/** How the factors of the origins make one: by amount, each as heavy, or through the origin by least squares (alpha 1, 0, 2). */
export type Average = "regression" | "simple" | "volume";

export interface FactorOptions {
  readonly average?: Average;
  /** Only steps that ended in the newest so many calendar periods. */
  readonly periods?: number;
  /** Steps that do not count, by the cell in which they end. */
  readonly exclude?: readonly CellPlace[];
  readonly sigma?: SigmaRule;
  /** Log-linear also where its slope may be chance. */
  readonly insist?: boolean;
}

/** From one development period to the next. */
export interface DevelopmentStep {
  readonly factor: number;
  /** Mack's sigma squared: the variance of the factor of an origin with amount 1; undefined when nothing tells it. */
  readonly variance: number | undefined;
  /** The squared standard error of the factor. */
  readonly error: number | undefined;
  /** The sum of the weights on which the factor rests (of the amounts, when weighted by volume). */
  readonly weight: number;
  /** How many origins told the factor. */
  readonly count: number;
  /** The power of the amount that is an origin's weight: 0, 1 or 2. */
  readonly alpha: number;
}

/** The development of a triangle, step by step, and what had to be assumed. */
export interface Development {
  readonly steps: readonly DevelopmentStep[];
  readonly remarks: readonly Problem[];
}

const alphas: Readonly<Record<Average, number>> = { simple: 0, volume: 1, regression: 2 };

/** amount to the power 0, 1 or 2, without sign: what an amount weighs in a factor or in its own variance. */
export function weightOf(amount: number, alpha: number): number {
  if (alpha === 1) return Math.abs(amount);
  return alpha === 0 ? 1 : amount * amount;
}

/**
 * Factors, their variances and standard errors (Mack 1993 and 1999, with alpha 0, 1 or 2). A step without usable factor gets 1, and that is
 * said; a variance that one observation cannot give follows from the other steps.
 */
export function developmentOf(triangle: Triangle, options: FactorOptions = {}): Development {
  const alpha = alphas[options.average ?? "volume"];
  const links = linksOf(triangle, options);
  const bare = links.map((pairs) => bareStep(pairs, alpha));
  const filling = fillVariances(
    bare.map(({ variance }) => variance),
    options.sigma ?? "mack",
    options.insist,
  );
  const steps = bare.map((step, at): DevelopmentStep => {
    const variance = filling.variances[at];
    const error = variance === undefined || step.weight <= 0 ? undefined : variance / step.weight;
    return { ...step, factor: step.factor ?? 1, variance, error };
  });
  const label = (at: number) => triangle.developments[at + 1] ?? "";
  const without = bare.flatMap(({ factor }, at) => (factor === undefined ? [label(at)] : []));
  const carried = filling.filled.filter((at) => at < bare.length - 1).map(label);
  const refused = options.sigma === "log-linear" && filling.rule === "mack";
  const remarks: Problem[] = [
    ...(without.length === 0 ? [] : [problem("runoff.no-factor", { developments: without })]),
    ...(refused ? [problem("runoff.log-linear-refused", {})] : []),
    ...(carried.length === 0
      ? []
      : [problem("runoff.sigma-extrapolated", { developments: carried, rule: filling.rule })]),
  ];
  return { steps, remarks };
}

type Link = readonly [from: number, to: number];

/** Per step the pairs of amounts that count. */
function linksOf(triangle: Triangle, { periods, exclude = [] }: FactorOptions): readonly (readonly Link[])[] {
  const oldest = periods === undefined ? Number.NEGATIVE_INFINITY : valuationOf(triangle) - periods;
  const isOut = (origin: number, development: number) =>
    calendarOf(triangle, { origin, development }) <= oldest ||
    exclude.some((place) => place.origin === origin && place.development === development);
  return triangle.developments.slice(1).map((_, at) =>
    triangle.cells.flatMap((row, origin): readonly Link[] => {
      const [from, to] = [row[at], row[at + 1]];
      return from === undefined || to === undefined || isOut(origin, at + 1) ? [] : [[from, to]];
    }),
  );
}

interface BareStep {
  readonly factor: number | undefined;
  readonly variance: number | undefined;
  readonly weight: number;
  readonly count: number;
  readonly alpha: number;
}

function bareStep(links: readonly Link[], alpha: number): BareStep {
  // An origin that stood at zero or below has no factor of its own; weighted by volume it still counts in the two sums.
  const usable = links.filter(([from]) => from > 0);
  const counted = alpha === 1 ? links : usable;
  let [numerator, denominator] = [0, 0];
  for (const [from, to] of counted) {
    numerator += alpha === 0 ? to / from : alpha === 1 ? to : from * to;
    denominator += alpha === 0 ? 1 : alpha === 1 ? from : from * from;
  }
  const factor = numerator / denominator;
  const count = usable.length;
  if (!(denominator > 0 && factor > 0 && Number.isFinite(factor)))
    return { factor: undefined, variance: undefined, weight: 0, count, alpha };
  let squares = 0;
  for (const [from, to] of usable) {
    const gap = to / from - factor;
    squares += weightOf(from, alpha) * gap * gap;
  }
  const variance = count < 2 || !Number.isFinite(squares) ? undefined : squares / (count - 1);
  return { factor, variance, weight: denominator, count, alpha };
}
