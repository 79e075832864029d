import { isMissing } from "../figure/missing.ts";
import type { Citation } from "../policy/citation.ts";
import { type Cited, derive, type Signed } from "./derived-figure.ts";

/** Money that a row of a budget puts in a reserve (positive) or takes out of one (negative). */
export interface ReserveMove {
  /** The row of the budget that holds it, where it is no row of its own. */
  readonly inside?: string;
  /** Id of the reserve, where the source says which. */
  readonly reserve?: string;
  readonly budgeted?: Cited;
  readonly actual?: Cited;
  readonly balance: Cited;
  /** Where it is printed, when not in the row itself. */
  readonly lines?: Citation;
}

/** What moved in and out of reserves in one period, and the totals of the budget without it. */
export interface BudgetReserves {
  readonly moves: readonly ReserveMove[];
  readonly moved: Cited;
  readonly budgeted?: Cited;
  readonly actual: Cited;
  readonly balance: Cited;
}

/** What these are called. */
export type ReserveNames = Readonly<Record<"moved" | "budgeted" | "actual" | "balance", string>>;

/**
 * Money that is put in a reserve counts as spending in a budget table, but nobody got care for it. `total` gives a printed
 * total of the table, `at` the reference under which what is computed is found. Undefined when nothing moved or there is no
 * printed total to take it from.
 */
export function reservesIn(
  moves: readonly ReserveMove[],
  total: (column: "budgeted" | "actual" | "balance") => Cited | undefined,
  at: string,
  names: ReserveNames,
): BudgetReserves | undefined {
  const made = moves.filter(({ actual }) => isAmount(actual));
  const spent = made.flatMap(({ actual }) => actual ?? []);
  const [first, ...rest] = spent.map(plus);
  const without = (column: "budgeted" | "actual" | "balance", parts: readonly Cited[]) => {
    const whole = total(column);
    const name = { ref: `${at}/${column}`, label: names[column], formula: "budget.without-reserves" };
    return whole && derive(name, [plus(whole), ...parts.map(minus)]);
  };
  const moved =
    first && derive({ ref: `${at}/moved`, label: names.moved, formula: "budget.reserves" }, [first, ...rest]);
  const actual = without("actual", spent);
  const balance = without(
    "balance",
    moves.map((move) => move.balance),
  );
  const planned = moves.flatMap(({ budgeted }) => (budgeted !== undefined && isAmount(budgeted) ? [budgeted] : []));
  const budgeted = planned.length === 0 ? undefined : without("budgeted", planned);
  if (moved === undefined || actual === undefined || balance === undefined) return undefined;
  return { moves: made, moved, ...(budgeted === undefined ? {} : { budgeted }), actual, balance };
}

function isAmount(cited: Cited | undefined): boolean {
  return cited !== undefined && !isMissing(cited.figure.value) && cited.figure.value !== 0;
}

function plus({ ref, figure }: Cited): Signed {
  return { ref, figure, sign: 1 };
}

function minus({ ref, figure }: Cited): Signed {
  return { ref, figure, sign: -1 };
}
