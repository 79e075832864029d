import { sinceDeclared } from "./declared-care.ts";
import { type Beside, type Indicator, type Theme, themed } from "./indicator.ts";
import { refusedWhole, sinceRefusedWhole } from "./refused-claims.ts";

const groups: Pick<Theme, "settlesAfter" | "goal"> = {
  settlesAfter: 18,
  goal: "Weten wat de productgroepen van de gemeente kosten, en welk deel van het grootboek uit declaraties is te verklaren.",
};

const booked: Beside = { model: "lasten-per-productgroep", by: ["gemeente", "jaar", "productgroep"], total: [] };

/** Costs by the product groups of the municipality, and how much of the ledger declarations cover. */
export const productGroupIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...{ ...groups, ...sinceRefusedWhole, ...sinceDeclared, model: "declaraties-per-productgroep" },
      caveats: [
        "De groep komt uit de producttabel van de gemeente (bron producten, kolom groep).",
        "Van een jaar dat niet geheel in de periode ligt, tellen alleen de maanden in de periode.",
        refusedWhole,
      ],
      coverage:
        "Zorg in natura die per cliënt wordt gedeclareerd. Zonder pgb, subsidie, lumpsum en regionale afrekening.",
      lastPeriod: "Het jaar van de peildatum; declaraties komen tot anderhalf jaar later.",
    },
    [
      {
        ...{ id: "productgroep-gedeclareerd", name: "Gedeclareerd per productgroep", unit: "euro" },
        better: "geen oordeel",
        definition: "Bedragen van regels over zorg in het jaar die niet zijn afgekeurd, debet min credit.",
        measure: { column: "bedrag" },
      },
      {
        ...{ id: "productgroep-clienten", name: "Cliënten per productgroep", unit: "cliënten", better: "geen oordeel" },
        definition: "Cliënten met een regel in de groep die niet is afgekeurd; elk telt per groep een keer.",
        measure: { column: "clienten" },
      },
      {
        ...{ id: "productgroep-gemiddelde-kosten", name: "Gemiddelde kosten per cliënt en productgroep" },
        ...{ unit: "euro per cliënt", better: "geen oordeel" },
        definition: "Gedeclareerd bedrag van het jaar gedeeld door de cliënten van de groep.",
        measure: { column: "bedrag", over: "clienten", per: 1 },
      },
      {
        ...{ id: "productgroep-dekking", version: 3, name: "Dekking van het grootboek door declaraties" },
        ...{ unit: "procent", better: "hoger is beter", absent: "not-applicable" },
        definition:
          "Gedeclareerd bedrag over zorg in het jaar als deel van de lasten die in het jaar op de groep zijn geboekt.",
        measure: { column: "bedrag_in_groep", over: "geboekt", per: 100 },
        beside: booked,
        caveats: [
          "Boven 100 % is meer gedeclareerd dan geboekt: dan ontbreekt een boeking of staat zij elders.",
          "Zonder groep heeft geen dekking: in het grootboek staan daar ook lasten buiten de zorg.",
        ],
      },
    ],
  ),
  ...themed(
    {
      ...{ ...groups, model: "lasten-per-productgroep" },
      caveats: ["Een product dat niet in de producttabel staat, telt bij zonder groep."],
      coverage: "Lasten in het grootboek en de begroting zoals geleverd.",
      lastPeriod: "Het jaar van de peildatum; een jaar sluit met de jaarrekening.",
    },
    [
      {
        ...{ id: "productgroep-geboekt", name: "Geboekt per productgroep", unit: "euro", better: "geen oordeel" },
        definition: "Geboekte lasten van de maanden van het jaar in de periode.",
        measure: { column: "geboekt" },
      },
      {
        ...{ id: "productgroep-begroot", name: "Begroot per productgroep", unit: "euro", better: "geen oordeel" },
        definition: "Begrote lasten van het jaar met de wijzigingen die op de peildatum bekend zijn.",
        measure: { column: "begroot" },
      },
      {
        ...{ id: "productgroep-uitputting", name: "Uitputting per productgroep", unit: "procent" },
        better: "geen oordeel",
        definition: "Geboekte lasten als deel van de begrote lasten van het jaar.",
        measure: { column: "geboekt", over: "begroot", per: 100 },
      },
    ],
  ),
];
