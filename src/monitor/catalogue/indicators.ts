import { accessIndicators } from "./access.ts";
import { areaIndicators } from "./areas.ts";
import { benefitIndicators } from "./benefits.ts";
import { contractIndicators } from "./contracts.ts";
import { flowIndicators } from "./flow.ts";
import type { Indicator } from "./indicator.ts";
import { moneyIndicators } from "./money.ts";
import { peopleIndicators } from "./people.ts";
import { serviceIndicators } from "./services.ts";

/** Every indicator of the monitor. */
export const indicators: readonly Indicator[] = [
  ...peopleIndicators,
  ...serviceIndicators,
  ...areaIndicators,
  ...benefitIndicators,
  ...flowIndicators,
  ...accessIndicators,
  ...moneyIndicators,
  ...contractIndicators,
];
