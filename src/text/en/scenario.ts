import type { scenario as nl } from "../nl/scenario.ts";
import type { Translated } from "../translated.ts";

/** Words for comparing scenarios. */
export const scenario: Translated<typeof nl> = {
  "scenario.gross": "Gross balance",
  "scenario.balance": "Total balance",
  "scenario.effect": "Effect of the measures",
  "scenario.reserve": "Reserve of the social domain",
  "scenario.general-funds": "Call on general funds",
  "scenario.remainder": ({ line }) => `Not explained: ${line}`,
  "scenario.printed": ({ line }) => `${line} as printed`,
  "scenario.computed": ({ line }) => `${line} computed`,
  "scenario.gross.explained":
    "The gross balance is the sum of the domains with a budget of their own. Other income and charges do not count.",
  "scenario.balance.explained":
    "The total balance is the gross balance plus other income and charges. It is added to or taken from the reserve.",
  "scenario.row": "Part",
  "scenario.rows": "Scenario",
  "scenario.measure.row": "Measure",
  "scenario.source.heading": "Compared with the source",
  "scenario.reserve.heading": "Reserve and general funds",
  "scenario.table.caption": ({ scenario }) => `${scenario}: balance by domain and year`,
  "scenario.bars.name": ({ scenario, finding }) => `${scenario}: ${finding}`,
  "scenario.bars.sentence": ({ lowest, year, amount }) =>
    `Stacked by domain, with the total balance as a line. The lowest balance is that of ${lowest} in ${year}: ${amount}.`,
  "scenario.line.caption": ({ line }) => `${line} by scenario and year, computed`,
  "scenario.line.name": ({ line, count, total, year }) =>
    `${count === 0 ? "None" : count} of the ${total} scenarios ${count === 1 ? "closes" : "close"} in ${year} on the ${line.toLowerCase()}`,
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
  "scenario.verdict.printed": ({ amount, remainder }) =>
    ` The source prints ${amount}; baseline and measures do not explain the difference of ${remainder}.`,
  "scenario.verdict.agrees": " The source prints the same, apart from rounding.",
  "scenario.verdict.open": ({ count }) =>
    count === 1
      ? " One measure is still to be worked out and does not count."
      : ` ${count} measures are still to be worked out and do not count.`,
  "scenario.verdict.none": ({ reason }) => `This scenario has no numbers: ${reason}`,
  "scenario.lead": ({ year, computed, printed, total }) =>
    `In the printed tables ${printed === 0 ? "none" : printed} of the ${total} scenarios ${printed === 1 ? "closes" : "close"} in ${year} on the total balance. Adding baseline and measures gives ${computed === 0 ? "none" : computed} of the ${total}.`,
  "scenario.lead.computed": ({ year, computed, total }) =>
    `In ${year} ${computed === 0 ? "none" : computed} of the ${total} scenarios ${computed === 1 ? "closes" : "close"} on the total balance.`,
  "scenario.note.remainder":
    "Not explained is the printed balance minus the computed one. A printed balance is never an input.",
  "scenario.note.rounding":
    "Printed figures are rounded. Each computed figure says between which bounds it may lie because of that.",
  "scenario.note.reserve":
    "The source states the opening reserve in more than one way. That is why we compute no reserve and no call on general funds.",
  "scenario.note.reserve.unknown":
    "The source states no opening reserve. That is why we compute no reserve and no call on general funds.",
  "scenario.note.running": "All amounts are by year, not added up over the years.",
};
