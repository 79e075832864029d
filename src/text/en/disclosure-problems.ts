import type { ProblemFacts } from "../../figure/problem.ts";
import type { ProblemTexts } from "../problem-text.ts";
import { meantOr, quoted, text } from "./problem-phrases.ts";

const expected: Readonly<Record<ProblemFacts["disclosure.rule-invalid"]["expected"], string>> = {
  "whole-number-from-1": "a whole number from 1",
  percentage: "a percentage above 0 and at most 100",
  positive: "a number above 0",
};

/** A value of a cell as the reader writes numbers: "−1,234.5". */
function number(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 10 }).replace(/^-/, "\u2212");
}

function nothingElse(cells: readonly string[]) {
  return text(
    `Cell ${cells.join("; ")} cannot be protected: there is no other cell to hide with it`,
    "Put categories together or leave the table out.",
  );
}

/** For what can be wrong with a table that has to be protected: what is wrong, and what to do. */
export const disclosureProblems = {
  "disclosure.rule-invalid": ({ rule, value, expected: kind, option = `the rule ${rule}` }) =>
    text(`${quoted(value)} does not fit ${option}`, `Give ${expected[kind]}.`),
  "disclosure.hierarchy-empty": ({ dimension }) =>
    text(`The hierarchy ${quoted(dimension)} has no codes`, "Give a code and its parent on every line."),
  "disclosure.hierarchy-cycle": ({ dimension, path }) =>
    text(
      `The hierarchy ${quoted(dimension)} runs in a circle: ${path.join(" → ")}`,
      "Put one of these codes under another one, or under none.",
    ),
  "disclosure.hierarchy-parents": ({ dimension, code, first, other }) =>
    text(
      `In the hierarchy ${quoted(dimension)} ${quoted(code)} stands under ${quoted(first)} and under ${quoted(other)}`,
      "A code has one place. Put the second hierarchy in a file of its own.",
    ),
  "disclosure.hierarchy-roots": ({ dimension, roots }) =>
    text(`The hierarchy ${quoted(dimension)} has more than one top: ${roots.join(", ")}`, "Put all under one total."),
  "disclosure.code-unknown": ({ dimension, code, nearest }) =>
    text(
      `Code ${quoted(code)} is not in the hierarchy ${quoted(dimension)}`,
      meantOr(nearest, "Add the code to the hierarchy, or mend it in the table."),
    ),
  "disclosure.negative": ({ cell, value }) =>
    text(`Cell ${quoted(cell)} is ${number(value)}, and a cell is never negative`, "Mend the value or remove the row."),
  "disclosure.not-whole": ({ cell, value }) =>
    text(`Cell ${quoted(cell)} is ${number(value)}, and a count is a whole number`, "Give the count without rounding."),
  "disclosure.cell-twice": ({ cell }) =>
    text(`Cell ${quoted(cell)} is there twice`, "Remove one of the two rows or add them up."),
  "disclosure.not-additive": ({ cell, stated, computed }) =>
    text(
      `The total ${quoted(cell)} is ${number(stated)}, but its parts add up to ${number(computed)}`,
      "Mend the total or its parts. Leave the total out, and we compute it.",
    ),
  "disclosure.cubes-differ": ({ cell, first, other }) =>
    text(
      `Cell ${quoted(cell)} is ${number(first)} in one table and ${number(other)} in the other`,
      "Make both tables from the same data.",
    ),
  "disclosure.contributions": ({ cell }) =>
    text(
      `In cell ${quoted(cell)} the number of contributors and their largest amounts do not fit the total`,
      "Give a whole number of contributors, and amounts that are together no more than the cell.",
    ),
  "disclosure.too-large": ({ cells, limit }) =>
    text(
      `The table has ${cells.toLocaleString("en-GB")} cells, and more than ${limit.toLocaleString("en-GB")} cannot be`,
      "Split the table, or use coarser hierarchies.",
    ),
  "disclosure.givers-missing": ({ options }) =>
    text(
      "We cannot protect these amounts: the file does not say from how many contributors each amount comes",
      `Give ${options.join(" or ")}.`,
    ),
  "disclosure.unprotectable": ({ cells, alone }) =>
    alone === true
      ? nothingElse(cells)
      : text(
          `These cells cannot be protected, for what is public already gives them away: ${cells.join("; ")}`,
          "Do not release this table, or use coarser hierarchies.",
        ),
} satisfies Partial<ProblemTexts>;
