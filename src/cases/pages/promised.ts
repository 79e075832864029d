import type { Gate } from "../../disclosure/gate.ts";
import { t } from "../../text/catalogue.ts";
import { type Sentence, say } from "../../text/sentence.ts";
import { pastSaving } from "../open-savings.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "../sections/amount.ts";
import { type Promised, promiseSection, promisesOf } from "../sections/promises.ts";
import { forecastSavings, savingsSection } from "../sections/savings.ts";
import type { BlockPage } from "./page.ts";

/** *Beloofd en gekomen*: savings, recommendations, decisions, plans and targets against what came of them. */
export const promisedPage: BlockPage = {
  id: "beloofd",
  step: "verantwoorden",
  has: ({ dossier: { savings, recommendations, decisions, projects } }) =>
    savings.length + recommendations.length + decisions.length + projects.length > 0,
  make: (opened, principal) => {
    const gate = opened.gate(principal);
    return {
      title: t("nl", "promised.title"),
      lead: leadOf(opened, gate),
      blocks: [...savingsSection(opened, gate), ...forecastSavings(opened, gate), ...promiseSection(opened, gate)],
    };
  },
};

function leadOf(opened: OpenedDossier, gate: Gate): Sentence {
  const promises = promisesOf(opened, gate);
  const count = (state: Promised["state"]) => promises.filter((promise) => promise.state === state).length;
  return (
    ofSavings(opened, gate) ??
    say("nl", "promised.lead.counts", {
      all: promises.length,
      open: count("open"),
      decided: count("decided"),
      kept: count("kept"),
    })
  );
}

/** The year in which the source looks back. */
function ofSavings({ dossier, savings }: OpenedDossier, gate: Gate): Sentence | undefined {
  const past = pastSaving(dossier, savings);
  if (past === undefined) return undefined;
  return say("nl", "promised.lead.savings", {
    planned: saidFigure(past.planned, gate, sayAmount),
    realised: saidFigure(past.realised, gate, sayAmount),
    open: saidFigure(past.open, gate, sayAmount),
    year: past.year,
  });
}
