import type { Day } from "../../figure/period.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import { allSourcesOf } from "../../monitor/catalogue/indicator-page.ts";
import { beginOf, reachOf, type TableReach } from "../../monitor/source-reach.ts";
import { asOfDay } from "./known-days.ts";

/** Between which days all sources of an indicator tell; without a first day they tell of whatever was before. */
export interface ToldSpan {
  readonly from?: Day;
  readonly told: Day;
}

/** The span of an indicator in a municipality, by what its tables tell: until the day that is asked at most, `2026-03-31`. */
export function toldSpan(
  indicator: Indicator,
  { reach, begins }: { readonly reach: TableReach | undefined; readonly begins: TableReach | undefined },
  asOf: string,
): ToldSpan {
  const sources = allSourcesOf(indicator);
  const from = beginOf(begins, sources);
  return {
    ...(from === undefined ? {} : { from: asOfDay(from).day }),
    told: asOfDay(reachOf(reach, sources, asOf)).day,
  };
}
