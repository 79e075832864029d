import { noVolumeOfBudget } from "./budget-in-euros.ts";
import { sinceDeclared, sinceLate } from "./declared-care.ts";
import { type Indicator, type Theme, themed } from "./indicator.ts";
import { refusedWhole, sinceRefusedWhole } from "./refused-claims.ts";

const claims: Pick<Theme, "coverage" | "lastPeriod" | "settlesAfter" | "comesAfter"> = {
  ...sinceDeclared,
  coverage:
    "Zorg in natura die per cliënt wordt gedeclareerd. Zonder pgb, subsidie, lumpsum, regionale afrekening en eigen bijdragen.",
  lastPeriod: "De laatste zorgmaand met declaraties; een maand is pas na 18 maanden volledig.",
  settlesAfter: 18,
};

/** What care costs, from whom it comes, and what of the budget is used. */
export const moneyIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...{ ...claims, ...sinceRefusedWhole, model: "declaraties-per-maand" },
      caveats: ["Recente maanden zijn te laag omdat declaraties later komen; een credit telt negatief.", refusedWhole],
      goal: "Weten wat geleverde zorg kost en of de administratie klopt.",
    },
    [
      {
        ...{ id: "gedeclareerd", name: "Gedeclareerd bedrag", unit: "euro", better: "geen oordeel" },
        definition: "Ingediende bedragen naar de maand van de zorg, debet min credit.",
        measure: { column: "ingediend" },
      },
      {
        ...{ id: "toegekend", name: "Toegekend bedrag", unit: "euro", better: "geen oordeel" },
        definition: "Bedragen van regels die zijn beantwoord en niet afgekeurd.",
        measure: { column: "toegekend" },
      },
      {
        ...{ id: "afgekeurd", name: "Afgekeurd bedrag", unit: "euro", better: "lager is beter" },
        definition: "Bedragen van regels die zijn afgekeurd (325).",
        measure: { column: "afgekeurd" },
      },
      {
        ...{ id: "in-behandeling", name: "Bedrag in behandeling", unit: "euro", better: "lager is beter" },
        definition: "Bedragen van regels waarop nog geen antwoord (325) is.",
        measure: { column: "in_behandeling" },
      },
      {
        ...{ id: "laat-gedeclareerd", version: 3, name: "Laat gedeclareerd bedrag", unit: "euro" },
        better: "lager is beter",
        definition: "Ingediende bedragen die na het einde van de maand na de zorg binnenkwamen, ook wat is afgekeurd.",
        measure: { column: "laat" },
        ...sinceLate,
      },
      {
        ...{ id: "afgekeurd-aandeel", name: "Aandeel afgekeurd bedrag", unit: "procent", better: "lager is beter" },
        definition: "Deel van het ingediende bedrag dat is afgekeurd.",
        measure: { column: "afgekeurd", over: "ingediend", per: 100 },
      },
      {
        ...{ id: "laat-aandeel", version: 3, name: "Aandeel laat gedeclareerd", unit: "procent" },
        better: "lager is beter",
        definition:
          "Deel van het ingediende bedrag dat na het einde van de maand na de zorg binnenkwam, ook wat is afgekeurd.",
        measure: { column: "laat", over: "ingediend", per: 100 },
        ...sinceLate,
      },
      {
        ...{ id: "declaratieregels", name: "Declaratieregels", unit: "regels", better: "geen oordeel" },
        definition: "Ingediende regels naar de maand van de zorg.",
        measure: { column: "regels" },
      },
      {
        ...{
          id: "declaratieregels-afgekeurd",
          name: "Afgekeurde declaratieregels",
          unit: "regels",
          better: "lager is beter",
        },
        definition: "Regels die zijn afgekeurd.",
        measure: { column: "regels_afgekeurd" },
      },
      {
        ...{
          id: "declaratieregels-afgekeurd-aandeel",
          name: "Aandeel afgekeurde regels",
          unit: "procent",
          better: "lager is beter",
        },
        definition: "Deel van de regels dat is afgekeurd: een maat voor de kwaliteit van het berichtenverkeer.",
        measure: { column: "regels_afgekeurd", over: "regels", per: 100 },
      },
    ],
  ),
  ...themed(
    {
      ...{ ...claims, ...sinceRefusedWhole, model: "aanbieders-per-jaar" },
      caveats: [
        "Van een jaar dat niet geheel in de periode ligt, tellen alleen de maanden in de periode.",
        "Een signaal om te kijken, geen oordeel.",
        refusedWhole,
      ],
      goal: "Weten van wie de gemeente afhankelijk is.",
    },
    [
      {
        ...{ id: "aanbieders", name: "Aanbieders", unit: "aanbieders", better: "geen oordeel" },
        definition: "Aanbieders die over het jaar netto iets declareerden, zonder afgekeurde regels.",
        measure: { column: "aanbieders" },
      },
      {
        ...{
          id: "aandeel-grootste-aanbieder",
          name: "Aandeel van de grootste aanbieder",
          unit: "procent",
          better: "geen oordeel",
        },
        definition: "Deel van het bedrag bij de grootste aanbieder.",
        measure: { column: "grootste", over: "bedrag", per: 100 },
      },
      {
        ...{
          id: "aandeel-drie-grootste-aanbieders",
          name: "Aandeel van de drie grootste aanbieders",
          unit: "procent",
          better: "geen oordeel",
        },
        definition: "Deel van het bedrag bij de drie grootste aanbieders samen.",
        measure: { column: "grootste_drie", over: "bedrag", per: 100 },
      },
      {
        ...{
          id: "concentratie-aanbieders",
          name: "Concentratie van aanbieders",
          unit: "HHI (0 tot 10.000)",
          better: "geen oordeel",
        },
        definition: "Herfindahl-Hirschman-index: de som van de gekwadrateerde aandelen in procenten.",
        measure: { column: "concentratie" },
      },
    ],
  ),
  ...themed(
    {
      ...{ ...claims, ...sinceRefusedWhole, model: "prijs-en-volume-per-maand" },
      caveats: [
        "Per eenheid (lijst WJ756): minuten en uren tellen niet op.",
        noVolumeOfBudget,
        "Recente maanden zijn nog niet volledig.",
        refusedWhole,
      ],
      goal: "Kosten uiteenleggen in prijs en volume.",
    },
    [
      {
        ...{ id: "prijs-per-eenheid", name: "Prijs per eenheid", unit: "euro per eenheid", better: "geen oordeel" },
        definition: "Bedrag gedeeld door volume van regels die niet zijn afgekeurd.",
        measure: { column: "bedrag", over: "volume", per: 1 },
      },
      {
        ...{ id: "volume-per-client", name: "Volume per cliënt", unit: "eenheden per cliënt", better: "geen oordeel" },
        definition: "Gedeclareerd volume gedeeld door cliënten met declaraties.",
        measure: { column: "volume", over: "clienten", per: 1 },
      },
      {
        ...{ id: "bedrag-per-client", name: "Bedrag per cliënt", unit: "euro per cliënt", better: "geen oordeel" },
        definition: "Gedeclareerd bedrag gedeeld door cliënten met declaraties.",
        measure: { column: "bedrag", over: "clienten", per: 1 },
      },
    ],
  ),
  ...themed(
    {
      ...{ ...claims, ...sinceRefusedWhole, model: "producten-per-jaar" },
      caveats: [
        "Dezelfde bedragen als op de pagina Aansluiting. Recente jaren zijn te laag omdat declaraties later komen.",
        "Het product komt uit de producttabel van de gemeente (bron producten); zonder tabel is het de categorie.",
        "Van een jaar dat niet geheel in de periode ligt, tellen alleen de maanden in de periode.",
        refusedWhole,
      ],
      goal: "Weten wat zorg per product kost, ook voor de raad.",
    },
    [
      {
        ...{ id: "product-goedgekeurd-jaar", name: "Goedgekeurd bedrag per product en jaar", unit: "euro" },
        better: "geen oordeel",
        definition: "Bedragen van goedgekeurde declaraties naar het jaar van de zorg, debet min credit.",
        measure: { column: "bedrag" },
      },
    ],
  ),
  ...themed(
    {
      ...{ model: "uitputting-per-taakveld", settlesAfter: 3 },
      caveats: [
        "Alleen wat is geboekt: zorg die nog niet is gedeclareerd of geboekt ontbreekt, behalve als zij is gereserveerd.",
        "De wet volgt uit het taakveld; wat op een ander taakveld is geboekt, staat bij onbekend.",
      ],
      coverage:
        "Het grootboek zoals geleverd, per taakveld van Iv3, lasten en baten apart, aan het eind van een kwartaal.",
      lastPeriod: "Het laatste kwartaal dat voorbij is.",
      goal: "Weten of de begroting genoeg is, per wet, ook voor de raad.",
    },
    [
      {
        ...{ id: "wet-geboekt", name: "Geboekt tot en met het kwartaal, per wet", unit: "euro" },
        better: "geen oordeel",
        definition: "Geboekte lasten of baten van januari tot en met het kwartaal.",
        measure: { column: "geboekt_tot_en_met" },
      },
      {
        ...{ id: "wet-begroot", name: "Begroot, per wet", unit: "euro", better: "geen oordeel", isKnownAhead: true },
        definition: "Begroting van het jaar met de wijzigingen die op de peildatum bekend zijn.",
        measure: { column: "begroot" },
      },
      {
        ...{ id: "wet-uitputting", name: "Uitputting per wet", unit: "procent", better: "geen oordeel" },
        definition: "Geboekt tot en met het kwartaal als deel van de begroting van het jaar.",
        measure: { column: "geboekt_tot_en_met", over: "begroot", per: 100 },
      },
    ],
  ),
  ...themed(
    {
      ...{ model: "uitputting-per-maand", settlesAfter: 3 },
      caveats: [
        "Alleen wat is geboekt: zorg die nog niet is gedeclareerd of geboekt ontbreekt, behalve als zij is gereserveerd.",
      ],
      coverage: "Het grootboek zoals geleverd, per taakveld en product, lasten en baten apart.",
      lastPeriod: "De laatste geboekte maand; een jaar sluit met de jaarrekening.",
      goal: "Weten of de begroting genoeg is.",
    },
    [
      {
        ...{ id: "geboekt", name: "Geboekt in de maand", unit: "euro", better: "geen oordeel" },
        definition: "Geboekte lasten of baten van de maand.",
        measure: { column: "geboekt" },
      },
      {
        ...{ id: "geboekt-tot-en-met", name: "Geboekt tot en met de maand", unit: "euro", better: "geen oordeel" },
        definition: "Geboekte lasten of baten van januari tot en met de maand.",
        measure: { column: "geboekt_tot_en_met" },
      },
      {
        ...{ id: "begroot", name: "Begroot", unit: "euro", better: "geen oordeel", isKnownAhead: true },
        definition: "Begroting van het jaar met de wijzigingen die op de peildatum bekend zijn.",
        measure: { column: "begroot" },
      },
      {
        ...{ id: "uitputting", name: "Uitputting", unit: "procent", better: "geen oordeel" },
        definition: "Geboekt tot en met de maand als deel van de begroting van het jaar.",
        measure: { column: "geboekt_tot_en_met", over: "begroot", per: 100 },
      },
    ],
  ),
];
