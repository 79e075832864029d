import type { ProblemTexts } from "../problem-text.ts";
import { expectation, meantOr, orList, quoted, size, spelled, text, unitName } from "./problem-phrases.ts";

/** For every mistake in numbers, files and dossiers: what is wrong, and what to do. */
export const problems = {
  "number.unreadable": ({ value }) =>
    text(
      `${quoted(value)} is no number that we can read`,
      "Write a comma for decimals and a point between thousands, as in 1.234,5. Where there is no number, write PM, n.v.t. or onbekend.",
    ),
  "number.ambiguous": ({ value, readings }) =>
    text(
      `${quoted(value)} may be more than one number: ${orList(readings.map(quoted))}`,
      "Write the number so that it reads in one way only.",
    ),
  "period.unreadable": ({ value }) =>
    text(
      `${quoted(value)} is not a period`,
      "Write a year (2018), half-year (2018-H1), quarter (2018-Q3), month (2018-06), day (2018-06-11), school year (2018/2019), week (2018-W05), span (2015..2018) or choice (2016|2017).",
    ),
  "file.missing": ({ path }) => text(`${quoted(path)} does not exist`, "Check name and folder, or put the file back."),
  "file.unreadable": ({ path, reason }) =>
    text(`${quoted(path)} cannot be read: ${spelled(reason)}`, "Put an ordinary readable file or folder in its place."),
  "file.too-large": ({ path, bytes, limit }) =>
    text(
      `${quoted(path)} is too large: ${size(bytes)} where ${size(limit)} is allowed`,
      "Split the file, or take out what does not belong in it.",
    ),
  "yaml.malformed": ({ reason }) =>
    text(
      `This is not valid YAML: ${spelled(reason)}`,
      "Mend this line; look at the indentation of the line above it too.",
    ),
  "csv.malformed": ({ reason }) =>
    text(
      `This is not valid CSV: ${spelled(reason)}`,
      "Give every line as many cells as the first line, with commas between them, and put a cell with a comma between double quotes.",
    ),
  "key.unknown": ({ key, nearest, known }) =>
    text(
      `${quoted(key)} is not a known name here`,
      meantOr(nearest, known.length === 0 ? "Take this name out." : `Use one of these names: ${known.join(", ")}.`),
    ),
  "key.required": ({ key }) => text(`${quoted(key)} is missing`, `Fill in ${quoted(key)}.`),
  "value.invalid": ({ key, value, expected }) =>
    text(`${quoted(value)} cannot be the value of ${quoted(key)}`, `Expected: ${expectation(expected)}.`),
  "id.duplicate": ({ id, first }) =>
    text(`${quoted(id)} occurs twice; the first one is in ${first}`, "Give one of the two another name."),
  "reference.dangling": ({ reference, expected, nearest }) =>
    text(
      `${quoted(reference)} refers to something that does not exist (${spelled(expected)})`,
      meantOr(nearest, "Correct the reference, or add what is missing."),
    ),
  "scenario.cycle": ({ path }) =>
    text(
      `Scenarios build on each other in a circle: ${path.join(" → ")}`,
      "Let one of them build on another baseline.",
    ),
  "dossier.unknown": ({ id, nearest }) =>
    text(`There is no dossier ${quoted(id)}`, meantOr(nearest, "Choose a dossier from the list, or name its folder.")),
  "unit.mixed": ({ first, other }) =>
    text(
      `Numbers in ${unitName(first)} and numbers in ${unitName(other)} cannot be added`,
      "Add only numbers that count the same thing.",
    ),
  "unit.rate": ({ unit }) =>
    text(
      `Numbers in ${unitName(unit)} cannot be added`,
      "Add the counts or amounts first, and work out the average, price or share after that.",
    ),
  "area.unknown": ({ code, on, nearest }) =>
    text(`Area ${quoted(code)} does not exist on ${on}`, meantOr(nearest, "Check the code and the day.")),
  "area.split": ({ code, into }) =>
    text(
      `Area ${quoted(code)} went to more than one area: ${into.join(", ")}`,
      "Use figures of smaller areas, or leave this area out and say so.",
    ),
  "area.without-figures": ({ code, on }) =>
    text(
      `None of the areas that ${quoted(code)} was made of has a figure on ${on}`,
      "Choose another period, or load the figures of the earlier areas.",
    ),
  "code.unknown": ({ code, classification, on, nearest }) =>
    text(`Code ${quoted(code)} is not in ${classification} on ${on}`, meantOr(nearest, "Check the code and the year.")),
  "classification.unmapped": ({ code, from, to, on }) =>
    text(
      `Code ${quoted(code)} of ${from} has no code in ${to} on ${on}`,
      "Add the code to the mapping table, with the day on which it takes effect.",
    ),
  "classification.ambiguous": ({ code, from, to, on, targets }) =>
    text(
      `Code ${quoted(code)} of ${from} may be more than one code in ${to} on ${on}: ${orList(targets)}`,
      "Give the share of each code in the mapping table.",
    ),
  "classification.shares": ({ code, on, total }) =>
    text(
      `The shares of code ${quoted(code)} add up to ${total} on ${on}`,
      "Make the shares in the mapping table add up to exactly 1.",
    ),
} satisfies Partial<ProblemTexts>;
