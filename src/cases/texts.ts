import { contentOfPart, editedFiles, wordsOfPart } from "../dossier/edited-files.ts";
import { readDossier } from "../dossier/read-dossier.ts";
import { readText } from "../dossier/text-tree.ts";
import { type Problem, problem, UserError } from "../figure/problem.ts";
import type { Block } from "../report/model.ts";
import type { Edit, EditKey, EditVersion } from "../store/edit.ts";
import { describeProblem } from "../text/describe-problem.ts";
import { hashOfContent, type StrandedEdit } from "./edited-dossiers.ts";
import { editorIn, mayEdit } from "./editors.ts";
import { explanationKey, isExplanationPlace, openExplanation, saveExplanation } from "./explanations.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import { textBlocks } from "./reports/own-text.ts";
import type { Site } from "./site.ts";
import { textPlaces } from "./text-places.ts";
import { type TextState, textState } from "./text-state.ts";

/** A text of the municipality's own, as an editor sees it. */
export interface TextView {
  readonly id: string;
  readonly title: string;
  readonly state: TextState;
  readonly markdown: string;
  /** The text as readers see it, with its figures as they are now. */
  readonly blocks: readonly Block[];
  /** Version to name when writing over it; 0 where nobody wrote it in the application. */
  readonly version: number;
  readonly author?: string;
  readonly changedAt?: string;
  /** What the folder says, where that is something else. */
  readonly folder?: string;
  /** Why the text cannot be used as it is, in sentences with their remedy. */
  readonly problems: readonly string[];
}

/** The texts of a dossier with who may change them. */
export interface TextList {
  readonly mayEdit: boolean;
  readonly texts: readonly TextView[];
}

/** One version of a text, for its history. */
export interface TextVersion {
  readonly version: number;
  readonly markdown: string;
  readonly author: string;
  readonly changedAt: string;
  readonly withdrawn: boolean;
}

/** All places for text of a dossier, in the order of the pages and documents, those without a text too. */
export async function listTexts(site: Site, principal: Principal, id: string): Promise<TextList> {
  const opened = await reach(site, principal, id);
  const { municipality } = opened.dossier;
  const [original, edits, stranded] = await Promise.all([
    site.dossiers.original(id),
    site.store.edits.list(municipality, id),
    site.dossiers.stranded(id),
  ]);
  const places = textPlaces(opened, edits);
  const texts = await Promise.all(
    places.map(async ({ id: place, title }) => {
      const edit = edits.find(({ kind, part }) => kind === "text" && part === place);
      const author = edit && (await site.store.users.find(municipality, edit.changedBy))?.name;
      return viewText({ opened, original, principal, place, title, edit, author, stranded });
    }),
  );
  return { mayEdit: mayEdit(principal, municipality), texts };
}

interface TextParts {
  readonly opened: OpenedDossier;
  readonly original: OpenedDossier;
  readonly principal: Principal;
  readonly place: string;
  readonly title: string;
  readonly edit: Edit | undefined;
  readonly author: string | undefined;
  readonly stranded: readonly StrandedEdit[];
}

function viewText(parts: TextParts): TextView {
  const { opened, original, principal, place, title, edit, author, stranded } = parts;
  const folder = contentOfPart(original.dossier.source, "text", place);
  const markdown = (edit === undefined ? folder : edit.content) ?? "";
  const broken = edit && stranded.find((one) => one.edit.part === place && one.edit.kind === "text");
  return {
    id: place,
    title,
    state: textState(edit, folder, broken !== undefined),
    markdown,
    blocks: textBlocks(readText(markdown), opened, opened.gate(principal), place),
    version: edit?.version ?? 0,
    ...(edit === undefined ? {} : { author: author ?? edit.changedBy, changedAt: edit.changedAt }),
    ...(edit === undefined || folder === undefined || folder === markdown ? {} : { folder }),
    problems: sentences(broken?.problems ?? []),
  };
}

/** One text, or the explanation of one finding, with who may change it. UserError `text.place-unknown`. */
export async function openText(
  site: Site,
  principal: Principal,
  id: string,
  place: string,
): Promise<{ readonly mayEdit: boolean; readonly text: TextView }> {
  if (isExplanationPlace(place)) return openExplanation(site, principal, id, place);
  const { mayEdit: may, texts } = await listTexts(site, principal, id);
  const text = texts.find((one) => one.id === place);
  if (text === undefined) throw new UserError([problem("text.place-unknown", { place })]);
  return { mayEdit: may, text };
}

/** A text as readers would see it, before it is kept, with what is wrong in it. Nothing is written. */
export async function previewText(
  site: Site,
  principal: Principal,
  id: string,
  place: string,
  markdown: string,
): Promise<Pick<TextView, "blocks" | "problems">> {
  const opened = await reach(site, principal, id);
  editorIn(principal, opened.dossier.municipality);
  if (isExplanationPlace(place)) {
    const content = [{ type: "text", text: markdown.trim() } as const];
    return { blocks: markdown.trim() === "" ? [] : [{ type: "paragraph", content }], problems: [] };
  }
  const problems = mistakesIn(opened, place, markdown);
  return {
    blocks: textBlocks(readText(markdown), opened, opened.gate(principal), place),
    problems: sentences(problems),
  };
}

/**
 * Writes a text in the place of what the folder says; an empty one takes it out. UserError `edit.not-allowed`, `store.stale`,
 * `text.place-unknown`, or what is wrong in the text.
 */
export async function saveText(
  site: Site,
  principal: Principal,
  id: string,
  place: string,
  version: number,
  markdown: string,
): Promise<void> {
  if (isExplanationPlace(place)) return saveExplanation(site, principal, id, place, version, markdown);
  const opened = await reach(site, principal, id);
  const { municipality: gemeente } = opened.dossier;
  const by = editorIn(principal, gemeente);
  const edits = await site.store.edits.list(gemeente, id);
  if (!textPlaces(opened, edits).some((one) => one.id === place))
    throw new UserError([problem("text.place-unknown", { place })]);
  const content = withOneEnd(markdown);
  const problems = mistakesIn(opened, place, content);
  if (problems.length > 0) throw new UserError([problem("text.mistakes", { count: problems.length }), ...problems]);
  const folder = contentOfPart((await site.dossiers.original(id)).dossier.source, "text", place);
  const base = hashOfContent(folder);
  await site.store.edits.save(
    { gemeente, dossier: id, kind: "text", part: place, content, ...(base === undefined ? {} : { base }) },
    version,
    by,
  );
}

/** Gives the folder its say back over a text; the history stays. UserError as in {@link saveText}. */
export async function withdrawText(
  site: Site,
  principal: Principal,
  id: string,
  place: string,
  version: number,
): Promise<void> {
  const opened = await reach(site, principal, id);
  const by = editorIn(principal, opened.dossier.municipality);
  await site.store.edits.withdraw(keyOf(opened, place), version, by);
}

/** Every version of a text that somebody wrote in the application, newest first. */
export async function textHistory(
  site: Site,
  principal: Principal,
  id: string,
  place: string,
): Promise<readonly TextVersion[]> {
  const versions = await site.store.edits.history(keyOf(await reach(site, principal, id), place));
  return Promise.all(versions.toReversed().map((one) => viewVersion(site, one)));
}

function keyOf(opened: OpenedDossier, place: string): EditKey {
  if (isExplanationPlace(place)) return explanationKey(opened, place);
  return { gemeente: opened.dossier.municipality, dossier: opened.dossier.id, kind: "text", part: place };
}

async function viewVersion({ store }: Site, edit: EditVersion): Promise<TextVersion> {
  const { version, changedAt, changedBy, withdrawn } = edit;
  const markdown = wordsOfPart(edit.kind, edit.content);
  const author = (await store.users.find(edit.gemeente, changedBy))?.name ?? changedBy;
  return { version, markdown, author, changedAt, withdrawn };
}

/** What would be wrong in the dossier with this text in its place, and in nothing else. */
function mistakesIn({ dossier }: OpenedDossier, place: string, markdown: string): readonly Problem[] {
  const edit = { kind: "text", part: place, content: withOneEnd(markdown) } as const;
  // A mistake in what somebody just typed is at a line of that text, not in a file that somebody else keeps.
  return readDossier(editedFiles(dossier.source, [edit])).problems.map(
    ({ where: { file: _file, ...where }, ...rest }) => ({
      ...rest,
      where,
    }),
  );
}

/** A text ends with exactly one line ending, as in its file; one without words is empty. */
function withOneEnd(markdown: string): string {
  const text = markdown.replaceAll(/\r\n?/g, "\n").trimEnd();
  return text === "" ? "" : `${text}\n`;
}

function sentences(problems: readonly Problem[]): readonly string[] {
  return problems.map((one) => describeProblem(one, "nl"));
}
