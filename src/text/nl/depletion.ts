import { counted } from "../counted.ts";

interface Promised {
  readonly period: string;
  readonly promised: string;
  readonly expected: string;
  readonly share: string;
}

/** The page *Uitputting*. */
export const depletion = {
  "depletion.title": ({ year }: { readonly year: string }) => `Komen wij in ${year} uit met de begroting?`,
  "depletion.lead": ({
    label,
    period,
    booked,
  }: {
    readonly label: string;
    readonly period: string;
    readonly booked: string;
  }) => `${label}: tot en met ${period} is ${booked} geboekt.`,
  "depletion.lead.budget": ({ budget }: { readonly budget: string }) => `Begroot is ${budget}.`,
  "depletion.lead.none": "Er is nog niets geboekt.",
  "depletion.lead.protected": ({ label }: { readonly label: string }) => `${label}: deze bedragen zijn afgeschermd.`,
  "depletion.all-protected":
    "Begroting en grootboek staan hier per product en per maand, en achter een klein product zitten enkele cliënten. Daarom ziet u op deze pagina alleen bedragen als u voor uw werk zegt waarvoor. Per wet en kwartaal mag iedereen ze zien: kies bij Monitor het cijfer Uitputting per wet.",
  "depletion.everything": "Alle lasten",
  "depletion.declared": "Zorg die per cliënt wordt gedeclareerd",
  "depletion.part": "Deel van de begroting",
  "depletion.budget": "Begroot",
  "depletion.booked": "Geboekt",
  "depletion.obliged": "Toegewezen, nog te declareren",
  "depletion.committed": "Toegezegd (gedeclareerd, en toegewezen en nog te declareren)",
  "depletion.committed.short": "Toegezegd",
  "depletion.utilisation": "Verwacht deel van wat is toegezegd",
  "depletion.utilised.share": "Verwacht van toegezegd (%)",
  "depletion.promised.less": ({ period, promised, expected, share }: Promised) =>
    `Verwacht kan lager zijn dan toegezegd: niet alles wat is toegewezen, wordt geleverd en gedeclareerd. Tot en met ${period} is ${promised} toegezegd. Daarvan wordt naar verwachting ${expected} gedeclareerd: ${share}.`,
  "depletion.promised.more": ({ period, promised, expected, share }: Promised) =>
    `Tot en met ${period} is ${promised} toegezegd. Wij verwachten dat er ${expected} wordt gedeclareerd: ${share} daarvan. Het is meer, want ook declaraties zonder bekende toewijzing of prijs tellen mee.`,
  "depletion.by-product": "Verwacht per product",
  "depletion.by-product.text":
    "Van elk product apart: de gedeclareerde zorg naar hoe laat zijn declaraties eerder binnenkwamen, en wat buiten declaraties om wordt betaald. Waar dat te weinig zegt, staat waarom. Elke kolom telt op tot haar totaal. Het totaal is geschat uit alle declaraties samen; het verschil met de producten staat er als regel bij.",
  "depletion.by-product.caption": ({ year }: { readonly year: string }) =>
    `Wat elk product over ${year} naar verwachting kost`,
  "depletion.by-product.why": "Toelichting",
  "depletion.by-product.care": "Gedeclareerde zorg",
  "depletion.by-product.outside": "Buiten declaraties",
  "depletion.by-product.short": ({ months, needed }: { readonly months: number; readonly needed: number }) =>
    `Te kort bekend: ${counted(months, "maand", "maanden")}, en er zijn er ${needed} nodig.`,
  "depletion.by-product.none": "Over dit jaar is niets gedeclareerd.",
  "depletion.by-product.undeclared":
    "Er is nooit een declaratie van ingelezen, dus is er niets om een verwachting op te baseren.",
  "depletion.by-product.fitful": ({ error }: { readonly error: string }) =>
    `Te grillig: eerder zat zo’n verwachting er in het midden ${error} naast.`,
  "depletion.by-product.nothing": "Er was eerder te weinig om een verwachting aan te toetsen.",
  "depletion.by-product.difference": "Niet per product te verwachten",
  "depletion.by-product.difference.why": ({ products }: { readonly products: string }) =>
    products === ""
      ? "Het verschil tussen alle producten apart en alles samen geschat."
      : `${products}, met de begroting en met wat buiten declaraties om wordt betaald. Ook het verschil tussen apart en samen geschat zit hierin.`,
  "depletion.by-product.ranges":
    "Bandbreedtes tellen niet op: niet alles valt tegelijk tegen of mee. Bedragen staan in hele euro’s.",
  "depletion.room": "Nog vrij",
  "depletion.share": "Geboekt en nog te declareren (%)",
  "depletion.booked.share": "Geboekt (%)",
  "depletion.total": "Totaal",
  "depletion.no-product": "Zonder product in de lijst",
  "depletion.rounded": "Bedragen staan in hele euro’s; het totaal telt de bedragen op de cent op.",
  "depletion.until": "Tot en met",
  "depletion.unit": "euro, opgeteld vanaf januari",
  "depletion.future": "komt nog",
  "depletion.month.not-over": ({ period, isGoingOn }: { readonly period: string; readonly isGoingOn: boolean }) =>
    `${period} (${isGoingOn ? "loopt nog" : "komt nog"})`,
  "depletion.expected.short": "Verwacht",
  "depletion.expected.verwacht": "Verwachte gedeclareerde zorg",
  "depletion.expected.nog-te-komen": "Wat nog moet komen",
  "depletion.expected.al-gedeclareerd": "Zorg die al is gedeclareerd",
  "depletion.expected.laat": "Late declaraties over maanden die voorbij zijn",
  "depletion.expected.komend": "Zorg van de maanden die nog komen",
  "depletion.expected.laag": "Laag (80%)",
  "depletion.expected.hoog": "Hoog (80%)",
  "depletion.left": "Begroot min verwacht",
  "depletion.unspent": "Begroot min geboekt",
  "depletion.buiten": "Geboekt buiten declaraties om",
  "depletion.buiten-komend": "Buiten declaraties om, wat nog komt",
  "depletion.whole.verwacht": "Verwacht over het jaar, alles samen",
  "depletion.whole.laag": "Alles samen, laag (80%)",
  "depletion.whole.hoog": "Alles samen, hoog (80%)",
  "depletion.outside.kinds":
    "Wij zetten deze verwachting niet naast de begroting. De begroting is ook voor pgb, subsidie en verrekening, en van een deel van de boekingen weten wij de soort niet. Lees de lijst met soorten boekingen in (bron boekingsoort).",
  "depletion.outside.rest":
    "Wij zetten deze verwachting niet naast de begroting. De begroting is ook voor pgb, subsidie en verrekening, en daarvan is nog niets geboekt, ook niet vorig jaar.",
  "depletion.outcome.left": ({ expected, amount }: { readonly expected: string; readonly amount: string }) =>
    `Met wat buiten declaraties om wordt betaald, verwachten wij over het hele jaar ${expected}: er blijft ${amount} over.`,
  "depletion.outcome.short": ({ expected, amount }: { readonly expected: string; readonly amount: string }) =>
    `Met wat buiten declaraties om wordt betaald, verwachten wij over het hele jaar ${expected}: ${amount} meer dan begroot.`,
  "depletion.outcome.spent": ({ amount }: { readonly amount: string }) =>
    `Er is nu al ${amount} meer geboekt dan begroot.`,
  "depletion.outcome.expected": ({ expected }: { readonly expected: string }) =>
    `Naar de maand van de zorg verwachten wij over het hele jaar ${expected}, met wat buiten declaraties om wordt betaald.`,
  "depletion.closed.left": ({ amount }: { readonly amount: string }) => `Er is ${amount} minder geboekt dan begroot.`,
  "depletion.closed.short": ({ amount }: { readonly amount: string }) => `Er is ${amount} meer geboekt dan begroot.`,
  "depletion.closed": ({ year }: { readonly year: string }) =>
    `Alle maanden van ${year} zijn geboekt. Hoe het jaar uitkwam, zegt daarom het grootboek en niet een verwachting. Tot de jaarrekening kan er nog iets worden geboekt.`,
  "depletion.booked-out": ({ from }: { readonly from: string }) =>
    `Vanaf ${from} was er meer geboekt dan de begroting van het hele jaar.`,
  "depletion.lasts": "De begroting is dit jaar naar verwachting niet op.",
  "depletion.band-warning": ({ inside, of }: { readonly inside: number; readonly of: number }) =>
    `Let op: de bandbreedte is te smal. Zij zou 8 van de 10 keer moeten kloppen, maar in onze proef op eerdere momenten lag de uitkomst er maar ${inside} van de ${of} keer in. Reken op een grotere afwijking.`,
  "depletion.reckoning": "Hoe wij op dit bedrag komen",
  "depletion.reckoning.closed": "Past dit bij de zorg van het jaar?",
  "depletion.reckoning.text":
    "De begroting is voor alles, en declaraties zijn niet alles. Daarom tellen wij bij de verwachte gedeclareerde zorg op wat buiten declaraties om wordt betaald: pgb, subsidie, en wat de regio verrekent. Wat de zorg van vorig jaar meer of minder kost dan toen is geboekt, zit er niet in.",
  "depletion.reckoning.closed.text":
    "Ter controle: de zorg van dit jaar, met wat daarvan nog gedeclareerd moet worden, en wat buiten declaraties om is geboekt. Is dat veel meer dan geboekt, dan is er te weinig gereserveerd; is het veel minder, dan te veel.",
  "depletion.reckoning.caption": ({ year }: { readonly year: string }) => `Opbouw van wat wij over ${year} verwachten`,
  "depletion.reckoning.what": "Onderdeel",
  "depletion.reckoning.late": "Geschat, naar hun gewone tempo.",
  "depletion.reckoning.ahead": "Geschat uit dezelfde declaraties.",
  "depletion.reckoning.outside": ({ until }: { readonly until: string }) => `Tot en met ${until}.`,
  "depletion.reckoning.last-year": ({ until }: { readonly until: string }) =>
    `Aanname: na ${until} zoals in dezelfde maanden van vorig jaar.`,
  "depletion.reckoning.pace": ({ until }: { readonly until: string }) =>
    `Aanname: na ${until} per maand zoveel als tot dan toe. Van vorig jaar is er geen grootboek.`,
  "depletion.against.begroot": "Begroot",
  "depletion.against.begroot.less": "Begroot min verwacht",
  "depletion.against.geboekt": "Geboekt",
  "depletion.against.geboekt.less": "Geboekt min verwacht",
  "depletion.outcome.no-budget": ({ expected }: { readonly expected: string }) =>
    `Met wat buiten declaraties om wordt betaald, verwachten wij over het hele jaar ${expected}. Een begroting ervoor is niet ingelezen.`,
  "depletion.chart.said": "Elke lijn telt vanaf januari op.",
  "depletion.chart.said-future": "Elke lijn telt vanaf januari op. Rechts van de stippellijn ligt wat nog komt.",
  "depletion.no-budget":
    "Er is geen begroting ingelezen voor deze zorg. Wanneer zij op is, kunnen wij dus niet zeggen.",
  "depletion.lasts.surely":
    "De begroting is dit jaar naar verwachting niet op. Ook als de zorg zo duur wordt als de bandbreedte van 80% toelaat, is er genoeg.",
  "depletion.lasts.maybe-not": ({ earliest }: { readonly earliest: string }) =>
    `De begroting is dit jaar naar verwachting niet op. Zeker is dat niet: valt de zorg zo duur uit als de bandbreedte van 80% toelaat, dan is de begroting in ${earliest} op.`,
  "depletion.depleted": ({
    expected,
    isPast,
    earliest,
    latest,
  }: {
    readonly expected: string;
    readonly isPast: boolean;
    readonly earliest: string;
    readonly latest: string;
  }) => {
    const moment = isPast
      ? `De zorg tot en met ${expected} kost naar verwachting al meer dan de begroting van het hele jaar.`
      : `Wij verwachten dat de begroting in ${expected} op is.`;
    if (earliest === "") return moment;
    if (latest === "")
      return earliest === expected
        ? `${moment} Zeker is dat niet: met 80% zekerheid niet eerder, maar zij kan ook het hele jaar genoeg zijn.`
        : `${moment} Zeker is dat niet: het kan al in ${earliest}, en zij kan ook het hele jaar genoeg zijn (bandbreedte van 80%).`;
    return earliest === latest
      ? `${moment} Beide kanten van de bandbreedte van 80% wijzen dezelfde maand aan.`
      : `${moment} Met 80% zekerheid is dat niet eerder dan ${earliest} en niet later dan ${latest}.`;
  },
  "depletion.expected.what":
    "De verwachting telt zorg in de maand waarin zij is gegeven, ook als de declaratie later komt; het grootboek boekt haar vaak later. Toegezegd is wat al is gedeclareerd en wat daar volgens de lopende toewijzingen nog bij kan komen; nieuwe toewijzingen zitten daar niet in, en daarom kan de verwachting van het hele jaar hoger zijn.",
  "depletion.chart": ({ label, year }: { readonly label: string; readonly year: string }) =>
    `${label}: begroot, geboekt en verwacht in ${year}`,
  "depletion.only-declared":
    "Een verwachting maken wij alleen van zorg die per cliënt wordt gedeclareerd: een subsidie, een lumpsum of een pgb volgt een afspraak en geen declaraties.",
  "depletion.income": "Dit zijn baten: geld dat binnenkomt. Meer geboekt dan begroot is hier gunstig.",
  "depletion.income.label": ({ title }: { readonly title: string }) => `${title} (baten)`,
  "depletion.income.elsewhere": ({ labels }: { readonly labels: string }) =>
    `Deze tabel telt alleen lasten op. Baten kiest u bij Deel van de begroting: ${labels}.`,
  "depletion.only-declared.declared":
    "Wat wij van dit product verwachten, staat bij het deel “Zorg die per cliënt wordt gedeclareerd”, onder Verwacht per product.",
  "depletion.only-declared.undeclared":
    "Dit product wordt volgens de productlijst gedeclareerd, maar er is geen declaratie van ingelezen. Daarom is er niets om een verwachting op te baseren.",
  "depletion.only-declared.income": "Van baten maken wij geen verwachting.",
  "depletion.products": "Per product",
  "depletion.products.caption": ({ year }: { readonly year: string }) => `Uitputting per product in ${year}`,
  "depletion.obliged.text":
    "Toegewezen, nog te declareren is wat tot en met december is toegewezen en waarvan wij de declaratie nog verwachten, tegen de prijs van het contract, min wat al is gedeclareerd. Het is geen verwachting: niet alles wat is toegewezen, wordt geleverd. De late declaraties hierboven zijn een schatting uit declaraties. Op Aansluiting betekent “nog niets gedeclareerd” iets anders: alleen toewijzingen waarop over een maand nog geen regel kwam, tot en met de peildatum. Wat wel gedeclareerd maar nog niet geboekt is, staat in geen van deze; de pagina Aansluiting laat dat zien. Het percentage is geboekt en nog te declareren samen, als deel van de begroting. Op Monitor is uitputting alleen wat is geboekt.",
  "depletion.protected":
    "Wat nog gedeclareerd moet worden, laten wij alleen zien aan wie ware bedragen mag zien: bij kleine producten gaat het om enkele cliënten.",
  "depletion.months": "Per maand",
  "depletion.months.text":
    "Elke regel telt vanaf januari. Van een maand die nog loopt of komt, is nog niets definitief.",
  "depletion.care": "Gedeclareerde zorg per maand",
  "depletion.care.text":
    "Alleen zorg die per cliënt wordt gedeclareerd, in de maand waarin zij is gegeven. Pgb, subsidie en verrekening zitten er niet in, en in Verwacht hierboven wel.",
  "depletion.carried": ({
    month,
    count,
    names,
    isOneCode,
    ended,
    isOneDay,
  }: {
    readonly month: string;
    readonly count: number;
    readonly names: string;
    readonly isOneCode: boolean;
    readonly ended: string;
    readonly isOneDay: boolean;
  }) => {
    const isOne = count === 1;
    const which = isOneCode ? "deze code" : "deze codes";
    const told = `In ${month} ${isOne ? "heeft" : "hebben"} ${counted(count, "toewijzing", "toewijzingen")} geen geldende prijs: ${names}.`;
    const since =
      ended === ""
        ? "Hun aanbieder heeft er geen prijs meer voor."
        : `De prijs van ${which} liep ${isOneDay ? "" : "uiterlijk "}tot en met ${ended}.`;
    const remedy = ended === "" ? "de prijs van die aanbieder" : `een nieuwe prijs van ${which}`;
    return `${told} ${since} In Toegezegd rekenen wij met de laatst bekende prijs; dat is een aanname. Lees ${remedy} in, of zet ${isOne ? "de toewijzing" : "de toewijzingen"} over op een code die nu geldt.`;
  },
  "depletion.carried.others": ({ others }: { readonly others: string }) => `nog ${others}`,
  "depletion.unpriced": ({ month, count }: { readonly month: string; readonly count: string }) =>
    `Toegezegd + PM: van ${count} toewijzingen in ${month} is geen volume of geen prijs bekend. Die tellen niet mee.`,
  "depletion.care.caption": ({ year }: { readonly year: string }) =>
    `Gedeclareerde zorg over ${year}: verwacht en toegezegd`,
  "depletion.expected.protected":
    "De verwachting van het jaareinde volgt uit losse declaraties. Die laten wij zien aan wie ware bedragen mag zien en zegt waarvoor.",
  "depletion.expected.none": "Er is nog geen zorg gedeclareerd; een verwachting is er dus niet.",
  "depletion.expected.said": ({
    year,
    expected,
    toCome,
    low,
    high,
    inside,
    of,
    error,
    straight,
  }: {
    readonly year: string;
    readonly expected: string;
    readonly toCome: string;
    readonly low: string;
    readonly high: string;
    readonly inside: number;
    readonly of: number;
    readonly error: string;
    readonly straight: string;
  }) =>
    `Wij verwachten dat de gedeclareerde zorg over ${year} uitkomt op ${expected}, met een bandbreedte van 80% tussen ${low} en ${high}. Daarvan moet ${toCome} nog komen. ${
      of === 0
        ? "Hoe vaak zo’n bandbreedte klopte, is nog niet te zeggen: het verleden is te kort."
        : `Op eerdere momenten lag de uitkomst ${inside} van de ${of} keer binnen zo’n bandbreedte.`
    } De verwachting zat er dan in het midden ${error} naast; een rechte lijn ${straight}.`,
};
