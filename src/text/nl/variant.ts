import { ofThe } from "../counted.ts";

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
  "variant.overview.caption": "Uitgaven boven het wettelijke minimum per variant",
  "variant.unit": "in miljoenen euro’s; uitgaven zijn positief, een saldo is positief als er geld overblijft",
  "variant.fall.name": ({ variant, year }: { readonly variant: string; readonly year: string }) =>
    `${variant}: van het wettelijk minimum naar de kosten in ${year}`,
  "variant.fall.sentence": ({
    floor,
    total,
    count,
  }: {
    readonly floor: string;
    readonly total: string;
    readonly count: number;
  }) =>
    `Boven op het wettelijk minimum van ${floor} ${count === 1 ? "komt 1 post" : `komen ${count} posten`}; samen wordt het ${total}.`,
  "variant.fall.unit": "kosten in miljoenen euro’s",
  "variant.fall.floor": "Wettelijk minimum",
  "variant.fall.rest": "Niet verklaard door de posten",
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
  "variant.lead": ({
    total,
    count,
    titles,
  }: {
    readonly total: number;
    readonly count: number;
    readonly titles: string;
  }) =>
    count === 0
      ? `Geen van ${ofThe(total, "variant", "varianten")} blijft binnen het beschikbare budget.`
      : `Van ${ofThe(total, "variant", "varianten")} ${count === 1 ? "blijft er 1" : `blijven er ${count}`} binnen het beschikbare budget: ${titles}.`,
  "variant.lead.close": ({ titles }: { readonly titles: string }) =>
    ` Het saldo is kleiner dan wat de afronding van de gedrukte cijfers kan schelen bij: ${titles}.`,
  "variant.lead.agree": " Dat zeggen de gedrukte saldi, ook met hun afronding; wat wij zelf optellen, zegt hetzelfde.",
  "variant.bars.name": ({ count, total }: { readonly count: number; readonly total: number }) =>
    `${count === 0 ? "Geen" : count} van ${ofThe(total, "variant", "varianten")} ${count > 1 ? "blijven" : "blijft"} binnen het beschikbare budget`,
  "variant.statement": ({ text, lines }: { readonly text: string; readonly lines: string }) => `${text} (${lines})`,
  "variant.note.sign":
    "Het saldo is het beschikbare budget min de uitgaven. Plus is dus wat overblijft, ook waar de bron het verschil andersom afdrukt.",
  "variant.choice.cost": "Posten boven het minimum met een doel van de vraag",
  "variant.question": "Welke denkrichting past binnen het beschikbare budget?",
  "variant.overview.title": "Van wettelijk minimum tot saldo",
  "variant.bars.sentence": ({
    best,
    worst,
    high,
    low,
  }: {
    readonly best: string;
    readonly worst: string;
    readonly high: string;
    readonly low: string;
  }) => `Het saldo met het beschikbare budget loopt uiteen van ${low} (${worst}) tot ${high} (${best}).`,
  "variant.against.caption": ({ to, from }: { readonly to: string; readonly from: string }) =>
    `${to} tegenover ${from}: verschil per post`,
  "variant.against.unit": "in miljoenen euro’s; plus is beter voor het saldo",
  "variant.difference.mark": "±",
  "variant.difference.turned": "Hetzelfde verschil als saldo",
  "variant.statements.uncertain": "Wat niet zeker is",
  "variant.statements.advantages": "Voordelen volgens de bron",
  "variant.statements.drawbacks": "Nadelen volgens de bron",
  "variant.floor.title": "Wat het huidige beleid boven het wettelijke minimum doet",
  "variant.floor.caption": "Posten boven het wettelijke minimum",
  "variant.floor.sum": "Posten samen",
  "variant.floor.stated": ({ label }: { readonly label: string }) => `${label}, zoals gedrukt`,
  "variant.floor.amount": "Bedrag",
  "variant.choices.title": "Keuzevragen",
  "variant.choices.answers": "Het antwoord van elke denkrichting",
  "variant.choices.costs": "Posten boven het minimum die een doel van de vraag dienen",
  "variant.choices.text":
    "De bron geeft geen bedrag per vraag. Wij tellen de posten boven het wettelijke minimum die een doel van de vraag dienen. Eén post kan bij meer vragen horen. Tel de bedragen van vragen daarom niet op. Een vraag zonder doel heeft geen bedrag.",
  "variant.choices.row": "Vraag",
  "variant.choices.words": "in woorden",
  "variant.choices.nothing": "geen post",
};
