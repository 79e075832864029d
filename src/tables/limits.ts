/** How large a table file may be before it is refused: a bound for everything that reading it costs. */
export interface TableLimits {
  readonly characters: number;
  readonly rows: number;
  readonly columns: number;
  readonly cellCharacters: number;
}

/** Ample for any printed table; a larger file is no table of a dossier. */
export const ordinaryLimits: TableLimits = Object.freeze({
  characters: 20_000_000,
  rows: 200_000,
  columns: 500,
  cellCharacters: 10_000,
});
