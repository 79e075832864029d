import type { AlsoKnown } from "../../disclosure/also-known.ts";
import { cellKey, placeKey } from "../../disclosure/cube.ts";
import type { Dataset } from "../../disclosure/release-dataset.ts";
import { countRules } from "../../disclosure/rules.ts";
import type { PlacedNumber, SumTable } from "../../disclosure/sum-table.ts";
import type { Follower, Standing, TablePlan } from "../releases/table-plan.ts";
import { namesOf, type PeriodRows } from "./month-rows.ts";
import { cellOfNumber, keyOfNumber, type NumberTable, openNumbers } from "./number-table.ts";
import { monthBefore } from "./period-text.ts";
import { isPublishedNumber } from "./published-number.ts";
import { worthOfNumber } from "./worth-of-number.ts";

/** A number at the begin of a month and the one at the end of the month before, which is the same unless that month was corrected since. */
export interface Chained {
  readonly begin: string;
  readonly end: string;
}

/** What the numbers of one month of a subject are. */
export interface MonthNumbers {
  readonly chained?: readonly Chained[];
  readonly followers?: readonly Follower[];
  /** What another counting shows of these numbers, by name, where that differs by fewer people than the threshold. */
  readonly near?: ReadonlyMap<string, number>;
  /** What readers know of these numbers besides what adds up. */
  readonly alsoKnown?: AlsoKnown;
  /** Names of numbers that another counting hides. */
  readonly hiddenBeside?: ReadonlySet<string>;
}

/** The name of the table of a month. */
export function monthTableId(subject: string, indicator: string, period: string): string {
  return `${subject} ${indicator} ${period}`;
}

/**
 * The plan of one month: its counts with the sums between them, protected as one system. What stands at its begin is shown or hidden as
 * the end of the month before. Where that month stays as it was released while rows came late, the begin is a number of its own, which
 * may not give away how few came.
 */
export function monthPlan(
  subject: string,
  indicator: string,
  period: string,
  add: (numbers: NumberTable) => MonthNumbers,
): TablePlan {
  const numbers = openNumbers(indicator);
  const { chained = [], followers = [], near = new Map(), hiddenBeside = new Set<string>(), alsoKnown } = add(numbers);
  const table = numbers.table();
  return {
    id: monthTableId(subject, indicator, period),
    period,
    followers,
    isPublished: isPublishedNumber,
    build: (standing, before) => ({
      id: monthTableId(subject, indicator, period),
      rules: countRules,
      cubes: [],
      worthOf: worthOfNumber,
      ...(alsoKnown === undefined ? {} : { alsoKnown }),
      follows: new Set([...hiddenBeside].map((name) => placeKey(cellOfNumber(indicator, name).place))),
      ...joined(table, indicator, { chained, near }, { standing, before }),
    }),
  };
}

function joined(
  table: SumTable,
  indicator: string,
  { chained, near }: Required<Pick<MonthNumbers, "chained" | "near">>,
  { standing, before }: { readonly standing: Standing; readonly before: Standing },
): Pick<Dataset, "sums" | "revised" | "bordering"> {
  const values = new Map(table.numbers.map((one) => [cellKey(one.indicator, one.place), one.value]));
  const shared = new Map<string, PlacedNumber>();
  const revised = new Map([...near].map(([name, value]) => [keyOfNumber(indicator, name), value]));
  const bordering = new Set<string>();
  for (const { begin, end } of chained) {
    const [own, other] = [keyOfNumber(indicator, begin), keyOfNumber(indicator, end)];
    const [value, cell] = [values.get(own), standing.get(other)];
    if (value === undefined || cell === undefined) continue;
    if ("hidden" in cell) bordering.add(before.has(own) ? own : other);
    const isOwn = before.has(own);
    if ("shown" in cell && cell.shown !== value) {
      if (Math.abs(cell.shown - value) < countRules.threshold) revised.set(own, cell.shown);
    } else if (!isOwn) shared.set(own, { ...cellOfNumber(indicator, end), value });
  }
  const keyOf = (key: string): string => {
    const found = shared.get(key);
    return found === undefined ? key : cellKey(found.indicator, found.place);
  };
  const numbers = table.numbers.map((one) => shared.get(cellKey(one.indicator, one.place)) ?? one);
  const sums = table.sums.map(({ total, parts }) => ({ total: keyOf(total), parts: parts.map(keyOf) }));
  return { sums: { numbers, sums }, revised, bordering };
}

/** What stands at the begin of a month stood at the end of the one before. */
export function chainOf(source: PeriodRows, begin: string, end: string): readonly Chained[] {
  const [now, then] = [namesOf(source), namesOf({ model: source.model, period: monthBefore(source.period) })];
  return [...source.rows.keys()].map((spread) => ({ begin: now(begin, spread), end: then(end, spread) }));
}
