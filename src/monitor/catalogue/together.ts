import { type Indicator, themed } from "./indicator.ts";

/** Care seen together: how heavy it is, and what households use of several laws. */
export const togetherIndicators: readonly Indicator[] = [
  ...themed(
    {
      ...{ model: "piramide-per-maand", settlesAfter: 2, absent: "not-measured" },
      caveats: [
        "Welke categorie hoe zwaar is, staat in een tabel van de gemeente (--layers); zonder die tabel geldt een gewone.",
        "Lagen zonder bron, zoals eigen kracht en algemeen aanbod, zijn niet gemeten: zij komen niet uit berichten.",
      ],
      coverage: "Wmo en Jeugdwet in natura (toegewezen). Zonder pgb, subsidie en wat het voorliggend veld doet.",
      lastPeriod:
        "De laatste maand tot en met de peildatum waarover de bronnen vertellen; recente maanden veranderen nog door late berichten.",
      goal: "Zien of hulp verschuift van zwaar naar licht.",
    },
    [
      {
        ...{ id: "piramide-clienten", name: "Cliënten per laag van de piramide", unit: "cliënten" },
        better: "geen oordeel",
        definition:
          "Cliënten met een toewijzing in de maand; elk telt een keer, in de zwaarste laag waarin zij zorg hebben.",
        measure: { column: "clienten" },
      },
      {
        ...{ id: "piramide-aandeel", version: 2, name: "Aandeel inwoners per laag van de piramide", unit: "procent" },
        better: "geen oordeel",
        definition: "Cliënten van de laag die in het register van inwoners staan, als deel van alle inwoners.",
        measure: { column: "clienten_in_register", over: "inwoners", per: 100 },
        caveats: ["Wie niet in het register staat, telt niet mee; bij de cliënten per laag telt hij wel."],
      },
    ],
  ),
  ...themed(
    {
      ...{ model: "huishoudens-per-combinatie", settlesAfter: 2, absent: "not-yet-available" },
      caveats: [
        "Een telling van wetten, geen oordeel: multiproblematiek is een professioneel oordeel.",
        "Pas te zien als de gemeente doel en grondslag heeft vastgelegd (sluitend privacy huishoudens).",
      ],
      coverage: "Wmo en Jeugdwet in natura (toegewezen) en uitkeringen van mensen op een adres in het register.",
      lastPeriod:
        "De laatste maand tot en met de peildatum waarover de bronnen vertellen; recente maanden veranderen nog door late berichten.",
      goal: "Weten in hoeveel huishoudens wetten samenkomen.",
    },
    [
      {
        ...{
          id: "huishoudens-met-hulp",
          version: 2,
          name: "Huishoudens naar combinatie van wetten",
          unit: "huishoudens",
        },
        better: "geen oordeel",
        definition: "Huishoudens waarvan leden in de maand zorg of een uitkering hebben, naar hun wetten samen.",
        measure: { column: "huishoudens" },
      },
      {
        ...{
          id: "huishoudens-samenloop",
          version: 2,
          name: "Huishoudens met twee of drie wetten",
          unit: "huishoudens",
        },
        better: "geen oordeel",
        definition: "Huishoudens waarin ten minste twee van Jeugdwet, Wmo en Participatiewet samenkomen.",
        measure: { column: "met_samenloop" },
      },
      {
        ...{ id: "huishoudens-drie-voorzieningen", version: 2, name: "Huishoudens met drie of meer voorzieningen" },
        ...{ unit: "huishoudens", better: "geen oordeel" },
        definition: "Huishoudens met ten minste drie voorzieningen: categorieën per cliënt, en uitkeringen.",
        measure: { column: "met_meer" },
      },
      {
        ...{ id: "voorzieningen-per-huishouden", version: 2, name: "Voorzieningen per huishouden" },
        ...{ unit: "voorzieningen per huishouden", better: "geen oordeel" },
        definition: "Gemiddeld aantal voorzieningen van huishoudens met zorg of een uitkering.",
        measure: { column: "voorzieningen", over: "huishoudens", per: 1 },
      },
    ],
  ),
];
