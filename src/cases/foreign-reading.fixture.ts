import { expect } from "vitest";
import { type FixtureSheet, workbook } from "../tables/workbook.fixture.ts";
import { type ForeignFile, type ForeignTable, recogniseTables } from "./recognise-tables.ts";

/** Reads a file of somebody else's from its text or bytes. */
export async function read(name: string, content: string | Uint8Array): Promise<ForeignFile> {
  return recogniseTables(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
}

/** The one table of such a file. */
export async function only(name: string, content: string | Uint8Array): Promise<ForeignTable> {
  const { tables } = await read(name, content);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (table === undefined) throw new Error("no table");
  return table;
}

/** Rows as a person would say them: label, then numbers or the reason why there is none. */
export function said({ table, grid }: ForeignTable) {
  return table.rows.map(({ label, isHeading, cells }, row) => [
    isHeading ? `# ${label}` : label,
    ...table.columns.map(({ column }, index) => {
      const cell = cells.get(column);
      expect(grid.cell(row, index)?.value).toBe(cell?.type === "number" ? cell.value : undefined);
      return cell?.type === "number" ? cell.value : (cell?.reason ?? "");
    }),
  ]);
}

/** A workbook of one sheet. */
export const sheet = (rows: FixtureSheet["rows"], rest: Partial<FixtureSheet> = {}): Uint8Array =>
  workbook([{ name: "Blad1", rows, ...rest }]);
