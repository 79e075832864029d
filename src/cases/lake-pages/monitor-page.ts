import { findIndicator } from "../monitor/indicator-named.ts";
import type { LakePage } from "./lake-page.ts";
import { indicatorContent } from "./monitor/indicator-content.ts";
import { indicatorControl } from "./monitor/monitor-choice.ts";
import { overviewContent } from "./monitor/overview-content.ts";

/** *Monitor*: who gets what, where, how long and at what cost: an overview by role, and each indicator with all that belongs to it. */
export const monitorPage: LakePage = {
  id: "monitor",
  step: "meten",
  hasTrueNumbers: true,
  make: (ask) => {
    const indicator = findIndicator(indicatorControl(ask.choices).value);
    return indicator === undefined ? overviewContent(ask) : indicatorContent(ask, indicator);
  },
};
