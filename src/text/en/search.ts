import type { search as nl } from "../nl/search.ts";
import type { Translated } from "../translated.ts";

/** Searching in dossiers. */
export const search: Translated<typeof nl> = {
  "search.label": "Search",
  "search.placeholder": "Find a figure, measure, project …",
  "search.results": "Found",
  "search.none": ({ query }) => `Nothing found for “${query}”. Try another word, or a part of it.`,
  "search.count": ({ total, shown }) =>
    total > shown ? `${total} found, the best ${shown} stand below.` : `${total} found.`,
  "search.figure": ({ label, column }) => `${label}, ${column}`,
  "search.cell": ({ table, number }) => `${number} · ${table}`,
  "search.loose": ({ period, number }) => (period === "" ? number : `${number} · ${period}`),
  "search.kind.page": "Pages",
  "search.kind.indicator": "Indicators",
  "search.kind.measure": "Measures",
  "search.kind.project": "Projects",
  "search.kind.goal": "Goals",
  "search.kind.question": "Questions",
  "search.kind.decision": "Decisions",
  "search.kind.definition": "Terms",
  "search.kind.figure": "Figures",
};
