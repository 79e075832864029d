import { cellKey } from "../../disclosure/cube.ts";
import { type Division, releaseDivisions } from "../../disclosure/derive.ts";
import type { Release, ReleasedCell } from "../../disclosure/release.ts";
import { countRules } from "../../disclosure/rules.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import type { ModelRow } from "../../monitor/run-model.ts";
import type { Cell } from "./number-table.ts";
import type { ReleasedSubjects } from "./released-figures.ts";
import { rowBeside } from "./rows-beside.ts";
import { subjectOf } from "./subjects.ts";

/** The rates and shares that can be worked out from what was released, as releases of their own. */
export function releasedRates(asked: readonly Indicator[], released: ReleasedSubjects): readonly Release[] {
  return asked.flatMap((indicator) => {
    const { measure } = indicator;
    const subject = subjectOf(indicator);
    const release = subject && released.get(subject);
    if (!("over" in measure) || release === undefined) return [];
    const cells = new Map<string, ReleasedCell>();
    const divisions = release.rowsOf(indicator).flatMap((row): readonly Division[] => {
      const above = release.locate(indicator, row, measure.column);
      const below = indicator.beside === undefined ? release.locate(indicator, row, measure.over) : undefined;
      const other = below === undefined ? besideOf(indicator, row, measure.over, released) : undefined;
      const keys = [release.cellOf(indicator, row), above, below ?? other?.cell].map(keyOf);
      const [key, numerator, denominator] = keys;
      if (key === undefined || numerator === undefined || denominator === undefined) return [];
      copy(release.release, numerator, cells);
      copy(other?.release ?? release.release, denominator, cells);
      return [{ key, numerator, denominator }];
    });
    return [releaseDivisions(indicator.id, release.release.snapshot, cells, divisions, countRules, measure.per)];
  });
}

/** What a number is divided by where that comes from another model, of another subject or the same. */
function besideOf(
  indicator: Indicator,
  row: ModelRow,
  column: string,
  released: ReleasedSubjects,
): { readonly release: Release; readonly cell: Cell | undefined } | undefined {
  const { beside } = indicator;
  const subject = beside && subjectOf(beside);
  const release = subject && released.get(subject);
  if (beside === undefined || release === undefined) return undefined;
  const other = rowBeside(indicator, row, release.rowsOf(beside));
  return other && { release: release.release, cell: release.locate(beside, other, column) };
}

function copy({ cells: from }: Release, key: string, to: Map<string, ReleasedCell>): void {
  const cell = from.get(key);
  if (cell !== undefined) to.set(key, cell);
}

function keyOf(cell: Cell | undefined): string | undefined {
  return cell && cellKey(cell.indicator, cell.place);
}
