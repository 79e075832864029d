/** Sums by two numbers that count from 0: small, whatever the size of the municipality. */
export class Grid {
  readonly rows: number;
  readonly columns: number;
  readonly #values: Float64Array;

  constructor(rows: number, columns: number) {
    this.rows = rows;
    this.columns = columns;
    this.#values = new Float64Array(rows * columns);
  }

  /** Adds to a cell; what lies outside the grid is left out, which is right for what comes before or after a run. */
  add(row: number, column: number, value: number): void {
    if (row < 0 || row >= this.rows || column < 0 || column >= this.columns) return;
    const at = row * this.columns + column;
    this.#values[at] = (this.#values[at] ?? 0) + value;
  }

  /** A cell; 0 outside the grid. */
  at(row: number, column: number): number {
    if (row < 0 || row >= this.rows || column < 0 || column >= this.columns) return 0;
    return this.#values[row * this.columns + column] ?? 0;
  }

  /** The sum of everything. */
  total(): number {
    return this.#values.reduce((sum, value) => sum + value, 0);
  }
}
