import type { Counting } from "../model-text.ts";
import { ways } from "./counting-ways.ts";
import { type Indicator, type Own, themed } from "./indicator.ts";

const register = {
  lastPeriod:
    "De laatste maand tot en met de peildatum waarover de bronnen vertellen, volgens de laatste stand van het register.",
  settlesAfter: 2,
} as const;

const villages =
  "Een dorp is wat de lijst van de gemeente (bron gebieden) zo noemt; een buurt die er niet in staat, is onbekend.";

/** Use by place and age, by one way to count clients. The id without a word is the count by allocation. */
function areaUse(counting: Counting & ("toegewezen" | "gedeclareerd")): readonly Indicator[] {
  const { says, caveat, version = 1, ...when } = ways[counting];
  const word = counting === "toegewezen" ? "" : `-${counting}`;
  const own = (id: string, name: string, one: Pick<Own, "unit" | "definition" | "measure">): Own => ({
    ...{ id: `gebruik-${id}${word}`, name: `${name} (${counting})`, better: "geen oordeel", ...one },
  });
  return themed(
    {
      ...{ ...register, model: "gebruik-per-buurt", counting, version, ...when },
      caveats: ["Wie niet in het register staat, telt niet mee.", villages, caveat],
      coverage: "Inwoners met zorg in natura, naar wet; voor de gemeente, dorpen en buurten, en per leeftijdsgroep.",
      goal: "Dorpen en buurten eerlijk vergelijken.",
    },
    [
      own("clienten", "Inwoners met zorg", {
        unit: "inwoners",
        definition: `Inwoners van het gebied en de leeftijd ${says}, naar wet.`,
        measure: { column: "clienten" },
      }),
      own("per-1000", "Gebruik per 1.000 inwoners", {
        unit: "per 1.000 inwoners",
        definition: "Inwoners met zorg van de wet per 1.000 inwoners van hetzelfde gebied en dezelfde leeftijd.",
        measure: { column: "clienten", over: "inwoners", per: 1000 },
      }),
      own("verwacht", "Verwacht gebruik", {
        unit: "inwoners",
        definition:
          "Zoveel inwoners hadden zorg als per leeftijdsgroep evenveel zorg werd gebruikt als in de hele gemeente.",
        measure: { column: "verwacht" },
      }),
      own("gestandaardiseerd", "Gebruik, voor leeftijd gecorrigeerd", {
        unit: "index (gemeente = 100)",
        definition:
          "Gebruik gedeeld door verwacht gebruik (indirecte standaardisatie naar leeftijd); 100 is als de gemeente.",
        measure: { column: "clienten", over: "verwacht", per: 100 },
      }),
    ],
  );
}

/** Who lives where, and how much care is used there. */
export const areaIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...{ ...register, model: "inwoners-per-maand", caveats: ["Tussen twee standen verandert het aantal niet."] },
      coverage: "Ingeschreven inwoners. Wie geen adres in de lijst heeft, staat bij buurt onbekend.",
      goal: "De noemer bij gebruik.",
    },
    [
      {
        ...{ id: "inwoners", name: "Inwoners", unit: "inwoners", better: "geen oordeel" },
        definition: "Inwoners volgens de laatste stand op of voor de laatste dag van de maand, leeftijd op die dag.",
        measure: { column: "inwoners" },
      },
      {
        ...{ id: "huishoudens", name: "Huishoudens", unit: "huishoudens", better: "geen oordeel" },
        definition: "Adressen met ten minste een inwoner; alleen in totaal en per buurt.",
        measure: { column: "huishoudens" },
      },
    ],
  ),
  ...themed(
    {
      ...{ ...register, model: "inwoners-per-dorp", caveats: [villages] },
      coverage: "Ingeschreven inwoners, verdeeld over dorpen of wijken.",
      goal: "De noemer bij gebruik per dorp.",
    },
    [
      {
        ...{ id: "inwoners-per-dorp", name: "Inwoners per dorp", unit: "inwoners", better: "geen oordeel" },
        definition: "Inwoners van het dorp volgens de laatste stand op of voor de laatste dag van de maand.",
        measure: { column: "inwoners" },
      },
    ],
  ),
  ...themed(
    {
      ...{ ...register, model: "trajecten-per-buurt" },
      caveats: [
        "Wie niet in het register staat, telt niet mee.",
        villages,
        "Wie verhuist, telt in elke maand waar hij of zij dan woont: instroom en uitstroom van een gebied tellen niet op tot zijn stand.",
      ],
      coverage:
        "Zorg in natura met een toewijzing per cliënt (301), van ingeschreven inwoners; voor de gemeente, dorpen en buurten.",
      goal: "Zien waar zorg begint en eindigt.",
    },
    [
      {
        ...{ id: "trajecten-instroom-gebied", name: "Instroom van trajecten naar gebied", unit: "trajecten" },
        better: "geen oordeel",
        definition: "Trajecten waarvan de eerste dag in de maand ligt, naar waar de cliënt dan woont.",
        measure: { column: "instroom" },
        caveats: ["Verlenging, een nieuw nummer, een nieuw contract of een andere aanbieder is geen instroom."],
      },
      {
        ...{ id: "trajecten-uitstroom-gebied", name: "Uitstroom van trajecten naar gebied", unit: "trajecten" },
        better: "geen oordeel",
        definition: "Trajecten waarvan de laatste dag in de maand ligt, naar waar de cliënt dan woont.",
        measure: { column: "uitstroom" },
        caveats: ["Een einde kan nog verschuiven als de toewijzing wordt verlengd."],
      },
      {
        ...{ id: "trajecten-lopend-gebied", name: "Lopende trajecten naar gebied", unit: "trajecten" },
        better: "geen oordeel",
        definition: "Trajecten die aan het eind van de laatste dag van de maand lopen, naar waar de cliënt dan woont.",
        measure: { column: "stand_eind" },
      },
    ],
  ),
  ...themed(
    {
      ...{ ...register, model: "gebruik-per-jaar" },
      lastPeriod: "Het laatste jaar dat voorbij is.",
      caveats: [
        "Wie aan het eind van het jaar niet in het register staat, telt niet mee.",
        "Wie verhuisde, telt waar hij of zij aan het eind van het jaar woont.",
        villages,
        "Van een jaar dat niet geheel in de periode ligt, tellen alleen de maanden in de periode.",
      ],
      coverage: "Inwoners met zorg in natura, naar wet; voor de gemeente, dorpen en buurten.",
      goal: "Dorpen en buurten vergelijken, ook voor raad en inwoners.",
    },
    [
      {
        ...{ id: "gebied-clienten-jaar", name: "Inwoners met zorg in het jaar, naar gebied", unit: "inwoners" },
        better: "geen oordeel",
        definition:
          "Inwoners van het gebied met een toewijzing van de wet die in het jaar op ten minste een dag geldt.",
        measure: { column: "clienten" },
      },
      {
        ...{ id: "gebied-per-1000-jaar", name: "Gebruik per 1.000 inwoners in het jaar, naar gebied" },
        ...{ unit: "per 1.000 inwoners", better: "geen oordeel" },
        definition: "Inwoners met zorg in het jaar per 1.000 inwoners van hetzelfde gebied.",
        measure: { column: "clienten", over: "inwoners", per: 1000 },
        caveats: ["Niet voor leeftijd gecorrigeerd: een buurt met veel ouderen gebruikt meer."],
      },
    ],
  ),
  ...areaUse("toegewezen"),
  ...areaUse("gedeclareerd"),
];
