import { basename } from "node:path";
import type { Cube, CubeCell } from "../disclosure/cube.ts";
import { buildHierarchy, flatHierarchy, type Hierarchy } from "../disclosure/hierarchy.ts";
import { nearest } from "../figure/nearest.ts";
import { isProblem, type Problem, problem, UserError } from "../figure/problem.ts";
import type { CsvRow } from "../tables/csv-read.ts";
import { readLongTable } from "./long-table.ts";
import { numberReader } from "./number-column.ts";

/** Which file says how a dimension is built up; a dimension may have several, which makes linked tables. */
export interface HierarchyFile {
  readonly dimension: string;
  readonly path: string;
}

/** Which columns of the table file are no dimension. Absent: guessed by name, or not there. */
export interface TableColumns {
  readonly value?: string;
  readonly contributors?: string;
  /** What the largest givers gave, largest first. */
  readonly largest?: readonly string[];
  /** Marks cells that are public anyway: any text but nothing, `0` and `nee`. */
  readonly public?: string;
}

/** A table file as cubes, one for every combination of hierarchies. */
export interface TableInput {
  readonly file: string;
  readonly dimensions: readonly string[];
  readonly cubes: readonly Cube[];
  /** Codes of rows that are public anyway. */
  readonly publicRows: readonly (readonly string[])[];
  /** The line of the file that each cell of the cubes comes from. */
  readonly lines: ReadonlyMap<CubeCell, number>;
}

const valueNames = ["aantal", "waarde", "bedrag", "value", "count", "amount", "n"];
const totalNames = ["totaal", "total", "t"];

/**
 * Reads a table in long form: a row per cell, a column per dimension, one for the value. Totals may be left out. UserError with
 * everything that is wrong, by line and column.
 */
export async function readTableInput(
  path: string,
  hierarchyFiles: readonly HierarchyFile[],
  columns: TableColumns,
): Promise<TableInput> {
  const file = basename(path);
  const table = await readLongTable(path);
  const { names, rows, line: headerLine } = table;
  const column = (name: string | undefined): number | undefined => {
    if (name === undefined) return undefined;
    const found = names.indexOf(name);
    if (found >= 0) return found;
    const meant = nearest(name, names);
    throw new UserError([
      problem("key.unknown", { key: name, known: names, ...(meant === undefined ? {} : { nearest: meant }) }, { file }),
    ]);
  };
  const value = column(columns.value ?? names.find((name) => valueNames.includes(name.toLowerCase())));
  if (value === undefined)
    throw new UserError([problem("key.required", { key: "aantal" }, { file, line: headerLine })]);
  const contributors = column(columns.contributors);
  const largest = (columns.largest ?? []).flatMap((name) => column(name) ?? []);
  const marked = column(columns.public);
  const taken = new Set([value, contributors, ...largest, marked]);
  const wide = names.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  const dimensions = wide.map((index) => names[index] ?? "");
  const problems: Problem[] = [];
  const readers = new Map(
    [value, contributors, ...largest].flatMap((index) =>
      index === undefined ? [] : [[index, numberReader(table, index)] as const],
    ),
  );
  const number = (row: CsvRow, index: number): number => {
    const read = readers.get(index)?.(row) ?? Number.NaN;
    if (!isProblem(read)) return read;
    problems.push(read);
    return Number.NaN;
  };
  const cells = rows.map((whole): CubeCell => {
    const { cells: row } = whole;
    const gave = largest.flatMap((index) => ((row[index] ?? "").trim() === "" ? [] : [number(whole, index)]));
    return {
      codes: wide.map((index) => (row[index] ?? "").trim()),
      value: number(whole, value),
      ...(contributors === undefined ? {} : { contributors: number(whole, contributors) }),
      ...(gave.length === 0 ? {} : { largest: gave }),
    };
  });
  if (problems.length > 0) throw new UserError(problems);
  const hierarchies = await readHierarchies(dimensions, hierarchyFiles, cells, file);
  const isMarked = (text: string): boolean => !["", "0", "nee"].includes(text.trim().toLowerCase());
  return {
    file,
    dimensions,
    cubes: cubesOf(hierarchies, cells),
    publicRows: cells.flatMap(({ codes }, at) => {
      const mark = marked === undefined ? "" : (rows[at]?.cells[marked] ?? "");
      return isMarked(mark) ? [codes] : [];
    }),
    lines: new Map(cells.flatMap((cell, at) => (rows[at] === undefined ? [] : [[cell, rows[at].line] as const]))),
  };
}

/** Per dimension its hierarchies: those of the files, or a total with the codes of the table. */
async function readHierarchies(
  dimensions: readonly string[],
  files: readonly HierarchyFile[],
  cells: readonly CubeCell[],
  file: string,
): Promise<readonly (readonly Hierarchy[])[]> {
  for (const { dimension } of files) {
    if (dimensions.includes(dimension)) continue;
    const meant = nearest(dimension, dimensions);
    throw new UserError([
      problem(
        "key.unknown",
        { key: dimension, known: dimensions, ...(meant === undefined ? {} : { nearest: meant }) },
        { file },
      ),
    ]);
  }
  return Promise.all(
    dimensions.map(async (dimension, index) => {
      const own = files.filter((one) => one.dimension === dimension);
      if (own.length > 0) return Promise.all(own.map((one) => readHierarchy(one)));
      const codes = [...new Set(cells.map((cell) => cell.codes[index] ?? ""))];
      const root = codes.find((code) => totalNames.includes(code.toLowerCase())) ?? "totaal";
      return [flatHierarchy(dimension, root, codes)];
    }),
  );
}

/** A file of two columns: a code, and the code that it is a part of (nothing for the top). */
async function readHierarchy({ dimension, path }: HierarchyFile): Promise<Hierarchy> {
  const { rows } = await readLongTable(path);
  const links = rows.map(({ cells: [code = "", parent = ""] }) => ({
    code: code.trim(),
    ...(parent.trim() === "" ? {} : { parent: parent.trim() }),
  }));
  const { hierarchy, problems } = buildHierarchy(dimension, links);
  if (hierarchy === undefined)
    throw new UserError(problems.map((one) => ({ ...one, where: { file: basename(path) } })));
  return hierarchy;
}

function combine(hierarchies: readonly (readonly Hierarchy[])[]): readonly (readonly Hierarchy[])[] {
  return hierarchies.reduce<readonly (readonly Hierarchy[])[]>(
    (chosen, options) => chosen.flatMap((before) => options.map((option) => [...before, option])),
    [[]],
  );
}

/**
 * With several hierarchies of a dimension a row belongs to the cubes that know its codes. A code that no hierarchy knows goes to the first
 * cube, which refuses it.
 */
function cubesOf(hierarchies: readonly (readonly Hierarchy[])[], cells: readonly CubeCell[]): readonly Cube[] {
  const everywhere = hierarchies.map((options) => new Set(options.flatMap(({ codes }) => codes)));
  const isStrange = ({ codes }: CubeCell): boolean => codes.some((code, at) => everywhere[at]?.has(code) !== true);
  return combine(hierarchies).map((dimensions, index): Cube => {
    const known = dimensions.map(({ codes }) => new Set(codes));
    const isKnown = ({ codes }: CubeCell): boolean => codes.every((code, at) => known[at]?.has(code) === true);
    return {
      id: `t${index + 1}`,
      indicator: "tabel",
      dimensions,
      cells: cells.filter((cell) => isKnown(cell) || (index === 0 && isStrange(cell))),
    };
  });
}
