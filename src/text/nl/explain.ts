/** What the explanation of a change in cost says. */
export const explain = {
  "cli.usage.verklaar": `Gebruik: sluitend verklaar --lake MAP --from PERIODE --to PERIODE [opties] [--json]

Verklaart waarom zorg in de ene periode meer of minder kostte dan in de andere: aantal cliënten, voorzieningen per cliënt,
verschuiving tussen producten, trajecten, intensiteit en prijs, wat nieuw of vervallen is, en wat later binnenkwam. De delen
tellen tot op de cent op tot het verschil. De oudere periode wordt gezien toen zij even oud was als de jongere nu is.

  --lake MAP         map van het lake
  --from PERIODE     eerste periode: 2025, 2025-H1, 2025-Q3, 2025-06 of 2025-01..2025-06
  --to PERIODE       tweede periode; zonder --internal zijn het allebei kalenderjaren
  --by KOLOMMEN      uitsplitsing, met komma's: product, referrer, provider, area; standaard product
  --method METHODE   lmdi (standaard), shapley of begrotingsprijs: volume tegen de prijs van de eerste periode
  --gemeente CODE    CBS-code, vier cijfers; niet nodig als het lake er maar een heeft
  --as-of DAG        peildatum, JJJJ-MM-DD; standaard de laatste dag waarop declaraties bekend werden
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
  "explain.about.clients": "hoeveel verschillende mensen zorg kregen",
  "explain.about.stacking": "op hoeveel voorzieningen een cliënt gemiddeld staat",
  "explain.about.mix": "meer of minder mensen op duurdere voorzieningen",
  "explain.about.trajects": "hoeveel trajecten een cliënt van een voorziening had",
  "explain.about.intensity": "hoeveel eenheden per traject",
  "explain.about.price": "wat een eenheid kostte",
  "explain.about.begun": "in de eerste periode nog niet gedeclareerd",
  "explain.about.ended": "in de tweede periode niet meer gedeclareerd",
  "explain.about.unsplit": "in een van de periodes nul of minder, door crediteringen",
  "explain.about.late":
    "kwam over de oudere periode binnen nadat zij zo oud was als de jongere nu; van de jongere komt dat nog",
  "explain.about.hidden": "is wel geteld, maar mag niet apart worden getoond",
  "explain.method.lmdi": "LMDI-I, additief",
  "explain.method.shapley": "Shapley",
  "explain.method.budget-price": "tegen de prijs van de eerste periode",
  "explain.by.product": "Product",
  "explain.by.verwijzer": "Verwijzer",
  "explain.by.aanbieder": "Aanbieder",
  "explain.by.gebied": "Gebied",
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
  "explain.source": ({ snapshot }: { readonly snapshot: string }) => `gegevens van de gemeente, stand ${snapshot}`,
  "explain.age": ({ period, day }: { readonly period: string; readonly day: string }) =>
    `Om eerlijk te vergelijken is ${period} gezien zoals het op ${day} bekend was: toen was die periode even oud als de andere nu. Wat daarna binnenkwam, staat apart.`,
  "explain.same-age": "Beide periodes eindigen in dezelfde maand en zijn even oud.",
  "explain.how": ({ method }: { readonly method: string }) =>
    `Methode: ${method}. De delen tellen tot op de cent op tot het verschil. Kosten zijn declaraties die niet zijn afgekeurd; een credit telt negatief.`,
  "explain.protected":
    "U ziet goedgekeurde bedragen, precies zoals zij in de Aansluiting en de Monitor staan. Waaruit het verschil bestaat, om hoeveel cliënten het gaat en hoe het per verwijzer, aanbieder of gebied is, blijft verborgen. Die getallen zouden bijna gelijk zijn aan wat elders staat, en uit het verschil is af te leiden wat van een paar cliënten nog openstaat. Wie ware aantallen mag zien en zegt waarvoor, ziet hier alles.",
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
  "explain.page.short": "Om te vergelijken zijn twee jaren nodig.",
  "explain.page.short.text":
    "Van deze gemeente zijn declaraties over een jaar bekend. Lees berichten over een tweede jaar in, dan staat hier waar het verschil vandaan komt.",
  "explain.page.unfinished": ({ year, month }: { readonly year: string; readonly month: string }) =>
    `Let op: ${year} is nog niet voorbij. Er is zorg gedeclareerd tot en met ${month}; een deel van een jaar staat dus naast een heel jaar. Wie ware aantallen mag zien, kan twee kwartalen vergelijken.`,
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
