import { counted, ofThe } from "../counted.ts";

type Words<K extends string> = { readonly [P in K]: string };

/** Words for comparing scenarios. */
export const scenario = {
  "scenario.aspects": "Wat het scenario betekent",
  "scenario.aspect": ({ aspect, text }: { readonly aspect: string; readonly text: string }) => `${aspect}: ${text}`,
  "scenario.gross": "Bruto saldo",
  "scenario.balance": "Totaalsaldo",
  "scenario.effect": "Effect van de maatregelen",
  "scenario.reserve": "Reserve sociaal domein",
  "scenario.general-funds": "Beroep op algemene middelen",
  "scenario.remainder": ({ line }: { readonly line: string }) => `Niet verklaard: ${line}`,
  "scenario.printed": ({ line }: { readonly line: string }) => `${line} zoals gedrukt`,
  "scenario.computed": ({ line }: { readonly line: string }) => `${line} berekend`,
  "scenario.effect.kind": ({ kind }: { readonly kind: string }) => `Effect van de maatregelen: ${kind}`,
  "scenario.effect.at-most": "Effect van de maatregelen: door de bron als maximum gegeven",
  "scenario.balance.with-margin": "Totaalsaldo met de hele marge",
  "scenario.printed.with-margin": "Gedrukt totaalsaldo met de hele marge",
  "scenario.pm.amount": ({ amount, count }: { readonly amount: string; readonly count: number }) =>
    `${amount} + PM (${count})`,
  "scenario.gross.explained": ({ line, outside }: Words<"line" | "gross" | "outside">) =>
    outside === ""
      ? `Het ${line} telt elke regel mee en is gelijk aan het totaalsaldo.`
      : `Het ${line} telt elke regel mee, behalve: ${outside}.`,
  "scenario.balance.explained": ({ line, gross, outside }: Words<"line" | "gross" | "outside">) =>
    outside === "" ? `Het ${line} telt elke regel mee.` : `Het ${line} is het ${gross} plus: ${outside}.`,
  "scenario.row": "Onderdeel",
  "scenario.rows": "Scenario",
  "scenario.measure.row": "Maatregel",
  "scenario.source.heading": "Vergeleken met de bron",
  "scenario.reserve.heading": "Reserve en algemene middelen",
  "scenario.margin.heading": ({ margin }: { readonly margin: string }) => `Apart gehouden: ${margin}`,
  "scenario.margin.available": "Beschikbare marge",
  "scenario.kinds.heading": "Dit effect naar soort",
  "scenario.kinds.at-most": "waarvan door de bron als maximum gegeven",
  "scenario.pm.row": "nog uit te werken (PM), niet meegeteld",
  "scenario.pm.cell": ({ count }: { readonly count: number }) => `+ PM (${count})`,
  "scenario.pm.footnote": ({ year, measures }: { readonly year: string; readonly measures: string }) =>
    `${year}: ${measures}`,
  "scenario.pm.footnote.mark": "PM",
  "scenario.maximum.mark": "max.",
  "scenario.maximum": "De bron geeft dit bedrag als maximum.",
  "scenario.part-of": ({ measure }: { readonly measure: string }) => `in ${measure}`,
  "scenario.avoided.mark": "Buiten de begroting",
  "scenario.avoided": ({ measure, amount }: { readonly measure: string; readonly amount: string }) =>
    `${measure} vermijdt ${amount} aan kosten die nog niet in de begroting staan. Dat telt hier niet mee.`,
  "scenario.table.caption": ({ scenario }: { readonly scenario: string }) =>
    `${scenario}: saldo per domein en per jaar`,
  "scenario.bars.name": ({ scenario, finding }: { readonly scenario: string; readonly finding: string }) =>
    `${scenario}: ${finding}`,
  "scenario.bars.sentence": ({
    end,
    last,
    lowest,
    year,
    amount,
  }: Words<"end" | "last" | "lowest" | "year" | "amount">) =>
    `Het totaalsaldo is in ${last}: ${end}. De staven stapelen de domeinen, de lijn is het totaalsaldo. Het laagste saldo is dat van ${lowest} in ${year}: ${amount}.`,
  "scenario.bars.surplus": ({ year }: Words<"year">) => `overschot in ${year}`,
  "scenario.bars.deficit": ({ year }: Words<"year">) => `tekort in ${year}`,
  "scenario.bars.zero": ({ year }: Words<"year">) => `precies sluitend in ${year}`,
  "scenario.line.caption": ({ line }: { readonly line: string }) => `${line} per scenario en per jaar, berekend`,
  "scenario.line.name": ({
    line,
    count,
    total,
    all,
    year,
  }: {
    readonly line: string;
    readonly count: number;
    readonly total: number;
    readonly all: number;
    readonly year: string;
  }) =>
    count === 0
      ? `Volgens onze optelling sluit geen van ${ofThe(total, "scenario", "scenario’s")}${withNumbers(total, all)} in ${year} op het ${line.toLowerCase()}`
      : `Volgens onze optelling ${count === 1 ? "sluit" : "sluiten"} ${count} van ${ofThe(total, "scenario", "scenario’s")}${withNumbers(total, all)} in ${year} op het ${line.toLowerCase()}`,
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
  "scenario.verdict.same": " De bron drukt hetzelfde bedrag af.",
  "scenario.verdict.rounding": ({ amount, remainder }: { readonly amount: string; readonly remainder: string }) =>
    ` De bron drukt ${amount} af. Het verschil van ${remainder} kan komen door de afronding van de gedrukte cijfers.`,
  "scenario.verdict.bounded": ({ amount, remainder }: { readonly amount: string; readonly remainder: string }) =>
    ` De bron drukt ${amount} af. Het verschil van ${remainder} kan komen door de afronding van de gedrukte cijfers, of doordat de bron een bedrag alleen als grens geeft.`,
  "scenario.verdict.printed": ({ amount, remainder }: { readonly amount: string; readonly remainder: string }) =>
    ` De bron drukt ${amount} af; het verschil van ${remainder} verklaren uitgangspunt en maatregelen niet.`,
  "scenario.verdict.open": ({ measures }: { readonly measures: string }) =>
    ` PM is wat nog moet worden uitgewerkt en niet meetelt: ${measures}.`,
  "scenario.verdict.bookkeeping": ({
    effect,
    other,
    parts,
  }: {
    readonly effect: string;
    readonly other: string;
    readonly parts: string;
  }) => ` Van het effect van ${effect} komt ${other} niet door minder gebruik van zorg en ondersteuning: ${parts}.`,
  "scenario.verdict.bookkeeping.part": ({ amount, kind }: { readonly amount: string; readonly kind: string }) =>
    `${amount} ${kind}`,
  "scenario.verdict.at-most": ({ amount }: { readonly amount: string }) =>
    ` Van dit effect is ${amount} een maximum; het kan dus lager uitvallen.`,
  "scenario.verdict.margin": ({
    year,
    amount,
    closes,
  }: {
    readonly year: string;
    readonly amount: string;
    readonly closes: boolean;
  }) => ` Met de hele marge erbij is het ${amount}: ${closes ? `dan sluit ${year}` : `ook dan sluit ${year} niet`}.`,
  "scenario.verdict.none": ({ reason }: { readonly reason: string }) => `Dit scenario heeft geen cijfers: ${reason}`,
  "scenario.lead": ({
    year,
    computed,
    printed,
    total,
    all,
  }: {
    readonly year: string;
    readonly computed: number;
    readonly printed: number;
    readonly total: number;
    readonly all: number;
  }) =>
    `In de gedrukte tabellen ${printed > 1 ? "sluiten" : "sluit"} in ${year} ${printed === 0 ? "geen" : printed} van ${ofThe(total, "scenario", "scenario’s")}${withNumbers(total, all)} op het totaalsaldo. Wie uitgangspunt en maatregelen zelf optelt, komt op ${computed === 0 ? "geen" : computed} van ${total === 1 ? "dat ene" : `de ${total}`}.`,
  "scenario.lead.agree": " De gedrukte tabellen zeggen hetzelfde.",
  "scenario.lead.decided": " Ook met de afronding van de gedrukte cijfers blijft dat zo.",
  "scenario.lead.undecided": ({ scenarios }: { readonly scenarios: string }) =>
    ` Zeker is dat niet bij ${scenarios}: het saldo is kleiner dan wat de afronding van de gedrukte cijfers kan schelen.`,
  "scenario.lead.computed": ({
    year,
    computed,
    total,
    all,
  }: {
    readonly year: string;
    readonly computed: number;
    readonly total: number;
    readonly all: number;
  }) =>
    `Op het totaalsaldo ${computed > 1 ? "sluiten" : "sluit"} in ${year} ${computed === 0 ? "geen" : computed} van ${ofThe(total, "scenario", "scenario’s")}${withNumbers(total, all)}.`,
  "scenario.lead.margin": ({
    year,
    count,
    total,
  }: {
    readonly year: string;
    readonly count: number;
    readonly total: number;
  }) =>
    ` Met de hele marge erbij ${count > 1 ? "sluiten" : "sluit"} in ${year} ${count === 0 ? "ook geen" : count} van ${total === 1 ? "dat ene" : `de ${total}`}.`,
  "scenario.lead.short": ({
    scenario,
    amount,
    pending,
  }: {
    readonly scenario: string;
    readonly amount: string;
    readonly pending: number;
  }) => ` ${scenario} komt het verst en houdt dan ${amount}${yetUnknown(pending)}.`,
  "scenario.lead.short.printed": ({
    scenario,
    amount,
    printed,
    pending,
  }: {
    readonly scenario: string;
    readonly amount: string;
    readonly printed: string;
    readonly pending: number;
  }) =>
    ` ${scenario} komt het verst en houdt dan ${amount}, en met het gedrukte saldo ${printed}${yetUnknown(pending)}.`,
  "scenario.lead.margin.name": ({ margin }: { readonly margin: string }) =>
    ` De marge is geld achter de hand: de ${margin}.`,
  "scenario.lead.gross": ({
    line,
    outside,
    count,
    scenarios,
  }: Words<"line" | "outside" | "scenarios"> & { readonly count: number }) =>
    ` Op het gedrukte ${line}, dus zonder ${outside}, ${count === 0 ? "sluit er geen." : `${count === 1 ? "sluit er 1" : `sluiten er ${count}`}: ${scenarios}.`}`,
  "scenario.lead.unquantified": ({ scenarios }: { readonly scenarios: string }) =>
    ` Zonder cijfers, en hier niet meegeteld: ${scenarios}.`,
  "scenario.lead.assumed.of-it": ({ outcome }: Words<"outcome">) =>
    ` Daarvan neemt de bron aan, zonder het te berekenen: ${outcome}.`,
  "scenario.lead.assumed": ({ scenario, outcome }: Words<"scenario" | "outcome">) =>
    ` Van “${scenario}” neemt de bron aan, zonder het te berekenen: ${outcome}.`,
  "scenario.note.remainder":
    "Niet verklaard is het gedrukte saldo min het berekende. Het gedrukte saldo is nergens invoer van de berekening.",
  "scenario.note.rounding":
    "Gedrukte cijfers zijn afgerond. Bij elk berekend cijfer staat binnen welke grenzen het door die afronding kan liggen.",
  "scenario.note.reserve":
    "De bron geeft de beginstand van de reserve op meer dan één manier. Daarom staat hier geen reserve en geen beroep op algemene middelen. Wat uit elke beginstand volgt, staat op Financiën, onder “Wanneer is de reserve op?”.",
  "scenario.note.reserve.unknown":
    "De bron noemt geen beginstand van de reserve. Daarom rekenen wij geen reserve en geen beroep op algemene middelen uit.",
  "scenario.note.margin":
    "Een marge is geen lager tekort. Daarom staat zij apart, met het saldo zonder en met de hele marge.",
  "scenario.note.kinds":
    "Een herraming, de vrijval van een reserve en vermeden kosten buiten de begroting zijn geen lager gebruik van zorg. Daarom staat elke soort apart.",
  "scenario.note.running": "Alle bedragen zijn per jaar, niet opgeteld over de jaren.",
};

/** Where some scenarios have no numbers, a count of the others says so: "3 scenario’s met cijfers" of 4. */
function withNumbers(total: number, all: number): string {
  return total === all ? "" : " met cijfers";
}

/** What stands on PM takes nothing from a deficit and adds nothing to it: it is not known. */
function yetUnknown(measures: number): string {
  if (measures === 0) return "";
  return `; wat ${counted(measures, "maatregel", "maatregelen")} nog ${measures === 1 ? "oplevert" : "opleveren"}, is niet bekend (PM)`;
}
