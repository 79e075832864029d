import type { Dossier } from "../dossier/dossier.ts";
import { periodText } from "../figure/period-text.ts";
import type { DossierSummary } from "./views.ts";

/** The line of a dossier in a list. The date is that of its newest document. */
export function summarise(dossier: Dossier): DossierSummary {
  const dates = dossier.documents.map((document) => periodText(document.date)).sort();
  const confidentiality = dossier.documents.find((document) => document.confidentiality !== undefined)?.confidentiality;
  return {
    id: dossier.id,
    title: dossier.title,
    municipality: { code: dossier.municipality, name: dossier.name },
    date: dates.at(-1) ?? "",
    version: dossier.hash.slice(0, 12),
    ...(confidentiality === undefined ? {} : { confidentiality }),
    counts: {
      tables: dossier.tables.length,
      figures: dossier.figures.size,
      measures: dossier.measures.length,
      scenarios: dossier.scenarios.length,
      variants: dossier.variants.length,
      savings: dossier.savings.length,
    },
  };
}
