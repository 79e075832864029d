import type { depletion as dutch } from "../nl/depletion.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

/** The page *Uitputting*. */
export const depletion: Translated<typeof dutch> = {
  "depletion.title": ({ year }) => `Will the budget of ${year} be enough?`,
  "depletion.lead": ({ label, period, booked }) => `${label}: up to and including ${period} ${booked} was booked.`,
  "depletion.lead.budget": ({ budget }) => `The budget of the year is ${budget}.`,
  "depletion.lead.none": "Nothing was booked yet.",
  "depletion.lead.protected": ({ label }) => `${label}: these amounts are protected.`,
  "depletion.all-protected":
    "Budget and ledger stand here by product and by month, and behind a small product are a few clients. That is why this page shows amounts only to who says what for. By law and quarter everybody may see them: choose Uitputting per wet on the page Monitor.",
  "depletion.everything": "All costs",
  "depletion.declared": "Care that is declared by client",
  "depletion.part": "Part of the budget",
  "depletion.budget": "Budget",
  "depletion.booked": "Booked",
  "depletion.obliged": "Still to be declared",
  "depletion.committed": "Committed (declared and still to be declared)",
  "depletion.committed.short": "Committed",
  "depletion.utilisation": "Expected part of what is committed",
  "depletion.utilised.share": "Expected of committed (%)",
  "depletion.promised.less": ({ period, promised, expected, share }) =>
    `What is expected may be less than what is committed: not all that is allocated is delivered and declared. Up to ${period} ${promised} is committed. Of it we expect ${expected} to be declared: ${share}.`,
  "depletion.promised.more": ({ period, promised, expected, share }) =>
    `Up to ${period} ${promised} is committed. We expect ${expected} to be declared: ${share} of it. It is more, since declarations without a known allocation or price count too.`,
  "depletion.by-product": "Expected by product",
  "depletion.by-product.text":
    "Of each product by itself, by how late its declarations came before. Where that says too little, the reason stands there. The lines add up to the total: that is estimated of all declarations together, and the difference is a line of its own.",
  "depletion.by-product.caption": ({ year }) => `Declared care of ${year} as we expect it, by product`,
  "depletion.by-product.why": "Explanation",
  "depletion.by-product.short": ({ months, needed }) =>
    `Known for too short: ${counted(months, "month", "months")}, and ${needed} are needed.`,
  "depletion.by-product.none": "Nothing was declared of this year.",
  "depletion.by-product.fitful": ({ error }) =>
    `Too fitful: such an expectation was ${error} off in the middle before.`,
  "depletion.by-product.nothing": "There was too little before to test an expectation by.",
  "depletion.by-product.difference": "Not to be expected by product",
  "depletion.by-product.difference.why": ({ without }) =>
    without === 0
      ? "The difference between all products apart and all of it estimated together."
      : `${without === 1 ? "The product" : "The products"} without an expectation, and the difference between apart and together.`,
  "depletion.by-product.ranges":
    "Ranges do not add up: not everything turns out high or low at once. Amounts are in whole euros.",
  "depletion.room": "Still free",
  "depletion.share": "Depleted (%)",
  "depletion.booked.share": "Booked (%)",
  "depletion.total": "Total",
  "depletion.no-product": "Without a product in the list",
  "depletion.rounded": "Amounts are in whole euros; the total adds them up to the cent.",
  "depletion.until": "Up to and including",
  "depletion.unit": "euro, added up from January",
  "depletion.future": "still to come",
  "depletion.month.not-over": ({ period, isGoingOn }) => `${period} (${isGoingOn ? "going on" : "to come"})`,
  "depletion.expected.short": "Expected",
  "depletion.expected.verwacht": "Expected declared care",
  "depletion.expected.nog-te-komen": "What is still to come",
  "depletion.expected.laag": "Low (80%)",
  "depletion.expected.hoog": "High (80%)",
  "depletion.left": "Budget less expected",
  "depletion.outcome.left": ({ expected, amount }) => `We expect it to become ${expected}: ${amount} is left.`,
  "depletion.outcome.short": ({ expected, amount }) => `We expect it to become ${expected}: ${amount} too much.`,
  "depletion.outcome.no-budget": ({ expected }) => `We expect it to become ${expected}. No budget for it was loaded.`,
  "depletion.chart.said": "Each line adds up from January.",
  "depletion.chart.said-future": "Each line adds up from January. Right of the dotted line lies what is still to come.",
  "depletion.no-budget": "No budget was loaded for this care, so we cannot say when it is spent.",
  "depletion.lasts.surely":
    "The budget is not expected to be spent this year. Even if care becomes as expensive as the range of 80% allows, there is enough.",
  "depletion.lasts.maybe-not": ({ earliest }) =>
    `The budget is not expected to be spent this year. That is not certain: if care becomes as expensive as the range of 80% allows, the budget is spent in ${earliest}.`,
  "depletion.depleted": ({ expected, isPast, earliest, latest }) => {
    const moment = isPast
      ? `Care up to and including ${expected} is expected to cost more than the budget of the whole year.`
      : `We expect the budget to be spent in ${expected}.`;
    if (earliest === "") return moment;
    if (latest === "")
      return earliest === expected
        ? `${moment} That is not certain: with 80% certainty not earlier, but it may also last all year.`
        : `${moment} That is not certain: it may be in ${earliest} already, and it may also last all year (range of 80%).`;
    return earliest === latest
      ? `${moment} Both ends of the range of 80% point at the same month.`
      : `${moment} With 80% certainty that is not before ${earliest} and not after ${latest}.`;
  },
  "depletion.expected.what":
    "The expectation counts care in the month in which it was given, also when it is declared later; the ledger often books it later. Committed is what was declared and what may still come by the allocations that run; new allocations are not in it, so that the expectation of the whole year may be higher. What you pay from the same products as personal budget or grant comes on top.",
  "depletion.chart": ({ label, year }) => `${label}: budgeted, booked and expected in ${year}`,
  "depletion.only-declared":
    "We expect only what is declared by client: a grant, a lump sum or a personal budget follows an agreement and no declarations.",
  "depletion.products": "By product",
  "depletion.products.caption": ({ year }) => `Depletion by product in ${year}`,
  "depletion.obliged.text":
    "Still to be declared is what was allocated up to and including December and whose declaration we await, at the price of the contract. It counts in what is depleted. Not all that is allocated is delivered. What is declared and not booked yet stands in neither; the page Aansluiting shows it.",
  "depletion.protected":
    "What is still to be declared we show only to who may see true amounts: of small products it is about a few clients.",
  "depletion.months": "By month",
  "depletion.months.text":
    "Each row counts from January. Of a month that is going on or still to come nothing is final.",
  "depletion.expected.protected":
    "The expectation of the end of the year follows from single declarations. We show it to who may see true amounts and says why.",
  "depletion.expected.none": "No care was declared yet, so there is no expectation.",
  "depletion.expected.said": ({ year, expected, toCome, low, high, inside, of, error, straight }) =>
    `We expect the declared care of ${year} to end at ${expected}, with 80% certainty between ${low} and ${high}. Of that ${toCome} is still to come. ${
      of === 0
        ? "How often such a range held cannot be told yet: the past is too short."
        : `At earlier moments the outcome lay within such a range ${inside} of ${of} times.`
    } The expectation was then ${error} off in the middle; a straight line ${straight}.`,
};
