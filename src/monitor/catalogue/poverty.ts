import { type Indicator, type Theme, themed } from "./indicator.ts";

const yearly: Pick<Theme, "lastPeriod" | "settlesAfter"> = {
  lastPeriod: "Het jaar van de peildatum, zolang dat loopt tot en met die dag.",
  settlesAfter: 6,
};

/** Special assistance, poverty schemes, who is not reached by them, and debt help. */
export const povertyIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...{ model: "bijzondere-bijstand-per-maand", settlesAfter: 3 },
      caveats: ["Alleen toekenningen: wat is afgewezen of nog loopt, staat niet in de bron."],
      coverage: "Bijzondere bijstand waarvan de toekenning is ingelezen.",
      lastPeriod: "De laatste maand tot en met de peildatum waarover de bronnen vertellen.",
      goal: "Weten wie bijzondere bijstand krijgt, waarvoor en hoe snel.",
    },
    [
      {
        ...{ id: "bijzondere-bijstand-toekenningen", name: "Toekenningen bijzondere bijstand", unit: "toekenningen" },
        better: "geen oordeel",
        definition: "Toekenningen waarvan het besluit in de maand ligt, naar soort kosten.",
        measure: { column: "toekenningen" },
      },
      {
        ...{ id: "bijzondere-bijstand-personen", name: "Personen met bijzondere bijstand", unit: "personen" },
        better: "geen oordeel",
        definition: "Personen met een toekenning in de maand; elk telt een keer.",
        measure: { column: "personen" },
      },
      {
        ...{ id: "bijzondere-bijstand-bedrag", name: "Bedrag bijzondere bijstand", unit: "euro" },
        better: "geen oordeel",
        definition: "Toegekende bedragen.",
        measure: { column: "bedrag" },
      },
      {
        ...{ id: "bijzondere-bijstand-op-tijd-aandeel", name: "Aandeel bijzondere bijstand op tijd" },
        ...{ unit: "procent", better: "hoger is beter" },
        definition:
          "Deel van de toekenningen binnen acht weken na de aanvraag (Awb 4:13), waar de dag van aanvraag bekend is.",
        measure: { column: "op_tijd", over: "met_aanvraag", per: 100 },
      },
    ],
  ),
  ...themed(
    {
      ...{ ...yearly, model: "minimaregelingen-per-jaar" },
      caveats: [
        "Bereik telt personen en gebruik telt toekenningen; wie meer regelingen gebruikt, telt in het totaal één keer.",
      ],
      coverage: "Bijzondere bijstand en de minimaregelingen waarvan het gebruik is ingelezen.",
      goal: "Weten hoeveel inwoners de regelingen bereiken.",
    },
    [
      {
        ...{ id: "minimaregelingen-bereik", name: "Bereik van regelingen", unit: "personen", better: "hoger is beter" },
        definition: "Personen die de regeling in het jaar gebruikten; elk telt een keer.",
        measure: { column: "personen" },
      },
      {
        ...{ id: "minimaregelingen-gebruik", name: "Gebruik van regelingen", unit: "toekenningen" },
        better: "geen oordeel",
        definition: "Keren dat de regeling in het jaar is gebruikt of toegekend.",
        measure: { column: "gebruik" },
      },
      {
        ...{ id: "minimaregelingen-bedrag", name: "Bedrag van regelingen", unit: "euro", better: "geen oordeel" },
        definition: "Toegekende bedragen van het jaar.",
        measure: { column: "bedrag" },
        caveats: ["Gebruik zonder bedrag telt voor nul."],
      },
    ],
  ),
  ...themed(
    {
      ...{ ...yearly, model: "niet-gebruik-per-jaar" },
      caveats: [
        "Een schatting: de doelgroep komt van buiten, met bron en datum erbij. Zonder schatting staat er geen getal.",
        "Onder nul zegt het dat de schatting te laag is.",
      ],
      coverage:
        "Regelingen met een schatting van de doelgroep (bron doelgroepen); twee schattingen blijven naast elkaar.",
      goal: "Weten wie een regeling niet bereikt.",
    },
    [
      {
        ...{ id: "doelgroep-regelingen", name: "Doelgroep van regelingen", unit: "personen", better: "geen oordeel" },
        definition: "Personen voor wie de regeling bedoeld is, volgens de genoemde bron.",
        measure: { column: "doelgroep" },
        ...{ estimate: true, absent: "not-measured" },
      },
      {
        ...{ id: "niet-gebruik", name: "Niet-gebruik van regelingen", unit: "personen", better: "lager is beter" },
        definition: "Doelgroep volgens de genoemde bron, min de personen die de regeling gebruikten.",
        measure: { column: "niet_bereikt" },
        ...{ estimate: true, absent: "not-measured" },
      },
      {
        ...{ id: "niet-gebruik-aandeel", name: "Aandeel niet-gebruik van regelingen", unit: "procent" },
        better: "lager is beter",
        definition: "Niet-gebruik als deel van de doelgroep volgens de genoemde bron.",
        measure: { column: "niet_bereikt", over: "doelgroep", per: 100 },
        ...{ estimate: true, absent: "not-measured" },
      },
    ],
  ),
];
