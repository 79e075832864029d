/** Words of the documents for the council: the scenarios on one A4. */
export const council = {
  "template.raadsoverzicht": "De keuzes op één A4",
  "template.raadsoverzicht.text":
    "Voor de raad op één bladzijde: het saldo per jaar bij elke keuze, wat inwoners merken en wat alleen boekhouding is.",
  "template.berap": "Beraptabel",
  "template.berap.text":
    "Per product of domein begroot, werkelijk, prognose met haar datum, saldo, V/N, I/S, voorstel en toelichting; in Excel met formules.",
  "berap.title": ({ name }: { readonly name: string }) => `Bestuursrapportage ${name}: begroot, werkelijk en prognose`,
  "berap.lead":
    "Een saldo is begroot min werkelijk: V is een voordeel, N een nadeel. Het gedrukte saldo staat voorop; klopt het door afronding niet precies, dan staat dat eronder. In Excel zijn het saldo, V/N en de totalen formules, behalve waar het gedrukte getal anders is. Wat de bron niet geeft, staat er als reden en nooit als nul.",
  "berap.caption": ({ title, year }: { readonly title: string; readonly year: string }) => `${title}, ${year}`,
  "berap.budget.whole": "Begroot per product: onbekend, want de bron begroot alleen het geheel.",
  "berap.forecast": "Prognose",
  "berap.forecast.over": "n.v.t.",
  "berap.forecast.unknown": "onbekend",
  "berap.forecast.note.over":
    "Prognose: het jaar is voorbij, dus het werkelijke bedrag is de uitkomst. Waar de bron een eerdere verwachting noemt, staat die er met haar datum; anders n.v.t.",
  "berap.forecast.note.unknown": "Prognose: onbekend waar de bron er geen per product geeft.",
  "berap.stand": ({ stand }: { readonly stand: string }) => `stand ${stand}`,
  "berap.stand.balance": ({ stand }: { readonly stand: string }) => `begroot min het verwachte saldo, stand ${stand}`,
  "berap.stand.amount": ({ amount, stand }: { readonly amount: string; readonly stand: string }) =>
    `${amount} (${stand})`,
  "berap.stand.earlier": ({ text, before }: { readonly text: string; readonly before: string }) =>
    `${text}; eerder verwacht saldo: ${before}`,
  "berap.proposal": "Voorstel",
  "berap.proposal.none": "geen",
  "berap.proposal.note.over": "Voorstel tot wijziging van de begroting: geen, want het jaar is voorbij.",
  "berap.proposal.note.unknown":
    "Voorstel tot wijziging van de begroting, als effect op het saldo. Geen: de bron doet bij deze regel geen voorstel. Vul het in Excel in.",
  "berap.proposal.amount": ({ amount }: { readonly amount: string }) => `${amount}:`,
  "berap.proposals": "Voorstellen die niet bij één regel horen",
  "berap.explanation": "Toelichting",
  "berap.explanation.none": "geen, want de bron noemt geen oorzaak",
  "berap.explanation.only-contrary.favourable": ({ titles }: { readonly titles: string }) =>
    `de bron noemt geen oorzaak van dit voordeel; wel wat het saldo slechter maakte: ${titles}`,
  "berap.explanation.only-contrary.unfavourable": ({ titles }: { readonly titles: string }) =>
    `de bron noemt geen oorzaak van dit nadeel; wel wat het saldo beter maakte: ${titles}`,
  "berap.explanation.contrary.favourable": ({ own, titles }: { readonly own: string; readonly titles: string }) =>
    `${own}; wat het saldo juist slechter maakte: ${titles}`,
  "berap.explanation.contrary.unfavourable": ({ own, titles }: { readonly own: string; readonly titles: string }) =>
    `${own}; wat het saldo juist beter maakte: ${titles}`,
  "berap.explanation.reserve": ({ reserve }: { readonly reserve: string }) =>
    `geld dat in een reserve is gestort of eruit is gehaald, geen uitgave (${reserve})`,
  "berap.explanation.whole": "de bron noemt geen oorzaak voor deze regel als geheel",
  "berap.explanation.parts": ({ names, count }: { readonly names: string; readonly count: number }) =>
    `zie ${count === 1 ? "het product" : "de producten"}: ${names}`,
  "berap.explanation.unsure": ({ title, status }: { readonly title: string; readonly status: string }) =>
    `${title} (${status})`,
  "berap.explanation.more": ({ count }: { readonly count: number }) =>
    `en nog ${count} ${count === 1 ? "oorzaak" : "oorzaken"} (pagina Financiën)`,
  "berap.outlook.caption": ({
    title,
    year,
    stand,
  }: {
    readonly title: string;
    readonly year: string;
    readonly stand: string;
  }) => `${title}: verwacht saldo ${year} (stand ${stand})`,
  "berap.outlook.row": "Onderdeel",
  "berap.outlook.balance": "Prognose saldo",
  "berap.outlook.note":
    "De bron geeft deze prognose als saldo. Wat er begroot en uitgegeven wordt, noemt zij niet per onderdeel; daarom staan die kolommen er niet.",
  "berap.outlook.whole": "zie totaal",
  "berap.outlook.in-other": "zit al in de prognose",
  "berap.outlook.earlier": ({ stand }: { readonly stand: string }) => `Eerdere stand, ${stand}`,
  "berap.outlook.change": "Verandering sinds die stand",
  "outlook.name.balance": ({ label }: { readonly label: string }) => `${label}, als saldo`,
  "outlook.name.total": "Verwacht saldo, som van de regels",
  "outlook.name.proposed": "Voorstellen bij de regels, samen",
  "outlook.name.change": "Verandering van het verwachte saldo",
  "outlook.name.spending": ({ row }: { readonly row: string }) => `${row}: verwachte uitgaven`,
  "council.title": ({ name }: { readonly name: string }) => `${name}: de keuzes op één A4`,
  "council.balances": "Totaalsaldo per jaar: plus is over, min is tekort",
  "council.variants": "Wat elke richting kost, en wat er overblijft of tekortkomt",
  "council.savings": "Wat er bespaard moest worden, en wat er nog open staat",
  "council.variant": "Richting",
  "council.variant.floor": "Wettelijk minimum",
  "council.variant.additions": "Daarboven",
  "council.variant.total": "Totaal",
  "council.variant.rounding": "Een som van afgeronde bedragen kan afwijken van het gedrukte totaal.",
  "council.variant.available": "Budget",
  "council.variant.balance": "Saldo",
  "council.computed": "zelf opgeteld",
  "council.computed.note":
    "Het gedrukte totaalsaldo staat voorop. Onder “zelf opgeteld” staat wat uit het uitgangspunt en de maatregelen volgt.",
  "council.gross": ({ line }: { readonly line: string; readonly outside: string }) =>
    `${line.toLowerCase()}, zoals gedrukt`,
  "council.gross.note": ({ line, outside }: { readonly line: string; readonly outside: string }) =>
    `In het ${line.toLowerCase()} telt niet mee: ${outside}. Het staat er waar het in het laatste jaar een ander antwoord geeft.`,
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
  "council.bookkeeping.none": "De bron noemt geen herraming en geen vrijval van een reserve.",
  "council.bookkeeping.text": ({ year }: { readonly year: string }) =>
    `Van het effect in ${year} is dit deel geen lager gebruik van zorg.`,
  "council.bookkeeping.unmoved": " Verschuivingen tussen budgetten houdt de bron niet apart.",
  "council.bookkeeping.moved.one": ({ title, to }: { readonly title: string; readonly to: string }) =>
    `${title} (nu uit ${to})`,
  "council.bookkeeping.moved": ({ titles }: { readonly titles: string }) =>
    ` Wat alleen van budget verandert en niet minder kost: ${titles}.`,
  "council.bookkeeping.whole": ({ whole }: { readonly whole: string }) => `, van in totaal ${whole}`,
};
