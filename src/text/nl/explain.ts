/** What an answer is made of: two years, the change, and its two parts in words. */
interface AnswerWords {
  readonly from: string;
  readonly to: string;
  readonly change: string;
  readonly clients: string;
  readonly perClient: string;
}

/** What the explanation of a change in cost says. */
export const explain = {
  "cli.usage.verklaar": `Gebruik: sluitend verklaar --lake MAP --from PERIODE --to PERIODE [opties] [--json]

Verklaart waarom zorg in de ene periode meer of minder kostte dan in de andere: aantal cliënten, voorzieningen per cliënt,
verschuiving tussen producten, trajecten, intensiteit en prijs, wat nieuw of vervallen is, en wat later binnenkwam. De delen
tellen tot op de cent op tot het verschil. Beide periodes worden even oud gezien: aan het eind van dezelfde maand na hun eind.
Zonder --internal ziet u van twee kalenderjaren of het door meer cliënten komt of door hogere kosten per cliënt, berekend uit wat
is vrijgegeven.

  --lake MAP         map van het lake
  --from PERIODE     eerste periode: 2025, 2025-H1, 2025-Q3, 2025-06 of 2025-01..2025-06
  --to PERIODE       tweede periode; zonder --internal zijn het allebei kalenderjaren
  --by KOLOMMEN      uitsplitsing, met komma's: product, referrer, provider, area; standaard product
  --method METHODE   lmdi (standaard), shapley of begrotingsprijs: volume tegen de prijs van de eerste periode
  --gemeente CODE    CBS-code, vier cijfers; niet nodig als het lake er maar een heeft
  --as-of DAG        peildatum, JJJJ-MM-DD; standaard de laatste dag waarvan het lake iets van de gemeente kent
  --gap DAGEN        zoveel dagen zonder toewijzing breken een traject nog niet; standaard 30
  --internal         ware bedragen, voor wie dat recht heeft; dit wordt vastgelegd in inzage.jsonl in het lake
  --purpose TEKST    waarvoor u de ware bedragen nodig heeft; verplicht bij --internal
`,
  "explain.all": "Alles samen",
  "explain.unknown": "Onbekend",
  "explain.category": ({ category }: { readonly category: string }) => `Categorie ${category}`,
  "explain.quantity.bedrag": "Gedeclareerd en niet afgekeurd",
  "explain.quantity.clienten": "Cliënten",
  "explain.quantity.volume": "Volume",
  "explain.quantity.later": "Later binnengekomen",
  "explain.change": "Verschil bij gelijke leeftijd",
  "explain.change-today": "Verschil zoals nu bekend",
  "explain.today": "Zoals nu bekend",
  "explain.effect.clients": "Aantal cliënten",
  "explain.effect.stacking": "Voorzieningen per cliënt",
  "explain.effect.mix": "Verschuiving tussen voorzieningen",
  "explain.effect.trajects": "Trajecten per cliënt",
  "explain.effect.intensity": "Intensiteit",
  "explain.effect.price": "Prijs",
  "explain.effect.begun": "Nieuw",
  "explain.effect.ended": "Vervallen",
  "explain.effect.unsplit": "Niet te verdelen",
  "explain.effect.late": "Later binnengekomen",
  "explain.effect.hidden": "Afgeschermd",
  "explain.effect.client-months": "Aantal cliënten",
  "explain.effect.per-client": "Kosten per cliënt",
  "explain.average.clients": "Cliënten per maand, gemiddeld",
  "explain.average.cost": "Kosten per cliënt per maand",
  "explain.about.clients": "hoeveel verschillende mensen zorg kregen",
  "explain.about.stacking":
    "op hoeveel voorzieningen een cliënt gemiddeld staat; zorg van één soort in twee eenheden, zoals uren en dagdelen, telt als twee",
  "explain.about.mix": "meer of minder mensen op duurdere voorzieningen",
  "explain.about.trajects": "hoeveel trajecten een cliënt van een voorziening had",
  "explain.about.intensity": "hoeveel eenheden per traject",
  "explain.about.price": "wat een eenheid kostte",
  "explain.about.begun": "in de eerste periode nog niet gedeclareerd",
  "explain.about.ended": "in de tweede periode niet meer gedeclareerd",
  "explain.about.unsplit": "in een van de periodes nul of minder, door crediteringen",
  "explain.about.late":
    "kwam binnen na de dag tot waar een periode hier wordt vergeleken; van de jongere periode komt er nog meer",
  "explain.about.hidden": "is wel geteld, maar mag niet apart worden getoond",
  "explain.about.client-months": "meer of minder cliënten per maand",
  "explain.about.per-client": "wat een cliënt per maand kostte: prijs, hoeveelheid en soort zorg samen",
  "explain.method.lmdi":
    "elk deel krijgt wat het zelf deed, met het logaritmisch gemiddelde van beide bedragen als gewicht (bekend als LMDI-I, additief)",
  "explain.method.shapley":
    "elk deel krijgt het gemiddelde van wat het doet in elke volgorde waarin de delen kunnen veranderen (bekend als Shapley)",
  "explain.method.budget-price": "tegen de prijs van de eerste periode",
  "explain.method.lmdi.short": "naar eigen aandeel (LMDI-I)",
  "explain.method.shapley.short": "gemiddeld over elke volgorde (Shapley)",
  "explain.method.budget-price.short": "tegen de prijs van de eerste periode",
  "explain.by.product": "Product",
  "explain.by.verwijzer": "Verwijzer",
  "explain.by.aanbieder": "Aanbieder",
  "explain.by.gebied": "Gebied",
  "explain.by.finer":
    "Elke regel is apart verklaard. De delen samen kunnen daarom anders zijn dan die van het geheel hierboven: zorg die in de ene regel nieuw is en in de andere vervalt, is voor de gemeente als geheel geen van beide. Het verschil zelf is hetzelfde.",
  "explain.fall.name": ({ group, from, to }: { readonly group: string; readonly from: string; readonly to: string }) =>
    `Waarom ${to} anders kostte dan ${from}: ${group}`,
  "explain.fall.sentence": ({
    before,
    after,
    change,
  }: {
    readonly before: string;
    readonly after: string;
    readonly change: string;
  }) => `Van ${before} naar ${after}: een verschil van ${change}.`,
  "explain.table": ({ by, from, to }: { readonly by: string; readonly from: string; readonly to: string }) =>
    `Verschil tussen ${from} en ${to}, per ${by}`,
  "explain.table.effects": "Waar het verschil vandaan komt",
  "explain.column.part": "Deel",
  "explain.column.amount": "Bedrag",
  "explain.column.about": "Wat het is",
  "explain.column.change": "Verschil",
  "explain.column.aged": ({ period, day }: { readonly period: string; readonly day: string }) =>
    `${period}, zoals bekend op ${day}`,
  "explain.unit": "in euro's",
  "explain.age": ({
    from,
    to,
    fromDay,
    toDay,
  }: {
    readonly from: string;
    readonly to: string;
    readonly fromDay: string;
    readonly toDay: string;
  }) =>
    `Om eerlijk te vergelijken zijn beide periodes even oud gezien: ${from} zoals bekend op ${fromDay}, ${to} zoals bekend op ${toDay}. Dat is steeds het eind van een maand, evenveel maanden na het eind van de periode. Wat daarna binnenkwam, staat apart.`,
  "explain.same-age": "Beide periodes zijn gezien zoals nu bekend: zij eindigen in dezelfde maand.",
  "explain.how": ({ method }: { readonly method: string }) =>
    `Methode: ${method}. De delen tellen tot op de cent op tot het verschil. Kosten zijn declaraties die niet zijn afgekeurd; een credit telt negatief.`,
  "explain.protected":
    "Hoe het per verwijzer, aanbieder of gebied is, en wat prijs, hoeveelheid en soort zorg apart doen, blijft verborgen. Die getallen zouden bijna gelijk zijn aan wat elders staat, en uit het verschil is af te leiden wat van een paar cliënten nog openstaat. Wie ware aantallen mag zien en zegt waarvoor, ziet hier alles.",
  "explain.released.before": "U ziet bedragen en aantallen precies zoals zij in de Aansluiting en de Monitor staan: ",
  "explain.released.between": " en ",
  "explain.released.after": ". Alle andere getallen op deze pagina zijn daaruit berekend.",
  "explain.released.how":
    "De kosten van een jaar zijn het aantal cliënten per maand, opgeteld over het jaar, keer de kosten per cliënt per maand. Veranderen beide, dan verdelen wij het verschil: elk krijgt wat het zelf deed, met het logaritmisch gemiddelde van beide bedragen als gewicht (deze methode heet LMDI-I, additief). De twee delen krijgen samen precies het verschil, tot op de cent; door afronden op hele euro's kan het op het scherm een euro schelen. Wisselt u de jaren om, dan verandert alleen het teken.",
  "explain.released.clients":
    "Een cliënt telt in elke maand waarin een toewijzing geldt, ook wie nog wacht of zorg krijgt die niet per cliënt wordt gedeclareerd. Worden de wachtlijsten langer, dan lijkt een cliënt goedkoper. Pgb, subsidie en lumpsum tellen niet mee.",
  "explain.released.laws":
    "Per wet is dit niet te zeggen, want bedragen worden per product vrijgegeven en niet per wet.",
  "explain.answer.more": ({ from, to, change, clients, perClient }: AnswerWords) =>
    `Zorg kostte in ${to} ${change} meer dan in ${from}: ${clients} en ${perClient}.`,
  "explain.answer.less": ({ from, to, change, clients, perClient }: AnswerWords) =>
    `Zorg kostte in ${to} ${change} minder dan in ${from}: ${clients} en ${perClient}.`,
  "explain.answer.same": ({ from, to, clients, perClient }: AnswerWords) =>
    `Zorg kostte in ${to} evenveel als in ${from}: ${clients} en ${perClient}.`,
  "explain.answer.client-months.more": ({ amount }: { readonly amount: string }) => `${amount} meer door meer cliënten`,
  "explain.answer.client-months.less": ({ amount }: { readonly amount: string }) =>
    `${amount} minder door minder cliënten`,
  "explain.answer.client-months.same": "niets door het aantal cliënten",
  "explain.answer.client-months.open": ({ amount }: { readonly amount: string }) =>
    `${amount} door het aantal cliënten`,
  "explain.answer.per-client.more": ({ amount }: { readonly amount: string }) =>
    `${amount} meer doordat een cliënt gemiddeld meer kostte`,
  "explain.answer.per-client.less": ({ amount }: { readonly amount: string }) =>
    `${amount} minder doordat een cliënt gemiddeld minder kostte`,
  "explain.answer.per-client.same": "niets door de kosten per cliënt",
  "explain.answer.per-client.open": ({ amount }: { readonly amount: string }) => `${amount} door de kosten per cliënt`,
  "explain.answer.table": "Cliënten en kosten per cliënt",
  "explain.answer.unit": "gemiddeld per maand",
  "explain.answer.open": ({ months, count }: { readonly months: string; readonly count: number }) =>
    `Het aantal cliënten van ${months} is afgeschermd. Uit wat de Monitor van ${count === 1 ? "die maand" : "die maanden"} wel toont, volgt tussen welke aantallen het ligt. Daarom ligt elk deel tussen twee bedragen. De waterval en de tabellen tonen het midden daarvan.`,
  "explain.answer.between": ({ low, high }: { readonly low: string; readonly high: string }) =>
    `tussen ${low} en ${high}`,
  "explain.answer.months": ({ count }: { readonly count: number }) => (count === 1 ? "1 maand" : `${count} maanden`),
  "explain.answer.young": ({ year }: { readonly year: string }) =>
    `Over ${year} komen nog declaraties binnen. De kosten per cliënt van dat jaar kunnen dus nog stijgen.`,
  "explain.untold.lead": ({
    from,
    to,
    change,
  }: {
    readonly from: string;
    readonly to: string;
    readonly change: string;
  }) =>
    `Tussen ${from} en ${to} is het verschil ${change}. Of dat komt door meer of minder cliënten of door de kosten per cliënt, is niet te zeggen.`,
  "explain.untold.hidden":
    "Of zorg meer of minder kostte, en of dat komt door het aantal cliënten of door de kosten per cliënt, is niet te zeggen.",
  "explain.untold.amount": "Dat komt doordat een van de twee bedragen is afgeschermd.",
  "explain.untold.nothing": "Dat komt doordat er in een van de twee jaren geen kosten of geen cliënten waren.",
  "explain.untold.clients": ({ months }: { readonly months: string }) =>
    `Dat komt doordat het aantal cliënten van ${months} is afgeschermd, en te veel aantallen mogelijk blijven.`,
  "explain.untold.not-released": ({ year }: { readonly year: string }) =>
    `Dat komt doordat het aantal cliënten over ${year} niet van alle twaalf maanden is vrijgegeven.`,
  "explain.untold.young": ({ year }: { readonly year: string }) =>
    `Dat komt doordat over ${year} nog veel declaraties binnenkomen. Een cliënt lijkt dan goedkoper dan hij is. Vanaf april ${Number(year) + 1} staat het antwoord hier.`,
  "explain.untold.product":
    "Van één product is niet te zeggen of het door meer cliënten komt of door hogere kosten per cliënt: het aantal cliënten per product wordt niet vrijgegeven. Van alle zorg samen staat het hier als u bij “Waterval van” “Alles samen” kiest.",
  "explain.page.title": "Waarom kostte zorg meer of minder?",
  "explain.page.lead": ({
    from,
    to,
    change,
  }: {
    readonly from: string;
    readonly to: string;
    readonly change: string;
  }) => `Tussen ${from} en ${to} is het verschil ${change}. Hieronder staat waar het vandaan komt.`,
  "explain.page.lead.aged": ({
    from,
    to,
    change,
    today,
  }: {
    readonly from: string;
    readonly to: string;
    readonly change: string;
    readonly today: string;
  }) =>
    `Tussen ${from} en ${to} is het verschil ${change}, als wij van beide tellen wat even lang erna binnen was. Met alles wat nu bekend is, is het verschil ${today}: van de oudste periode is dan meer binnen dan van de jongste. Hieronder staat waar het vandaan komt.`,
  "explain.page.lead.part": ({
    from,
    to,
    change,
  }: {
    readonly from: string;
    readonly to: string;
    readonly change: string;
  }) => `Tussen ${from} en ${to} is het verschil ${change}.`,
  "explain.page.short": "Om te vergelijken zijn twee jaren nodig.",
  "explain.page.short.text":
    "Van deze gemeente zijn declaraties over een jaar bekend. Lees berichten over een tweede jaar in, dan staat hier waar het verschil vandaan komt.",
  "explain.page.unfinished": ({ year, month }: { readonly year: string; readonly month: string }) =>
    `Let op: ${year} is nog niet voorbij. Er is zorg gedeclareerd tot en met ${month}; een deel van een jaar staat dus naast een heel jaar. Wie ware aantallen mag zien, kan twee kwartalen vergelijken.`,
  "explain.begun-late": ({ month }: { readonly month: string }) =>
    `Let op: de declaraties die zijn ingelezen, vertellen pas vanaf ${month}. Van een van beide perioden staat hier dus een deel naast een heel.`,
  "explain.page.steps": "Van het ene bedrag naar het andere",
  "explain.page.by": ({ by }: { readonly by: string }) => `Per ${by}`,
  "explain.page.how": "Hoe dit is berekend",
  "explain.control.from": "Van",
  "explain.control.to": "Naar",
  "explain.control.by": "Uitsplitsing",
  "explain.control.part": "Waterval van",
  "explain.control.method": "Methode",
  "explain.summary.true": "Ware bedragen. Dat u dit zag, is vastgelegd.",
  "explain.summary.protected": "Afgeschermd: wat een persoon of aanbieder kan verraden, is verborgen.",
};
