import { entityNames } from "../../policy/reference.ts";
import type { SlipGround, SlipPlace } from "./dossier-slip.ts";

/** Words of a dossier that can refer to something, and where they stand. */
export interface Passage {
  readonly place: SlipPlace;
  readonly words: string;
}

/** The municipality's own texts, line by line. */
export function ownTexts({ texts }: SlipGround): readonly Passage[] {
  return texts.flatMap(({ id, markdown }) =>
    markdown
      .split("\n")
      .map((words, index) => ({ place: { type: "text", text: id, line: index + 1 } as const, words })),
  );
}

/** The prose with which a dossier describes its entities and tables. */
export function descriptions(ground: SlipGround): readonly Passage[] {
  const ofEntities = entityNames.flatMap((kind) =>
    ground[kind].flatMap((entity) =>
      stringsOf(entity, "").map(({ field, words }) => ({
        place: { type: "entity", kind, id: entity.id, field } as const,
        words,
      })),
    ),
  );
  const ofTables = ground.tables.flatMap(({ id, notes }) =>
    notes.map((words) => ({ place: { type: "table", table: id } as const, words })),
  );
  return [...ofEntities, ...ofTables];
}

/** Every string with a space in it: an id or a word of a list refers to nothing in prose. A quotation is not ours to mend. */
function stringsOf(value: unknown, field: string): readonly { readonly field: string; readonly words: string }[] {
  if (typeof value === "string") return value.includes(" ") ? [{ field, words: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === "quote") return [];
    const name = Array.isArray(value) ? String(Number(key) + 1) : key;
    return stringsOf(inner, field === "" ? name : `${field}.${name}`);
  });
}
