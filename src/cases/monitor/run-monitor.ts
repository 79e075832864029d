import { openGate } from "../../disclosure/gate.ts";
import type { Problem } from "../../figure/problem.ts";
import { openLake } from "../../lake/lake.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import { allSourcesOf, sourcesOf } from "../../monitor/catalogue/indicator-page.ts";
import { indicators } from "../../monitor/catalogue/indicators.ts";
import { composeModel } from "../../monitor/compose-model.ts";
import { countings } from "../../monitor/model-text.ts";
import { type MonitorSettings, type Rules, usualRules } from "../../monitor/monitor-settings.ts";
import { type ModelRow, runModel } from "../../monitor/run-model.ts";
import { sourceBegins, sourceReach } from "../../monitor/source-reach.ts";
import type { Principal } from "../principal.ts";
import { type AccessLog, recordAccess } from "./access-log.ts";
import { indicatorNamed } from "./indicator-named.ts";
import { asOfDay, knownDays } from "./known-days.ts";
import { dimensionsOf } from "./monitor-dimensions.ts";
import { figureOf } from "./monitor-figures.ts";
import { type FoundFigures, inOrder, type MonitorFigure, type MonitorRun, shownFigure } from "./monitor-run.ts";
import { expiredDays, householdRefusals, isExpired, municipalitiesBeside, rowsWithout } from "./refused-rows.ts";
import { releasedFigures } from "./released-figures.ts";
import { keysAsked, rowsOfIndicator } from "./rows-beside.ts";
import { toldSpan } from "./told-span.ts";
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

/** What the monitor says. */
export interface MonitorAnswer {
  readonly snapshot: string;
  readonly asOf: string;
  readonly settings: MonitorSettings;
  readonly figures: readonly MonitorFigure[];
  /** Why indicators have no number at all. */
  readonly refused: readonly Problem[];
}

/**
 * Works indicators out on a lake and releases them: for everyone what the gate lets through, once for each lake and day and from then on
 * out of its store of releases; for `internal` true numbers, written down before they are given. UserError `monitor.indicator-unknown`,
 * `monitor.purpose`, `monitor.no-right`, `releases.settings`, and those of the lake.
 */
export async function runMonitor(
  request: MonitorRequest,
  principal: Principal,
  log: AccessLog,
): Promise<MonitorAnswer> {
  const asked = askedOf(request.indicators);
  const lake = await openLake(request.lake);
  const asOf = asOfDay(request.asOf ?? (await knownDays(await lake.read(scopeOf(principal)))).last);
  const until = request.until ?? asOf.text.slice(0, 7);
  const from = request.from ?? `${until.slice(0, 4)}-01`;
  const settings = { ...usualRules, ...request.rules, from, until, day: asOf.text };
  const run = { lake, asOf, asked, settings };
  const {
    snapshot,
    figures,
    refused = [],
  } = await (request.internal ? trueFigures(run, request, principal, log) : releasedFigures(run, principal, log.now));
  return {
    snapshot,
    asOf: asOf.text,
    settings,
    refused,
    figures: figures
      .filter(({ row, figure: { indicator } }) => isWanted(row, indicator, settings, request.by))
      .map(({ figure }) => figure),
  };
}

/** True numbers, after it is on record who sees them. */
async function trueFigures(
  { lake, asOf, asked, settings }: MonitorRun,
  request: MonitorRequest,
  principal: Principal,
  log: AccessLog,
): Promise<FoundFigures> {
  const reader = await lake.read({ asOf: asOf.text, ...scopeOf(principal) });
  try {
    const about = { snapshot: reader.snapshot.id, asOf: asOf.day };
    const scope = { asOf: asOf.text, snapshot: about.snapshot };
    await recordAccess(request, principal, { ...settings, ...about, asOf: asOf.text }, log);
    const rows = new Map<string, readonly ModelRow[]>();
    const refused: Problem[] = [];
    const expired = await expiredDays(reader);
    const sources = [...new Set(asked.flatMap(allSourcesOf))];
    const [reach, begins] = [await sourceReach(reader, sources), await sourceBegins(reader, sources)];
    const keys = new Set(asked.flatMap(keysAsked));
    for (const key of keys) {
      const [model = "", word] = key.split(" ");
      const counting = countings.find((one) => one === word);
      try {
        rows.set(
          key,
          await runModel(reader, composeModel(model, counting), settings, keys.size > 1 ? "together" : "alone"),
        );
      } catch (error) {
        const problems = householdRefusals(error);
        if (problems === undefined) throw error;
        refused.push(...problems);
        const own = asked.filter((one) => keysAsked(one).includes(key));
        const others = municipalitiesBeside(problems, reader.snapshot, principal);
        const allowed = others.length === 0 ? undefined : await lake.read({ ...scope, gemeenten: others });
        try {
          const answer = allowed && (await runModel(allowed, composeModel(model, counting), settings));
          rows.set(key, [...(answer ?? []), ...rowsWithout(problems, own, settings)]);
        } finally {
          allowed?.close();
        }
      }
    }
    const gate = openGate({ audience: "staff", lookup: () => undefined, authorised: () => undefined });
    const figures = asked.flatMap((indicator) => {
      const own = sourcesOf(indicator);
      const spans = new Map(
        [...new Set([...reach.keys(), ...begins.keys()])].map((code) => [
          code,
          toldSpan(indicator, { reach: reach.get(code), begins: begins.get(code) }, asOf.text),
        ]),
      );
      return inOrder(
        rowsOfIndicator(indicator, rows).map((row) => {
          const span = spans.get(String(row["gemeente"])) ?? { told: asOf.day };
          const run = { ...about, ...span, isExpired: isExpired(expired, own, row) };
          return shownFigure(indicator, row, gate.release(figureOf(indicator, row, run)));
        }),
      );
    });
    return { snapshot: about.snapshot, figures, refused };
  } finally {
    reader.close();
  }
}

/** The municipalities that somebody may reach, for a reader. */
function scopeOf({ municipalities }: Pick<Principal, "municipalities">): { readonly gemeenten?: readonly string[] } {
  return municipalities === "all" ? {} : { gemeenten: municipalities };
}

function askedOf(ids: readonly string[]): readonly Indicator[] {
  return ids.length === 0 ? indicators : ids.map(indicatorNamed);
}

/** Whether a row says something, lies in the months asked, and stands in the breakdown asked. */
function isWanted(
  row: ModelRow,
  { measure, absent }: Indicator,
  { from, until }: MonitorSettings,
  by?: ReadonlySet<string>,
): boolean {
  const period = String(row["maand"] ?? row["jaar"]);
  if (row[measure.column] === null && absent === undefined) return false;
  if (period < from.slice(0, period.length) || period > until.slice(0, period.length)) return false;
  return by === undefined || Object.keys(dimensionsOf(row)).every((column) => by.has(column));
}
