import type { cover as nl } from "../nl/cover.ts";
import type { Translated } from "../translated.ts";

export const cover: Translated<typeof nl> = {
  "template.dekking": "Overview of cover",
  "template.dekking.text":
    "Which recurring costs stand on one-off money, when the reserve is used up, whether the balance closes for good and what is only bookkeeping.",
  "cover.title": ({ name }) => `Overview of cover, social domain ${name}`,
  "cover.lead.costs": ({ count, partly }) =>
    count === 0
      ? "The source names no costs that recur every year and stand on one-off money."
      : `${count} ${count === 1 ? "kind of cost recurs" : "kinds of cost recur"} every year${partly === 0 ? "" : ", in whole or in part,"} but ${count === 1 ? "stands" : "stand"} on one-off money or ${count === 1 ? "has" : "have"} no cover any more.`,
  "cover.lead.doubt": ({ count, titles }) =>
    `${count === 1 ? "One item is" : `${count} items are`} paid from a reserve or other one-off money. The source does not say whether the costs return every year: ${titles}.`,
  "cover.lead.doubt.no-amount": ({ title }) => `${title} (no amount)`,
  "cover.lead.whole": ({ closed, all, term, titles, others }) =>
    `With the structural room in the rest of the budget ${closed} of the ${all} scenarios with figures ${closed === 1 ? "is" : "are"} balanced within ${term} years${titles === "" ? "" : `: ${titles}`}.${others === "" ? "" : ` Not: ${others}.`}`,
  "cover.lead.from": ({ title, from }) => `${title} from ${from}`,
  "cover.lead.part": ({ short, all, year }) =>
    `In ${year} the social domain itself has a deficit in ${short} of the ${all} scenarios with figures. Whether the whole budget is balanced does not follow: the source does not give the room in the rest of the budget.`,
  "cover.lead.otherwise": ({ count, gross }) =>
    `With the computed balance or the ${gross} the answer differs for ${count} ${count === 1 ? "scenario" : "scenarios"}.`,
  "cover.heading": "Cover: what carries the costs?",
  "cover.costs.heading": "Costs and their cover",
  "cover.costs.explained":
    "Structural (S) is what recurs every year, one-off (I) what does not. Structural costs belong on structural money. A reserve is one-off: once spent it is gone.",
  "cover.costs.caption": "Which costs stand on which money",
  "cover.costs.row": "Costs",
  "cover.costs.amount": "Amount",
  "cover.costs.nature": "Nature",
  "cover.costs.by": "Carried by",
  "cover.costs.says": "Explanation",
  "cover.costs.none": "no amount",
  "cover.costs.no-cover": "nothing",
  "cover.costs.no-longer": ({ before }) => `nothing any more; at first ${before}`,
  "cover.costs.means": ({ title, nature }) => `${title} (${nature})`,
  "cover.costs.measures": ({ measures, count }) =>
    count === 1 ? `Measure ${measures} changes this.` : `Measures ${measures} change this.`,
  "cover.costs.and": " and ",
  "cover.costs.also": "Also stated as",
  "cover.costs.available": ({ title }) => `Available in ${title}; use unknown`,
  "cover.costs.by-unknown": ({ means }) => `unknown; ${means} is available`,
  "cover.costs.no-sum": "We do not add the amounts: they belong to different years.",
  "cover.costs.as-balance": "the source prints these costs as a balance, with a minus sign",
  "cover.costs.once":
    "Costs that the source states in several ways stand here once. What stands at “also stated as” does not count.",
  "cover.nature.structural": "S",
  "cover.nature.one-off": "I",
  "cover.nature.mixed": "I and S",
  "cover.nature.unknown": "unknown",
  "cover.state.one-off-cover": "Structural costs on one-off money",
  "cover.state.lost": "Costs without cover: the money that carried them is gone",
  "cover.state.partly": "In part structural costs on one-off money",
  "cover.state.unknown": "Cannot be told, for the source does not name the nature",
  "cover.state.fits": "Costs and money go together",
  "cover.reserve.heading": "When is the reserve used up?",
  "cover.reserve.no-years":
    "The source gives no balance per year for the coming years. So it cannot be told when a reserve is used up.",
  "cover.reserve.none": "The source names no reserve for the social domain.",
  "cover.reserve.unknown":
    "The source does not tell what is in the reserve at the start. Hold what you know beside this table: if the reserve is smaller than the amount at a year, it is used up in that year.",
  "cover.reserve.contradictory":
    "The source states the opening of the reserve in more than one way, and they contradict each other. We do not choose. If the reserve is smaller than the amount at a year, it is used up in that year.",
  "cover.reserve.known": "If the reserve is smaller than the amount at a year, it is used up in that year.",
  "cover.needed.caption": "What is needed at the start to carry every deficit up to and including a year",
  "cover.needed.without-room":
    "These amounts are without the structural room in the rest of the budget. That room stands below, with the balance.",
  "cover.needed.row": "Scenario",
  "cover.needed.column": ({ year }) => `through ${year}`,
  "cover.needed.printed": "Computed with the printed balances where the source gives them.",
  "cover.lasting.heading": "What follows from what the source says of the opening?",
  "cover.lasting.caption": "How long the reserve lasts, by opening and scenario",
  "cover.lasting.row": "Opening and scenario",
  "cover.lasting.opening": "Opening",
  "cover.lasting.used-up": "Used up in",
  "cover.lasting.claim": ({ year }) => `From general funds through ${year}`,
  "cover.lasting.stated": ({ says, lines }) => `${says} (${lines})`,
  "cover.lasting.spent": ({ says, read, lines }) => `${says}; we compute with ${read} (${lines})`,
  "cover.lasting.claimed": ({ scenario, claim, lines }) =>
    `The source names a claim of ${claim} on the general funds for ${scenario}; this opening follows from it (${lines}).`,
  "cover.lasting.even": "The balance of a year is spread evenly over it. The rounding of the source counts.",
  "cover.reserve.range": ({ year, from, to }) =>
    `With every opening that follows from the source, the reserve is used up in ${year}: ${from} at the earliest, ${to} at the latest.`,
  "cover.reserve.range.between": ({ from, to }) =>
    `By the openings that follow from the source, the reserve is used up between ${from} and ${to}.`,
  "cover.moment": ({ year, quarter }) => `quarter ${quarter} of ${year}`,
  "cover.reserve.also": ({ says, lines }) => `The source also says: ${says} (${lines}). No opening follows from that.`,
  "cover.used-up.start": ({ year }) => `start of ${year}`,
  "cover.used-up.quarter": ({ year, quarters }) => `${year}, quarter ${quarters}`,
  "cover.used-up.or": ({ first, last }) => `${first} or ${last}`,
  "cover.used-up.to": ({ first, last }) => `${first} to ${last}`,
  "cover.used-up.between": ({ earliest, latest }) => `between ${earliest} and ${latest}`,
  "cover.used-up.after": ({ year }) => `after ${year}`,
  "cover.used-up.unknown": ({ reason }) => `cannot be told: ${reason}`,
  "cover.draws": ({ title, sum }) =>
    `${title}: the source names withdrawals of ${sum} together. At least that much has to be in it; the source does not tell its level.`,
  "cover.balance.heading": ({ term }) => `Structurally balanced within ${term} years?`,
  "cover.balance.explained": ({ term }) =>
    `A budget has to be balanced structurally and realistically (article 189 Gemeentewet). A structural deficit may stand on one-off money for ${term} years at most. The term is ${term === 3 ? "three" : "four"} years, a setting of this dossier: three years, by exception four.`,
  "cover.balance.other-term": ({ term, other }) =>
    ` The ${other < term ? "strictest" : "widest"} term is shown where the answer differs.`,
  "cover.balance.part":
    "Structural and realistic balance is asked of the whole budget (article 189 Gemeentewet). The source does not give the room in the rest of the budget per year. Only the part of the social domain stands here, without a verdict on balance.",
  "cover.balance.room": ({ label, lines, from, to }) =>
    `Balance is asked of the whole budget. To the balance of the social domain we add what the source calls “${label}” (${lines}), for ${from} to ${to}. A year outside these does not count in the verdict.`,
  "cover.balance.caption.part": "Balance of the social domain per year, without the rest of the budget",
  "cover.balance.verdict.part": "Deficit in the social domain",
  "cover.part.always": "no deficit",
  "cover.part.from": ({ from, deficits }) => `${deficits} years of deficit; none from ${from}`,
  "cover.part.deficits": ({ deficits }) => `${deficits} years of deficit, the last year among them`,
  "cover.balance.caption": "Balance per year, held to the term",
  "cover.balance.row": "Scenario and balance",
  "cover.balance.verdict": ({ term }) => `Within ${term} years?`,
  "cover.balance.otherwise": ({ term }) => `With ${term} years`,
  "cover.balance.lines": "Other balances are shown only where they give another answer than the first line.",
  "cover.balance.one-year":
    "The source gives balances for one year. Whether it stays balanced after that cannot be seen from it.",
  "cover.balance.none": "The source gives no balance for more than one year. Structural balance cannot be tested.",
  "cover.balance.saving.caption": "Savings: realised minus budgeted, per year",
  "cover.balance.saving.row": "Savings target",
  "cover.balance.saving":
    "What can be seen is how much of the budgeted savings has not been found. While it stands in the budget, the budget is less realistic.",
  "cover.line.printed": "Total balance, as printed",
  "cover.line.computed": "Total balance, computed",
  "cover.line.gross-printed": ({ gross }) => `${gross}, as printed`,
  "cover.line.gross-computed": ({ gross }) => `${gross}, computed`,
  "cover.line.without-release": "Without the release of a reserve",
  "cover.line.with-margin": "With the whole margin",
  "cover.line.package": "Balance with this package",
  "cover.line.package-structural": "Without what comes only once",
  "cover.line.package-whole": "Whole budget, with this package",
  "cover.line.package-whole-structural": "Whole budget, without what comes only once",
  "cover.said.balance": ({
    term,
    line,
    verdict,
  }: {
    readonly term: number;
    readonly line: string;
    readonly verdict: string;
  }) => `Structurally in balance within ${term} years? ${line}: ${verdict}.`,
  "cover.said.part": ({ line, verdict }) => `The social domain alone, ${line.toLowerCase()}: ${verdict}.`,
  "cover.said.needed": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `To carry every deficit up to and including ${year} a reserve has to start with ${amount}.`,
  "cover.said.opening": ({
    opening,
    moment,
    claim,
  }: {
    readonly opening: string;
    readonly moment: string;
    readonly claim: string;
  }) => `If it starts with ${opening}, it is used up: ${moment}; call on the general funds after that: ${claim}.`,
  "cover.said.costs": ({ costs }: { readonly costs: string }) => `Costs whose cover is no match: ${costs}.`,
  "cover.said.state.one-off-cover": "structural, on one-off money",
  "cover.said.state.lost": "the cover has ended",
  "cover.said.state.partly": "partly on one-off money",
  "cover.line.room": "Structural room, without the social domain",
  "cover.line.whole": "Whole budget, with that room",
  "cover.line.whole-without-release": "Whole budget, without the release of a reserve",
  "cover.verdict.always": "yes, every year",
  "cover.verdict.in-time": ({ from, deficits }) => `yes, from ${from} (${deficits} years of deficit)`,
  "cover.verdict.too-late": ({ from, deficits }) => `no, only from ${from} (${deficits} years of deficit)`,
  "cover.verdict.never": ({ deficits }) => `no (${deficits} years of deficit)`,
  "cover.verdict.open": ({ deficits }) => `cannot be told yet (${deficits} years of deficit, then no figures)`,
  "cover.verdict.undecided": "cannot be told: rounding decides",
  "cover.verdict.unknown": ({ reason }) => `cannot be told: ${reason}`,
  "cover.real.heading": "How realistic are these balances?",
  "cover.real.open": ({ scenario, count }) =>
    `${scenario}: ${count} ${count === 1 ? "measure is" : "measures are"} still PM and ${count === 1 ? "does" : "do"} not count.`,
  "cover.real.at-most": ({ scenario, amount, year }) =>
    `${scenario}: of the effect in ${year} ${amount} is a maximum. It may turn out lower.`,
  "cover.real.saving-budgeted": ({ title, amount, year }) =>
    `${title}, ${year}: ${amount}. This saving stood in the budget already; the forecast takes it out.`,
  "cover.real.saving-expected": ({ title, amount, year }) =>
    `${title}, ${year}: ${amount}. This the municipality really expects; it comes in its place.`,
  "cover.real.none": "The source names no PM, no maximum and no saving that is not certain yet.",
  "cover.moved.heading": "What is only bookkeeping?",
  "cover.moved.explained":
    "Another estimate, the release of a reserve or a shift to another budget improves a balance without less being spent.",
  "cover.moved.caption": ({ year }) => `Effect of the measures in ${year}: real and bookkeeping`,
  "cover.moved.whole": "Whole effect",
  "cover.moved.real": "Lower costs",
  "cover.moved.part": "Of which",
  "cover.moved.no-kinds": "The source names no other estimate and no release of a reserve among the measures.",
  "cover.moved.list": "Costs that only move",
  "cover.moved.line": ({ title, from, to }) => `${title}: paid from “${from}” at first, now from “${to}”. `,
  "cover.moved.amount": ({ amount }) => `The amount is ${amount}. `,
  "cover.moved.no-amount": "The source names no amount. ",
  "cover.moved.avoided": ({ measure, amount }) =>
    `${measure}: ${amount} of avoided cost outside the budget. It is in no balance.`,
  "cover.moved.none": "The source names no other estimate, no release and no shift.",
  "cover.name.needed": ({ year }) => `Opening that carries the deficits through ${year}`,
  "cover.name.claim": "What the general funds have to add",
  "cover.name.opening": "Opening of the reserve that follows from the source",
  "cover.name.draws": "Withdrawals that the source names, together",
  "cover.name.cost": ({ label }) => `${label}, as cost`,
};
