import type { page as nl } from "../nl/page.ts";
import type { Translated } from "../translated.ts";

/** Sentences of pages and documents that are made from figures. */
export const page: Translated<typeof nl> = {
  "user.local": "User of this machine",
  "figure.rounding": ({ low, high }) => `between ${low} and ${high}`,
  "figure.rounding.at-most": ({ high }) => `at most ${high}`,
  "figure.rounding.at-least": ({ low }) => `at least ${low}`,
  "figure.status.computed": "computed from published figures",
  "figure.scope.whole": "the whole social domain",
  "figure.sum.label": ({ first, count }) =>
    count === 1 ? `${first} and one more figure, added` : `${first} and ${count} more figures, added`,
  "figure.difference.label": ({ first, second }) => `${first} minus ${second}`,
  "figure.printed": ({ label, numbers }) => `${label}: ${numbers}`,
  "figure.remark.qualifier": ({ word }) => `The source says “${word}”, so the figure is not exact.`,
  "qualifier.above": "over",
  "qualifier.below": "nearly",
  "qualifier.about": "about",
  "qualifier.at-least": "at least",
  "qualifier.at-most": "at most",
  "check.sum": ({ printed, computed, difference }) =>
    `Printed is ${printed}, but the parts give ${computed}. The difference is ${difference} more than rounding can explain.`,
  "check.same": ({ printed, computed, difference }) =>
    `Here stands ${printed}, elsewhere ${computed} for the same figure. The difference is ${difference} more than rounding can explain.`,
  "check.product": ({ printed, computed, difference }) =>
    `Printed is ${printed}, but the percentage of the amount gives ${computed}. The difference is ${difference} more than rounding can explain.`,
  "check.ratio": ({ printed, computed, difference }) =>
    `Printed is ${printed}, but numerator and denominator give ${computed}. The difference is ${difference} more than rounding can explain.`,
  "check.growth": ({ printed, computed, difference }) =>
    `Printed is a growth of ${printed}, but the two figures give ${computed}. The difference is ${difference} more than rounding can explain.`,
  "check.claim": ({ printed, computed, difference }) =>
    `The text says that two figures are equal, but here stands ${printed} and elsewhere ${computed}. The difference is ${difference} more than rounding can explain.`,
  "check.claim.more": ({ printed, computed, difference }) =>
    `The text says otherwise than the figures: here stands ${printed}, but by the text it is more than ${computed}. The difference is ${difference} more than rounding can explain.`,
  "check.claim.less": ({ printed, computed, difference }) =>
    `The text says otherwise than the figures: here stands ${printed}, but by the text it is less than ${computed}. The difference is ${difference} more than rounding can explain.`,
  "check.tally": ({ printed, computed, difference }) =>
    `The text names ${printed}, but there are ${computed}: a difference of ${difference}. Count again, and mend the count or the list.`,
  "check.own-text": ({ text, line, words, figure, difference }) =>
    `Your own text ${text} (line ${line}) says “${words}”, the figure is ${figure}. Rounding apart, they differ by ${difference}.`,
  "check.copied-line": ({ twin }) =>
    `This line equals the line of ${twin} everywhere. Check that it was not copied by accident.`,
  "check.shifted-line": ({ twin }) =>
    `This line equals the line of ${twin}, moved by one column. Check that the figures stand in the right column.`,
  "check.off-scale": ({ printed, computed }) =>
    `Here stands ${printed}; beside the other figures of this line ${computed} fits better. Check the decimal mark and the unit.`,
  "check.hint.sign": ({ cell }) => `With the other sign in ${cell} it closes.`,
  "check.hint.power-of-ten": ({ cell, factor }) =>
    `With ${cell} times ${factor} it closes; check the decimal mark and the unit.`,
  "check.hint.digits-swapped": ({ cell, value }) =>
    `With ${value} in ${cell} it closes; two digits seem to be swapped there.`,
  "check.repair.none": "One other number does not let it close: more than one number is wrong.",
  "check.repair.one": ({ cell }) => `With one other number it closes only at ${cell}.`,
  "check.repair.some": ({ cells, last }) => `With one other number it closes: at ${cells} or ${last}.`,
  "check.repair.many": ({ cells, rest }) =>
    `With one other number it closes: at ${cells} or ${rest === 1 ? "one more place" : `${rest} more places`}.`,
  "check.row.missing": ({ amount }) => `A missing item of ${amount} would explain the difference.`,
  "check.row.not-alone":
    "A missing item does not explain all of it: another relation with the same numbers does not hold.",
  "check.clean": ({ checked }) =>
    checked === 0
      ? "There was nothing to check: we found no sum, difference or percentage between the numbers. Add a row of totals or a column of differences, or name the relations in relations.yaml of a dossier."
      : `${checked} ${checked === 1 ? "relation" : "relations"} checked: all of them close.`,
  "check.summary": ({ checked, findings, explained }) =>
    `${checked} relations checked: ${findings} ${findings === 1 ? "does" : "do"} not close${explained === 0 ? "" : `, ${explained} of them explained`}.`,
  "check.explained": ({ reason }) => `Explanation: ${reason}`,
  "check.slips": ({ slips, explained }) =>
    `Besides there ${slips === 1 ? "is 1 point" : `are ${slips} points`} beyond sums${explained === 0 ? "" : `, ${explained} of them explained`}.`,
  "start.lead": ({ name, amount, year }) => `Without measures ${name} has ${amount} on the social domain in ${year}.`,
  "start.lead.plain": ({ name }) => `What ${name} decided and printed about the social domain.`,
  "start.baseline.first": ({ year }) => `Total balance without measures in ${year}`,
  "start.baseline.last": ({ year }) => `Total balance without measures in ${year}`,
  "start.best": ({ scenario, year }) => `${scenario} in ${year}`,
  "start.domain": ({ domain, year }) => `${domain}: balance without measures in ${year}`,
  "start.measure": ({ measure, year }) => `Largest measure in ${year}: ${measure}`,
  "start.reason.baseline": ({ domain, amount }) => `Mainly because of ${domain}: ${amount}.`,
  "start.reason.trend": ({ first, last, from, to }) =>
    `From ${first} in ${from} to ${last} in ${to}, if nothing changes.`,
  "start.reason.best": ({ computed, remainder }) =>
    `This is what the source prints. Baseline and measures give ${computed}; ${remainder} is not explained.`,
  "start.reason.best.computed": "Of all scenarios this one ends highest.",
  "start.reason.domain": "This domain has the largest deficit.",
  "start.reason.measure": ({ scenario, share }) => `In ${scenario} this measure gives ${share} of the whole effect.`,
  "start.difference.year": ({ other, amount }) => `${amount} than in ${other}`,
  "start.difference.scenario": ({ other, amount }) => `${amount} than with ${other}`,
  "start.difference.better": ({ amount }) => `${amount} better`,
  "start.difference.worse": ({ amount }) => `${amount} worse`,
  "start.direction.surplus": "surplus",
  "start.direction.deficit": "deficit",
  "start.direction.saving": "saving",
  "start.direction.even": "nil",
  "start.spoken.surplus": ({ amount }) => `a surplus of ${amount}`,
  "start.spoken.deficit": ({ amount }) => `a deficit of ${amount}`,
  "start.spoken.saving": ({ amount }) => `a saving of ${amount} a year`,
  "start.result": ({ label, period }) => (label === "" ? `Budgeted minus spent in ${period}` : `${label} (${period})`),
  "start.reason.unexplained.parts": ({ causes }) =>
    `For the whole the source says that deeper insight is missing. For a part it names a cause: ${causes}.`,
  "start.lead.result.surplus": ({ name, amount, period }) =>
    `${name} spent ${amount} less on the social domain in ${period} than was budgeted.`,
  "start.lead.result.deficit": ({ name, amount, period }) =>
    `${name} spent ${amount} more on the social domain in ${period} than was budgeted.`,
  "start.lead.stated.surplus": ({ name, amount, period, isFixed }) =>
    `${name} ${isFixed ? "names" : "expects"} a surplus on the social domain for ${period}: ${amount}.`,
  "start.lead.stated.deficit": ({ name, amount, period, isFixed }) =>
    `${name} ${isFixed ? "names" : "expects"} a deficit on the social domain for ${period}: ${amount}.`,
  "start.lead.variant.surplus": ({ amount, year }) => `Under current policy ${amount} is left in ${year}.`,
  "start.lead.variant.deficit": ({ amount, year }) => `Current policy is ${amount} short in ${year}.`,
  "start.reason.variant.sum": ({ total, balance, within }) =>
    ` The separate amounts add up to ${total} (${balance}); ${within ? "that is within their rounding" : "rounding does not explain that"}.`,
  "start.reason.unexplained": "The source cannot yet say why.",
  "start.reason.cause": ({ cause, status, more }) =>
    `Cause according to the source${status === "" ? "" : ` (${status})`}: ${cause}${more === 0 ? "" : `, and ${more} more`}.`,
  "start.variant": ({ variant, year }) => `${variant} beside the available budget of ${year}`,
  "start.reason.variant": ({ total, available, floor }) =>
    `It costs ${total}, of which ${floor} obliged by law; available is ${available}.`,
  "start.reason.stated": "The source states this amount itself.",
  "start.reason.result": ({ spent, allowed }) => `Spent was ${spent}; budgeted was ${allowed}.`,
  "start.saving": ({ year }) => `Saving in ${year}`,
  "start.reason.saving": ({ planned, open }) => `Budgeted was ${planned}; ${open} is still open.`,
  "start.reason.change": ({ from, to, first, last }) => `From ${from} (${first}) to ${to} (${last}).`,
  "start.reason.planned": ({ from, to, first, last }) => `This is a plan: from ${from} (${first}) to ${to} (${last}).`,
  "start.reason.planned.decision": ({ by }) =>
    by === "" ? " The decision is still to be taken." : ` The decision is still to be taken: ${by}.`,
  "start.direction.planned": "planned",
  "start.spoken.realised": ({ amount }) => `${amount} saved`,
  "start.spoken.up": ({ size }) => `${size} more`,
  "start.spoken.down": ({ size }) => `${size} less`,
  "start.spoken.same": "as many",
  "start.direction.up": "rises",
  "start.direction.down": "falls",
  "start.direction.same": "equal",
  "start.direction.behind": "behind",
  "start.direction.reached": "reached",
  "start.decide.scenario": ({ titles, count }) =>
    count === 1 ? `Choose whether you want this scenario: ${titles}.` : `Choose a scenario: ${titles}.`,
  "start.decide.line": ({ gross, balance }) => `Choose which balance has to close: the ${gross} or the ${balance}.`,
  "start.decide.check": ({ findings }) =>
    findings === 1
      ? "One relation in the tables does not close: have it looked into before you choose."
      : `${findings} relations in the tables do not close: have them looked into before you choose.`,
};
