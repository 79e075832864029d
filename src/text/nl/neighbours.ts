import { counted } from "../counted.ts";

/** What the comparison of a municipality with others in the lake says. */
export const neighbours = {
  "neighbours.page.title": "Naast andere gemeenten",
  "neighbours.page.lead":
    "Wat zorg per inwoner kost en hoeveel mensen haar krijgen, naast gemeenten die op deze lijken.",
  "neighbours.page.none":
    "Er is nog geen groep gemeenten om mee te vergelijken. De handleiding over de maandmonitor zegt hoe u er een kiest.",
  "neighbours.page.beside": "Naast elkaar",
  "neighbours.control": "Vergelijk met",
  "neighbours.control.none": "niemand",
  "neighbours.indicator.ask":
    "Kies bij “Vergelijk met” een groep, dan staat dit cijfer hier naast dat van andere gemeenten. Elke gemeente wordt apart afgeschermd: de eerste keer duurt dat even.",
  "neighbours.indicator.few":
    "Er is geen maand waarover deze gemeente en ten minste drie andere dit cijfer als geheel mogen laten zien.",
  "neighbours.indicator.elsewhere.before":
    "Wat het in euro's scheelt als deze gemeente was zoals de middelste, staat op de pagina ",
  "neighbours.indicator.elsewhere.link": "Andere gemeenten",
  "neighbours.indicator.elsewhere.after":
    ". Die is voor medewerkers. Zijn er aantallen van het CBS ingelezen, dan staan zij daar ook, met de reden waarom zij van de onze verschillen.",
  "neighbours.indicator.caption": ({ title, period }: { readonly title: string; readonly period: string }) =>
    `${title}, eigen verloop en plaats tussen anderen in ${period}`,
  "neighbours.of-others.low": "Anderen: laagste",
  "neighbours.of-others.firstQuarter": "Anderen: eerste kwart",
  "neighbours.of-others.median": "Anderen: midden",
  "neighbours.of-others.thirdQuarter": "Anderen: derde kwart",
  "neighbours.of-others.high": "Anderen: hoogste",
  "neighbours.column.before": "Jaar eerder",
  "neighbours.scope.with": "met beschermd wonen",
  "neighbours.scope.without": "zonder beschermd wonen",
  "neighbours.scope.none": "beschermd wonen speelt niet mee",
  "neighbours.measure.cost": "Zorgkosten per inwoner",
  "neighbours.measure.wmo": "Zorgkosten Wmo per inwoner",
  "neighbours.measure.youth": "Zorgkosten jeugd per inwoner",
  "neighbours.measure.clients": "Cliënten per 1.000 inwoners",
  "neighbours.measure.clients.wmo": "Cliënten Wmo per 1.000 inwoners",
  "neighbours.measure.clients.jeugdwet": "Cliënten jeugd per 1.000 inwoners",
  "neighbours.measure.per-client": "Zorgkosten per cliënt",
  "neighbours.number.bedrag": "Gedeclareerd en niet afgekeurd",
  "neighbours.number.clienten": "Cliënten",
  "neighbours.number.inwoners": "Inwoners",
  "neighbours.point.low": "laagste",
  "neighbours.point.firstQuarter": "eerste kwart",
  "neighbours.point.median": "midden",
  "neighbours.point.thirdQuarter": "derde kwart",
  "neighbours.point.high": "hoogste",
  "neighbours.point.trend": "verschil met het kwartaal ervoor",
  "neighbours.point.as-they": "als wij waren zoals de middelste",
  "neighbours.half-year": ({ year, half }: { readonly year: string; readonly half: string }) =>
    `${year}, half jaar ${half}`,
  "neighbours.caption": ({ group, quarter }: { readonly group: string; readonly quarter: string }) =>
    `Wij naast ${group}, ${quarter}`,
  "neighbours.unit": "kosten in euro's per kwartaal",
  "neighbours.row": "Waarover",
  "neighbours.column.own": "Wij",
  "neighbours.column.place": "Plaats",
  "neighbours.column.as-they": "Als wij waren zoals de middelste",
  "neighbours.column.trend": "Verschil met ons kwartaal ervoor",
  "neighbours.column.year": "Verschil met ons jaar ervoor",
  "neighbours.column.says": "Samen gelezen",
  "neighbours.place": ({ below, count }: { readonly below: number; readonly count: number }) =>
    `${below} van ${count} lager`,
  "neighbours.place.few": ({ count }: { readonly count: number }) => `te weinig te zien: ${count}`,
  "neighbours.says.both-high": "hoger dan de middelste, en stijgend",
  "neighbours.says.both-low": "lager dan de middelste, en dalend",
  "neighbours.says.high-but-falling": "hoger dan de middelste, maar dalend",
  "neighbours.says.low-but-rising": "lager dan de middelste, maar stijgend",
  "neighbours.published": "Naast wat het CBS publiceerde",
  "neighbours.published.row": "Onderwerp",
  "neighbours.published.column.period": "Periode",
  "neighbours.published.column.cbs": "CBS",
  "neighbours.published.column.ours": "Wij",
  "neighbours.published.why":
    "De twee verschillen. Het CBS telt over een heel of half jaar, wij over een kwartaal. Het CBS telt onderaannemers mee en laat pgb anders weg; wij tellen cliënten met een declaratie die niet is afgekeurd.",
  "neighbours.group": ({
    title,
    by,
    on,
    who,
  }: {
    readonly title: string;
    readonly by: string;
    readonly on: string;
    readonly who: string;
  }) => `De groep “${title}” is gekozen naar ${by}, op ${on}, door ${who}.`,
  "neighbours.why": ({ why }: { readonly why: string }) => `Waarom deze gemeenten: ${why}`,
  "neighbours.compared": ({ count, asOf }: { readonly count: number; readonly asOf: string }) =>
    `${counted(count, "gemeente", "gemeenten")}, zoals bekend op ${asOf}. Elke gemeente is apart afgeschermd: wat bij haar verborgen is, telt hier niet mee.`,
  "neighbours.unknown": ({ names, count }: { readonly names: string; readonly count: number }) =>
    `Niet vergeleken: ${names}. Van ${count === 1 ? "deze gemeente" : "deze gemeenten"} zijn hier geen gegevens ingelezen.`,
  "neighbours.behind": ({
    names,
    count,
    day,
  }: {
    readonly names: string;
    readonly count: number;
    readonly day: string;
  }) =>
    `Niet vergeleken: ${names}. Van ${count === 1 ? "deze gemeente" : "deze gemeenten"} zijn de gegevens nog niet bekend tot en met ${day}.`,
  "neighbours.day":
    "Dat is het eind van de laatste maand die volgens de gegevens van deze gemeente voorbij is. Welke groep u kiest, maakt voor die dag en voor onze eigen cijfers niet uit.",
  "neighbours.unnamed": ({ count, isAlone }: { readonly count: number; readonly isAlone: boolean }) =>
    isAlone
      ? `${counted(count, "gemeente", "gemeenten")} uit de groep`
      : `${count === 1 ? "nog 1 gemeente" : `nog ${counted(count, "gemeente", "gemeenten")}`} uit de groep`,
  "neighbours.silent": ({ titles }: { readonly titles: string }) =>
    `Niet te vergelijken, want bij ons en bij de anderen is te weinig te laten zien: ${titles}.`,
  "neighbours.equal-age":
    "Van het kwartaal ervoor telt alleen wat bekend was toen het even oud was als dit kwartaal nu.",
  "neighbours.trend-and-place":
    "Het eigen verloop en de plaats tussen de anderen kunnen een andere kant op wijzen; beide staan erbij. Een plaats is geen oordeel: achter een verschil kan toeval of een andere bevolking zitten.",
};
