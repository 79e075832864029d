import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import type { Period } from "../figure/period.ts";
import { periodText } from "../figure/period-text.ts";
import type { Budget } from "../policy/budget.ts";
import type { TableRow } from "../policy/table.ts";
import { type BudgetReserves, type ReserveMove, type ReserveNames, reservesIn } from "./budget-reserves.ts";
import { type Cited, derive, type Signed } from "./derived-figure.ts";

type BudgetRow = Budget["rows"][number];

/** What the lines of a budget table are called. */
export interface BudgetNames {
  readonly balance: (row: string) => string;
  readonly total: (column: BudgetTotal["column"]) => string;
  readonly withoutCorrections: string;
  readonly reserves: ReserveNames;
}

/** One row in one period: what was allowed, what was spent, and the balance as printed and as it follows. */
export interface BudgetLine {
  readonly row: BudgetRow;
  readonly id: string;
  readonly label: string;
  readonly budgeted?: Cited;
  readonly actual?: Cited;
  /** As printed, where the source prints a balance. */
  readonly printedBalance?: Cited;
  /** Saldo = begroot − werkelijk; positive is an advantage (rules of the field, section 1). */
  readonly balance?: Cited;
  /** What of this row only went into a reserve or came out of one: all of a row that is such a movement. */
  readonly moves: readonly ReserveMove[];
}

/** A total of one column: as printed, and as the rows that are no totals add up. */
export interface BudgetTotal {
  readonly column: "budgeted" | "actual" | "balance";
  readonly printed?: Cited;
  readonly computed?: Cited;
  /** As printed with the other sign, actual less budgeted. */
  readonly opposite?: Cited;
}

/** All of a budget table in one period. */
export interface BudgetYear {
  readonly period: Period;
  readonly lines: readonly BudgetLine[];
  readonly totals: readonly BudgetTotal[];
  /** The printed total of what was spent without the correction rows, where there are any (Almelo, table 1). */
  readonly withoutCorrections?: Cited;
  /** What only went into or came out of reserves, and the totals without it (Zwolle L3190, L3228, L3265-3269). */
  readonly reserves?: BudgetReserves;
}

/** Looks up a printed row by its reference, `bijlage-1/wmo`. */
export type FindRow = (ref: string) => TableRow | undefined;

/**
 * Reads a budget table by what its columns and rows are, and computes beside every printed balance and total what follows
 * from the rows. References of what is computed start with `begroting/` and the id of the budget.
 */
export function readBudget(budget: Budget, find: FindRow, names: BudgetNames): readonly BudgetYear[] {
  return budget.periods.map((columns) => readYear(budget, columns, find, names));
}

function readYear(budget: Budget, columns: Budget["periods"][number], find: FindRow, names: BudgetNames): BudgetYear {
  const at = `begroting/${budget.id}/${periodText(columns.period)}`;
  const lines = budget.rows.flatMap((row) => lineOf(row, budget, columns, find, names, at));
  const totalOf = (column: BudgetTotal["column"], pick: (line: BudgetLine) => Cited | undefined) =>
    totalsOf(lines, column, pick, `${at}/totaal/${column}`, names);
  const correction = lines.filter(({ row }) => row.nature === "correction").flatMap(({ actual }) => actual ?? []);
  const total = lines.find(({ row }) => row.nature === "total");
  const overall = total?.actual;
  const allowed = wholeIn(budget.budgeted, columns, find);
  const opposite = wholeIn(budget.opposite, columns, find);
  const result = allowed && overall && balanceOf(allowed, overall, `${at}/totaal/saldo`, names.total("balance"));
  const without =
    overall === undefined || correction.length === 0
      ? undefined
      : derive(
          { ref: `${at}/zonder-correctie`, label: names.withoutCorrections, formula: "budget.without-corrections" },
          [plus(overall), ...correction.map(minus)],
        );
  const totals = [
    ...(allowed === undefined
      ? totalOf("budgeted", ({ budgeted }) => budgeted)
      : [{ column: "budgeted" as const, printed: allowed }]),
    ...totalOf("actual", ({ actual }) => actual),
    ...(result === undefined
      ? totalOf("balance", ({ printedBalance, balance }) => printedBalance ?? balance)
      : [{ column: "balance" as const, computed: result, ...(opposite === undefined ? {} : { opposite }) }]),
  ];
  const whole = (column: BudgetTotal["column"]) => {
    const found = totals.find((one) => one.column === column);
    return found?.printed ?? found?.computed;
  };
  const moves = lines.flatMap((line) => line.moves);
  const reserves = reservesIn(moves, whole, `${at}/reserves`, names.reserves);
  return {
    period: columns.period,
    lines,
    totals,
    ...(without === undefined ? {} : { withoutCorrections: without }),
    ...(reserves === undefined ? {} : { reserves }),
  };
}

/** What a row of its own says of the whole; its cells stand in the columns of what was spent. */
function wholeIn(ref: string | undefined, { actual }: Budget["periods"][number], find: FindRow): Cited | undefined {
  const row = ref === undefined ? undefined : find(ref);
  const figure = row === undefined || actual === undefined ? undefined : cellOf(row, actual);
  return figure === undefined ? undefined : { ref: `${ref}/${actual}`, figure };
}

/** The product in full where only one row is about it ("Individuele begeleiding"), otherwise the label as printed ("IB"). */
function nameOf({ product }: BudgetRow, { rows }: Budget, { label }: TableRow): string {
  const isOnly = rows.filter((row) => row.product === product).length === 1;
  return product !== undefined && isOnly ? product : label;
}

function lineOf(
  row: BudgetRow,
  budget: Budget,
  { period, original, amended, actual, balance }: Budget["periods"][number],
  find: FindRow,
  names: BudgetNames,
  at: string,
): readonly BudgetLine[] {
  const found = find(row.row);
  if (found === undefined) return [];
  const cell = (column: string | undefined): Cited | undefined => {
    const figure = column === undefined ? undefined : cellOf(found, column);
    return figure === undefined ? undefined : { ref: `${row.row}/${column}`, figure };
  };
  const allowed = cell(amended) ?? cell(original);
  const spent = cell(actual);
  const printed = cell(balance);
  const computed = allowed && spent && balanceOf(allowed, spent, `${at}/${found.id}/saldo`, names.balance(found.label));
  const label = nameOf(row, budget, found);
  const own = printed ?? computed;
  return [
    {
      row,
      id: found.id,
      label,
      moves:
        row.nature === "reserve-movement" && own !== undefined
          ? [moveOf(row.reserve, { budgeted: allowed, actual: spent, balance: own })]
          : row.movements
              .filter(({ period: of }) => periodText(of) === periodText(period))
              .flatMap((movement) => moveInside(label, movement, find)),
      ...(allowed === undefined ? {} : { budgeted: allowed }),
      ...(spent === undefined ? {} : { actual: spent }),
      ...(printed === undefined ? {} : { printedBalance: printed }),
      ...(computed === undefined ? {} : { balance: computed }),
    },
  ];
}

type Movement = BudgetRow["movements"][number];

/** A movement that this row holds and another table prints apart. */
function moveInside(label: string, movement: Movement, find: FindRow): readonly ReserveMove[] {
  const cell = (ref: string | undefined): Cited | undefined => {
    const at = ref?.lastIndexOf("/") ?? -1;
    const found = ref === undefined ? undefined : find(ref.slice(0, at));
    const figure = ref === undefined || found === undefined ? undefined : cellOf(found, ref.slice(at + 1));
    return ref === undefined || figure === undefined ? undefined : { ref, figure };
  };
  const balance = cell(movement.balance);
  if (balance === undefined) return [];
  const amounts = { budgeted: cell(movement.budgeted), actual: cell(movement.actual), balance };
  return [{ ...moveOf(movement.reserve, amounts), inside: label, lines: movement.lines }];
}

function moveOf(
  reserve: string | undefined,
  { budgeted, actual, balance }: { readonly [K in "budgeted" | "actual"]: Cited | undefined } & { balance: Cited },
): ReserveMove {
  return {
    ...(reserve === undefined ? {} : { reserve }),
    ...(budgeted === undefined ? {} : { budgeted }),
    ...(actual === undefined ? {} : { actual }),
    balance,
  };
}

/** Begroot − werkelijk. */
function balanceOf(budgeted: Cited, actual: Cited, ref: string, label: string): Cited | undefined {
  return derive({ ref, label, formula: "budget.balance" }, [plus(budgeted), minus(actual)]);
}

function totalsOf(
  lines: readonly BudgetLine[],
  column: BudgetTotal["column"],
  pick: (line: BudgetLine) => Cited | undefined,
  ref: string,
  names: BudgetNames,
): readonly BudgetTotal[] {
  const printed = lines.filter(({ row }) => row.nature === "total").flatMap((line) => pick(line) ?? []);
  const parts = lines.filter(isPart).flatMap((line) => pick(line) ?? []);
  const [first, ...rest] = parts.map(plus);
  const computed =
    first === undefined || printed.length === 0
      ? undefined
      : derive({ ref, label: names.total(column), formula: "budget.total" }, [first, ...rest]);
  if (printed.length === 0 && computed === undefined) return [];
  return [
    {
      column,
      ...(printed[0] === undefined ? {} : { printed: printed[0] }),
      ...(computed === undefined ? {} : { computed }),
    },
  ];
}

/** A row that is neither a subtotal nor a total counts in the total; an income row holds negative costs. */
function isPart({ row: { nature } }: BudgetLine): boolean {
  return nature !== "subtotal" && nature !== "total";
}

function cellOf({ cells }: TableRow, column: string): Figure | undefined {
  return Object.hasOwn(cells, column) ? cells[column] : undefined;
}

function plus(cited: Cited): Signed {
  return { ...cited, sign: 1 };
}

function minus(cited: Cited): Signed {
  return { ...cited, sign: -1 };
}

/** Tells whether a balance is an advantage (V) or a disadvantage (N); nothing for zero and for what is not known. */
export function directionOf({ value }: Pick<Figure, "value">): "favourable" | "unfavourable" | undefined {
  if (isMissing(value) || value === 0) return undefined;
  return value > 0 ? "favourable" : "unfavourable";
}
