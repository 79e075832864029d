import { z } from "zod";
import { entitySchemas } from "../policy/entities.ts";
import type { Explanation } from "../policy/relation.ts";
import type { DossierFiles } from "./files.ts";
import { Reading } from "./reading.ts";
import type { DossierSource } from "./source.ts";
import { writeSource } from "./write-dossier.ts";
import { writeYaml } from "./yaml-write.ts";

/** What of a dossier people write in the application: a text of their own, or why a finding of the audit stands. */
export type EditablePart = "text" | "explanation";

/** A part with what it says: Markdown for a text, a list of one in YAML for an explanation; empty takes the part out. */
export interface EditedPart {
  readonly kind: EditablePart;
  readonly part: string;
  readonly content: string;
}

/** What a dossier says in a part, in the form of {@link EditedPart}; undefined when it does not have the part. */
export function contentOfPart(source: DossierSource, kind: EditablePart, part: string): string | undefined {
  if (kind === "text") return source.texts.find(({ id }) => id === part)?.markdown;
  const explanation = source.entities.explanations.find(({ id }) => id === part);
  return explanation === undefined ? undefined : writeExplanation(explanation);
}

/** An explanation as it stands in `explanations.yaml`: a list of one. */
export function writeExplanation(explanation: Explanation): string {
  return writeYaml(z.array(entitySchemas.explanations), [explanation]);
}

/** What people read of a part: the Markdown of a text, the sentence of an explanation. */
export function wordsOfPart(kind: EditablePart, content: string): string {
  if (kind === "text" || content === "") return content;
  const reading = new Reading(new Map([["explanations.yaml", content]]));
  return reading.yaml("explanations.yaml", z.array(entitySchemas.explanations))?.[0]?.text ?? content;
}

/**
 * The canonical files of a dossier with some parts as people wrote them: a part that the dossier has stays in its place,
 * a new one comes last. The files are still to be read, for what people write may be wrong.
 */
export function editedFiles(source: DossierSource, edits: readonly EditedPart[]): DossierFiles {
  const files = new Map(writeSource(source));
  for (const { kind, part, content } of edits) {
    if (kind !== "text") continue;
    if (content === "") files.delete(`text/${part}.md`);
    else files.set(`text/${part}.md`, content);
  }
  const explained = edits.filter(({ kind }) => kind === "explanation");
  if (explained.length > 0) {
    const items = new Map(source.entities.explanations.map((one) => [one.id, writeExplanation(one)]));
    for (const { part, content } of explained) items.set(part, content);
    const list = [...items.values()].filter((item) => item !== "").join("");
    if (list === "") files.delete("explanations.yaml");
    else files.set("explanations.yaml", list);
  }
  return files;
}
