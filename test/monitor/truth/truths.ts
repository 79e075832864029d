import { benefitsByMonth, clientsByMonth, lawsByMonth, residentsByMonth, useByArea } from "./clients.ts";
import type { Counts, History, Question } from "./history.ts";
import { accessByMonth, claimsByMonth, ledgerByMonth, priceAndVolume, providersByYear, stopReasons } from "./money.ts";
import {
  allocationsByMonth,
  careSpellsByMonth,
  changesByMonth,
  referrersByMonth,
  trajectsByMonth,
  waitingByMonth,
} from "./trajects.ts";

/** What each model must say, by its name; a model that counts clients has three, by who is one. */
export const truths: Readonly<Record<string, (history: History, question: Question) => Counts>> = {
  "trajecten-per-maand": trajectsByMonth,
  "toewijzingen-per-maand": allocationsByMonth,
  "zorgperioden-per-maand": careSpellsByMonth,
  "wisselingen-per-maand": changesByMonth,
  "wachten-per-maand": waitingByMonth,
  "verwijzers-per-maand": referrersByMonth,
  "clienten-per-maand toegewezen": clientsByMonth("toegewezen"),
  "clienten-per-maand gestart": clientsByMonth("gestart"),
  "clienten-per-maand gedeclareerd": clientsByMonth("gedeclareerd"),
  "samenloop-per-maand": lawsByMonth,
  "inwoners-per-maand": residentsByMonth,
  "gebruik-per-buurt": useByArea,
  "declaraties-per-maand": claimsByMonth,
  "aanbieders-per-jaar": providersByYear,
  "prijs-en-volume-per-maand": priceAndVolume,
  "stopredenen-per-maand": stopReasons,
  "toegang-per-maand": accessByMonth,
  "uitkeringen-per-maand": benefitsByMonth,
  "uitputting-per-maand": ledgerByMonth,
};
