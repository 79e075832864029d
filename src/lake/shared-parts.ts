import type { Engine, ResultValue } from "./engine.ts";

/** A part that several questions stand on. */
export interface SharedPart {
  /** By which questions, and parts after it, name it as a table. */
  readonly name: string;
  /** A SELECT over tables of the lake and parts before it. */
  readonly sql: string;
  readonly parameters: readonly ResultValue[];
}

/** What an engine worked out for several questions. */
export interface SharedParts {
  /** Makes those parts that are not there yet, and gives a question that reads them. The signal stops it. */
  readonly over: (sql: string, parts: readonly SharedPart[], signal?: AbortSignal) => Promise<string>;
  /** Lets go of all of them. */
  readonly forget: () => void;
  /** When nothing is being let go any more. */
  readonly settled: () => Promise<void>;
}

/** More than all models of the monitor have together; who asks over ever other months lets go of the first. */
const mostKept = 64;

/** Parts are tables in the memory of the engine, which goes on in temporary files beyond what it may use. A part of another text or with other parameters is another. */
export function openSharedParts(engine: Engine): SharedParts {
  const made = new Map<string, { readonly table: string; readonly ready: Promise<void> }>();
  let count = 0;
  let dropped: Promise<void> = Promise.resolve();
  const drop = (key: string): void => {
    const one = made.get(key);
    made.delete(key);
    if (one !== undefined) dropped = Promise.all([dropped, dropTable(engine, one)]).then(() => undefined);
  };
  async function tableOf({ sql, parameters }: SharedPart, tables: ReadonlyMap<string, string>, signal?: AbortSignal) {
    const text = readingTables(sql, tables);
    const key = JSON.stringify([text, parameters]);
    const before = made.get(key);
    made.delete(key);
    if (before === undefined) count += 1;
    const table = before?.table ?? `lake_shared_${count}`;
    const one = before ?? { table, ready: makeTable(engine, `CREATE TABLE ${table} AS ${text}`, parameters, signal) };
    made.set(key, one);
    one.ready.catch(() => made.delete(key));
    const [oldest] = made.keys();
    if (made.size > mostKept && oldest !== undefined) drop(oldest);
    await one.ready;
    return table;
  }
  return {
    over: async (sql, parts, signal) => {
      const tables = new Map<string, string>();
      for (const part of parts) tables.set(part.name, await tableOf(part, tables, signal));
      return readingTables(sql, tables);
    },
    forget: () => {
      for (const key of [...made.keys()]) drop(key);
    },
    settled: () => dropped,
  };
}

/** A question in which the names of parts are those of their tables. */
function readingTables(sql: string, tables: ReadonlyMap<string, string>): string {
  const named = [...tables].filter(([name]) => new RegExp(`\\b(?:FROM|JOIN) ${name}\\b`).test(sql));
  if (named.length === 0) return sql;
  const parts = named.map(([name, table]) => `${name} AS NOT MATERIALIZED (SELECT * FROM ${table})`);
  return `WITH ${parts.join(", ")}\nSELECT * FROM (\n${sql}\n) lake_asked`;
}

async function makeTable(
  engine: Engine,
  sql: string,
  parameters: readonly ResultValue[],
  signal: AbortSignal | undefined,
): Promise<void> {
  for await (const { rows } of engine.stream(sql, parameters, signal))
    if (rows.length > 1) throw new Error("a table that answers");
}

/** What was stopped while it was made is not there. */
async function dropTable(
  engine: Engine,
  one: { readonly table: string; readonly ready: Promise<void> },
): Promise<void> {
  await one.ready.then(
    () => engine.run(`DROP TABLE ${one.table}`),
    () => undefined,
  );
}
