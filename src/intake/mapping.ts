import { createHash } from "node:crypto";
import { z } from "zod";
import { nearest } from "../figure/nearest.ts";
import { type Problem, problem } from "../figure/problem.ts";
import { tableOf } from "../lake/canonical.ts";
import { type PlacedData, shapeProblems } from "./placed-data.ts";
import type { SourceDefinition } from "./source.ts";

/** Where a column of the lake comes from: a column of the file, or one fixed value. */
export interface ColumnMapping {
  readonly from?: string;
  /** The same for every row. */
  readonly value?: string;
  /** What the file writes, and what that is in the lake (`""` for nothing); a value that is not in it is refused. */
  readonly values?: Readonly<Record<string, string>>;
  /** `minus` turns the sign of an amount. */
  readonly sign?: "plus" | "minus";
  /** For a person: a BSN (the rule) or a number of a system. */
  readonly person?: "bsn" | "number";
}

/** How the table stands in its file. */
export interface FileSettings {
  readonly sheet?: string;
  /** Line or row of the header; the first that holds something without it. */
  readonly header: number;
  readonly delimiter?: ";" | "," | "\t" | "|";
  /** Where in a JSON file the list of rows is: `data.rows`. */
  readonly at?: string;
}

/** A mapping file: how the table files of one source of one municipality become rows of the lake. */
export interface Mapping {
  readonly source: string;
  /** CBS code, four digits. */
  readonly municipality: string;
  /** Goes up when the mapping changes: what was read with an older version is then read again. */
  readonly version: number;
  readonly numbers: "dutch" | "english";
  /** How days are written: `dd-mm-jjjj`. `jjjj-mm-dd` is always read. */
  readonly dates: string;
  readonly file: FileSettings;
  /** The column of the file with the day on which a row became known. */
  readonly knownOn?: string;
  readonly columns: Readonly<Record<string, ColumnMapping>>;
  readonly address?: AddressMapping;
  /** Columns of the file that stay out on purpose. */
  readonly ignore: readonly string[];
  /** SHA-256 of what the mapping says. */
  readonly hash: string;
}

/** Where the parts of an address stand; they make the household and the neighbourhood, and go no further. */
export interface AddressMapping {
  readonly postcode: string;
  readonly number: string;
  readonly addition?: string;
}

const word = z.string().min(1).max(200);
const columnShape = z.union([
  word.transform((from): ColumnMapping => ({ from })),
  z
    .strictObject({
      from: word.optional(),
      value: word.optional(),
      values: z.record(z.string(), z.string()).optional(),
      sign: z.enum(["plus", "minus"]).optional(),
      person: z.enum(["bsn", "number"]).optional(),
    })
    .transform(
      ({ from, value, values, sign, person }): ColumnMapping => ({
        ...(from === undefined ? {} : { from }),
        ...(value === undefined ? {} : { value }),
        ...(values === undefined ? {} : { values }),
        ...(sign === undefined ? {} : { sign }),
        ...(person === undefined ? {} : { person }),
      }),
    ),
]);
const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,6}$/)
  .transform(Number);
const mappingShape = z.strictObject({
  source: word,
  municipality: z.string().regex(/^\d{4}$/),
  version: wholeNumber.default(1),
  numbers: z.enum(["dutch", "english"]).default("dutch"),
  dates: z
    .string()
    .regex(/^(?:jjjj|jj|mm|m|dd|d|[-/. ])+$/)
    .default("jjjj-mm-dd"),
  file: z
    .strictObject({
      sheet: word.optional(),
      header: wholeNumber.optional(),
      delimiter: z.enum([";", ",", "tab", "|"]).optional(),
      at: word.optional(),
    })
    .optional(),
  known_on: word.optional(),
  columns: z.record(z.string(), columnShape),
  address: z.strictObject({ postcode: word, number: word, addition: word.optional() }).optional(),
  ignore: z.array(word).default([]),
});

/**
 * Reads a mapping. Problems with file, line and key: what is not known or not filled, columns that the source does not have, and columns
 * that it needs and that are not mapped.
 */
export function readMapping(
  { file, data, lineOf }: PlacedData,
  source: SourceDefinition,
): { readonly mapping?: Mapping; readonly problems: readonly Problem[] } {
  const read = mappingShape.safeParse(data);
  if (!read.success) {
    return { problems: shapeProblems(read.error, { file, data, lineOf }, expected) };
  }
  const { known_on: knownOn, address, file: settings, ...rest } = read.data;
  const problems = checkColumns(source, rest.columns, address !== undefined, (path) => ({ file, line: lineOf(path) }));
  if (rest.source !== source.id)
    problems.unshift(
      problem("intake.mapping-source", { source: rest.source, wanted: source.id }, { file, line: lineOf(["source"]) }),
    );
  if (problems.length > 0) return { problems };
  const hash = createHash("sha256").update(JSON.stringify(read.data)).digest("hex");
  const { sheet, header = 1, delimiter, at: place } = settings ?? {};
  return {
    problems: [],
    mapping: {
      ...rest,
      hash,
      file: {
        header,
        ...(sheet === undefined ? {} : { sheet }),
        ...(delimiter === undefined ? {} : { delimiter: delimiter === "tab" ? ("\t" as const) : delimiter }),
        ...(place === undefined ? {} : { at: place }),
      },
      ...(knownOn === undefined ? {} : { knownOn }),
      ...(address === undefined
        ? {}
        : {
            address: {
              postcode: address.postcode,
              number: address.number,
              ...(address.addition === undefined ? {} : { addition: address.addition }),
            },
          }),
    },
  };
}

function checkColumns(
  source: SourceDefinition,
  mapped: Readonly<Record<string, ColumnMapping>>,
  hasAddress: boolean,
  where: (path: readonly PropertyKey[]) => { readonly file: string; readonly line: number },
): Problem[] {
  const { columns } = tableOf(source.table);
  const known = Object.keys(columns);
  const problems: Problem[] = [];
  for (const name of Object.keys(mapped)) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    problems.push(
      problem(
        "key.unknown",
        { key: name, known, ...(near === undefined ? {} : { nearest: near }) },
        where(["columns", name]),
      ),
    );
  }
  for (const [name, { optional }] of Object.entries(columns)) {
    const isMade = source.derived?.[name] !== undefined || (hasAddress && name === source.household);
    if (optional !== true && !isMade && mapped[name] === undefined)
      problems.push(problem("key.required", { key: `columns.${name}` }, where(["columns"])));
  }
  return problems;
}

/** What a key expects, as the catalogue knows it. */
function expected(key: string): string {
  if (key === "municipality") return "municipality-code";
  if (key === "version" || key === "file.header") return "whole-number";
  if (key === "dates") return "date-form";
  return "mapping";
}
