import { z } from "zod";
import { nearest } from "../figure/nearest.ts";
import { type Problem, problem } from "../figure/problem.ts";
import { citationSchema } from "../policy/citation.ts";
import { type Manifest, manifestSchema } from "../policy/document.ts";
import { type Entities, entitySchemas } from "../policy/entities.ts";
import { type FigureRow, figureColumns, figureRowSchema } from "../policy/figure-row.ts";
import { type EntityName, entityNames } from "../policy/reference.ts";
import { type DossierFiles, tableOfFile, textOfFile, topFiles } from "./files.ts";
import type { Reading } from "./reading.ts";
import { readTables, type TableSource } from "./table-source.ts";

/** A line of `numbers.csv`: every number on one line of the original, separated by spaces. */
export const numberLineSchema = z
  .strictObject({ line: citationSchema, numbers: z.string().min(1).max(5000) })
  .readonly();
export type NumberLine = z.output<typeof numberLineSchema>;

/** Why a number of the original is no figure. */
export const unusedReasons = [
  "year",
  "date",
  "numbering",
  "footnote-mark",
  "page",
  "reference",
  "name",
  "unit",
  "chart-label",
  "repeated",
] as const;

/** A line of `unused.csv`: a number of the original that no row and no figure uses, with the reason. */
export const unusedSchema = z
  .strictObject({ line: citationSchema, number: z.string().min(1).max(60), reason: z.enum(unusedReasons) })
  .readonly();
export type UnusedNumber = z.output<typeof unusedSchema>;

/** A text of the municipality's own as it stands in `text/<id>.md`. */
export interface TextSource {
  readonly id: string;
  readonly markdown: string;
}

/** Everything that the files of a dossier hold, checked file by file but not yet against each other. */
export interface DossierSource {
  readonly manifest: Manifest;
  readonly tables: readonly TableSource[];
  readonly figures: readonly FigureRow[];
  readonly numbers: readonly NumberLine[];
  readonly unused: readonly UnusedNumber[];
  readonly entities: Entities;
  readonly texts: readonly TextSource[];
}

function readEntities(reading: Reading): Entities {
  const read = <K extends EntityName>(name: K) => {
    const schema: z.ZodType<Entities[K][number]> = entitySchemas[name] as unknown as z.ZodType<Entities[K][number]>;
    return [name, reading.yaml(`${name}.yaml`, z.array(schema).readonly()) ?? []] as const;
  };
  return Object.fromEntries(entityNames.map(read)) as unknown as Entities;
}

/** Files that no dossier has, with the name that was probably meant. */
function unknownFiles(files: DossierFiles): readonly Problem[] {
  return [...files.keys()]
    .filter((name) => !topFiles.includes(name) && tableOfFile(name) === undefined && textOfFile(name) === undefined)
    .map((name) => {
      const near = nearest(name, topFiles);
      const facts = { key: name, known: topFiles, ...(near === undefined ? {} : { nearest: near }) };
      return problem("key.unknown", facts, { file: name });
    });
}

/** Reads every file of a dossier by its schema. The source is absent when `dossier.yaml` is missing or wrong. */
export function readSource(reading: Reading): DossierSource | undefined {
  const { files, problems } = reading;
  problems.push(...unknownFiles(files));
  if (!files.has("dossier.yaml"))
    problems.push(problem("file.missing", { path: "dossier.yaml" }, { file: "dossier.yaml" }));
  const manifest = reading.yaml("dossier.yaml", manifestSchema);
  const tables = readTables(reading);
  const figures = reading.csv("figures.csv", figureColumns, figureRowSchema);
  const numbers = reading.csv("numbers.csv", ["line", "numbers"], numberLineSchema);
  const unused = reading.csv("unused.csv", ["line", "number", "reason"], unusedSchema);
  const entities = readEntities(reading);
  const texts = [...files].flatMap(([name, markdown]) => {
    const id = textOfFile(name);
    return id === undefined ? [] : [{ id, markdown: markdown.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n") }];
  });
  if (manifest === undefined) return undefined;
  const byId = texts.sort((one, other) => (one.id < other.id ? -1 : 1));
  return { manifest, tables, figures, numbers, unused, entities, texts: byId };
}
