import { rowBundle } from "../bundle.ts";
import type { Grid, GridLine } from "../grid.ts";

/** Lines of a table that carry one label: the first is where a reader stumbles. Ids of rows or columns. */
export interface DoubleLabel {
  readonly axis: "row" | "column";
  readonly label: string;
  readonly line: string;
  readonly others: readonly string[];
}

/** From this share of rows with a label of another on, labels do not name rows: a ledger, a long list of cases. */
const ledger = 0.25;

/**
 * Finds rows that carry the label of another row of the same block, and columns of the same year. A block ends at a
 * heading and at a total, so that "Overig" may stand under each heading; a result ("Verschil", "Saldo") closes the lines
 * above it, and "waarvan" belongs to the line above.
 */
export function findDoubleLabels(grid: Grid): readonly DoubleLabel[] {
  return [...ofRows(grid), ...ofColumns(grid)];
}

function ofRows(grid: Grid): readonly DoubleLabel[] {
  const blocks = blocksOf(grid);
  const named = blocks.reduce((sum, { length }) => sum + length, 0);
  const doubles = blocks.flatMap(groupsOf).filter(({ length }) => length > 1);
  const repeated = doubles.reduce((sum, { length }) => sum + length, 0);
  if (repeated > Math.max(2, ledger * named)) return [];
  return doubles.flatMap((lines) => asDouble("row", lines));
}

/** Only years: "Begroot" and "%" stand over several columns as a rule, with the year in a row above that was not kept. */
function ofColumns({ columns }: Grid): readonly DoubleLabel[] {
  return groupsOf(columns.filter(({ label }) => /\b(?:19|20)\d\d\b/u.test(label))).flatMap((lines) =>
    asDouble("column", lines),
  );
}

function asDouble(axis: "row" | "column", [first, ...others]: readonly GridLine[]): readonly DoubleLabel[] {
  if (first === undefined || others.length === 0) return [];
  // The later line is the one that was labelled by accident, more often than not.
  const last = others.at(-1) ?? first;
  const rest = [first, ...others].filter((line) => line !== last);
  return [{ axis, label: last.label, line: last.id, others: rest.map(({ id }) => id) }];
}

function groupsOf(lines: readonly GridLine[]): readonly (readonly GridLine[])[] {
  const groups = new Map<string, GridLine[]>();
  for (const line of lines) groups.set(normal(line.label), [...(groups.get(normal(line.label)) ?? []), line]);
  return [...groups.values()];
}

/** Rows by block; results, parts of a line and rows without a number have no say in what a label names. */
function blocksOf(grid: Grid): readonly (readonly GridLine[])[] {
  const { isTotalLike, isOfWhich, at } = rowBundle(grid);
  const blocks: GridLine[][] = [[]];
  // The bundle leaves headings out, so its lines are counted apart.
  let line = 0;
  for (const row of grid.rows) {
    if (row.isHeading === true) {
      blocks.push([]);
      continue;
    }
    const isFilled = grid.columns.some((_, place) => at(line, place) !== undefined);
    if (isTotalLike[line] === true || isResult(row)) blocks.push([]);
    else if (isFilled && isOfWhich[line] !== true && normal(row.label) !== "") blocks.at(-1)?.push(row);
    line += 1;
  }
  return blocks;
}

/** Words that say what comes of the lines above. */
function isResult({ label }: GridLine): boolean {
  return /^(?:het\s+)?(?:verschil|mutatie|toename|afname|groei|difference|change)\b/iu.test(label.trim());
}

function normal(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/[\s:.]+/gu, " ")
    .trim();
}
