import { type DevelopmentStep, weightOf } from "./factors.ts";
import { latestOf, type Triangle } from "./triangle.ts";

/** How much the forecast may still move in each of the coming periods, as root of the expected squared change. */
export interface ForecastMovement {
  /** Per origin, per coming calendar period. */
  readonly origins: readonly (readonly number[])[];
  readonly total: readonly number[];
}

interface Open {
  readonly from: number;
  readonly path: readonly number[];
}

/**
 * The claims development result of Merz and Wüthrich (2008; every later year: 2014): how much the ultimate is expected to change when one
 * more calendar period is known, then another. Each step's factor learns from the origins that pass it; what one origin teaches moves all
 * others that still have to pass. The squares of all periods add up to Mack's squared error (to first order). Steps without tail.
 */
export function forecastMovement(triangle: Triangle, steps: readonly DevelopmentStep[]): ForecastMovement {
  const rows = triangle.cells.map((row): Open => {
    const from = latestOf(row);
    const path = [row[from] ?? 0];
    for (const { factor } of steps.slice(Math.max(from, 0))) path.push((path.at(-1) ?? 0) * factor);
    return { from, path };
  });
  const horizon = rows.reduce((most, { from }) => (from < 0 ? most : Math.max(most, steps.length - from)), 0);
  const origins: number[][] = rows.map(() => []);
  const total: number[] = [];
  for (let ahead = 1; ahead <= horizon; ahead += 1) {
    const parts = steps.map((step, at) => movementOfStep(rows, step, at, ahead));
    let sum = 0;
    rows.forEach((one, i) => {
      const own = covariance(rows, parts, i, i);
      origins[i]?.push(Math.sqrt(own));
      sum += own;
      rows.forEach((other, j) => {
        if (j > i && other.from >= 0 && one.from >= 0) sum += 2 * covariance(rows, parts, i, j);
      });
    });
    total.push(Math.sqrt(sum));
  }
  return { origins, total };
}

/** Relative variances that one step brings in one coming period. */
interface StepMovement {
  readonly at: number;
  /** Of an origin that passes the step in that period: its own chance, by origin. */
  readonly own: (origin: number) => number;
  /** Shared by an origin that passes and any other that passes or has yet to. */
  readonly passing: number;
  /** Shared by origins that have yet to pass. */
  readonly waiting: number;
  readonly passes: (origin: number) => "done" | "now" | "yet";
}

function movementOfStep(rows: readonly Open[], step: DevelopmentStep, at: number, ahead: number): StepMovement {
  const amountAt = ({ from, path }: Open) => path[at - from] ?? 0;
  const when = ({ from }: Open) => (from < 0 || from > at ? 0 : at - from + 1);
  const weight = (some: readonly Open[]) => some.reduce((sum, one) => sum + weightOf(amountAt(one), step.alpha), 0);
  const before = step.weight + weight(rows.filter((one) => when(one) > 0 && when(one) < ahead));
  const now = weight(rows.filter((one) => when(one) === ahead));
  const relative = (step.variance ?? Number.NaN) / (step.factor * step.factor);
  return {
    at,
    own: (origin) => {
      const row = rows[origin];
      return row === undefined ? 0 : relative / weightOf(amountAt(row), step.alpha);
    },
    passing: relative / before,
    waiting: now === 0 ? 0 : (relative * now) / (before + now) / before,
    passes: (origin) => {
      const period = when(rows[origin] ?? { from: -1, path: [] });
      return period === 0 || period < ahead ? "done" : period === ahead ? "now" : "yet";
    },
  };
}

function covariance(rows: readonly Open[], parts: readonly StepMovement[], i: number, j: number): number {
  let relative = 0;
  for (const part of parts) {
    const [one, other] = [part.passes(i), part.passes(j)];
    if (one === "done" || other === "done") continue;
    if (one === "yet" && other === "yet") relative += part.waiting;
    else relative += part.passing + (i === j ? part.own(i) : 0);
  }
  const ultimate = (origin: number) => rows[origin]?.path.at(-1) ?? 0;
  return ultimate(i) * ultimate(j) * relative;
}
