import type { Day } from "../figure/period.ts";
import { compareDays, daysOf } from "../figure/period-days.ts";
import type { Goal } from "../policy/goal.ts";

/**
 * Tells whether it is too early to judge the effect of a goal on a day: an expected effect has a horizon, and there is no
 * verdict before it (Almelo L830, L840). A goal without a horizon is never too early.
 */
export function isTooEarly({ effectFrom }: Pick<Goal, "effectFrom">, day: Day): boolean {
  return effectFrom !== undefined && compareDays(day, daysOf(effectFrom).first) < 0;
}
