import type { scenario as nl } from "../nl/scenario.ts";
import type { Translated } from "../translated.ts";

/** Words for comparing scenarios. */
export const scenario: Translated<typeof nl> = {
  "scenario.aspects": "What the scenario means",
  "scenario.aspect": ({ aspect, text }) => `${aspect}: ${text}`,
  "scenario.gross": "Gross balance",
  "scenario.balance": "Total balance",
  "scenario.effect": "Effect of the measures",
  "scenario.reserve": "Reserve of the social domain",
  "scenario.general-funds": "Call on general funds",
  "scenario.remainder": ({ line }) => `Not explained: ${line}`,
  "scenario.printed": ({ line }) => `${line} as printed`,
  "scenario.computed": ({ line }) => `${line} computed`,
  "scenario.effect.kind": ({ kind }) => `Effect of the measures: ${kind}`,
  "scenario.effect.at-most": "Effect of the measures: printed as a maximum",
  "scenario.balance.with-margin": "Total balance with the whole margin",
  "scenario.printed.with-margin": "Printed total balance with the whole margin",
  "scenario.pm.amount": ({ amount, count }) => `${amount} + PM (${count})`,
  "scenario.gross.explained": ({ line, outside }) =>
    outside === ""
      ? `The ${line} counts every line and equals the total balance.`
      : `The ${line} counts every line except: ${outside}.`,
  "scenario.balance.explained": ({ line, gross, outside }) =>
    outside === "" ? `The ${line} counts every line.` : `The ${line} is the ${gross} plus: ${outside}.`,
  "scenario.row": "Part",
  "scenario.rows": "Scenario",
  "scenario.measure.row": "Measure",
  "scenario.source.heading": "Compared with the source",
  "scenario.reserve.heading": "Reserve and general funds",
  "scenario.margin.heading": ({ margin }) => `Apart: ${margin}`,
  "scenario.margin.available": "Margin available",
  "scenario.kinds.heading": "This effect by kind",
  "scenario.kinds.at-most": "of which printed as a maximum",
  "scenario.pm.row": "still to be worked out, not counted",
  "scenario.pm.cell": ({ count }) => `+ PM (${count})`,
  "scenario.pm.footnote": ({ year, measures }) => `${year}: ${measures}`,
  "scenario.pm.footnote.mark": "PM",
  "scenario.maximum.mark": "max.",
  "scenario.maximum": "The source gives this amount as a maximum.",
  "scenario.part-of": ({ measure }) => `in ${measure}`,
  "scenario.avoided.mark": "Outside the budget",
  "scenario.avoided": ({ measure, amount }) =>
    `${measure} avoids ${amount} of cost that is not in the budget yet. That does not count here.`,
  "scenario.table.caption": ({ scenario }) => `${scenario}: balance by domain and year`,
  "scenario.bars.name": ({ scenario, finding }) => `${scenario}: ${finding}`,
  "scenario.bars.surplus": ({ year }) => `surplus in ${year}`,
  "scenario.bars.deficit": ({ year }) => `deficit in ${year}`,
  "scenario.bars.zero": ({ year }) => `exactly balanced in ${year}`,
  "scenario.bars.sentence": ({ end, last, lowest, year, amount }) =>
    `The balance in ${last} is ${end}. The bars stack the domains, the line is the balance. The lowest balance is that of ${lowest} in ${year}: ${amount}.`,
  "scenario.line.caption": ({ line }) => `${line} by scenario and year, computed`,
  "scenario.line.name": ({ line, count, total, all, year }) =>
    `${count === 0 ? "None" : count} of the ${total} scenarios${withNumbers(total, all)} ${count === 1 ? "closes" : "close"} in ${year} on the ${line.toLowerCase()}`,
  "scenario.line.sentence": ({ best, worst, year, high, low }) =>
    `In ${year} the computed balance runs from ${low} (${worst}) to ${high} (${best}).`,
  "scenario.remainder.caption": ({ line }) => `${line}: computed, printed and what is not explained`,
  "scenario.measures.caption": ({ scenario }) => `${scenario}: effect of each measure by year`,
  "scenario.matrix.caption": ({ year }) => `Measures by scenario, effect in ${year}`,
  "scenario.unit.millions": "in millions of euros, plus is a surplus",
  "scenario.unit.thousands": "in thousands of euros, plus is a smaller deficit",
  "scenario.source": ({ title, lines }) => `${title}, lines ${lines}; own computation`,
  "scenario.amount.surplus": ({ amount }) => `a surplus of ${amount}`,
  "scenario.amount.deficit": ({ amount }) => `a deficit of ${amount}`,
  "scenario.amount.zero": "exactly zero",
  "scenario.verdict": ({ year, line, amount }) =>
    `In ${year} the ${line.toLowerCase()} is ${amount}, computed from baseline and measures.`,
  "scenario.verdict.same": " The source prints the same amount.",
  "scenario.verdict.rounding": ({ amount, remainder }) =>
    ` The source prints ${amount}. Rounding of the printed figures can explain the difference of ${remainder}.`,
  "scenario.verdict.bounded": ({ amount, remainder }) =>
    ` The source prints ${amount}. Rounding of the printed figures, or an amount that is printed as a bound only, can explain the difference of ${remainder}.`,
  "scenario.verdict.printed": ({ amount, remainder }) =>
    ` The source prints ${amount}; baseline and measures do not explain the difference of ${remainder}.`,
  "scenario.verdict.open": ({ measures }) => ` PM is what is still to be worked out and does not count: ${measures}.`,
  "scenario.verdict.bookkeeping": ({ effect, other, parts }) =>
    ` Of the effect of ${effect}, ${other} is not lower use of care: ${parts}.`,
  "scenario.verdict.bookkeeping.part": ({ amount, kind }) => `${amount} ${kind}`,
  "scenario.verdict.at-most": ({ amount }) => ` Of this effect ${amount} is a maximum; it may turn out lower.`,
  "scenario.verdict.margin": ({ year, amount, closes }) =>
    ` With the whole margin it is ${amount}: ${closes ? `then ${year} closes` : `even then ${year} does not close`}.`,
  "scenario.verdict.none": ({ reason }) => `This scenario has no numbers: ${reason}`,
  "scenario.lead": ({ year, computed, printed, total, all }) =>
    `In the printed tables ${printed === 0 ? "none" : printed} of the ${total} scenarios${withNumbers(total, all)} ${printed === 1 ? "closes" : "close"} in ${year} on the total balance. Adding baseline and measures gives ${computed === 0 ? "none" : computed} of the ${total}.`,
  "scenario.lead.agree": " The printed tables say the same.",
  "scenario.lead.decided": " With the rounding of the printed numbers that stays so.",
  "scenario.lead.undecided": ({ scenarios }) =>
    ` That is not certain for ${scenarios}: the balance is smaller than what the rounding of the printed numbers can make of it.`,
  "scenario.lead.computed": ({ year, computed, total, all }) =>
    `In ${year} ${computed === 0 ? "none" : computed} of the ${total} scenarios${withNumbers(total, all)} ${computed === 1 ? "closes" : "close"} on the total balance.`,
  "scenario.lead.margin": ({ year, count, total }) =>
    ` With the whole margin ${count === 0 ? "none" : count} of the ${total} ${count === 1 ? "closes" : "close"} in ${year}.`,
  "scenario.lead.short": ({ scenario, amount, pending }) =>
    ` ${scenario} comes furthest and is left with ${amount}${yetUnknown(pending)}.`,
  "scenario.lead.short.printed": ({ scenario, amount, printed, pending }) =>
    ` ${scenario} comes furthest and is left with ${amount}, and with the printed balance ${printed}${yetUnknown(pending)}.`,
  "scenario.lead.margin.name": ({ margin }) => ` The margin is money kept in hand: the ${margin}.`,
  "scenario.lead.gross": ({ line, outside, count, scenarios }) =>
    ` On the printed ${line}, so without ${outside}, ${count === 0 ? "none closes." : `${count} ${count === 1 ? "closes" : "close"}: ${scenarios}.`}`,
  "scenario.lead.unquantified": ({ scenarios }) => ` Without numbers, and not counted here: ${scenarios}.`,
  "scenario.lead.assumed.of-it": ({ outcome }) => ` Of it the source assumes, without a calculation: ${outcome}.`,
  "scenario.lead.assumed": ({ scenario, outcome }) =>
    ` Of “${scenario}” the source assumes, without a calculation: ${outcome}.`,
  "scenario.note.remainder":
    "Not explained is the printed balance minus the computed one. A printed balance is never an input.",
  "scenario.note.rounding":
    "Printed figures are rounded. Each computed figure says between which bounds it may lie because of that.",
  "scenario.note.reserve":
    "The source states the opening reserve in more than one way. That is why no reserve and no call on general funds stand here. What follows from each opening stands on the page Finance, under “When is the reserve used up?”.",
  "scenario.note.reserve.unknown":
    "The source states no opening reserve. That is why we compute no reserve and no call on general funds.",
  "scenario.note.margin":
    "A margin is no smaller deficit. That is why it stands apart, with the balance without and with the whole margin.",
  "scenario.note.kinds":
    "A re-estimate, the release of a reserve and avoided cost outside the budget are no lower use of care. That is why each kind stands apart.",
  "scenario.note.running": "All amounts are by year, not added up over the years.",
};

function withNumbers(total: number, all: number): string {
  return total === all ? "" : " with numbers";
}

function yetUnknown(measures: number): string {
  return measures === 0
    ? ""
    : `; what ${measures} measure${measures === 1 ? "" : "s"} will still yield is not known (PM)`;
}
