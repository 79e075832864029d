import { type Indicator, themed } from "./indicator.ts";

/** The steps at the access, each against its own term, and the staff that the tasks ask. */
export const accessStepIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...{ model: "stappen-toegang-per-maand", settlesAfter: 1 },
      caveats: [
        "Opschorting en verdaging staan niet in de bron.",
        "Zonder dag van aanvraag telt een besluit hier niet mee.",
      ],
      coverage: "Meldingen bij de eigen toegang, van alle wetten die daar binnenkomen.",
      lastPeriod: "De laatste maand tot en met de peildatum waarover de bronnen vertellen.",
      goal: "Weten welke stap te lang duurt.",
    },
    [
      {
        ...{ id: "toegang-stappen", name: "Onderzoeken en besluiten", unit: "meldingen", better: "geen oordeel" },
        definition: "Meldingen waarvan het onderzoek (Wmo) of het besluit in de maand klaar was.",
        measure: { column: "gedaan" },
      },
      {
        ...{ id: "toegang-stappen-op-tijd-aandeel", name: "Aandeel onderzoeken en besluiten op tijd", unit: "procent" },
        better: "hoger is beter",
        definition:
          "Deel binnen de eigen termijn: onderzoek Wmo zes weken na de melding, besluit Wmo twee weken na de aanvraag, besluit van een andere wet acht weken na de aanvraag (Awb 4:13).",
        measure: { column: "op_tijd", over: "gedaan", per: 100 },
      },
      {
        ...{
          id: "toegang-stappen-duur",
          name: "Duur van onderzoek en besluit",
          unit: "dagen",
          better: "lager is beter",
        },
        definition: "Gemiddeld aantal dagen van melding tot onderzoek, en van aanvraag tot besluit.",
        measure: { column: "dagen", over: "gedaan", per: 1 },
      },
    ],
  ),
  ...themed(
    {
      ...{ model: "formatie-per-jaar", settlesAfter: 1 },
      caveats: [
        "De normtijden zijn die van de gemeente (bron taaknormen); Sluitend brengt er geen mee.",
        "Van het lopende jaar tellen de meldingen en besluiten tot de peildatum.",
      ],
      coverage: "Taken bij de toegang die in de normen staan.",
      lastPeriod: "Het laatste jaar met normen.",
      goal: "Weten hoeveel formatie de toegang vraagt.",
    },
    [
      {
        ...{ id: "formatie-keren", name: "Keren dat een taak voorkwam", unit: "keren", better: "geen oordeel" },
        definition: "Meldingen of besluiten van de wet in het jaar, of het vaste aantal van de norm.",
        measure: { column: "keren" },
      },
      {
        ...{ id: "formatie-uren", name: "Benodigde uren bij de toegang", unit: "uren", better: "geen oordeel" },
        definition: "Keren maal de normtijd.",
        measure: { column: "uren" },
      },
      {
        ...{ id: "formatie-fte", name: "Benodigde formatie bij de toegang", unit: "fte", better: "geen oordeel" },
        definition: "Benodigde uren gedeeld door de uren die een voltijder per jaar aan taken werkt.",
        measure: { column: "fte" },
      },
    ],
  ),
];
