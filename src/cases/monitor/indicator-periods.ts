import { lastWholeMonth, monthNumber, monthText } from "../../figure/month-number.ts";
import { openLake } from "../../lake/lake.ts";
import type { LakeReader } from "../../lake/reader.ts";
import { isYearly } from "../../monitor/catalogue/first-period.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import { allSourcesOf } from "../../monitor/catalogue/indicator-page.ts";
import { indicators } from "../../monitor/catalogue/indicators.ts";
import { lastMonthThatCame } from "../../monitor/catalogue/too-young.ts";
import { composeModel } from "../../monitor/compose-model.ts";
import { type MonitorSettings, settingValues, usualRules } from "../../monitor/monitor-settings.ts";
import { beginOf, periodFrom, reachOf, sourceBegins, sourceReach } from "../../monitor/source-reach.ts";
import { knownDays } from "./known-days.ts";
import { householdRefusals } from "./refused-rows.ts";
import { sourcesOfSubject } from "./release-subject.ts";
import { keysAsked } from "./rows-beside.ts";
import { rowsKey } from "./rows-key.ts";
import { isForStaff, subjectOf } from "./subjects.ts";

/** Of which months (`2026-01`) or years (`2026`) an indicator can be had out of a lake; absent when the lake has no number of it. */
export interface IndicatorPeriod {
  readonly id: string;
  readonly name: string;
  /** The first with a number in its model; of two models that are divided by each other the first that both have. */
  readonly first?: string;
  /** The last with a number in its model. */
  readonly last?: string;
  /** The last that late messages no longer change. */
  readonly settledUntil?: string;
  /** The last that everybody may see: a month is released when it is over and its subject has waited; absent for what is for staff only. */
  readonly releasedUntil?: string;
}

/**
 * From when to when each indicator tells something, by the numbers of its model over all that the lake knows: from the first year of which it knows
 * anything, as for what is released, to the month of the last day. A model of which a question is refused has no months.
 */
export async function indicatorPeriods(folder: string): Promise<readonly IndicatorPeriod[]> {
  const lake = await openLake(folder);
  const { first, last: day } = await knownDays(await lake.read());
  const settings = { ...usualRules, from: `${first.slice(0, 4)}-01`, until: day.slice(0, 7), day };
  const reader = await lake.read({ asOf: day });
  try {
    const told = new Map<string, Told | undefined>();
    for (const [key, one] of modelsAsked()) told.set(key, await toldBy(reader, one, settings));
    const sources = [...new Set(indicators.flatMap(allSourcesOf))];
    const reaches = [...(await sourceReach(reader, sources)).values()];
    const begins = [...(await sourceBegins(reader, sources)).values()];
    const reachedFrom: Reached["reachedFrom"] = (tables) =>
      begins.flatMap((one) => beginOf(one, tables) ?? []).toSorted()[0];
    const reachedOn: ReachedOn = (tables) =>
      reaches
        .map((reach) => reachOf(reach, tables, day))
        .toSorted()
        .at(-1) ?? day;
    return indicators.map((indicator) => periodOf(indicator, told, { reachedOn, reachedFrom }));
  } finally {
    reader.close();
  }
}

/** The first and last month or year with a number. */
interface Told {
  readonly first: string;
  readonly last: string;
}

type Asked = Pick<Indicator, "model" | "counting"> & { readonly columns: ReadonlySet<string> };

/** Every model that indicators stand on, with the columns that they read of it. */
function modelsAsked(): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  const add = (one: Pick<Indicator, "model" | "counting">, column: string): void => {
    const { model, counting } = one;
    const { columns } = asked.get(rowsKey(one)) ?? { columns: new Set<string>() };
    asked.set(rowsKey(one), {
      model,
      ...(counting === undefined ? {} : { counting }),
      columns: new Set([...columns, column]),
    });
  };
  for (const indicator of indicators) {
    add(indicator, indicator.measure.column);
    if ("over" in indicator.measure) add(indicator.beside ?? indicator, indicator.measure.over);
  }
  return asked;
}

/** The months in which any of the numbers is there and is not nothing: a zero before the first says nothing, one after it does. */
async function toldBy(
  reader: LakeReader,
  { model, counting, columns }: Asked,
  settings: MonitorSettings,
): Promise<Told | undefined> {
  const composed = composeModel(model, counting);
  const period = composed.keys.includes("maand") ? "maand" : "jaar";
  const isNumber = [...columns].map((column) => `coalesce(${column}, 0) <> 0`).join(" OR ");
  const sql = `SELECT CAST(min(${period}) AS VARCHAR), CAST(max(${period}) AS VARCHAR) FROM (\n${composed.sql}\n) WHERE ${isNumber}`;
  try {
    for await (const { rows } of reader.query({ ...composed, sql }, settingValues(settings, composed.settings))) {
      const [first, last] = rows[0] ?? [];
      if (typeof first === "string" && typeof last === "string") return { first, last };
    }
  } catch (error) {
    if (householdRefusals(error) === undefined) throw error;
  }
  return undefined;
}

/** The last day that all of some tables tell of: of several municipalities that of which they tell longest. */
type ReachedOn = (tables: readonly string[]) => string;

/** Until when, and from when at the earliest, all of some tables tell. */
interface Reached {
  readonly reachedOn: ReachedOn;
  readonly reachedFrom: (tables: readonly string[]) => string | undefined;
}

function periodOf(
  indicator: Indicator,
  told: ReadonlyMap<string, Told | undefined>,
  { reachedOn, reachedFrom }: Reached,
): IndicatorPeriod {
  const { id, name, settlesAfter } = indicator;
  const all = keysAsked(indicator).map((key) => told.get(key));
  const known = all.filter((one) => one !== undefined);
  const sources = allSourcesOf(indicator);
  const numbered = known
    .map((one) => one.first)
    .toSorted()
    .at(-1);
  const begin = reachedFrom(sources);
  const first = numbered && (begin === undefined ? numbered : later(numbered, periodFrom(begin, numbered)));
  const [counted] = known.map((one) => one.last).toSorted();
  if (first === undefined || counted === undefined || known.length < all.length) return { id, name };
  const reached = reachedOn(sources);
  const came = indicator.comesAfter === undefined ? reached : lastMonthThatCame(indicator, reached);
  const last = indicator.isKnownAhead === true ? counted : earliest(counted, came.slice(0, counted.length));
  if (last < first) return { id, name };
  const until = (month: number): string | undefined => {
    const at = earliest(isYearly(indicator) ? String(Math.floor((month + 1) / 12) - 1) : monthText(month), last);
    return at < first ? undefined : at;
  };
  const subject = subjectOf(indicator);
  const settledUntil = until(monthNumber(reached) - 1 - settlesAfter);
  const releasedUntil =
    subject === undefined || isForStaff(subject.id)
      ? undefined
      : until(monthNumber(lastWholeMonth(reachedOn(sourcesOfSubject(subject)))) - subject.wait);
  return {
    ...{ id, name, first, last },
    ...(settledUntil === undefined ? {} : { settledUntil }),
    ...(releasedUntil === undefined ? {} : { releasedUntil }),
  };
}

function later(one: string, other: string): string {
  return one < other ? other : one;
}

function earliest(one: string, other: string): string {
  return one < other ? one : other;
}
