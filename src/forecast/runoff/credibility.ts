import { type DevelopmentStep, developmentOf, type FactorOptions } from "./factors.ts";
import type { CellPlace, Triangle } from "./triangle.ts";

/** A small segment's development, partly its own and partly that of all segments together. */
export interface CredibleStep extends DevelopmentStep {
  /** How far it is its own: 0 without history, near 1 with much. */
  readonly own: number;
}

/**
 * Factors of small segments by credibility (Bühlmann and Straub 1970; for chain ladder Gisler and Wüthrich 2008). Per step the own factor
 * counts for weight / (weight + spread within / spread between the segments); where segments do not differ more than chance gives, all get
 * the common factor. The segments have the same developments; `excluded` are the cells of each of which the steps do not count.
 */
export function credibleSteps(
  segments: readonly Triangle[],
  options: FactorOptions = {},
  excluded: readonly (readonly CellPlace[])[] = [],
): readonly (readonly CredibleStep[])[] {
  const own = segments.map(
    (triangle, at) => developmentOf(triangle, { ...options, exclude: excluded[at] ?? [] }).steps,
  );
  const [first] = segments;
  if (first === undefined) return [];
  const together = { ...first, cells: segments.flatMap(({ cells }) => cells) };
  let above = 0;
  const exclude = segments.flatMap(({ cells }, at) => {
    const places = (excluded[at] ?? []).map((place) => ({ ...place, origin: place.origin + above }));
    above += cells.length;
    return places;
  });
  const common = developmentOf(together, { ...options, exclude }).steps;
  const spreads = common.map((step, at) =>
    spreadsOf(
      own.flatMap((steps) => steps[at] ?? []),
      step,
    ),
  );
  return own.map((steps) =>
    common.map((step, at) => credible(steps[at], step, spreads[at] ?? { within: 0, between: 0 })),
  );
}

function credible(
  own: DevelopmentStep | undefined,
  common: DevelopmentStep,
  { within, between }: Spreads,
): CredibleStep {
  const weight = own === undefined || own.count === 0 ? 0 : own.weight;
  const share = between > 0 && weight > 0 ? weight / (weight + within / between) : 0;
  const factor = share * (own?.factor ?? common.factor) + (1 - share) * common.factor;
  const rest = 1 - share;
  const error = common.error === undefined ? undefined : rest * between + rest * rest * common.error;
  const variance = within > 0 ? within : common.variance;
  return { ...common, factor, variance, error, count: own?.count ?? 0, own: share };
}

interface Spreads {
  /** The variance of a factor of an origin with weight 1, as the segments show it inside. */
  readonly within: number;
  /** How much the true factors differ between segments: their weighted spread beyond what chance gives; 0 when it does not exceed that. */
  readonly between: number;
}

function spreadsOf(steps: readonly DevelopmentStep[], common: DevelopmentStep): Spreads {
  const told = steps.filter(({ count, weight }) => count > 0 && weight > 0);
  const free = told.reduce((sum, { count }) => sum + count - 1, 0);
  const inside = told.reduce((sum, { count, variance = 0 }) => sum + (count - 1) * variance, 0);
  const within = free > 0 ? inside / free : (common.variance ?? 0);
  const total = told.reduce((sum, { weight }) => sum + weight, 0);
  if (told.length < 2) return { within, between: 0 };
  const squares = told.reduce((sum, { factor, weight }) => {
    const gap = factor - common.factor;
    return sum + weight * gap * gap;
  }, 0);
  const size = total - told.reduce((sum, { weight }) => sum + weight * weight, 0) / total;
  return { within, between: Math.max(0, (squares - (told.length - 1) * within) / size) };
}
