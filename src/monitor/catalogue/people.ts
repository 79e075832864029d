import { type Counting, countings } from "../model-text.ts";
import { ways } from "./counting-ways.ts";
import { type Indicator, type Own, type Theme, themed } from "./indicator.ts";

const lastPeriod = "De maand van de peildatum; recente maanden veranderen nog door late berichten.";

function clientsBy(counting: Counting): readonly Indicator[] {
  const { says, caveat, settlesAfter } = ways[counting];
  const theme: Theme = {
    ...{ model: "clienten-per-maand", counting, settlesAfter, lastPeriod, caveats: [caveat] },
    coverage:
      "Zorg in natura van Wmo en Jeugdwet waarover berichten per cliënt komen. Zonder pgb, subsidie en lumpsum.",
    firstPeriod: "De eerste maand waarvan de berichten zijn ingelezen.",
    goal: "Weten hoeveel inwoners hulp krijgen; de gekozen telling staat erbij.",
  };
  const count = (word: string, name: string, column: string, says2: string): Own => ({
    ...{ id: `clienten-${counting}${word}`, name: `${name} (${counting})`, unit: "cliënten", better: "geen oordeel" },
    definition: `Cliënten ${says}${says2}; elk telt een keer.`,
    measure: { column },
  });
  return themed(theme, [
    count("", "Cliënten", "clienten", ""),
    count("-een", "Cliënten met één voorziening", "met_een", ", met één voorziening"),
    count("-twee", "Cliënten met twee voorzieningen", "met_twee", ", met twee voorzieningen"),
    count("-meer", "Cliënten met drie of meer voorzieningen", "met_meer", ", met drie of meer voorzieningen"),
    {
      ...{ id: `voorzieningen-${counting}`, name: `Voorzieningen (${counting})` },
      ...{ unit: "voorzieningen", better: "geen oordeel" },
      definition: `Paren van een cliënt en een productcategorie: cliënten ${says}.`,
      measure: { column: "voorzieningen" },
    },
    {
      ...{ id: `voorzieningen-per-client-${counting}`, name: `Voorzieningen per cliënt (${counting})` },
      ...{ unit: "voorzieningen per cliënt", better: "geen oordeel" },
      definition: `Gemiddeld aantal productcategorieën per cliënt: cliënten ${says}.`,
      measure: { column: "voorzieningen", over: "clienten", per: 1 },
    },
  ]);
}

/** Who uses care and income: clients in three ways, laws together, benefits. */
export const peopleIndicators: readonly Indicator[] = [
  ...countings.flatMap(clientsBy),
  ...themed(
    {
      ...{ model: "samenloop-per-maand", settlesAfter: 2, lastPeriod },
      caveats: [
        "Een telling van wetten, geen oordeel: multiproblematiek is een professioneel oordeel.",
        "Per cliënt, niet per huishouden.",
      ],
      coverage: "Wmo en Jeugdwet in natura (toegewezen) en uitkeringen; een partner telt mee.",
      firstPeriod: "De eerste maand met berichten en met uitkeringen.",
      goal: "Weten hoeveel inwoners van meer wetten tegelijk gebruikmaken.",
    },
    [
      {
        ...{
          id: "samenloop-clienten",
          name: "Cliënten naar combinatie van wetten",
          unit: "cliënten",
          better: "geen oordeel",
        },
        definition: "Cliënten naar de wetten waarvan zij in de maand gebruikmaken; elk telt in één combinatie.",
        measure: { column: "clienten" },
      },
    ],
  ),
  ...themed(
    {
      ...{ model: "uitkeringen-per-maand", settlesAfter: 3 },
      caveats: ["Uitkeringen en personen zijn niet hetzelfde: een paar is één uitkering en twee personen."],
      coverage: "Algemene bijstand en verwante regelingen uit het maandbestand.",
      firstPeriod: "De eerste maand van het maandbestand.",
      lastPeriod: "De laatste maand van het maandbestand; nabetalingen volgen tot drie maanden later.",
      goal: "Weten hoeveel inwoners van bijstand leven en hoe zij die verlaten.",
    },
    [
      {
        ...{ id: "uitkeringen", name: "Uitkeringen", unit: "uitkeringen", better: "lager is beter" },
        definition: "Uitkeringen over de maand, elk een keer.",
        measure: { column: "uitkeringen" },
      },
      {
        ...{
          id: "uitkeringen-personen",
          name: "Personen met een uitkering",
          unit: "personen",
          better: "lager is beter",
        },
        definition: "Aanvragers en partners van de uitkeringen over de maand.",
        measure: { column: "personen" },
      },
      {
        ...{
          id: "uitkeringen-instroom",
          name: "Instroom in de uitkering",
          unit: "uitkeringen",
          better: "lager is beter",
        },
        definition: "Uitkeringen waarvan de eerste dag in de maand ligt.",
        measure: { column: "instroom" },
      },
      {
        ...{
          id: "uitkeringen-uitstroom",
          name: "Uitstroom uit de uitkering",
          unit: "uitkeringen",
          better: "hoger is beter",
        },
        definition: "Uitkeringen waarvan de laatste dag in de maand ligt.",
        measure: { column: "uitstroom" },
      },
      {
        ...{ id: "uitstroom-naar-werk", name: "Uitstroom naar werk", unit: "uitkeringen", better: "hoger is beter" },
        definition: "Uitkeringen die in de maand eindigen met als reden werk.",
        measure: { column: "uitstroom_werk" },
      },
      {
        ...{
          id: "uitstroom-naar-werk-aandeel",
          name: "Aandeel uitstroom naar werk",
          unit: "procent",
          better: "hoger is beter",
        },
        definition: "Deel van de uitstroom met als reden werk.",
        measure: { column: "uitstroom_werk", over: "uitstroom", per: 100 },
      },
      {
        ...{ id: "uitkeringen-bedrag", name: "Uitgekeerd bedrag", unit: "euro", better: "geen oordeel" },
        definition: "Wat over de maand is uitgekeerd.",
        measure: { column: "bedrag" },
      },
      {
        ...{
          id: "uitkeringen-gemiddeld",
          name: "Gemiddelde uitkering",
          unit: "euro per uitkering",
          better: "geen oordeel",
        },
        definition: "Uitgekeerd bedrag gedeeld door uitkeringen.",
        measure: { column: "bedrag", over: "uitkeringen", per: 1 },
      },
    ],
  ),
];
