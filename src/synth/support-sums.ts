import { Grid } from "./grid.ts";
import type { Parameters } from "./parameters.ts";

/** The poverty schemes of the municipality; special assistance is no scheme of its own making and has a file of its own. */
export const schemes = [
  "meedoenregeling",
  "kindpakket",
  "collectieve zorgverzekering",
  "individuele inkomenstoeslag",
] as const;
export type Scheme = (typeof schemes)[number];

/** For what an estimate of the target group is made: each scheme, and special assistance as the lake calls it. */
export const targeted = [...schemes, "bijzondere bijstand"] as const;

/** What is paid beside benefits and how many people schemes are meant for, gathered while the run is made. */
export interface SupportSums {
  /** Eurocents by month, one row. */
  readonly assistance: Grid;
  readonly schemes: Grid;
  readonly workHelp: Grid;
  /** Persons for whom each of {@link targeted} is meant, by year. */
  readonly meant: Grid;
}

/** Sums of nothing yet. */
export function emptySupport({ months }: Parameters): SupportSums {
  return {
    assistance: new Grid(1, months),
    schemes: new Grid(1, months),
    workHelp: new Grid(1, months),
    meant: new Grid(targeted.length, Math.ceil(months / 12) + 1),
  };
}
