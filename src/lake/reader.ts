import { type Problem, problem, UserError } from "../figure/problem.ts";
import type { Batch, Engine, EngineSettings, ResultValue } from "./engine.ts";
import type { Snapshot } from "./manifest.ts";
import { type AskedNames, askedNames, checkStatements } from "./query-policy.ts";
import { openScope, type ScopeEngine } from "./scope-engine.ts";
import { checkScope, householdUse } from "./scope-policy.ts";
import { type Scope, viewNames } from "./view.ts";

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
  const whole = await openScope(folder, scope, settings);
  let households: Promise<ScopeEngine> | undefined;
  const alone = (): Promise<ScopeEngine> => {
    households ??= openScope(folder, { ...scope, isHouseholds: true }, settings);
    return households;
  };
  return {
    snapshot: scope.snapshot,
    query: (model, parameters = [], signal) => ask({ whole, alone }, scope, model, parameters, signal),
    close: () => {
      whole.engine.close();
      void households?.then(({ engine }) => engine.close());
    },
  };
}

async function* ask(
  { whole, alone }: { readonly whole: ScopeEngine; readonly alone: () => Promise<ScopeEngine> },
  scope: Scope,
  { name, sql }: Model,
  parameters: readonly ResultValue[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Batch> {
  const { refused, names } = await judge(whole.engine, { name, sql });
  const problems = refused.length > 0 ? refused : checkScope(name, names, scope);
  if (problems.length > 0) throw new UserError(problems);
  try {
    const { engine, show } = householdUse(names, scope) === "alone" ? await alone() : whole;
    signal?.throwIfAborted();
    await show(names.tables);
    yield* engine.stream(sql, parameters, signal);
  } catch (error) {
    if (signal?.aborted === true || error instanceof RangeError || !(error instanceof Error)) throw error;
    const [reason = ""] = error.message.split("\n", 1);
    throw new UserError([problem("lake.query-failed", { model: name, reason })]);
  }
}

/** What a text says: what is wrong with it as a question, and what it names. */
interface Judged {
  readonly refused: readonly Problem[];
  readonly names: AskedNames;
}

const mostJudged = 128;
/** Of a text that was read before the same is true: a model is asked again and again, and to read it takes as long as many answers. */
const judged = new Map<string, Judged>();

async function judge(engine: Engine, { name, sql }: Model): Promise<Judged> {
  const key = JSON.stringify([name, sql]);
  const before = judged.get(key);
  if (before !== undefined) return before;
  const tree = await engine.parse(sql);
  const found = { refused: checkStatements(name, tree, viewNames), names: askedNames(tree) };
  judged.set(key, found);
  const [oldest] = judged.keys();
  if (judged.size > mostJudged && oldest !== undefined) judged.delete(oldest);
  return found;
}
