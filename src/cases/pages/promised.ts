import type { Gate } from "../../disclosure/gate.ts";
import { t } from "../../text/catalogue.ts";
import { type Sentence, say } from "../../text/sentence.ts";
import { entryOf } from "../amounts.ts";
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
    say("nl", "promised.lead.counts", { all: promises.length, open: count("open"), kept: count("kept") })
  );
}

/** The year in which the source looks back: the last one that lies before its own year, in which both numbers are known. */
function ofSavings({ dossier, savings }: OpenedDossier, gate: Gate): Sentence | undefined {
  const [target] = savings?.results ?? [];
  const written = dossier.documents[0]?.date.year;
  const year = target?.planned.findLast((entry) => written !== undefined && Number(entry.year) < written)?.year;
  if (target === undefined || year === undefined) return undefined;
  const planned = entryOf(target.planned, year);
  const realised = entryOf(target.printed.realised, year) ?? entryOf(target.realised, year);
  const open = entryOf(target.printed.open, year) ?? entryOf(target.open, year);
  if (planned === undefined || realised === undefined || open === undefined) return undefined;
  return say("nl", "promised.lead.savings", {
    planned: saidFigure(planned, gate, sayAmount),
    realised: saidFigure(realised, gate, sayAmount),
    open: saidFigure(open, gate, sayAmount),
    year,
  });
}
