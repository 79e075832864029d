import type { PrintedTable } from "../policy/table.ts";
import { type Finding, toFinding } from "./check.ts";
import { discover, intervalsOf } from "./discover.ts";
import type { Slip } from "./find-slips.ts";
import type { Ground } from "./operand.ts";
import { gridOfTable } from "./table-grid.ts";

/** What the audit found in tables by itself. */
export interface TablesChecked {
  /** How many relations it discovered, each place counted apart. */
  readonly checked: number;
  readonly findings: readonly Finding[];
}

/**
 * Audits printed tables without what a dossier declares about them. What a declared relation over the same cells says
 * already is left out.
 *
 * @param declared the sets of cells of the declared constraints, as `cellsKey` writes them.
 */
export function checkTables(
  tables: readonly PrintedTable[],
  ground: Ground,
  declared: ReadonlySet<string>,
): TablesChecked {
  const parts = discover(tables.map(gridOfTable)).map(({ grid, constraints, violations, slips }): TablesChecked => {
    const own = constraints.filter(({ cells }) => !declared.has(cellsKey(cells)));
    const intervals = intervalsOf(grid);
    const broken = violations.filter(({ constraint }) => !declared.has(cellsKey(constraint.cells)));
    return {
      checked: own.length,
      findings: [
        ...broken.flatMap((violation) => toFinding(violation, violations, intervals, ground)),
        ...slips.flatMap((slip) => slipFinding(slip, ground)),
      ],
    };
  });
  return {
    checked: parts.reduce((sum, { checked }) => sum + checked, 0),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

/** The cells of a constraint in one order, to compare constraints by. */
export function cellsKey(cells: readonly string[]): string {
  return cells.toSorted().join(" ");
}

function slipFinding({ rule, ref, twin, factor }: Slip, ground: Ground): readonly Finding[] {
  const figure = ground.figure(ref);
  if (figure === undefined || typeof figure.value !== "number") return [];
  const value = figure.value * (factor ?? 1);
  return [
    {
      rule,
      relation: rule,
      certainty: "mogelijk",
      target: ref,
      figure,
      implied: { low: value, high: value },
      slack: 0,
      excess: 0,
      candidates: [ref],
      ...(twin === undefined ? {} : { twin }),
    },
  ];
}
