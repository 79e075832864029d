import { type DevelopmentStep, weightOf } from "./factors.ts";
import type { Triangle } from "./triangle.ts";

/** How far one factor of one origin lay from that of its step, in standard deviations. */
export interface Residual {
  readonly origin: number;
  /** The cell in which the step ends. */
  readonly development: number;
  readonly value: number;
}

/** The standardised residuals of the factors (Mack 1994, section 5); steps seen once or without spread have none. */
export function residualsOf({ cells }: Triangle, steps: readonly DevelopmentStep[]): readonly Residual[] {
  return cells.flatMap((row, origin) =>
    steps.flatMap(({ factor, variance = 0, alpha, count }, at): readonly Residual[] => {
      const [from, to] = [row[at], row[at + 1]];
      if (from === undefined || to === undefined || !(from > 0 && variance > 0) || count < 2) return [];
      const value = (to / from - factor) * Math.sqrt(weightOf(from, alpha) / variance);
      return [{ origin, development: at + 1, value }];
    }),
  );
}
