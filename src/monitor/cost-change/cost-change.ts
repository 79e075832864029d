import { addEffects, type CostCell, type CostPeriod, type Effects, factors, noEffects } from "./cost-cell.ts";
import { type Split, splitByLogMean, splitByShapley } from "./split.ts";
import { wholeCents } from "./whole-cents.ts";

/**
 * How a change is split. `lmdi` and `shapley` are symmetric. `budget-price` takes the volume at the cost per client of the first period and
 * leaves price and intensity together (Laspeyres; so Zwolle 2018 set its account against its budget): it is not symmetric.
 */
export const methods = ["lmdi", "shapley", "budget-price"] as const;
export type Method = (typeof methods)[number];

/** The change of one cell with its effects, which add up to it. */
export interface CellChange {
  readonly group: string;
  readonly product: string;
  readonly before: CostCell | undefined;
  readonly after: CostCell | undefined;
  readonly effects: Effects;
}

/** The change of a group, or of everything: amounts as known today, in eurocents, and effects that add up to their difference. */
export interface GroupChange {
  readonly before: number;
  readonly after: number;
  readonly effects: Effects;
}

/** A change in cost laid out: everything, each group, each cell. Groups and cells stand in the order of their names. */
export interface CostChange {
  readonly total: GroupChange;
  readonly groups: ReadonlyMap<string, GroupChange>;
  readonly cells: readonly CellChange[];
}

/**
 * Splits the change in cost between two periods over clients, places per client, mix, trajects, intensity and price, cells that began or
 * ended, and late claims. Exact: effects are whole cents that add up to the change, of every cell and so of every sum of cells. A factor
 * that is the same in both periods has no effect. Throws RangeError for two rows of one cell.
 */
export function costChange(before: CostPeriod, after: CostPeriod, method: Method): CostChange {
  const cells = pairsOf(before, after).map(({ group, product, ...pair }) => ({
    ...{ group, product, ...pair },
    effects: effectsOf(pair, { before: allOf(before), after: allOf(after) }, method),
  }));
  const groups = new Map<string, CellChange[]>();
  for (const cell of cells) groups.set(cell.group, [...(groups.get(cell.group) ?? []), cell]);
  return {
    total: sumOf(cells),
    groups: new Map([...groups].map(([group, own]) => [group, sumOf(own)])),
    cells,
  };
}

interface Pair {
  readonly before: CostCell | undefined;
  readonly after: CostCell | undefined;
}

/** What all cells of a period share: its clients, and the places that they have in cells. */
interface All {
  readonly clients: number;
  readonly places: number;
}

function allOf({ clients, cells }: CostPeriod): All {
  return { clients, places: cells.reduce((sum, cell) => sum + cell.clients, 0) };
}

function pairsOf(before: CostPeriod, after: CostPeriod) {
  const [first, last] = [byKey(before.cells), byKey(after.cells)];
  return [...new Set([...first.keys(), ...last.keys()])].toSorted().flatMap((key) => {
    const pair = { before: first.get(key), after: last.get(key) };
    const known = pair.before ?? pair.after;
    return known === undefined ? [] : [{ group: known.group, product: known.product, ...pair }];
  });
}

function byKey(cells: readonly CostCell[]): ReadonlyMap<string, CostCell> {
  const found = new Map<string, CostCell>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.group, cell.product]);
    if (found.has(key)) throw new RangeError(`two rows of ${key}`);
    found.set(key, cell);
  }
  return found;
}

function effectsOf(
  { before, after }: Pair,
  all: { readonly before: All; readonly after: All },
  method: Method,
): Effects {
  const [first, last] = [before?.amount ?? 0, after?.amount ?? 0];
  const late = (after?.later ?? 0) - (before?.later ?? 0);
  const change = last - first;
  if (!isThere(before)) return { ...noEffects, late, begun: change };
  if (!isThere(after)) return { ...noEffects, late, ended: change };
  if (method === "budget-price") return { ...noEffects, late, ...atBudgetPrice(before, after, change) };
  const [then, now] = [factorsOf(before, all.before), factorsOf(after, all.after)];
  if (then === undefined || now === undefined) return { ...noEffects, late, unsplit: change };
  const split: Split = method === "lmdi" ? splitByLogMean : splitByShapley;
  const cents = wholeCents(split(then, now), change);
  return { ...noEffects, late, ...Object.fromEntries(factors.map((name, at) => [name, cents[at] ?? 0])) };
}

function isThere(cell: CostCell | undefined): cell is CostCell {
  return cell !== undefined && (cell.amount !== 0 || cell.volume !== 0 || cell.clients > 0);
}

/** The factors whose product is the amount; none where something is zero or below, as after more credits than claims. */
function factorsOf({ clients, trajects, volume, amount }: CostCell, all: All): readonly number[] | undefined {
  if (Math.min(clients, trajects, volume, amount, all.clients) <= 0) return undefined;
  const stacking = all.places / all.clients;
  return [all.clients, stacking, clients / all.places, trajects / clients, volume / trajects, amount / volume];
}

/** Clients at the first period's cost per client, and the rest: price and intensity. Without clients in it nothing can be told. */
function atBudgetPrice(before: CostCell, after: CostCell, change: number): Partial<Effects> {
  if (before.clients === 0) return { unsplit: change };
  const volume = Math.round(((after.clients - before.clients) * before.amount) / before.clients);
  return { clients: volume, price: change - volume };
}

function sumOf(cells: readonly CellChange[]): GroupChange {
  const today = (cell: CostCell | undefined): number => (cell === undefined ? 0 : cell.amount + cell.later);
  return {
    before: cells.reduce((sum, { before }) => sum + today(before), 0),
    after: cells.reduce((sum, { after }) => sum + today(after), 0),
    effects: addEffects(cells.map((cell) => cell.effects)),
  };
}
