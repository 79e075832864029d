import { accessIndicators } from "./access.ts";
import { flowIndicators } from "./flow.ts";
import type { Indicator } from "./indicator.ts";
import { moneyIndicators } from "./money.ts";
import { peopleIndicators } from "./people.ts";

/** Every indicator of the monitor. */
export const indicators: readonly Indicator[] = [
  ...peopleIndicators,
  ...flowIndicators,
  ...accessIndicators,
  ...moneyIndicators,
];
