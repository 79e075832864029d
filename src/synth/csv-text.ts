/** A cell of a file of the municipality; nothing is an empty cell. */
export type Cell = string | number | undefined;

/** Rows as a municipality's own systems write them: semicolons, a line end of CR LF. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(";")}\r\n`).join("");
}

/** Eurocents as euros with a decimal comma: 123456 is `1234,56`. */
export function euroText(cents: number): string {
  const size = String(Math.abs(Math.round(cents))).padStart(3, "0");
  return `${Math.round(cents) < 0 ? "-" : ""}${size.slice(0, -2)},${size.slice(-2)}`;
}

function cellText(cell: Cell): string {
  const text = String(cell ?? "");
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
