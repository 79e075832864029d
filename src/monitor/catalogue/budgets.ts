import { sinceDeclared } from "./declared-care.ts";
import { type Indicator, themed } from "./indicator.ts";
import { refusedWhole, sinceRefusedWhole } from "./refused-claims.ts";

/** Personal budgets and own contributions: what comes from SVB and CAK. */
export const budgetIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...{ model: "pgb-per-maand", settlesAfter: 3 },
      caveats: ["Budget en besteding zijn van de hele looptijd van de toekenning, niet van de maand."],
      coverage: "Persoonsgebonden budgetten volgens de toekenning, en besteding volgens de laatste stand van de SVB.",
      lastPeriod: "De laatste maand tot en met de peildatum waarover de bronnen vertellen.",
      goal: "Weten wie een pgb gebruikt en hoe ver de budgetten worden gebruikt.",
    },
    [
      {
        ...{ id: "pgb-clienten", name: "Cliënten met een pgb", unit: "cliënten", better: "geen oordeel" },
        definition:
          "Cliënten met een toekenning die in de maand op ten minste een dag loopt; elk telt per wet een keer.",
        measure: { column: "pgb_clienten" },
      },
      {
        ...{
          id: "pgb-aandeel-clienten",
          name: "Aandeel cliënten met een pgb",
          unit: "procent",
          better: "geen oordeel",
        },
        definition: "Deel van de cliënten met pgb of zorg in natura (toegewezen) dat een pgb heeft.",
        measure: { column: "pgb_clienten", over: "clienten", per: 100 },
      },
      {
        ...{
          id: "pgb-en-natura",
          name: "Cliënten met pgb en zorg in natura",
          unit: "cliënten",
          better: "geen oordeel",
        },
        definition: "Cliënten die in de maand van dezelfde wet een pgb en zorg in natura hebben.",
        measure: { column: "beide" },
      },
      {
        ...{ id: "pgb-budget", name: "Toegekende pgb-budgetten", unit: "euro", better: "geen oordeel" },
        definition: "Budgetten van de toekenningen die in de maand lopen, over hun hele looptijd.",
        measure: { column: "budget" },
      },
      {
        ...{ id: "pgb-besteed", name: "Besteed uit lopende pgb's", unit: "euro", better: "geen oordeel" },
        definition: "Besteding van de toekenningen die in de maand lopen, tot de laatste stand van de SVB.",
        measure: { column: "besteed" },
      },
      {
        ...{ id: "pgb-benut-aandeel", name: "Aandeel van het pgb-budget dat is besteed", unit: "procent" },
        better: "geen oordeel",
        definition: "Besteding als deel van het budget, van lopende toekenningen waarvan de stand bekend is.",
        measure: { column: "besteed", over: "budget_met_stand", per: 100 },
      },
    ],
  ),
  ...themed(
    {
      ...{ ...sinceRefusedWhole, model: "pgb-per-jaar", settlesAfter: 18 },
      caveats: [
        "Een toekenning telt in het jaar van haar eerste dag. Declaraties van recente maanden zijn nog niet volledig.",
        "Een toekenning zonder stand van de SVB telt voor nul.",
        refusedWhole,
      ],
      coverage:
        "Bestedingen uit pgb en gedeclareerde zorg in natura. Zonder subsidie, lumpsum en regionale afrekening.",
      lastPeriod: "Het jaar van de peildatum.",
      goal: "Weten welk deel van de uitgaven via pgb loopt.",
    },
    [
      {
        ...{ id: "pgb-uitgaven", name: "Uitgaven via pgb", unit: "euro", better: "geen oordeel" },
        definition: "Besteding van toekenningen die in het jaar beginnen.",
        measure: { column: "pgb" },
      },
      {
        ...{ id: "pgb-aandeel-uitgaven", name: "Aandeel van pgb in de uitgaven", unit: "procent" },
        better: "geen oordeel",
        definition: "Besteding uit pgb als deel van pgb en gedeclareerde zorg in natura samen.",
        measure: { column: "pgb", over: "totaal", per: 100 },
        ...sinceDeclared,
      },
    ],
  ),
  ...themed(
    {
      ...{ model: "eigen-bijdragen-per-maand", settlesAfter: 6 },
      caveats: ["Geeft het CAK een totaal zonder personen, dan is het aantal betalers niet bekend."],
      coverage: "Eigen bijdragen zoals het CAK die opgeeft.",
      lastPeriod: "De laatste maand met een opgave.",
      goal: "Weten wat inwoners zelf betalen.",
    },
    [
      {
        ...{ id: "eigen-bijdrage-opgelegd", name: "Opgelegde eigen bijdragen", unit: "euro", better: "geen oordeel" },
        definition: "Bedragen die over de maand zijn opgelegd.",
        measure: { column: "opgelegd" },
      },
      {
        ...{ id: "eigen-bijdrage-ontvangen", name: "Ontvangen eigen bijdragen", unit: "euro", better: "geen oordeel" },
        definition: "Bedragen die over de maand zijn ontvangen.",
        measure: { column: "ontvangen" },
        absent: "unknown",
      },
      {
        ...{ id: "eigen-bijdrage-geind-aandeel", name: "Aandeel ontvangen eigen bijdragen", unit: "procent" },
        better: "hoger is beter",
        definition: "Ontvangen bedrag als deel van het opgelegde, waar van beide een opgave is.",
        measure: { column: "ontvangen", over: "opgelegd_met_ontvangst", per: 100 },
      },
      {
        ...{ id: "eigen-bijdrage-betalers", name: "Cliënten met een eigen bijdrage", unit: "cliënten" },
        better: "geen oordeel",
        definition: "Cliënten met een opgelegde bijdrage; elk telt een keer.",
        measure: { column: "betalers" },
        absent: "unknown",
      },
      {
        ...{ id: "eigen-bijdrage-zonder-personen-aandeel", name: "Aandeel eigen bijdragen zonder personen" },
        ...{ unit: "procent", better: "geen oordeel" },
        definition: "Deel van het opgelegde bedrag dat als totaal komt, zonder de cliënt.",
        measure: { column: "zonder_personen", over: "opgelegd", per: 100 },
      },
    ],
  ),
];
