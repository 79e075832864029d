import { ofThe } from "../counted.ts";

type Words<K extends string> = { readonly [P in K]: string };
type Years = { readonly deficits: number };
type Term = { readonly term: number };

/** What carries the costs: the overview of cover and its part of the page Financiën. */
export const cover = {
  "template.dekking": "Dekkingsoverzicht",
  "template.dekking.text":
    "Welke kosten die elk jaar terugkomen op eenmalig geld staan, wanneer de reserve op is, of het saldo structureel in evenwicht komt en wat alleen boekhouding is.",
  "cover.title": ({ name }: Words<"name">) => `Dekkingsoverzicht sociaal domein ${name}`,
  "cover.lead.costs": ({ count, partly }: { readonly count: number; readonly partly: number }) =>
    count === 0
      ? "De bron noemt geen kosten die elk jaar terugkomen en op eenmalig geld staan."
      : `Bij ${count === 1 ? "één post" : `${count} posten`} komen de kosten elk jaar terug${partly === 0 ? "" : ", geheel of voor een deel"}, maar is het geld ervoor eenmalig of op.`,
  "cover.lead.doubt": ({ count, titles }: Words<"titles"> & { readonly count: number }) =>
    `${count === 1 ? "Eén post wordt" : `${count} posten worden`} betaald uit een reserve of ander eenmalig geld. Of de kosten elk jaar terugkomen, zegt de bron er niet bij: ${titles}.`,
  "cover.lead.doubt.no-amount": ({ title }: Words<"title">) => `${title} (zonder bedrag)`,
  "cover.lead.whole": ({
    closed,
    all,
    term,
    titles,
    others,
  }: Words<"titles" | "others"> & { readonly closed: number; readonly all: number } & Term) => {
    const start = "Met de structurele ruimte in de rest van de begroting";
    const short = others === "" ? "" : ` Niet: ${others}.`;
    if (closed === 0) return `${start} komt geen scenario met cijfers binnen ${term} jaar in evenwicht.`;
    return `${start} ${closed === 1 ? "komt" : "komen"} ${closed} van ${ofThe(all, "scenario", "scenario’s")} met cijfers binnen ${term} jaar in evenwicht: ${titles}.${short}`;
  },
  "cover.lead.from": ({ title, from }: Words<"title" | "from">) => `${title} vanaf ${from}`,
  "cover.lead.part": ({ short, all, year }: Words<"year"> & { readonly short: number; readonly all: number }) =>
    `In ${year} heeft het sociaal domein zelf bij ${short === 0 ? "geen" : short} van ${ofThe(all, "scenario", "scenario’s")} met cijfers een tekort. Of de hele begroting dan in evenwicht is, volgt daar niet uit: de bron geeft de ruimte in de rest van de begroting niet.`,
  "cover.lead.otherwise": ({ count, gross }: Words<"gross"> & { readonly count: number }) =>
    `Met het berekende saldo of het ${gross} is het antwoord bij ${count === 1 ? "één scenario" : `${count} scenario’s`} anders.`,
  "cover.heading": "Dekking: waar staan de kosten op?",
  "cover.costs.heading": "Kosten en hun dekking",
  "cover.costs.explained":
    "Structureel (S) is wat elk jaar terugkomt, incidenteel (I) wat eenmalig is. Structurele kosten horen op structureel geld te staan. Een reserve is eenmalig: op is op.",
  "cover.costs.caption": "Welke kosten op welk geld staan",
  "cover.costs.row": "Kosten",
  "cover.costs.amount": "Bedrag",
  "cover.costs.nature": "Aard",
  "cover.costs.by": "Gedragen door",
  "cover.costs.says": "Toelichting",
  "cover.costs.none": "geen bedrag",
  "cover.costs.no-cover": "niets",
  "cover.costs.no-longer": ({ before }: Words<"before">) => `niets meer; eerst ${before}`,
  "cover.costs.means": ({ title, nature }: Words<"title" | "nature">) => `${title} (${nature})`,
  "cover.costs.measures": ({ measures, count }: Words<"measures"> & { readonly count: number }) =>
    count === 1 ? `Maatregel ${measures} verandert dit.` : `De maatregelen ${measures} veranderen dit.`,
  "cover.costs.and": " en ",
  "cover.costs.also": "Ook genoemd als",
  "cover.costs.available": ({ title }: Words<"title">) => `Beschikbaar in ${title}; gebruik onbekend`,
  "cover.costs.by-unknown": ({ means }: Words<"means">) => `onbekend; beschikbaar is ${means}`,
  "cover.costs.no-sum": "Wij tellen de bedragen niet op: zij horen bij verschillende jaren.",
  "cover.costs.as-balance": "de bron drukt deze kosten als saldo, met een minteken",
  "cover.costs.once":
    "Kosten die de bron op meer dan één manier noemt, staan er één keer. Wat bij “ook genoemd als” staat, telt niet mee.",
  "cover.nature.structural": "S",
  "cover.nature.one-off": "I",
  "cover.nature.mixed": "I en S",
  "cover.nature.unknown": "onbekend",
  "cover.state.one-off-cover": "Structurele kosten op eenmalig geld",
  "cover.state.lost": "Kosten zonder dekking: het geld dat ze droeg, is op",
  "cover.state.partly": "Voor een deel structurele kosten op eenmalig geld",
  "cover.state.unknown": "Niet te zeggen, want de bron noemt de aard niet",
  "cover.state.fits": "Kosten en geld passen bij elkaar",
  "cover.reserve.heading": "Wanneer is de reserve op?",
  "cover.reserve.no-years":
    "De bron geeft geen saldo per jaar voor de komende jaren. Daarom is niet te zeggen wanneer een reserve op is.",
  "cover.reserve.none": "De bron noemt geen reserve voor het sociaal domein.",
  "cover.reserve.unknown":
    "De bron noemt niet hoeveel er bij het begin in de reserve zit. Wat u zelf weet, kunt u naast deze tabel leggen: is de reserve kleiner dan het bedrag bij een jaar, dan is zij in dat jaar op.",
  "cover.reserve.contradictory":
    "De bron noemt de beginstand van de reserve op meer dan één manier, en die spreken elkaar tegen. Wij kiezen niet. Is de reserve kleiner dan het bedrag bij een jaar, dan is zij in dat jaar op.",
  "cover.reserve.known": "Is de reserve kleiner dan het bedrag bij een jaar, dan is zij in dat jaar op.",
  "cover.needed.caption": "Wat er bij het begin nodig is om elk tekort tot en met een jaar te dragen",
  "cover.needed.without-room":
    "Deze bedragen gelden zonder de structurele ruimte in de rest van de begroting. Die staat hieronder, bij het evenwicht.",
  "cover.needed.row": "Scenario",
  "cover.needed.column": ({ year }: Words<"year">) => `t/m ${year}`,
  "cover.needed.printed": "Gerekend met de gedrukte totaalsaldi, waar de bron die geeft.",
  "cover.lasting.heading": "Wat volgt uit wat de bron over de beginstand zegt?",
  "cover.lasting.caption": "Tot wanneer de reserve het houdt, per beginstand en scenario",
  "cover.lasting.row": "Beginstand en scenario",
  "cover.lasting.opening": "Beginstand",
  "cover.lasting.used-up": "Op in",
  "cover.lasting.claim": ({ year }: Words<"year">) => `Uit algemene middelen t/m ${year}`,
  "cover.lasting.stated": ({ says, lines }: Words<"says" | "lines">) => `${says} (${lines})`,
  "cover.lasting.spent": ({ says, read, lines }: Words<"says" | "read" | "lines">) =>
    `${says}; wij rekenen met ${read} (${lines})`,
  "cover.lasting.claimed": ({ scenario, claim, lines }: Words<"scenario" | "claim" | "lines">) =>
    `De bron noemt bij “${scenario}” een beslag op de algemene middelen van ${claim}; daaruit volgt deze beginstand (${lines}).`,
  "cover.lasting.even": "Het saldo van een jaar is gelijk over dat jaar verdeeld. Afronding van de bron telt mee.",
  "cover.reserve.range": ({ year, from, to }: Words<"year" | "from" | "to">) =>
    `Bij elke beginstand die uit de bron volgt, is de reserve in ${year} op: op zijn vroegst ${from}, op zijn laatst ${to}.`,
  "cover.reserve.range.between": ({ from, to }: Words<"from" | "to">) =>
    `Naar de beginstanden die uit de bron volgen, is de reserve op tussen ${from} en ${to}.`,
  "cover.moment": ({ year, quarter }: Words<"year" | "quarter">) => `kwartaal ${quarter} van ${year}`,
  "cover.reserve.also": ({ says, lines }: Words<"says" | "lines">) =>
    `De bron zegt ook: ${says} (${lines}). Daar volgt geen beginstand uit.`,
  "cover.used-up.start": ({ year }: Words<"year">) => `begin ${year}`,
  "cover.used-up.quarter": ({ year, quarters }: Words<"year" | "quarters">) => `${year}, kwartaal ${quarters}`,
  "cover.used-up.or": ({ first, last }: Words<"first" | "last">) => `${first} of ${last}`,
  "cover.used-up.to": ({ first, last }: Words<"first" | "last">) => `${first} tot en met ${last}`,
  "cover.used-up.between": ({ earliest, latest }: Words<"earliest" | "latest">) => `tussen ${earliest} en ${latest}`,
  "cover.used-up.after": ({ year }: Words<"year">) => `na ${year}`,
  "cover.used-up.unknown": ({ reason }: Words<"reason">) => `niet te zeggen: ${reason}`,
  "cover.draws": ({ title, sum }: Words<"title" | "sum">) =>
    `${title}: de bron noemt onttrekkingen van samen ${sum}. Zoveel moet er minstens in zitten; de stand zelf noemt zij niet.`,
  "cover.balance.heading": ({ term }: Term) => `Structureel in evenwicht binnen ${term} jaar?`,
  "cover.balance.explained": ({ term }: Term) =>
    `Een begroting hoort structureel en reëel in evenwicht te zijn (artikel 189 Gemeentewet). Een structureel tekort mag hooguit ${term} jaar op eenmalig geld staan. De termijn is ${term === 3 ? "drie" : "vier"} jaar, een instelling van dit dossier: drie jaar, bij uitzondering vier.`,
  "cover.balance.other-term": ({ term, other }: Term & { readonly other: number }) =>
    ` ${other < term ? "De strengste" : "De ruimste"} termijn staat erbij waar het antwoord dan anders is.`,
  "cover.balance.part":
    "Structureel en reëel evenwicht geldt voor de hele begroting (artikel 189 Gemeentewet). De bron geeft per jaar niet hoeveel ruimte de rest van de begroting heeft. Daarom staat hier alleen het deel van het sociaal domein, zonder oordeel over het evenwicht.",
  "cover.balance.room": ({ label, lines, from, to }: Words<"label" | "lines" | "from" | "to">) =>
    `Het evenwicht geldt voor de hele begroting. Daarom tellen wij bij het saldo van het sociaal domein op wat de bron “${label}” noemt (${lines}), voor ${from} tot en met ${to}. Een jaar daarbuiten telt in het oordeel niet mee.`,
  "cover.balance.caption.part": "Saldo van het sociaal domein per jaar, zonder de rest van de begroting",
  "cover.balance.verdict.part": "Tekort in het sociaal domein",
  "cover.part.always": "geen tekort",
  "cover.part.from": ({ from, deficits }: Words<"from"> & Years) => `${deficits} jaar tekort; vanaf ${from} niet meer`,
  "cover.part.deficits": ({ deficits }: Years) => `${deficits} jaar tekort, ook in het laatste jaar`,
  "cover.balance.caption": "Saldo per jaar, getoetst aan de termijn",
  "cover.balance.row": "Scenario en saldo",
  "cover.balance.verdict": ({ term }: Term) => `Binnen ${term} jaar?`,
  "cover.balance.otherwise": ({ term }: Term) => `Bij ${term} jaar`,
  "cover.balance.lines": "Andere saldi staan er alleen waar zij een ander antwoord geven dan de eerste regel.",
  "cover.balance.one-year":
    "De bron geeft saldi voor één jaar. Of het daarna in evenwicht blijft, is daar niet uit te zien.",
  "cover.balance.none": "De bron geeft geen saldo voor meer dan één jaar. Structureel evenwicht is zo niet te toetsen.",
  "cover.balance.saving.caption": "Besparing: gerealiseerd min begroot, per jaar",
  "cover.balance.saving.row": "Taakstelling",
  "cover.balance.saving":
    "Wel is te zien hoeveel begrote besparing nog niet gevonden is. Zolang die in de begroting staat, is de begroting minder reëel.",
  "cover.line.printed": "Totaalsaldo, zoals gedrukt",
  "cover.line.computed": "Totaalsaldo, berekend",
  "cover.line.gross-printed": ({ gross }: Words<"gross">) => `${gross}, zoals gedrukt`,
  "cover.line.gross-computed": ({ gross }: Words<"gross">) => `${gross}, berekend`,
  "cover.line.without-release": "Zonder vrijval van een reserve",
  "cover.line.with-margin": "Met de hele marge",
  "cover.line.package": "Saldo met dit pakket",
  "cover.line.package-structural": "Zonder wat maar één keer komt",
  "cover.line.package-whole": "Hele begroting, met dit pakket",
  "cover.line.package-whole-structural": "Hele begroting, zonder wat maar één keer komt",
  "cover.said.balance": ({ term, line, verdict }: Term & Words<"line" | "verdict">) =>
    `Structureel in evenwicht binnen ${term} jaar? ${line}: ${verdict}.`,
  "cover.said.part": ({ line, verdict }: Words<"line" | "verdict">) =>
    `Alleen het sociaal domein, ${line.toLowerCase()}: ${verdict}.`,
  "cover.said.needed": ({ year, amount }: Words<"year" | "amount">) =>
    `Om elk tekort tot en met ${year} te dragen moet een reserve beginnen met ${amount}.`,
  "cover.said.opening": ({ opening, moment, claim }: Words<"opening" | "moment" | "claim">) =>
    `Begint zij met ${opening}, dan is zij op: ${moment}; beroep op de algemene middelen daarna: ${claim}.`,
  "cover.said.costs": ({ costs }: Words<"costs">) => `Kosten waarvan de dekking niet past: ${costs}.`,
  "cover.said.state.one-off-cover": "structureel, op eenmalig geld",
  "cover.said.state.lost": "de dekking is weg",
  "cover.said.state.partly": "deels op eenmalig geld",
  "cover.line.room": "Structurele ruimte, zonder het sociaal domein",
  "cover.line.whole": "Hele begroting, met die ruimte",
  "cover.line.whole-without-release": "Hele begroting, zonder vrijval van een reserve",
  "cover.verdict.always": "ja, elk jaar",
  "cover.verdict.in-time": ({ from, deficits }: Words<"from"> & Years) => `ja, vanaf ${from} (${deficits} jaar tekort)`,
  "cover.verdict.too-late": ({ from, deficits }: Words<"from"> & Years) =>
    `nee, pas vanaf ${from} (${deficits} jaar tekort)`,
  "cover.verdict.never": ({ deficits }: Years) => `nee (${deficits} jaar tekort)`,
  "cover.verdict.open": ({ deficits }: Years) => `nog niet te zeggen (${deficits} jaar tekort, dan geen cijfers)`,
  "cover.verdict.undecided": "niet te zeggen: de afronding beslist",
  "cover.verdict.unknown": ({ reason }: Words<"reason">) => `niet te zeggen: ${reason}`,
  "cover.real.heading": "Hoe reëel zijn deze saldi?",
  "cover.real.open": ({ scenario, count }: Words<"scenario"> & { readonly count: number }) =>
    `${scenario}: ${count === 1 ? "één maatregel staat" : `${count} maatregelen staan`} nog op PM en ${count === 1 ? "telt" : "tellen"} niet mee.`,
  "cover.real.at-most": ({ scenario, amount, year }: Words<"scenario" | "amount" | "year">) =>
    `${scenario}: van het effect in ${year} is ${amount} een maximum. Het kan lager uitkomen.`,
  "cover.real.saving-budgeted": ({ title, amount, year }: Words<"title" | "amount" | "year">) =>
    `${title}, ${year}: ${amount}. Deze besparing stond al in de begroting; de prognose haalt haar eruit.`,
  "cover.real.saving-expected": ({ title, amount, year }: Words<"title" | "amount" | "year">) =>
    `${title}, ${year}: ${amount}. Dit verwacht de gemeente echt; het komt ervoor in de plaats.`,
  "cover.real.none": "De bron noemt geen PM, geen maximum en geen besparing die nog niet zeker is.",
  "cover.moved.heading": "Wat is alleen boekhouding?",
  "cover.moved.explained":
    "Een herraming, de vrijval van een reserve of een verschuiving naar een ander budget maakt een saldo beter zonder dat er minder wordt uitgegeven.",
  "cover.moved.caption": ({ year }: Words<"year">) => `Effect van de maatregelen in ${year}: echt en boekhouding`,
  "cover.moved.whole": "Hele effect",
  "cover.moved.real": "Lagere kosten",
  "cover.moved.part": "Waarvan",
  "cover.moved.no-kinds": "De bron noemt bij de maatregelen geen herraming en geen vrijval van een reserve.",
  "cover.moved.list": "Kosten die alleen verschuiven",
  "cover.moved.line": ({ title, from, to }: Words<"title" | "from" | "to">) =>
    `${title}: eerst betaald uit “${from}”, nu uit “${to}”. `,
  "cover.moved.amount": ({ amount }: Words<"amount">) => `Het gaat om ${amount}. `,
  "cover.moved.no-amount": "De bron noemt geen bedrag. ",
  "cover.moved.avoided": ({ measure, amount }: Words<"measure" | "amount">) =>
    `${measure}: ${amount} aan vermeden kosten buiten de begroting. Dat telt in geen enkel saldo mee.`,
  "cover.moved.none": "De bron noemt geen herraming, geen vrijval en geen verschuiving.",
  "cover.name.needed": ({ year }: Words<"year">) => `Beginstand die de tekorten tot en met ${year} draagt`,
  "cover.name.claim": "Wat er uit de algemene middelen bij moet",
  "cover.name.opening": "Beginstand van de reserve die uit de bron volgt",
  "cover.name.draws": "Onttrekkingen die de bron noemt, samen",
  "cover.name.cost": ({ label }: { readonly label: string }) => `${label}, als kosten`,
};
