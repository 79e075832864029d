import { type Counting, countings } from "../model-text.ts";
import { ways } from "./counting-ways.ts";
import { type Indicator, type Own, type Theme, themed } from "./indicator.ts";

const lastPeriod =
  "De laatste maand tot en met de peildatum waarover de bronnen vertellen; recente maanden veranderen nog door late berichten.";

function clientsBy(counting: Counting): readonly Indicator[] {
  const { says, caveat, version = 1, ...when } = ways[counting];
  const theme: Theme = {
    ...{ model: "clienten-per-maand", counting, version, ...when, lastPeriod, caveats: [caveat] },
    coverage:
      "Zorg in natura van Wmo en Jeugdwet waarover berichten per cliënt komen. Zonder pgb, subsidie en lumpsum.",
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
        "Een telling van wetten, geen oordeel: of problemen samenhangen, beoordeelt een professional.",
        "Per persoon, niet per huishouden.",
      ],
      coverage: "Wmo en Jeugdwet in natura (toegewezen) en uitkeringen die in de maand lopen; een partner telt mee.",
      goal: "Weten hoeveel inwoners van meer wetten tegelijk gebruikmaken.",
    },
    [
      {
        ...{
          id: "samenloop-clienten",
          version: 2,
          name: "Personen naar combinatie van wetten",
          unit: "personen",
          better: "geen oordeel",
        },
        definition: "Personen naar de wetten waarvan zij in de maand gebruikmaken; elk telt in één combinatie.",
        measure: { column: "clienten" },
      },
    ],
  ),
];
