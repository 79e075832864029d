import type { CellSystem, SystemCell } from "./cell-system.ts";
import type { DisclosureRules } from "./rules.ts";

/**
 * Why a cell may not be shown on its own account. `small`: fewer than the threshold; `in-small-total`: part of a hidden total
 * that is itself below the threshold; `few-contributors` and `dominated`: amounts that tell about one giver; `designated`: somebody asked for it.
 */
export type UnsafeReason = "small" | "in-small-total" | "few-contributors" | "dominated" | "designated";

/**
 * The primary rules: which cells are unsafe by themselves, by position, with the reason.
 *
 * Under a small total everything is hidden, zeros too: a zero beside it, or a part that is known not to be zero, would narrow
 * the others to less than "fewer than the threshold". Beside a full cell (a group that falls into one category as a whole) the
 * empty ones are hidden as small, so that nobody can tell that it is full.
 */
export function findUnsafe(
  system: CellSystem,
  rules: DisclosureRules,
  designated: ReadonlySet<number> = new Set(),
): ReadonlyMap<number, UnsafeReason> {
  const unsafe = new Map([...designated].map((index): [number, UnsafeReason] => [index, "designated"]));
  system.cells.forEach((cell, index) => {
    const reason = rules.kind === "count" ? judgeCount(cell, rules) : judgeAmount(cell, rules);
    if (reason !== undefined) unsafe.set(index, reason);
  });
  if (rules.kind === "amount") return unsafe;
  if (rules.fullCells === "hide") {
    for (const index of besideFull(system)) unsafe.set(index, "small");
    hideEmptyTotals(system, unsafe);
  }
  if (rules.protection === "rules" && !hidesZeros(rules)) {
    for (const { total, parts } of totalsFirst(system)) {
      if (!unsafe.has(total)) continue;
      for (const part of parts) unsafe.set(part, "in-small-total");
    }
    showEmptyParts(system, unsafe);
  }
  return unsafe;
}

/** A part of an empty total that is shown is known to be empty, and so is a total of shown empty parts: hiding it would be for show. */
function showEmptyParts({ cells, equations }: CellSystem, unsafe: Map<number, UnsafeReason>): void {
  const empty = equations.filter(({ total }) => cells[total]?.value === 0);
  for (let before = -1; before !== unsafe.size; ) {
    before = unsafe.size;
    for (const { total, parts } of empty) {
      if (!parts.some((part) => unsafe.has(part))) unsafe.delete(total);
      if (!unsafe.has(total)) for (const part of parts) unsafe.delete(part);
    }
  }
}

/** An empty total of which a part is hidden would give that part away, and empty parts give their total away. */
function hideEmptyTotals({ cells, equations }: CellSystem, unsafe: Map<number, UnsafeReason>): void {
  const empty = equations.filter(({ total }) => cells[total]?.value === 0);
  for (let before = -1; before !== unsafe.size; ) {
    before = unsafe.size;
    for (const { total, parts } of empty)
      if ([total, ...parts].some((cell) => unsafe.has(cell)))
        for (const cell of [total, ...parts]) unsafe.set(cell, "small");
  }
}

/** Whether "fewer than the threshold" may mean zero: then the reason says less, and small parts need no reason of their own. */
export function hidesZeros({ zeros, fullCells }: DisclosureRules): boolean {
  return zeros === "hide" || fullCells === "hide";
}

function judgeCount({ value }: SystemCell, { threshold, zeros }: DisclosureRules): UnsafeReason | undefined {
  if (value >= threshold) return undefined;
  return value > 0 || zeros === "hide" ? "small" : undefined;
}

function judgeAmount(cell: SystemCell, rules: DisclosureRules): UnsafeReason | undefined {
  const { value, contributors, largest = [] } = cell;
  if (value === 0) return undefined;
  if (contributors !== undefined && contributors < rules.threshold) return "few-contributors";
  return openAmount(cell, rules) > 0 && largest.length > 0 ? "dominated" : undefined;
}

/**
 * How much of an amount must stay open upwards and downwards for its largest giver to be safe, in cents; 0 or less when
 * the amount is safe. The p% rule: value − largest − second must be at least p% of the largest. The (n,k) rule: the n largest
 * have at most k% (Hundepool e.a., Statistical Disclosure Control, 2012, table 4.2 for the protection that each asks).
 */
export function openAmount({ value, largest = [] }: SystemCell, { dominance, pPercent }: DisclosureRules): number {
  const [first = 0, second = 0] = largest;
  const p = pPercent === undefined ? 0 : (pPercent / 100) * first - (value - first - second);
  if (dominance === undefined) return p;
  const top = largest.slice(0, dominance.contributors).reduce((sum, one) => sum + one, 0);
  return Math.max(p, (100 / dominance.percent) * top - value);
}

function besideFull({ cells, equations }: CellSystem): readonly number[] {
  const value = (index: number): number => cells[index]?.value ?? 0;
  return equations.flatMap(({ total, parts }) => {
    const isFull = parts.length > 1 && value(total) > 0 && parts.filter((part) => value(part) > 0).length === 1;
    return isFull ? parts.filter((part) => value(part) === 0) : [];
  });
}

/** Equations so that a total comes before it is a part's turn to be a total. */
function totalsFirst({ cells, equations }: CellSystem): readonly { total: number; parts: readonly number[] }[] {
  const depth = new Map<number, number>();
  const above = new Map<number, number[]>();
  for (const { total, parts } of equations)
    for (const part of parts) above.set(part, [...(above.get(part) ?? []), total]);
  const depthOf = (index: number): number => {
    const known = depth.get(index);
    if (known !== undefined) return known;
    const found = 1 + Math.max(-1, ...(above.get(index) ?? []).map(depthOf));
    depth.set(index, found);
    return found;
  };
  for (const index of cells.keys()) depthOf(index);
  return equations.toSorted((a, b) => depthOf(a.total) - depthOf(b.total));
}
