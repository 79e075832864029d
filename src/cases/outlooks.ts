import type { Dossier } from "../dossier/dossier.ts";
import { resolveFigure } from "../dossier/lookup.ts";
import type { BudgetLine, BudgetYear } from "../evaluation/budget-lines.ts";
import type { Cited } from "../evaluation/derived-figure.ts";
import { expectedSpending, type Outlook, outlookOf } from "../evaluation/outlook.ts";
import type { Figure } from "../figure/figure.ts";
import { periodText } from "../figure/period-text.ts";
import type { Budget } from "../policy/budget.ts";
import type { Expectation } from "../policy/expectation.ts";
import { t } from "../text/catalogue.ts";
import { accountsOf } from "./accounts.ts";
import { findRow } from "./find-row.ts";

/** What was last expected to be spent on a line of a budget, with when that was known. */
export interface ExpectedLine {
  readonly expectation: Expectation;
  readonly spending: Cited;
  readonly earlier: readonly Expectation[];
}

/** What is expected, in a dossier: forecasts of balances in a year, and the last stand of a line of a budget. */
export interface Outlooks {
  readonly outlooks: readonly Outlook[];
  /** By the reference of the row that it is about. */
  readonly expected: ReadonlyMap<string, ExpectedLine>;
  /** What was computed, by its reference. */
  readonly figures: ReadonlyMap<string, Figure>;
}

const known = new WeakMap<Dossier, Outlooks>();

/** Reads what is expected, once for each version of a dossier. */
export function outlooksOf(dossier: Dossier): Outlooks {
  const before = known.get(dossier);
  if (before !== undefined) return before;
  const find = findRow(dossier);
  const figureOf = (ref: string) => resolveFigure(dossier, ref);
  const names = {
    balance: (label: string) => t("nl", "outlook.name.balance", { label }),
    total: t("nl", "outlook.name.total"),
    proposed: t("nl", "outlook.name.proposed"),
    change: t("nl", "outlook.name.change"),
  };
  const outlooks = dossier.forecasts.flatMap((forecast) => outlookOf(forecast, find, figureOf, names) ?? []);
  const expected = new Map(
    accountsOf(dossier).accounts.flatMap(({ budget, years }) => {
      const year = years.at(-1);
      return year === undefined ? [] : expectedLines(budget, year, figureOf);
    }),
  );
  const cited = [
    ...outlooks.flatMap(({ lines, printed, computed, proposed, earlier }) => [
      ...lines.flatMap(({ balance, others }) => [balance, ...others.map((one) => one.balance)]),
      printed,
      computed,
      proposed,
      ...earlier.flatMap(({ balance, change }) => [balance, change]),
    ]),
    ...[...expected.values()].map(({ spending }) => spending),
  ].filter((one) => one !== undefined);
  const made = { outlooks, expected, figures: new Map(cited.map(({ ref, figure }) => [ref, figure])) };
  known.set(dossier, made);
  return made;
}

function expectedLines(
  budget: Budget,
  { lines, period }: BudgetYear,
  figureOf: (ref: string) => Figure | undefined,
): readonly (readonly [string, ExpectedLine])[] {
  return lines.flatMap((line: BudgetLine): readonly (readonly [string, ExpectedLine])[] => {
    const expectation = line.row.expected.at(-1);
    const figure = expectation && figureOf(expectation.figure);
    if (expectation === undefined || figure === undefined) return [];
    const name = {
      ref: `prognose/${budget.id}/${periodText(period)}/${line.id}`,
      label: t("nl", "outlook.name.spending", { row: line.label }),
    };
    const spending = expectedSpending(line.budgeted, { ref: expectation.figure, figure }, expectation, name);
    if (spending === undefined) return [];
    return [[line.row.row, { expectation, spending, earlier: line.row.expected.slice(0, -1) }]];
  });
}
