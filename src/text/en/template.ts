import type { template as nl } from "../nl/template.ts";
import type { Translated } from "../translated.ts";

/** The documents by name with a sentence each, and what only they say. */
export const template: Translated<typeof nl> = {
  "template.scenarionotitie": "Scenario memo",
  "template.scenarionotitie.text":
    "What there is to choose, side by side: scenarios with their measures, variants above the legal floor or savings targets, and what the printed result has beyond the sum.",
  "template.voortgangsrapportage": "Progress report",
  "template.voortgangsrapportage.text":
    "How the plan stands: each project with its state, the goals, the money and what asks for an answer.",
  "template.evaluatie": "Evaluation",
  "template.evaluatie.text":
    "What was reached, what it cost, what was promised and what came of it, and what is recommended.",
  "template.evaluatiebladen": "Evaluation sheets",
  "template.evaluatiebladen.text":
    "A sheet a track, with what it had to reach and the judgements about it side by side.",
  "template.keuzenota": "Choice paper",
  "template.keuzenota.text":
    "The variants above the legal floor, the questions of choice and what each choice costs, with goals and developments.",
  "template.interventieplan": "Intervention plan",
  "template.interventieplan.text":
    "Where the deficit comes from, what the municipality expects, which measures help and which risks there are.",
  "template.kwartaalrapportage": "Quarterly report",
  "template.kwartaalrapportage.text":
    "The whole social domain and each measure: in money, in content and for residents, with the numbers per budget.",
  "template.beloofd": "What we promised, and what came of it",
  "template.beloofd.text":
    "Every saving, recommendation, decision and plan with what came of it; what is open stands first.",
  "report.progress.title": ({ name }) => `Progress report social domain ${name}`,
  "report.evaluation.title": ({ name }) => `Evaluation social domain ${name}`,
  "report.choice.title": ({ name }) => `Choice paper social domain ${name}`,
  "report.interventions.title": ({ name }) => `Intervention plan social domain ${name}`,
  "report.quarter.title": ({ name }) => `Quarterly report social domain ${name}`,
  "report.quarter.lead": ({ measures, open }) =>
    open === 0
      ? `An amount is known of all ${measures} measures.`
      : `Of ${open} of the ${measures} measures no amount is known yet.`,
  "report.sheets.title": ({ name }) => `Evaluation sheets social domain ${name}`,
  "report.sheets.lead": ({ tracks, opposed }) =>
    `${tracks} ${tracks === 1 ? "track was" : "tracks were"} judged. ${
      opposed === 0 ? "Nowhere do judgements contradict." : `About ${opposed} the judgements differ.`
    }`,
  "report.sheets.overview": "All tracks in a row",
  "report.sheets.sheet": ({ title }) => `Track ${title}`,
  "report.sheets.goals": "What it had to reach",
  "report.sheets.judgements": "The judgements side by side",
  "report.sheets.caption": ({ title }) => `Who finds what of track ${title}`,
  "report.sheets.row": "Question",
  "report.sheets.others": "Judgements about the goals of this track",
  "report.sheets.indicators": "By what it can be measured",
  "report.sheets.indicators.none": "No indicator belongs to this track.",
  "report.sheets.next": "What is still to do",
  "report.sheets.rest": "What else was judged",
  "report.sheets.reached": "Reached",
  "report.sheets.enough": "Enough",
  "report.sheets.fast-enough": "Fast enough",
  "report.sheets.text": "Explanation",
  "quarter.measures.heading": "How does each measure stand?",
  "quarter.measures.open": ({ open, all }) =>
    open === 0
      ? `All ${all} measures have an amount.`
      : `Of the ${all} measures ${open} ${open === 1 ? "is" : "are"} PM: what they yield is not known yet. That is not nothing.`,
  "quarter.measures.caption": "Yield of each measure, as estimated",
  "quarter.measure.open": "no amount yet",
  "quarter.measure.estimated": "amount estimated",
  "quarter.measure.what": "What it is",
  "quarter.measure.domain": "Domain",
  "quarter.measure.recurrence": "Structural or once",
  "quarter.measure.part-of": "Amount stands with",
  "quarter.measure.residents.none": "The source does not say what residents notice of it.",
  "quarter.measure.owner": "Who",
  "quarter.measure.owner.none": "The source names nobody.",
  "quarter.measure.investments": "What it costs",
  "quarter.measure.budget": "Budget that changes",
  "quarter.measure.budget.none": "The dossier has no budget for this domain.",
  "quarter.measure.progress": "How far it is",
  "quarter.measure.decision": ({ title, status, date }) =>
    `Decision “${title}”: ${status}${date === "" ? "" : ` (${date})`}.`,
  "quarter.measures.silent": ({ silent, all }) =>
    `Of ${silent} of the ${all} measures the source does not tell how far they are.`,
  "quarter.volumes.heading": "How do the numbers per budget develop?",
  "quarter.volumes.note":
    "A budget gets out of step by more people, by higher cost per person, or by both. That is why the numbers stand apart here.",
  "quarter.volumes.caption": ({ unit }) => `From the previous to the last moment: ${unit}`,
  "quarter.volumes.row": "What was counted",
  "quarter.volumes.from": "First",
  "quarter.volumes.to": "Last",
  "quarter.volumes.change": "Change",
  "quarter.volumes.period": "Period",
  "quarter.volumes.periods": ({ from, to }) => `from ${from} to ${to}`,
  "quarter.volumes.once": "Numbers of which no change can be computed",
  "quarter.volumes.known": "Known",
  "quarter.volumes.none": "Budgets without numbers",
  "quarter.volumes.none.list": ({ budgets }) => `Of these budgets the dossier gives no number: ${budgets}.`,
};
