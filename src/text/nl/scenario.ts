/** Words for comparing scenarios. */
export const scenario = {
  "scenario.gross": "Bruto saldo",
  "scenario.balance": "Totaalsaldo",
  "scenario.effect": "Effect van de maatregelen",
  "scenario.reserve": "Reserve sociaal domein",
  "scenario.general-funds": "Beroep op algemene middelen",
  "scenario.remainder": ({ line }: { readonly line: string }) => `Niet verklaard: ${line}`,
  "scenario.printed": ({ line }: { readonly line: string }) => `${line} zoals gedrukt`,
  "scenario.computed": ({ line }: { readonly line: string }) => `${line} berekend`,
  "scenario.gross.explained":
    "Het bruto saldo is de som van de domeinen die een eigen budget hebben. Overige baten en lasten tellen niet mee.",
  "scenario.balance.explained":
    "Het totaalsaldo is het bruto saldo plus de overige baten en lasten. Dit bedrag gaat naar of komt uit de reserve.",
  "scenario.row": "Onderdeel",
  "scenario.rows": "Scenario",
  "scenario.measure.row": "Maatregel",
  "scenario.source.heading": "Vergeleken met de bron",
  "scenario.reserve.heading": "Reserve en algemene middelen",
  "scenario.table.caption": ({ scenario }: { readonly scenario: string }) =>
    `${scenario}: saldo per domein en per jaar`,
  "scenario.bars.name": ({ scenario, finding }: { readonly scenario: string; readonly finding: string }) =>
    `${scenario}: ${finding}`,
  "scenario.bars.sentence": ({
    lowest,
    year,
    amount,
  }: {
    readonly lowest: string;
    readonly year: string;
    readonly amount: string;
  }) =>
    `Gestapeld per domein, met het totaalsaldo als lijn. Het laagste saldo is dat van ${lowest} in ${year}: ${amount}.`,
  "scenario.line.caption": ({ line }: { readonly line: string }) => `${line} per scenario en per jaar, berekend`,
  "scenario.line.name": ({
    line,
    count,
    total,
    year,
  }: {
    readonly line: string;
    readonly count: number;
    readonly total: number;
    readonly year: string;
  }) =>
    count === 0
      ? `Volgens onze optelling sluit geen van de ${total} scenario’s in ${year} op het ${line.toLowerCase()}`
      : `Volgens onze optelling ${count === 1 ? "sluit" : "sluiten"} ${count} van de ${total} scenario’s in ${year} op het ${line.toLowerCase()}`,
  "scenario.line.sentence": ({
    best,
    worst,
    year,
    high,
    low,
  }: {
    readonly best: string;
    readonly worst: string;
    readonly year: string;
    readonly high: string;
    readonly low: string;
  }) => `In ${year} loopt het berekende saldo uiteen van ${low} (${worst}) tot ${high} (${best}).`,
  "scenario.remainder.caption": ({ line }: { readonly line: string }) =>
    `${line}: berekend, gedrukt en wat niet verklaard is`,
  "scenario.measures.caption": ({ scenario }: { readonly scenario: string }) =>
    `${scenario}: effect van elke maatregel per jaar`,
  "scenario.matrix.caption": ({ year }: { readonly year: string }) => `Maatregelen per scenario, effect in ${year}`,
  "scenario.unit.millions": "in miljoenen euro’s, plus is overschot",
  "scenario.unit.thousands": "in duizenden euro’s, plus is een lager tekort",
  "scenario.source": ({ title, lines }: { readonly title: string; readonly lines: string }) =>
    `${title}, regels ${lines}; eigen berekening`,
  "scenario.amount.surplus": ({ amount }: { readonly amount: string }) => `${amount} overschot`,
  "scenario.amount.deficit": ({ amount }: { readonly amount: string }) => `${amount} tekort`,
  "scenario.amount.zero": "precies nul",
  "scenario.verdict": ({
    year,
    line,
    amount,
  }: {
    readonly year: string;
    readonly line: string;
    readonly amount: string;
  }) => `In ${year} komt het ${line.toLowerCase()} uit op ${amount}, berekend uit uitgangspunt en maatregelen.`,
  "scenario.verdict.printed": ({ amount, remainder }: { readonly amount: string; readonly remainder: string }) =>
    ` De bron drukt ${amount} af; het verschil van ${remainder} verklaren uitgangspunt en maatregelen niet.`,
  "scenario.verdict.agrees": " De bron drukt hetzelfde af, op de afronding na.",
  "scenario.verdict.open": ({ count }: { readonly count: number }) =>
    count === 1
      ? " Eén maatregel staat nog op PM en telt niet mee."
      : ` ${count} maatregelen staan nog op PM en tellen niet mee.`,
  "scenario.verdict.none": ({ reason }: { readonly reason: string }) => `Dit scenario heeft geen cijfers: ${reason}`,
  "scenario.lead": ({
    year,
    computed,
    printed,
    total,
  }: {
    readonly year: string;
    readonly computed: number;
    readonly printed: number;
    readonly total: number;
  }) =>
    `In de gedrukte tabellen ${printed > 1 ? "sluiten" : "sluit"} in ${year} ${printed === 0 ? "geen" : printed} van de ${total} scenario’s op het totaalsaldo. Wie uitgangspunt en maatregelen zelf optelt, komt op ${computed === 0 ? "geen" : computed} van de ${total}.`,
  "scenario.lead.computed": ({
    year,
    computed,
    total,
  }: {
    readonly year: string;
    readonly computed: number;
    readonly total: number;
  }) =>
    `Op het totaalsaldo ${computed > 1 ? "sluiten" : "sluit"} in ${year} ${computed === 0 ? "geen" : computed} van de ${total} scenario’s.`,
  "scenario.note.remainder":
    "Niet verklaard is het gedrukte saldo min het berekende. Het gedrukte saldo is nergens invoer van de berekening.",
  "scenario.note.rounding":
    "Gedrukte cijfers zijn afgerond. Bij elk berekend cijfer staat binnen welke grenzen het door die afronding kan liggen.",
  "scenario.note.reserve":
    "De bron geeft de beginstand van de reserve op meer dan één manier. Daarom rekenen wij geen reserve en geen beroep op algemene middelen uit.",
  "scenario.note.reserve.unknown":
    "De bron noemt geen beginstand van de reserve. Daarom rekenen wij geen reserve en geen beroep op algemene middelen uit.",
  "scenario.note.running": "Alle bedragen zijn per jaar, niet opgeteld over de jaren.",
};
