import type { Dossier } from "../../dossier/dossier.ts";

const kinds = [
  "goals",
  "indicators",
  "projects",
  "measures",
  "pilots",
  "themes",
  "scenarios",
  "recommendations",
  "decisions",
  "risks",
  "benchmarks",
  "attention",
  "signals",
  "reserves",
  "savings",
] as const;

const indexes = new WeakMap<Dossier, ReadonlyMap<string, string>>();

/** The title of an entity by its id, for what refers to it; a signal is called by what it says. Undefined for others. */
export function titleOf(dossier: Dossier, id: string): string | undefined {
  let index = indexes.get(dossier);
  if (index === undefined) {
    index = new Map(
      kinds.flatMap((kind) =>
        dossier[kind].map((entity) => [entity.id, "title" in entity ? entity.title : entity.text] as const),
      ),
    );
    indexes.set(dossier, index);
  }
  return index.get(id);
}

/** The titles of several entities in one line; what has no title is left out. */
export function titlesOf(dossier: Dossier, ids: readonly string[]): string {
  return ids.flatMap((id) => titleOf(dossier, id) ?? []).join("; ");
}
