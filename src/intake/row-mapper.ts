import { nearest } from "../figure/nearest.ts";
import { type Problem, problem, type Where } from "../figure/problem.ts";
import { isTableName, type LakeRow, tableOf } from "../lake/canonical.ts";
import type { CellValue } from "../lake/table.ts";
import { type ColumnPlan, mapCell } from "./cell-mapper.ts";
import { type CellNotation, dateForm, readCell } from "./cell-reader.ts";
import type { Mapping } from "./mapping.ts";
import { type Neighbourhoods, plainPostcode } from "./neighbourhood.ts";
import type { PersonNumberWatch } from "./person-number.ts";
import type { Pseudonyms } from "./pseudonym.ts";
import type { SourceRecord } from "./records.ts";
import { sensitiveKind, shapeOf } from "./sensitive.ts";
import type { SourceDefinition } from "./source.ts";

/** What mapping a row needs beside the mapping. */
export interface MappingSetting {
  readonly file: string;
  readonly source: SourceDefinition;
  readonly mapping: Mapping;
  readonly pseudonyms: Pseudonyms;
  readonly neighbourhoods: Neighbourhoods;
  readonly watch: PersonNumberWatch;
  /** The day on which rows without a day of their own became known. */
  readonly knownOn: string;
  /** Whether that day leads, because the user gave it. */
  readonly isDayGiven: boolean;
  readonly allowsCategory47: boolean;
}

/** What became of a row: it goes into the lake, or not. */
export type MappedRow =
  | { readonly row: LakeRow; readonly isAreaUnknown: boolean }
  | { readonly problems: readonly Problem[] }
  | { readonly leftOut: "category-47" };

/** Maps the rows of one file. */
export type RowMapper = (record: SourceRecord) => MappedRow;

/**
 * Prepares the mapping of the rows of a file with this header. Problems `intake.column-missing` and `intake.column-twice` where the file is
 * another than the mapping expects, `intake.sensitive` where it would take in what is not taken in.
 */
export function planRows(
  header: readonly string[],
  setting: MappingSetting,
): { readonly mapRow?: RowMapper; readonly unmapped: readonly string[]; readonly problems: readonly Problem[] } {
  const { source, mapping, file } = setting;
  const find = finder(header, file);
  const { columns } = tableOf(source.table);
  const plans = Object.entries(mapping.columns).flatMap(([name, one]): readonly ColumnPlan[] => {
    const column = columns[name];
    if (column === undefined) return [];
    const isPerson = source.persons?.includes(name) ?? false;
    const isHousehold = name === source.household;
    if (
      one.from !== undefined &&
      !isPerson &&
      !isHousehold &&
      column.type !== "month" &&
      sensitiveKind(one.from) !== undefined
    )
      find.problems.push(problem("intake.sensitive", { column: name, name: one.from }, { file }));
    return [
      { name, column, mapping: one, at: one.from === undefined ? -1 : find.place(one.from), isPerson, isHousehold },
    ];
  });
  const address = mapping.address && {
    postcode: find.place(mapping.address.postcode),
    number: find.place(mapping.address.number),
    addition: mapping.address.addition === undefined ? -1 : find.place(mapping.address.addition),
  };
  const knownOnAt = mapping.knownOn === undefined ? -1 : find.place(mapping.knownOn);
  const taken = new Set([...find.used, ...mapping.ignore]);
  const unmapped = header.filter((name) => name !== "" && !taken.has(name));
  if (find.problems.length > 0) return { unmapped, problems: find.problems };
  const notation: CellNotation = { numbers: mapping.numbers, dates: dateForm(mapping.dates) };
  return { unmapped, problems: [], mapRow: (record) => mapRow(record, plans, address, knownOnAt, notation, setting) };
}

function finder(header: readonly string[], file: string) {
  const problems: Problem[] = [];
  const used = new Set<string>();
  return {
    problems,
    used,
    place: (name: string): number => {
      used.add(name);
      const found = header.flatMap((one, index) => (one === name ? [index] : []));
      if (found.length > 1) problems.push(problem("intake.column-twice", { name }, { file }));
      if (found.length === 0) {
        const near = nearest(name, header);
        problems.push(
          problem("intake.column-missing", { name, ...(near === undefined ? {} : { nearest: near }) }, { file }),
        );
      }
      return found[0] ?? -1;
    },
  };
}

interface AddressPlaces {
  readonly postcode: number;
  readonly number: number;
  readonly addition: number;
}

function mapRow(
  record: SourceRecord,
  plans: readonly ColumnPlan[],
  address: AddressPlaces | undefined,
  knownOnAt: number,
  notation: CellNotation,
  setting: MappingSetting,
): MappedRow {
  const { source, allowsCategory47 } = setting;
  const problems: Problem[] = [];
  const values = readValues(record, plans, notation, setting, problems);
  const isAreaUnknown = address !== undefined && placeAddress(record, address, values, problems, setting);
  if (problems.length === 0) problems.push(...emptyColumns(record, plans, values, setting));
  const knownOn = dayKnown(record, knownOnAt, values, notation, setting);
  if (typeof knownOn !== "string") return { problems: [...problems, knownOn] };
  const row = { table: source.table, values, knownOn, line: record.line };
  if (problems.length > 0 || !isLakeRow(row)) return { problems };
  // A contract for it says nothing of anybody.
  return values["productcategorie"] === "47" && source.persons !== undefined && !allowsCategory47
    ? { leftOut: "category-47" }
    : { row, isAreaUnknown };
}

/** The values of the mapped columns, and of those that follow from them. */
function readValues(
  record: SourceRecord,
  plans: readonly ColumnPlan[],
  notation: CellNotation,
  setting: MappingSetting,
  problems: Problem[],
): Record<string, CellValue> {
  const { source, file } = setting;
  const values: Record<string, CellValue> = {};
  for (const plan of plans) {
    const where: Where = { file, line: record.line, column: plan.mapping.from ?? plan.name };
    const value = mapCell(record, plan, notation, setting, where);
    if (typeof value === "object") problems.push(value);
    else if (value !== undefined) values[plan.name] = value;
  }
  for (const [name, { monthOf }] of Object.entries(source.derived ?? {})) {
    const day = values[monthOf];
    if (values[name] === undefined && typeof day === "string") values[name] = day.slice(0, 7);
  }
  return values;
}

/** Problems `intake.empty` for columns that must be filled and are not. */
function emptyColumns(
  { line }: SourceRecord,
  plans: readonly ColumnPlan[],
  values: Readonly<Record<string, CellValue>>,
  { source, file }: MappingSetting,
): readonly Problem[] {
  return Object.entries(tableOf(source.table).columns).flatMap(([name, { optional }]) =>
    optional === true || values[name] !== undefined
      ? []
      : [problem("intake.empty", { column: name }, { file, line, column: columnName(plans, name) })],
  );
}

/** Every column was read by its own type and those that must be filled are: then it is a row of its table. */
function isLakeRow(row: { readonly table: string; readonly values: object }): row is LakeRow {
  return isTableName(row.table);
}

function columnName(plans: readonly ColumnPlan[], name: string): string {
  return plans.find((plan) => plan.name === name)?.mapping.from ?? name;
}

/** Makes household and neighbourhood out of the address, of which nothing else is kept. Tells whether the neighbourhood is unknown. */
function placeAddress(
  record: SourceRecord,
  places: AddressPlaces,
  values: Record<string, CellValue>,
  problems: Problem[],
  { source, file, pseudonyms, neighbourhoods }: MappingSetting,
): boolean {
  const cell = (at: number): string => (record.cells[at] ?? "").trim();
  const written = cell(places.postcode);
  const number = cell(places.number);
  const postcode = plainPostcode(written);
  if (postcode === undefined) {
    problems.push(
      problem(
        "intake.cell",
        { column: "postcode", value: shapeOf(written), expected: "postcode" },
        { file, line: record.line, column: "postcode" },
      ),
    );
    return false;
  }
  const addition = cell(places.addition).toUpperCase().replaceAll(/[\s-]/g, "");
  if (source.household !== undefined && values[source.household] === undefined)
    values[source.household] = pseudonyms.ofHousehold(`${postcode} ${number} ${addition}`);
  if (source.neighbourhood === undefined) return false;
  const area = neighbourhoods.of(postcode, number);
  if (area !== undefined) values[source.neighbourhood] = area;
  return area === undefined;
}

/** The day on which a row became known: of its own column, of the user, of the column of its source, or of today. */
function dayKnown(
  record: SourceRecord,
  at: number,
  values: Readonly<Record<string, CellValue>>,
  notation: CellNotation,
  { source, file, knownOn, isDayGiven, mapping }: MappingSetting,
): string | Problem {
  if (at >= 0) {
    const text = (record.cells[at] ?? "").trim();
    const read = readCell({ text, isNative: record.native?.has(at) ?? false }, "date", notation);
    if ("value" in read) return String(read.value);
    return problem(
      "intake.cell",
      { column: "known_on", value: shapeOf(text), expected: "date" },
      { file, line: record.line, column: mapping.knownOn ?? "" },
    );
  }
  const own = source.knownOn === undefined ? undefined : values[source.knownOn];
  return !isDayGiven && typeof own === "string" ? own : knownOn;
}
