import { readDossier } from "../dossier/read-dossier.ts";
import { problem, UserError } from "../figure/problem.ts";
import { figuresIn } from "../report/figure-list.ts";
import type { Meaning, Report } from "../report/model.ts";
import { t } from "../text/catalogue.ts";
import { define } from "./definition.ts";
import { snapshotOf } from "./deliveries/known-municipalities.ts";
import { type OpenedDossier, openDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import type { DocumentFormat, DocumentWishes } from "./renderer.ts";
import { changesAnnex } from "./reports/changes-annex.ts";
import { liveChapter, liveVersion } from "./reports/live-chapter.ts";
import { type LiveFigures, liveFigures, liveMeanings } from "./reports/live-figures.ts";
import { findTemplate, liveTemplates, type Template, templates } from "./reports/templates.ts";
import type { Site } from "./site.ts";

/** The names of the documents that can be made of a dossier. */
const templateNames: readonly string[] = Object.keys(templates);

/**
 * A document of a dossier before it has a form, with what its figures mean. With an earlier version of the same dossier it
 * ends with the sentences of the own text whose figures changed since; with live figures it has a chapter of them, and says as of
 * which day and snapshot. UserError `template.unknown`, `template.no-live`, `since.other-dossier`, or what the template cannot do without.
 */
export function buildReport(
  opened: OpenedDossier,
  principal: Principal,
  template: string,
  since?: OpenedDossier,
  live?: LiveFigures,
): Report {
  const found = templateFor(template, live !== undefined);
  if (since !== undefined && since.dossier.id !== opened.dossier.id)
    throw new UserError([problem("since.other-dossier", { dossier: opened.dossier.id, since: since.dossier.id })]);
  const report = found.make(opened, principal, live === undefined ? [] : liveChapter(live));
  return {
    ...report,
    ...(live === undefined ? {} : { version: `${report.version}, ${liveVersion(live)}` }),
    definitions: [...meaningsOf(report, opened), ...(live === undefined ? [] : liveMeanings(live))],
    blocks: [...report.blocks, ...(since === undefined ? [] : changesAnnex(since, opened, principal))],
  };
}

/** The template with this name. UserError `template.unknown`, and `template.no-live` where live figures are asked and it has no place for them. */
export function templateFor(template: string, wantsLive: boolean): Template {
  const found = findTemplate(template);
  if (found === undefined) throw new UserError([problem("template.unknown", { template, known: templateNames })]);
  if (wantsLive && found.takesLive !== true)
    throw new UserError([problem("template.no-live", { template, known: liveTemplates })]);
  return found;
}

/** What the figures of a report mean, each definition once; a figure of a source without one is not listed. */
function meaningsOf(report: Report, { dossier }: OpenedDossier): readonly Meaning[] {
  const meanings = new Map<string, Meaning>();
  for (const figure of figuresIn(report)) {
    const { id, version } = figure.definition;
    const key = `${id} ${version}`;
    if (!meanings.has(key)) meanings.set(key, define(figure, dossier));
  }
  return [...meanings.values()].filter(({ text }) => text !== t("nl", "definition.printed.text"));
}

/** A document of a dossier in one of its forms. */
export async function makeDocument(
  site: Site,
  principal: Principal,
  id: string,
  template: string,
  format: DocumentFormat,
  wishes: DocumentWishes = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const opened = await reach(site, principal, id);
  const since = wishes.since === undefined ? undefined : await openVersion(site, opened, wishes.since);
  const live = await liveOf(site, opened, template);
  return site.renderer.render(buildReport(opened, principal, template, since, live), format, wishes);
}

/** The live figures that a dossier names, where its municipality has rows in the lake and the document takes them. */
async function liveOf(site: Site, { dossier }: OpenedDossier, template: string): Promise<LiveFigures | undefined> {
  const { municipality, liveIndicators } = dossier;
  if (liveIndicators.length === 0 || findTemplate(template)?.takesLive !== true) return undefined;
  const snapshot = await snapshotOf(site);
  const isLoaded = snapshot?.deliveries.some(({ gemeente }) => `GM${gemeente}` === municipality) === true;
  return isLoaded ? liveFigures({ lake: site.data.lake, municipality, indicators: liveIndicators }) : undefined;
}

/** An earlier version of a dossier as the store keeps it. UserError `store.not-found` when it keeps none of that hash. */
async function openVersion({ store }: Site, { dossier }: OpenedDossier, hash: string): Promise<OpenedDossier> {
  const { municipality, id } = dossier;
  const versions = await store.dossierVersions.list(municipality, id);
  const found = versions.find((version) => version.hash.startsWith(hash.toLowerCase()));
  if (found === undefined) throw new UserError([problem("store.not-found", { kind: "dossier", id: hash })]);
  const files = await store.dossierVersions.files(municipality, id, found.hash);
  const read = readDossier(new Map(Object.entries(files)));
  if (read.dossier === undefined) throw new UserError(read.problems);
  return openDossier(read.dossier);
}
