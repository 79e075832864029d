import { cellKey } from "../../disclosure/cube.ts";
import { type Division, releaseDivisions } from "../../disclosure/derive.ts";
import type { Release, ReleasedCell } from "../../disclosure/release.ts";
import { type Dataset, releaseDataset } from "../../disclosure/release-dataset.ts";
import { countRules } from "../../disclosure/rules.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import type { ModelRow } from "../../monitor/run-model.ts";
import type { Solver } from "../../solve/linear-program.ts";
import { clientCell, clientDatasets, lawsCell } from "./client-datasets.ts";
import { shapes } from "./model-shapes.ts";
import { type Cell, cellOf, datasetsOf, deepDatasetsOf } from "./monitor-datasets.ts";

/** The rows of the models that were asked, by model and way of counting: `clienten-per-maand gestart`. */
export type MonitorRows = ReadonlyMap<string, readonly ModelRow[]>;

/** How the rows of an indicator are found again. */
export function rowsKey({ model, counting }: Pick<Indicator, "model" | "counting">): string {
  return counting === undefined ? model : `${model} ${counting}`;
}

const combinations = "samenloop-per-maand";
const clients = "clienten-per-maand";
const byAllocation = "toegewezen";

/** The models that must be asked too before one may be released, since their numbers give each other away. */
export function alsoNeeded(key: string): readonly string[] {
  return key === combinations
    ? [`${clients} ${byAllocation}`]
    : key === `${clients} ${byAllocation}`
      ? [combinations]
      : [];
}

/** The cell of a number of a row, for a model that is released at all. */
export function releasedCell({ model, counting }: Indicator, row: ModelRow, name: string): Cell | undefined {
  if (model === clients) return clientCell(counting ?? byAllocation, row, name);
  if (model === combinations) return lawsCell(row);
  const shape = shapes.get(model);
  return shape === undefined ? undefined : cellOf(model, shape, row, name);
}

/** The row of totals of another model that a number of this row is divided by. */
function rowBeside({ beside }: Indicator, row: ModelRow, rows: MonitorRows): ModelRow | undefined {
  if (beside === undefined) return undefined;
  return rows
    .get(rowsKey(beside))
    ?.find(
      (one) => beside.by.every((name) => one[name] === row[name]) && beside.total.every((name) => one[name] === "*"),
    );
}

/** The rows of an indicator, with what they are divided by where that comes from another model. */
export function rowsOfIndicator(indicator: Indicator, rows: MonitorRows): readonly ModelRow[] {
  const own = rows.get(rowsKey(indicator)) ?? [];
  const { beside, measure } = indicator;
  if (beside === undefined || !("over" in measure)) return own;
  return own.map((row) => ({ ...row, [measure.over]: rowBeside(indicator, row, rows)?.[measure.over] ?? null }));
}

/** The cell of what a rate is divided by. */
function belowCell(indicator: Indicator, row: ModelRow, name: string, rows: MonitorRows): Cell | undefined {
  const other = rowBeside(indicator, row, rows);
  if (indicator.beside === undefined) return releasedCell(indicator, row, name);
  return other === undefined ? undefined : releasedCell({ ...indicator, ...indicator.beside }, other, name);
}

/** Protects all rows and gives what may be released of them. A table that cannot be protected is not in it. */
export function releaseMonitor(rows: MonitorRows, snapshot: string, solver: Solver): readonly Release[] {
  return [...rows].flatMap(([key, own]): readonly Release[] => {
    const [model = "", counting = ""] = key.split(" ");
    if (model === clients) {
      const together = counting === byAllocation ? rows.get(combinations) : [];
      return releaseInTurn(clientDatasets(counting, own, together), snapshot, solver);
    }
    const shape = shapes.get(model);
    if (shape === undefined) return [];
    const releases = releaseInTurn(datasetsOf(model, shape, own), snapshot, solver, shape.chain !== undefined);
    const deep = deepDatasetsOf(model, shape, own, cellsOf(releases));
    return [...releases, ...releaseInTurn(deep, snapshot, solver)];
  });
}

/**
 * Releases tables one after the other. What two of them share, as what stands at the end of a year and at the begin of the next, is shown in
 * both or hidden in both: the table before counts as an earlier release.
 */
function releaseInTurn(
  datasets: readonly Dataset[],
  snapshot: string,
  solver: Solver,
  isChained = false,
): readonly Release[] {
  const made: Release[] = [];
  let last: Release | undefined;
  for (const dataset of datasets) {
    const before = isChained && last !== undefined && sharesCells(dataset, last) ? [last] : [];
    const { release } = releaseDataset(dataset, solver, { snapshot, earlier: before });
    if (release === undefined) continue;
    made.push(release);
    last = release;
  }
  return made;
}

function sharesCells({ cubes }: Dataset, { cells }: Release): boolean {
  const names = new Set(cubes.map(({ indicator }) => indicator));
  return [...cells.keys()].some((key) => names.has(key.split("|")[0] ?? ""));
}

/** All released cells by key. */
function cellsOf(releases: readonly Release[]): ReadonlyMap<string, ReleasedCell> {
  return new Map(releases.flatMap(({ cells }) => [...cells]));
}

/** Where a rate stands among what is released: beside its numerator, under the name of its indicator. */
export function rateCell(indicator: Indicator, row: ModelRow, column: string): Cell | undefined {
  const cell = releasedCell(indicator, row, column);
  return cell === undefined ? undefined : { ...cell, indicator: `${indicator.id} ${cell.indicator}` };
}

/** The rates and shares that can be worked out from what was released, as releases of their own. */
export function releaseRates(
  asked: readonly Indicator[],
  rows: MonitorRows,
  releases: readonly Release[],
  snapshot: string,
): readonly Release[] {
  const released = cellsOf(releases);
  return asked.flatMap((indicator) => {
    const { measure } = indicator;
    if (!("over" in measure)) return [];
    const divisions = (rows.get(rowsKey(indicator)) ?? []).flatMap((row): readonly Division[] => {
      const cells = [
        rateCell(indicator, row, measure.column),
        releasedCell(indicator, row, measure.column),
        belowCell(indicator, row, measure.over, rows),
      ];
      const [key, numerator, denominator] = cells.map((cell) => cell && cellKey(cell.indicator, cell.place));
      return key === undefined || numerator === undefined || denominator === undefined
        ? []
        : [{ key, numerator, denominator }];
    });
    return [releaseDivisions(indicator.id, snapshot, released, divisions, countRules, measure.per)];
  });
}
