import type { LakeRow } from "../../src/lake/canonical.ts";
import { dayText, monthText } from "../../src/synth/day-number.ts";
import { optionalDay } from "./optional-day.ts";
import type { SupportHistory } from "./truth/support-history.ts";

/** What a history says of poverty, debts, what clients say and money past the providers, as rows of the lake. */
export function supportRows(support: SupportHistory): readonly LakeRow[] {
  return [...povertyRows(support), ...voiceRows(support), ...moneyRows(support), ...ownRows(support)];
}

function povertyRows({ grants, uses, targets, debts }: SupportHistory): readonly LakeRow[] {
  return [
    ...grants.map(
      (one): LakeRow => ({
        table: "bijzondere_bijstand",
        knownOn: dayText(one.knownOn),
        values: {
          ...{ toekenning: one.id, client: one.client, kostensoort: one.kind, bedrag: one.amount },
          ...{ datumtoekenning: dayText(one.granted), ...optionalDay("datumaanvraag", one.asked) },
        },
      }),
    ),
    ...uses.map(
      (one): LakeRow => ({
        table: "minimaregeling",
        knownOn: dayText(one.knownOn),
        values: { gebruik: one.id, regeling: one.scheme, client: one.client, jaar: one.year, bedrag: one.amount },
      }),
    ),
    ...targets.map(
      (one): LakeRow => ({
        table: "doelgroep",
        knownOn: dayText(one.knownOn),
        values: {
          ...{ jaar: one.year, regeling: one.scheme, bron: one.by, brondatum: dayText(one.on), personen: one.people },
        },
      }),
    ),
    ...debts.map(
      (one): LakeRow => ({
        table: "schuldhulptraject",
        knownOn: dayText(one.knownOn),
        values: {
          ...{
            traject: one.id,
            client: one.client,
            datumaanmelding: dayText(one.asked),
            bedreigend: one.isThreatening,
          },
          ...{ ...optionalDay("datumgesprek", one.talk), ...optionalDay("datumbesluit", one.decided) },
          ...{ ...optionalDay("datumstart", one.begin), ...optionalDay("datumeinde", one.end) },
          redenuitstroom: one.outcome,
        },
      }),
    ),
  ];
}

function voiceRows({ answers, cases }: SupportHistory): readonly LakeRow[] {
  return [
    ...answers.map(
      (one): LakeRow => ({
        table: "enqueteantwoord",
        knownOn: dayText(one.knownOn),
        values: {
          ...{ enquete: one.survey, jaar: one.year, respondent: one.respondent, vraag: one.question, antwoord: "x" },
          ...{ wet: one.law, leverancier: one.provider, positief: one.isPositive },
        },
      }),
    ),
    ...cases.map(
      (one): LakeRow => ({
        table: "bezwaar",
        knownOn: dayText(one.knownOn),
        values: {
          ...{
            zaak: one.id,
            soort: one.kind,
            wet: one.law,
            datumontvangst: dayText(one.received),
            uitkomst: one.outcome,
          },
          ...{ ...optionalDay("uiterlijk", one.due), ...optionalDay("datumafhandeling", one.done) },
        },
      }),
    ),
  ];
}

function ownRows({ products, tasks, executions }: SupportHistory): readonly LakeRow[] {
  return [
    ...products.map(
      (one): LakeRow => ({
        table: "gemeenteproduct",
        knownOn: dayText(one.knownOn),
        values: {
          ...{
            product: one.product,
            groep: one.group,
            wet: one.law,
            productcategorie: one.category,
            productcode: one.code,
          },
        },
      }),
    ),
    ...tasks.map(
      (one): LakeRow => ({
        table: "taaknorm",
        knownOn: dayText(one.knownOn),
        values: {
          ...{ jaar: one.year, taak: one.task, wet: one.law, telling: one.counted, aantal: one.times },
          ...{ normtijd: one.hours, uren_per_fte: one.hoursOfOne },
        },
      }),
    ),
    ...executions.map(
      ({ definition, kind, code, knownOn }): LakeRow => ({
        table: "uitvoeringskost",
        knownOn: dayText(knownOn),
        values: { definitie: definition, soort: kind, code },
      }),
    ),
  ];
}

function moneyRows({ budgetsHeld, contributions }: SupportHistory): readonly LakeRow[] {
  return [
    ...budgetsHeld.map(
      (one): LakeRow => ({
        table: "pgb_toekenning",
        knownOn: dayText(one.knownOn),
        values: {
          ...{ wet: one.law, toekenning: one.id, client: one.client, datumstart: dayText(one.begin) },
          ...{ ...optionalDay("datumeinde", one.end), budget: one.budget, besteed: one.spent },
        },
      }),
    ),
    ...contributions.map(
      (one): LakeRow => ({
        table: "eigen_bijdrage",
        knownOn: dayText(one.knownOn),
        values: {
          ...{ maand: monthText(one.month), client: one.client, soort: one.kind },
          ...{ bedrag: one.amount, ontvangen: one.received },
        },
      }),
    ),
  ];
}
