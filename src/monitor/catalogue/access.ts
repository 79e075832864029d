import { type Indicator, themed } from "./indicator.ts";

/** How people come in and out: access, waiting, referrers, reasons of ending. */
export const accessIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...{ model: "toegang-per-maand", settlesAfter: 1 },
      caveats: ["De wettelijke termijn van melding tot besluit; termijnen van het berichtenverkeer zijn iets anders."],
      coverage:
        "Meldingen Wmo en Jeugdwet bij de eigen toegang. Zonder wat via huisarts of rechter direct bij een aanbieder komt.",
      lastPeriod: "De laatste maand tot en met de peildatum waarover de bronnen vertellen.",
      goal: "Inwoners krijgen op tijd een besluit.",
    },
    [
      {
        ...{ id: "meldingen", name: "Meldingen", unit: "meldingen", better: "geen oordeel" },
        definition: "Meldingen die in de maand zijn gedaan.",
        measure: { column: "gemeld" },
      },
      {
        ...{ id: "besluiten", name: "Besluiten", unit: "meldingen", better: "geen oordeel" },
        definition: "Meldingen waarop in de maand is besloten.",
        measure: { column: "besloten" },
      },
      {
        ...{ id: "besluiten-op-tijd", name: "Besluiten op tijd", unit: "meldingen", better: "hoger is beter" },
        definition: "Besluiten binnen de termijn: Wmo 6 en 2 weken na de melding, Jeugdwet 8 weken (Awb).",
        measure: { column: "besloten_op_tijd" },
      },
      {
        ...{
          id: "besluiten-op-tijd-aandeel",
          name: "Aandeel besluiten op tijd",
          unit: "procent",
          better: "hoger is beter",
        },
        definition: "Deel van de besluiten in de maand dat binnen de termijn viel.",
        measure: { column: "besloten_op_tijd", over: "besloten", per: 100 },
      },
      {
        ...{ id: "doorlooptijd-besluit", name: "Doorlooptijd tot besluit", unit: "dagen", better: "lager is beter" },
        definition: "Gemiddeld aantal dagen van melding tot besluit, van besluiten in de maand.",
        measure: { column: "dagen_tot_besluit", over: "besloten", per: 1 },
        caveats: ["Wat nog open staat telt niet mee: bij achterstand is dit te gunstig."],
      },
      {
        ...{ id: "meldingen-open", name: "Open meldingen", unit: "meldingen", better: "lager is beter" },
        definition: "Meldingen zonder besluit aan het eind van de maand.",
        measure: { column: "open_eind" },
      },
      {
        ...{
          id: "meldingen-open-te-laat",
          name: "Open meldingen over de termijn",
          unit: "meldingen",
          better: "lager is beter",
        },
        definition: "Meldingen zonder besluit aan het eind van de maand waarvan de termijn voorbij is.",
        measure: { column: "open_te_laat" },
      },
      {
        ...{
          id: "meldingen-open-te-laat-aandeel",
          name: "Aandeel open meldingen over de termijn",
          unit: "procent",
          better: "lager is beter",
        },
        definition: "Deel van de open meldingen waarvan de termijn voorbij is.",
        measure: { column: "open_te_laat", over: "open_eind", per: 100 },
      },
    ],
  ),
  ...themed(
    {
      ...{ model: "wachten-per-maand", settlesAfter: 2 },
      caveats: [
        "Een aanbieder die starts niet meldt en niet declareert, lijkt een wachtlijst te hebben.",
        "Is zorg gedeclareerd over een maand voor het startbericht, of zonder startbericht, dan begon zij op de eerste dag van die declaratie. Afgekeurde en teruggenomen bedragen tellen niet mee.",
        "Wie al een traject had voordat de declaraties van de wet beginnen, en van wie zorg eerder is gedeclareerd dan gestart, telt niet als begonnen en niet als wachtend: sinds wanneer er zorg is, is niet te zien.",
      ],
      coverage: "Zorg in natura met toewijzing, en een startbericht (305) of een declaratie (323).",
      lastPeriod: "De laatste maand tot en met de peildatum waarover de bronnen vertellen.",
      goal: "Zorg begint snel na de toewijzing.",
    },
    [
      {
        ...{ id: "zorg-begonnen", version: 2, name: "Begonnen zorg", unit: "trajecten", better: "geen oordeel" },
        definition:
          "Trajecten waarin de zorg in de maand voor het eerst begon: volgens het startbericht, of eerder volgens de declaraties.",
        measure: { column: "begonnen" },
      },
      {
        ...{ id: "wachttijd-zorg", version: 2, name: "Wachttijd tot zorg", unit: "dagen", better: "lager is beter" },
        definition: "Gemiddeld aantal dagen van de eerste dag van het traject tot de eerste dag van de zorg.",
        measure: { column: "wachtdagen", over: "begonnen", per: 1 },
      },
      {
        ...{
          id: "zorg-binnen-norm",
          version: 2,
          name: "Begonnen binnen de norm",
          unit: "trajecten",
          better: "hoger is beter",
        },
        definition: "Trajecten waarin de zorg binnen het ingestelde aantal dagen begon (standaard 42).",
        measure: { column: "binnen_norm" },
      },
      {
        ...{
          id: "zorg-binnen-norm-aandeel",
          version: 2,
          name: "Aandeel begonnen binnen de norm",
          unit: "procent",
          better: "hoger is beter",
        },
        definition: "Deel van de begonnen zorg binnen de norm.",
        measure: { column: "binnen_norm", over: "begonnen", per: 100 },
      },
      {
        ...{
          id: "wachtend-op-zorg",
          version: 2,
          name: "Wachtend op zorg",
          unit: "trajecten",
          better: "lager is beter",
        },
        definition: "Lopende trajecten waarin aan het eind van de maand nog geen zorg is begonnen of gedeclareerd.",
        measure: { column: "wachtend" },
      },
    ],
  ),
  ...themed(
    {
      ...{ model: "verwijzers-per-maand", settlesAfter: 2 },
      caveats: ["De verwijzer is alleen bekend waar een verzoek om toewijzing (315) is."],
      coverage: "Trajecten in natura die in de maand beginnen.",
      lastPeriod: "De laatste maand tot en met de peildatum waarover de bronnen vertellen.",
      goal: "Weten wie naar zorg verwijst.",
    },
    [
      {
        ...{
          id: "instroom-naar-verwijzer",
          name: "Instroom naar verwijzer",
          unit: "trajecten",
          better: "geen oordeel",
        },
        definition: "Trajecten die in de maand beginnen, naar soort verwijzer (lijst COD327).",
        measure: { column: "instroom" },
      },
      {
        ...{
          id: "verwijzer-bekend-aandeel",
          name: "Aandeel met bekende verwijzer",
          unit: "procent",
          better: "hoger is beter",
        },
        definition: "Deel van de instroom waarvan de verwijzer bekend is.",
        measure: { column: "bekend", over: "instroom", per: 100 },
      },
    ],
  ),
  ...themed(
    {
      ...{ model: "stopredenen-per-maand", settlesAfter: 2 },
      caveats: [
        "Codes verschillen per wet (WMO588, JZ588): 31 is verhuizing in de Wmo en volgens plan in de Jeugdwet.",
      ],
      coverage: "Zorg waarvan het einde is gemeld (307); een pauze (reden 20) telt niet.",
      lastPeriod: "De laatste maand tot en met de peildatum waarover de bronnen vertellen.",
      goal: "Weten of zorg volgens plan eindigt.",
    },
    [
      {
        ...{
          id: "beeindigd-naar-reden",
          name: "Beëindigde zorg naar reden",
          unit: "beëindigingen",
          better: "geen oordeel",
        },
        definition: "Stopberichten met een laatste dag in de maand, naar reden.",
        measure: { column: "beeindigd" },
      },
    ],
  ),
];
