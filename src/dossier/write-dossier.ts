import { z } from "zod";
import { formatCitation } from "../policy/citation.ts";
import { manifestSchema } from "../policy/document.ts";
import { entitySchemas } from "../policy/entities.ts";
import { figureColumns, figureRowSchema } from "../policy/figure-row.ts";
import { entityNames } from "../policy/reference.ts";
import { tableSchema } from "../policy/table.ts";
import { writeCsv } from "../tables/csv-write.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierFiles } from "./files.ts";
import type { DossierSource } from "./source.ts";
import { fileOfTable, rowColumns, type TableSource } from "./table-source.ts";
import { writeYaml } from "./yaml-write.ts";

function writeTable({ declaration, rows }: TableSource): string {
  const columns = declaration.columns.map(({ id }) => id);
  const records = rows.map((row) => [
    row.id,
    formatCitation(row.lines),
    row.role,
    row.label,
    ...columns.map((column) => row.cells[column] ?? ""),
  ]);
  return writeCsv([...rowColumns, ...columns], records);
}

/** `figures.csv` with the columns that it needs: those that every figure has, and those that some figure fills. */
function writeFigures(source: DossierSource): string {
  const records = source.figures.map((row) => new Map(Object.entries(z.encode(figureRowSchema, row))));
  const columns = figureColumns.filter((column) => records.some((record) => record.has(column)));
  return writeCsv(
    columns,
    records.map((record) => columns.map((column) => String(record.get(column) ?? ""))),
  );
}

/** Text with one line ending and exactly one at its end. */
function writeText(markdown: string): string {
  return `${markdown.replace(/\n+$/, "")}\n`;
}

/**
 * The canonical files of what a dossier says: keys in the order of the schemas, empty lists and empty files left out, one
 * way of quoting. Reading them gives the same source again.
 */
export function writeSource(source: DossierSource): DossierFiles {
  const { manifest, tables, figures, numbers, unused, entities, texts } = source;
  const files = new Map<string, string>([["dossier.yaml", writeYaml(manifestSchema, manifest)]]);
  if (tables.length > 0) {
    const declarations = tables.map(({ declaration }) => declaration);
    files.set("tables.yaml", writeYaml(z.array(tableSchema).readonly(), declarations));
  }
  for (const table of tables) files.set(fileOfTable(table.declaration.id), writeTable(table));
  if (figures.length > 0) files.set("figures.csv", writeFigures(source));
  if (numbers.length > 0) {
    const rows = numbers.map((row) => [formatCitation(row.line), row.numbers]);
    files.set("numbers.csv", writeCsv(["line", "numbers"], rows));
  }
  if (unused.length > 0) {
    const rows = unused.map((row) => [formatCitation(row.line), row.number, row.reason]);
    files.set("unused.csv", writeCsv(["line", "number", "reason"], rows));
  }
  for (const name of entityNames) {
    if (entities[name].length === 0) continue;
    const schema: z.ZodType = entitySchemas[name];
    files.set(`${name}.yaml`, writeYaml(z.array(schema), [...entities[name]]));
  }
  for (const { id, markdown } of texts) files.set(`text/${id}.md`, writeText(markdown));
  return files;
}

/** The canonical files of a dossier: what {@link hashFiles} makes the version of. */
export function writeDossier(dossier: Dossier): DossierFiles {
  return writeSource(dossier.source);
}
