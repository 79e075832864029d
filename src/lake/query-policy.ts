import { type Problem, problem } from "../figure/problem.ts";

/** Functions that give rows without reading anything. All others that stand in a FROM are refused: some read files, some change settings. */
const harmlessTables = new Set(["range", "generate_series", "unnest"]);

/** Functions that tell about the machine or change something, though they stand in a question. */
const refusedFunctions = new Set([
  "checkpoint",
  "current_query",
  "current_setting",
  "force_checkpoint",
  "getenv",
  "getvariable",
  "nextval",
  "currval",
  "parse_duckdb_log_message",
  "pg_read_file",
  "query",
  "query_table",
  "read_blob",
  "read_text",
  "write_log",
]);

/**
 * What is wrong with a text of SQL as a question to the lake: it must be one statement, a question, over tables of the lake (or of its own
 * `WITH`), with functions that only compute. Read from the tree that the engine itself makes of the text, so that nothing is read in two ways.
 *
 * @param tree the answer of `json_serialize_sql`.
 * @param tables the names that may be asked.
 */
export function checkStatements(model: string, tree: unknown, tables: ReadonlySet<string>): readonly Problem[] {
  const root = record(tree);
  if (root?.["error"] !== false) {
    const reason = root?.["error_type"] === "not implemented" ? "not-select" : "syntax";
    return [problem("lake.query-refused", { model, reason, name: text(root?.["error_message"]) })];
  }
  const statements = root["statements"];
  if (!Array.isArray(statements) || statements.length !== 1) {
    return [problem("lake.query-refused", { model, reason: "several", name: "" })];
  }
  const names = namesIn(statements[0]);
  const refused = (reason: "table" | "function") => (name: string) =>
    problem("lake.query-refused", { model, reason, name });
  return [
    ...(names.shows > 0 ? [problem("lake.query-refused", { model, reason: "not-select" as const, name: "" })] : []),
    ...[...names.tables].filter((name) => !tables.has(name) && !names.own.has(name)).map(refused("table")),
    ...[...names.own].filter((name) => !isFreeName(name)).map(refused("table")),
    ...[...names.tableFunctions].filter((name) => !harmlessTables.has(name)).map(refused("function")),
    ...[...names.functions].filter((name) => refusedFunctions.has(name)).map(refused("function")),
  ];
}

/**
 * Whether a question may use a name for a part of its own. Inside that part the same name still means what the engine knows by it, so that
 * what the engine has of itself, and what the lake keeps beside its tables, would come within reach. A name with a dot could pass for a table
 * of another schema.
 */
function isFreeName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_ -]*$/u.test(name) && !/^(?:lake|duckdb|sqlite|pg|pragma)_/.test(name);
}

/** What a question names: the tables and columns in it, in small letters. */
export interface AskedNames {
  readonly tables: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  /** Those columns that do more than pass through a part of the question as they are. */
  readonly used: ReadonlySet<string>;
}

/** The tables and columns that a question names, from the tree of {@link checkStatements}. */
export function askedNames(tree: unknown): AskedNames {
  const statements = record(tree)?.["statements"];
  const names = namesIn(statements);
  // What the question itself answers is used, though nothing is done with it.
  const statement: unknown = Array.isArray(statements) ? statements[0] : undefined;
  const answered = record(record(statement)?.["node"])?.["select_list"];
  for (const item of Array.isArray(answered) ? answered : []) for (const name of columnsOf(item)) names.used.add(name);
  return names;
}

interface Names {
  /** Names that the question itself gives with WITH. */
  readonly own: Set<string>;
  readonly tables: Set<string>;
  readonly columns: Set<string>;
  readonly used: Set<string>;
  readonly functions: Set<string>;
  readonly tableFunctions: Set<string>;
  shows: number;
}

function namesIn(node: unknown): Names {
  const names: Names = {
    own: new Set(),
    tables: new Set(),
    columns: new Set(),
    used: new Set(),
    functions: new Set(),
    tableFunctions: new Set(),
    shows: 0,
  };
  gather(node, names);
  return names;
}

function gather(node: unknown, names: Names): void {
  if (Array.isArray(node)) {
    for (const one of node) gather(one, names);
    return;
  }
  const fields = record(node);
  if (fields === undefined) return;
  if (fields["type"] === "BASE_TABLE") {
    const place = [fields["catalog_name"], fields["schema_name"], fields["table_name"]]
      .map(text)
      .filter((name) => name !== "");
    names.tables.add(place.join(".").toLowerCase());
  }
  for (const name of columnsOf(fields)) {
    names.columns.add(name);
    names.used.add(name);
  }
  if (fields["type"] === "SHOW_REF") names.shows += 1;
  if (fields["type"] === "TABLE_FUNCTION") {
    names.tableFunctions.add(text(record(fields["function"])?.["function_name"]).toLowerCase());
    gather(record(fields["function"])?.["children"], names);
  } else if (typeof fields["function_name"] === "string") names.functions.add(fields["function_name"].toLowerCase());
  const own = record(fields["cte_map"])?.["map"];
  if (Array.isArray(own)) for (const one of own) names.own.add(text(record(one)?.["key"]).toLowerCase());
  for (const [key, value] of Object.entries(fields)) {
    if (fields["type"] === "TABLE_FUNCTION" && key === "function") continue;
    gather(key === "select_list" ? withoutPassing(value, names) : value, names);
  }
}

/** The columns that a node itself names. */
function columnsOf(node: unknown): readonly string[] {
  const fields = record(node);
  return [fields?.["column_names"], fields?.["using_columns"]]
    .flat()
    .map((name) => text(name).toLowerCase())
    .filter((name) => name !== "");
}

/** A list of what is selected without the columns that only pass through under their own name; those are noted as named. */
function withoutPassing(list: unknown, names: Names): unknown {
  if (!Array.isArray(list)) return list;
  return list.filter((item: unknown) => {
    const fields = record(item);
    const columns = columnsOf(item);
    const alias = text(fields?.["alias"]).toLowerCase();
    if (fields?.["class"] !== "COLUMN_REF" || (alias !== "" && alias !== columns.at(-1))) return true;
    for (const name of columns) names.columns.add(name);
    return false;
  });
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
