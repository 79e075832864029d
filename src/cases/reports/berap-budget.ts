import type { Gate } from "../../disclosure/gate.ts";
import { resolveRow } from "../../dossier/lookup.ts";
import type { BudgetLine, BudgetYear } from "../../evaluation/budget-lines.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import { compareDays, daysOf } from "../../figure/period-days.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { Account } from "../accounts.ts";
import { deriveFigure, differenceRef } from "../derived-figure.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { type ExpectedLine, outlooksOf } from "../outlooks.ts";
import { sayAmount } from "../sections/amount.ts";
import { printedStyle } from "../sections/budget-line.ts";
import { directionFormula, directionWord } from "../sections/budget-tables.ts";
import { sourceLine } from "../sections/source-line.ts";
import { type DraftCell, type DraftRow, writeDraft } from "../sections/table-writer.ts";
import { refsOf, withoutCause } from "./berap-parts.ts";
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
  const total = (column: "budgeted" | "actual") => year.totals.find((one) => one.column === column);
  const rows = lines.map((line): DraftRow => {
    const isTotal = line.row.nature === "total";
    const allowed = line.budgeted ?? (isTotal ? total("budgeted")?.printed : undefined);
    return {
      id: line.id,
      role: isTotal || line.row.nature === "subtotal" ? (isTotal ? "total" : "subtotal") : "line",
      header: isTotal ? t("nl", "budget.total.printed") : line.label,
      cells: [
        ...amountCells(allowed, line.actual, forecastCell(expected.get(line.row.row), reason, opened), opened),
        ...wordCells(line, year, opened),
      ],
    };
  });
  const computed = {
    id: "totaal-berekend",
    role: "total" as const,
    header: t("nl", "budget.total.computed"),
    cells: [
      ...amountCells(total("budgeted")?.computed, total("actual")?.computed, undefined, opened),
      undefined,
      undefined,
      undefined,
    ],
  };
  const isByProduct = lines.some(({ budgeted, row }) => budgeted !== undefined && row.nature !== "total");
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

/** Budget, actual, forecast, the difference of the first two, and V or N; what is not known says so. */
function amountCells(
  budgeted: Cited | undefined,
  actual: Cited | undefined,
  forecast: DraftCell,
  opened: OpenedDossier,
): readonly DraftCell[] {
  const balance =
    budgeted === undefined || actual === undefined
      ? undefined
      : deriveFigure(differenceRef(budgeted.ref, actual.ref), opened.figure);
  const unknown = t("nl", "reason.unknown");
  return [budgeted ?? unknown, actual ?? unknown, forecast, balance ?? unknown, directionWord(balance)];
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
  const said = [...(found === undefined ? [] : [found]), ...explained.map(({ text }) => text)];
  return [
    recurrenceWord([line.row.recurrence, line.actual?.figure.recurrence], causes),
    proposalCell(line.row.proposal, opened),
    explanationCell(said, causes, withoutCause(line, year, dossier)),
  ];
}

/** Why there is no forecast: the year was over when the document was written, or the source gives none. */
function forecastReason({ period }: BudgetYear, { dossier }: OpenedDossier): "over" | "unknown" {
  const written = dossier.documents[0]?.date;
  return written !== undefined && compareDays(daysOf(period).last, written) < 0 ? "over" : "unknown";
}
