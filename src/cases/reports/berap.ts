import type { Gate } from "../../disclosure/gate.ts";
import { resolveRow } from "../../dossier/lookup.ts";
import type { BudgetLine, BudgetYear } from "../../evaluation/budget-lines.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import { compareDays, daysOf } from "../../figure/period-days.ts";
import type { Cause } from "../../policy/cause.ts";
import type { Block, Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { writePeriod } from "../../text/write-period.ts";
import { type Account, accountsOf } from "../accounts.ts";
import { deriveFigure, differenceRef } from "../derived-figure.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { paragraph } from "../pages/blocks.ts";
import type { Principal } from "../principal.ts";
import { printedStyle } from "../sections/budget-line.ts";
import { directionFormula, directionWord } from "../sections/budget-tables.ts";
import { sourceLine } from "../sections/source-line.ts";
import { type DraftCell, type DraftRow, writeDraft } from "../sections/table-writer.ts";
import { ownText } from "./own-text.ts";
import { reportFrame } from "./report-frame.ts";

// What a cell can hold and still be read; the other causes stand on the page Financiën.
const mostCauses = 3;

/** Tells whether a dossier has a budget by product: without one there is no berap table. */
export function hasBerap({ dossier }: OpenedDossier): boolean {
  return accountsOf(dossier).accounts.some(isByProduct);
}

/**
 * The berap table: per product budget, actual, forecast, difference, V/N, I/S, proposed change and explanation. A forecast
 * or proposal that is not there says why; it is never zero. The difference and V/N are formulas in a workbook.
 */
export function berap(opened: OpenedDossier, principal: Principal): Report {
  const gate = opened.gate(principal);
  return {
    ...reportFrame(opened, "berap"),
    title: t("nl", "berap.title", { name: opened.dossier.name }),
    subtitle: opened.dossier.title,
    blocks: [
      paragraph(t("nl", "berap.lead")),
      ...ownText(opened, gate, "berap"),
      ...accountsOf(opened.dossier)
        .accounts.filter(isByProduct)
        .flatMap((account) => accountBlocks(account, opened, gate)),
    ],
  };
}

function isByProduct({ years }: Account): boolean {
  return years.at(-1)?.lines.some(({ budgeted, actual }) => budgeted !== undefined && actual !== undefined) ?? false;
}

function accountBlocks({ budget, years }: Account, opened: OpenedDossier, gate: Gate): readonly Block[] {
  const year = years.at(-1);
  if (year === undefined) return [];
  const reason = forecastReason(year, opened);
  const rows = year.lines.map(
    (line): DraftRow => ({
      id: line.id,
      role: line.row.nature === "total" || line.row.nature === "subtotal" ? line.row.nature : "line",
      header: line.row.nature === "total" ? t("nl", "budget.total.printed") : line.label,
      cells: cellsOf(
        line.budgeted,
        line.actual,
        reason,
        t("nl", `budget.recurrence.${line.actual?.figure.recurrence ?? "unknown"}`),
        explanationOf(line, opened),
        opened,
      ),
    }),
  );
  const sum = (column: "budgeted" | "actual") => year.totals.find((total) => total.column === column)?.computed;
  const total: DraftRow = {
    id: "totaal-berekend",
    role: "total",
    header: t("nl", "budget.total.computed"),
    cells: cellsOf(sum("budgeted"), sum("actual"), reason, undefined, undefined, opened),
  };
  const table = writeDraft(
    {
      id: `berap-${budget.id}`,
      caption: t("nl", "berap.caption", { title: budget.title, year: writePeriod(year.period) }),
      rowTitle: t("nl", "budget.row"),
      columns: [
        { id: "begroot", title: t("nl", "budget.column.budgeted") },
        { id: "werkelijk", title: t("nl", "budget.column.actual") },
        { id: "prognose", title: t("nl", "berap.forecast") },
        {
          id: "saldo",
          title: t("nl", "berap.difference"),
          formula: { type: "difference", plus: "begroot", minus: "werkelijk" },
        },
        { id: "v-n", title: t("nl", "budget.column.direction"), formula: directionFormula },
        { id: "i-s", title: t("nl", "budget.column.recurrence") },
        { id: "voorstel", title: t("nl", "berap.proposal") },
        { id: "toelichting", title: t("nl", "berap.explanation") },
      ],
      rows: [...rows, total],
      source: sourceLine(opened.dossier, budget.lines),
      style: printedStyle(year.lines),
      notes: [t("nl", `berap.forecast.note.${reason}`), t("nl", "berap.proposal.note")],
    },
    gate,
  );
  return [{ type: "table", table }];
}

function cellsOf(
  budgeted: Cited | undefined,
  actual: Cited | undefined,
  reason: "over" | "unknown",
  recurrence: string | undefined,
  explanation: string | undefined,
  opened: OpenedDossier,
): readonly DraftCell[] {
  const balance =
    budgeted === undefined || actual === undefined
      ? undefined
      : deriveFigure(differenceRef(budgeted.ref, actual.ref), opened.figure);
  return [
    budgeted ?? t("nl", "reason.unknown"),
    actual ?? t("nl", "reason.unknown"),
    t("nl", `berap.forecast.${reason}`),
    balance,
    directionWord(balance),
    recurrence,
    t("nl", "reason.unknown"),
    explanation,
  ];
}

/** Why there is no forecast: the year was over when the document was written, or the source gives none. */
function forecastReason({ period }: BudgetYear, { dossier }: OpenedDossier): "over" | "unknown" {
  const written = dossier.documents[0]?.date;
  return written !== undefined && compareDays(daysOf(period).last, written) < 0 ? "over" : "unknown";
}

function explanationOf(line: BudgetLine, { dossier }: OpenedDossier): string {
  const own = new Set(
    [line.budgeted, line.actual, line.printedBalance, line.balance].flatMap((cited) => cited?.ref ?? []),
  );
  const found = resolveRow(dossier, line.row.row)?.row.note;
  const explained = dossier.explanations.filter(({ where }) => where.some((ref) => own.has(ref)));
  const causes = dossier.causes.filter(({ explains }) => explains.some((ref) => own.has(ref)));
  const said = [...(found === undefined ? [] : [found]), ...explained.map(({ text }) => text), ...titlesOf(causes)];
  return said.length === 0 ? t("nl", "berap.explanation.none") : said.join("; ");
}

function titlesOf(causes: readonly Cause[]): readonly string[] {
  const titles = causes.slice(0, mostCauses).map(({ title }) => title);
  const more = causes.length - titles.length;
  return more === 0 ? titles : [...titles, t("nl", "berap.explanation.more", { count: more })];
}
