import { comparePeriods } from "../../figure/period-arithmetic.ts";
import type { PrintedTable } from "../../policy/table.ts";
import { gridOfTable } from "../table-grid.ts";
import type { DossierSlip, SlipGround } from "./dossier-slip.ts";
import { findDoubleLabels } from "./double-label.ts";
import { findSeriesBreaks } from "./series-break.ts";
import { findSignSlips, type Legend } from "./sign-against-legend.ts";

/** What the rules beyond sums find in the printed tables of a dossier. */
export function tableSlips(ground: SlipGround): readonly DossierSlip[] {
  return ground.tables.flatMap((table) => [...doubleLabels(table), ...signs(table), ...breaks(table, ground)]);
}

function placeOf(table: PrintedTable, axis: "row" | "column", line: string): DossierSlip["place"] {
  return axis === "row"
    ? { type: "table", table: table.id, row: line }
    : { type: "table", table: table.id, column: line };
}

function doubleLabels(table: PrintedTable): readonly DossierSlip[] {
  return findDoubleLabels(gridOfTable(table)).map(
    ({ axis, line, label, others }): DossierSlip => ({
      rule: "double-label",
      certainty: "waarschijnlijk",
      place: placeOf(table, axis, line),
      facts: { axis, label, others },
    }),
  );
}

const legends: Partial<Record<PrintedTable["sign"], Legend>> = {
  "positive-is-surplus": "surplus",
  "positive-is-deficit": "deficit",
};

function signs(table: PrintedTable): readonly DossierSlip[] {
  const positive = legends[table.sign];
  if (positive === undefined) return [];
  return findSignSlips(gridOfTable(table), positive).map(
    ({ axis, line, label, says }): DossierSlip => ({
      rule: "sign-against-legend",
      certainty: "mogelijk",
      place: placeOf(table, axis, line),
      facts: { label, says, positive },
    }),
  );
}

function breaks(table: PrintedTable, { budgets }: SlipGround): readonly DossierSlip[] {
  const declared = budgets.flatMap((budget) => (budget.table === table.id ? budget.breaks : []));
  const isDeclared = (line: string) => {
    const period = table.columns.find(({ id }) => id === line)?.period;
    return period !== undefined && declared.some(({ before }) => comparePeriods(before, period) === "equal");
  };
  return findSeriesBreaks(gridOfTable(table), isDeclared).map(
    ({ axis, at, lines, how }): DossierSlip => ({
      rule: "series-break",
      certainty: "mogelijk",
      place: placeOf(table, axis === "row" ? "column" : "row", at),
      facts: { at, lines, how },
    }),
  );
}
