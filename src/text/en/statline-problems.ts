import type { ProblemTexts } from "../problem-text.ts";
import { quoted, size, text } from "./problem-phrases.ts";

/** What can be wrong with tables of StatLine. */
export const statlineProblems = {
  "statline.table": ({ table }) =>
    text(`${quoted(table)} is no number of a table`, "Give the number as StatLine writes it, such as 85098NED."),
  "statline.address": ({ address, known }) =>
    text(
      `Nothing is asked of ${quoted(address)}`,
      `Only these addresses may be: ${known.join(", ")}. A response that leads elsewhere cannot be trusted.`,
    ),
  "statline.unreachable": ({ host }) =>
    text(
      `${quoted(host)} cannot be reached`,
      "Check the connection, or keep the responses on another machine and load them with sluitend import statline.",
    ),
  "statline.answer": ({ host, status }) =>
    status === 404
      ? text(`${quoted(host)} does not know this table`, "Check its number, or try the other --api (v3 or v4).")
      : text(`${quoted(host)} answers with code ${status}`, "Try again later, or ask for less with --filter."),
  "statline.too-large": ({ host, limit }) =>
    text(`A response of ${quoted(host)} is larger than ${size(limit)}`, "Ask for less with --filter."),
  "statline.endless": ({ host, what }) =>
    text(`The ${what} of ${quoted(host)} do not end`, "Ask for less with --filter, or try again later."),
  "statline.shape": ({ entity }) =>
    text(
      `The response ${quoted(entity)} has another shape than CBS documents`,
      "Fetch the table again, or check that the folder holds all responses of one table.",
    ),
  "statline.day": ({ table }) =>
    text(`The responses do not say when table ${quoted(table)} was published`, "Give that day with --known-on."),
  "statline.code": ({ dimension, code }) =>
    text(
      `The code ${quoted(code)} is not in the list of ${quoted(dimension)}`,
      "The row stays out. Fetch the table again, so that numbers and lists are of the same edition.",
    ),
  "statline.attribute": ({ attribute }) =>
    text(
      `CBS gives numbers the attribute ${quoted(attribute)}, which we do not know`,
      "Those numbers were loaded as unknown, not as zero.",
    ),
  "statline.folder": ({ folder }) =>
    text(
      `The folder ${quoted(folder)} is not empty`,
      "Choose a new or empty one with -o: each edition of a table its own.",
    ),
} satisfies Partial<ProblemTexts>;
