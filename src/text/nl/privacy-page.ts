import { counted, ofThe } from "../counted.ts";

interface Thing {
  readonly id: string;
}

/** What is released together, as a reader calls it. */
const subjects: Readonly<Record<string, string>> = {
  zorg: "Zorg en uitkeringen",
  gestart: "Cliënten met begonnen zorg",
  gedeclareerd: "Cliënten met gedeclareerde zorg",
  gebieden: "Gebruik per dorp en buurt",
  grootboek: "Grootboek naast de begroting",
  aansluiting: "Goedgekeurde bedragen per product",
  toegang: "Meldingen en besluiten",
  "re-integratie": "Voorzieningen op weg naar werk",
  stopredenen: "Waarom zorg stopt",
  hulpduur: "Hoe lang hulp duurt (afgerond)",
};

/** What was asked at the command line, where that is no indicator. */
const asked: Readonly<Record<string, string>> = {
  verklaren: "waarom de kosten veranderden",
  vergelijken: "vergelijken met andere gemeenten",
  "duren-van-zorg": "hoe lang zorg duurt",
  sql: "eigen vraag (SQL)",
};

/** What the page *Privacy* of a municipality says. */
export const privacyPageTexts = {
  "ui.privacy.verwerkingsregister": "Verwerkingsregister",
  "ui.privacy.dpia": "Sjabloon voor de DPIA",
  "privacy-page.title": "Wat weten wij van wie, en wie keek ernaar?",
  "privacy-page.lead": ({ sources, fields }: { readonly sources: number; readonly fields: number }) =>
    `Uit ${counted(sources, "bron", "bronnen")} zijn ${counted(fields, "veld", "velden")} ingelezen. Namen, adressen en BSN’s staan er niet in.`,
  "privacy-page.others":
    "Wie keek en waarvoor, staat hier voor de functionaris gegevensbescherming, beheerders, controllers en analisten.",
  "privacy-page.views": "Wie keek naar gegevens van cliënten?",
  "privacy-page.views.text": ({ views, shown }: { readonly views: number; readonly shown: number }) =>
    views === 0
      ? "Nog niemand keek naar ware aantallen of naar rijen van cliënten."
      : `In het logboek ${views === 1 ? "staat" : "staan"} ${counted(views, "inzage", "inzagen")}.${shown < views ? ` Hier ziet u de nieuwste ${shown}.` : ""} De tijden zijn die van Nederland.`,
  "privacy-page.views.source":
    "Logboek van de site, en logboek van de opdrachtregel (inzage.jsonl, van de hele gegevensopslag)",
  "privacy-page.when": "Wanneer",
  "privacy-page.who": "Wie",
  "privacy-page.what": "Wat",
  "privacy-page.why": "Waarvoor",
  "privacy-page.until": "Tot en met",
  "privacy-page.rows": "Rijen",
  "privacy-page.purpose.ended": "Weer afgeschermde cijfers",
  "privacy-page.action.purpose": (_: Thing) => "Zei waarvoor",
  "privacy-page.action.page": ({ id }: Thing) => `Opende de pagina ${id} met ware aantallen`,
  "privacy-page.action.tie-out": (_: Thing) => "Zag de aansluiting met ware bedragen",
  "privacy-page.action.completeness": (_: Thing) => "Zag per aanbieder welke declaraties ontbreken",
  "privacy-page.action.rejections": (_: Thing) => "Haalde een herstellijst op",
  "privacy-page.action.trace": ({ id }: Thing) => `Zag de bronregels van een getal: ${id}`,
  "privacy-page.traced": ({
    name,
    period,
    page,
  }: {
    readonly name: string;
    readonly period: string;
    readonly page: string;
  }) => `${[name, period].filter((part) => part !== "").join(", ") || "een bedrag of aantal"} (pagina ${page})`,
  "privacy-page.action.command": ({ things }: { readonly things: string }) =>
    things === "" ? "Opdrachtregel: alle indicatoren" : `Opdrachtregel: ${things}`,
  "privacy-page.asked": ({ word }: { readonly word: string }) => asked[word] ?? word,
  "privacy-page.asked.trace": ({ thing }: { readonly thing: string }) => `bronregels van ${thing}`,
  "privacy-page.subject": ({ subject }: { readonly subject: string }) => subjects[subject] ?? subject,
  "privacy-page.released": "Wat kan een lezer afleiden?",
  "privacy-page.rules": ({
    threshold,
    observations,
    version,
  }: {
    readonly threshold: number;
    readonly observations: number;
    readonly version: number;
  }) =>
    `Aantallen onder de drempel (${threshold}) blijven verborgen, ook voor wie binnen een maand alles aftrekt wat is vrijgegeven, van alle drie de tellingen van cliënten tegelijk, en weet wat er wordt geteld (wie drie voorzieningen heeft, heeft er twee meer dan één): zo’n aantal kan dan nog elk klein getal boven nul zijn. Wie maanden naast elkaar legt, kan soms dichterbij komen; hieronder staat hoeveel. Percentages en gemiddelden staan er alleen bij genoeg waarnemingen (${observations} of meer). Dit zijn de regels voor aantallen, versie ${version}.`,
  "privacy-page.inferred": ({
    hidden,
    fewest,
    subject,
    period,
    most,
  }: {
    readonly hidden: number;
    readonly fewest: number;
    readonly subject: string;
    readonly period: string;
    readonly most: number;
  }) =>
    fewest >= most
      ? `Uitgerekend bij het vrijgeven: wie ${ofThe(hidden, "verborgen aantal", "verborgen aantallen")} naast wat wel is getoond legt, en elke maand naast de maand ervoor en erna, kan van geen klein aantal meer zeggen dan dat het tussen één en ${most} ligt.`
      : `Uitgerekend bij het vrijgeven: wie ${ofThe(hidden, "verborgen aantal", "verborgen aantallen")} naast wat wel is getoond legt, en elke maand naast de maand ervoor en erna, houdt van een klein aantal ten minste ${counted(fewest, "mogelijke waarde", "mogelijke waarden")} over, van de ${most} die het kan hebben. Het krapst is dat bij “${subject}”, ${period}.`,
  "privacy-page.inferred.unknown": ({ tables }: { readonly tables: number }) =>
    `Van ${counted(tables, "tabel", "tabellen")} is dat niet uit te rekenen: wat daarvan is getoond, past niet meer in één tabel.`,
  "privacy-page.inferred.none":
    "Wat een lezer kan uitrekenen, is van deze vrijgaven nog niet bekend: zij zijn gemaakt voordat het werd uitgerekend. Bij de volgende uitgave staat het hier.",
  "privacy-page.inferred.amounts":
    "Dit geldt voor aantallen. In de tabel tellen ook bedragen en percentages mee. Een verborgen bedrag blijft zo ruim dat niemand tot op 10% kan schatten hoeveel de grootste aanbieder ervan kreeg; hoe ruim precies, is niet per bedrag uitgerekend.",
  "privacy-page.released.fewest": "Minste mogelijke waarden",
  "privacy-page.released.fewest.cell": ({ fewest, period }: { readonly fewest: number; readonly period: string }) =>
    `${fewest} (${period})`,
  "privacy-page.released.none": "Er is van deze gemeente nog niets vrijgegeven.",
  "privacy-page.released.caption": "Vrijgegeven tot nu toe",
  "privacy-page.released.subject": "Onderwerp",
  "privacy-page.released.editions": "Uitgaven",
  "privacy-page.released.last": "Laatste",
  "privacy-page.released.shown": "Getoonde getallen",
  "privacy-page.released.hidden": "Verborgen getallen",
  "privacy-page.released.source": "Opslag van vrijgaven bij de gegevens",
  "privacy-page.key": "De sleutel van de pseudoniemen",
  "privacy-page.key.none": "Er zijn nog geen pseudoniemen, dus er is geen sleutel.",
  "privacy-page.key.gone":
    "De sleutel ligt niet op zijn plaats naast de gegevensopslag. Zonder sleutel komen er geen personen meer bij: zet hem terug uit de kluis, of wijs hem aan met --keys.",
  "privacy-page.key.kept": ({
    since,
    print,
    isOpen,
  }: {
    readonly since: string;
    readonly print: string;
    readonly isOpen: boolean;
  }) =>
    `De sleutel ligt sinds ${since} naast de gegevensopslag, niet erin. Afdruk: ${print}. ${
      isOpen
        ? "Let op: anderen op dit apparaat kunnen hem lezen. Geef alleen de eigenaar leesrecht."
        : "Alleen de eigenaar kan hem lezen."
    }`,
  "privacy-page.key.rotation":
    "Een andere sleutel geeft andere pseudoniemen. Wisselen doet u door alle bestanden opnieuw in te lezen in een lege gegevensopslag, met een nieuwe map voor de sleutel; gooi daarna de oude opslag en de oude sleutel weg. Bewaar een afschrift in een kluis, niet bij de back-up van de gegevens.",
  "privacy-page.retention": "Hoe lang blijft het?",
  "privacy-page.retention.text":
    "Geladen bestanden gaan weg zodra zij zijn ingelezen. Rijen gaan weg als hun termijn voorbij is: die legt de gemeente zelf vast, en sluitend retention voert haar uit.",
  "privacy-page.deleted": "Wat is gewist",
  "privacy-page.deleted.none": "Er is nog niets gewist omdat een termijn voorbij was.",
  "privacy-page.deleted.source": "Logboek van het wissen in de gegevensopslag",
  "privacy-page.fields.text":
    "Kies een bron: dan staat hier waarvoor en hoe vaak zij is ingelezen, elk veld, en wat wij nooit innemen en waarom. Of zoek een veld: dan ziet u in welke bronnen het binnenkomt.",
  "privacy-page.field": "Veld",
  "privacy-page.all-sources": "Alle bronnen",
  "privacy-page.all-fields": "Alle velden",
  "privacy-page.fields.count": "Velden",
  "privacy-page.field.none": "In deze bron komt dit veld niet binnen.",
  "privacy-page.documents": "Voor het register en de DPIA",
  "privacy-page.documents.text":
    "Het verwerkingsregister (AVG, artikel 30) is gemaakt van wat er nu echt is ingelezen. Het sjabloon voor de DPIA (AVG, artikel 35) is ingevuld met wat Sluitend doet; wat u zelf moet invullen, staat tussen vierkante haken. Wie er een ophaalt, komt in het logboek.",
  "privacy-page.documents.others":
    "Het verwerkingsregister (AVG, artikel 30) en het sjabloon voor de DPIA (AVG, artikel 35) haalt de functionaris gegevensbescherming, een beheerder, een controller of een analist hier op. Vraag het een van hen.",
};
