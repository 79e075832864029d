import { type Problem, problem, UserError } from "../figure/problem.ts";
import type { Batch, Engine, EngineSettings, ResultValue } from "./engine.ts";
import type { Snapshot } from "./manifest.ts";
import { type AskedNames, askedNames, checkStatements } from "./query-policy.ts";
import { openScope, type ScopeEngine } from "./scope-engine.ts";
import { checkScope, householdUse } from "./scope-policy.ts";
import type { SharedPart } from "./shared-parts.ts";
import { type Scope, viewNames } from "./view.ts";

/** A question to the lake: one SELECT over tables by their names, with `?` for each parameter. */
export interface Model {
  readonly name: string;
  readonly sql: string;
  /** The same question on parts that others stand on too, which are then worked out once for all that are asked until the reader is closed. */
  readonly shared?: {
    /** Those it stands on come first. */
    readonly parts: readonly SharedPart[];
    /** The SELECT over tables of the lake and those parts by their names. */
    readonly sql: string;
    readonly parameters: readonly ResultValue[];
  };
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
  /** Lets go of what was worked out for several questions: rows do not outlive whoever asked for them. */
  readonly forget: () => void;
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
    forget: () => {
      whole.shared.forget();
      void households?.then(({ shared }) => shared.forget());
    },
    close: () => {
      void whole.shared.settled().then(() => whole.engine.close());
      void households?.then(async ({ engine, shared }) => {
        await shared.settled();
        engine.close();
      });
    },
  };
}

async function* ask(
  { whole, alone }: { readonly whole: ScopeEngine; readonly alone: () => Promise<ScopeEngine> },
  scope: Scope,
  { name, sql, shared }: Model,
  parameters: readonly ResultValue[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Batch> {
  const { refused, names } = await judge(whole.engine, { name, sql }, viewNames);
  const beside = shared === undefined ? [] : await judgeShared(whole.engine, { name, shared }, names.tables);
  const wrong = [...refused, ...beside];
  const problems = wrong.length > 0 ? wrong : checkScope(name, names, scope);
  if (problems.length > 0) throw new UserError(problems);
  try {
    const { engine, show, shared: kept } = householdUse(names, scope) === "alone" ? await alone() : whole;
    signal?.throwIfAborted();
    await show(names.tables);
    if (shared === undefined) yield* engine.stream(sql, parameters, signal);
    else yield* engine.stream(await kept.over(shared.sql, shared.parts, signal), shared.parameters, signal);
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

const mostJudged = 512;
/** Of a text that was read before the same is true: a model is asked again and again, and to read it takes as long as many answers. */
const judged = new Map<string, Judged>();

async function judge(engine: Engine, { name, sql }: Model, tables: ReadonlySet<string>): Promise<Judged> {
  const key = JSON.stringify([name, sql, tables === viewNames ? null : [...tables]]);
  const before = judged.get(key);
  if (before !== undefined) return before;
  const tree = await engine.parse(sql);
  const found = { refused: checkStatements(name, tree, tables), names: askedNames(tree) };
  judged.set(key, found);
  const [oldest] = judged.keys();
  if (judged.size > mostJudged && oldest !== undefined) judged.delete(oldest);
  return found;
}

/** Every text of the parts is a question by itself, and over no other tables than the whole. */
async function judgeShared(
  engine: Engine,
  { name, shared: { parts, sql } }: { readonly name: string; readonly shared: NonNullable<Model["shared"]> },
  tables: ReadonlySet<string>,
): Promise<readonly Problem[]> {
  const known = new Set([...tables].filter((table) => viewNames.has(table)));
  for (const part of parts) known.add(part.name);
  const texts = [...parts.map((part) => part.sql), sql];
  return (await Promise.all(texts.map((text) => judge(engine, { name, sql: text }, known)))).flatMap(
    ({ refused }) => refused,
  );
}
