import type { LinearProgram, Outcome, ProgramColumn, ProgramRow, Solver } from "../solve/linear-program.ts";
import { solveOnce } from "../solve/linear-program.ts";
import { boundsOf } from "./demand-bounds.ts";
import { aloneOf } from "./portfolio.ts";
import type { Question } from "./question.ts";

/** Cents in the unit of the program's amounts: HiGHS works best with numbers around 1 to 10,000. */
const unit = 100_000;
/** What a row may be off by: a tenth of a cent, so that the exact judge and not the solver decides. */
const slack = 1e-6;

/** How many nodes a program may take before its bound is given instead of a proof. */
const nodes = 100_000;

/**
 * The question as an integer program that no good package falls outside of: each item counts with what it adds by itself, which on
 * a flow is at most too much. With a chance, the rows hold what a package must have on average and at most (see `boundsOf`).
 */
export class PackageProgram {
  readonly #solver: Solver;
  readonly #columns: readonly ProgramColumn[];
  readonly #rules: readonly ProgramRow[];
  readonly #alone: readonly (readonly number[])[];
  readonly #needs: readonly { readonly values: readonly number[]; readonly atLeast: number }[];
  readonly #question: Question;

  constructor(solver: Solver, question: Question) {
    const { portfolio, targets, demand } = question;
    this.#solver = solver;
    this.#question = question;
    this.#columns = portfolio.items.map(() => ({ lower: 0, upper: 1, cost: 0, whole: true }));
    this.#rules = portfolio.rules.map(({ items, values, lower, upper }) => ({ columns: items, values, lower, upper }));
    this.#alone = portfolio.items.map((_, item) => aloneOf(portfolio, item));
    const count = portfolio.items.length;
    this.#needs =
      demand === undefined
        ? targets.map((year) => ({
            values: this.#alone.map((own) => own[year] ?? 0),
            atLeast: -(portfolio.base[year] ?? 0) - count,
          }))
        : boundsOf(portfolio, targets, demand).years.flatMap(({ base, worth, high }) => [
            { values: [...worth], atLeast: -demand.chance * base - count },
            { values: [...high], atLeast: -base - count },
          ]);
  }

  /** The row that asks a target year to close with a margin of so many cents, on stated amounts. */
  target(at: number, margin: number): ProgramRow {
    const { portfolio, targets } = this.#question;
    const year = targets[at] ?? 0;
    return this.#row(
      this.#alone.map((own) => own[year] ?? 0),
      margin - (portfolio.base[year] ?? 0) - portfolio.items.length,
    );
  }

  /** The rows that every package which closes satisfies, one or two a target year. */
  needs(at?: number): readonly ProgramRow[] {
    const per = this.#question.demand === undefined ? 1 : 2;
    return this.#needs
      .filter((_, index) => at === undefined || Math.floor(index / per) === at)
      .map(({ values, atLeast }) => this.#row(values, atLeast));
  }

  #row(values: readonly number[], atLeast: number): ProgramRow {
    return {
      columns: values.map((_, item) => item),
      values: values.map((value) => value / unit),
      lower: atLeast / unit - slack,
      upper: Number.POSITIVE_INFINITY,
    };
  }

  /** Cost of one item for the last in order: the higher balance in the first target year. */
  balanceCost(): readonly number[] {
    const year = this.#question.targets[0] ?? 0;
    return this.#alone.map((own) => -(own[year] ?? 0) / unit);
  }

  /** Solves with these rows beside the rules; `extra` are columns after the items. */
  solve(
    costs: readonly number[],
    rows: readonly ProgramRow[],
    { rules = this.#rules, extra = [] }: { rules?: readonly ProgramRow[]; extra?: readonly ProgramColumn[] } = {},
  ): Outcome {
    const program: LinearProgram = {
      columns: [...this.#columns.map((column, item) => ({ ...column, cost: costs[item] ?? 0 })), ...extra],
      rows: [...rules, ...rows],
    };
    return solveOnce(this.#solver, program, { nodes });
  }

  get rules(): readonly ProgramRow[] {
    return this.#rules;
  }
}

/** The items that a solution chooses. */
export function chosenOf(values: Float64Array, items: number): readonly number[] {
  return Array.from({ length: items }, (_, item) => item).filter((item) => (values[item] ?? 0) > 0.5);
}
