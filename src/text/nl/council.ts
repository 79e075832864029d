/** Words of the documents for the council: the scenarios on one A4. */
export const council = {
  "template.raadsoverzicht": "De keuzes op één A4",
  "template.raadsoverzicht.text":
    "Voor de raad op één bladzijde: het saldo per jaar bij elke keuze, wat inwoners merken en wat alleen boekhouding is.",
  "council.title": ({ name }: { readonly name: string }) => `${name}: de keuzes op één A4`,
  "council.balances": "Totaalsaldo per jaar: plus is over, min is tekort",
  "council.variants": "Wat elke richting kost, en wat er overblijft of tekortkomt",
  "council.savings": "Wat er bespaard moest worden, en wat er nog open staat",
  "council.variant": "Richting",
  "council.variant.floor": "Minimum",
  "council.variant.additions": "Erboven",
  "council.variant.total": "Totaal",
  "council.variant.balance": "Saldo",
  "council.printed": "zoals gedrukt in de bron",
  "council.no-numbers": "geen cijfer",
  "council.pm": "Een deel moet nog worden uitgewerkt (PM) en telt niet mee.",
  "council.chance": "Hoe groot is de kans?",
  "council.chance.unknown": "Dat weten wij niet. De bron noemt geen kansen en geen bandbreedte.",
  "council.chance.known": "Tussen haakjes staat waar het saldo naar verwachting ligt.",
  "council.residents": "Wat merken inwoners?",
  "council.residents.none": "De bron zegt hier niets over inwoners.",
  "council.residents.unknown": "Dat staat niet in het dossier.",
  "council.residents.measure": ({ measure }: { readonly measure: string }) => `Maatregel ${measure}`,
  "council.residents.more": ({ count }: { readonly count: number }) =>
    `Het belangrijkste staat hier. Nog ${count} ${count === 1 ? "punt staat" : "punten staan"} in de scenarionotitie.`,
  "council.bookkeeping": "Wat is alleen boekhouding?",
  "council.bookkeeping.none":
    "De bron noemt geen herraming en geen vrijval van een reserve. Verschuivingen tussen budgetten houdt zij niet apart.",
  "council.bookkeeping.text": ({ year }: { readonly year: string }) =>
    `Van het effect in ${year} is dit deel geen lager gebruik van zorg. Verschuivingen tussen budgetten houdt de bron niet apart.`,
  "council.bookkeeping.whole": ({ whole }: { readonly whole: string }) => `, van in totaal ${whole}`,
};
