import { cellKey, cellName, placeOf } from "../disclosure/cube.ts";
import type { ReleasedCell } from "../disclosure/release.ts";
import { type Dataset, releaseDataset } from "../disclosure/release-dataset.ts";
import { amountRules, checkRules, countRules, type DisclosureRules } from "../disclosure/rules.ts";
import { type Problem, problem, UserError } from "../figure/problem.ts";
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
 * such; anything else is a count. UserError with everything that is wrong with the files, with amounts that come without their givers, or
 * with the cells that cannot be protected.
 */
export async function protectTable(request: ProtectRequest): Promise<ProtectedTable> {
  const input = await readTableInput(request.table, request.hierarchies, request.columns);
  const hasGivers = request.columns.contributors !== undefined || request.columns.largest !== undefined;
  const kind = request.rules.kind ?? (hasGivers ? "amount" : "count");
  if (kind === "amount" && !hasGivers)
    throw new UserError([
      problem("disclosure.givers-missing", { options: ["--contributors", "--largest"] }, { file: input.file }),
    ]);
  const rules: DisclosureRules = { ...(kind === "amount" ? amountRules : countRules), ...request.rules, kind };
  const dataset: Dataset = { id: input.file, rules, cubes: input.cubes, alreadyPublished: publicKeys(input) };
  const { release, problems } = releaseDataset(dataset, await openHighs(), { snapshot: input.file, diligence: "best" });
  if (release === undefined) throw new UserError(placed(problems, input));
  const rows = rowsOf(input, release.cells);
  const lone = loneCell(input, rows);
  if (lone !== undefined)
    throw new UserError(placed([problem("disclosure.unprotectable", { cells: [lone], alone: true })], input));
  const hidden = new Map<string, number>();
  for (const { cell } of rows)
    if ("hidden" in cell) hidden.set(cell.hidden.because, (hidden.get(cell.hidden.because) ?? 0) + 1);
  return { file: input.file, dimensions: input.dimensions, rules, rows, cells: rows.length, hidden };
}

/** Problems `disclosure.rule-invalid` of the settings that a user chose. */
export function checkChosen(rules: ProtectRequest["rules"]): readonly Problem[] {
  return checkRules({ ...countRules, ...rules });
}

/** Problems with the file, and the last line that states the cell where they are about one. */
function placed(problems: readonly Problem[], { file, cubes, lines }: TableInput): readonly Problem[] {
  const lineOf = new Map(
    cubes.flatMap(({ indicator, dimensions, cells }) =>
      cells.map((cell) => [cellName(indicator, placeOf(dimensions, cell.codes)), lines.get(cell)] as const),
    ),
  );
  return problems.map((one) => {
    const line = "cell" in one.facts ? lineOf.get(one.facts.cell) : undefined;
    return { ...one, where: { file, ...(line === undefined ? {} : { line }) } };
  });
}

/**
 * The name of the one cell that is not zero, when it is hidden and nothing but zeros is shown: its totals are its own value once more, so that it has no other to
 * hide among, and nothing is left to read.
 */
function loneCell({ cubes }: TableInput, rows: readonly ProtectedRow[]): string | undefined {
  if (rows.some(({ cell }) => "shown" in cell && cell.shown !== 0)) return undefined;
  const hidden = new Set(rows.flatMap(({ codes, cell }) => ("hidden" in cell ? [codes.join("\0")] : [])));
  const names = new Set(
    cubes.flatMap(({ indicator, dimensions, cells }) =>
      cells.flatMap(({ codes, value }) => {
        const isLeaf = dimensions.every(({ parts }, at) => !parts.has(codes[at] ?? ""));
        return isLeaf && value !== 0 && hidden.has(codes.join("\0"))
          ? [cellName(indicator, placeOf(dimensions, codes))]
          : [];
      }),
    ),
  );
  const [first] = names;
  return names.size === 1 ? first : undefined;
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
