/** Words of the documents for the council: the scenarios on one A4. */
export const council = {
  "template.raadsoverzicht": "De keuzes op één A4",
  "template.raadsoverzicht.text":
    "Voor de raad op één bladzijde: het saldo per jaar bij elke keuze, wat inwoners merken en wat alleen boekhouding is.",
  "template.berap": "Beraptabel",
  "template.berap.text":
    "Per product begroot, werkelijk, prognose, verschil, V/N, I/S, voorstel en toelichting; in Excel met formules.",
  "berap.title": ({ name }: { readonly name: string }) => `Bestuursrapportage ${name}: begroot, werkelijk en verschil`,
  "berap.lead":
    "Het verschil is begroot min werkelijk: V is een voordeel, N een nadeel. In Excel zijn het verschil, V/N en de totalen formules. Wat de bron niet geeft, staat er als reden en nooit als nul.",
  "berap.caption": ({ title, year }: { readonly title: string; readonly year: string }) => `${title}, ${year}`,
  "berap.forecast": "Prognose",
  "berap.forecast.over": "n.v.t.",
  "berap.forecast.unknown": "onbekend",
  "berap.forecast.note.over":
    "Prognose: niet van toepassing, want het jaar is voorbij. Het werkelijke bedrag is de uitkomst.",
  "berap.forecast.note.unknown": "Prognose: onbekend, want de bron geeft er geen per product.",
  "berap.difference": "Verschil",
  "berap.proposal": "Voorstel",
  "berap.proposal.note":
    "Voorstel tot wijziging van de begroting: onbekend, want de bron geeft er geen per product. Vul het in Excel in.",
  "berap.explanation": "Toelichting",
  "berap.explanation.none": "geen, want de bron noemt geen oorzaak",
  "berap.explanation.more": ({ count }: { readonly count: number }) =>
    `en nog ${count} ${count === 1 ? "oorzaak" : "oorzaken"} (pagina Financiën)`,
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
