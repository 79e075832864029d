import { type Gate, openGate } from "../../disclosure/gate.ts";
import type { Release } from "../../disclosure/release.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import type { TableReach } from "../../monitor/source-reach.ts";
import { openHighs } from "../../solve/highs-solver.ts";
import type { Principal } from "../principal.ts";
import { openReleaseStore } from "../releases/release-store.ts";
import { tieOutSubject } from "../tie-out/release-tie-out.ts";
import { asOfDay, knownDaysIn } from "./known-days.ts";
import { figureOf } from "./monitor-figures.ts";
import type { MonitorRelease } from "./monitor-release.ts";
import { type FoundFigure, type FoundFigures, inOrder, type MonitorRun, shownFigure } from "./monitor-run.ts";
import { releaseApproved } from "./release-approved.ts";
import { releaseSubject } from "./release-subject.ts";
import { releasedRates } from "./released-rates.ts";
import { type Subject, subjectOf } from "./subjects.ts";
import { toldSpan } from "./told-span.ts";

/** What was released of a municipality, by subject. */
export type ReleasedSubjects = ReadonlyMap<Subject, MonitorRelease>;

/** What everybody may see: read from the store of releases, where it is put first when it is not there. */
export async function releasedFigures(
  run: MonitorRun,
  { audience, municipalities }: Pick<Principal, "audience" | "municipalities">,
  now: () => Date,
): Promise<FoundFigures> {
  const snapshot = await run.lake.snapshot();
  const all = [...new Set(snapshot.deliveries.map(({ gemeente }) => gemeente))].toSorted();
  const figures: FoundFigure[] = [];
  for (const municipality of all) {
    if (municipalities !== "all" && !municipalities.includes(municipality)) continue;
    const released = await releasedSubjects(run, municipality, now);
    const releases = [...released.values()].map(({ release }) => release);
    const gate = openGate({
      audience,
      lookup: () => undefined,
      releases: [...releases, ...releasedRates(run.asked, released), ...unsettled(run.asked, released)],
    });
    for (const indicator of run.asked) figures.push(...figuresOf(indicator, released, run, snapshot.id, gate));
  }
  return {
    snapshot: snapshot.id,
    figures: run.asked.flatMap((indicator) => inOrder(figures.filter(({ figure }) => figure.indicator === indicator))),
  };
}

/** What was released of a municipality in the subjects of the indicators that are asked; released now where it was not yet. */
export async function releasedSubjects(
  run: MonitorRun,
  municipality: string,
  now: () => Date,
): Promise<ReleasedSubjects> {
  const { lake, asOf, asked, settings } = run;
  const snapshot = await lake.snapshot();
  const wanted = asked.flatMap((one) => [one, ...(one.beside === undefined ? [] : [one.beside])]);
  const room = { store: openReleaseStore(lake.folder), solver: openHighs, now };
  const first = async (): Promise<string> =>
    (await knownDaysIn(await lake.read({ gemeenten: [municipality] })))?.first ?? asOf.text;
  const released = new Map<Subject, MonitorRelease>();
  for (const subject of new Set(wanted.flatMap((one) => subjectOf(one) ?? []))) {
    const about = { lake, snapshot, municipality, asOf: asOf.text, rules: settings, first };
    const isTieOut = subject.id === tieOutSubject;
    released.set(subject, await (isTieOut ? releaseApproved(subject, about) : releaseSubject(subject, about, room)));
  }
  return released;
}

function figuresOf(
  indicator: Indicator,
  released: ReleasedSubjects,
  { asOf }: MonitorRun,
  snapshot: string,
  gate: Gate,
): readonly FoundFigure[] {
  const subject = subjectOf(indicator);
  const release = subject && released.get(subject);
  if (release === undefined) return [];
  const reach: TableReach = Object.fromEntries([...released.values()].flatMap((one) => Object.entries(one.reach)));
  const begins: TableReach = Object.fromEntries([...released.values()].flatMap((one) => Object.entries(one.begins)));
  const about = { snapshot, asOf: asOf.day, ...toldSpan(indicator, { reach, begins }, asOf.text) };
  return release.rowsOf(indicator).map((row) => {
    const cell = release.cellOf(indicator, row);
    const since = release.sinceOf(release.locate(indicator, row, indicator.measure.column));
    const place = { cell, ...(since === undefined ? {} : { since: asOfDay(since).day }) };
    return shownFigure(indicator, row, gate.release(figureOf(indicator, row, about, place)));
  });
}

/** Why something is not there yet, where its month is not over or still changes. */
function unsettled(asked: readonly Indicator[], released: ReleasedSubjects): readonly Release[] {
  return asked.flatMap((indicator) => {
    const subject = subjectOf(indicator);
    return (subject && released.get(subject)?.unsettled(indicator)) ?? [];
  });
}
