/** Searching in dossiers, and on the pages of a municipality. */
export const search = {
  "search.label": "Zoeken",
  "search.placeholder": "Zoek een cijfer, maatregel, project …",
  "search.results": "Gevonden",
  "search.none": ({ query }: { readonly query: string }) =>
    `Niets gevonden voor “${query}”. Probeer een ander woord, of een deel ervan.`,
  "search.count": ({ total, shown }: { readonly total: number; readonly shown: number }) =>
    total > shown ? `${total} gevonden, de beste ${shown} staan hieronder.` : `${total} gevonden.`,
  "search.figure": ({ label, column }: { readonly label: string; readonly column: string }) => `${label}, ${column}`,
  "search.cell": ({ table, number }: { readonly table: string; readonly number: string }) => `${number} · ${table}`,
  "search.loose": ({ period, number }: { readonly period: string; readonly number: string }) =>
    period === "" ? number : `${number} · ${period}`,
  "search.kind.page": "Pagina’s",
  "search.kind.indicator": "Indicatoren",
  "search.kind.measure": "Maatregelen",
  "search.kind.project": "Projecten",
  "search.kind.goal": "Doelen",
  "search.kind.question": "Vragen",
  "search.kind.decision": "Besluiten",
  "search.kind.definition": "Begrippen",
  "search.kind.figure": "Cijfers",
};
