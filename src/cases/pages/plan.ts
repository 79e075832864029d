import type { Gate } from "../../disclosure/gate.ts";
import { isMissing } from "../../figure/missing.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Decision } from "../../policy/decision.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { type Sentence, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { programmeOf } from "../programme.ts";
import { entryList, fact, figuresFact } from "../sections/entries.ts";
import { pilotSection } from "../sections/pilots.ts";
import { projectSection, stateCounts } from "../sections/projects.ts";
import { reserveEntry } from "../sections/reserves.ts";
import { heading, paragraph } from "./blocks.ts";
import type { BlockPage } from "./page.ts";

/** *Plan*: projects and actions by rule, what changed, what has to be decided, what it costs, and the pilots. */
export const planPage: BlockPage = {
  id: "plan",
  step: "volgen",
  has: ({ dossier: { projects, pilots } }) => projects.length + pilots.length > 0,
  make: (opened, principal) => {
    const gate = opened.gate(principal);
    return {
      title: t("nl", "plan.title"),
      lead: leadOf(opened),
      blocks: [
        ...projectSection(opened, gate),
        ...decisionsDue(opened, gate),
        ...spendSection(opened, gate),
        ...pilotSection(opened, gate),
      ],
    };
  },
};

const kept: readonly string[] = ["embedded", "continued", "extended"];

function leadOf({ dossier }: OpenedDossier): Sentence {
  const { projects, moment } = programmeOf(dossier);
  if (projects.length > 0 && moment !== undefined) {
    const states = stateCounts(projects.map(({ verdict }) => verdict.state));
    return say("nl", "plan.lead.projects", { count: projects.length, states, moment: writePeriod(moment.period) });
  }
  const pilots = dossier.pilots.filter(({ noPilot }) => !noPilot);
  const state = pilots.map(({ embedding }) => embedding?.state ?? "unknown");
  if (state.length === 0) return say("nl", "plan.lead.none");
  return say("nl", "plan.lead.pilots", {
    none: dossier.pilots.length - pilots.length,
    count: state.length,
    kept: state.filter((one) => kept.includes(one)).length,
    undecided: state.filter((one) => one === "undecided" || one === "unknown").length,
  });
}

const due: readonly Decision["status"][] = ["asked", "expected", "postponed"];

function decisionsDue(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const entries = opened.dossier.decisions
    .filter(({ status }) => due.includes(status))
    .map(({ id, title, status, body, date, text, figures, lines }) => ({
      id,
      title,
      status: t("nl", `decision.${status}`),
      facts: [
        ...fact(t("nl", "plan.decision.body"), t("nl", `body.${body}`)),
        ...fact(t("nl", "plan.decision.date"), date && writePeriod(date)),
        ...fact(t("nl", "plan.decision.text"), text),
        ...figuresFact(t("nl", "plan.decision.figures"), figures, opened, gate),
      ],
      source: formatCitation(lines),
    }));
  return entryList(1, "besluiten", t("nl", "plan.decisions.heading"), entries);
}

/** The money for the plan: what the source says of it, and *onbekend* where it prints no total. */
function spendSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const budgets = opened.dossier.reserves.filter(({ programme }) => programme);
  const title = heading(1, "kosten", t("nl", "plan.spend.heading"));
  if (budgets.length === 0)
    return programmeOf(opened.dossier).columns.length > 0 ? [] : [title, paragraph(t("nl", "plan.spend.none"))];
  const unknown = budgets.filter(({ statements }) =>
    statements.some(({ moment, figure }) => {
      const value = figure === undefined ? undefined : opened.figure(figure)?.value;
      return moment === "opening" && value !== undefined && isMissing(value);
    }),
  );
  return [
    title,
    ...unknown.map(({ title: name }) => paragraph(t("nl", "plan.spend.unknown", { title: name }))),
    { type: "entries", entries: budgets.map((budget) => reserveEntry(budget, opened, gate)) },
  ];
}
