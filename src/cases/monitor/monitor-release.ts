import { cellKey } from "../../disclosure/cube.ts";
import type { Release, ReleasedCell } from "../../disclosure/release.ts";
import { countRules } from "../../disclosure/rules.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import { allSourcesOf } from "../../monitor/catalogue/indicator-page.ts";
import type { ModelRow } from "../../monitor/run-model.ts";
import { beginOf, reachOf, type TableReach } from "../../monitor/source-reach.ts";
import type { Frame } from "../releases/edition.ts";
import type { StandingEdition } from "../releases/release-edition.ts";
import { locateNumber } from "./located-number.ts";
import type { Cell } from "./number-table.ts";
import { isOver } from "./period-text.ts";
import { rowsKey } from "./rows-key.ts";
import type { Subject } from "./subjects.ts";

/** What was released of one subject of one municipality, ready to be shown. */
export interface MonitorRelease {
  /** The rows of a model, without numbers. */
  readonly rowsOf: (model: NamedModel) => readonly ModelRow[];
  /** Where a number of a row stands. */
  readonly locate: (model: NamedModel, row: ModelRow, column: string) => Cell | undefined;
  /** Where an indicator stands: its number, or its rate beside the numerator under the name of the indicator. */
  readonly cellOf: (indicator: Indicator, row: ModelRow) => Cell | undefined;
  /** The day as of which a number was released, which may lie before the day that was asked. */
  readonly sinceOf: (cell: Cell | undefined) => string | undefined;
  /** Until which day its sources tell, by table. */
  readonly reach: TableReach;
  /** From which day files of months tell, by table. */
  readonly begins: TableReach;
  readonly release: Release;
  /** What is not released yet since its month is not over, or still changes. */
  readonly unsettled: (indicator: Indicator) => Release;
}

type NamedModel = Pick<Indicator, "model" | "counting">;

/** Lays an edition out for its readers; `place` tells where a number stands that is named otherwise than those of the monitor. */
export function openMonitorRelease(
  { edition, snapshot, tables }: StandingEdition,
  { wait }: Subject,
  place?: (row: ModelRow) => Cell,
): MonitorRelease {
  const cells = new Map<string, ReleasedCell>();
  const since = new Map<string, string>();
  for (const table of tables)
    for (const [key, cell] of Object.entries(table.cells)) {
      cells.set(key, cell);
      since.set(key, table.since);
    }
  const release: Release = {
    dataset: edition.subject,
    snapshot,
    rules: { id: countRules.id, version: countRules.version },
    cells,
  };
  const reach = edition.reach ?? {};
  const told = reachOf(reach, Object.keys(reach), edition.asOf);
  const rows = new Map(Object.entries(edition.frames).map(([model, frame]) => [model, rowsOfFrame(frame)]));
  const rowsOf: MonitorRelease["rowsOf"] = (model) => rows.get(rowsKey(model)) ?? [];
  const locate: MonitorRelease["locate"] = (model, row, column) =>
    place?.(row) ?? locateNumber(model, row, edition.frames[rowsKey(model)]?.columns ?? [], column, cells);
  const begins = edition.begins ?? {};
  const beginOfIndicator = new Map<string, string | undefined>();
  /** Whether a source of it tells nothing of so long ago: what was released as a part of the sums of its month says nothing by itself. */
  const isBefore = (indicator: Indicator, row: ModelRow): boolean => {
    if (!beginOfIndicator.has(indicator.id))
      beginOfIndicator.set(indicator.id, beginOf(begins, allSourcesOf(indicator)));
    const begin = beginOfIndicator.get(indicator.id);
    const period = String(row["maand"] ?? row["jaar"]);
    return begin !== undefined && period < begin.slice(0, period.length);
  };
  const cellOf: MonitorRelease["cellOf"] = (indicator, row) => {
    const found = locate(indicator, row, indicator.measure.column);
    const cell = found && isBefore(indicator, row) ? { ...found, indicator: `onbekend ${found.indicator}` } : found;
    return cell === undefined || !("over" in indicator.measure)
      ? cell
      : { ...cell, indicator: `${indicator.id} ${cell.indicator}` };
  };
  return {
    rowsOf,
    locate,
    cellOf,
    sinceOf: (cell) => (cell === undefined ? undefined : since.get(keyOf(cell) ?? "")),
    ...{ reach, begins, release },
    unsettled: (indicator) => {
      const hidden = rowsOf(indicator).flatMap((row): readonly (readonly [string, ReleasedCell])[] => {
        const key = keyOf(cellOf(indicator, row));
        if (key === undefined || cells.has(key)) return [];
        if (!isBefore(indicator, row) && isOver(String(row["maand"] ?? row["jaar"]), told, wait)) return [];
        return [[key, { hidden: { because: "not-settled" } }]];
      });
      return { ...release, cells: new Map(hidden) };
    },
  };
}

function keyOf(cell: Cell | undefined): string | undefined {
  return cell && cellKey(cell.indicator, cell.place);
}

function rowsOfFrame({ columns, rows, without }: Frame): readonly ModelRow[] {
  return rows.map((values, at) => ({
    ...Object.fromEntries(columns.map((column, index) => [column, values[index] ?? ""])),
    ...Object.fromEntries((without[at] ?? "").split(" ").flatMap((column) => (column === "" ? [] : [[column, null]]))),
  }));
}

/** The rows of a model as an edition keeps them: what tells them apart, and which numbers they do not have. */
export function frameOf(rows: readonly ModelRow[], keys: readonly string[]): Frame {
  const sorted = rows
    .map((row) => ({
      values: keys.map((column) => String(row[column] ?? "")),
      without: Object.keys(row)
        .filter((column) => row[column] === null)
        .join(" "),
    }))
    .toSorted((a, b) => (a.values.join("|") < b.values.join("|") ? -1 : 1));
  return { columns: keys, rows: sorted.map(({ values }) => values), without: sorted.map(({ without }) => without) };
}
