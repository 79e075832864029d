import type { Gate } from "../../disclosure/gate.ts";
import { resolveRow } from "../../dossier/lookup.ts";
import type { BudgetLine, BudgetYear } from "../../evaluation/budget-lines.ts";
import { compareDays, daysOf } from "../../figure/period-days.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { Account } from "../accounts.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { type ExpectedLine, outlooksOf } from "../outlooks.ts";
import { sayAmount } from "../sections/amount.ts";
import {
  type BudgetAmounts,
  budgetCells,
  budgetColumns,
  computedTotals,
  leadingBalance,
} from "../sections/budget-columns.ts";
import { printedStyle } from "../sections/budget-line.ts";
import { movedCell } from "../sections/reserve-moves.ts";
import { sourceLine } from "../sections/source-line.ts";
import { type DraftCell, type DraftRow, writeDraft } from "../sections/table-writer.ts";
import { refsOf, reserveWords, withoutCause } from "./berap-parts.ts";
import { causesOf, explanationCell, proposalCell, recurrenceWord } from "./berap-words.ts";

/** Tells whether the last year of a budget table has what was spent, by product. */
export function hasBudget({ years }: Account): boolean {
  return years.at(-1)?.lines.some(({ actual }) => actual !== undefined) ?? false;
}

/** The last year of a budget table, a row a product; a row without budget and without spending in that year is left out. */
export function berapBudget({ budget, years }: Account, opened: OpenedDossier, gate: Gate): readonly Block[] {
  const year = years.at(-1);
  if (year === undefined) return [];
  const reason = forecastReason(year, opened);
  const { expected } = outlooksOf(opened.dossier);
  const lines = year.lines.filter(({ budgeted, actual }) => budgeted !== undefined || actual !== undefined);
  const rows = lines.map((line): DraftRow => {
    const isTotal = line.row.nature === "total";
    const [recurrence, ...words] = wordCells(line, year, opened);
    const forecast = forecastCell(expected.get(line.row.row), reason, opened);
    return {
      id: line.id,
      role: isTotal || line.row.nature === "subtotal" ? (isTotal ? "total" : "subtotal") : "line",
      header: isTotal ? t("nl", "budget.total.printed") : line.label,
      cells: [...budgetCells(amountsOf(line, year), [forecast], [recurrence]), ...words],
    };
  });
  const computed: DraftRow = {
    id: "totaal-berekend",
    role: "total",
    header: t("nl", "budget.total.computed"),
    cells: [...budgetCells(computedTotals(year), [undefined], [undefined]), undefined, undefined],
  };
  const isByProduct = lines.some(({ budgeted, row }) => budgeted !== undefined && row.nature !== "total");
  const table = writeDraft(
    {
      id: `berap-${budget.id}`,
      caption: t("nl", "berap.caption", { title: budget.title, year: writePeriod(year.period) }),
      rowTitle: t("nl", "budget.row"),
      columns: [
        ...budgetColumns([{ id: "prognose", title: t("nl", "berap.forecast") }], true),
        { id: "voorstel", title: t("nl", "berap.proposal") },
        { id: "toelichting", title: t("nl", "berap.explanation") },
      ],
      rows: [...rows, computed],
      source: sourceLine(opened.dossier, budget.lines),
      style: printedStyle(year.lines),
      notes: [
        t("nl", `berap.forecast.note.${reason}`),
        ...(isByProduct ? [] : [t("nl", "berap.budget.whole")]),
        t("nl", `berap.proposal.note.${reason}`),
      ],
    },
    gate,
  );
  return [{ type: "table", table }];
}

/** What was budgeted and spent, and the balance that leads; of the whole also where its budget is printed in a row of its own. */
function amountsOf(line: BudgetLine, { totals }: BudgetYear): BudgetAmounts {
  const { row } = line;
  const [budgeted, actual] = [movedCell(line, "budgeted"), movedCell(line, "actual")];
  const balance = leadingBalance(line);
  if (row.nature !== "total" || budgeted !== undefined) return { budgeted, actual, balance };
  const total = (column: "budgeted" | "balance") => totals.find((one) => one.column === column);
  return { budgeted: total("budgeted")?.printed, actual, balance: balance ?? wholeBalance(total("balance")) };
}

/** The balance of the whole, with the number that the source prints with the other sign (Almelo L1200). */
function wholeBalance(total: BudgetYear["totals"][number] | undefined): BudgetAmounts["balance"] {
  if (total?.computed === undefined || total.opposite === undefined) return total?.computed;
  const printed = sayAmount(total.opposite.figure);
  return { ...total.computed, footnote: t("nl", "finance.lead.opposite", { printed }) };
}

/** The last expectation of a line with the day of its stand, and the stands before it; or why there is none. */
function forecastCell(line: ExpectedLine | undefined, reason: "over" | "unknown", opened: OpenedDossier): DraftCell {
  if (line === undefined) return t("nl", `berap.forecast.${reason}`);
  const { expectation, spending, earlier } = line;
  const before = earlier.flatMap(({ figure: ref, knownOn }) => {
    const figure = opened.figure(ref);
    if (figure === undefined) return [];
    return [t("nl", "berap.stand.amount", { amount: sayAmount(figure), stand: standOf(knownOn, figure.knownOn) })];
  });
  const stand = standOf(expectation.knownOn, spending.figure.knownOn);
  const text = t("nl", expectation.of === "balance" ? "berap.stand.balance" : "berap.stand", { stand });
  const footnote = before.length === 0 ? text : t("nl", "berap.stand.earlier", { text, before: before.join(", ") });
  return { ...spending, footnote };
}

function standOf(...known: readonly (Parameters<typeof writePeriod>[0] | undefined)[]): string {
  const [first] = known.filter((one) => one !== undefined);
  return first === undefined ? t("nl", "reason.unknown") : writePeriod(first);
}

function wordCells(line: BudgetLine, year: BudgetYear, opened: OpenedDossier): readonly DraftCell[] {
  const { dossier } = opened;
  const own = refsOf(line);
  const found = resolveRow(dossier, line.row.row)?.row.note;
  const explained = dossier.explanations.filter(({ where }) => where.some((ref) => own.has(ref)));
  const causes = causesOf(dossier, own);
  const said = [
    ...reserveWords(line, dossier),
    ...(found === undefined ? [] : [found]),
    ...explained.map(({ text }) => text),
  ];
  return [
    recurrenceWord([line.row.recurrence, line.actual?.figure.recurrence], causes),
    proposalCell(line.row.proposal, opened),
    explanationCell(said, causes, {
      otherwise: withoutCause(line, year, dossier),
      balance: amountsOf(line, year).balance?.figure,
    }),
  ];
}

/** Why there is no forecast: the year was over when the document was written, or the source gives none. */
function forecastReason({ period }: BudgetYear, { dossier }: OpenedDossier): "over" | "unknown" {
  const written = dossier.documents[0]?.date;
  return written !== undefined && compareDays(daysOf(period).last, written) < 0 ? "over" : "unknown";
}
