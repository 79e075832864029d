import { type Generated, roundTo } from "./generated-table.ts";

/**
 * A generated table as a municipality exports it: title and unit on top, Dutch numbers, a heading between rows, empty
 * cells, marks of footnotes and the notes themselves.
 */
export function printAsCsv(table: Generated, next: () => number): string {
  const isThousands = next() < 0.5;
  const lines = [
    ["Overzicht sociaal domein"],
    ...(isThousands ? [["(x € 1.000)"]] : []),
    ["Omschrijving", ...table.columns],
  ];
  for (const [row, label] of table.labels.entries()) {
    if (next() < 0.05) lines.push([`Onderdeel ${row + 1}`]);
    const unit = table.units?.get(row);
    const cells = (table.numbers[row] ?? []).map((number) => {
      if (number === undefined) return next() < 0.5 ? "" : "-";
      const mark = next() < 0.05 ? ["*", " 1)", "²"][Math.floor(next() * 3)] : "";
      return `${dutch(number, unit === undefined ? (table.step ?? 1) : 1)}${unit === "percent" ? "%" : ""}${mark ?? ""}`;
    });
    lines.push([label, ...cells]);
  }
  lines.push([], ["* voorlopig cijfer"], ["1) inclusief pgb"], ["Bron: administratie"]);
  return lines.map((cells) => cells.join(";")).join("\n");
}

function dutch(number: number, step: number): string {
  const [whole = "", fraction] = String(Math.abs(roundTo(number, step))).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ".");
  const decimals = step < 1 ? `,${fraction ?? "0"}` : "";
  return `${number < 0 ? "-" : ""}${grouped}${decimals}`;
}
