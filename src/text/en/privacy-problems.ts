import type { ProblemTexts } from "../problem-text.ts";
import { quoted, text } from "./problem-phrases.ts";

/** What can be wrong with terms and records about privacy. */
export const privacyProblems = {
  "retention.term": ({ rule }) =>
    text(`The rule ${quoted(rule)} does not have exactly one term`, "Give years or months, and not both."),
  "retention.twice": ({ source }) =>
    text(
      `There are two rules for the same rows of the source ${quoted(source)}`,
      "Give every law its own rule, or one rule without a law.",
    ),
  "households.days": ({ from, until }) =>
    text(
      `A record from ${from} to ${until} would not hold now`,
      "Give with --until a last day that is still to come, and not before the first.",
    ),
  "register.not-allowed": ({ municipality }) =>
    text(
      `You may not take the register of processing and the DPIA of ${municipality} here`,
      "The privacy officer, an administrator, a controller or an analyst does that. Ask one of them.",
    ),
  "lake.missing": ({ folder }) =>
    text(`There is no lake in ${quoted(folder)}`, "Give with --lake the folder into which you loaded deliveries."),
} satisfies Partial<ProblemTexts>;
