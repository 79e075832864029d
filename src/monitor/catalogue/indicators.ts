import { accessIndicators } from "./access.ts";
import { accessStepIndicators } from "./access-steps.ts";
import { areaIndicators } from "./areas.ts";
import { benefitIndicators } from "./benefits.ts";
import { budgetIndicators } from "./budgets.ts";
import { contractIndicators } from "./contracts.ts";
import { debtIndicators } from "./debts.ts";
import { executionIndicators } from "./execution.ts";
import { flowIndicators } from "./flow.ts";
import type { Indicator } from "./indicator.ts";
import { moneyIndicators } from "./money.ts";
import { peopleIndicators } from "./people.ts";
import { povertyIndicators } from "./poverty.ts";
import { productGroupIndicators } from "./product-groups.ts";
import { requestIndicators } from "./requests.ts";
import { serviceIndicators } from "./services.ts";
import { togetherIndicators } from "./together.ts";
import { trafficIndicators } from "./traffic.ts";
import { voiceIndicators } from "./voices.ts";

/** Every indicator of the monitor. */
export const indicators: readonly Indicator[] = [
  ...peopleIndicators,
  ...serviceIndicators,
  ...areaIndicators,
  ...benefitIndicators,
  ...povertyIndicators,
  ...debtIndicators,
  ...voiceIndicators,
  ...budgetIndicators,
  ...flowIndicators,
  ...accessIndicators,
  ...accessStepIndicators,
  ...moneyIndicators,
  ...productGroupIndicators,
  ...contractIndicators,
  ...executionIndicators,
  ...trafficIndicators,
  ...requestIndicators,
  ...togetherIndicators,
];
