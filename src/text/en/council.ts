import type { council as nl } from "../nl/council.ts";
import type { Translated } from "../translated.ts";

export const council: Translated<typeof nl> = {
  "template.raadsoverzicht": "The choices on one A4",
  "template.raadsoverzicht.text":
    "For the council on one page: the balance a year of each choice, what residents notice and what is only bookkeeping.",
  "template.berap": "Interim report table",
  "template.berap.text":
    "Per product budget, actual, forecast, difference, V/N, I/S, proposal and explanation; in Excel with formulas.",
  "berap.title": ({ name }) => `Interim report ${name}: budget, actual and difference`,
  "berap.lead":
    "The difference is budget minus actual: V is an advantage, N a disadvantage. In Excel the difference, V/N and the totals are formulas. What the source does not give stands there as a reason and never as zero.",
  "berap.caption": ({ title, year }) => `${title}, ${year}`,
  "berap.forecast": "Forecast",
  "berap.forecast.over": "n/a",
  "berap.forecast.unknown": "unknown",
  "berap.forecast.note.over": "Forecast: not applicable, for the year is over. The actual amount is the outcome.",
  "berap.forecast.note.unknown": "Forecast: unknown, for the source gives none by product.",
  "berap.difference": "Difference",
  "berap.proposal": "Proposal",
  "berap.proposal.note":
    "Proposed change of the budget: unknown, for the source gives none by product. Fill it in in Excel.",
  "berap.explanation": "Explanation",
  "berap.explanation.none": "none, for the source names no cause",
  "berap.explanation.more": ({ count }) => `and ${count} more ${count === 1 ? "cause" : "causes"} (page Financiën)`,
  "council.title": ({ name }) => `${name}: the choices on one A4`,
  "council.balances": "Total balance per year: plus is surplus, minus is deficit",
  "council.variants": "What each direction costs, and what is left or lacking",
  "council.savings": "What had to be saved, and what is still open",
  "council.variant": "Direction",
  "council.variant.floor": "Minimum",
  "council.variant.additions": "Above it",
  "council.variant.total": "Total",
  "council.variant.balance": "Balance",
  "council.printed": "as printed in the source",
  "council.no-numbers": "no figure",
  "council.pm": "A part is still to be worked out (PM) and does not count.",
  "council.chance": "How large is the chance?",
  "council.chance.unknown": "We do not know. The source gives no chances and no range.",
  "council.chance.known": "Between brackets stands where the balance is expected to be.",
  "council.residents": "What do residents notice?",
  "council.residents.none": "The source says nothing about residents here.",
  "council.residents.unknown": "The dossier does not say.",
  "council.residents.measure": ({ measure }) => `Measure ${measure}`,
  "council.residents.more": ({ count }) =>
    `The most important stands here. ${count} more ${count === 1 ? "point stands" : "points stand"} in the scenario memo.`,
  "council.bookkeeping": "What is only bookkeeping?",
  "council.bookkeeping.none":
    "The source names no re-estimate and no release of a reserve. It does not keep shifts between budgets apart.",
  "council.bookkeeping.text": ({ year }) =>
    `Of the effect in ${year} this part is no lower use of care. The source does not keep shifts between budgets apart.`,
  "council.bookkeeping.whole": ({ whole }) => `, of ${whole} in all`,
};
