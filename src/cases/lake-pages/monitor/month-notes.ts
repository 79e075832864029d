import { problem, UserError } from "../../../figure/problem.ts";
import type { Note } from "../../../store/note.ts";
import { t } from "../../../text/catalogue.ts";
import { writePeriod } from "../../../text/write-period.ts";
import type { MunicipalEvent } from "../../areas/municipal-files.ts";
import { reachableMunicipality } from "../../deliveries/data-access.ts";
import { indicatorNamed } from "../../monitor/indicator-named.ts";
import { asOfDay } from "../../monitor/known-days.ts";
import type { Principal } from "../../principal.ts";
import type { Site } from "../../site.ts";
import { pageWriterIn } from "../page-writer.ts";
import { periodOfName } from "./steps.ts";

/** A remark of somebody at a month of an indicator, as a reader sees it. */
export interface MonthNote {
  readonly id: string;
  /** `2026-03`. */
  readonly month: string;
  /** The month in words. */
  readonly when: string;
  readonly body: string;
  readonly author: string;
  readonly createdAt: string;
  readonly version: number;
  readonly mine: boolean;
}

/** What is needed to place a note. */
export interface NewMonthNote {
  readonly indicator: string;
  readonly month: string;
  readonly body: string;
}

/** Under this name the store keeps the notes of the monitor, where those of a dossier have its id. */
const place = "monitor";
/** So many notes stand at one indicator: a chart with more of them is not read. */
const mostNotes = 50;

/** The notes at an indicator, oldest month first. */
export async function monthNotes(
  site: Site,
  principal: Principal,
  code: string,
  indicator: string,
): Promise<readonly MonthNote[]> {
  const notes = (await site.store.notes.list(code, place)).filter(({ ref }) => ref.startsWith(`${indicator}/`));
  const seen = await Promise.all(notes.map((note) => viewNote(site, principal, note)));
  return seen.toSorted((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
}

/** Which versions of notes of the monitor there are: a page that was made with others is made again. */
export async function stampOfNotes(site: Site, code: string): Promise<string> {
  return (await site.store.notes.list(code, place)).map(({ id, version }) => `${id}:${version}`).join(" ");
}

/** A note as something that happened, with who said so and when. */
export function noteAsEvent({ month, body, author, createdAt }: MonthNote): MunicipalEvent {
  const day = writePeriod(asOfDay(createdAt.slice(0, "2026-03-31".length)).day);
  return { month, text: t("nl", "monitor.note.said", { text: body, author, day }) };
}

/**
 * Places a note at a month of an indicator. UserError `municipality.unknown`, `edit.not-allowed`, `monitor.indicator-unknown`,
 * `note.too-many`, and those of the store for a text that it does not take (a BSN, too long).
 */
export async function addMonthNote(
  site: Site,
  principal: Principal,
  code: string,
  { indicator, month, body }: NewMonthNote,
): Promise<MonthNote> {
  await reachableMunicipality(site, principal, code);
  const account = pageWriterIn(principal, code);
  const { id } = indicatorNamed(indicator);
  if ((await monthNotes(site, principal, code, id)).length >= mostNotes)
    throw new UserError([problem("note.too-many", { limit: mostNotes })]);
  const note = { gemeente: code, dossier: place, ref: `${id}/${month}`, body };
  return viewNote(site, principal, await site.store.notes.write(note, account));
}

/** Takes a note of one's own away; its history stays in the store. UserError `note.unknown`, `note.not-yours`, `store.stale`. */
export async function removeMonthNote(
  site: Site,
  principal: Principal,
  code: string,
  id: string,
  version: number,
): Promise<void> {
  await reachableMunicipality(site, principal, code);
  const account = pageWriterIn(principal, code);
  const found = await site.store.notes.find(code, id);
  if (found?.dossier !== place) throw new UserError([problem("note.unknown", { note: id })]);
  if (found.author !== account) throw new UserError([problem("note.not-yours", { note: id })]);
  await site.store.notes.remove({ gemeente: code, id, version }, account);
}

async function viewNote(site: Site, principal: Principal, note: Note): Promise<MonthNote> {
  const author = await site.store.users.find(note.gemeente, note.author);
  const month = note.ref.slice(note.ref.lastIndexOf("/") + 1);
  return {
    ...{ id: note.id, month, when: writePeriod(periodOfName(month)), body: note.body },
    ...{ createdAt: note.createdAt, version: note.version },
    author: author?.name ?? note.author,
    mine: note.author === principal.accounts.get(note.gemeente),
  };
}
