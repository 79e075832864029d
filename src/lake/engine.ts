import {
  type DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBTimestampValue,
  type DuckDBValue,
} from "@duckdb/node-api";

/** A value that comes out of the lake; nothing is `null`. */
export type ResultValue = string | number | boolean | null;

/** Some rows of an answer, with the names of their columns. */
export interface Batch {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ResultValue[])[];
}

/** What an engine may use. */
export interface EngineSettings {
  /** Bytes of memory before it goes on in temporary files. */
  readonly memory: number;
  readonly threads: number;
  /** Where those temporary files come. */
  readonly temporary: string;
}

/** The SQL engine, as far as the lake needs it. The only file that knows DuckDB. */
export interface Engine {
  /** Runs statements of our own, one after another. */
  readonly run: (sql: string) => Promise<void>;
  /** The answer to one question, some rows at a time. The signal stops it, also while it computes. */
  readonly stream: (sql: string, parameters: readonly ResultValue[], signal?: AbortSignal) => AsyncGenerator<Batch>;
  /** The statements of a text as a tree; only of questions. See {@link readStatements}. */
  readonly parse: (sql: string) => Promise<unknown>;
  readonly close: () => void;
}

/** Milliseconds. */
const interruptEvery = 20;

/** Opens an engine without a database of its own. */
export async function openEngine({ memory, threads, temporary }: EngineSettings): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: `${Math.max(64, Math.floor(memory / 1_000_000))}MB`,
    threads: String(threads),
    temp_directory: temporary,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    stream: async function* (sql, parameters, signal) {
      signal?.throwIfAborted();
      let again: NodeJS.Timeout | undefined;
      // The engine forgets an interrupt that comes before it has begun, so it is told until it has stopped.
      const stop = (): void => {
        connection.interrupt();
        again = setInterval(() => connection.interrupt(), interruptEvery);
      };
      signal?.addEventListener("abort", stop, { once: true });
      try {
        const result = await connection.stream(sql, [...parameters]);
        const columns = result.columnNames();
        for (;;) {
          signal?.throwIfAborted();
          const chunk = await result.fetchChunk();
          if (chunk === null || chunk.rowCount === 0) return;
          yield { columns, rows: plainRows(chunk) };
        }
      } catch (error) {
        signal?.throwIfAborted();
        throw error;
      } finally {
        signal?.removeEventListener("abort", stop);
        clearInterval(again);
      }
    },
    parse: async (sql) => {
      const reader = await connection.runAndReadAll("SELECT json_serialize_sql($1::VARCHAR)", [sql]);
      const tree: unknown = JSON.parse(String(reader.getRows()[0]?.[0]));
      return tree;
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The rows of a piece of an answer: column after column, since that is how the engine has them. */
function plainRows(chunk: DuckDBDataChunk): readonly (readonly ResultValue[])[] {
  const rows: ResultValue[][] = Array.from({ length: chunk.rowCount }, () => []);
  for (let column = 0; column < chunk.columnCount; column += 1) {
    const vector = chunk.getColumnVector(column);
    let at = 0;
    for (const row of rows) {
      row.push(plainValue(vector.getItem(at)));
      at += 1;
    }
  }
  return rows;
}

/** A value without a type of the engine. Throws RangeError for a number that is not exact any more and for lists and records. */
function plainValue(value: DuckDBValue): ResultValue {
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "number")
    return value;
  if (typeof value === "bigint") {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw new RangeError(`too large to be exact: ${value}`);
    return number;
  }
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  if (value instanceof DuckDBDateValue || value instanceof DuckDBTimestampValue) return value.toString();
  throw new RangeError(`a value of a type that the lake does not give: ${value.constructor.name}`);
}
