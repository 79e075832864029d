import { type Indicator, themed } from "./indicator.ts";

const notLegal = "Een termijn van het berichtenverkeer, geen wettelijke termijn zoals die van melding tot besluit.";

/** How fast providers tell of care, and how fast the municipality answers what they ask. */
export const requestIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...{ model: "meldtijden-per-maand", settlesAfter: 0 },
      caveats: [notLegal, "Wie een bericht nog eens stuurt, lijkt later te melden: de laatste keer telt."],
      coverage:
        "Berichten over begin (305) en einde (307) van zorg, ook een tijdelijk einde, naar de maand van het bericht. Wat is teruggenomen, telt niet, en wat meer dan een jaar geleden begon of eindigde evenmin: dat komt mee met een eerste levering.",
      lastPeriod: "De laatste maand tot en met de peildatum waarover de bronnen vertellen.",
      goal: "Weten welke zorg er loopt, zonder dat berichten achterblijven.",
    },
    [
      {
        ...{ id: "begin-en-einde-gemeld", name: "Meldingen van begin en einde van zorg" },
        ...{ unit: "berichten", better: "geen oordeel", measure: { column: "gemeld" } },
        definition: "Berichten 305 en 307 met een dagtekening in de maand.",
      },
      {
        ...{ id: "begin-en-einde-op-tijd-aandeel", name: "Aandeel begin en einde van zorg op tijd gemeld" },
        ...{ unit: "procent", better: "hoger is beter" },
        definition:
          "Deel van de berichten binnen vijf werkdagen na de eerste of laatste dag van de zorg (OP271, OP272).",
        measure: { column: "binnen_termijn", over: "gemeld", per: 100 },
      },
      {
        ...{ id: "meldtijd", name: "Tijd tot melding van begin en einde van zorg" },
        ...{ unit: "werkdagen", better: "lager is beter" },
        definition: "Gemiddeld aantal werkdagen van begin of einde van de zorg tot het bericht; vooraf gemeld is nul.",
        measure: { column: "werkdagen", over: "gemeld", per: 1 },
      },
    ],
  ),
  ...themed(
    {
      ...{ model: "verzoeken-per-maand", settlesAfter: 2, caveats: [notLegal] },
      coverage:
        "Verzoeken om toewijzing (315) en om wijziging (317) met een antwoord (319) of een toewijzing die het verzoek noemt (301). Is die toewijzing later gewijzigd, dan is de dag van het eerste besluit niet meer bekend en telt het verzoek niet mee.",
      lastPeriod:
        "De laatste maand tot en met de peildatum waarover de bronnen vertellen; besluiten komen tot acht weken later.",
      goal: "Aanbieders weten op tijd of zij zorg mogen geven.",
    },
    [
      {
        ...{ id: "verzoeken", name: "Verzoeken van aanbieders" },
        ...{ unit: "verzoeken", better: "geen oordeel", measure: { column: "ontvangen" } },
        definition: "Verzoeken om toewijzing en om wijziging met een dagtekening in de maand.",
      },
      {
        ...{ id: "verzoeken-op-tijd-aandeel", name: "Aandeel verzoeken op tijd beantwoord" },
        ...{ unit: "procent", better: "hoger is beter" },
        definition: "Deel van de eerste antwoorden in de maand binnen vijf werkdagen na het verzoek (OP274, OP346).",
        measure: { column: "binnen_termijn", over: "beantwoord", per: 100 },
      },
      {
        ...{ id: "antwoordtijd-verzoek", name: "Tijd tot antwoord op een verzoek" },
        ...{ unit: "werkdagen", better: "lager is beter" },
        definition:
          "Gemiddeld aantal werkdagen van verzoek tot eerste antwoord: een toewijzing, een afwijzing of in onderzoek.",
        measure: { column: "werkdagen", over: "beantwoord", per: 1 },
      },
      {
        ...{ id: "verzoeken-zonder-antwoord", name: "Verzoeken zonder antwoord over de termijn" },
        ...{ unit: "verzoeken", better: "lager is beter", measure: { column: "zonder_antwoord" } },
        definition: "Verzoeken die aan het eind van de maand langer dan vijf werkdagen op een eerste antwoord wachten.",
      },
      {
        ...{ id: "verzoeken-besloten-op-tijd-aandeel", name: "Aandeel verzoeken op tijd besloten" },
        ...{ unit: "procent", better: "hoger is beter" },
        definition: "Deel van de besluiten in de maand binnen acht weken na het verzoek, ook als eerst is onderzocht.",
        measure: { column: "besloten_op_tijd", over: "besloten", per: 100 },
      },
      {
        ...{ id: "verzoeken-open", name: "Open verzoeken" },
        ...{ unit: "verzoeken", better: "geen oordeel", measure: { column: "open_eind" } },
        definition: "Verzoeken zonder besluit aan het eind van de maand.",
      },
      {
        ...{ id: "verzoeken-open-te-laat", name: "Open verzoeken over de termijn" },
        ...{ unit: "verzoeken", better: "lager is beter", measure: { column: "open_te_laat" } },
        definition: "Verzoeken die aan het eind van de maand langer dan acht weken op een besluit wachten.",
      },
    ],
  ),
];
