import type { Gate } from "../../disclosure/gate.ts";
import { directionOf } from "../../evaluation/budget-lines.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import { t } from "../../text/catalogue.ts";
import { inTurn, type Sentence, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { accountsOf } from "../accounts.ts";
import { mainResult } from "../main-result.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "../sections/amount.ts";
import { budgetSection } from "../sections/budget.ts";
import { causeSection } from "../sections/causes.ts";
import { coverSection, hasCover } from "../sections/cover.ts";
import { peerSection } from "../sections/peers.ts";
import { inMillions, reserveSaid, sizeInMillions } from "../sections/reserve-moves.ts";
import { reserveSection } from "../sections/reserves.ts";
import { vintageSection } from "../sections/vintages.ts";
import type { BlockPage } from "./page.ts";

/** *Financiën*: what it cost against what was budgeted, why, beside whom, and what the source says more than once. */
export const financePage: BlockPage = {
  id: "financien",
  step: "verklaren",
  has: (opened) => {
    const { budgets, causes, benchmarks, vintages, reserves } = opened.dossier;
    return [budgets, causes, benchmarks, vintages, reserves].some(({ length }) => length > 0) || hasCover(opened);
  },
  make: (opened, principal) => {
    const gate = opened.gate(principal);
    return {
      title: t("nl", "finance.title"),
      lead: leadOf(opened, gate),
      blocks: [
        ...budgetSection(opened, gate),
        ...causeSection(opened, gate),
        ...peerSection(opened, gate),
        ...coverSection(opened, gate),
        ...vintageSection(opened, gate),
        ...reserveSection(opened, gate),
      ],
    };
  },
};

function leadOf(opened: OpenedDossier, gate: Gate): Sentence {
  return resultOf(opened, gate) ?? explainedResult(opened, gate) ?? say("nl", "finance.lead.none");
}

/** The balance of the last period as a sentence; the printed one where there is one. */
function resultOf({ dossier }: OpenedDossier, gate: Gate): Sentence | undefined {
  const last = accountsOf(dossier).accounts[0]?.years.at(-1);
  const total = (column: "budgeted" | "actual" | "balance") => last?.totals.find((one) => one.column === column);
  const [balance, actual, budgeted] = [total("balance"), total("actual"), total("budgeted")].map(
    (found): Cited | undefined => found?.printed ?? found?.computed,
  );
  if (last === undefined || balance === undefined || actual === undefined || budgeted === undefined) return undefined;
  const direction = directionOf(balance.figure);
  if (direction === undefined) return undefined;
  const words = {
    name: dossier.name,
    year: writePeriod(last.period),
    balance: saidFigure(balance, gate, sizeInMillions),
    actual: saidFigure(actual, gate, inMillions),
    budgeted: saidFigure(budgeted, gate, inMillions),
  };
  const opposite = total("balance")?.opposite;
  return inTurn([
    say("nl", `finance.lead.${last.reserves === undefined ? "" : "with-reserve."}${moreOrLess(direction)}`, words),
    ...reserveSaid(last, dossier, gate),
    ...(opposite === undefined
      ? []
      : [say("nl", "finance.lead.opposite", { printed: saidFigure(opposite, gate, sayAmount) })]),
  ]);
}

function moreOrLess(direction: "favourable" | "unfavourable"): "more" | "less" {
  return direction === "favourable" ? "less" : "more";
}

/** Without budgets: the amount that most causes explain is what the file is about. */
function explainedResult(opened: OpenedDossier, gate: Gate): Sentence | undefined {
  const result = mainResult(opened);
  if (result === undefined) return undefined;
  return say("nl", "finance.lead.figure", {
    label: result.figure.label,
    figure: saidFigure(result, gate, sayAmount),
    period: writePeriod(result.figure.period),
  });
}
