import type { ProblemFacts } from "../../figure/problem.ts";
import type { ProblemTexts } from "../problem-text.ts";
import { orList, quoted, size, text } from "./problem-phrases.ts";

type Facts<C extends keyof ProblemFacts, K extends keyof ProblemFacts[C]> = ProblemFacts[C][K] & string;

const unsupported: Readonly<Record<Facts<"table-file.unsupported", "reason">, readonly [string, string]>> = {
  extension: ["its name does not end in .csv, .xlsx or .md", "Save the table as csv, xlsx or Markdown."],
  "old-excel": [
    "it is an old Excel file (.xls) or a workbook with a password",
    "Open it in Excel, remove any password and save it as .xlsx.",
  ],
  "open-document": ["it is an OpenDocument file", "Open it in LibreOffice and save it as .xlsx."],
  "binary-excel": ["it is a binary workbook (.xlsb)", "Open it in Excel and save it as .xlsx."],
  "not-text": ["there is no text in it", "Save the table again as csv, xlsx or Markdown."],
  "other-zip": ["it is a packed file without a workbook", "Unpack it and name the table itself."],
};

const broken: Readonly<Record<Facts<"table-file.broken", "reason">, readonly [string, string]>> = {
  zip: ["the workbook is damaged or only half there", "Ask for the file again, or save it again as .xlsx."],
  xml: ["the content of the workbook is damaged", "Open it in Excel, let Excel repair it and save it again."],
  "document-type": ["it has a document type, which no workbook should", "Do not trust this file, and ask its sender."],
  "part-missing": ["a part of the workbook is missing", "Open it in Excel and save it again."],
  encrypted: ["a part is encrypted", "Remove the password in Excel and save it again."],
};

/** For what can be wrong with a table file of somebody else's: what is wrong, and what to do. */
export const tableFileProblems = {
  "table-file.unsupported": ({ path, reason }) => {
    const [why, remedy] = unsupported[reason];
    return text(`We cannot read ${quoted(path)}: ${why}`, remedy);
  },
  "table-file.broken": ({ path, reason }) => {
    const [why, remedy] = broken[reason];
    return text(`${quoted(path)} cannot be read: ${why}`, remedy);
  },
  "table-file.inflates": ({ path, limit }) =>
    text(
      `${quoted(path)} is much larger than it seems once unpacked: more than ${size(limit)}`,
      "Do not trust the file unless you made it yourself. If you did, keep only the table in a new workbook.",
    ),
  "table-file.too-slow": ({ path, seconds }) =>
    text(
      `Reading ${quoted(path)} takes more than ${seconds} seconds`,
      "Keep only the table to be checked in a new file.",
    ),
  "table-file.without-table": ({ path }) =>
    text(
      `There is no table of numbers in ${quoted(path)}`,
      "Put every row on a line of its own, with a name in front and numbers behind it.",
    ),
  "table-file.cut": ({ what, limit }) =>
    text(
      `Only the first part was read: there are more than ${limit.toLocaleString("en-GB")} ${what === "cells" ? "filled cells" : what}`,
      "What follows was not checked. Split the file to check all of it.",
    ),
  "table-file.uncomputed": ({ count }) =>
    text(
      count === 1
        ? "The file does not hold the outcome of 1 formula"
        : `The file does not hold the outcome of ${count} formulas`,
      "We do not compute formulas. Open the file in Excel and save it, and the outcomes are in it.",
    ),
  "table-file.notation-assumed": ({ value, readings }) =>
    text(
      `The file does not tell whether ${quoted(value)} is ${orList(readings)}; we read it the Dutch way`,
      "Check that a point separates thousands here and a comma decimals.",
    ),
  "table-file.notation-mixed": ({ value, count }) =>
    text(
      `The file writes numbers in two ways; ${count === 1 ? "1 number differs" : `${count} numbers differ`}, such as ${quoted(value)}`,
      "Write all numbers with the same marks for thousands and decimals.",
    ),
} satisfies Partial<ProblemTexts>;
