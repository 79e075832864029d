import { parquetOf } from "../../lake/parquet-table.ts";
import { writeSpreadsheetCsv } from "../../tables/csv-write.ts";
import type { SqlAnswer } from "./ask-sql.ts";

/** The answer as csv for a spreadsheet. */
export function sqlCsv({ columns, rows }: SqlAnswer): string {
  return writeSpreadsheetCsv(
    [columns, ...rows.map((row) => row.map((value) => (typeof value === "boolean" ? String(value) : (value ?? ""))))],
    "nl",
  );
}

/** The answer as JSON: the names of the columns once, then rows of values; what a row does not have is null. */
export function sqlJson({ snapshot, columns, rows, isCut }: SqlAnswer): object {
  return { snapshot, columns, rows, isCut };
}

/** The answer as Parquet: a column of numbers is a number, all others are text. */
export function sqlParquet({ columns, rows }: SqlAnswer): Promise<Uint8Array> {
  const types = columns.map((name, at): readonly [string, "text" | "decimal"] => {
    const values = rows.map((row) => row[at]).filter((value) => value !== null);
    return [name, values.length > 0 && values.every((value) => typeof value === "number") ? "decimal" : "text"];
  });
  return parquetOf(
    types,
    rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, cellOf(row[at])]))),
  );
}

function cellOf(value: SqlAnswer["rows"][number][number] | undefined): string | number | undefined {
  return value === null || value === undefined ? undefined : typeof value === "boolean" ? String(value) : value;
}
