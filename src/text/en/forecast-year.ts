import type { forecastYear as nl } from "../nl/forecast-year.ts";
import type { Translated } from "../translated.ts";

export const forecastYear: Translated<typeof nl> = {
  "year.title": ({ product, year, asOf }) =>
    `${product === "" ? "" : `${product}: `}${year}, by what was known at the end of ${asOf}.`,
  "year.total": "All together",
  "year.declared": "Declared",
  "year.late": "Still to come of months that have passed",
  "year.ahead": "Months to come",
  "year.expected": "Expected total of the year",
  "year.straight-line": "The straight line would have said",
  "year.range": ({ certainty, lower, upper }) =>
    `With ${certainty} certainty the total of the year lies between ${lower} and ${upper}.`,
  "year.past": ({ moments, error, straight }) =>
    `As far from the end of twelve months this expectation was ${error} off before, the straight line ${straight} (median error at ${moments} moments).`,
  "year.held": ({ inside, of }) => `A margin of 80% as it could be given then held ${inside} of ${of} times.`,
  "year.never-held": "The margin cannot be tested on this past yet: take it as a rough estimate.",
  "year.over-budget": ({ budget, amount }) => `The budget is ${budget}: ${amount} more is expected.`,
  "year.under-budget": ({ budget, amount }) => `The budget is ${budget}: ${amount} less is expected.`,
  "year.too-few-months": ({ months, needed }) =>
    `The total of the year cannot be predicted: the file covers ${months} months and ${needed} are needed. Add older months, with when the amounts came in.`,
  "year.provider": "all declarations together",
  "year.note.silent": ({ providers, month }) =>
    `Next to nothing declared since ${month}: ${providers}. We go on as if care continues as before. Ask whether it does; who has stopped makes the expectation too high.`,
  "year.note.resumed": ({ providers, month }) =>
    `Declaring again after a silence from ${month}, but what was missing then has not come: ${providers}. We go by the pattern before the silence. Ask when the rest comes.`,
  "year.note.twice": ({ providers, month }) =>
    `About twice the usual amount declared in ${month}, as if it was delivered twice: ${providers}. We go by what was known before. Check whether the same lines are there twice.`,
  "year.note.caught-up": ({ providers, month }) =>
    `Caught up in ${month} in one batch with what a silence had left out: ${providers}. Those months do not count for the pattern.`,
  "year.note.taken-back": ({ providers, month }) =>
    `A double delivery seems to have been taken back in ${month}: ${providers}. Those months do not count for the pattern.`,
  "year.note.expected": ({ year, amount }) => `Over ${year} we expect ${amount} here.`,
  "year.internal":
    "These are amounts of the file itself, not protected. What goes out passes through sluitend protect first.",
};
