import type { Release } from "../../disclosure/release.ts";
import type { Figure } from "../../figure/figure.ts";
import { UserError } from "../../figure/problem.ts";
import type { Lake } from "../../lake/lake.ts";
import type { Snapshot } from "../../lake/manifest.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import { usualRules } from "../../monitor/monitor-settings.ts";
import type { ModelRow } from "../../monitor/run-model.ts";
import { indicatorNamed } from "../monitor/indicator-named.ts";
import { asOfDay, knownDaysIn } from "../monitor/known-days.ts";
import { figureOf } from "../monitor/monitor-figures.ts";
import { releasedSubjects } from "../monitor/released-figures.ts";
import { subjectOf } from "../monitor/subjects.ts";

/** The indicator of the monitor that clients are taken from, which stands in the list of a council: clients with an allocation. */
export const clientsIndicator = "clienten-toegewezen";
/** Clients with one, two, and three or more provisions: every client is in one of them. */
const parts = ["een", "twee", "meer"].map((word) => `${clientsIndicator}-${word}`).map(indicatorNamed);
const all = indicatorNamed(clientsIndicator);
const provisions = indicatorNamed("voorzieningen-toegewezen");
const asked = [all, ...parts, provisions];

/** A number of a month before the gate, with the reference under which it opens. */
interface MonthFigure {
  readonly ref: string;
  readonly figure: Figure;
}

/** Clients of months as the monitor releases them: figures for the gate, and what it judges them by. */
export interface ReleasedClients {
  readonly months: readonly {
    readonly month: string;
    readonly all: MonthFigure;
    readonly parts: readonly MonthFigure[];
    readonly provisions: MonthFigure;
  }[];
  readonly releases: readonly Release[];
}

/**
 * Clients by month out of the store of releases, as of the day that the monitor shows unless another is asked: the very edition that a
 * reader sees there. None where nothing is known yet, or the municipality was released by other settings than the usual ones.
 */
export async function releasedClients(
  lake: Lake,
  snapshot: Snapshot,
  { municipality, asOf }: { readonly municipality: string; readonly asOf: string | undefined },
  now: () => Date,
): Promise<ReleasedClients> {
  const none: ReleasedClients = { months: [], releases: [] };
  const known = asOf ?? (await knownDaysIn(await lake.read({ gemeenten: [municipality] })))?.last;
  const subject = subjectOf(all);
  if (known === undefined || subject === undefined) return none;
  const [day, month] = [asOfDay(known), known.slice(0, "2026-03".length)];
  const settings = { ...usualRules, from: month, until: month, day: known };
  const release = await releasedSubjects({ lake, asOf: day, asked, settings }, municipality, now)
    .then((found) => found.get(subject))
    .catch((error: unknown) => {
      if (error instanceof UserError && error.problems.every(({ code }) => code === "releases.settings"))
        return undefined;
      throw error;
    });
  if (release === undefined) return none;
  const figure = (row: ModelRow, indicator: Indicator): MonthFigure => {
    const cell = release.cellOf(indicator, row);
    const since = release.sinceOf(cell);
    const place = { cell, ...(since === undefined ? {} : { since: asOfDay(since).day }) };
    return {
      ref: `verklaren/${indicator.id}/${row["maand"]}`,
      figure: figureOf(indicator, row, { snapshot: snapshot.id, asOf: day.day }, place),
    };
  };
  const rows = release.rowsOf(all).filter(({ wet, categorie }) => wet === "*" && categorie === "*");
  return {
    months: rows.map((row) => ({
      month: String(row["maand"]),
      all: figure(row, all),
      parts: parts.map((one) => figure(row, one)),
      provisions: figure(row, provisions),
    })),
    releases: [release.release, ...asked.map((one) => release.unsettled(one))],
  };
}
