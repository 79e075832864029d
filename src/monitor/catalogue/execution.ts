import { type Indicator, themed } from "./indicator.ts";
import { refusedWhole, sinceRefusedWhole } from "./refused-claims.ts";

/** What carrying out the laws costs, and what is allocated and still to be declared. */
export const executionIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...{ model: "uitvoeringskosten-per-jaar", settlesAfter: 3, absent: "not-measured" },
      caveats: [
        "Wat meetelt, staat in de lijst van de gemeente (bron uitvoeringskosten); zonder lijst is er geen getal.",
        "De definitie van Berenschot telt alle kosten van toegang, casemanagement, administratie, beleid en inkoop; een eigen definitie kan minder tellen.",
        "Taakvelden van drie cijfers komen van een derde partij en zijn niet nagegaan.",
        "Van een jaar dat niet geheel in de periode ligt, tellen alleen de maanden in de periode.",
      ],
      coverage: "Geboekte lasten in het grootboek zoals geleverd, zonder baten.",
      lastPeriod: "Het jaar van de peildatum; een jaar sluit met de jaarrekening.",
      goal: "Weten wat de uitvoering kost, naast de zorg zelf.",
    },
    [
      {
        ...{ id: "uitvoeringskosten", name: "Uitvoeringskosten", unit: "euro", better: "geen oordeel" },
        definition: "Geboekte lasten die volgens de genoemde definitie uitvoeringskosten zijn.",
        measure: { column: "uitvoeringskosten" },
      },
      {
        ...{ id: "uitvoeringskosten-aandeel", name: "Aandeel van de uitvoering in de kosten", unit: "procent" },
        better: "geen oordeel",
        definition: "Uitvoeringskosten als deel van alle geboekte lasten.",
        measure: { column: "uitvoeringskosten", over: "lasten", per: 100 },
      },
    ],
  ),
  ...themed(
    {
      ...{ ...sinceRefusedWhole, model: "verplichtingen-per-maand", settlesAfter: 3, isKnownAhead: true },
      caveats: [
        "Niet alles wat is toegewezen, wordt geleverd: dit is wat nog kan komen, geen prognose.",
        "Loopt de lijst van prijzen niet tot de maand, dan telt de laatst bekende prijs van de aanbieder door. Dat is een aanname; van hoeveel toewijzingen, staat apart.",
        "Een toewijzing zonder volume of zonder een prijs, ook van eerder, telt niet mee in het bedrag; toewijzingen die nog komen ook niet.",
        "Van maanden die meer dan drie maanden voor die van de peildatum liggen, wordt niets meer verwacht.",
        "De maanden tellen op: vraag tot en met december voor wat er dit jaar nog kan komen.",
        refusedWhole,
      ],
      coverage:
        "Zorg in natura met een toewijzing per cliënt, tegen de prijs van het contract. Zonder pgb, subsidie en lumpsum.",
      lastPeriod: "De laatste maand van de gevraagde periode, ook als die na de peildatum ligt.",
      goal: "Weten hoeveel geld al is toegezegd.",
    },
    [
      {
        ...{ id: "verplicht", name: "Toegewezen en nog te declareren", unit: "euro", better: "geen oordeel" },
        version: 2,
        definition:
          "Toegewezen bedrag van de maand, zo nodig tegen de laatst bekende prijs, min wat daarover is gedeclareerd en niet afgekeurd, niet onder nul per product.",
        measure: { column: "verplicht" },
      },
      {
        ...{ id: "gedeclareerd-en-verplicht", name: "Gedeclareerd en nog te declareren samen", unit: "euro" },
        ...{ better: "geen oordeel", version: 2 },
        definition: "Wat over de maand is gedeclareerd en niet afgekeurd, plus wat nog te declareren is.",
        measure: { column: "gedeclareerd_en_verplicht" },
      },
      {
        ...{ id: "verplicht-zonder-prijs", name: "Toewijzingen die in de verplichting ontbreken" },
        ...{ unit: "toewijzingen", better: "lager is beter", version: 2 },
        definition:
          "Toewijzingen in de maand waarvan geen volume, of ook van eerder geen prijs in de contracten te vinden is.",
        measure: { column: "zonder_prijs" },
      },
      {
        ...{ id: "verplicht-prijs-doorgetrokken", name: "Toewijzingen met een doorgetrokken prijs" },
        ...{ unit: "toewijzingen", better: "lager is beter" },
        definition:
          "Toewijzingen waarvan in de maand geen prijs meer geldt, en die tegen de laatst bekende prijs meetellen.",
        measure: { column: "prijs_doorgetrokken" },
      },
    ],
  ),
];
