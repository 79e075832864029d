import type { Gate } from "../../disclosure/gate.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { findTable } from "../../dossier/lookup.ts";
import type { BudgetLine, BudgetYear } from "../../evaluation/budget-lines.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { Account } from "../accounts.ts";
import { budgetCells, budgetColumns, computedTotals, leadingBalance } from "./budget-columns.ts";
import { balanceIn, printedStyle } from "./budget-line.ts";
import { movedCell } from "./reserve-moves.ts";
import { type DraftCell, type DraftRow, tableBlock } from "./table-writer.ts";

/** One period: budget, actual, balance, V/N, and I/S where the source tells it; the total as printed and as the rows add up. */
export function yearTable({ budget }: Account, year: BudgetYear, gate: Gate, source: string): Block {
  const withRecurrence = year.lines.some(({ actual }) => actual?.figure.recurrence !== undefined);
  const rows = year.lines.map((line): DraftRow => {
    const [budgeted, actual] = [movedCell(line, "budgeted"), movedCell(line, "actual")];
    const recurrence = withRecurrence ? [recurrenceWord(line)] : [];
    return {
      id: line.id,
      role: roleOf(line),
      header: line.row.nature === "total" ? t("nl", "budget.total.printed") : line.label,
      cells: budgetCells({ budgeted, actual, balance: leadingBalance(line) }, [], recurrence),
    };
  });
  return tableBlock(
    {
      id: `begroting-${budget.id}-jaar`,
      caption: t("nl", "budget.caption.year", { year: writePeriod(year.period) }),
      rowTitle: t("nl", "budget.row"),
      columns: budgetColumns([], withRecurrence),
      rows: [
        ...rows,
        {
          id: "totaal-berekend",
          role: "total",
          header: t("nl", "budget.total.computed"),
          cells: budgetCells(computedTotals(year), [], withRecurrence ? [undefined] : []),
        },
      ],
      source,
      style: printedStyle(year.lines),
    },
    gate,
  );
}

/** The balances over the periods, with the total as printed and as the rows add up. */
export function balanceTable({ budget, years }: Account, gate: Gate, source: string): Block {
  const rows = rowsOver(years, balanceIn);
  return tableBlock(
    {
      id: `begroting-${budget.id}-saldo`,
      caption: t("nl", "budget.caption.balances"),
      rowTitle: t("nl", "budget.row"),
      columns: years.map(({ period }) => ({ id: writePeriod(period), title: writePeriod(period) })),
      rows: [...rows, totalRow(years, "balance")],
      source,
      style: printedStyle(years.flatMap(({ lines }) => lines)),
    },
    gate,
  );
}

/** Where there is no budget by product: what was spent by product and year, and what else the table prints. */
export function actualTable(dossier: Dossier, { budget, years }: Account, gate: Gate, source: string): Block {
  const whole = years.map((year) => year.totals.find(({ column }) => column === "budgeted")?.printed);
  const balance = years.map((year) => year.totals.find(({ column }) => column === "balance")?.computed);
  const table = findTable(dossier, budget.table);
  const known = new Set([...budget.rows.map(({ row }) => row), budget.budgeted]);
  const others = (table?.rows ?? []).filter(({ id }) => !known.has(`${budget.table}/${id}`));
  const otherRows = others.map(
    (row): DraftRow => ({
      id: row.id,
      header: row.label,
      cells: budget.periods.map(({ actual }): DraftCell => {
        const figure = actual === undefined ? undefined : row.cells[actual];
        if (figure === undefined) return undefined;
        const ref = `${budget.table}/${row.id}/${actual}`;
        return { ref, figure, ...(row.note === undefined ? {} : { footnote: row.note }) };
      }),
    }),
  );
  return tableBlock(
    {
      id: `begroting-${budget.id}-werkelijk`,
      caption: t("nl", "budget.caption.actuals"),
      rowTitle: t("nl", "budget.row"),
      columns: years.map(({ period }) => ({ id: writePeriod(period), title: writePeriod(period) })),
      rows: [
        ...rowsOver(years, ({ actual }) => actual),
        totalRow(years, "actual"),
        ...(whole.some((cell) => cell !== undefined)
          ? [
              { id: "begroot", header: t("nl", "budget.whole.budgeted"), cells: whole },
              { id: "saldo", role: "total" as const, header: t("nl", "budget.whole.balance"), cells: balance },
            ]
          : []),
        ...(otherRows.length === 0
          ? []
          : [
              {
                id: "overig",
                role: "heading" as const,
                header: t("nl", "budget.other-rows"),
                cells: years.map(() => undefined),
              },
            ]),
        ...otherRows,
      ],
      source,
      style: printedStyle(years.flatMap(({ lines }) => lines)),
    },
    gate,
  );
}

/** The total with and without the rows that only move an amount to another year; nothing where there are none. */
export function correctionTable({ budget, years }: Account, gate: Gate, source: string): readonly Block[] {
  const corrected = years.filter(({ withoutCorrections }) => withoutCorrections !== undefined);
  if (corrected.length === 0) return [];
  const correction = (year: BudgetYear) => year.lines.find(({ row }) => row.nature === "correction")?.actual;
  return [
    tableBlock(
      {
        id: `begroting-${budget.id}-correctie`,
        caption: t("nl", "budget.caption.corrections"),
        rowTitle: t("nl", "budget.row"),
        columns: corrected.map(({ period }) => ({ id: writePeriod(period), title: writePeriod(period) })),
        rows: [
          {
            id: "met",
            header: t("nl", "budget.total.printed"),
            cells: corrected.map(({ totals }) => totals.find(({ column }) => column === "actual")?.printed),
          },
          {
            id: "correctie",
            role: "of-which",
            header: t("nl", "budget.correction"),
            cells: corrected.map(correction),
          },
          {
            id: "zonder",
            role: "total",
            header: t("nl", "budget.name.without-corrections"),
            cells: corrected.map(({ withoutCorrections }) => withoutCorrections),
          },
        ],
        source,
        style: printedStyle(corrected.flatMap(({ lines }) => lines)),
      },
      gate,
    ),
  ];
}

/** A row per line of the last period, over all periods; the total as printed comes last. */
function rowsOver(years: readonly BudgetYear[], pick: (line: BudgetLine) => Cited | undefined): readonly DraftRow[] {
  return (years.at(-1)?.lines ?? []).map(
    (line): DraftRow => ({
      id: line.id,
      role: roleOf(line),
      header: line.row.nature === "total" ? t("nl", "budget.total.printed") : line.label,
      cells: years.map(({ lines }) => {
        const same = lines.find(({ id }) => id === line.id);
        return same && pick(same);
      }),
    }),
  );
}

function totalRow(years: readonly BudgetYear[], column: "actual" | "balance"): DraftRow {
  return {
    id: "totaal-berekend",
    role: "total",
    header: t("nl", "budget.total.computed"),
    cells: years.map(({ totals }) => totals.find((total) => total.column === column)?.computed),
  };
}

function roleOf({ row: { nature } }: BudgetLine): "line" | "subtotal" | "total" {
  return nature === "total" || nature === "subtotal" ? nature : "line";
}

function recurrenceWord({ actual }: BudgetLine): string {
  return t("nl", `budget.recurrence.${actual?.figure.recurrence ?? "unknown"}`);
}
