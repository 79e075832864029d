import type { Dossier } from "../dossier/dossier.ts";
import { resolveFigure, resolveRow } from "../dossier/lookup.ts";
import { type BudgetYear, readBudget } from "../evaluation/budget-lines.ts";
import { type Bridge, bridgeOf } from "../evaluation/cause-bridge.ts";
import { type CostChange, costChange } from "../evaluation/cost-change.ts";
import type { Cited } from "../evaluation/derived-figure.ts";
import type { Figure } from "../figure/figure.ts";
import { periodText } from "../figure/period-text.ts";
import type { Budget } from "../policy/budget.ts";
import type { Cause } from "../policy/cause.ts";
import { t } from "../text/catalogue.ts";

/** A change in cost told apart in volume and price, with the cause that gives the clients. */
export interface CauseSplit {
  readonly cause: Cause;
  readonly label: string;
  readonly budgeted: Cited;
  readonly actual: Cited;
  readonly clientsBudgeted: Cited;
  readonly clientsActual: Cited;
  readonly change: CostChange;
}

/** One budget table read, with the bridge of its last period. */
export interface Account {
  readonly budget: Budget;
  readonly years: readonly BudgetYear[];
  readonly bridge?: Bridge;
  readonly splits: readonly CauseSplit[];
}

/** What follows from the budgets of a dossier. */
export interface Accounts {
  readonly accounts: readonly Account[];
  /** What was computed, by its reference. */
  readonly figures: ReadonlyMap<string, Figure>;
}

const known = new WeakMap<Dossier, Accounts>();

/** Reads the budgets of a dossier and computes what follows from them, once for each version. */
export function accountsOf(dossier: Dossier): Accounts {
  const before = known.get(dossier);
  if (before !== undefined) return before;
  const accounts = dossier.budgets.map((budget) => accountOf(dossier, budget));
  const cited = accounts.flatMap(computedIn);
  const made = { accounts, figures: new Map(cited.map(({ ref, figure }) => [ref, figure])) };
  known.set(dossier, made);
  return made;
}

function accountOf(dossier: Dossier, budget: Budget): Account {
  const years = readBudget(budget, (ref) => resolveRow(dossier, ref)?.row, {
    balance: (row) => t("nl", "budget.name.balance", { row }),
    total: (column) => t("nl", `budget.name.total.${column}`),
    withoutCorrections: t("nl", "budget.name.without-corrections"),
    reserves: {
      moved: t("nl", "budget.name.reserves"),
      budgeted: t("nl", "budget.name.without-reserves.budgeted"),
      actual: t("nl", "budget.name.without-reserves.actual"),
      balance: t("nl", "budget.name.without-reserves.balance"),
    },
  });
  const last = years.at(-1);
  const at = last === undefined ? "" : `begroting/${budget.id}/${periodText(last.period)}`;
  const bridge =
    last &&
    bridgeOf(last, dossier.causes, `${at}/oorzaken`, {
      favourable: t("nl", "budget.name.favourable"),
      unfavourable: t("nl", "budget.name.unfavourable"),
      reserves: t("nl", "budget.name.in-reserves"),
      difference: t("nl", "budget.name.difference"),
      explained: t("nl", "budget.name.explained"),
    });
  const splits = last === undefined ? [] : splitsOf(dossier, last, at);
  return { budget, years, ...(bridge === undefined ? {} : { bridge }), splits };
}

/**
 * Where a cause gives clients as budgeted (an estimate) and as they were (a fixed number), the change in cost of the row that
 * it explains can be split (Zwolle L1808–1814).
 */
function splitsOf(dossier: Dossier, year: BudgetYear, at: string): readonly CauseSplit[] {
  return dossier.causes
    .filter(({ group }) => group === "volume")
    .flatMap((cause): readonly CauseSplit[] => {
      const counts = cause.figures.flatMap((ref): readonly Cited[] => {
        const figure = resolveFigure(dossier, ref);
        return figure?.unit.quantity === "count" ? [{ ref, figure }] : [];
      });
      const clientsBudgeted = counts.find(({ figure }) => figure.kind === "estimate");
      const clientsActual = counts.find(({ figure }) => figure.kind === "fixed");
      const line = year.lines.find(({ printedBalance }) => cause.explains.includes(printedBalance?.ref ?? ""));
      if (counts.length !== 2 || !clientsBudgeted || !clientsActual || !line?.budgeted || !line.actual) return [];
      const { budgeted, actual, label, id } = line;
      const change = costChange({ budgeted, actual, clientsBudgeted, clientsActual }, `${at}/${id}`, {
        volume: t("nl", "budget.name.volume", { row: cause.product ?? label }),
        price: t("nl", "budget.name.price", { row: cause.product ?? label }),
      });
      if (change === undefined) return [];
      return [{ cause, label: cause.product ?? label, budgeted, actual, clientsBudgeted, clientsActual, change }];
    });
}

function computedIn({ years, bridge, splits }: Account): readonly Cited[] {
  const cited = [
    ...years.flatMap(({ lines, totals, withoutCorrections, reserves }) => [
      ...lines.map(({ balance }) => balance),
      ...totals.map(({ computed }) => computed),
      withoutCorrections,
      ...(reserves === undefined ? [] : [reserves.moved, reserves.budgeted, reserves.actual, reserves.balance]),
    ]),
    ...(bridge === undefined ? [] : Object.values<Cited | undefined>({ ...bridge.rest })),
    ...splits.flatMap(({ change }) => [change.volume, change.price]),
  ];
  return cited.filter((one) => one !== undefined);
}
