/** What numbers of a table count, as far as the words beside them say. */
export type CellQuantity = "money" | "percent" | "percentage-point" | "fte" | "count";

/** A unit as it stands in a title, a header or a corner: "x € 1.000", "in mln", "%", "aantal". */
export interface UnitNote {
  readonly quantity?: CellQuantity;
  /** What one printed unit is worth; absent where no words say so. */
  readonly scale?: number;
  /** The text says the unit and nothing else, so it is no label. */
  readonly isWhole: boolean;
}

/** The unit of one number: absent quantity where nothing says what it counts. */
export interface CellUnit {
  readonly quantity?: CellQuantity;
  readonly scale: number;
}

/**
 * Settles the unit of a number from what stands nearest: the cell itself, then its column, its row, and the table. A scale
 * of money ("x € 1.000" over the whole table) says nothing about a percentage, staff or a count.
 */
export function settleUnit(
  cell: Omit<UnitNote, "isWhole">,
  ...[column, row, table]: readonly (UnitNote | undefined)[]
): CellUnit {
  const levels = [cell, column, row, table];
  const quantity = levels.find((one) => one?.quantity !== undefined)?.quantity;
  const scaled = levels.find((one) => one?.scale !== undefined && mayScale(one, quantity));
  return { ...(quantity === undefined ? {} : { quantity }), scale: scaled?.scale ?? 1 };
}

function mayScale(note: Omit<UnitNote, "isWhole">, quantity: CellQuantity | undefined): boolean {
  if (quantity === "percent" || quantity === "percentage-point") return false;
  return note.quantity === undefined ? quantity !== "fte" : note.quantity === quantity;
}
