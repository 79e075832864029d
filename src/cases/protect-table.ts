import { cellKey, placeOf } from "../disclosure/cube.ts";
import type { ReleasedCell } from "../disclosure/release.ts";
import { type Dataset, releaseDataset } from "../disclosure/release-dataset.ts";
import { amountRules, countRules, type DisclosureRules } from "../disclosure/rules.ts";
import { UserError } from "../figure/problem.ts";
import { openHighs } from "../solve/highs-solver.ts";
import { describeHidden } from "../text/describe-hidden.ts";
import { type HierarchyFile, readTableInput, type TableColumns, type TableInput } from "./protect-input.ts";

/** What a user asks of the protection of a table file. */
export interface ProtectRequest {
  readonly table: string;
  readonly hierarchies: readonly HierarchyFile[];
  readonly columns: TableColumns;
  /** Settings that differ from those of the kind of table. */
  readonly rules: Partial<DisclosureRules>;
}

/** One cell as its readers may see it: a value, or why there is none. */
export interface ProtectedRow {
  readonly codes: readonly string[];
  readonly cell: ReleasedCell;
  /** The reason in words, of a hidden cell. */
  readonly reason?: string;
}

/** A table that may be released, and how it came about: nothing in it holds a hidden value. */
export interface ProtectedTable {
  readonly file: string;
  readonly dimensions: readonly string[];
  readonly rules: DisclosureRules;
  readonly rows: readonly ProtectedRow[];
  /** How many cells there are, and how many are hidden for each reason. */
  readonly cells: number;
  readonly hidden: ReadonlyMap<string, number>;
}

/**
 * Protects a table file: all its cells and every total that its hierarchies have. An amount has columns of givers or is asked for as
 * such; anything else is a count. UserError with everything that is wrong with the files, or with the cells that cannot be protected.
 */
export async function protectTable(request: ProtectRequest): Promise<ProtectedTable> {
  const input = await readTableInput(request.table, request.hierarchies, request.columns);
  const hasGivers = request.columns.contributors !== undefined || request.columns.largest !== undefined;
  const kind = request.rules.kind ?? (hasGivers ? "amount" : "count");
  const rules: DisclosureRules = { ...(kind === "amount" ? amountRules : countRules), ...request.rules, kind };
  const dataset: Dataset = { id: input.file, rules, cubes: input.cubes, alreadyPublished: publicKeys(input) };
  const { release, problems } = releaseDataset(dataset, await openHighs(), { snapshot: input.file, diligence: "best" });
  if (release === undefined) throw new UserError(problems.map((one) => ({ ...one, where: { file: input.file } })));
  const rows = rowsOf(input, release.cells);
  const hidden = new Map<string, number>();
  for (const { cell } of rows)
    if ("hidden" in cell) hidden.set(cell.hidden.because, (hidden.get(cell.hidden.because) ?? 0) + 1);
  return { file: input.file, dimensions: input.dimensions, rules, rows, cells: rows.length, hidden };
}

function publicKeys({ cubes, publicRows }: TableInput): ReadonlySet<string> {
  return new Set(
    cubes.flatMap(({ indicator, dimensions }) =>
      publicRows.map((codes) => cellKey(indicator, placeOf(dimensions, codes))),
    ),
  );
}

/** Every cell once, in the order of the cubes; with two hierarchies of a dimension both have their totals. */
function rowsOf({ cubes }: TableInput, released: ReadonlyMap<string, ReleasedCell>): readonly ProtectedRow[] {
  const rows = new Map<string, ProtectedRow>();
  for (const { indicator, dimensions } of cubes) {
    const crossed = dimensions.reduce<readonly (readonly string[])[]>(
      (before, { codes }) => before.flatMap((chosen) => codes.map((code) => [...chosen, code])),
      [[]],
    );
    for (const codes of crossed) {
      const key = cellKey(indicator, placeOf(dimensions, codes));
      const cell = released.get(key);
      if (cell === undefined || rows.has(key)) continue;
      rows.set(key, { codes, cell, ...("hidden" in cell ? { reason: describeHidden(cell.hidden) } : {}) });
    }
  }
  return [...rows.values()];
}
