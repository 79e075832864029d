import type { sections as nl } from "../nl/sections.ts";
import type { Translated } from "../translated.ts";

/** What sections of pages and documents have in common. */
export const sections: Translated<typeof nl> = {
  "section.source": ({ title, lines }) => `${title}, ${lines}`,
  "section.all-kind": ({ kind }) => `All figures in this table: ${kind}.`,
  "section.column-kind": ({ title, kind }) => `${title} (${kind})`,
  "section.qualified": ({ qualifier, words }) => `${qualifier} ${words}`,
  "section.lines": "Source",
  "section.row": "Subject",
  "section.and": "and",
  "section.or": "or",
  "section.total": "Total",
  "section.of-period": ({ name, period }) => `${name}, ${period}`,
  "section.none": "none",
  "section.no-amount": "no amount",
  "section.said": ({ says, lines }) => `${says} (${lines})`,
};
