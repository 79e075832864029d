/** The page *Uitputting*. */
export const depletion = {
  "depletion.title": ({ year }: { readonly year: string }) => `Komen wij in ${year} uit met de begroting?`,
  "depletion.lead": ({
    label,
    period,
    booked,
  }: {
    readonly label: string;
    readonly period: string;
    readonly booked: string;
  }) => `${label}: tot en met ${period} is ${booked} geboekt.`,
  "depletion.lead.budget": ({ budget }: { readonly budget: string }) => `De begroting van het jaar is ${budget}.`,
  "depletion.lead.none": "Er is nog niets geboekt.",
  "depletion.everything": "Alle lasten",
  "depletion.declared": "Zorg die per cliënt wordt gedeclareerd",
  "depletion.part": "Deel van de begroting",
  "depletion.budget": "Begroot",
  "depletion.booked": "Geboekt",
  "depletion.obliged": "Nog te declareren",
  "depletion.share": "Uitgeput (%)",
  "depletion.expected": "Verwacht over het jaar",
  "depletion.to-come": "Nog te komen",
  "depletion.chart": ({ label, year }: { readonly label: string; readonly year: string }) =>
    `${label}: geboekt en begroot in ${year}`,
  "depletion.only-declared":
    "Een verwachting maken wij alleen van zorg die per cliënt wordt gedeclareerd: een subsidie, een lumpsum of een pgb volgt een afspraak en geen declaraties.",
  "depletion.products": "Per product",
  "depletion.products.caption": ({ year }: { readonly year: string }) => `Uitputting per product in ${year}`,
  "depletion.obliged.text":
    "Nog te declareren is wat is toegewezen en waarvan wij de declaratie nog verwachten, tegen de prijs van het contract. Het telt mee in het deel van de begroting dat is uitgeput.",
  "depletion.protected":
    "Wat nog gedeclareerd moet worden, laten wij alleen zien aan wie ware bedragen mag zien: bij kleine producten gaat het om enkele cliënten.",
  "depletion.months": "Per maand",
  "depletion.expected.protected":
    "De verwachting van het jaareinde volgt uit losse declaraties. Die laten wij zien aan wie ware bedragen mag zien en zegt waarvoor.",
  "depletion.expected.none": "Er is nog geen zorg gedeclareerd; een verwachting is er dus niet.",
  "depletion.expected.said": ({
    year,
    expected,
    toCome,
    low,
    high,
    inside,
    of,
    error,
    straight,
  }: {
    readonly year: string;
    readonly expected: string;
    readonly toCome: string;
    readonly low: string;
    readonly high: string;
    readonly inside: number;
    readonly of: number;
    readonly error: string;
    readonly straight: string;
  }) =>
    `Wij verwachten dat de gedeclareerde zorg over ${year} uitkomt op ${expected}, met 80% zekerheid tussen ${low} en ${high}. Daarvan moet ${toCome} nog komen. ${
      of === 0
        ? "Hoe vaak zo’n bandbreedte klopte, is nog niet te zeggen: het verleden is te kort."
        : `Op eerdere momenten lag de uitkomst ${inside} van de ${of} keer binnen zo’n bandbreedte.`
    } De verwachting zat er dan in het midden ${error} naast; een rechte lijn ${straight}.`,
};
