import type { Gate } from "../../disclosure/gate.ts";
import { isTooEarly } from "../../evaluation/effect-horizon.ts";
import { isReachable } from "../../evaluation/goal-gaps.ts";
import { reportingMoment } from "../../evaluation/reporting-moment.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { entryList, fact, figuresFact, saidList } from "../sections/entries.ts";
import { goalChart } from "../sections/goal-chart.ts";
import { goalGapTable, goalTreeSection } from "../sections/goal-tree.ts";
import { indicatorSection, paceOfIndicator } from "../sections/indicators.ts";
import { judgementSection } from "../sections/judgements.ts";
import { signalSection } from "../sections/signals.ts";
import { trendSection } from "../sections/trends.ts";
import { voiceSection } from "../sections/voices.ts";
import { heading, paragraph } from "./blocks.ts";
import type { BlockPage } from "./page.ts";

/** *Doelen*: the tree, who finds what, signals, voices, what can be measured and what cannot be judged, and trends. */
export const goalsPage: BlockPage = {
  id: "doelen",
  step: "beoordelen",
  has: ({ dossier }) => dossier.goals.length > 0,
  make: (opened, principal) => {
    const gate = opened.gate(principal);
    return {
      title: t("nl", "goals.title"),
      lead: say("nl", "goals.lead", countsOf(opened)),
      blocks: [
        ...goalTreeSection(opened, gate),
        goalChart(opened, opened.dossier.title),
        ...judgementSection(opened, gate),
        ...signalSection(opened, gate),
        ...voiceSection(opened, gate),
        heading(1, "meten", t("nl", "goals.measure.heading")),
        goalGapTable(opened, gate),
        ...horizons(opened),
        ...indicatorSection(opened, gate),
        ...costOfMeasuring(opened, gate),
        ...trendSection(opened, gate),
      ],
    };
  },
};

function countsOf(opened: OpenedDossier) {
  const { goals, judgements, indicators } = opened.dossier;
  const own = goals.filter(isReachable);
  const judged = own.filter(({ id }) => judgements.some(({ about, reached }) => about === id && reached !== "unknown"));
  const paced = own.filter(({ id }) =>
    indicators.some((one) => one.goals.includes(id) && paceOfIndicator(one, opened).verdict !== "cannot-tell"),
  );
  return { goals: own.length, others: goals.length - own.length, judged: judged.length, paced: paced.length };
}

/** No verdict on an effect before its horizon. */
function horizons({ dossier }: OpenedDossier): readonly Block[] {
  const moment = reportingMoment(dossier.documents);
  return saidList(
    dossier.goals.flatMap((goal) => {
      if (goal.effectFrom === undefined || moment === undefined) return [];
      const key = isTooEarly(goal, moment.day) ? "goals.horizon" : "goals.horizon.passed";
      const says = t("nl", key, { title: goal.title, from: writePeriod(goal.effectFrom) });
      return [{ says, lines: formatCitation(goal.lines) }];
    }),
  );
}

function costOfMeasuring(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const entries = opened.dossier.pilots
    .filter(({ measuring }) => measuring)
    .map(({ id, title, investments, result, lines }) => ({
      id: `meten-${id}`,
      title,
      facts: [
        ...figuresFact(t("nl", "plan.pilot.investment"), investments, opened, gate),
        ...fact(t("nl", "plan.pilot.result"), result),
      ],
      source: formatCitation(lines),
    }));
  if (entries.length > 0) return entryList(2, "kosten-van-meten", t("nl", "goals.cost.heading"), entries);
  return [heading(2, "kosten-van-meten", t("nl", "goals.cost.heading")), paragraph(t("nl", "goals.cost.none"))];
}
