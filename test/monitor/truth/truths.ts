import { residentsByMonth, residentsByVillage, trajectsByArea, useByArea, useByYear } from "./areas.ts";
import { benefitLengths, benefitReasons, benefitsByMonth, workHelpByMonth } from "./benefits.ts";
import { budgetsByMonth, budgetsByYear, contributionsByMonth } from "./budgets-held.ts";
import { clientsByMonth, clientsByProduct, clientsByProvider, lawsByMonth } from "./clients.ts";
import { allocatedAndDeclared, ceilings } from "./contracts.ts";
import { durations } from "./durations.ts";
import { executionCosts, obligations } from "./execution.ts";
import { accessSteps, approvedByProduct, claimsByGroup, costsByGroup, staffByYear } from "./groups.ts";
import type { Counts, History, Question } from "./history.ts";
import { householdsByLaws, pyramid } from "./households.ts";
import {
  accessByMonth,
  claimsByMonth,
  ledgerByLaw,
  ledgerByMonth,
  priceAndVolume,
  providersByYear,
  stopReasons,
} from "./money.ts";
import { requestsByMonth, toldTimes } from "./requests.ts";
import {
  casesByMonth,
  debtsByMonth,
  notReached,
  schemesByYear,
  specialAssistance,
  surveysByProvider,
  surveysByYear,
} from "./support.ts";
import { claimAnswers, doubles, returnCodes, returnTimes } from "./traffic.ts";
import {
  allocationsByMonth,
  careSpellsByMonth,
  changesByMonth,
  referrersByMonth,
  trajectsByMonth,
  waitingByMonth,
} from "./trajects.ts";

type Truth = (history: History, question: Question) => Counts;

/** The truth of a model that counts clients in some of the three ways. */
function counted(model: string, truth: (counting: string) => Truth, ...ways: readonly string[]): Record<string, Truth> {
  return Object.fromEntries(ways.map((way) => [`${model} ${way}`, truth(way)]));
}

const ways = ["toegewezen", "gestart", "gedeclareerd"];

/** What each model must say, by its name; a model that counts clients has three, by who is one. */
export const truths: Readonly<Record<string, Truth>> = {
  "trajecten-per-maand": trajectsByMonth,
  "toegewezen-en-gedeclareerd": allocatedAndDeclared,
  "plafonds-per-maand": ceilings,
  "trajecten-per-buurt": trajectsByArea,
  "retourtijden-per-maand": returnTimes,
  "retourcodes-per-maand": returnCodes,
  "declaratieantwoorden-per-maand": claimAnswers,
  "meldtijden-per-maand": toldTimes,
  "verzoeken-per-maand": requestsByMonth,
  "dubbele-regels-per-maand": doubles,
  "piramide-per-maand": pyramid,
  "huishoudens-per-combinatie": householdsByLaws,
  "duren-van-zorg": durations,
  "toewijzingen-per-maand": allocationsByMonth,
  "zorgperioden-per-maand": careSpellsByMonth,
  "wisselingen-per-maand": changesByMonth,
  "wachten-per-maand": waitingByMonth,
  "verwijzers-per-maand": referrersByMonth,
  ...counted("clienten-per-maand", clientsByMonth, ...ways),
  ...counted("clienten-per-product", clientsByProduct, ...ways),
  ...counted("clienten-per-aanbieder", clientsByProvider, ...ways),
  "samenloop-per-maand": lawsByMonth,
  "inwoners-per-maand": residentsByMonth,
  "inwoners-per-dorp": residentsByVillage,
  ...counted("gebruik-per-buurt", useByArea, "toegewezen", "gedeclareerd"),
  "gebruik-per-jaar": useByYear,
  "declaraties-per-maand": claimsByMonth,
  "aanbieders-per-jaar": providersByYear,
  "prijs-en-volume-per-maand": priceAndVolume,
  "stopredenen-per-maand": stopReasons,
  "toegang-per-maand": accessByMonth,
  "uitkeringen-per-maand": benefitsByMonth,
  "uitkeringsredenen-per-maand": benefitReasons,
  "uitkeringsduur-per-maand": benefitLengths,
  "re-integratie-per-maand": workHelpByMonth,
  "bijzondere-bijstand-per-maand": specialAssistance,
  "minimaregelingen-per-jaar": schemesByYear,
  "niet-gebruik-per-jaar": notReached,
  "schuldhulp-per-maand": debtsByMonth,
  "clientervaring-per-jaar": surveysByYear,
  "clientervaring-per-aanbieder": surveysByProvider,
  "bezwaren-per-maand": casesByMonth,
  "pgb-per-maand": budgetsByMonth,
  "pgb-per-jaar": budgetsByYear,
  "eigen-bijdragen-per-maand": contributionsByMonth,
  "stappen-toegang-per-maand": accessSteps,
  "formatie-per-jaar": staffByYear,
  "declaraties-per-productgroep": claimsByGroup,
  "lasten-per-productgroep": costsByGroup,
  "uitvoeringskosten-per-jaar": executionCosts,
  "verplichtingen-per-maand": obligations,
  "uitputting-per-maand": ledgerByMonth,
  "uitputting-per-taakveld": ledgerByLaw,
  "producten-per-jaar": approvedByProduct,
};
