import { type Beside, type Indicator, type Theme, themed } from "./indicator.ts";

const monthly: Pick<Theme, "coverage" | "lastPeriod" | "settlesAfter"> = {
  coverage: "Algemene bijstand en verwante regelingen uit het maandbestand.",
  lastPeriod: "De laatste maand van het maandbestand; nabetalingen volgen tot drie maanden later.",
  settlesAfter: 3,
};

const dates = [
  "Begin en einde zijn zoals de laatste maand van het bestand ze noemt, ook als het bestand een uitkering later begint te noemen of haar einde later vertelt.",
  "Zonder einde loopt een uitkering tot en met de laatste maand waarin het bestand haar noemt.",
  "Van maanden voor de eerste en na de laatste maand van het bestand is niets te zien, ook geen begin of einde.",
];

/** All inhabitants and households of the municipality: a question over both tables at once may not use households. */
const residents: Beside = {
  model: "inwoners-per-maand",
  by: ["gemeente", "maand"],
  total: ["buurt", "leeftijdsgroep"],
};

/** Benefits, how long they last, why they begin and end, and the way to work. */
export const benefitIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...{ ...monthly, model: "uitkeringen-per-maand" },
      caveats: ["Uitkeringen en personen zijn niet hetzelfde: een paar is één uitkering en twee personen.", ...dates],
      goal: "Weten hoeveel inwoners van bijstand leven en hoe zij die verlaten.",
    },
    [
      {
        ...{ id: "uitkeringen", version: 2, name: "Uitkeringen", unit: "uitkeringen", better: "lager is beter" },
        definition: "Uitkeringen die in de maand op ten minste een dag liepen, elk een keer.",
        measure: { column: "uitkeringen" },
      },
      {
        ...{
          id: "uitkeringen-personen",
          version: 2,
          name: "Personen met een uitkering",
          unit: "personen",
          better: "lager is beter",
        },
        definition: "Aanvragers en partners van de uitkeringen van de maand.",
        measure: { column: "personen" },
      },
      {
        ...{
          id: "uitkeringen-instroom",
          version: 2,
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
          version: 2,
          name: "Uitstroom uit de uitkering",
          unit: "uitkeringen",
          better: "hoger is beter",
        },
        definition: "Uitkeringen waarvan de laatste dag in de maand ligt.",
        measure: { column: "uitstroom" },
      },
      {
        ...{
          id: "uitstroom-naar-werk",
          version: 2,
          name: "Uitstroom naar werk",
          unit: "uitkeringen",
          better: "hoger is beter",
        },
        definition: "Uitkeringen die in de maand eindigen met als reden werk.",
        measure: { column: "uitstroom_werk" },
      },
      {
        ...{
          id: "uitstroom-naar-werk-aandeel",
          version: 2,
          name: "Aandeel uitstroom naar werk",
          unit: "procent",
          better: "hoger is beter",
        },
        definition: "Deel van de uitstroom met als reden werk.",
        measure: { column: "uitstroom_werk", over: "uitstroom", per: 100 },
      },
      {
        ...{ id: "bijstandsdichtheid", version: 2, name: "Bijstandsdichtheid", unit: "per 1.000 huishoudens" },
        better: "lager is beter",
        definition: "Uitkeringen per 1.000 huishoudens van de gemeente.",
        measure: { column: "uitkeringen", over: "huishoudens", per: 1000 },
        beside: residents,
        caveats: ["Alleen in maanden waarvoor een stand van het register is ingelezen."],
      },
      {
        ...{
          id: "bijstandsdichtheid-inwoners",
          version: 2,
          name: "Uitkeringen per 1.000 inwoners",
          unit: "per 1.000 inwoners",
        },
        better: "lager is beter",
        definition: "Uitkeringen per 1.000 inwoners van de gemeente, van alle leeftijden.",
        measure: { column: "uitkeringen", over: "inwoners", per: 1000 },
        beside: residents,
        caveats: ["Alleen in maanden waarvoor een stand van het register is ingelezen."],
      },
      {
        ...{ id: "uitkeringen-bedrag", version: 2, name: "Uitgekeerd bedrag", unit: "euro", better: "geen oordeel" },
        definition: "Wat over de maand is uitgekeerd. Een nabetaling na het einde telt bij de maand van het einde.",
        measure: { column: "bedrag" },
      },
      {
        ...{
          id: "uitkeringen-gemiddeld",
          version: 2,
          name: "Gemiddelde uitkering",
          unit: "euro per uitkering",
          better: "geen oordeel",
        },
        definition: "Uitgekeerd bedrag gedeeld door uitkeringen.",
        measure: { column: "bedrag", over: "uitkeringen", per: 1 },
      },
    ],
  ),
  ...themed(
    {
      ...{ ...monthly, model: "uitkeringsredenen-per-maand" },
      caveats: ["De reden is zoals de bron haar schrijft; zonder reden staat er onbekend.", ...dates],
      goal: "Weten waardoor inwoners in de bijstand komen en haar verlaten.",
    },
    [
      {
        ...{ id: "uitkeringen-naar-reden", version: 2, name: "In- en uitstroom naar reden", unit: "uitkeringen" },
        better: "geen oordeel",
        definition: "Uitkeringen die in de maand beginnen (instroom) of eindigen (uitstroom), naar reden.",
        measure: { column: "uitkeringen" },
      },
    ],
  ),
  ...themed(
    {
      ...{ ...monthly, model: "uitkeringsduur-per-maand" },
      caveats: ["De duur telt vanaf de eerste dag van deze uitkering: wie terugkomt, begint opnieuw.", ...dates],
      goal: "Weten hoe lang inwoners van bijstand leven.",
    },
    [
      {
        ...{
          id: "uitkeringen-lopend",
          version: 2,
          name: "Lopende uitkeringen",
          unit: "uitkeringen",
          better: "lager is beter",
        },
        definition: "Uitkeringen van de maand die aan het eind ervan niet zijn beëindigd.",
        measure: { column: "lopend" },
      },
      {
        ...{
          id: "uitkeringen-korter-dan-een-jaar",
          version: 2,
          name: "Uitkeringen korter dan een jaar",
          unit: "uitkeringen",
        },
        better: "geen oordeel",
        definition: "Lopende uitkeringen die aan het eind van de maand nog geen jaar duren.",
        measure: { column: "korter_dan_een_jaar" },
      },
      {
        ...{
          id: "uitkeringen-een-tot-vijf-jaar",
          version: 2,
          name: "Uitkeringen van een tot vijf jaar",
          unit: "uitkeringen",
        },
        better: "geen oordeel",
        definition: "Lopende uitkeringen die aan het eind van de maand een jaar duren en nog geen vijf.",
        measure: { column: "een_tot_vijf_jaar" },
      },
      {
        ...{ id: "uitkeringen-vijf-jaar-of-langer", version: 2, name: "Uitkeringen van vijf jaar of langer" },
        ...{ unit: "uitkeringen", better: "lager is beter" },
        definition: "Lopende uitkeringen die aan het eind van de maand vijf jaar of langer duren.",
        measure: { column: "vijf_jaar_of_langer" },
      },
      {
        ...{
          id: "uitkeringen-vijf-jaar-of-langer-aandeel",
          version: 2,
          name: "Aandeel uitkeringen van vijf jaar of langer",
        },
        ...{ unit: "procent", better: "lager is beter" },
        definition: "Deel van de lopende uitkeringen dat vijf jaar of langer duurt.",
        measure: { column: "vijf_jaar_of_langer", over: "lopend", per: 100 },
      },
      {
        ...{ id: "uitkeringsduur-lopend", version: 2, name: "Duur van lopende uitkeringen", unit: "dagen" },
        better: "lager is beter",
        definition: "Gemiddeld aantal dagen van de eerste dag tot het eind van de maand, van lopende uitkeringen.",
        measure: { column: "dagen_lopend", over: "lopend", per: 1 },
      },
      {
        ...{ id: "uitkeringsduur-beeindigd", version: 2, name: "Duur van beëindigde uitkeringen", unit: "dagen" },
        better: "lager is beter",
        definition:
          "Gemiddeld aantal dagen van de eerste tot en met de laatste dag, van in de maand beëindigde uitkeringen.",
        measure: { column: "dagen_beeindigd", over: "beeindigd", per: 1 },
        caveats: ["Wat nog loopt telt niet mee: dit is korter dan de duur van alle uitkeringen."],
      },
    ],
  ),
  ...themed(
    {
      ...{ model: "re-integratie-per-maand", settlesAfter: 6 },
      caveats: ["Meer voorzieningen kunnen bij één persoon horen."],
      coverage: "Voorzieningen die de gemeente in haar bestand voor het CBS (SRG) opneemt.",
      lastPeriod:
        "De laatste maand tot en met de peildatum waarover de bronnen vertellen; het bestand komt elk half jaar.",
      goal: "Weten of hulp op weg naar werk inwoners bereikt en werkt.",
    },
    [
      {
        ...{ id: "re-integratie-lopend", name: "Lopende voorzieningen op weg naar werk", unit: "voorzieningen" },
        better: "geen oordeel",
        definition: "Voorzieningen die aan het eind van de maand lopen, naar soort.",
        measure: { column: "stand_eind" },
      },
      {
        ...{ id: "re-integratie-personen", name: "Personen op weg naar werk", unit: "personen" },
        better: "geen oordeel",
        definition: "Personen met een voorziening die in de maand op ten minste een dag liep; elk telt een keer.",
        measure: { column: "personen" },
      },
      {
        ...{ id: "re-integratie-begonnen", name: "Begonnen voorzieningen op weg naar werk", unit: "voorzieningen" },
        better: "geen oordeel",
        definition: "Voorzieningen waarvan de eerste dag in de maand ligt.",
        measure: { column: "begonnen" },
      },
      {
        ...{ id: "re-integratie-beeindigd", name: "Beëindigde voorzieningen op weg naar werk", unit: "voorzieningen" },
        better: "geen oordeel",
        definition: "Voorzieningen waarvan de laatste dag in de maand ligt.",
        measure: { column: "beeindigd" },
      },
      {
        ...{ id: "re-integratie-naar-werk", name: "Voorzieningen beëindigd door werk", unit: "voorzieningen" },
        better: "hoger is beter",
        definition: "Voorzieningen die in de maand eindigen met als reden werk.",
        measure: { column: "beeindigd_werk" },
      },
      {
        ...{ id: "re-integratie-naar-werk-aandeel", name: "Aandeel voorzieningen beëindigd door werk" },
        ...{ unit: "procent", better: "hoger is beter" },
        definition: "Deel van de beëindigde voorzieningen met als reden werk.",
        measure: { column: "beeindigd_werk", over: "beeindigd", per: 100 },
      },
      {
        ...{ id: "re-integratie-uitval-aandeel", name: "Aandeel uitval op weg naar werk" },
        ...{ unit: "procent", better: "lager is beter" },
        definition: "Deel van de beëindigde voorzieningen met als reden uitval.",
        measure: { column: "beeindigd_uitval", over: "beeindigd", per: 100 },
      },
      {
        ...{ id: "re-integratie-duur", name: "Duur van voorzieningen op weg naar werk", unit: "dagen" },
        better: "geen oordeel",
        definition: "Gemiddeld aantal dagen van beëindigde voorzieningen, eerste en laatste dag meegeteld.",
        measure: { column: "dagen_beeindigd", over: "beeindigd", per: 1 },
      },
    ],
  ),
];
