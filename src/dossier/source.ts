import { z } from "zod";
import { type Problem, problem, type Where } from "../figure/problem.ts";
import { citationSchema } from "../policy/citation.ts";
import { type Manifest, manifestSchema } from "../policy/document.ts";
import { type Entities, entitySchemas } from "../policy/entities.ts";
import { type FigureRow, figureColumns, figureRowSchema } from "../policy/figure-row.ts";
import { type EntityName, entityNames } from "../policy/reference.ts";
import { type CsvRow, readCsv } from "../tables/csv-read.ts";
import { type DossierFiles, tableOfFile, textOfFile, topFiles } from "./files.ts";
import { problemsOfIssues } from "./issue.ts";
import { nearest } from "./nearest.ts";
import { readTables, type TableSource } from "./table-source.ts";
import { readYaml } from "./yaml-read.ts";

/** A line of `numbers.csv`: every number on one line of the original, separated by spaces. */
export const numberLineSchema = z.strictObject({ line: citationSchema, numbers: z.string().min(1).max(5000) }).readonly();
export type NumberLine = z.output<typeof numberLineSchema>;

/** Why a number of the original is no figure. */
export const unusedReasons = ["year", "date", "numbering", "footnote-mark", "page", "reference", "name", "repeated"] as const;

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

/** Where a part of a file stands: path in a YAML file, or record and column in a CSV file (both from 0). */
export type WhereOf = (file: string, path: readonly PropertyKey[]) => Where;

/** A collector of what one reading finds wrong, and of the places of what it finds. */
export class Reading {
  readonly problems: Problem[] = [];
  readonly #places = new Map<string, (path: readonly PropertyKey[]) => Where>();
  readonly files: DossierFiles;

  constructor(files: DossierFiles) {
    this.files = files;
  }

  /** Remembers how to find the parts of a file. */
  place(file: string, whereOf: (path: readonly PropertyKey[]) => Where): void {
    this.#places.set(file, whereOf);
  }

  readonly whereOf: WhereOf = (file, path) => this.#places.get(file)?.(path) ?? { file };

  /** Reads a YAML file by a schema; undefined when it is absent or wrong (and then there are problems). */
  yaml<S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined {
    const text = this.files.get(file);
    if (text === undefined) return undefined;
    const { yaml, problems } = readYaml(file, text);
    this.problems.push(...problems);
    if (yaml === undefined) return undefined;
    this.place(file, (path) => ({ file, line: yaml.lineOf(path), ...rowAt(yaml.data, path), ...keyOf(path) }));
    return this.#held(file, schema, yaml.data);
  }

  /** Reads the records of a CSV file with known columns; a column may be left out, an empty cell means absent. */
  csv<S extends z.ZodType>(file: string, columns: readonly string[], schema: S): readonly z.output<S>[] {
    const text = this.files.get(file);
    if (text === undefined) return [];
    const { table, problems } = readCsv(file, text);
    this.problems.push(...problems);
    if (table === undefined || !this.header(file, table.header, columns)) return [];
    const { header, rows } = table;
    const data = rows.map((row) => recordOf(header.cells, row.cells));
    this.place(file, (path) => {
      const index = Number(path[0]);
      const [, column] = path;
      const id = data[index]?.["id"];
      return {
        file,
        line: rows[index]?.line ?? header.line,
        ...(id === undefined ? {} : { row: id }),
        ...(column === undefined ? {} : { column: String(column) }),
      };
    });
    return this.#held(file, z.array(schema), data) ?? [];
  }

  /** Tells whether a header holds known columns once each; what does not is a problem. */
  header(file: string, header: CsvRow, known: readonly string[]): boolean {
    const before = this.problems.length;
    for (const [index, column] of header.cells.entries()) {
      const where: Where = { file, line: header.line, column };
      if (header.cells.indexOf(column) < index) {
        this.problems.push(problem("id.duplicate", { id: column, first: `${file}:${header.line}` }, where));
      } else if (!known.includes(column)) {
        const near = nearest(column, known);
        const facts = { key: column, known, ...(near === undefined ? {} : { nearest: near }) };
        this.problems.push(problem("key.unknown", facts, where));
      }
    }
    return this.problems.length === before;
  }

  #held<S extends z.ZodType>(file: string, schema: S, data: unknown): z.output<S> | undefined {
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    const whereOf = (path: readonly PropertyKey[]) => this.whereOf(file, path);
    this.problems.push(...problemsOfIssues(parsed.error.issues, { schema, data, whereOf }));
    return undefined;
  }
}

function recordOf(header: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(header.flatMap((column, index) => (cells[index] ? [[column, cells[index]]] : [])));
}

/** The id of the entity that a path of a list file lies in, so that a message names it. */
function rowAt(data: unknown, path: readonly PropertyKey[]): { readonly row?: string } {
  const item: unknown = Array.isArray(data) && typeof path[0] === "number" ? data[path[0]] : undefined;
  if (typeof item !== "object" || item === null || !("id" in item)) return {};
  return typeof item.id === "string" ? { row: item.id } : {};
}

/** A path in words, without the number of the item in a list file: `conditions.0.lines`. */
function keyOf(path: readonly PropertyKey[]): { readonly key?: string } {
  const words = (typeof path[0] === "number" ? path.slice(1) : path).map(String);
  return words.length === 0 ? {} : { key: words.join(".") };
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
  if (!files.has("dossier.yaml")) problems.push(problem("file.missing", { path: "dossier.yaml" }, { file: "dossier.yaml" }));
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
