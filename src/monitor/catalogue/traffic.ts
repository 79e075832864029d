import { sinceDeclared } from "./declared-care.ts";
import { type Indicator, type Own, themed } from "./indicator.ts";
import { refusedWhole, sinceRefusedWhole } from "./refused-claims.ts";

const term = (id: string, name: string, one: Omit<Own, "id" | "name">): Own => ({ id, name, ...one });

const notLegal = "Een termijn van het berichtenverkeer, geen wettelijke termijn zoals die van melding tot besluit.";

/** How fast and how well messages are answered. */
export const trafficIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...{ model: "retourtijden-per-maand", settlesAfter: 0, caveats: [notLegal] },
      coverage: "Retourberichten 302, 306, 308, 316, 318 en 320 van Wmo en Jeugdwet, naar de maand van het antwoord.",
      lastPeriod: "De laatste maand tot en met de peildatum waarover de bronnen vertellen.",
      goal: "Weten of het berichtenverkeer op tijd loopt.",
    },
    [
      term("retouren", "Retourberichten", {
        ...{ unit: "berichten", better: "geen oordeel", measure: { column: "beantwoord" } },
        definition: "Retourberichten met een dagtekening in de maand.",
      }),
      term("retouren-op-tijd", "Retourberichten op tijd", {
        ...{ unit: "berichten", better: "hoger is beter", measure: { column: "binnen_termijn" } },
        definition: "Retourberichten binnen drie werkdagen na het bericht (OP090).",
      }),
      term("retouren-op-tijd-aandeel", "Aandeel retourberichten op tijd", {
        ...{ unit: "procent", better: "hoger is beter" },
        definition: "Deel van de retourberichten binnen drie werkdagen.",
        measure: { column: "binnen_termijn", over: "beantwoord", per: 100 },
      }),
      term("retourtijd", "Tijd tot retourbericht", {
        ...{ unit: "werkdagen", better: "lager is beter" },
        definition: "Gemiddeld aantal werkdagen van bericht tot retourbericht.",
        measure: { column: "werkdagen", over: "beantwoord", per: 1 },
      }),
      term("berichten-afgekeurd-aandeel", "Aandeel berichten met een afkeuring", {
        ...{ unit: "procent", better: "lager is beter" },
        definition: "Deel van de retourberichten met ten minste een andere code dan 0200.",
        measure: { column: "met_afkeuring", over: "beantwoord", per: 100 },
      }),
    ],
  ),
  ...themed(
    {
      ...{ model: "retourcodes-per-maand", settlesAfter: 0 },
      caveats: ["Een bericht kan meer afgekeurde delen hebben: tel codes niet als berichten."],
      coverage: "Afgekeurde delen van berichten, volgens de retourberichten. Declaratieregels staan apart.",
      lastPeriod: "De laatste maand tot en met de peildatum waarover de bronnen vertellen.",
      goal: "Weten waardoor berichten worden afgekeurd.",
    },
    [
      term("afkeuringen-naar-code", "Afkeuringen naar retourcode", {
        ...{ unit: "afkeuringen", better: "lager is beter", measure: { column: "afgekeurd" } },
        definition: "Delen van berichten die in de maand met de code werden afgekeurd (lijst WJ001).",
      }),
    ],
  ),
  ...themed(
    {
      ...{ model: "declaratieantwoorden-per-maand", settlesAfter: 1, caveats: [notLegal] },
      coverage: "Declaraties (323) en hun antwoorden (325).",
      lastPeriod: "De laatste maand tot en met de peildatum waarover de bronnen vertellen.",
      goal: "Aanbieders krijgen op tijd antwoord op hun declaratie.",
    },
    [
      term("declaraties-beantwoord", "Beantwoorde declaraties", {
        ...{ unit: "declaraties", better: "geen oordeel", measure: { column: "beantwoord" } },
        definition: "Declaraties waarop in de maand is geantwoord.",
      }),
      term("declaraties-op-tijd-aandeel", "Aandeel declaraties op tijd beantwoord", {
        ...{ unit: "procent", better: "hoger is beter" },
        definition: "Deel van de antwoorden binnen tien werkdagen na de declaratie.",
        measure: { column: "binnen_termijn", over: "beantwoord", per: 100 },
      }),
      term("antwoordtijd-declaratie", "Tijd tot antwoord op een declaratie", {
        ...{ unit: "werkdagen", better: "lager is beter" },
        definition: "Gemiddeld aantal werkdagen van declaratie tot antwoord.",
        measure: { column: "werkdagen", over: "beantwoord", per: 1 },
      }),
      term("declaraties-open", "Open declaraties", {
        ...{ unit: "declaraties", better: "lager is beter", measure: { column: "open_eind" } },
        definition: "Declaraties zonder antwoord aan het eind van de maand.",
      }),
      term("declaraties-open-te-laat", "Open declaraties over de termijn", {
        ...{ unit: "declaraties", better: "lager is beter", measure: { column: "open_te_laat" } },
        definition: "Declaraties die aan het eind van de maand langer dan tien werkdagen wachten.",
      }),
    ],
  ),
  ...themed(
    {
      ...{ ...sinceRefusedWhole, ...sinceDeclared, model: "dubbele-regels-per-maand", settlesAfter: 18 },
      caveats: ["Een signaal om te kijken: soms zijn het twee leveringen op dezelfde dagen.", refusedWhole],
      coverage: "Declaratieregels die niet zijn afgekeurd, naar de maand van de zorg.",
      lastPeriod: "De laatste zorgmaand met declaraties; een maand is pas na 18 maanden volledig.",
      goal: "Niet twee keer betalen.",
    },
    [
      term("dubbele-regels", "Dubbele declaratieregels", {
        ...{ unit: "regels", better: "lager is beter", measure: { column: "dubbel" } },
        definition:
          "Regels boven de eerste met dezelfde aanbieder, cliënt, toewijzing, product en dagen, min wat is teruggenomen.",
      }),
      term("dubbele-regels-aandeel", "Aandeel dubbele declaratieregels", {
        ...{ unit: "procent", better: "lager is beter" },
        definition: "Deel van de debetregels dat dubbel is.",
        measure: { column: "dubbel", over: "regels", per: 100 },
      }),
    ],
  ),
];
