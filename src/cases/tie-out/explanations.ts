import { problem, UserError } from "../../figure/problem.ts";
import type { Store } from "../../store/store.ts";
import type { ExplanationState, TieOutExplanation } from "../../store/tie-out-explanation.ts";
import type { Principal } from "../principal.ts";
import { sumByPeriod } from "./period-sum.ts";
import { readTieOut, type TieOutRequest } from "./read-tie-out.ts";

/** An explanation with the name of who wrote it. */
export interface WrittenExplanation extends TieOutExplanation {
  readonly author: string;
}

/** Everything that was written about the tie-out of a municipality, the newest version of each. */
export async function explanationsOf(store: Store, municipality: string): Promise<readonly WrittenExplanation[]> {
  const gemeente = `GM${municipality}`;
  const written = await store.tieOutExplanations.list(gemeente);
  return Promise.all(
    written.map(async (one) => ({
      ...one,
      author: (await store.users.find(gemeente, one.changedBy))?.name ?? one.changedBy,
    })),
  );
}

/** What somebody writes about one class of difference. */
export interface DifferenceExplained {
  readonly product: string;
  /** `2026` or `2026-01`. */
  readonly period: string;
  /** A step and a class of it: `betaald/niet-betaald`. */
  readonly difference: string;
  readonly text: string;
  readonly state: ExplanationState;
  /** The version that the writer read; the newest without it. */
  readonly version?: number;
}

/**
 * Keeps an explanation with the amount that it is about. UserError `tie-out.no-difference` for a difference that is not there and was never
 * explained, `store.stale` when somebody changed the explanation since, and for a text that cannot be kept.
 */
export async function explainDifference(
  store: Store,
  principal: Principal,
  request: TieOutRequest,
  explained: DifferenceExplained,
): Promise<WrittenExplanation> {
  const { product, period, difference, text, state } = explained;
  const read = await readTieOut({ ...request, product });
  const gemeente = `GM${read.municipality}`;
  const [step = "", differenceClass = ""] = difference.split("/");
  const [sum] = sumByPeriod(
    read.found.rows.filter(({ month }) => month.startsWith(period)),
    () => period,
  );
  const found = sum?.differences.find((one) => one.step === step && one.class === differenceClass);
  const key = { gemeente, product, period, step, differenceClass };
  const before = (await store.tieOutExplanations.history(key)).at(-1);
  if (found === undefined && before === undefined) {
    const known = sum?.differences.map((one) => `${one.step}/${one.class}`) ?? [];
    throw new UserError([problem("tie-out.no-difference", { product, period, known })]);
  }
  const by = principal.accounts.get(gemeente);
  if (by === undefined) throw new UserError([problem("note.no-account", { municipality: gemeente })]);
  const written = await store.tieOutExplanations.save(
    { ...key, body: text, state, cents: found?.cents ?? 0, asOf: read.asOf, snapshot: read.snapshot },
    explained.version ?? before?.version ?? 0,
    by,
  );
  return { ...written, author: principal.name };
}
