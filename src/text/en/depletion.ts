import type { depletion as dutch } from "../nl/depletion.ts";
import type { Translated } from "../translated.ts";

/** The page *Uitputting*. */
export const depletion: Translated<typeof dutch> = {
  "depletion.title": ({ year }) => `Will the budget of ${year} be enough?`,
  "depletion.lead": ({ label, period, booked }) => `${label}: up to and including ${period} ${booked} was booked.`,
  "depletion.lead.budget": ({ budget }) => `The budget of the year is ${budget}.`,
  "depletion.lead.none": "Nothing was booked yet.",
  "depletion.everything": "All costs",
  "depletion.declared": "Care that is declared by client",
  "depletion.part": "Part of the budget",
  "depletion.budget": "Budget",
  "depletion.booked": "Booked",
  "depletion.obliged": "Still to be declared",
  "depletion.share": "Depleted (%)",
  "depletion.expected": "Expected over the year",
  "depletion.to-come": "Still to come",
  "depletion.chart": ({ label, year }) => `${label}: booked and budgeted in ${year}`,
  "depletion.only-declared":
    "We expect only what is declared by client: a grant, a lump sum or a personal budget follows an agreement and no declarations.",
  "depletion.products": "By product",
  "depletion.products.caption": ({ year }) => `Depletion by product in ${year}`,
  "depletion.obliged.text":
    "Still to be declared is what was allocated and whose declaration we await, at the price of the contract. It counts in the part of the budget that is depleted.",
  "depletion.protected":
    "What is still to be declared we show only to who may see true amounts: of small products it is about a few clients.",
  "depletion.months": "By month",
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
