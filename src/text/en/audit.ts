import type { audit as nl } from "../nl/audit.ts";
import type { Translated } from "../translated.ts";

/** The page on which the findings of the arithmetic audit stand in their tables. */
export const audit: Translated<typeof nl> = {
  "audit.title": "Do the numbers agree with each other?",
  "audit.lead.clean": ({ checked }) =>
    `We computed ${checked} relations again and all close, within the rounding of the source.`,
  "audit.lead": ({ checked, found, open }) =>
    `We computed ${checked} relations again: ${found} do not close within the rounding of the source, ${open} of them without an explanation.`,
  "audit.how":
    "A relation is for instance a total with its parts, or a difference with the two figures that it follows from. We do not say which is right: we show which figures cannot all be true.",
  "audit.open": "Not yet explained",
  "audit.open.none": "Every finding has an explanation.",
  "audit.explained": "Explained",
  "audit.texts": "Figures in the text",
  "audit.place": ({ row, column }) => (column === "" ? row : `${row}, ${column}`),
  "audit.fact.says": "Finding",
  "audit.fact.printed": "Printed",
  "audit.fact.computed": "Follows from the rest",
  "audit.fact.slack": "Room by rounding",
  "audit.fact.candidates": "Look first at",
  "audit.fact.source": "Source",
  "audit.fact.explained": "Explanation",
  "audit.candidate": ({ label, figure }) => `${label}: ${figure}`,
  "figure.remark.finding": ({ certainty, message }) => `The check found something here (${certainty}). ${message}`,
};
