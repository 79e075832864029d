import type { ProblemFacts } from "../../figure/problem.ts";
import type { ProblemTexts } from "../problem-text.ts";
import { meantOr, quoted, text } from "./problem-phrases.ts";

type Facts<C extends keyof ProblemFacts, K extends keyof ProblemFacts[C]> = ProblemFacts[C][K] & string;

const expectations: Readonly<Record<Facts<"intake.cell", "expected">, readonly [string, string]>> = {
  money: [
    "no amount",
    "Write an amount with at most two decimals, or choose the other notation in the mapping (numbers).",
  ],
  number: ["no number", "Write a number, or choose the other notation in the mapping (numbers)."],
  integer: ["no whole number", "Write a whole number."],
  date: ["no existing day", "Mend the day, or say at dates in the mapping how the file writes days."],
  month: ["no month", "Write a month as 2026-01, or say at dates in the mapping how the file writes it."],
  boolean: ["no yes or no", "Write ja or nee, or translate in the mapping what the file writes (values)."],
  bsn: ["no valid BSN", "Mend the number in the source system."],
  code: ["no code", "A code has at most 200 characters. If this is free text, take the column out of the mapping."],
  postcode: ["no postcode", "Write a postcode as 1234 AB."],
};

const queryReasons: Readonly<Record<Facts<"lake.query-refused", "reason">, string>> = {
  syntax: "it is no valid SQL",
  several: "it is more than one statement",
  "not-select": "it is no SELECT",
  table: "it asks for something that is no table of the lake",
  function: "it uses a function that is not allowed here",
};

const keyReasons: Readonly<Record<Facts<"intake.key-place", "reason">, readonly [string, string]>> = {
  "in-lake": [
    "the key of the pseudonyms may not lie in the lake",
    "Choose a folder outside it with --keys: otherwise every copy of the lake takes the key along.",
  ],
  open: ["others can read the key", "Make the file readable to you alone (chmod 600)."],
  broken: ["this is no key", "Put the key back from your backup."],
  missing: [
    "the key is not there, while the lake has pseudonyms made with it",
    "Put the key back from your backup. With a new key every person would be there twice.",
  ],
};

const householdReasons: Readonly<Record<Facts<"lake.households-off", "reason">, string>> = {
  "not-recorded": "the municipality has not recorded for which purpose and on which basis",
  "not-yet": "the record does not hold yet",
  ended: "the record has ended",
  withdrawn: "the record was withdrawn",
};

/** What can be wrong with a delivery or with the lake. */
export const intakeProblems = {
  "intake.source-unknown": ({ source, known, nearest }) =>
    text(`Source ${quoted(source)} is not known`, meantOr(nearest, `Choose from: ${known.join(", ")}.`)),
  "intake.mapping-needed": ({ source }) =>
    text(
      `The source ${quoted(source)} needs a mapping`,
      "Give the file that says which column is what with --mapping.",
    ),
  "intake.municipality-needed": ({ source }) =>
    text(`It is not known of which municipality the source ${quoted(source)} is`, "Give its code with --gemeente."),
  "intake.mapping-source": ({ source, wanted }) =>
    text(
      `This mapping is for the source ${quoted(source)}`,
      `Choose a mapping for ${quoted(wanted)}, or the other source.`,
    ),
  "intake.column-missing": ({ name, nearest }) =>
    text(`The file has no column ${quoted(name)}`, meantOr(nearest, "Mend the mapping, or ask for the file again.")),
  "intake.column-twice": ({ name }) =>
    text(`The column ${quoted(name)} is there more than once`, "Give the columns different names."),
  "intake.cell": ({ column, value, expected }) =>
    text(
      `${quoted(value)} is ${expectations[expected][0]}, which ${quoted(column)} must be`,
      expectations[expected][1],
    ),
  "intake.empty": ({ column }) =>
    text(
      `${quoted(column)} is empty, but must be filled`,
      "Fill the cell in the source system and deliver the row again.",
    ),
  "intake.value-unmapped": ({ value, known }) =>
    text(
      `${quoted(value)} has no translation in the mapping`,
      `Add it at values. The mapping knows: ${known.join(", ")}.`,
    ),
  "intake.sensitive": ({ column, name }) =>
    text(
      `The column ${quoted(name)} says too much about a person and does not come in as ${quoted(column)}`,
      "Take it out of the mapping, or put it under ignore.",
    ),
  "intake.bsn-in-text": ({ column }) =>
    text(
      `There is a BSN in ${quoted(column)}, where it does not belong`,
      "Take the number away in the source system and deliver the row again. The row was not loaded.",
    ),
  "intake.no-rows": ({ path }) =>
    text(`There are no rows in ${quoted(path)}`, "Check the sheet and the header line in the mapping (file)."),
  "intake.too-much": ({ path }) =>
    text(`${quoted(path)} is too large to read at once`, "Save it as csv, which may be of any size."),
  "intake.json": ({ path, reason }) =>
    reason === "syntax"
      ? text(`${quoted(path)} is no valid JSON`, "Ask for the file again.")
      : text(`There is no list of rows in ${quoted(path)}`, "Say at file.at in the mapping where the list is."),
  "intake.areas": ({ path }) =>
    text(
      `${quoted(path)} is no list of postcodes and neighbourhoods`,
      "Give a csv with the columns PC6 (or postcode) and buurt, as CBS publishes it.",
    ),
  "intake.area-unknown": ({ count }) =>
    text(
      `The neighbourhood of ${count === 1 ? "one address" : `${count} addresses`} is not known`,
      "Give a list of postcodes and neighbourhoods of the right year with --areas. The rows were loaded, without it.",
    ),
  "intake.category-off": ({ count }) =>
    text(
      `${count === 1 ? "One row" : `${count} rows`} of product category 47 (jeugdreclassering) were left out`,
      "They reveal criminal-law data. If you have a legal basis, use --jeugdreclassering.",
    ),
  "intake.already-loaded": ({ path }) =>
    text(`${quoted(path)} was loaded before`, "Nothing changes. If the mapping was mended, raise version in it."),
  "intake.contradiction": ({ table, count }) =>
    text(
      `In ${quoted(table)} there are two readings of the same day of ${count === 1 ? "one line" : `${count} lines`}`,
      "If the last delivery is a correction, load it again with --revision 1 and a higher version in the mapping.",
    ),
  "intake.key-place": ({ path, reason }) => text(`At ${quoted(path)}: ${keyReasons[reason][0]}`, keyReasons[reason][1]),
  "lake.busy": ({ folder, process }) =>
    text(
      `Another program (${process}) writes in the lake ${quoted(folder)}`,
      "Wait until it is ready and try again. Nothing was loaded.",
    ),
  "lake.format": ({ folder }) =>
    text(
      `The folder ${quoted(folder)} is no lake that this version can read`,
      "Choose an empty folder, or that of a lake.",
    ),
  "lake.disk-full": ({ folder }) =>
    text(`The disk of ${quoted(folder)} is full`, "Make room and deliver again. The lake is as it was."),
  "lake.snapshot-unknown": ({ snapshot }) =>
    text(`There is no snapshot ${quoted(snapshot)} in this lake`, "Choose one that an earlier delivery named."),
  "lake.query-refused": ({ model, reason, name }) =>
    text(
      `The question ${quoted(model)} was refused: ${queryReasons[reason]}${name === "" ? "" : ` (${name})`}`,
      "Ask one question with SELECT over the tables of the lake.",
    ),
  "lake.households-off": ({ model, gemeente, reason }) =>
    text(
      `The question ${quoted(model)} joins per household, which is off for municipality ${gemeente}: ${householdReasons[reason]}`,
      "Record purpose, basis and last day with sluitend privacy huishoudens, or ask without the household.",
    ),
  "lake.expired": ({ model, table, gemeente, until, asOf }) =>
    text(
      `The question ${quoted(model)} has expired: in ${quoted(table)} of municipality ${gemeente} rows up to ${until} were deleted`,
      asOf === ""
        ? "Their term was over. Ask how it stands now."
        : `Their term was over, so how it stood on ${asOf} cannot be given any more. Choose a day after ${until}.`,
    ),
  "lake.query-failed": ({ model, reason }) =>
    text(`The question ${quoted(model)} cannot be answered (${reason})`, "Mend the question."),
  "lake.other-key": ({ gemeente }) =>
    text(
      `The pseudonyms of municipality ${gemeente} in the lake were made with another key`,
      "Give the folder with the key of this lake with --keys.",
    ),
  "lake.mapping-changed": ({ file, version }) =>
    text(
      `${quoted(file)} was loaded before with another mapping of the same version (${version})`,
      "Raise version in the mapping: then this reading takes the place of the earlier one.",
    ),
} satisfies Partial<ProblemTexts>;
