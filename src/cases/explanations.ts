import { createHash } from "node:crypto";
import { contentOfPart, editedFiles, writeExplanation } from "../dossier/edited-files.ts";
import { readDossier } from "../dossier/read-dossier.ts";
import { problem, UserError } from "../figure/problem.ts";
import type { Explanation } from "../policy/relation.ts";
import type { Edit, EditKey } from "../store/edit.ts";
import { t } from "../text/catalogue.ts";
import { checkOpened } from "./check-dossier.ts";
import { hashOfContent } from "./edited-dossiers.ts";
import { editorIn, mayEdit } from "./editors.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import type { Site } from "./site.ts";
import { textState } from "./text-state.ts";
import type { TextView } from "./texts.ts";
import type { FindingView } from "./views.ts";

const prefix = "verklaring:";

/** Tells whether a place for text is that of an explanation of a finding. */
export function isExplanationPlace(place: string): boolean {
  return place.startsWith(prefix);
}

/** Findings about the explanations and texts themselves: those are mended, not explained. */
const notExplainable: ReadonlySet<string> = new Set(["explanation-unmatched", "stale-reason", "own-text"]);

/**
 * The place where a finding can be explained: its rule and where it sits. Undefined where it cannot: a slip in a text of
 * the municipality's own, or a relation that carries its reason where it is declared.
 */
export function explanationPlace({ dossier }: OpenedDossier, finding: FindingView): string | undefined {
  const { rule, where, explained } = finding;
  if (notExplainable.has(rule) || where.table.startsWith("text/")) return undefined;
  if (explained !== undefined && explainedBy(dossier.explanations, finding) === undefined) return undefined;
  const at = where.table.endsWith(".yaml") ? where.row : placeOf(where);
  return `${prefix}${rule}:${where.table.endsWith(".yaml") ? "about" : "where"}:${at}`;
}

function placeOf({ table, row, column }: FindingView["where"]): string {
  // A slip in a whole column is named by its table.
  return row === "" ? table : [table, row, column].filter((part) => part !== "").join("/");
}

function explainedBy(
  explanations: readonly Explanation[],
  { rule, explained }: Pick<FindingView, "rule" | "explained">,
): Explanation | undefined {
  return explanations.find((one) => one.rule === rule && one.text === explained);
}

interface Target {
  readonly rule: string;
  readonly by: "where" | "about";
  readonly at: string;
}

function targetOf(place: string): Target {
  const match = /^verklaring:([a-z-]+):(where|about):(.+)$/.exec(place);
  if (match === null) throw new UserError([problem("text.place-unknown", { place })]);
  return { rule: match[1] ?? "", by: match[2] === "about" ? "about" : "where", at: match[3] ?? "" };
}

/** The explanation that speaks of a place, whatever else it speaks of; the most precise one first. */
function explanationAt(explanations: readonly Explanation[], { rule, by, at }: Target): Explanation | undefined {
  const names = by === "about" ? [at] : namesOf(at);
  for (const name of names) {
    const found = explanations.find((one) => one.rule === rule && one[by].includes(name));
    if (found !== undefined) return found;
  }
  return explanations.find((one) => one.rule === rule && one.where.length === 0 && one.about.length === 0);
}

function namesOf(ref: string): readonly string[] {
  const [table = "", row, column] = ref.split("/");
  if (row === undefined) return [ref];
  return column === undefined ? [ref, table] : [ref, `${table}/${row}`, table];
}

/** The id of an explanation that somebody writes here: the same for the same place, unlike any that a person would choose. */
function ownId(place: string): string {
  return `eigen-${createHash("sha256").update(place, "utf8").digest("hex").slice(0, 12)}`;
}

/** The key under which the store keeps the explanation of a place. */
export function explanationKey({ dossier }: OpenedDossier, place: string): EditKey {
  const part = explanationAt(dossier.explanations, targetOf(place))?.id ?? ownId(place);
  return { gemeente: dossier.municipality, dossier: dossier.id, kind: "explanation", part };
}

/** The explanation of a finding as an editor sees it. UserError `text.place-unknown`. */
export async function openExplanation(
  site: Site,
  principal: Principal,
  id: string,
  place: string,
): Promise<{ readonly mayEdit: boolean; readonly text: TextView }> {
  const opened = await reach(site, principal, id);
  mustBeFinding(opened, principal, place);
  const key = explanationKey(opened, place);
  const edit = await inForce(site, key);
  const original = (await site.dossiers.original(id)).dossier;
  const now = opened.dossier.explanations.find((one) => one.id === key.part);
  const content = contentOfPart(original.source, "explanation", key.part);
  const folder = original.explanations.find((one) => one.id === key.part)?.text;
  const author = edit && (await site.store.users.find(key.gemeente, edit.changedBy))?.name;
  const markdown = now?.text ?? "";
  return {
    mayEdit: mayEdit(principal, key.gemeente),
    text: {
      id: place,
      title: t("nl", "text.place.explanation"),
      state: textState(edit, content, edit?.content !== "" && now === undefined),
      markdown,
      blocks: markdown === "" ? [] : [{ type: "paragraph", content: [{ type: "text", text: markdown }] }],
      version: edit?.version ?? 0,
      ...(edit === undefined ? {} : { author: author ?? edit.changedBy, changedAt: edit.changedAt }),
      ...(edit === undefined || folder === undefined || folder === markdown ? {} : { folder }),
      problems: [],
    },
  };
}

async function inForce({ store }: Site, key: EditKey): Promise<Edit | undefined> {
  const latest = await store.edits.latest(key);
  return latest === undefined || latest.withdrawn ? undefined : latest;
}

/**
 * Writes why a finding stands; an empty text takes the explanation out. An explanation that speaks of more places keeps
 * speaking of them. UserError `edit.not-allowed`, `store.stale`, or what is wrong in the text.
 */
export async function saveExplanation(
  site: Site,
  principal: Principal,
  id: string,
  place: string,
  version: number,
  words: string,
): Promise<void> {
  const opened = await reach(site, principal, id);
  const { dossier } = opened;
  const by = editorIn(principal, dossier.municipality);
  mustBeFinding(opened, principal, place);
  const key = explanationKey(opened, place);
  const content = contentOf(opened, place, key.part, words.replaceAll(/\r\n?/g, "\n").trim());
  const { problems } = readDossier(editedFiles(dossier.source, [{ kind: "explanation", part: key.part, content }]));
  if (problems.length > 0) throw new UserError([problem("text.mistakes", { count: problems.length }), ...problems]);
  const folder = contentOfPart((await site.dossiers.original(id)).dossier.source, "explanation", key.part);
  const base = hashOfContent(folder);
  await site.store.edits.save({ ...key, content, ...(base === undefined ? {} : { base }) }, version, by);
}

/** What is no finding cannot be explained: the explanation would be a finding itself. */
function mustBeFinding(opened: OpenedDossier, principal: Principal, place: string): void {
  const { findings } = checkOpened(opened, principal);
  if (!findings.some((finding) => explanationPlace(opened, finding) === place))
    throw new UserError([problem("text.place-unknown", { place })]);
}

function contentOf({ dossier }: OpenedDossier, place: string, part: string, text: string): string {
  if (text === "") return "";
  const known = dossier.explanations.find((one) => one.id === part);
  if (known !== undefined) return writeExplanation({ ...known, text });
  const { rule, by, at } = targetOf(place);
  return writeExplanation({ id: part, rule, where: [], about: [], [by]: [at], text });
}
