import type { navigation as nl } from "../nl/navigation.ts";
import type { Translated } from "../translated.ts";

/** The words of the cycle and the names of the pages, as they stand in the navigation. */
export const navigation: Translated<typeof nl> = {
  "step.begin": "",
  "step.meten": "Monitor",
  "step.verklaren": "Explain",
  "step.voorspellen": "Forecast",
  "step.kiezen": "Choose",
  "step.volgen": "Follow",
  "step.beoordelen": "Judge",
  "step.verantwoorden": "Account for",
  "step.gegevens": "",
  "page.start": "Start",
  "page.financien": "Finances",
  "page.scenarios": "Scenarios",
  "page.plan": "Plan",
  "page.beloofd": "Promised and delivered",
  "page.doelen": "Goals",
  "page.vragen": "Questions",
  "page.documenten": "Documents",
  "page.teksten": "Texts",
  "page.gegevens": "Data",
  "page.bronnen": "Sources",
  "page.toetsing": "Check",
  "page.monitor": "Monitor",
  "page.samenloop": "Overlap",
  "page.trajecten": "Trajects",
  "page.uitputting": "Depletion",
  "page.verklaren": "Explain",
  "page.aansluiting": "Tie-out",
  "page.privacy": "Privacy",
};
