import type { Cell, DataColumn, DataRow, DataTable } from "../../../chart/data-table.ts";
import type { Measured } from "../../../chart/state.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import { t } from "../../../text/catalogue.ts";
import { writePeriod } from "../../../text/write-period.ts";
import { periodOfName } from "../monitor/steps.ts";
import type { MonthRow } from "./month-rows.ts";
import { utilisationOf } from "./promised.ts";

const euros = { scale: 1, decimals: 0 } as const;
const percents = { style: { scale: 1, decimals: 1 }, withUnit: true } as const;

type TableFrame = Pick<DataTable, "id" | "caption" | "source">;

/** A product with what is known of its year. */
export interface ProductRow {
  readonly id: string;
  readonly header: string;
  readonly booked?: Measured;
  readonly budget?: Measured;
  /** Allocated and still to be declared; absent for who sees no true amounts, and where nothing is. */
  readonly obliged?: Measured;
}

/** Budget, booked, obliged and what is left by product, with a total that is the sum of the rows. */
export function productTable(frame: TableFrame, rows: readonly ProductRow[]): DataTable {
  const hasObliged = rows.some(({ obliged }) => obliged !== undefined);
  const hasBudget = rows.some(({ budget }) => budget !== undefined);
  const total: ProductRow = {
    ...{ id: "totaal", header: t("nl", "depletion.total") },
    ...withoutAbsent({
      budget: sumOf("begroot", rows, ({ budget }) => budget),
      booked: sumOf("geboekt", rows, ({ booked }) => booked),
      obliged: sumOf("verplicht", rows, ({ obliged }) => obliged),
    }),
  };
  const lines = rows.length < 2 ? rows : [...rows, total];
  return {
    ...{ ...frame, rowTitle: t("nl", "tie-out.column.product"), style: euros, unit: t("nl", "tie-out.unit") },
    columns: [
      ...when(hasBudget, column("begroot", t("nl", "depletion.budget"))),
      column("geboekt", t("nl", "depletion.booked")),
      ...when(hasObliged, column("verplicht", t("nl", "depletion.obliged"))),
      ...when(hasBudget, column("ruimte", t("nl", "depletion.room"))),
      ...when(hasBudget, column("uitgeput", t("nl", "depletion.share"))),
    ],
    rows: lines.map((row): DataRow => {
      const [room, share] = [roomOf(row), shareOf(row)];
      return {
        ...{ id: row.id, role: row === total ? "total" : "line", header: row.header },
        cells: [
          ...(hasBudget ? [cell(row.budget)] : []),
          cell(row.booked),
          ...(hasObliged ? [cell(row.obliged)] : []),
          ...(hasBudget ? [cell(room), shareCell(share)] : []),
        ],
      };
    }),
    footnotes: rows.length < 2 ? [] : [{ mark: "", text: t("nl", "depletion.rounded") }],
  };
}

/** The months of the year, each with what is booked and expected in all from January up to and including it; what is not over says so. */
export function monthTable(frame: TableFrame, rows: readonly MonthRow[]): DataTable {
  const kept = rows.filter(({ booked, expected }) => booked !== undefined || expected !== undefined);
  const has = (of: (row: MonthRow) => unknown) => kept.some((row) => of(row) !== undefined);
  const hasExpected = has(({ expected }) => expected);
  const hasBudget = has(({ budget }) => budget);
  return {
    ...{ ...frame, rowTitle: t("nl", "depletion.until"), style: euros, unit: t("nl", "depletion.unit") },
    columns: [
      ...when(hasBudget, column("begroot", t("nl", "depletion.budget"))),
      column("geboekt", t("nl", "depletion.booked")),
      ...when(hasBudget, column("uitgeput", t("nl", "depletion.booked.share"))),
      ...when(hasExpected, column("verwacht", t("nl", "depletion.expected.short"))),
      ...when(hasExpected, column("laag", t("nl", "depletion.expected.laag"))),
      ...when(hasExpected, column("hoog", t("nl", "depletion.expected.hoog"))),
    ],
    rows: kept.map((row): DataRow => {
      const { month, budget, booked, expected } = row;
      const share = shareOf({ id: month, header: "", ...withoutAbsent({ budget, booked }) });
      return {
        ...{ id: month, role: "line", header: headerOf(row) },
        cells: [
          ...(hasBudget ? [cell(budget)] : []),
          cell(booked),
          ...(hasBudget ? [shareCell(share)] : []),
          ...(hasExpected ? [cell(expected?.expected), cell(expected?.low), cell(expected?.high)] : []),
        ],
      };
    }),
    footnotes: [],
  };
}

/** Declared care by month: as it is expected, and what is committed of it; undefined where nothing of either is known. */
export function careTable(frame: TableFrame, rows: readonly MonthRow[]): DataTable | undefined {
  const kept = rows.filter(({ committed, declared }) => committed !== undefined || declared !== undefined);
  if (kept.length === 0) return undefined;
  const hasCommitted = kept.some(({ committed }) => committed !== undefined);
  const hasUtilised = kept.some((row) => utilisationOf(row) !== undefined);
  return {
    ...{ ...frame, rowTitle: t("nl", "depletion.until"), style: euros, unit: t("nl", "depletion.unit") },
    columns: [
      column("zorg", t("nl", "depletion.expected.verwacht")),
      ...when(hasCommitted, column("toegezegd", t("nl", "depletion.committed.short"))),
      ...when(hasUtilised, column("benut", t("nl", "depletion.utilised.share"))),
    ],
    rows: kept.map(
      (row): DataRow => ({
        ...{ id: row.month, role: "line", header: headerOf(row) },
        cells: [
          cell(row.declared === undefined ? undefined : { ...row.declared, ref: `zorg/${row.declared.ref}` }),
          ...(hasCommitted ? [cell(row.committed)] : []),
          // Of months to come new allocations are still to be made: a part of what is promised now would mislead.
          ...(hasUtilised ? [shareCell(row.state === "over" ? utilisationOf(row) : undefined)] : []),
        ],
      }),
    ),
    footnotes: [],
  };
}

function headerOf({ month, state }: MonthRow): string {
  const period = writePeriod(periodOfName(month));
  return state === "over" ? period : t("nl", "depletion.month.not-over", { period, isGoingOn: state === "going-on" });
}

function column(id: string, title: string): DataColumn {
  return { id, title, align: "end" };
}

function when(isThere: boolean, one: DataColumn): readonly DataColumn[] {
  return isThere ? [one] : [];
}

function shareCell(share: Measured | undefined): Cell {
  return share === undefined ? { type: "empty" } : { type: "figure", ...share, own: percents };
}

function cell(found: Measured | undefined): Cell {
  return found === undefined ? { type: "empty" } : { type: "figure", ...found };
}

/** A row with only the figures that there are. */
export function withoutAbsent(found: {
  readonly booked?: Measured | undefined;
  readonly budget?: Measured | undefined;
  readonly obliged?: Measured | undefined;
}): Pick<ProductRow, "booked" | "budget" | "obliged"> {
  const { booked, budget, obliged } = found;
  return {
    ...(booked === undefined ? {} : { booked }),
    ...(budget === undefined ? {} : { budget }),
    ...(obliged === undefined ? {} : { obliged }),
  };
}

function sumOf(
  id: string,
  rows: readonly ProductRow[],
  of: (row: ProductRow) => Measured | undefined,
): Measured | undefined {
  const parts = rows.flatMap((row) => of(row) ?? []);
  const [first] = parts;
  if (first === undefined) return undefined;
  const { scope, unit, period, knownOn, status, kind, definition } = first.figure;
  const { product: _, ...place } = scope;
  const figure = combineShown(
    parts.map((one) => one.figure),
    (values) => values.reduce((sum, value) => sum + value, 0),
    {
      ...{ scope: place, unit, period, knownOn, status, kind, definition, label: t("nl", "depletion.total") },
      provenance: {
        ...{ type: "computed", formula: "depletion.sum" },
        inputs: parts.map(({ ref }) => ({ ref, sign: 1 })),
      },
    },
  );
  return { ref: `totaal/${id}`, figure };
}

/**
 * What of the budget is neither booked nor committed; below zero it is too much. What stands not in the budget has none, so that the column
 * adds up.
 */
function roomOf({ id, booked, budget, obliged }: ProductRow): Measured | undefined {
  const spent = [booked, obliged].flatMap((one) => one ?? []);
  const planned = budget === undefined ? [] : [budget];
  const [first] = [...planned, ...spent];
  if (first === undefined) return undefined;
  const { scope, knownOn, status, kind, unit } = first.figure;
  const figure = combineShown(
    [...planned, ...spent].map((one) => one.figure),
    (values) => values.reduce((sum, value, at) => (at < planned.length ? sum + value : sum - value), 0),
    {
      ...{ scope, knownOn, status, kind, unit, period: (booked ?? first).figure.period },
      definition: { id: "uitputting.ruimte", version: 1 },
      label: t("nl", "depletion.room"),
      provenance: {
        ...{ type: "computed", formula: "depletion.room" },
        inputs: [
          ...planned.map(({ ref }) => ({ ref, sign: 1 as const })),
          ...spent.map(({ ref }) => ({ ref, sign: -1 as const })),
        ],
      },
    },
  );
  return { ref: `ruimte/${id}`, figure };
}

/** Booked and still to come as a part of the budget; undefined without a budget. */
function shareOf({ id, booked, budget, obliged }: ProductRow): Measured | undefined {
  if (booked === undefined || budget === undefined || budget.figure.value === 0) return undefined;
  const spent = [booked, ...(obliged === undefined ? [] : [obliged])];
  const { scope, period, knownOn, status, kind } = booked.figure;
  const figure = combineShown(
    [budget.figure, ...spent.map((one) => one.figure)],
    ([planned = 0, ...parts]) => (100 * parts.reduce((sum, part) => sum + part, 0)) / planned,
    {
      ...{ scope, period, knownOn, status, kind, unit: { quantity: "percent" } },
      definition: { id: "uitputting.deel", version: 1 },
      label: t("nl", "depletion.share"),
      provenance: {
        ...{ type: "computed", formula: "depletion.share" },
        inputs: [...spent, budget].map(({ ref }) => ({ ref, sign: 1 })),
      },
    },
  );
  return { ref: `deel/${id}/${booked.ref}`, figure };
}
