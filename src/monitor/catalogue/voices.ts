import { type Beside, type Indicator, type Theme, themed } from "./indicator.ts";

const surveys: Pick<Theme, "lastPeriod" | "settlesAfter" | "goal"> = {
  lastPeriod: "Het laatste jaar waarvan antwoorden zijn ingelezen.",
  settlesAfter: 6,
  goal: "Weten wat cliënten van de hulp vinden.",
};

const clients: Beside = {
  ...{ model: "clienten-per-maand", counting: "toegewezen" },
  ...{ by: ["gemeente", "maand", "wet"], total: ["categorie"] },
};

/** What clients say: surveys, objections and complaints. */
export const voiceIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...{ ...surveys, model: "clientervaring-per-jaar" },
      caveats: ["Wie niet antwoordde, kan anders denken; het interval telt alleen het toeval van de steekproef."],
      coverage: "Antwoorden waarvan de mapping van de gemeente zegt of zij positief zijn.",
    },
    [
      {
        ...{ id: "ervaring-antwoorden", name: "Antwoorden op de vraag", unit: "antwoorden", better: "geen oordeel" },
        definition: "Antwoorden met een mening.",
        measure: { column: "antwoorden" },
      },
      {
        ...{ id: "ervaring-positief", name: "Positieve antwoorden", unit: "antwoorden", better: "hoger is beter" },
        definition: "Antwoorden die de gemeente positief noemt.",
        measure: { column: "positief" },
      },
      {
        ...{ id: "ervaring-positief-aandeel", name: "Aandeel positieve antwoorden", unit: "procent" },
        better: "hoger is beter",
        definition: "Deel van de antwoorden met een mening dat positief is, met een interval van 95 % (Wilson, 1927).",
        measure: { column: "positief", over: "antwoorden", per: 100 },
        interval: "wilson",
      },
    ],
  ),
  ...themed(
    {
      ...{ ...surveys, model: "clientervaring-per-aanbieder" },
      caveats: [
        "Met minder antwoorden dan het minimum (standaard 30) staat er geen getal.",
        "Overlappen de intervallen van twee aanbieders, dan kan het verschil toeval zijn.",
      ],
      coverage: "Antwoorden waarbij de aanbieder bekend is.",
    },
    [
      {
        ...{ id: "ervaring-aanbieder-antwoorden", name: "Antwoorden per aanbieder", unit: "antwoorden" },
        better: "geen oordeel",
        definition: "Antwoorden met een mening over de aanbieder, als het er genoeg zijn.",
        measure: { column: "antwoorden" },
        absent: "too-few",
      },
      {
        ...{ id: "ervaring-aanbieder-positief-aandeel", name: "Aandeel positieve antwoorden per aanbieder" },
        ...{ unit: "procent", better: "hoger is beter" },
        definition: "Deel van de antwoorden met een mening dat positief is, met een interval van 95 % (Wilson, 1927).",
        measure: { column: "positief", over: "antwoorden", per: 100 },
        ...{ absent: "too-few", interval: "wilson" },
      },
    ],
  ),
  ...themed(
    {
      ...{ model: "bezwaren-per-maand", settlesAfter: 2 },
      caveats: [
        "Zonder laatste dag in de bron telt de termijn vanaf de ontvangst: 12 weken bij bezwaar, 6 weken bij een klacht. Verdaging staat dan niet in de bron.",
      ],
      coverage: "Bezwaren, beroepen en klachten bij de gemeente; klachten bij aanbieders alleen als zij die doorgeven.",
      lastPeriod: "De laatste maand tot en met de peildatum waarover de bronnen vertellen.",
      goal: "Weten waar inwoners het niet mee eens zijn en of zij op tijd antwoord krijgen.",
    },
    [
      {
        ...{
          id: "bezwaren-ontvangen",
          name: "Ontvangen bezwaren en klachten",
          unit: "zaken",
          better: "lager is beter",
        },
        definition: "Zaken die in de maand zijn ontvangen, naar soort en wet.",
        measure: { column: "ontvangen" },
      },
      {
        ...{ id: "bezwaren-per-1000-clienten", version: 2, name: "Bezwaren en klachten per 1.000 cliënten" },
        ...{ unit: "per 1.000 cliënten", better: "lager is beter" },
        definition:
          "In de maand ontvangen zaken over Wmo en Jeugdwet per 1.000 cliënten van die wet met een geldige toewijzing.",
        measure: { column: "ontvangen_wmo_jeugdwet", over: "clienten", per: 1000 },
        beside: clients,
        caveats: ["Alleen voor Wmo en Jeugdwet; over alle wetten samen tellen alleen hun zaken en hun cliënten."],
      },
      {
        ...{ id: "bezwaren-afgehandeld", name: "Afgehandelde bezwaren en klachten", unit: "zaken" },
        better: "geen oordeel",
        definition: "Zaken die in de maand zijn afgehandeld.",
        measure: { column: "afgehandeld" },
      },
      {
        ...{ id: "bezwaren-op-tijd-aandeel", name: "Aandeel bezwaren en klachten op tijd", unit: "procent" },
        better: "hoger is beter",
        definition: "Deel van de afgehandelde zaken met een termijn (Awb 7:10 en 9:11) dat daarbinnen klaar was.",
        measure: { column: "op_tijd", over: "met_termijn", per: 100 },
      },
      {
        ...{ id: "bezwaren-gegrond-aandeel", name: "Aandeel gegronde bezwaren en klachten", unit: "procent" },
        better: "lager is beter",
        definition: "Deel van de afgehandelde zaken dat gegrond was.",
        measure: { column: "gegrond", over: "afgehandeld", per: 100 },
      },
      {
        ...{ id: "bezwaren-ingetrokken-aandeel", name: "Aandeel ingetrokken bezwaren en klachten", unit: "procent" },
        better: "geen oordeel",
        definition: "Deel van de afgehandelde zaken dat is ingetrokken.",
        measure: { column: "ingetrokken", over: "afgehandeld", per: 100 },
      },
      {
        ...{ id: "bezwaren-open", name: "Open bezwaren en klachten", unit: "zaken", better: "lager is beter" },
        definition: "Zaken die aan het eind van de maand niet zijn afgehandeld.",
        measure: { column: "open_eind" },
      },
      {
        ...{ id: "bezwaren-open-te-laat", version: 2, name: "Open bezwaren en klachten over de termijn" },
        ...{ unit: "zaken", better: "lager is beter" },
        definition:
          "Open zaken waarvan de termijn aan het eind van de maand voorbij is. Leeg als geen zaak een termijn heeft, zoals bij beroep.",
        measure: { column: "open_te_laat" },
      },
    ],
  ),
];
