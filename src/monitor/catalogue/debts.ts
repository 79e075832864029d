import { type Indicator, themed } from "./indicator.ts";

/** Debt help, from the request to its end. */
export const debtIndicators: readonly Indicator[] = themed(
  {
    ...{ model: "schuldhulp-per-maand", settlesAfter: 2 },
    caveats: ["Bedreigend is wat de bron zo noemt, bijvoorbeeld een aangezegde ontruiming."],
    coverage:
      "Aanmeldingen en trajecten van schuldhulp die zijn ingelezen; ook die van een bank of aanbieder als die ze levert.",
    lastPeriod: "De laatste maand tot en met de peildatum waarover de bronnen vertellen.",
    goal: "Inwoners met schulden krijgen op tijd hulp die werkt.",
  },
  [
    {
      ...{ id: "schuldhulp-aangemeld", name: "Aanmeldingen schuldhulp", unit: "aanmeldingen", better: "geen oordeel" },
      definition: "Aanmeldingen in de maand.",
      measure: { column: "aangemeld" },
    },
    {
      ...{ id: "schuldhulp-gesprekken", name: "Eerste gesprekken schuldhulp", unit: "aanmeldingen" },
      better: "geen oordeel",
      definition: "Aanmeldingen waarvan het eerste gesprek in de maand was.",
      measure: { column: "gesprekken" },
    },
    {
      ...{ id: "schuldhulp-gesprek-op-tijd-aandeel", name: "Aandeel eerste gesprekken op tijd", unit: "procent" },
      better: "hoger is beter",
      definition:
        "Deel van de eerste gesprekken binnen vier weken na de aanmelding, bij een bedreigende situatie binnen drie werkdagen (Wgs artikel 4).",
      measure: { column: "gesprekken_op_tijd", over: "gesprekken", per: 100 },
      caveats: ["Wie nog wacht, telt niet mee."],
    },
    {
      ...{ id: "schuldhulp-wachttijd", name: "Wachttijd tot het eerste gesprek", unit: "dagen" },
      better: "lager is beter",
      definition: "Gemiddeld aantal dagen van aanmelding tot eerste gesprek, van gesprekken in de maand.",
      measure: { column: "dagen_tot_gesprek", over: "gesprekken", per: 1 },
    },
    {
      ...{ id: "schuldhulp-wacht-op-gesprek", name: "Wachtend op een eerste gesprek", unit: "aanmeldingen" },
      better: "lager is beter",
      definition: "Aanmeldingen zonder eerste gesprek en zonder einde, aan het eind van de maand.",
      measure: { column: "wacht_op_gesprek" },
    },
    {
      ...{ id: "schuldhulp-besluit-op-tijd-aandeel", name: "Aandeel besluiten schuldhulp op tijd", unit: "procent" },
      better: "hoger is beter",
      definition:
        "Deel van de besluiten in de maand binnen acht weken na het eerste gesprek (Wgs artikel 4a; een verordening kan korter zijn).",
      measure: { column: "besloten_op_tijd", over: "besloten", per: 100 },
    },
    {
      ...{ id: "schuldhulp-lopend", name: "Lopende trajecten schuldhulp", unit: "trajecten", better: "geen oordeel" },
      definition: "Begonnen trajecten zonder einde, aan het eind van de maand.",
      measure: { column: "stand_eind" },
    },
    {
      ...{
        id: "schuldhulp-begonnen",
        name: "Begonnen trajecten schuldhulp",
        unit: "trajecten",
        better: "geen oordeel",
      },
      definition: "Trajecten waarvan de eerste dag in de maand ligt.",
      measure: { column: "begonnen" },
    },
    {
      ...{ id: "schuldhulp-beeindigd", name: "Beëindigde trajecten schuldhulp", unit: "trajecten" },
      better: "geen oordeel",
      definition: "Begonnen trajecten waarvan de laatste dag in de maand ligt.",
      measure: { column: "beeindigd" },
    },
    {
      ...{ id: "schuldhulp-geslaagd-aandeel", name: "Aandeel geslaagde trajecten schuldhulp", unit: "procent" },
      better: "hoger is beter",
      definition: "Deel van de beëindigde trajecten dat als geslaagd eindigde.",
      measure: { column: "geslaagd", over: "beeindigd", per: 100 },
    },
    {
      ...{ id: "schuldhulp-uitval-aandeel", name: "Aandeel uitval schuldhulp", unit: "procent" },
      better: "lager is beter",
      definition: "Deel van de beëindigde trajecten dat als uitval eindigde.",
      measure: { column: "uitval", over: "beeindigd", per: 100 },
    },
  ],
);
