import type { ProblemFacts } from "../../figure/problem.ts";
import type { ProblemText, ProblemTexts } from "../problem-text.ts";
import { brokenRules } from "./broken-rules.ts";
import { quoted, text } from "./problem-phrases.ts";

type Reason<C extends "message.file" | "message.structure" | "message.value"> = ProblemFacts[C]["reason"];
type Pair = readonly [title: string, detail: string];

const again = "Ask the sender for the file again.";

const files: Readonly<Record<Reason<"message.file">, Pair>> = {
  xml: ["This is not well-formed XML", again],
  "cut-off": ["The file ends halfway", again],
  "document-type": [
    "It holds a document type, which does not belong in a message",
    "Do not trust this file and ask the sender about it. Nothing was taken from it.",
  ],
  encoding: ["The file holds characters that are not UTF-8", "Ask the sender to send the message in UTF-8."],
  "declared-encoding": [
    "The first line says that the file is not UTF-8",
    "Ask the sender to send the message in UTF-8.",
  ],
  release: [
    "The message is of another release than 3.2",
    "Ask the sender for the message in release 3.2. Older messages can only be read by their own rules.",
  ],
  "not-istandaarden": [
    "This is no message of iWmo or iJw",
    "Name files that hold the message itself, with Bericht as the outermost element.",
  ],
  envelope: [
    "The message is still in the envelope in which it was sent",
    "Take it out with the exchange (GGk or VECOZO) and name that file.",
  ],
  extension: ["The name does not end in .xml or .zip", "Name messages as .xml, or a .zip with such files."],
  zip: ["The zip file is damaged or only half of it arrived", again],
  "zip-in-zip": ["There is a zip file in the zip file", "Unpack the inner one and name it by itself."],
  "zip-name": [
    "A file in the zip file has a name that points outside the folder",
    "Do not trust this zip file and ask the sender about it. That file was left out.",
  ],
  "zip-locked": ["The file in the zip file is encrypted", "Unpack it with the password and name it by itself."],
  "zip-inflates": [
    "Unpacked, this file becomes much larger than a message can be",
    "Do not trust this zip file and ask the sender about it.",
  ],
  empty: ["The file is empty", again],
  "byte-order-mark": [
    "The file begins with a byte order mark, which the standard forbids",
    "We read it without. Tell whoever supplies the software of the sender.",
  ],
  large: [
    "The file is larger than 25 MB, which the standard forbids",
    "We read it nevertheless. Ask the sender for smaller messages.",
  ],
};

const structures: Readonly<Record<Reason<"message.structure">, (element: string, other: string | undefined) => Pair>> =
  {
    missing: (element) => [`The element ${element} is missing`, `Ask the sender to fill ${element}.`],
    unknown: (element) => [
      `In ${element} stands an element that does not belong there`,
      "Ask the sender to leave it out, or see whether the message is of release 3.2.",
    ],
    order: (element, other) => [
      `The element ${element} is in the wrong place${other === undefined ? "" : `: it belongs before ${other}`}`,
      "Ask the sender to keep the order of the standard.",
    ],
    repeated: (element) => [
      `The element ${element} stands there more than once`,
      "Ask the sender which of the two counts.",
    ],
    text: (element) => [
      `There is loose text in ${element}`,
      "Ask the sender for the message without text between elements.",
    ],
    attribute: (element) => [
      `The element ${element} has an attribute that the standard does not know`,
      "Ask the sender to leave it out.",
    ],
    namespace: (element) => [
      `The element ${element} belongs in another namespace`,
      "Ask the sender to keep the namespaces of the schema.",
    ],
    long: (element) => [
      `The text in ${element === "" ? "an element" : element} is longer than we read`,
      "Ask the sender for a shorter text.",
    ],
  };

const values: Readonly<Record<Reason<"message.value">, (limit: string) => Pair>> = {
  any: () => ["is empty", "Ask the sender to fill it."],
  empty: () => ["is empty", "Ask the sender to fill it or to leave the element out."],
  filled: () => ["holds only spaces", "Ask the sender to fill it or to leave the element out."],
  bsn: () => ["is no number of nine digits", "Ask the sender for the right number."],
  agb: () => ["is no AGB code of eight digits", "Ask the sender for the right code."],
  municipality: () => ["is no municipality code of four digits", "Ask the sender for the right code."],
  digits: () => ["holds other characters than digits", "Ask the sender to fill it with digits only."],
  initials: () => ["holds other characters than letters", "Ask the sender to fill it without points and spaces."],
  version: () => ["is no version of three numbers with points between", "Ask the sender for the right version."],
  alphanumeric: () => ["holds other characters than letters and digits", "Ask the sender to leave those out."],
  "too-long": (limit) => [`is longer than ${limit} characters`, "Ask the sender to shorten it."],
  integer: () => [
    "is no whole number",
    "Ask the sender for a number without point or comma; amounts are in eurocents.",
  ],
  negative: () => ["is below zero", "Ask the sender for the right number; money back is a credit line."],
  "too-large": (limit) => [`is larger than ${limit}`, "Ask the sender for the right number."],
  date: () => ["is no day that exists", "Ask the sender for a date like 2027-06-30, without time zone."],
  time: () => ["is no time", "Ask the sender for a time like 13:45:00, without time zone."],
  code: (limit) => [
    limit === "" ? "is no code that the standard knows" : `is no code of list ${limit}`,
    "Ask the sender for a code that holds in release 3.2.",
  ],
  fixed: (limit) => [`should be ${limit} in this message`, "Ask the sender which message it is."],
};

/** For what is wrong with a message of iWmo or iJw: what is wrong, and what to do. */
export const messageProblems = {
  "message.file": ({ reason, found }) => {
    const [title, detail] = files[reason];
    return text(
      reason === "release" && found !== undefined ? `The message is of release ${found}, not of 3.2` : title,
      detail,
    );
  },
  "message.structure": ({ reason, element, other }): ProblemText => text(...structures[reason](element, other)),
  "message.value": ({ reason, element, value, limit }) => {
    const [title, detail] = values[reason](limit ?? "");
    return text(
      value === undefined ? `What stands in ${element} ${title}` : `${quoted(value)} in ${element} ${title}`,
      detail,
    );
  },
  "message.rule": ({ rule }) => text(...brokenRules[rule]),
  "message.municipality": ({ found, wanted }) =>
    text(
      `The message is of or for municipality ${found}, not ${wanted}`,
      `Load it with --gemeente ${found}, if you may.`,
    ),
  "message.repeated": ({ first }) =>
    text(`This message was read before, from ${first}`, "It counts once. Deliver each message only once."),
  "message.across-limited": ({ limit }) =>
    text(
      `Of an allocation more than ${limit} lines were declared, or more than a thousand other things told`,
      "Only the first were compared. Ask the sender whether they belong to one client.",
    ),
  "message.schema": ({ element }) =>
    text(
      `The official schema refuses ${element === undefined ? "this message" : element}`,
      "Ask the sender to validate the message by the schema of the standard. What stands there is not repeated here.",
    ),
  "message.schemas": ({ folder, schema }) =>
    schema === undefined
      ? text(
          `There are no schemas (.xsd) in the folder ${quoted(folder)}`,
          "Name the folder with the official schemas at --xsd.",
        )
      : text(`The schema of ${schema} in ${quoted(folder)} cannot be used`, "Fetch the official schemas again."),
  "message.not-strict": ({ message, reason }) =>
    reason === "missing"
      ? text(`The folder of schemas has none of ${message}`, "We checked the message by our own description.")
      : text(`This message is too large to validate by the schema`, "We checked it by our own description."),
  "message.more": ({ count }) =>
    text(
      `There ${count === 1 ? "is one more thing" : `are ${count} more things`} wrong in this message`,
      "First mend what is told above, and deliver the message again.",
    ),
  "message.unverified": ({ message }) =>
    text(
      `We know no schema of ${message}`,
      "We checked its structure by that of iJw and of the message that it answers.",
    ),
} satisfies Partial<ProblemTexts>;
