import type { Hierarchy } from "./hierarchy.ts";

/** What is known of a cell: a count of people, or an amount in cents with what its givers tell of the risk. */
export interface CellFacts {
  readonly value: number;
  /** How many people or providers gave to the amount. */
  readonly contributors?: number;
  /** What the largest of them gave, largest first. */
  readonly largest?: readonly number[];
}

/** One cell: a code for every dimension of its cube, in the same order. */
export interface CubeCell extends CellFacts {
  readonly codes: readonly string[];
}

/**
 * A table of one indicator by some breakdowns, with its totals. Cells that are not named are zero; totals that are not named
 * are the sum of their parts. Cubes of one indicator share their cells: "kern 1, all laws" is one cell in every cube.
 */
export interface Cube {
  readonly id: string;
  readonly indicator: string;
  readonly dimensions: readonly Hierarchy[];
  readonly cells: readonly CubeCell[];
}

/** Where a cell lies: pairs of dimension and code, without the tops, sorted by dimension. */
export type CellPlace = readonly (readonly [dimension: string, code: string])[];

/** The place of codes in a cube: what lies at the top of a dimension is not restricted by it. */
export function placeOf(dimensions: readonly Hierarchy[], codes: readonly string[]): CellPlace {
  return dimensions
    .flatMap(({ dimension, root }, index): CellPlace => {
      const code = codes[index];
      return code === undefined || code === root ? [] : [[dimension, code]];
    })
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The key of a cell, the same in every cube and every release: `clients|gebied=kern-1|wet=wmo`. */
export function cellKey(indicator: string, place: CellPlace): string {
  const rest = placeKey(place);
  return rest === "" ? escaped(indicator) : `${escaped(indicator)}|${rest}`;
}

/** The same without the indicator, so that a count and the amount behind it can be laid side by side. */
export function placeKey(place: CellPlace): string {
  return place.map(([dimension, code]) => `${escaped(dimension)}=${escaped(code)}`).join("|");
}

/** How a sentence names a cell: "gebied=kern-1, wet=wmo", or the indicator for the grand total. */
export function cellName(indicator: string, place: CellPlace): string {
  return place.length === 0 ? indicator : place.map(([dimension, code]) => `${dimension}=${code}`).join(", ");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\|=]/g, String.raw`\$&`);
}
