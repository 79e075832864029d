import type { CellSystem, Grid } from "./cell-system.ts";
import type { Hierarchy } from "./hierarchy.ts";

/** What it costs to move a cell: 0 when it is hidden anyway, infinite when it may not be hidden. */
export type CostOf = (cell: number) => number;

/** Per dimension of a grid: of every code its parent and its parts, as positions among the codes. */
interface Family {
  readonly parent: readonly (number | undefined)[];
  readonly parts: readonly (readonly number[])[];
}

/** Finds, for a cell, the cells in which a world for it is likely to be found. */
export type Neighbourhoods = (cell: number, costOf: CostOf, size: number) => readonly number[];

/**
 * Prepares the search for neighbourhoods. That of a cell is a small cube around it: per dimension its own code with a part
 * of it down to the lowest level, and the cheapest of its siblings and its parent, each with such a chain; some `size` cells in
 * all. Boxes of corners that move up and down by turns, the worlds of the hypercube method (Giessing and Repsilber, 2002), lie
 * within it.
 */
export function neighbourhoodsOf(system: CellSystem): Neighbourhoods {
  const { grids } = system;
  const placed = grids.map((grid) => ({
    grid,
    families: grid.dimensions.map(familyOf),
    places: new Map(grid.cells.map((cell, at) => [cell, at])),
  }));
  return (cell, costOf, size) => {
    const found = new Set<number>([cell]);
    for (const { grid, families, places } of placed) {
      const at = places.get(cell);
      if (at === undefined) continue;
      for (const other of around(grid, families, at, costOf, size)) found.add(other);
    }
    if (grids.length === 0) for (const other of bySums(system, cell, costOf, size)) found.add(other);
    return [...found].filter((other) => Number.isFinite(costOf(other))).toSorted((a, b) => a - b);
  };
}

/** Where there are no breakdowns: what stands in a sum with the cell, and in a sum with those, until there are enough. */
function bySums(
  { equations, equationsOf }: CellSystem,
  start: number,
  costOf: CostOf,
  size: number,
): ReadonlySet<number> {
  const found = new Set([start]);
  for (const cell of found) {
    if (found.size >= size) break;
    for (const at of equationsOf[cell] ?? [])
      for (const other of [equations[at]?.total ?? cell, ...(equations[at]?.parts ?? [])])
        if (Number.isFinite(costOf(other))) found.add(other);
  }
  return found;
}

function familyOf({ codes, parts }: Hierarchy): Family {
  const positions = new Map(codes.map((code, position) => [code, position]));
  const parent: (number | undefined)[] = codes.map(() => undefined);
  const below = codes.map((code, position) =>
    (parts.get(code) ?? []).map((part) => {
      const at = positions.get(part) ?? 0;
      parent[at] = position;
      return at;
    }),
  );
  return { parent, parts: below };
}

function around(
  { dimensions, strides, cells }: Grid,
  families: readonly Family[],
  at: number,
  costOf: CostOf,
  size: number,
): readonly number[] {
  const wide = dimensions.filter(({ codes }) => codes.length > 1).length;
  const share = nearestRoot(size, wide);
  let places: readonly number[] = [at];
  dimensions.forEach(({ codes }, index) => {
    const family = families[index];
    const stride = strides[index] ?? 1;
    if (family === undefined || codes.length < 2) return;
    const own = Math.floor(at / stride) % codes.length;
    const cost = (code: number): number => costOf(cells[at + (code - own) * stride] ?? 0);
    const chosen = chooseCodes(family, own, cost, share);
    places = places.flatMap((place) => chosen.map((code) => place + (code - own) * stride));
  });
  return places.flatMap((place) => cells[place] ?? []);
}

/** The codes to look at in one dimension: those that cost least, each with a chain of parts to the lowest level. */
function chooseCodes({ parent, parts }: Family, own: number, cost: CostOf, share: number): readonly number[] {
  const chosen = new Set<number>([own]);
  const cheapest = (codes: readonly number[]): readonly number[] =>
    codes.filter((code) => Number.isFinite(cost(code))).toSorted((a, b) => cost(a) - cost(b) || a - b);
  const chain = (code: number): void => {
    chosen.add(code);
    const [best] = cheapest(parts[code] ?? []);
    if (best !== undefined) chain(best);
  };
  chain(own);
  for (const part of cheapest(parts[own] ?? []).slice(0, Math.max(2, Math.floor(share / 3)))) chain(part);
  // Up the hierarchy: siblings first, then those of the parent, for where all siblings are empty the room is further away.
  let low = own;
  for (let above = parent[own]; above !== undefined && chosen.size < share; above = parent[above]) {
    const from = low;
    const siblings = (parts[above] ?? []).filter((code) => code !== from);
    const isTop = parent[above] === undefined;
    const limit = isTop ? share : Math.max(chosen.size + 2, Math.ceil((2 * share) / 3));
    for (const code of cheapest([...siblings, above])) {
      if (chosen.size >= limit) break;
      if (code === above) chosen.add(code);
      else chain(code);
    }
    if (!isTop) chosen.add(above);
    low = above;
  }
  return [...chosen];
}

/** The largest whole number whose power is at most the size; at least 3. */
function nearestRoot(size: number, power: number): number {
  let root = 3;
  const raised = (base: number): number => Array.from({ length: power }).reduce<number>((product) => product * base, 1);
  while (raised(root + 1) <= size) root += 1;
  return root;
}
