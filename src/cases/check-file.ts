import { discover, intervalsOf } from "../audit/discover.ts";
import type { Slip } from "../audit/find-slips.ts";
import { hintFor } from "../audit/hint.ts";
import type { Violation } from "../audit/judge.ts";
import { missingRowOf } from "../audit/missing-row.ts";
import { type Missing, missing } from "../figure/missing.ts";
import type { Problem } from "../figure/problem.ts";
import { writeNumber } from "../text/write-number.ts";
import { type FileSlip, fileSlips } from "./file-slips.ts";
import { messageOf, middleOf } from "./finding-words.ts";
import { type ForeignTable, type LocatedCell, recogniseTableFile } from "./recognise-tables.ts";
import type { FindingView } from "./views.ts";

/** A finding in somebody else's table: where it stands in the file, the numbers (of a slip the words), and what to do. */
export interface FileFinding extends Omit<FindingView, "printed" | "computed" | "slack"> {
  /** Where it stands in the file: "C12" in a workbook, line and column elsewhere. */
  readonly place: string;
  readonly printed: number | string;
  readonly computed: number | Missing;
  readonly slack: number | Missing;
}

/** What came of checking a file of tables. */
export interface FileCheck {
  readonly file: string;
  readonly checked: number;
  readonly findings: readonly FileFinding[];
  /** What a reader must know about how the tables were read. */
  readonly remarks: readonly Problem[];
}

/**
 * Audits the tables of a `.csv`, `.xlsx` or Markdown file that we know nothing of. UserError when the file cannot be read
 * or holds no table.
 */
export async function checkFile(path: string): Promise<FileCheck> {
  const { name, tables, remarks } = await recogniseTableFile(path);
  const found = discover(tables.map(({ grid }) => grid));
  const parts = tables.flatMap((table, index) => found.slice(index, index + 1).map((one) => ({ ...one, table })));
  return {
    file: name,
    checked: parts.reduce((sum, { constraints }) => sum + constraints.length, 0),
    findings: parts.flatMap(({ table, violations, slips }) => [
      ...violations.flatMap((violation) => brokenFinding(violation, violations, table)),
      ...slips.flatMap((slip) => slipFinding(slip, table)),
      ...fileSlips(table).map(lineFinding),
    ]),
    remarks,
  };
}

function brokenFinding(
  violation: Violation & Pick<FindingView, "certainty">,
  broken: readonly Violation[],
  table: ForeignTable,
): readonly FileFinding[] {
  const { constraint, implied, slack, excess, candidates, certainty } = violation;
  const found = locate(table, constraint.target);
  if (found?.cell.type !== "number") return [];
  const number = sayer(found);
  const computed = middleOf(implied);
  const intervals = intervalsOf(table.grid);
  const cells = {
    implied,
    candidates,
    hint: hintFor(constraint, candidates, intervals),
    missingRow: missingRowOf(violation, broken, intervals),
  };
  const facts = { printed: found.cell.printed, computed: number(computed), difference: number(excess) };
  const cell = (ref: string) => placeOf(locate(table, ref));
  return [
    {
      nature: "relation",
      rule: constraint.rule,
      certainty,
      where: whereOf(found),
      place: placeOf(found),
      candidates: candidates.map(cell),
      printed: found.cell.value,
      computed,
      slack,
      message: messageOf(constraint.rule, facts, cells, { number, cell }),
    },
  ];
}

function lineFinding({ rule, certainty, at, printed, message }: FileSlip): FileFinding {
  const none = missing("not-applicable");
  const [where, place] = [whereOf(at), placeOf(at)];
  return {
    nature: "slip",
    rule,
    certainty,
    where,
    place,
    candidates: [],
    printed,
    computed: none,
    slack: none,
    message,
  };
}

function slipFinding({ rule, ref, twin, factor }: Slip, table: ForeignTable): readonly FileFinding[] {
  const found = locate(table, ref);
  if (found?.cell.type !== "number") return [];
  const computed = found.cell.value * (factor ?? 1);
  const number = sayer(found);
  const facts = { printed: found.cell.printed, computed: number(computed), difference: "" };
  const cell = (other: string) => placeOf(locate(table, other));
  return [
    {
      nature: "relation",
      rule,
      certainty: "mogelijk",
      where: whereOf(found),
      place: placeOf(found),
      candidates: [placeOf(found)],
      printed: found.cell.value,
      computed,
      slack: 0,
      message: messageOf(rule, facts, { twin }, { number, cell }),
    },
  ];
}

function locate({ grid, locate: at }: ForeignTable, ref: string): LocatedCell | undefined {
  const [, row = "", column = ""] = ref.split("/");
  return at(
    grid.rows.findIndex(({ id }) => id === row),
    grid.columns.findIndex(({ id }) => id === column),
  );
}

function whereOf({ table, rowLabel, columnLabel, cell }: LocatedCell): FindingView["where"] {
  return {
    table,
    row: rowLabel === "" ? String(cell.place.line) : rowLabel,
    column: columnLabel === "" ? String(cell.place.column) : columnLabel,
  };
}

function placeOf(found: LocatedCell | undefined): string {
  if (found === undefined) return "";
  const { address, sheet, line, column } = found.cell.place;
  if (address === undefined) return `${line}:${column}`;
  return sheet === undefined ? address : `${sheet}!${address}`;
}

/** Writes a number as its cell does: as many decimals, in the same scale. */
function sayer({ cell }: LocatedCell): (value: number) => string {
  const style =
    cell.type === "number" ? { scale: cell.unit.scale, decimals: cell.decimals } : { scale: 1, decimals: 0 };
  return (value) => writeNumber(value, { quantity: "ratio" }, style);
}
