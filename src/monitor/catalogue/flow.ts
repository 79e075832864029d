import { type Indicator, type Theme, themed } from "./indicator.ts";

const messages: Omit<Theme, "model" | "goal" | "caveats"> = {
  coverage:
    "Zorg in natura met een toewijzing per cliënt (301). Zonder pgb, subsidie, lumpsum en algemene voorzieningen.",
  lastPeriod:
    "De laatste maand tot en met de peildatum waarover de bronnen vertellen; die en de vorige veranderen nog door late berichten.",
  settlesAfter: 2,
};

const rule =
  "Een traject loopt door als er niet meer dan het ingestelde aantal dagen tussen toewijzingen ligt (standaard 30).";

/** How care flows: trajects, allocations without the rule, clients by law, and changes within trajects. */
export const flowIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...messages,
      model: "trajecten-per-maand",
      caveats: [rule],
      goal: "Weten hoeveel zorg loopt, begint en eindigt.",
    },
    [
      {
        ...{ id: "trajecten-lopend", name: "Lopende trajecten", unit: "trajecten", better: "geen oordeel" },
        definition: "Trajecten die aan het eind van de laatste dag van de maand lopen.",
        measure: { column: "stand_eind" },
      },
      {
        ...{
          id: "trajecten-begin",
          name: "Trajecten bij begin van de maand",
          unit: "trajecten",
          better: "geen oordeel",
        },
        definition: "Trajecten die aan het eind van de laatste dag van de vorige maand liepen.",
        measure: { column: "stand_begin" },
      },
      {
        ...{ id: "trajecten-in-beeld", name: "Trajecten in de maand", unit: "trajecten", better: "geen oordeel" },
        definition: "Trajecten die in de maand op ten minste een dag liepen (doorstroom en in- en uitstroom samen).",
        measure: { column: "in_beeld" },
      },
      {
        ...{ id: "trajecten-instroom", name: "Instroom van trajecten", unit: "trajecten", better: "geen oordeel" },
        definition: "Trajecten waarvan de eerste dag in de maand ligt.",
        measure: { column: "instroom" },
        caveats: ["Verlenging, een nieuw nummer, een nieuw contract of een andere aanbieder is geen instroom."],
      },
      {
        ...{ id: "trajecten-uitstroom", name: "Uitstroom van trajecten", unit: "trajecten", better: "geen oordeel" },
        definition: "Trajecten waarvan de laatste dag in de maand ligt.",
        measure: { column: "uitstroom" },
        caveats: ["Een einde kan nog verschuiven als de toewijzing wordt verlengd."],
      },
      {
        ...{ id: "trajecten-verloop", name: "Verloop van trajecten", unit: "procent", better: "geen oordeel" },
        definition: "Deel van de trajecten in de maand dat in die maand eindigt.",
        measure: { column: "uitstroom", over: "in_beeld", per: 100 },
      },
      {
        ...{
          id: "trajecten-duur-beeindigd",
          name: "Duur van beëindigde trajecten",
          unit: "dagen",
          better: "geen oordeel",
        },
        definition: "Gemiddeld aantal dagen van de trajecten die in de maand eindigen.",
        measure: { column: "dagen_uitstroom", over: "uitstroom", per: 1 },
        caveats: [
          "Wat nog loopt telt niet mee, dus dit is te kort. Beter is de middelste duur met lopende trajecten: op de pagina Trajecten, onder Hoe lang duurt hulp?",
        ],
      },
    ],
  ),
  ...themed(
    {
      ...{ ...messages, model: "toewijzingen-per-maand" },
      caveats: ["Zonder trajectregel: verlenging en een nieuw contractjaar tellen als einde en nieuw begin."],
      goal: "Laten zien wat de trajectregel met de tellingen doet.",
    },
    [
      {
        ...{ id: "toewijzingen-geldig", name: "Geldige toewijzingen", unit: "toewijzingen", better: "geen oordeel" },
        definition: "Toewijzingen die in de maand op ten minste een dag gelden.",
        measure: { column: "geldig" },
      },
      {
        ...{ id: "toewijzingen-begonnen", name: "Begonnen toewijzingen", unit: "toewijzingen", better: "geen oordeel" },
        definition: "Toewijzingen waarvan de eerste dag in de maand ligt, elk nummer apart.",
        measure: { column: "begonnen" },
      },
      {
        ...{
          id: "toewijzingen-beeindigd",
          name: "Beëindigde toewijzingen",
          unit: "toewijzingen",
          better: "geen oordeel",
        },
        definition: "Toewijzingen waarvan de laatste dag in de maand ligt, elk nummer apart.",
        measure: { column: "beeindigd" },
      },
    ],
  ),
  ...themed(
    {
      ...{ ...messages, model: "zorgperioden-per-maand" },
      caveats: [
        "Een zorgperiode is aaneengesloten zorg van een wet, welke voorziening ook, met dezelfde regel als een traject.",
      ],
      goal: "Weten of mensen zorg beginnen, verlaten en terugkomen.",
    },
    [
      {
        ...{ id: "clienten-instroom", name: "Instroom van cliënten", unit: "cliënten", better: "geen oordeel" },
        definition: "Cliënten die in de maand zorg van de wet beginnen.",
        measure: { column: "instroom" },
      },
      {
        ...{ id: "clienten-uitstroom", name: "Uitstroom van cliënten", unit: "cliënten", better: "geen oordeel" },
        definition: "Cliënten die in de maand alle zorg van de wet verlaten.",
        measure: { column: "uitstroom" },
      },
      {
        ...{
          id: "clienten-stand",
          name: "Cliënten aan het eind van de maand",
          unit: "cliënten",
          better: "geen oordeel",
        },
        definition: "Cliënten met lopende zorg van de wet aan het eind van de laatste dag.",
        measure: { column: "stand_eind" },
      },
      {
        ...{ id: "terugkeer-in-zorg", name: "Terugkeer in zorg", unit: "cliënten", better: "lager is beter" },
        definition: "Cliënten die zorg van de wet beginnen binnen 12 maanden nadat zij die verlieten.",
        measure: { column: "terugkeer" },
      },
      {
        ...{
          id: "terugkeer-aandeel",
          name: "Aandeel terugkeer in de instroom",
          unit: "procent",
          better: "lager is beter",
        },
        definition: "Deel van de instroom dat binnen 12 maanden terugkomt.",
        measure: { column: "terugkeer", over: "instroom", per: 100 },
      },
      {
        ...{
          id: "uitstroom-met-terugkeer",
          name: "Uitstroom met terugkeer",
          unit: "cliënten",
          better: "lager is beter",
        },
        definition: "Cliënten die in de maand de zorg verlieten en binnen 12 maanden terugkwamen.",
        measure: { column: "uitstroom_met_terugkeer" },
        caveats: ["Pas volledig als 12 maanden zijn verstreken: van recente maanden te laag."],
      },
      {
        ...{
          id: "uitstroom-met-terugkeer-aandeel",
          name: "Aandeel van de uitstroom dat terugkomt",
          unit: "procent",
          better: "lager is beter",
        },
        definition: "Deel van wie de zorg verliet dat binnen 12 maanden terugkwam.",
        measure: { column: "uitstroom_met_terugkeer", over: "uitstroom", per: 100 },
        caveats: ["Pas volledig als 12 maanden zijn verstreken: van recente maanden te laag."],
      },
    ],
  ),
  ...themed(
    {
      ...{ ...messages, model: "wisselingen-per-maand" },
      caveats: [
        rule,
        "Een nieuwe toewijzing wordt vergeleken met alles wat liep op de laatste dag ervoor waarop iets van het traject liep. Wat eindigt op haar eerste dag, is vervangen.",
        "Op- en afschalen is alleen te zien bij dezelfde eenheid en frequentie, en als van alles een omvang bekend is.",
      ],
      goal: "Weten of zorg lichter of zwaarder wordt zonder dat zij eindigt.",
    },
    [
      {
        ...{
          id: "vervolg-toewijzingen",
          version: 2,
          name: "Vervolgtoewijzingen",
          unit: "toewijzingen",
          better: "geen oordeel",
        },
        definition: "Toewijzingen die in de maand beginnen binnen een traject dat al liep: na de eerste dag ervan.",
        measure: { column: "vervolg" },
      },
      {
        ...{
          id: "overstap-aanbieder",
          version: 2,
          name: "Overstappen naar een andere aanbieder",
          unit: "toewijzingen",
          better: "lager is beter",
        },
        definition:
          "Vervolgtoewijzingen bij een aanbieder die er niet al was, op het moment dat een andere stopt. Hulp erbij is geen overstap.",
        measure: { column: "overstap" },
      },
      {
        ...{ id: "opgeschaald", version: 2, name: "Opgeschaald", unit: "toewijzingen", better: "geen oordeel" },
        definition:
          "Vervolgtoewijzingen waarmee het traject meer volume krijgt dan het ervoor had, van alles wat tegelijk loopt samen.",
        measure: { column: "opgeschaald" },
      },
      {
        ...{ id: "afgeschaald", version: 2, name: "Afgeschaald", unit: "toewijzingen", better: "geen oordeel" },
        definition:
          "Vervolgtoewijzingen waarmee het traject minder volume krijgt dan het ervoor had, van alles wat tegelijk loopt samen.",
        measure: { column: "afgeschaald" },
      },
      {
        ...{
          id: "overstap-aandeel",
          version: 2,
          name: "Aandeel overstappen",
          unit: "procent",
          better: "lager is beter",
        },
        definition: "Deel van de vervolgtoewijzingen waarmee een traject overstapt naar een andere aanbieder.",
        measure: { column: "overstap", over: "vervolg", per: 100 },
      },
      {
        ...{
          id: "opgeschaald-aandeel",
          version: 2,
          name: "Aandeel opgeschaald",
          unit: "procent",
          better: "geen oordeel",
        },
        definition: "Deel van de vervolgtoewijzingen waarmee een traject meer volume krijgt.",
        measure: { column: "opgeschaald", over: "vervolg", per: 100 },
      },
      {
        ...{
          id: "afgeschaald-aandeel",
          version: 2,
          name: "Aandeel afgeschaald",
          unit: "procent",
          better: "geen oordeel",
        },
        definition: "Deel van de vervolgtoewijzingen waarmee een traject minder volume krijgt.",
        measure: { column: "afgeschaald", over: "vervolg", per: 100 },
      },
    ],
  ),
];
