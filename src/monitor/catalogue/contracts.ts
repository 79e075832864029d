import { noVolumeOfBudget } from "./budget-in-euros.ts";
import { sinceDeclared } from "./declared-care.ts";
import { type Indicator, themed } from "./indicator.ts";
import { refusedWhole, sinceRefusedWhole } from "./refused-claims.ts";

/** What was allocated beside what was delivered, and how far the ceilings of contracts are. */
export const contractIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...{ ...sinceRefusedWhole, model: "toegewezen-en-gedeclareerd", settlesAfter: 18 },
      caveats: [
        "Toegewezen volume is naar dagen over de maanden verdeeld; wat mag worden gedeclareerd kan per maand afwijken.",
        "Recente maanden zijn nog niet volledig gedeclareerd.",
        noVolumeOfBudget,
        refusedWhole,
      ],
      coverage:
        "Zorg in natura met een toewijzing per cliënt, per product en eenheid (minuten zijn uren). Declaraties die niet zijn afgekeurd.",
      lastPeriod: "De laatste zorgmaand met declaraties; een maand is pas na 18 maanden volledig.",
      goal: "Weten hoeveel van wat is toegewezen ook wordt geleverd.",
    },
    [
      {
        ...{ id: "toegewezen-volume", name: "Toegewezen volume", unit: "eenheden", better: "geen oordeel" },
        definition: "Eenheden van geldige toewijzingen die op de dagen van de maand vallen.",
        measure: { column: "volume_toegewezen" },
      },
      {
        ...{ id: "geleverd-volume", name: "Gedeclareerd volume", unit: "eenheden", better: "geen oordeel" },
        definition: "Eenheden van declaratieregels over de maand die niet zijn afgekeurd, debet min credit.",
        measure: { column: "volume_gedeclareerd" },
        ...sinceDeclared,
      },
      {
        ...{ id: "benut-volume-aandeel", name: "Benut deel van het volume", unit: "procent", better: "geen oordeel" },
        definition:
          "Gedeclareerd volume als deel van het toegewezen volume; leeg als een toewijzing geen volume heeft.",
        measure: { column: "volume_gedeclareerd", over: "volume_vergelijkbaar", per: 100 },
        ...sinceDeclared,
      },
      {
        ...{ id: "toegewezen-bedrag", name: "Toegewezen bedrag", unit: "euro", better: "geen oordeel" },
        definition: "Toegewezen volume tegen de prijs van het contract op de eerste dag ervan in de maand.",
        measure: { column: "bedrag_toegewezen" },
        caveats: ["Een toewijzing zonder prijs in de contracten telt niet mee."],
      },
      {
        ...{ id: "geleverd-bedrag", name: "Gedeclareerd bedrag per product", unit: "euro", better: "geen oordeel" },
        definition: "Bedragen van declaratieregels over de maand die niet zijn afgekeurd, debet min credit.",
        measure: { column: "bedrag_gedeclareerd" },
        ...sinceDeclared,
      },
      {
        ...{ id: "benut-bedrag-aandeel", name: "Benut deel van het bedrag", unit: "procent", better: "geen oordeel" },
        definition: "Gedeclareerd bedrag als deel van het toegewezen bedrag; leeg als een toewijzing geen prijs heeft.",
        measure: { column: "bedrag_gedeclareerd", over: "bedrag_vergelijkbaar", per: 100 },
        ...sinceDeclared,
      },
      {
        ...{ id: "toegewezen-volume-per-client", version: 3, name: "Toegewezen volume per cliënt" },
        ...{ unit: "eenheden per cliënt", better: "geen oordeel" },
        definition:
          "Toegewezen volume gedeeld door de cliënten van wie een geldige toewijzing van het product een volume heeft.",
        measure: { column: "volume_toegewezen", over: "clienten_met_volume", per: 1 },
        caveats: [
          "Een toewijzing zonder volume, zoals een geheel zonder einddatum, telt niet mee; wie alleen zo’n toewijzing heeft ook niet.",
        ],
      },
      {
        ...{ id: "toewijzingen-zonder-prijs", name: "Toewijzingen zonder prijs", unit: "toewijzingen" },
        better: "lager is beter",
        definition: "Geldige toewijzingen waarvan geen volume of geen prijs in de contracten te vinden is.",
        measure: { column: "zonder_prijs" },
      },
    ],
  ),
  ...themed(
    {
      ...{ ...sinceRefusedWhole, model: "plafonds-per-maand", settlesAfter: 18 },
      caveats: [
        "Een signaal om te kijken, geen oordeel over een aanbieder.",
        "Recente maanden zijn nog niet volledig gedeclareerd: een plafond kan al eerder bereikt zijn dan hier staat.",
        refusedWhole,
      ],
      coverage:
        "Contracten met een plafond in de lijst van tarieven; het plafond geldt per perceel, aanbieder en kalenderjaar.",
      lastPeriod: "De laatste zorgmaand met declaraties; een maand is pas na 18 maanden volledig.",
      goal: "Op tijd zien dat een plafond in zicht komt, voordat een aanbieder cliënten weigert.",
    },
    [
      {
        ...{ id: "plafond", name: "Plafond", unit: "euro", better: "geen oordeel" },
        definition: "Hoogste bedrag dat de aanbieder in het jaar over het perceel mag declareren.",
        measure: { column: "plafond" },
      },
      {
        ...{ id: "plafond-gebruikt", name: "Gebruikt van het plafond", unit: "euro", better: "geen oordeel" },
        definition: "Over het jaar tot en met de maand gedeclareerd en niet afgekeurd.",
        measure: { column: "gebruikt" },
        ...sinceDeclared,
      },
      {
        ...{ id: "plafond-gebruikt-aandeel", name: "Deel van het plafond dat is gebruikt" },
        ...{ unit: "procent", better: "geen oordeel" },
        definition: "Gebruikt bedrag als deel van het plafond.",
        measure: { column: "gebruikt", over: "plafond", per: 100 },
        ...sinceDeclared,
      },
      {
        ...{ id: "plafond-bereikt", name: "Plafond bereikt", unit: "plafonds", better: "geen oordeel" },
        definition:
          "1 als het gebruikte bedrag het plafond heeft bereikt, anders 0; leeg onder het kleinste aantal cliënten.",
        absent: "too-few",
        measure: { column: "bereikt" },
        ...sinceDeclared,
      },
      {
        ...{ id: "plafond-bereikt-in-maand", name: "Plafond in deze maand bereikt" },
        ...{ unit: "plafonds", better: "geen oordeel" },
        definition:
          "1 in de maand waarin het plafond werd bereikt; leeg onder het kleinste aantal cliënten (standaard 10).",
        absent: "too-few",
        measure: { column: "bereikt_in_maand" },
        ...sinceDeclared,
      },
    ],
  ),
];
