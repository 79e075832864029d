import { isBsn } from "../figure/bsn.ts";
import { type Problem, problem, type Where } from "../figure/problem.ts";
import type { CellValue, Column } from "../lake/table.ts";
import { type CellNotation, readCell } from "./cell-reader.ts";
import type { ColumnMapping } from "./mapping.ts";
import type { PersonNumberWatch } from "./person-number.ts";
import type { Pseudonyms } from "./pseudonym.ts";
import type { SourceRecord } from "./records.ts";
import { shapeOf } from "./sensitive.ts";
import type { SourceDefinition } from "./source.ts";

/** How one column of the lake is filled from the rows of a file. */
export interface ColumnPlan {
  readonly name: string;
  readonly column: Column;
  readonly mapping: ColumnMapping;
  /** Place in the row of the file; -1 for a fixed value. */
  readonly at: number;
  readonly isPerson: boolean;
  readonly isHousehold: boolean;
}

/** What filling a cell needs beside its plan. */
export interface CellSetting {
  readonly source: SourceDefinition;
  readonly pseudonyms: Pseudonyms;
  readonly watch: PersonNumberWatch;
}

/** The value of a cell in the lake, nothing for an empty one, or what is wrong with it. A message never repeats what says who somebody is. */
export function mapCell(
  record: SourceRecord,
  plan: ColumnPlan,
  notation: CellNotation,
  setting: CellSetting,
  where: Where,
): CellValue | Problem | undefined {
  const { name, mapping, at } = plan;
  const raw = (at < 0 ? (mapping.value ?? "") : (record.cells[at] ?? "")).trim();
  if (raw === "") return undefined;
  if (plan.isPerson) return pseudonymOf(raw, name, mapping, setting, where);
  if (plan.isHousehold) return setting.pseudonyms.ofHousehold(raw);
  const { source, watch } = setting;
  const shown = source.persons !== undefined || watch.isSuspect(raw, at) ? shapeOf(raw) : raw.slice(0, 40);
  const isNative = mapping.values === undefined && (record.native?.has(at) ?? false);
  if (mapping.values === undefined) return plainCell(raw, shown, isNative, plan, notation, setting, where);
  const text = new Map(Object.entries(mapping.values)).get(raw);
  // What a municipality takes to say nothing, as "no opinion", comes in as an empty cell.
  if (text === "") return undefined;
  return text === undefined
    ? problem("intake.value-unmapped", { value: shown, known: Object.keys(mapping.values).slice(0, 20) }, where)
    : plainCell(text, shown, false, { ...plan, at: -1 }, notation, setting, where);
}

function plainCell(
  text: string,
  shown: string,
  isNative: boolean,
  { name, column, mapping, at }: ColumnPlan,
  notation: CellNotation,
  { watch }: CellSetting,
  where: Where,
): CellValue | Problem {
  if (column.type === "text" && at >= 0 && watch.isSuspect(text, at))
    return problem("intake.bsn-in-text", { column: name }, where);
  const read = readCell({ text, isNative }, column.type, notation);
  if ("expected" in read) return problem("intake.cell", { column: name, value: shown, expected: read.expected }, where);
  return mapping.sign === "minus" && typeof read.value === "number" ? -read.value || 0 : read.value;
}

function pseudonymOf(
  raw: string,
  column: string,
  { person }: ColumnMapping,
  { pseudonyms }: CellSetting,
  where: Where,
): CellValue | Problem {
  if (person === "number") return pseudonyms.ofNumber(raw);
  // A workbook drops the zeros before a number.
  const bsn = raw.replaceAll(/[. -]/g, "").padStart(9, "0");
  if (isBsn(bsn)) return pseudonyms.ofBsn(bsn);
  return problem("intake.cell", { column, value: shapeOf(raw), expected: "bsn" }, where);
}
