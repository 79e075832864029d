import type { report as nl } from "../nl/report.ts";
import type { Translated } from "../translated.ts";

/** Headings and fixed sentences of documents. */
export const report: Translated<typeof nl> = {
  "report.scenarios.title": ({ name }) => `Scenarios for the social domain of ${name}`,
  "report.savings.title": ({ name }) => `Savings targets in the social domain of ${name}`,
  "report.years": ({ first, last }) => `${first} to ${last}`,
  "report.scenarios.subtitle": ({ first, last }) =>
    `Balance by scenario and domain, ${first} up to and including ${last}`,
  "report.version": ({ version }) => `Version of the dossier: ${version}`,
  "report.author": ({ name }) => `Sluitend, from the dossier of ${name}`,
  "report.compared": "The scenarios side by side",
  "report.remainder": "What is not explained",
  "report.measures": "The measures",
  "report.matrix": "All measures side by side",
  "report.basis": "Basis",
  "report.conditions": "Conditions",
  "report.risks": "Risks",
  "report.residents": "What residents notice",
  "report.effect": ({ year }) => `Effect in ${year}: `,
  "report.effect.elsewhere": ({ measure }) => `The effect of this measure stands with ${measure}.`,
  "report.effect.of": ({ scenario }) => ` in ${scenario}`,
  "report.unknowns": "What we do not know",
  "report.unknowns.reserve": "Opening reserve. The source says:",
  "report.statement": ({ says, lines }) => `${says} (${lines})`,
  "report.tables": "The tables of the source",
  "report.tables.printed": ({ count }) =>
    count === 1
      ? "The source has one table. Its numbers stand as printed."
      : `These are all ${count} tables of the source, in its order. The numbers stand as printed.`,
  "report.part": ({ name, part, parts }) => `${name} (part ${part} of ${parts})`,
  "report.sources": "Annex: sources",
  "report.sources.line": ({ title, date, status }) => `${title}, ${date}${status === "" ? "" : ` (${status})`}`,
  "report.reading": "How to read this memo",
};
