import type { ProblemTexts } from "../problem-text.ts";
import { quoted, text } from "./problem-phrases.ts";

/** For a file with a row per fact that cannot be read: what is wrong, and what to do. */
export const factFileProblems = {
  "column.missing": ({ names, found }) =>
    text(
      `There is no column ${names.map(quoted).join(" or ")}`,
      `The columns are called: ${found.map(quoted).join(", ")}. Give one of them this name, or add the column.`,
    ),
  "month.unreadable": ({ value, isPeriod }) =>
    text(
      `${quoted(value)} is not a month${isPeriod ? " but another period" : ""}`,
      "Write a month (2024-01) or a day (2024-01-31). Split other periods, such as quarters, into months.",
    ),
  "month.twice": ({ month, first }) =>
    text(
      `The month ${quoted(month)} stands on line ${first} too`,
      "Remove one of the two. When it is a later reading, add a column “known_on” with the day on which it was known.",
    ),
  "cell.twice": ({ first }) =>
    text(
      `This cell stands on line ${first} too`,
      "Remove one of the two. Where amounts belong together, use --incremental.",
    ),
  "declarations.lag": ({ value }) =>
    text(
      `${quoted(value)} is not a number of months`,
      "Write how many months after the month of care the amount came in, such as 0, 1 or 2.",
    ),
  "declarations.none": () => text("There is not a single amount in it", "Add what was declared per month, and when."),
  "declarations.span": ({ months, limit }) =>
    text(`The file spans ${months} months, where ${limit} are allowed`, "Look for a mistyped year."),
  "year.as-of": ({ asOf, first, last }) =>
    text(`The file says nothing about ${asOf}`, `Choose a month from ${first} to ${last}.`),
  "year.out-of-reach": ({ year, known, asOf }) =>
    text(
      `The total of ${year} cannot be predicted by what was known in ${asOf}`,
      `Choose ${known} or ${known - 1}, or give another month with --as-of.`,
    ),
} satisfies Partial<ProblemTexts>;
