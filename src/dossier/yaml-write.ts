import { Document } from "yaml";

/**
 * Without what means nothing: keys of empty lists and of absent values. Canonical files do not hold them, so that the same
 * dossier always has the same text.
 */
function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined && !(Array.isArray(item) && item.length === 0))
    .map(([key, item]) => [key, prune(item)] as const);
  return Object.fromEntries(entries);
}

/** The one YAML text of plain data, keys in the order in which they come: two spaces, no folding, quotes only where needed. */
export function writeYaml(data: unknown): string {
  const text = new Document(prune(data), { schema: "core", version: "1.2", aliasDuplicateObjects: false }).toString({
    lineWidth: 0,
    indentSeq: false,
  });
  return text.endsWith("\n") ? text : `${text}\n`;
}
