/** Words for variants above the legal floor and for questions of choice. */
export const variant = {
  "variant.additions": "Boven het wettelijke minimum",
  "variant.total": "Totale uitgaven",
  "variant.balance": "Saldo met het beschikbare budget",
  "variant.floor": "Wettelijk minimum",
  "variant.available": "Beschikbaar budget",
  "variant.row": "Post",
  "variant.printed": "Totale uitgaven zoals gedrukt",
  "variant.difference.printed": "Verschil met het budget, zoals gedrukt",
  "variant.difference.sign": "Plus is in dit gedrukte verschil: meer uitgaven dan budget.",
  "variant.caption": ({ variant, year }: { readonly variant: string; readonly year: string }) =>
    `${variant}: van wettelijk minimum tot saldo, ${year}`,
  "variant.overview.caption": "Uitgaven boven het wettelijke minimum per variant",
  "variant.unit": "in miljoenen euro’s; uitgaven zijn positief, een saldo is positief als er geld overblijft",
  "variant.verdict": ({
    year,
    total,
    floor,
    additions,
    balance,
  }: {
    readonly year: string;
    readonly total: string;
    readonly floor: string;
    readonly additions: string;
    readonly balance: string;
  }) =>
    `Deze variant kost in ${year} ${total}: ${floor} wettelijk minimum en ${additions} daarboven. Tegenover het beschikbare budget is dat ${balance}.`,
  "variant.verdict.without-budget": ({ year, total }: { readonly year: string; readonly total: string }) =>
    `Deze variant kost in ${year} ${total}. De bron noemt geen beschikbaar budget.`,
  "variant.verdict.same": " De bron drukt hetzelfde totaal af.",
  "variant.verdict.rounding": ({ amount, remainder }: { readonly amount: string; readonly remainder: string }) =>
    ` De bron drukt als totaal ${amount} af. Het verschil van ${remainder} kan komen door de afronding van de gedrukte cijfers.`,
  "variant.verdict.printed": ({ amount, remainder }: { readonly amount: string; readonly remainder: string }) =>
    ` De bron drukt als totaal ${amount} af; het verschil van ${remainder} is niet verklaard.`,
  "variant.verdict.open": ({ posts }: { readonly posts: string }) =>
    ` Nog uit te werken en niet meegeteld (PM): ${posts}.`,
  "variant.description.world-view": "Een denkrichting, uitgewerkt als posten boven het wettelijke minimum.",
  "variant.description.current-policy": "Het huidige beleid, uitgewerkt als posten boven het wettelijke minimum.",
  "variant.lead": ({ total, titles }: { readonly total: number; readonly titles: readonly string[] }) =>
    titles.length === 0
      ? `Geen van de ${total} varianten blijft binnen het beschikbare budget.`
      : `Van de ${total} varianten ${titles.length === 1 ? "blijft er 1" : `blijven er ${titles.length}`} binnen het beschikbare budget: ${titles.join(", ")}.`,
  "variant.uncertain": ({ text, lines }: { readonly text: string; readonly lines: string }) => `${text} (${lines})`,
  "variant.note.sign":
    "Het saldo is het beschikbare budget min de uitgaven. Plus is dus wat overblijft, ook waar de bron het verschil andersom afdrukt.",
  "variant.choice.cost": "Posten boven het minimum met een doel van de vraag",
  "variant.choices.title": "Keuzevragen",
  "variant.choices.caption": "Antwoord per denkrichting op elke keuzevraag, met de posten die hetzelfde doel dienen",
  "variant.choices.text":
    "De bron geeft geen bedrag per vraag. Wij tellen de posten boven het wettelijke minimum die een doel van de vraag dienen. Eén post kan bij meer vragen horen. Tel de bedragen van vragen daarom niet op.",
  "variant.choices.row": "Vraag en denkrichting",
  "variant.choices.cost": "Boven het minimum",
  "variant.choices.posts": "Posten",
  "variant.choices.answer": "Antwoord",
  "variant.choices.none": "geen bedrag bij deze vraag",
  "variant.choices.nothing": "geen post boven het minimum",
};
