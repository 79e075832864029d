import { readDossier } from "../dossier/read-dossier.ts";
import { problem, UserError } from "../figure/problem.ts";
import { figuresIn } from "../report/figure-list.ts";
import type { Meaning, Report } from "../report/model.ts";
import { t } from "../text/catalogue.ts";
import { define } from "./definition.ts";
import { type OpenedDossier, openDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import type { DocumentFormat, DocumentWishes } from "./renderer.ts";
import { changesAnnex } from "./reports/changes-annex.ts";
import { findTemplate, templates } from "./reports/templates.ts";
import type { Site } from "./site.ts";

/** The names of the documents that can be made of a dossier. */
const templateNames: readonly string[] = Object.keys(templates);

/**
 * A document of a dossier before it has a form, with what its figures mean. With an earlier version of the same dossier it
 * ends with the sentences of the own text whose figures changed since. UserError `template.unknown`, `since.other-dossier`,
 * or what the template cannot do without.
 */
export function buildReport(
  opened: OpenedDossier,
  principal: Principal,
  template: string,
  since?: OpenedDossier,
): Report {
  const found = findTemplate(template);
  if (found === undefined) throw new UserError([problem("template.unknown", { template, known: templateNames })]);
  if (since !== undefined && since.dossier.id !== opened.dossier.id)
    throw new UserError([problem("since.other-dossier", { dossier: opened.dossier.id, since: since.dossier.id })]);
  const report = found.make(opened, principal);
  return {
    ...report,
    definitions: meaningsOf(report, opened),
    blocks: [...report.blocks, ...(since === undefined ? [] : changesAnnex(since, opened, principal))],
  };
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
  return site.renderer.render(buildReport(opened, principal, template, since), format, wishes);
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
