import { isMissing } from "../figure/missing.ts";
import type { Cause } from "../policy/cause.ts";
import type { BudgetLine, BudgetYear } from "./budget-lines.ts";
import { type Cited, derive, type Signed } from "./derived-figure.ts";

/** How sure a source is of a cause, surest first. */
export const causeStatuses = ["stated", "qualitative", "hypothesis", "under-research", "unexplained"] as const;
export type CauseStatus = (typeof causeStatuses)[number];

/** One row of a bridge: the balance of a product, with the causes that the source gives for it. */
export interface BridgeStep extends Cited {
  readonly id: string;
  readonly label: string;
  readonly causes: readonly Cause[];
  /** The surest status of its causes. */
  readonly status: CauseStatus;
}

/**
 * What the rows with a cause, and those without one, add up to; of the latter advantages and disadvantages apart, and what
 * only went into a reserve or came out of one: that needs no cause (Zwolle L3228).
 */
export interface BridgeRest {
  readonly explained?: Cited;
  readonly favourable?: Cited;
  readonly unfavourable?: Cited;
  readonly reserves?: Cited;
  /** Printed total less all rows: rounding, and what the source forgot. */
  readonly difference?: Cited;
}

/** From the rows with a cause, over what nobody explains, to the printed total. */
export interface Bridge {
  readonly steps: readonly BridgeStep[];
  readonly rest: BridgeRest;
  readonly total: Cited;
}

/** What the parts of a bridge are called. */
export interface BridgeNames {
  readonly explained: string;
  readonly favourable: string;
  readonly unfavourable: string;
  readonly reserves: string;
  readonly difference: string;
}

/**
 * Lays out the balance of one period as a bridge: first each row for which the source gives a cause, largest first, then the
 * rows without one, advantages and disadvantages apart, then what the printed total has more than its rows. It adds up
 * exactly. A row counts as explained when a cause explains its balance, however unsure: the status tells. Rows above a
 * subtotal of which none has a cause count as that subtotal, so that what only moves between them (a gain that is put in a
 * reserve, Zwolle L3208–3214) is neither. Undefined without a printed total.
 */
export function bridgeOf(
  year: BudgetYear,
  causes: readonly Cause[],
  at: string,
  names: BridgeNames,
): Bridge | undefined {
  const total = year.totals.find(({ column }) => column === "balance")?.printed;
  if (total === undefined) return undefined;
  const parts = blocksOf(year.lines).flatMap(({ lines, subtotal }): readonly (BridgeStep | BarePart)[] => {
    const steps = lines.map((line) => stepOf(line, causes) ?? barePart(line)).filter((one) => one !== undefined);
    const whole = subtotal && barePart(subtotal);
    return whole === undefined || steps.some(isStep) ? steps : [whole];
  });
  const steps = parts.filter(isStep).sort(bySize);
  const others = parts.flatMap((one) => (isStep(one) ? [] : [one]));
  const bare = others.filter(({ isMove }) => !isMove);
  const sumOf = (terms: readonly Signed[], part: string, label: string, formula: string) => {
    const [first, ...rest] = terms;
    return first && derive({ ref: `${at}/${part}`, label, formula: `budget.${formula}` }, [first, ...rest]);
  };
  const rest = {
    explained: sumOf(steps.map(plus), "verklaard", names.explained, "with-cause"),
    favourable: sumOf(bare.filter(hasSign(1)).map(plus), "onverklaard-voordeel", names.favourable, "without-cause"),
    unfavourable: sumOf(bare.filter(hasSign(-1)).map(plus), "onverklaard-nadeel", names.unfavourable, "without-cause"),
    reserves: sumOf(others.filter(({ isMove }) => isMove).map(plus), "reserves", names.reserves, "in-reserves"),
    difference: sumOf([plus(total), ...parts.map(minus)], "verschil", names.difference, "difference"),
  };
  return { steps, rest: present(rest), total };
}

interface Block {
  readonly lines: readonly BudgetLine[];
  readonly subtotal?: BudgetLine;
}

/** The rows of a table by the subtotal under them; what stands under the last subtotal has none. */
function blocksOf(lines: readonly BudgetLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: BudgetLine[] = [];
  for (const line of lines) {
    if (line.row.nature === "total") continue;
    if (line.row.nature !== "subtotal") {
      open.push(line);
      continue;
    }
    blocks.push({ lines: open, subtotal: line });
    open = [];
  }
  return open.length === 0 ? blocks : [...blocks, { lines: open }];
}

function stepOf(line: BudgetLine, causes: readonly Cause[]): BridgeStep | undefined {
  const balance = balanceIn(line);
  if (balance === undefined) return undefined;
  return explain(balance, line.id, line.label, causes);
}

/** A figure as a step, when a cause explains it. */
function explain(cited: Cited, id: string, label: string, causes: readonly Cause[]): BridgeStep | undefined {
  const own = causes.filter(({ explains }) => explains.includes(cited.ref));
  const status = causeStatuses.find((one) => own.some((cause) => cause.status === one));
  return status && { ...cited, id, label, causes: own, status };
}

/** A row without a cause, or the subtotal over such rows. */
interface BarePart extends Cited {
  readonly isMove: boolean;
}

function barePart(line: BudgetLine): BarePart | undefined {
  const balance = balanceIn(line);
  return balance && { ...balance, isMove: line.row.nature === "reserve-movement" };
}

function isStep(part: BridgeStep | BarePart): part is BridgeStep {
  return "causes" in part;
}

/** The printed balance counts before the computed one: the total that has to be reached is printed too. */
function balanceIn({ printedBalance, balance }: BudgetLine): Cited | undefined {
  return printedBalance ?? balance;
}

function hasSign(sign: 1 | -1): (cited: Cited) => boolean {
  return ({ figure: { value } }) => !isMissing(value) && Math.sign(value) === sign;
}

function bySize(a: Cited, b: Cited): number {
  return sizeOf(b) - sizeOf(a);
}

function sizeOf({ figure: { value } }: Cited): number {
  return isMissing(value) ? 0 : Math.abs(value);
}

function plus({ ref, figure }: Cited): Signed {
  return { ref, figure, sign: 1 };
}

function minus({ ref, figure }: Cited): Signed {
  return { ref, figure, sign: -1 };
}

function present({
  explained,
  favourable,
  unfavourable,
  reserves,
  difference,
}: { readonly [K in keyof BridgeRest]: Cited | undefined }): BridgeRest {
  return {
    ...(explained === undefined ? {} : { explained }),
    ...(favourable === undefined ? {} : { favourable }),
    ...(unfavourable === undefined ? {} : { unfavourable }),
    ...(reserves === undefined ? {} : { reserves }),
    ...(difference === undefined ? {} : { difference }),
  };
}
