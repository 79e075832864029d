import type { CellSystem, SystemCell } from "./cell-system.ts";
import type { DisclosureRules } from "./rules.ts";
import { findUnsafe, hidesZeros, openAmount, type UnsafeReason } from "./unsafe.ts";

/**
 * What a cell is to the protection. `known`: shown, or public anyway, and never hidden; `open`: may be hidden to protect
 * others; `hidden`: unsafe by itself, or hidden in an earlier release.
 */
export type Role = "known" | "open" | "hidden";

/** What the attacker knows of a cell once it is hidden: between these, its value included. `highest` may be infinite. */
export interface Stance {
  readonly role: Role;
  readonly lowest: number;
  readonly highest: number;
  /** What it costs to hide it. */
  readonly cost: number;
  readonly unsafe?: UnsafeReason;
  /** The reader is not told why it is hidden. */
  readonly silent?: true;
  /** What another table says of it, which is so near that the difference would tell about few people. */
  readonly revised?: number;
}

/**
 * Something that must remain possible for the attacker: that the cell is `amount` higher (`up`) or lower (`down`) than it is, or
 * that two possible values lie `amount` apart (`width`). `held` is a cell whose value this attacker knows.
 */
export interface Requirement {
  readonly cell: number;
  readonly side: "up" | "down" | "width";
  readonly amount: number;
  readonly held?: number;
}

/** A system of cells, what the attacker knows of each, and what must stay possible. */
export interface Task {
  readonly system: CellSystem;
  readonly stances: readonly Stance[];
  readonly requirements: readonly Requirement[];
  /**
   * How far a cell that is hidden for the sake of others must be able to move: what can be computed exactly is not hidden. One
   * person or cent; any movement at all where it is 0.
   */
  readonly coverReach: number;
  /** Whether only whole numbers are believed: there are no halves of people. */
  readonly isWhole: boolean;
}

/** What is settled before protection begins, by position: cells that are public anyway, and cells hidden before. */
export interface Settled {
  readonly known?: ReadonlySet<number>;
  readonly hidden?: ReadonlySet<number>;
  /** Cells that somebody asked to hide, whatever their value: the request rule of statistical offices. */
  readonly designated?: ReadonlySet<number>;
  /** Cells of which the reader is not told why they are hidden, since the reasons together would tell too much. */
  readonly silent?: ReadonlySet<number>;
  /** Zeros may be hidden for the sake of others; then nobody may be told why anything is hidden, or the zeros would be known. */
  readonly mayHideZeros?: boolean;
  /** Between which values cells lie for who read in another table why they are hidden there. */
  readonly read?: ReadonlyMap<number, Pick<Stance, "lowest" | "highest">>;
  /** How far cells that another table hides must still be able to move for its sake, or what is shown here would give that table's away. */
  readonly bordering?: ReadonlyMap<number, number>;
  /** What the reader knows from another table of counts that differ from it by fewer people than the threshold. */
  readonly revised?: ReadonlyMap<number, number>;
  /** How many times dearer it is to hide a cell than its value says. */
  readonly worth?: ReadonlyMap<number, number>;
}

/** Applies the rules to a system: which cells are unsafe, what hiding each costs, and what must stay possible. */
export function defineTask(system: CellSystem, rules: DisclosureRules, settled: Settled = {}): Task {
  const unsafe = findUnsafe(system, rules, settled.designated);
  const typical = typicalValue(system);
  const stances = system.cells.map((cell, index) => {
    const cost = (1 + cell.value / typical) * (settled.worth?.get(index) ?? 1);
    return { ...readBeside(stanceOf(cell, index, unsafe.get(index), rules, settled), settled.read?.get(index)), cost };
  });
  const requirements = stances.flatMap(({ role, unsafe: reason, revised, lowest }, cell) => {
    const reach = settled.bordering?.get(cell);
    return role === "hidden" ? requirementsOf(cell, system.cells[cell], rules, { reason, revised, reach, lowest }) : [];
  });
  const all = rules.insiders ? withInsiders(system, stances, requirements) : requirements;
  const coverReach = rules.protection === "rules" ? 1 : 0;
  return { system, stances, requirements: all, coverReach, isWhole: coverReach > 0 && rules.kind === "count" };
}

function stanceOf(
  cell: SystemCell,
  index: number,
  reason: UnsafeReason | undefined,
  rules: DisclosureRules,
  { known, hidden, revised, silent, mayHideZeros }: Settled,
): Omit<Stance, "cost"> {
  const isKnown = known?.has(index) === true;
  const before = isKnown || reason !== undefined ? undefined : revised?.get(index);
  const isHidden = reason !== undefined || before !== undefined || hidden?.has(index) === true;
  const mayHide = cell.value > 0 || mayHideZeros === true || (rules.protection !== "rules" && hidesZeros(rules));
  const role: Role = isKnown ? "known" : isHidden ? "hidden" : mayHide ? "open" : "known";
  const why = {
    ...(reason === undefined || isKnown ? {} : { unsafe: reason }),
    ...(before === undefined ? {} : { revised: before }),
  };
  if (silent?.has(index) === true) return { role, lowest: 0, highest: Infinity, ...why, silent: true };
  return { role, ...(before === undefined ? whatIsKnown(cell, rules, reason) : around(before, rules)), ...why };
}

/** A reason that stands in another table is not forgotten here, also where none is given. */
function readBeside<T extends Pick<Stance, "lowest" | "highest">>(
  own: T,
  read: Pick<Stance, "lowest" | "highest"> | undefined,
): T {
  if (read === undefined) return own;
  return { ...own, lowest: Math.max(own.lowest, read.lowest), highest: Math.min(own.highest, read.highest) };
}

/** Held back because it differs by fewer people than the threshold from what was told before: so far it may be from that. */
function around(before: number, { threshold }: DisclosureRules): Pick<Stance, "lowest" | "highest"> {
  return { lowest: Math.max(0, before - threshold + 1), highest: before + threshold - 1 };
}

function whatIsKnown(
  { value }: SystemCell,
  rules: DisclosureRules,
  reason: UnsafeReason | undefined,
): Pick<Stance, "lowest" | "highest"> {
  if (rules.kind === "amount" || rules.protection !== "rules") return { lowest: 0, highest: Infinity };
  const { threshold } = rules;
  if (reason === "designated") return { lowest: 0, highest: Infinity };
  if (reason === undefined) return { lowest: Math.min(value, threshold), highest: Infinity };
  const mayBeZero = reason === "in-small-total" || hidesZeros(rules);
  return { lowest: mayBeZero ? 0 : 1, highest: threshold - 1 };
}

/** What is known of a hidden cell when it is asked what must stay possible of it. */
interface Known {
  readonly reason: UnsafeReason | undefined;
  readonly revised: number | undefined;
  readonly reach: number | undefined;
  readonly lowest: number;
}

function requirementsOf(
  cell: number,
  facts: SystemCell | undefined,
  rules: DisclosureRules,
  { reason, revised, reach, lowest: least }: Known,
): readonly Requirement[] {
  if (facts === undefined) return [];
  const { protection, threshold, marginPercent } = rules;
  const { value } = facts;
  if (protection !== "rules") return [{ cell, side: "width", amount: protection.width }];
  const [up, down] = ((): readonly [number, number] => {
    if (revised !== undefined) {
      const { lowest, highest } = around(revised, rules);
      return [highest - value, value - lowest];
    }
    // Hidden before, or with the counts that it follows: it may be anything, but not computed.
    if (reason === undefined && reach !== undefined) return [reach, Math.min(reach, Math.max(0, value - least))];
    if (reason === undefined) return [rules.kind === "count" ? 1 : Math.max(1, (marginPercent / 100) * value), 0];
    if (rules.kind === "count" && reason !== "designated") return [threshold - 1 - value, value - 1];
    const margin = reason === "dominated" ? 0 : (marginPercent / 100) * value;
    const open = Math.max(1, margin, openAmount(facts, rules));
    return [open, Math.min(open, value)];
  })();
  return [
    ...(up > 0 ? [{ cell, side: "up" as const, amount: up }] : []),
    ...(down > 0 ? [{ cell, side: "down" as const, amount: down }] : []),
  ];
}

/**
 * Whether somebody gave all of a cell and so knows it: one person, or one provider of care for many, whose amount is then the whole of it.
 */
function isAlone({ value, contributors, largest = [] }: SystemCell): boolean {
  return (contributors ?? value) === 1 || (largest[0] ?? 0) >= value;
}

/**
 * Whoever is alone in a cell knows it, and may not learn more about the others. A total of one and its part of one are the same
 * person: of that there is nothing to keep from them.
 */
function withInsiders(
  { cells, equations }: CellSystem,
  stances: readonly Stance[],
  requirements: readonly Requirement[],
): readonly Requirement[] {
  const person = new Map<number, number>();
  for (const [index, { unsafe }] of stances.entries()) {
    const cell = cells[index];
    if (unsafe !== undefined && cell !== undefined && isAlone(cell)) person.set(index, index);
  }
  const whoIs = (index: number): number | undefined => {
    let one = person.get(index);
    while (one !== undefined && person.get(one) !== one) one = person.get(one);
    return one;
  };
  for (const { total, parts } of equations) {
    const same = whoIs(total);
    for (const part of parts) {
      const other = whoIs(part);
      if (same !== undefined && other !== undefined) person.set(other, same);
    }
  }
  return [
    ...requirements,
    ...[...person.keys()].flatMap((held) =>
      requirements.filter(({ cell }) => whoIs(cell) !== whoIs(held)).map((requirement) => ({ ...requirement, held })),
    ),
  ];
}

/** The mean of the cells that are no totals and not empty: what a cell is worth to a reader, at least to an order. */
function typicalValue({ cells }: CellSystem): number {
  const values = cells.flatMap(({ isTotal, value }) => (isTotal || value === 0 ? [] : [value]));
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
