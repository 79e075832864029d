import { isAbsolute, join } from "node:path";
import { problem, UserError } from "../figure/problem.ts";
import { type Batch, type Engine, type EngineSettings, openEngine, type ResultValue } from "./engine.ts";
import type { Snapshot } from "./manifest.ts";
import { askedNames, checkStatements } from "./query-policy.ts";
import { checkScope, householdUse } from "./scope-policy.ts";
import { quoted } from "./sql-text.ts";
import { pathsOf, type Scope, viewNames, viewStatements } from "./view.ts";

/** A question to the lake: one SELECT over tables by their names, with `?` for each parameter. */
export interface Model {
  readonly name: string;
  readonly sql: string;
}

/** Answers questions about one snapshot, as of one day. It can read the files of that snapshot and do nothing else. */
export interface LakeReader {
  readonly snapshot: Snapshot;
  /**
   * The answer to a question, some rows at a time. UserError `lake.query-refused` for what is no question about the lake,
   * `lake.households-off` and `lake.expired` for what may not or can no longer be asked (see {@link checkScope}), `lake.query-failed` when the
   * engine cannot answer it. The signal stops it; then the reason of the signal is thrown.
   */
  readonly query: (model: Model, parameters?: readonly ResultValue[], signal?: AbortSignal) => AsyncGenerator<Batch>;
  readonly close: () => void;
}

/** Opens a reader over a scope of a lake. */
export async function openReader(folder: string, scope: Scope, settings: EngineSettings): Promise<LakeReader> {
  const engine = await openScope(folder, scope, settings);
  let households: Promise<Engine> | undefined;
  const alone = (): Promise<Engine> => {
    households ??= openScope(folder, { ...scope, isHouseholds: true }, settings);
    return households;
  };
  return {
    snapshot: scope.snapshot,
    query: (model, parameters = [], signal) => ask({ engine, alone }, scope, model, parameters, signal),
    close: () => {
      engine.close();
      void households?.then((one) => one.close());
    },
  };
}

/** An engine that sees a scope, and can do nothing but read it. */
async function openScope(folder: string, scope: Scope, settings: EngineSettings): Promise<Engine> {
  const engine = await openEngine(settings);
  const absolute = (path: string): string => (isAbsolute(path) ? path : join(folder, path));
  try {
    await engine.run(viewStatements(scope, absolute).join(";\n"));
    await lock(engine, pathsOf(scope).map(absolute));
    return engine;
  } catch (error) {
    engine.close();
    throw error;
  }
}

/**
 * From here on the engine opens the files of the scope and no other, writes nothing, and its settings stay as they are. That alone is not
 * enough: a question such as `SELECT * FROM enable_logging(…)` still changes something. {@link checkStatements} refuses those.
 */
async function lock(engine: Engine, paths: readonly string[]): Promise<void> {
  await engine.run(`SET allowed_paths = [${paths.map(quoted).join(", ")}]`);
  await engine.run("SET enable_external_access = false");
  await engine.run("SET lock_configuration = true");
}

async function* ask(
  { engine, alone }: { readonly engine: Engine; readonly alone: () => Promise<Engine> },
  scope: Scope,
  { name, sql }: Model,
  parameters: readonly ResultValue[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Batch> {
  const tree = await engine.parse(sql);
  const refused = checkStatements(name, tree, viewNames);
  const names = askedNames(tree);
  const problems = refused.length > 0 ? refused : checkScope(name, names, scope);
  if (problems.length > 0) throw new UserError(problems);
  try {
    const asked = householdUse(names, scope) === "alone" ? await alone() : engine;
    yield* asked.stream(sql, parameters, signal);
  } catch (error) {
    if (signal?.aborted === true || error instanceof RangeError || !(error instanceof Error)) throw error;
    const [reason = ""] = error.message.split("\n", 1);
    throw new UserError([problem("lake.query-failed", { model: name, reason })]);
  }
}
