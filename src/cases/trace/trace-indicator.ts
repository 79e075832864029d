import { problem, UserError } from "../../figure/problem.ts";
import type { LakeReader } from "../../lake/reader.ts";
import { composeModel } from "../../monitor/compose-model.ts";
import { type MonitorSettings, usualRules } from "../../monitor/monitor-settings.ts";
import { type ModelRow, runModel } from "../../monitor/run-model.ts";
import { type Stage, stages } from "../../monitor/tie-out/stage.ts";
import { traceStage } from "../../monitor/tie-out/trace-stage.ts";
import { traceNumber } from "../../monitor/trace-model.ts";
import { existingLake } from "../existing-lake.ts";
import { type AccessLog, recordAccess } from "../monitor/access-log.ts";
import { indicatorNamed } from "../monitor/indicator-named.ts";
import { knownDays } from "../monitor/known-days.ts";
import type { Principal } from "../principal.ts";
import { type SumUnit, sumUnit } from "./sum-unit.ts";
import { type NamedTrace, named } from "./traced.ts";
import "./problems.ts";

/** Of which number the lines are asked, and how the lake stood. */
interface TraceRequest {
  readonly lake: string;
  readonly gemeente?: string;
  /** The last day of which something may be known. */
  readonly asOf?: string;
  /** The month or year of the number: `2026-01`, `2026`. */
  readonly period: string;
  /** So many lines are given at most; all are counted. */
  readonly most: number;
}

/** A number of the monitor: an indicator with the values by which it is broken down; what is not named is the total. */
export interface IndicatorAsked extends TraceRequest {
  readonly indicator: string;
  readonly where: Readonly<Record<string, string>>;
  readonly gap?: number;
}

/** An amount of the tie-out. */
export interface StageAsked extends TraceRequest {
  readonly product: string;
  readonly stage: Stage;
}

/** The stages of the tie-out of which lines can be asked. */
export const tracedStages: readonly [Stage, ...Stage[]] = stages;

/**
 * The lines of delivered files behind a number of the monitor, for who may see them and says why; that is on record before they are given.
 * UserError `trace.no-row`, `trace.computed`, `monitor.indicator-unknown`, `monitor.purpose`, `monitor.no-right`, and those of the lake.
 */
export async function traceIndicator(asked: IndicatorAsked, principal: Principal, log: AccessLog): Promise<NamedTrace> {
  const indicator = indicatorNamed(asked.indicator);
  const { model, counting, measure } = indicator;
  const unit = sumUnit(model, measure.column);
  return atLake(asked, principal, log, { what: indicator.id, unit }, async (reader) => {
    const settings = settingsOf(
      asked,
      asked.asOf ?? (await knownDays(await (await existingLake(asked.lake)).read())).last,
    );
    const composed = composeModel(model, counting);
    const places = composed.keys.filter((key) => !["gemeente", "maand", "jaar"].includes(key));
    const rows = (await runModel(reader, composed, settings)).filter(
      (row) => String(row["maand"] ?? row["jaar"]) === asked.period,
    );
    const row = rows.find(
      (one) =>
        (asked.gemeente === undefined || one["gemeente"] === asked.gemeente) &&
        places.every((key) => String(one[key]) === (asked.where[key] ?? "*")),
    );
    const isKnown = Object.keys(asked.where).every((key) => places.includes(key));
    if (row === undefined || !isKnown) {
      const about = { indicator: indicator.id, month: asked.period, columns: places };
      throw new UserError([problem("trace.no-row", { ...about, near: placesNear(rows, asked, places) })]);
    }
    const of = { model, row, column: measure.column, ...(counting === undefined ? {} : { counting }) };
    const trace = await traceNumber(reader, of, settings, asked.most);
    if (trace === undefined) throw new UserError([problem("trace.computed", { indicator: indicator.id })]);
    return trace;
  });
}

/** At most this many places are told of when a number is asked where there is none. */
const placesTold = 5;

/** Places of the municipality at which there is a number and that have every value that was asked, as they are asked. */
function placesNear(
  rows: readonly ModelRow[],
  { gemeente, where }: IndicatorAsked,
  places: readonly string[],
): readonly string[] {
  const isNear = (row: ModelRow): boolean =>
    (gemeente === undefined || row["gemeente"] === gemeente) &&
    Object.entries(where).every(([key, value]) => String(row[key]) === value);
  const told = rows.filter(isNear).map((row) =>
    places
      .filter((key) => row[key] !== "*")
      .map((key) => `${key}=${row[key]}`)
      .join(","),
  );
  return [...new Set(told)].filter((place) => place !== "").slice(0, placesTold);
}

/** The lines behind an amount of the tie-out, in the same way. UserError as above. */
export async function traceTieOut(asked: StageAsked, principal: Principal, log: AccessLog): Promise<NamedTrace> {
  const { product, stage, period, asOf } = asked;
  const of = { what: `aansluiting.${stage}`, unit: "eurocenten" } as const;
  return atLake(asked, principal, log, of, async (reader, municipality) => {
    const setting = { awaited: 3, bookedBy: "antwoord" as const, ...(asOf === undefined ? {} : { day: asOf }) };
    const trace = await traceStage(reader, { municipality, product, stage, period }, setting, asked.most);
    if (trace.total === 0)
      throw new UserError([
        problem("trace.no-row", { indicator: `${product} ${stage}`, month: period, columns: [], near: [] }),
      ]);
    return trace;
  });
}

async function atLake(
  { lake: folder, gemeente, asOf, period }: TraceRequest,
  principal: Principal,
  log: AccessLog,
  { what, unit }: { readonly what: string; readonly unit: SumUnit | undefined },
  work: (reader: LakeReader, municipality: string) => Promise<Parameters<typeof named>[0]>,
): Promise<NamedTrace> {
  const lake = await existingLake(folder);
  const own = gemeente === undefined ? principal.municipalities : [gemeente];
  const reader = await lake.read({
    ...(asOf === undefined ? {} : { asOf }),
    ...(own === "all" ? {} : { gemeenten: own }),
  });
  try {
    const { snapshot } = reader;
    const seen = { snapshot: snapshot.id, asOf: asOf ?? "", from: period, until: period };
    await recordAccess({ indicators: [`herleid ${what}`] }, principal, seen, log);
    const [first] = snapshot.deliveries;
    return named(await work(reader, gemeente ?? first?.gemeente ?? ""), snapshot, unit);
  } finally {
    reader.close();
  }
}

/** The months of the number, under the usual rules or with another gap. */
function settingsOf({ period, gap }: IndicatorAsked, day: string): MonitorSettings {
  const months =
    period.length === 4 ? { from: `${period}-01`, until: `${period}-12` } : { from: period, until: period };
  return { ...usualRules, ...months, day, ...(gap === undefined ? {} : { gap }) };
}
