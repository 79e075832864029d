import { canonicalTables } from "../../lake/canonical.ts";
import { systemColumns, type TableDefinition } from "../../lake/table.ts";
import { namedViews } from "../../monitor/named-views.ts";
import { t } from "../../text/catalogue.ts";

/** A table or model that a question can name. */
export interface DictionaryEntry {
  readonly name: string;
  readonly kind: "table" | "model";
  readonly about: string;
  readonly keys: readonly string[];
  /** Of a model its columns stand in its grain: it says of what a row is. */
  readonly grain?: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly about: string }[];
}

/** Everything that a question can name, tables first. */
export function dataDictionary(): readonly DictionaryEntry[] {
  const tables: readonly TableDefinition[] = Object.values(canonicalTables);
  return [
    ...tables.map(
      ({ name, about, key, columns }): DictionaryEntry => ({
        ...{ name, about, kind: "table", keys: ["gemeente", ...key] },
        columns: Object.entries({ ...columns, ...systemColumns }).map(([column, { type, about: says }]) => ({
          ...{ name: column, type, about: says },
        })),
      }),
    ),
    ...namedViews().map(
      ({ name, about, grain, keys }): DictionaryEntry => ({
        ...{ name, about, grain, keys, kind: "model", columns: [] },
      }),
    ),
  ];
}

/** The dictionary as text: all names with a line each, or the columns of those that are asked. */
export function dictionaryText(entries: readonly DictionaryEntry[], asked: readonly string[]): string {
  if (asked.length === 0) {
    const width = Math.max(...entries.map(({ name }) => name.length));
    return entries.map(({ name, about }) => `${name.padEnd(width)}  ${about}\n`).join("");
  }
  return entries
    .filter(({ name }) => asked.includes(name))
    .map((entry) => `${entry.name}: ${entry.about}\n${linesOf(entry)}`)
    .join("\n");
}

function linesOf({ keys, grain, columns }: DictionaryEntry): string {
  const width = Math.max(0, ...columns.map(({ name }) => name.length));
  return [
    ...(grain === undefined ? [] : [`  ${grain}`]),
    `  ${t("nl", "sql.key", { keys: keys.join(", ") })}`,
    ...columns.map(({ name, type, about }) => `  ${name.padEnd(width)}  ${type.padEnd(7)}  ${about}`),
    "",
  ].join("\n");
}
