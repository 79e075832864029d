import type { Gate } from "../../disclosure/gate.ts";
import type { BudgetYear } from "../../evaluation/budget-lines.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import { isMissing } from "../../figure/missing.ts";
import { periodText } from "../../figure/period-text.ts";
import { t } from "../../text/catalogue.ts";
import { say, sentence } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { type Account, accountsOf } from "../accounts.ts";
import { writeBalance } from "../amounts.ts";
import { written } from "../figure-words.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { saidFigure } from "../said-figure.ts";
import { balanceIn } from "../sections/budget-line.ts";
import type { RankedChange } from "./change.ts";

/** The same amount in two successive periods. */
interface Pair {
  readonly id: string;
  readonly title: string;
  readonly from: Cited;
  readonly to: Cited;
  readonly isWhole: boolean;
  /** The same two without what only moved in or out of reserves, where something did. */
  readonly without?: { readonly from: Cited; readonly to: Cited };
}

/**
 * How the result of the last period differs from the period before: of the whole, and of the product whose balance changed
 * most; where there is no balance, of what was spent. A break in the series is said with it.
 */
export function yearChanges({ dossier }: OpenedDossier, gate: Gate): readonly RankedChange[] {
  const [account] = accountsOf(dossier).accounts;
  const [before, after] = account?.years.slice(-2) ?? [];
  if (account === undefined || before === undefined || after === undefined) return [];
  const balances = pairsOf(before, after, "balance");
  const pairs = balances.length > 0 ? balances : pairsOf(before, after, "actual");
  return pairs.flatMap((pair) => changeOf(pair, { account, isBalance: pairs === balances }, gate));
}

function pairsOf(before: BudgetYear, after: BudgetYear, column: "balance" | "actual"): readonly Pair[] {
  const totalOf = ({ totals }: BudgetYear) => {
    const total = totals.find((one) => one.column === column);
    return total?.printed ?? total?.computed;
  };
  const [first, last] = [totalOf(before), totalOf(after)];
  const title = t("nl", column === "balance" ? "change.whole.balance" : "change.whole.actual");
  const moved = before.reserves !== undefined || after.reserves !== undefined;
  const [from, to] = [before.reserves?.[column] ?? first, after.reserves?.[column] ?? last];
  const without = moved && from && to ? { without: { from, to } } : {};
  const whole = first && last && { id: "totaal", title, from: first, to: last, isWhole: true, ...without };
  const lines = after.lines
    .filter(({ row: { nature } }) => nature === "cost")
    .flatMap((line): readonly Pair[] => {
      const earlier = before.lines.find(({ id }) => id === line.id);
      const from = earlier && (column === "balance" ? balanceIn(earlier) : earlier.actual);
      const to = column === "balance" ? balanceIn(line) : line.actual;
      return from && to ? [{ id: line.id, title: line.label, from, to, isWhole: false }] : [];
    });
  return [...(whole === undefined ? [] : [whole]), ...lines];
}

function changeOf(
  { id, title, from, to, isWhole, without }: Pair,
  { account: { budget }, isBalance }: { readonly account: Account; readonly isBalance: boolean },
  gate: Gate,
): readonly RankedChange[] {
  const [first, last] = [from.figure.value, to.figure.value];
  if (isMissing(first) || isMissing(last) || first === last) return [];
  const write = isBalance ? writeBalance : written;
  const isMore = last > first;
  const direction = isBalance ? (isMore ? "better" : "worse") : isMore ? "higher" : "lower";
  const courseOf = (one: Cited, other: Cited) => ({
    from: saidFigure(one, gate, write),
    to: saidFigure(other, gate, write),
    first: writePeriod(from.figure.period),
    last: writePeriod(to.figure.period),
  });
  const text = budget.breaks.find(({ before }) => periodText(before) === periodText(to.figure.period))?.text;
  return [
    {
      id: `${budget.id}-${id}`,
      sort: "years",
      title,
      direction: t("nl", `change.direction.${direction}`),
      says: [
        ...say("nl", "change.years", courseOf(from, to)),
        ...(without === undefined ? [] : say("nl", "change.years.reserves", courseOf(without.from, without.to))),
        ...(isWhole && text !== undefined ? sentence(` ${t("nl", "change.break", { text })}`) : []),
      ],
      page: "financien",
      anchor: `begroting-${budget.id}`,
      rank: isWhole ? Number.MAX_SAFE_INTEGER : Math.abs(last - first),
    },
  ];
}
