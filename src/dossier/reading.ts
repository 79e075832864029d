import { z } from "zod";
import { nearest } from "../figure/nearest.ts";
import { type Problem, problem, type Where } from "../figure/problem.ts";
import { type CsvRow, readCsv } from "../tables/csv-read.ts";
import type { DossierFiles } from "./files.ts";
import { problemsOfIssues } from "./issue.ts";
import { readYaml } from "./yaml-read.ts";

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
