/** How large a table file of our own may be before it is refused: a bound for everything that reading it costs. */
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

/**
 * How much is read of a file of somebody else's. A file beyond `bytes`, `inflatedBytes`, `inflation`, `characters`,
 * `cellCharacters` or `milliseconds` is refused; beyond the other limits the first part is read, and a remark says that there was more.
 */
export interface ForeignLimits {
  /** The file as it stands on disk. */
  readonly bytes: number;
  /** Everything that is unpacked from a workbook, added up, counted as it comes out and not as the file claims. */
  readonly inflatedBytes: number;
  /** Unpacked bytes per packed byte of one part. Real sheets stay below 50; only counted past `inflationFrom` bytes. */
  readonly inflation: number;
  readonly inflationFrom: number;
  readonly sheets: number;
  /** Rows that hold something, per sheet. */
  readonly rows: number;
  /** The number of the last column that is read. */
  readonly columns: number;
  /** Cells that hold something, over all sheets. */
  readonly cells: number;
  /** Characters of all texts of a workbook together. */
  readonly characters: number;
  /** Excel keeps at most 32,767 characters in a cell. */
  readonly cellCharacters: number;
  readonly milliseconds: number;
}

/** Far beyond any table that a person made, and small enough for a laptop: at most some 250 MB of memory. */
export const foreignLimits: ForeignLimits = Object.freeze({
  bytes: 64_000_000,
  inflatedBytes: 400_000_000,
  inflation: 250,
  inflationFrom: 10_000_000,
  sheets: 100,
  rows: 50_000,
  columns: 500,
  cells: 300_000,
  characters: 30_000_000,
  cellCharacters: 32_767,
  milliseconds: 30_000,
});
