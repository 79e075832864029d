import type { Gate } from "../../disclosure/gate.ts";
import type { BudgetYear } from "../../evaluation/budget-lines.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { writePeriod } from "../../text/write-period.ts";
import { type Account, accountsOf } from "../accounts.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { balanceChart } from "./budget-chart.ts";
import { balanceIn } from "./budget-line.ts";
import { actualTable, balanceTable, correctionTable, yearTable } from "./budget-tables.ts";
import { saidList } from "./entries.ts";
import { sourceLine } from "./source-line.ts";
import { yearFall } from "./year-fall.ts";

/** Budget, actual and balance by product and year, with printed and computed totals, and where the series breaks. */
export function budgetSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { accounts } = accountsOf(opened.dossier);
  const title = heading(1, "begroting", t("nl", "budget.heading"));
  if (accounts.length === 0) return [title, paragraph(t("nl", "budget.none"))];
  return [title, ...accounts.flatMap((account, index) => accountBlocks(opened, account, gate, index === 0))];
}

function accountBlocks(opened: OpenedDossier, account: Account, gate: Gate, withChart: boolean): readonly Block[] {
  const { dossier } = opened;
  const { budget, years } = account;
  const source = sourceLine(dossier, budget.lines);
  const last = years.at(-1);
  const hasBalances = years.some(({ lines }) => lines.some((line) => balanceIn(line) !== undefined));
  return [
    heading(2, `begroting-${budget.id}`, budget.title),
    ...(hasBalances && last !== undefined
      ? [paragraph(t("nl", "budget.sign")), ...recurrenceNote(last), yearTable(account, last, gate, source)]
      : []),
    ...(hasBalances && withChart ? balanceChart(account, gate, source) : []),
    ...(years.length > 1 && hasBalances ? [balanceTable(account, gate, source)] : []),
    ...(hasBalances ? [] : [actualTable(dossier, account, gate, source), ...yearFall(account, opened, gate, source)]),
    ...correctionTable(account, gate, source),
    ...breaksOf(account),
  ];
}

function recurrenceNote({ lines }: BudgetYear): readonly Block[] {
  return lines.some(({ actual }) => actual?.figure.recurrence !== undefined)
    ? []
    : [paragraph(t("nl", "budget.recurrence.none"))];
}

function breaksOf({ budget }: Account): readonly Block[] {
  if (budget.breaks.length === 0) return [];
  return [
    heading(3, `breuken-${budget.id}`, t("nl", "budget.breaks")),
    ...saidList(
      budget.breaks.map(({ before, text, lines }) => ({
        says: `${writePeriod(before)}: ${text}`,
        lines: formatCitation(lines),
      })),
    ),
  ];
}
