/** Something in a table that can be pressed: its row, its column, and which one it is in its cell. */
export interface Stop {
  readonly row: number;
  readonly column: number;
  readonly within: number;
}

/** A key that was pressed in a table, with whether Control was held. */
export interface StopKey {
  readonly key: string;
  readonly control: boolean;
}

/**
 * Where a key leads from one stop of a table, given all its stops from top left to bottom right: arrows to the nearest in
 * the same row or column, Home and End to the ends of the row, with Control to those of the table. The stop itself at an
 * edge; undefined for a key that does not move.
 */
export function nextStop<S extends Stop>(stops: readonly S[], from: S, { key, control }: StopKey): S | undefined {
  const at = stops.indexOf(from);
  const row = stops.filter((stop) => stop.row === from.row);
  switch (key) {
    case "ArrowLeft":
      return control ? undefined : before(row, from);
    case "ArrowRight":
      return control ? undefined : after(row, from);
    case "ArrowUp":
      return control ? undefined : (inColumn(stops.slice(0, at).toReversed(), from) ?? from);
    case "ArrowDown":
      return control ? undefined : (inColumn(stops.slice(at + 1), from) ?? from);
    case "Home":
      return control ? stops[0] : row[0];
    case "End":
      return control ? stops.at(-1) : row.at(-1);
    default:
      return undefined;
  }
}

function before<S extends Stop>(row: readonly S[], from: S): S {
  return row[row.indexOf(from) - 1] ?? from;
}

function after<S extends Stop>(row: readonly S[], from: S): S {
  return row[row.indexOf(from) + 1] ?? from;
}

/** The first of these in another row and the same column; beside what is marked, the number before its mark. */
function inColumn<S extends Stop>(stops: readonly S[], from: S): S | undefined {
  const there = stops.find(({ row, column }) => row !== from.row && column === from.column);
  return stops.find((stop) => stop.row === there?.row && stop.column === from.column && stop.within === 0) ?? there;
}
