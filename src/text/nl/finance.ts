import { counted } from "../counted.ts";

type Words<K extends string> = { readonly [P in K]: string };

/** The page about money: budgets, causes, peers, versions of a figure, reserves. */
const finance = {
  "finance.title": "Wat kostte het, en waarom?",
  "finance.lead.more": ({
    name,
    year,
    balance,
    actual,
    budgeted,
  }: Words<"name" | "year" | "balance" | "actual" | "budgeted">) =>
    `In ${year} gaf ${name} ${balance} meer uit dan begroot: ${actual} tegenover ${budgeted}.`,
  "finance.lead.less": ({
    name,
    year,
    balance,
    actual,
    budgeted,
  }: Words<"name" | "year" | "balance" | "actual" | "budgeted">) =>
    `In ${year} gaf ${name} ${balance} minder uit dan begroot: ${actual} tegenover ${budgeted}.`,
  "finance.lead.with-reserve.more": ({
    name,
    year,
    balance,
    actual,
    budgeted,
  }: Words<"name" | "year" | "balance" | "actual" | "budgeted">) =>
    `In ${year} waren de lasten van ${name} ${balance} hoger dan begroot: ${actual} tegenover ${budgeted}.`,
  "finance.lead.with-reserve.less": ({
    name,
    year,
    balance,
    actual,
    budgeted,
  }: Words<"name" | "year" | "balance" | "actual" | "budgeted">) =>
    `In ${year} waren de lasten van ${name} ${balance} lager dan begroot: ${actual} tegenover ${budgeted}.`,
  "reserve.moves": ({
    moved,
    names,
    count,
    isDeposit,
  }: Words<"moved" | "names"> & { readonly count: number; readonly isDeposit: boolean }) =>
    isDeposit
      ? `Daarin zit ${moved} die niet is uitgegeven, maar in ${count === 1 ? "een reserve" : "reserves"} is gestort: ${names}.`
      : `Er is ${moved} uit ${count === 1 ? "een reserve" : "reserves"} gehaald, en dat is ervan afgetrokken: ${names}.`,
  "reserve.move": ({ amount, reserve }: Words<"amount" | "reserve">) => `${amount} (${reserve})`,
  "reserve.move.unnamed": "welke reserve, noemt de bron niet",
  "reserve.move.inside": ({ row }: Words<"row">) => `bij ${row}; welke reserve, noemt de bron niet`,
  "reserve.without.same": ({
    actual,
    balance,
    direction,
  }: Words<"actual" | "balance"> & { readonly direction: "more" | "less" }) =>
    `Zonder mutaties in reserves is ${actual} uitgegeven: ${balance} ${direction === "less" ? "minder" : "meer"} dan begroot.`,
  "reserve.without": ({
    budgeted,
    actual,
    balance,
    direction,
  }: Words<"budgeted" | "actual" | "balance"> & { readonly direction: "more" | "less" }) =>
    `Zonder mutaties in reserves is ${actual} uitgegeven en was ${budgeted} begroot: ${balance} ${direction === "less" ? "minder" : "meer"}.`,
  "budget.inside.budgeted": ({ amount, lines }: Words<"amount" | "lines">) =>
    `Hiervan was ${amount} bedoeld voor een reserve (${lines}).`,
  "budget.inside.actual": ({ amount, lines }: Words<"amount" | "lines">) =>
    `Hiervan is ${amount} in een reserve gestort en niet uitgegeven (${lines}).`,
  "budget.inside.out": ({ amount, lines }: Words<"amount" | "lines">) =>
    `Hier is ${amount} uit een reserve al vanaf getrokken (${lines}).`,
  "finance.lead.opposite": ({ printed }: Words<"printed">) =>
    `De bron drukt dit verschil andersom af, als ${printed}: werkelijk min begroot.`,
  "finance.lead.figure": ({ label, figure, period }: Words<"label" | "figure" | "period">) =>
    `Dit cijfer wil de bron verklaren: ${label}, ${figure} (${period}). De bron zet geen begroting per product naast de werkelijke uitgaven.`,
  "finance.lead.none": "De bron zet geen begroting naast de werkelijke uitgaven.",
  "budget.name.balance": ({ row }: Words<"row">) => `${row}: begroot min werkelijk`,
  "budget.name.total.budgeted": "Begroot, som van de regels",
  "budget.name.total.actual": "Werkelijk, som van de regels",
  "budget.name.total.balance": "Saldo, berekend",
  "budget.name.without-corrections": "Totaal zonder correctie",
  "budget.name.reserves": "Gestort in of gehaald uit reserves",
  "budget.name.without-reserves.budgeted": "Begroot, zonder mutaties in reserves",
  "budget.name.without-reserves.actual": "Werkelijk, zonder mutaties in reserves",
  "budget.name.without-reserves.balance": "Saldo, zonder mutaties in reserves",
  "budget.name.favourable": "Voordelen zonder genoemde oorzaak",
  "budget.name.unfavourable": "Nadelen zonder genoemde oorzaak",
  "budget.name.in-reserves": "Naar of uit reserves, geen uitgave",
  "budget.name.difference": "Verschil tussen het gedrukte totaal en de regels",
  "budget.name.explained": "Saldo met een genoemde oorzaak",
  "budget.name.volume": ({ row }: Words<"row">) => `${row}: door meer of minder cliënten`,
  "budget.name.price": ({ row }: Words<"row">) => `${row}: door prijs en zwaarte`,
  "budget.heading": "Begroot en werkelijk",
  "budget.none": "Geen tabel, want de bron zet geen begroting per product naast de werkelijke uitgaven.",
  "budget.sign": "Saldo is begroot min werkelijk. V is een voordeel, N een nadeel.",
  "budget.recurrence.none": "De bron zegt per product niet wat incidenteel (I) en wat structureel (S) is.",
  "budget.caption.year": ({ year }: Words<"year">) => `Begroot, werkelijk en saldo in ${year}`,
  "budget.caption.balances": "Saldo per jaar",
  "budget.caption.actuals": "Werkelijke uitgaven per jaar",
  "budget.caption.corrections": "Het totaal met en zonder correctie",
  "budget.chart.name": ({ year }: Words<"year">) => `Saldo per onderdeel in ${year}`,
  "budget.chart.sentence": ({ worst, amount, year }: Words<"worst" | "amount" | "year">) =>
    `Het grootste nadeel in ${year} is dat van ${worst}: ${amount}.`,
  "budget.chart.reserve": ({ row, amount }: Words<"row" | "amount">) =>
    `Daarbij telt ${row} van ${amount} niet mee: dat geld ging naar een reserve en is geen uitgave.`,
  "budget.row": "Product",
  "budget.column.budgeted": "Begroot",
  "budget.column.actual": "Werkelijk",
  "budget.column.balance": "Saldo",
  "budget.column.direction": "V/N",
  "budget.column.recurrence": "I/S",
  "budget.direction.favourable": "V",
  "budget.direction.unfavourable": "N",
  "budget.recurrence.structural": "S",
  "budget.recurrence.one-off": "I",
  "budget.recurrence.mixed": "I en S",
  "budget.recurrence.unknown": "onbekend",
  "budget.total.printed": "Totaal zoals gedrukt",
  "budget.total.computed": "Totaal berekend uit de regels",
  "budget.whole.budgeted": "Begroot voor het geheel, zoals gedrukt",
  "budget.whole.balance": "Saldo: begroot min werkelijk, berekend",
  "budget.correction": "Correctie",
  "budget.rounded-beside": ({ amount }: Words<"amount">) =>
    `Begroot min werkelijk geeft ${amount}; het verschil komt door afronding.`,
  "budget.computed-beside": ({ amount }: Words<"amount">) =>
    `Begroot min werkelijk geeft ${amount}; de bron drukt een ander saldo.`,
  "budget.other-rows": "Ook in deze tabel gedrukt",
  "budget.fall.name": ({ first, last }: { readonly first: string; readonly last: string }) =>
    `Uitgaven van ${first} naar ${last}, per product`,
  "budget.fall.sentence": ({
    first,
    last,
    from,
    to,
  }: {
    readonly first: string;
    readonly last: string;
    readonly from: string;
    readonly to: string;
  }) =>
    `Van ${from} in ${first} naar ${to} in ${last}: elke stap is een product, de grootste verandering eerst. Wat de producten samen niet verklaren, staat als laatste stap.`,
  "budget.fall.rest": "Niet verklaard door de producten",
  "budget.fall.gap": ({ first, last }: { readonly first: string; readonly last: string }) =>
    `Van ${first} naar ${last} is niet te tonen welk product meer of minder kostte: de regels zijn in die jaren anders ingedeeld.`,
  "budget.breaks": "Breuken in de reeks",
  "cause.heading": "Waardoor het verschil ontstaat",
  "cause.none": "Geen oorzaken, want de bron noemt er geen.",
  "cause.bridge.caption": ({ year }: Words<"year">) => `Saldo ${year} naar oorzaak`,
  "cause.bridge.row": "Product",
  "cause.bridge.status": "Hoe zeker de bron is",
  "cause.bridge.causes": "Oorzaken die de bron noemt",
  "cause.bridge.without": "geen oorzaak genoemd",
  "cause.bridge.reserves": "geen oorzaak nodig",
  "cause.bridge.total": "Totaal zoals gedrukt",
  "cause.bridge.name": ({ year }: Words<"year">) => `Saldo ${year}: wat een genoemde oorzaak heeft en wat niet`,
  "cause.bridge.chart": ({ explained, total }: Words<"explained" | "total">) =>
    `De producten met een genoemde oorzaak komen samen op ${explained}, met de rest erbij wordt het ${total}. Van links naar rechts: de producten met een oorzaak, dan wat geen oorzaak heeft, dan het gedrukte totaal.`,
  "cause.bridge.sentence": ({
    explained,
    favourable,
    unfavourable,
  }: Words<"explained" | "favourable" | "unfavourable">) =>
    `Producten met een genoemde oorzaak: samen ${explained}. Bij de andere producten noemt de bron geen oorzaak: ${favourable} voordeel en ${unfavourable} nadeel.`,
  "cause.bridge.sentence.reserves": ({ amount }: Words<"amount">) =>
    ` Wat naar of uit een reserve ging (${amount}), is geen uitgave en heeft geen oorzaak nodig.`,
  "cause.rest.unknown":
    "Hoeveel van het verschil onverklaard blijft, is niet te zeggen: de bron geeft niet bij elke oorzaak een bedrag. Een waterval van oorzaken is er daarom niet.",
  "cause.split.heading": ({ label }: Words<"label">) => `${label}: meer cliënten of duurdere hulp?`,
  "cause.split": ({
    change,
    volume,
    price,
    before,
    after,
  }: Words<"change" | "volume" | "price" | "before" | "after">) =>
    `De kosten zijn ${change} hoger dan begroot. Daarvan komt ${volume} door het aantal cliënten (${after} in plaats van ${before}) en ${price} door prijs en zwaarte.`,
  "cause.split.method":
    "Zo gerekend: het verschil in cliënten maal de begrote kosten per cliënt. De rest is prijs en zwaarte.",
  "cause.group": ({ status, count }: { readonly status: string; readonly count: number }) => `${status} (${count})`,
  "cause.fact.explains": "Verklaart",
  "cause.fact.amount": "Cijfer erbij",
  "cause.fact.amount.none": "Geen cijfer, want de bron noemt er geen bij deze oorzaak.",
  "cause.fact.about": "Gaat over",
  "cause.fact.direction": "Gevolg",
  "cause.direction.unfavourable": "maakt het saldo slechter",
  "cause.direction.favourable": "maakt het saldo beter",
  "cause.contrary.favourable": ({ year }: Words<"year">) =>
    `In ${year} was het verschil een voordeel. De oorzaken hieronder maken het saldo juist slechter; waardoor het voordeel ontstond, noemt de bron niet.`,
  "cause.contrary.unfavourable": ({ year }: Words<"year">) =>
    `In ${year} was het verschil een nadeel. De oorzaken hieronder maken het saldo juist beter; waardoor het nadeel ontstond, noemt de bron niet.`,
  "cause.fact.text": "Uitleg",
  "peers.heading": "Vergeleken met andere gemeenten",
  "peers.none": "Geen vergelijking, want de bron vergelijkt niet met andere gemeenten.",
  "peers.each": "Elke vergelijking, met wat u moet weten",
  "peers.in-words": ({ count }: { readonly count: number }) => `Alleen in woorden vergeleken (${count})`,
  "peers.no-figures": "Hierbij staan geen cijfers, want de bron vergelijkt deze onderwerpen alleen in woorden.",
  "peers.caption": "Eigen cijfer naast dat van andere gemeenten",
  "peers.chart.name": ({ name, count }: { readonly name: string; readonly count: number }) =>
    `${name} naast andere gemeenten: ${count === 1 ? "één cijfer" : `${count} cijfers`}`,
  "peers.chart.sentence": ({ name }: Words<"name">) =>
    `Elke regel is één onderwerp; het punt van ${name} staat naast dat van de anderen. Lees bij elk cijfer de afbakening.`,
  "peers.row": "Waarover",
  "peers.column.own": ({ name }: Words<"name">) => name,
  "peers.column.peer": "Andere gemeenten",
  "peers.column.difference": "Verschil zoals gedrukt",
  "peers.cell.row": ({ title, peer }: Words<"title" | "peer">) => `${title} (${peer})`,
  "peers.fact.peers": "Vergeleken met",
  "peers.fact.period": "Periode",
  "peers.fact.scope": "Let op",
  "peers.fact.as-peers": "Als de gemeente was zoals de anderen",
  "peers.fact.actual": "Werkelijk",
  "peers.fact.trend": "Eigen ontwikkeling",
  "peers.trend.up": ({ first, last, from, to }: Words<"first" | "last" | "from" | "to">) =>
    `Vooruit: het saldo ging van ${first} in ${from} naar ${last} in ${to}.`,
  "peers.trend.down": ({ first, last, from, to }: Words<"first" | "last" | "from" | "to">) =>
    `Achteruit: het saldo ging van ${first} in ${from} naar ${last} in ${to}.`,
  "peers.trend.opposite": " Dat wijst een andere kant op dan de vergelijking; beide staan hier.",
  "vintage.heading": "Hetzelfde cijfer, meer dan eens genoemd",
  "vintage.explained":
    "De bron noemt deze cijfers op verschillende momenten of met een andere afbakening. Wij kiezen niet.",
  "vintage.caption": "Versies van hetzelfde cijfer naast elkaar",
  "vintage.row": "Versie",
  "vintage.column.amount": "Cijfer",
  "vintage.column.printed": "Zoals gedrukt",
  "vintage.column.known": "Bekend op",
  "vintage.column.note": "Opmerking",
  "vintage.version": ({ number }: { readonly number: number }) => `Versie ${number}`,
  "reserve.heading": "Reserves, zoals de bron ze noemt",
  "reserve.none": "Geen reserves, want de bron noemt er geen.",
  "reserve.contradiction": ({ count, title }: { readonly count: number; readonly title: string }) =>
    `De bron noemt de beginstand van “${title}” op ${counted(count, "manier", "manieren")}. Wij kiezen er geen.`,
  "reserve.contradiction.followed": ({ count, title }: { readonly count: number; readonly title: string }) =>
    `De bron noemt de beginstand van “${title}” op ${counted(count, "manier", "manieren")}. Wij kiezen er geen; wat uit elk volgt, staat onder “Wanneer is de reserve op?”.`,
  "reserve.fact.purpose": "Waarvoor",
  "reserve.statement": ({ moment, period }: Words<"moment" | "period">) => `${moment} ${period}`,
  "reserve.statement.scenario": ({ moment, period, scenario }: Words<"moment" | "period" | "scenario">) =>
    `${moment} ${period}, ${scenario}`,
  "reserve.also": ({ figure, lines }: Words<"figure" | "lines">) => `Ook genoemd als ${figure}. (${lines})`,
  "reserve.also.said": ({ figure, says, lines }: Words<"figure" | "says" | "lines">) =>
    `Ook genoemd als ${figure}: ${says}. (${lines})`,
  "reserve.said": ({ figure, says, lines }: Words<"figure" | "says" | "lines">) => `${figure}. ${says} (${lines})`,
  "reserve.amount": ({ figure, lines }: Words<"figure" | "lines">) => `${figure} (${lines})`,
};

const causeGroups = {
  "cause.group.volume": "meer of minder gebruik",
  "cause.group.price": "prijs",
  "cause.group.intensity": "zwaarte of duur van de hulp",
  "cause.group.mix": "andere verdeling over soorten hulp",
  "cause.group.law": "wet- en regelgeving",
  "cause.group.access": "toegang en verwijzing",
  "cause.group.contract": "contracten",
  "cause.group.budget": "de begroting zelf",
  "cause.group.claims": "late declaraties",
  "cause.group.forecast": "de raming zelf",
  "cause.group.income": "inkomsten",
  "cause.group.policy-choice": "een keuze van de gemeente",
  "cause.group.labour-market": "arbeidsmarkt",
  "cause.group.demography": "bevolking",
  "cause.group.timing": "tijd en tempo",
  "cause.group.other": "anders",
};

const comparisons = {
  "peers.says.better": "beter dan de anderen",
  "peers.says.partly-better": "deels beter dan de anderen",
  "peers.says.equal": "gelijk aan de anderen",
  "peers.says.worse": "slechter dan de anderen",
  "peers.says.higher": "hoger dan bij de anderen",
  "peers.says.partly-higher": "deels gelijk aan de anderen, deels hoger",
  "peers.says.lower": "lager dan bij de anderen",
  "peers.says.unknown": "geen oordeel",
};

const moments = {
  "reserve.moment.opening": "Beginstand",
  "reserve.moment.closing": "Eindstand",
  "reserve.moment.addition": "Toevoeging",
  "reserve.moment.withdrawal": "Onttrekking",
  "reserve.moment.claim": "Beroep",
  "reserve.moment.carry-over": "Overgeheveld",
  "reserve.moment.set-aside": "Opzij gezet",
};

const reserveTypes = {
  "reserve.type.reserve": "reserve",
  "reserve.type.general-funds": "algemene middelen",
};

export const financeTexts = {
  ...finance,
  ...causeGroups,
  ...comparisons,
  ...moments,
  ...reserveTypes,
};
