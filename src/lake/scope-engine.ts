import { isAbsolute, join } from "node:path";
import { type Engine, type EngineSettings, openEngine } from "./engine.ts";
import { showNewest, showVersions } from "./newest-version.ts";
import { openSharedParts, type SharedParts } from "./shared-parts.ts";
import { quoted } from "./sql-text.ts";
import { type TableDefinition, versionsOf } from "./table.ts";
import { pathsOf, type RowSource, rowsIn, type Scope, scopeStatements } from "./view.ts";

/** An engine that sees a scope, and can do nothing but read it. */
export interface ScopeEngine {
  readonly engine: Engine;
  /** Makes the tables of those names there, each once; other names are left alone. */
  readonly show: (names: Iterable<string>) => Promise<void>;
  /** What several questions to it stand on. */
  readonly shared: SharedParts;
}

/** Opens an engine over a scope of the lake in that folder. */
export async function openScope(folder: string, scope: Scope, settings: EngineSettings): Promise<ScopeEngine> {
  const engine = await openEngine(settings);
  const absolute = (path: string): string => (isAbsolute(path) ? path : join(folder, path));
  try {
    await engine.run(scopeStatements(scope, absolute).join(";\n"));
    await lock(engine, pathsOf(scope).map(absolute));
    return { engine, show: shownOnce(engine, rowsIn(scope, absolute)), shared: openSharedParts(engine) };
  } catch (error) {
    engine.close();
    throw error;
  }
}

/**
 * From here on the engine opens the files of the scope and no other, writes nothing, and its settings stay as they are. That alone is not
 * enough: a question such as `SELECT * FROM enable_logging(…)` still changes something. `checkStatements` refuses those.
 */
async function lock(engine: Engine, paths: readonly string[]): Promise<void> {
  // A file of the lake never changes, so what stands at its end need not be read for every question.
  await engine.run("SET parquet_metadata_cache = true");
  // What stands in them is not kept: rows that a retention deletes may not live on in memory.
  await engine.run("SET enable_external_file_cache = false");
  // Models hold rows against a few months: to compare each with each costs less than to sort millions of days.
  await engine.run("SET nested_loop_join_threshold = 64");
  await engine.run(`SET allowed_paths = [${paths.map(quoted).join(", ")}]`);
  await engine.run("SET enable_external_access = false");
  await engine.run("SET lock_configuration = true");
}

/** To make the sixty tables of a lake costs more than most questions to it, so a table is made when it is first asked for. */
function shownOnce(engine: Engine, sources: ReadonlyMap<TableDefinition, RowSource>): ScopeEngine["show"] {
  const versions = new Map<string, Promise<string | undefined>>();
  const newest = new Map<string, Promise<void>>();
  return async (names) => {
    const asked = new Set(names);
    for (const [table, source] of sources) {
      const { name } = table;
      if (!asked.has(name) && !asked.has(versionsOf(name))) continue;
      const rows = await once(versions, name, () => showVersions(engine, table, source));
      if (asked.has(name)) await once(newest, name, () => showNewest(engine, table, rows, source.isDistinct));
    }
  };
}

/** What went wrong is tried again by the next question. */
function once<T>(made: Map<string, Promise<T>>, name: string, make: () => Promise<T>): Promise<T> {
  const before = made.get(name);
  if (before !== undefined) return before;
  const found = make();
  made.set(name, found);
  found.catch(() => made.delete(name));
  return found;
}
