import type { Cell, DataRow } from "../chart/data-table.ts";
import type { Point, Series } from "../chart/state.ts";
import type { Gate } from "../disclosure/gate.ts";
import type { Entry, Line } from "../scenario/comparison.ts";

/** Turns lines of a comparison into rows of tables and series of charts, every figure through the gate. */
export interface LineWriter {
  readonly row: (id: string, header: string, line: Line, role?: DataRow["role"]) => DataRow;
  readonly series: (id: string, label: string, hue: string, line: Line) => Series;
}

/** Writes lines over the given years; a year that a line does not have is an empty cell. */
export function lineWriter(gate: Gate, years: readonly string[]): LineWriter {
  const cell = (entry: Entry | undefined): Cell =>
    entry === undefined ? { type: "empty" } : { type: "figure", ref: entry.ref, figure: gate.release(entry.figure) };
  const point = ({ year, ref, figure }: Entry): Point => ({ at: year, ref, figure: gate.release(figure) });
  return {
    row: (id, header, line, role = "line") => ({
      id,
      role,
      header,
      cells: years.map((year) => cell(line.find((entry) => entry.year === year))),
    }),
    series: (id, label, hue, line) => ({ id, label, hue, tense: "expected", points: line.map(point) }),
  };
}

/** A row that only says what the rows under it are. */
export function headingRow(id: string, header: string, years: readonly string[]): DataRow {
  return { id, role: "heading", header, cells: years.map(() => ({ type: "empty" })) };
}
