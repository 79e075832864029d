import { openGate } from "../../disclosure/gate.ts";
import { nearest } from "../../figure/nearest.ts";
import { problem, UserError } from "../../figure/problem.ts";
import type { Shown } from "../../figure/shown.ts";
import { openLake } from "../../lake/lake.ts";
import type { LakeReader } from "../../lake/reader.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import { indicators } from "../../monitor/catalogue/indicators.ts";
import { composeModel } from "../../monitor/compose-model.ts";
import { countings } from "../../monitor/model-text.ts";
import { type MonitorSettings, type Rules, usualRules } from "../../monitor/monitor-settings.ts";
import { type ModelRow, runModel } from "../../monitor/run-model.ts";
import { openHighs } from "../../solve/highs-solver.ts";
import type { Principal } from "../principal.ts";
import { type AccessLog, recordAccess } from "./access-log.ts";
import { asOfDay, knownDays } from "./known-days.ts";
import { dimensionsOf } from "./monitor-dimensions.ts";
import { figureOf } from "./monitor-figures.ts";
import { alsoNeeded, releaseMonitor, releaseRates, rowsKey, rowsOfIndicator } from "./release-monitor.ts";
import "../problems.ts";

/** What a user asks of the monitor. */
export interface MonitorRequest {
  readonly lake: string;
  /** Ids of indicators; all of them when there is none. */
  readonly indicators: readonly string[];
  /** Columns by which is broken down; every breakdown without it. */
  readonly by?: ReadonlySet<string>;
  /** First and last month, `2026-01`; without them the year of the last day known. */
  readonly from?: string;
  readonly until?: string;
  readonly asOf?: string;
  readonly rules: Partial<Rules>;
  /** True counts, with the right to them and on the record. */
  readonly internal: boolean;
}

/** A figure that may be shown, with the values by which it is broken down. */
export interface MonitorFigure {
  readonly indicator: Indicator;
  readonly period: string;
  readonly municipality: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly figure: Shown;
}

/** What the monitor says. */
export interface MonitorAnswer {
  readonly snapshot: string;
  readonly asOf: string;
  readonly settings: MonitorSettings;
  readonly figures: readonly MonitorFigure[];
}

/**
 * Works indicators out on a lake and releases them: for everyone what the gate lets through, for `internal` true numbers, written down
 * before they are given. UserError `monitor.indicator-unknown`, `monitor.purpose`, `monitor.no-right`, and those of the lake.
 */
export async function runMonitor(
  request: MonitorRequest,
  principal: Principal,
  log: AccessLog,
): Promise<MonitorAnswer> {
  const asked = askedOf(request.indicators);
  const lake = await openLake(request.lake);
  const known = await knownDays(await lake.read());
  const asOf = asOfDay(request.asOf ?? known.last);
  const scope = principal.municipalities === "all" ? {} : { gemeenten: principal.municipalities };
  const reader = await lake.read({ asOf: asOf.text, ...scope });
  try {
    const until = request.until ?? asOf.text.slice(0, 7);
    const from = request.from ?? `${until.slice(0, 4)}-01`;
    const settings = { ...usualRules, ...request.rules, from, until, day: asOf.text };
    const about = { snapshot: reader.snapshot.id, asOf: asOf.day };
    if (request.internal) await recordAccess(request, principal, { ...settings, ...about, asOf: asOf.text }, log);
    const rows = await rowsOf(reader, asked, settings, request.internal ? undefined : `${known.first.slice(0, 4)}-01`);
    const releases = request.internal ? [] : releaseMonitor(rows, about.snapshot, await openHighs());
    const gate = openGate({
      audience: request.internal ? "staff" : principal.audience,
      lookup: () => undefined,
      releases: [...releases, ...releaseRates(asked, rows, releases, about.snapshot)],
      ...(request.internal ? { authorised: () => undefined } : {}),
    });
    const figures = asked.flatMap((indicator) =>
      rowsOfIndicator(indicator, rows)
        .filter((row) => isWanted(row, indicator, settings, request.by))
        .map((row) => ({
          indicator,
          period: String(row["maand"] ?? row["jaar"]),
          municipality: String(row["gemeente"]),
          dimensions: dimensionsOf(row),
          figure: gate.release(figureOf(indicator, row, about)),
        }))
        .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    );
    return { snapshot: about.snapshot, asOf: asOf.text, settings, figures };
  } finally {
    reader.close();
  }
}

/** By municipality and month, totals before their parts: the engine gives rows in no order. */
function orderOf({ municipality, period, dimensions }: MonitorFigure): string {
  return [municipality, period, ...Object.values(dimensions)].join(" ");
}

function askedOf(ids: readonly string[]): readonly Indicator[] {
  if (ids.length === 0) return indicators;
  return ids.map((id) => {
    const found = indicators.find((one) => one.id === id);
    if (found !== undefined) return found;
    const meant = nearest(
      id,
      indicators.map((one) => one.id),
    );
    throw new UserError([
      problem("monitor.indicator-unknown", { id, ...(meant === undefined ? {} : { nearest: meant }) }),
    ]);
  });
}

/**
 * The rows of the models behind the indicators. What is released is worked out from the first year that the lake knows (`since`), whatever
 * months are asked: else two questions about other months would hide other numbers, and give each other's away.
 */
async function rowsOf(
  reader: LakeReader,
  asked: readonly Indicator[],
  settings: MonitorSettings,
  since: string | undefined,
): Promise<ReadonlyMap<string, readonly ModelRow[]>> {
  const named = asked.flatMap((one) => [rowsKey(one), ...(one.beside === undefined ? [] : [rowsKey(one.beside)])]);
  const keys = new Set(named.flatMap((key) => (since === undefined ? [key] : [key, ...alsoNeeded(key)])));
  const whole = since === undefined || since > settings.from ? settings : { ...settings, from: since };
  const rows = new Map<string, readonly ModelRow[]>();
  for (const key of keys) {
    const [model = "", word] = key.split(" ");
    const counting = countings.find((one) => one === word);
    rows.set(key, await runModel(reader, composeModel(model, counting), whole));
  }
  return rows;
}

/** Whether a row says something, lies in the months asked, and stands in the breakdown asked. */
function isWanted(row: ModelRow, { measure }: Indicator, { from }: MonitorSettings, by?: ReadonlySet<string>): boolean {
  if (
    row[measure.column] === null ||
    String(row["maand"] ?? row["jaar"]) < from.slice(0, row["maand"] === undefined ? 4 : 7)
  )
    return false;
  return by === undefined || Object.keys(dimensionsOf(row)).every((column) => by.has(column));
}
