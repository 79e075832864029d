import type { Figure } from "../../figure/figure.ts";
import { type Interval, scaleInterval } from "../../figure/interval.ts";
import { laws } from "../../figure/law.ts";
import { missing } from "../../figure/missing.ts";
import type { Day, Period } from "../../figure/period.ts";
import { parsePeriod, periodText } from "../../figure/period-text.ts";
import { isProblem } from "../../figure/problem.ts";
import type { Unit } from "../../figure/unit.ts";
import { wilsonInterval } from "../../figure/wilson-interval.ts";
import { type Indicator, type IndicatorUnit, valueIn } from "../../monitor/catalogue/indicator.ts";
import { isTooYoung } from "../../monitor/catalogue/too-young.ts";
import type { ModelRow } from "../../monitor/run-model.ts";
import type { Cell } from "./number-table.ts";

/** What all figures of one run share. */
export interface RunOfMonitor {
  readonly snapshot: string;
  /** The last day of which something was known. */
  readonly asOf: Day;
  /** The last day that its sources tell of, where that is before the day asked. */
  readonly told?: Day;
  /** The first day that its sources tell of, where one of them tells nothing of before. */
  readonly from?: Day | undefined;
  /** Whether rows that it is made of were deleted since. */
  readonly isExpired?: boolean;
}

/**
 * A number of an indicator in a row of its model, as a figure that the gate can judge. A row of the store of releases has no numbers: the
 * gate gives those that were released. `since` is the day as of which that was, where it was before the day asked.
 */
export function figureOf(
  indicator: Indicator,
  row: ModelRow,
  { snapshot, asOf, told = asOf, from, isExpired = false }: RunOfMonitor,
  { cell, since = asOf }: { readonly cell?: Cell | undefined; readonly since?: Day | undefined } = {},
): Figure {
  const { measure, id, version, name, absent = "not-applicable" } = indicator;
  const period = periodOf(row);
  const isUntold = isNotTold(indicator, period, told, asOf);
  const isBefore = from !== undefined && beginsBefore(period, from);
  const isAbsent = isExpired || isUntold || isBefore || row[measure.column] === null;
  const interval = isAbsent ? undefined : intervalOf(indicator, row);
  const law = laws.find((one) => one === row["wet"]);
  return {
    value: isAbsent
      ? missing(isExpired ? "expired" : isUntold ? "not-yet-available" : isBefore ? "unknown" : absent)
      : (valueIn(measure, row) ?? missing("not-applicable")),
    unit: unitOf(indicator.unit),
    // What a sample says of all is an estimate, as its interval tells.
    kind: indicator.estimate === true || indicator.interval !== undefined ? "estimate" : "fixed",
    ...(interval === undefined ? {} : { interval }),
    definition: { id, version },
    label: name,
    scope: { municipality: `GM${row["gemeente"]}`, ...(law === undefined ? {} : { law }) },
    period,
    status: isSettled(period, told, indicator.settlesAfter) ? "final" : "provisional",
    knownOn: since,
    provenance: { type: "model", ...sourceOf(cell, indicator, row), snapshot },
  };
}

/** How far chance may have moved a share of answers. */
function intervalOf({ measure, interval }: Indicator, row: ModelRow): Interval | undefined {
  if (interval === undefined || !("over" in measure)) return undefined;
  const [part, whole] = [Number(row[measure.column] ?? 0), Number(row[measure.over] ?? 0)];
  return whole === 0 ? undefined : scaleInterval(wilsonInterval(part, whole), measure.per);
}

/** A number that is not released at all is named by its own columns, which no release knows: the gate hides it. */
function sourceOf(cell: Cell | undefined, { id, model }: Indicator, row: ModelRow) {
  if (cell !== undefined) return { model: cell.indicator, filter: Object.fromEntries(cell.place) };
  const filter = Object.fromEntries(Object.entries(row).filter(([, value]) => typeof value === "string"));
  return {
    model: `${model}#${id}`,
    filter: Object.fromEntries(Object.entries(filter).map(([key, value]) => [key, String(value)])),
  };
}

/** The month or year of a row. */
function periodOf(row: ModelRow): Period {
  const period = parsePeriod(String(row["maand"] ?? row["jaar"]));
  if (isProblem(period)) throw new Error("a row without a month or year");
  return period;
}

/** Whether nothing can be known yet of a month or year. */
function isNotTold(indicator: Indicator, period: Period, told: Day, asOf: Day): boolean {
  if (indicator.isKnownAhead === true) return false;
  return beginsBetween(period, told, asOf) || isTooYoung(indicator, periodText(period), periodText(told));
}

/** Whether a month or year begins after what its sources tell of, and on or before the day asked: its zero would say that nothing happened. */
function beginsBetween(period: Period, told: Day, asOf: Day): boolean {
  if (period.type !== "month" && period.type !== "year") return false;
  const first = period.year * 12 + (period.type === "month" ? period.month : 1);
  return first > told.year * 12 + told.month && first <= asOf.year * 12 + asOf.month;
}

/** Whether a month or year begins before the month from which all sources tell: of a year of which a part is known the number would be too low. */
function beginsBefore(period: Period, from: Day): boolean {
  if (period.type !== "month" && period.type !== "year") return false;
  return period.year * 12 + (period.type === "month" ? period.month : 1) < from.year * 12 + from.month;
}

/** Whether late messages no longer change a month: so many months have passed since it ended. */
function isSettled(period: Period, asOf: Day, after: number): boolean {
  if (period.type !== "month" && period.type !== "year") return false;
  const last = period.year * 12 + (period.type === "month" ? period.month : 12);
  return asOf.year * 12 + asOf.month - last > after;
}

function unitOf(unit: IndicatorUnit): Unit {
  switch (unit) {
    case "procent":
      return { quantity: "percent" };
    case "fte":
      return { quantity: "fte" };
    case "uren":
      return { quantity: "duration", in: "hour" };
    case "werkdagen":
      return { quantity: "duration", in: "working-day" };
    case "dagen":
      return { quantity: "duration", in: "day" };
    case "euro":
      return { quantity: "money" };
    case "euro per cliënt":
      return { quantity: "money", per: "client" };
    case "euro per eenheid":
      return { quantity: "money", per: "unit" };
    case "euro per uitkering":
      return { quantity: "money", per: "benefit" };
    case "per 1.000 inwoners":
      return { quantity: "count", of: "inwoners", per: "1000-inhabitants" };
    case "per 1.000 cliënten":
      return { quantity: "count", of: "zaken", per: "1000-clients" };
    case "per 1.000 huishoudens":
      return { quantity: "count", of: "uitkeringen", per: "1000-households" };
    case "voorzieningen per huishouden":
      return { quantity: "count", of: "voorzieningen", per: "household" };
    case "voorzieningen per cliënt":
      return { quantity: "count", of: "voorzieningen", per: "client" };
    case "eenheden per cliënt":
      return { quantity: "count", of: "eenheden", per: "client" };
    case "index (gemeente = 100)":
    case "HHI (0 tot 10.000)":
      return { quantity: "index" };
    default:
      return { quantity: "count", of: unit };
  }
}
