import type { Cell, DataColumn, DataRow, DataTable } from "../../../chart/data-table.ts";
import type { Measured } from "../../../chart/state.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import { t } from "../../../text/catalogue.ts";
import { writePeriod } from "../../../text/write-period.ts";
import { periodOfName } from "../monitor/steps.ts";
import type { Ledger } from "./ledger.ts";

const euros = { scale: 1, decimals: 0 } as const;
const percents = { style: { scale: 1, decimals: 1 }, withUnit: true } as const;

/** A row of a table of depletion: a month, or a product, with what else is known of it. */
export interface DepletionRow {
  readonly id: string;
  readonly header: string;
  readonly booked?: Measured;
  readonly budget?: Measured;
  /** Allocated and still to be declared; absent for who sees no true amounts. */
  readonly obliged?: Measured;
}

/** The columns that every table of depletion has: budget, booked, still to come, and which part of the budget that is. */
export function depletionTable(
  { id, caption, rowTitle, source }: Pick<DataTable, "id" | "caption" | "rowTitle" | "source">,
  rows: readonly DepletionRow[],
): DataTable {
  const hasObliged = rows.some(({ obliged }) => obliged !== undefined);
  const column = (name: string, title: string): DataColumn => ({ id: name, title, align: "end" });
  return {
    ...{ id, caption, rowTitle, source, style: euros, footnotes: [] },
    unit: t("nl", "tie-out.unit"),
    columns: [
      column("begroot", t("nl", "depletion.budget")),
      column("geboekt", t("nl", "depletion.booked")),
      ...(hasObliged ? [column("verplicht", t("nl", "depletion.obliged"))] : []),
      column("uitgeput", t("nl", "depletion.share")),
    ],
    rows: rows.map((row): DataRow => {
      const share = shareOf(row);
      return {
        ...{ id: row.id, role: "line", header: row.header },
        cells: [
          cell(row.budget),
          cell(row.booked),
          ...(hasObliged ? [cell(row.obliged)] : []),
          share === undefined ? { type: "empty" } : { type: "figure", ...share, own: percents },
        ],
      };
    }),
  };
}

/** The months of a part of the ledger as rows, newest first. */
export function monthRows({ booked, budget }: Ledger): readonly DepletionRow[] {
  return [...booked].toReversed().map(([month, found]) => {
    const planned = budget.get(month);
    return {
      ...{ id: month, header: writePeriod(periodOfName(month)), booked: found },
      ...(planned === undefined ? {} : { budget: planned }),
    };
  });
}

function cell(found: Measured | undefined): Cell {
  return found === undefined ? { type: "empty" } : { type: "figure", ...found };
}

/** Booked and still to come as a part of the budget; undefined without a budget. */
function shareOf({ id, booked, budget, obliged }: DepletionRow): Measured | undefined {
  if (booked === undefined || budget === undefined || budget.figure.value === 0) return undefined;
  const spent = [booked.figure, ...(obliged === undefined ? [] : [obliged.figure])];
  const { scope, period, knownOn, status, kind } = booked.figure;
  const figure = combineShown(
    [budget.figure, ...spent],
    ([planned = 0, ...parts]) => (100 * parts.reduce((sum, part) => sum + part, 0)) / planned,
    {
      ...{ scope, period, knownOn, status, kind, unit: { quantity: "percent" } },
      definition: { id: "uitputting.deel", version: 1 },
      label: t("nl", "depletion.share"),
      provenance: { type: "computed", formula: "depletion.share", inputs: [] },
    },
  );
  return { ref: `deel/${id}/${booked.ref}`, figure };
}
