import { stat } from "node:fs/promises";
import { join } from "node:path";
import { canonicalTables, isTableName, tableOf } from "../../lake/canonical.ts";
import { householdState } from "../../lake/household.ts";
import type { Snapshot, StoredDelivery, TakenFields } from "../../lake/manifest.ts";
import { existingLake } from "../existing-lake.ts";
import { type RetentionTerm, type RetentionTerms, readRetentionTerms } from "../retention-rules.ts";
import { today } from "../today.ts";

/** One field that came into the lake. */
export interface RegisteredField {
  readonly table: string;
  readonly column: string;
  readonly about: string;
  /** The column of the file, or nothing for a message. */
  readonly from?: string;
  readonly as: TakenFields["fields"][number]["as"];
}

/** One processing of a municipality: a source, as it really came in. */
export interface Processing {
  readonly municipality: string;
  readonly source: string;
  readonly deliveries: number;
  readonly first: string;
  readonly last: string;
  /** Whether rows of it are about a person, under a pseudonym. */
  readonly persons: boolean;
  readonly terms: readonly RetentionTerm[];
  readonly fields: readonly RegisteredField[];
  /** Columns of the files that the mappings leave out on purpose. */
  readonly ignored: readonly string[];
  /** Rows that were deleted because their term was over. */
  readonly deleted: number;
}

/** The register of processing of the municipalities in a lake (article 30 of the AVG), from what is really in it. */
export interface ProcessingRegister {
  readonly day: string;
  readonly snapshot: string;
  readonly processings: readonly Processing[];
  readonly households: readonly { readonly municipality: string; readonly state: ReturnType<typeof householdState> }[];
  /** Municipalities of which the lake holds product category 47 (jeugdreclassering). */
  readonly category47: readonly string[];
}

/** What the register is made of. */
export interface RegisterRequest {
  readonly lake: string;
  readonly gemeente?: string;
  /** The file with the terms of a municipality, with purpose, ground and term per source; without it the one in its folder of the lake. */
  readonly terms?: string;
}

/** Makes the register. UserError for a lake or a file of terms that cannot be read. */
export async function processingRegister({
  lake: folder,
  gemeente,
  terms,
}: RegisterRequest): Promise<ProcessingRegister> {
  const given = terms === undefined ? undefined : await readRetentionTerms(terms);
  const lake = await existingLake(folder);
  const snapshot = await lake.snapshot();
  const own = snapshot.deliveries.filter((one) => gemeente === undefined || one.gemeente === gemeente);
  const groups = new Map<string, StoredDelivery[]>();
  for (const one of own) {
    const key = `${one.gemeente} ${one.source}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const day = today();
  const municipalities = [...new Set(own.map((one) => one.gemeente))].sort();
  const read = new Map<string, RetentionTerms | undefined>();
  for (const one of municipalities) read.set(one, given?.municipality === one ? given : await keptTerms(folder, one));
  return {
    day,
    snapshot: snapshot.id,
    processings: [...groups.values()].map((deliveries) => processingOf(deliveries, snapshot, read)),
    households: municipalities.map((municipality) => ({
      municipality,
      state: householdState(snapshot, municipality, day),
    })),
    category47: await withCategory47(lake, municipalities),
  };
}

function processingOf(
  deliveries: readonly StoredDelivery[],
  { deletions = [] }: Snapshot,
  read: ReadonlyMap<string, RetentionTerms | undefined>,
): Processing {
  const [gemeente = "", source = ""] = deliveries.flatMap((one) => [one.gemeente, one.source]);
  const loaded = deliveries.map(({ loadedAt }) => loadedAt.slice(0, 10)).sort();
  const tables = new Set(deliveries.flatMap(({ parts }) => parts.map(({ table }) => table)));
  const fields = new Map<string, RegisteredField>();
  for (const { mapping, parts } of deliveries)
    for (const table of new Set(parts.map((part) => part.table)))
      for (const field of fieldsOf(table, mapping?.taken))
        fields.set(`${field.table} ${field.column} ${field.from ?? ""}`, field);
  return {
    municipality: gemeente,
    source,
    deliveries: deliveries.length,
    first: loaded[0] ?? "",
    last: loaded.at(-1) ?? "",
    persons: [...tables].some((table) => isTableName(table) && "client" in tableOf(table).columns),
    terms: read.get(gemeente)?.terms.filter((term) => term.source === source) ?? [],
    fields: [...fields.values()],
    ignored: [...new Set(deliveries.flatMap(({ mapping }) => mapping?.taken?.ignored ?? []))].sort(),
    deleted: deletions
      .filter((one) => one.gemeente === gemeente && one.source === source)
      .reduce((sum, { rows }) => sum + rows, 0),
  };
}

/** The terms that a municipality put in its folder of the lake, beside its mappings; none when it did not, or when they are of another one. */
async function keptTerms(lake: string, municipality: string): Promise<RetentionTerms | undefined> {
  const path = join(lake, "settings", municipality, "bewaartermijnen.yaml");
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  const terms = await readRetentionTerms(path);
  return terms.municipality === municipality ? terms : undefined;
}

/** What a delivery took in: as its mapping said, or else every column of the table. */
function fieldsOf(table: string, taken: TakenFields | undefined): readonly RegisteredField[] {
  if (!isTableName(table)) return [];
  const { columns } = tableOf(table);
  const about = (column: string): string => columns[column]?.about ?? "";
  if (taken !== undefined)
    return taken.fields.map(({ column, from, as }) => ({
      table,
      column,
      about: about(column),
      ...(from === undefined ? {} : { from }),
      as,
    }));
  return Object.entries(columns).map(([column, { type }]) => ({
    table,
    column,
    about: about(column),
    as: ["client", "partner", "huishouden"].includes(column) ? "pseudonym" : type === "month" ? "month" : "as-is",
  }));
}

/** In whose rows about persons product category 47 stands, which reveals criminal-law data. */
async function withCategory47(
  lake: Awaited<ReturnType<typeof existingLake>>,
  municipalities: readonly string[],
): Promise<readonly string[]> {
  const tables = Object.values(canonicalTables).filter(
    ({ columns }) => "client" in columns && "productcategorie" in columns,
  );
  const reader = await lake.read({ gemeenten: municipalities });
  const found = new Set<string>();
  try {
    for (const { name } of tables) {
      const sql = `SELECT DISTINCT gemeente FROM ${name}_versies WHERE productcategorie = '47'`;
      for await (const { rows } of reader.query({ name, sql })) for (const [one] of rows) found.add(String(one));
    }
  } finally {
    reader.close();
  }
  return [...found].sort();
}
