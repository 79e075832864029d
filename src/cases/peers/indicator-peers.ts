import { isMissing } from "../../figure/missing.ts";
import { lastWholeMonth } from "../../figure/month-number.ts";
import { problem, UserError } from "../../figure/problem.ts";
import type { Shown } from "../../figure/shown.ts";
import type { Lake } from "../../lake/lake.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import { fewestPeers } from "../../monitor/peers/distribution.ts";
import { knownDaysByMunicipality } from "../monitor/known-days.ts";
import type { MonitorFigure } from "../monitor/monitor-run.ts";
import { runMonitor } from "../monitor/run-monitor.ts";
import type { Principal } from "../principal.ts";
import { comparedDay, reaches } from "./compared-day.ts";
import type { PeerGroup } from "./peer-group.ts";

/** What everybody may see of one indicator in a municipality and in the others of a group. */
export interface IndicatorPeers {
  /** Until which day was listened, as {@link comparedDay} says. */
  readonly asOf: string;
  /** `2026-03` or `2026`: the last period over which enough of the others show a number. Absent when there is none. */
  readonly period?: string;
  readonly own?: Shown;
  /** The own number a year before, as known on the same day. */
  readonly before?: Shown;
  /** Of the others that may be shown, and of how many something is loaded. */
  readonly others: readonly Shown[];
  readonly loaded: number;
  /** Codes of those of the group of which nothing is loaded, and of those that are not known until the day. */
  readonly unknown: readonly string[];
  readonly behind: readonly string[];
}

/**
 * Whether an indicator says the same of a large and a small municipality: a rate, an average or a share. An index against the municipality
 * itself says nothing of another, and what rests on an estimate of somebody else depends on whose.
 */
export function isComparable({ measure, unit, estimate }: Indicator): boolean {
  return "over" in measure && estimate !== true && !unit.startsWith("index");
}

/**
 * An indicator of a municipality beside the others of a group, every one released by itself as for the council, whoever asks, and all as known
 * on one day. Source: ADR 34. UserError `monitor.empty` and those of the monitor.
 *
 * @param law the law that it is about; without one of all laws together.
 */
export async function indicatorPeers(
  lake: Lake,
  group: PeerGroup,
  municipality: string,
  { indicator, law }: { readonly indicator: Indicator; readonly law?: string },
  principal: Principal,
): Promise<IndicatorPeers> {
  const { asOf, municipalities, unknown, behind } = await peersAsked(lake, group, municipality);
  const { figures } = await runMonitor(
    {
      ...{ lake: lake.folder, indicators: [indicator.id], by: new Set(law === undefined ? [] : ["wet"]), rules: {} },
      ...{ asOf, from: `${Number(asOf.slice(0, 4)) - 2}-01`, internal: false },
    },
    { ...principal, municipalities, audience: "council" },
    { user: principal.name, now: () => new Date(), append: () => Promise.resolve() },
  );
  const about = figures.filter(
    ({ dimensions }) => Object.keys(dimensions).length === (law === undefined ? 0 : 1) && dimensions["wet"] === law,
  );
  return { asOf, loaded: municipalities.length - 1, unknown, behind, ...choosePeriod(about, municipality, asOf) };
}

/** Who is compared, on which day, and who of a group is not. */
export interface PeersAsked {
  readonly asOf: string;
  /** The municipality itself first. */
  readonly municipalities: readonly string[];
  readonly unknown: readonly string[];
  readonly behind: readonly string[];
}

/**
 * What is asked of whom: the municipality itself and the others of a group that are known until the day, which follows from the municipality alone.
 * UserError `monitor.empty`.
 */
export async function peersAsked(lake: Lake, group: PeerGroup, municipality: string): Promise<PeersAsked> {
  const loaded = new Set((await lake.snapshot()).deliveries.map(({ gemeente }) => gemeente));
  const others = group.municipalities.filter((code) => code !== municipality);
  const asking = [municipality, ...others].filter((code) => loaded.has(code));
  const told = await knownDaysByMunicipality(await lake.read({ gemeenten: asking }));
  const own = told.get(municipality);
  if (own === undefined) throw new UserError([problem("monitor.empty", {})]);
  const asOf = comparedDay(own);
  const known = others.filter((code) => reaches(told.get(code), asOf));
  return {
    ...{ asOf, municipalities: [municipality, ...known] },
    unknown: others.filter((code) => !told.has(code)),
    behind: others.filter((code) => told.has(code) && !known.includes(code)),
  };
}

/** The last whole period in which the municipality has a number and enough others show one. */
function choosePeriod(
  figures: readonly MonitorFigure[],
  municipality: string,
  asOf: string,
): Pick<IndicatorPeers, "period" | "own" | "before" | "others"> {
  const month = lastWholeMonth(asOf);
  const year = month.endsWith("-12") ? month.slice(0, 4) : String(Number(month.slice(0, 4)) - 1);
  const ownAt = (period: string): Shown | undefined =>
    figures.find((one) => one.municipality === municipality && one.period === period)?.figure;
  const periods = [...new Set(figures.map(({ period }) => period))]
    .filter((one) => one <= (one.length === month.length ? month : year))
    .toSorted()
    .toReversed();
  for (const period of periods) {
    const own = ownAt(period);
    const others = figures
      .filter((one) => one.municipality !== municipality && one.period === period && !isMissing(one.figure.value))
      .map(({ figure }) => figure);
    if (own === undefined || isMissing(own.value) || others.length < fewestPeers) continue;
    const before = ownAt(`${Number(period.slice(0, 4)) - 1}${period.slice(4)}`);
    return { period, own, others, ...(before === undefined ? {} : { before }) };
  }
  return { others: [] };
}
