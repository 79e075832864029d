import { counted } from "../counted.ts";

/** What the tie-out of allocated, declared, approved, paid and booked amounts says. */
export const tieOut = {
  "tie-out.title": ({ year, asOf }: { readonly year: string; readonly asOf: string }) =>
    `Aansluiting ${year}, met wat bekend was tot en met ${asOf}`,
  "tie-out.title.differences": ({ product, period }: { readonly product: string; readonly period: string }) =>
    `${product}: verschillen in ${period}`,
  "tie-out.title.months": ({ product }: { readonly product: string }) => `${product}, per maand`,
  "tie-out.kept": ({ version }: { readonly version: number }) =>
    `Bewaard als versie ${version}, met het bedrag van nu.`,
  "tie-out.stage.toegewezen": "Toegewezen",
  "tie-out.stage.gedeclareerd": "Gedeclareerd",
  "tie-out.stage.goedgekeurd": "Goedgekeurd",
  "tie-out.stage.betaald": "Betaald",
  "tie-out.stage.geboekt": "Geboekt",
  "tie-out.step.gedeclareerd": "Van toegewezen naar gedeclareerd",
  "tie-out.step.goedgekeurd": "Van gedeclareerd naar goedgekeurd",
  "tie-out.step.betaald": "Van goedgekeurd naar betaald",
  "tie-out.step.geboekt": "Van betaald naar geboekt",
  "tie-out.class.nog-te-declareren": "nog niets gedeclareerd, kan nog komen",
  "tie-out.class.niet-gedeclareerd": "niet gedeclareerd",
  "tie-out.class.ander-volume": "ander volume",
  "tie-out.class.boven-toewijzing": "boven de toewijzing",
  "tie-out.class.ander-tarief": "ander tarief",
  "tie-out.class.zonder-toewijzing": "zonder toewijzing",
  "tie-out.class.op-ander-toegewezen-product": "op een ander product dan toegewezen",
  "tie-out.class.geen-prijs": "toewijzing zonder prijs",
  "tie-out.class.andere-eenheid": "andere eenheid",
  "tie-out.class.afgekeurde-regels": "afgekeurde regels",
  "tie-out.class.afgekeurd": "afgekeurd",
  "tie-out.class.onbeantwoord": "nog niet beantwoord",
  "tie-out.class.correctie-onbeantwoord": "correctie nog niet beantwoord",
  "tie-out.class.niet-betaald": "nog niet betaald",
  "tie-out.class.anders-betaald": "anders betaald dan goedgekeurd",
  "tie-out.class.betaald-zonder-toekenning": "betaald zonder goedgekeurde declaratie",
  "tie-out.class.betaald-niet-geboekt": "betaald en nog niet geboekt",
  "tie-out.class.geboekt-niet-betaald": "geboekt en nog niet betaald",
  "tie-out.class.in-andere-maand-geboekt": "in een andere maand geboekt",
  "tie-out.class.over-andere-zorgmaand": "geboekt over een andere zorgmaand",
  "tie-out.class.op-ander-product": "op een ander product geboekt",
  "tie-out.class.in-andere-boekmaand": "in een andere boekmaand",
  "tie-out.class.zonder-declaratie": "geboekt zonder declaratie",
  "tie-out.class.stroom-overlopend": "overlopende posten",
  "tie-out.class.stroom-pgb": "pgb",
  "tie-out.class.stroom-subsidie": "subsidie",
  "tie-out.class.stroom-lumpsum": "lumpsum",
  "tie-out.class.stroom-taakgericht": "taakgericht",
  "tie-out.class.stroom-regionaal": "regionale verrekening",
  "tie-out.class.stroom-uitkering": "uitkeringen",
  "tie-out.class.stroom-eigen-bijdrage": "eigen bijdragen",
  "tie-out.class.stroom-overig": "andere geldstroom",
  "tie-out.class.stroom-onbekend": "soort boeking onbekend",
  "tie-out.class.onverklaard": "onverklaard",
  "tie-out.about.nog-te-declareren":
    "toegewezen, nog niets gedeclareerd, en de maand is zo kort geleden dat het nog kan komen",
  "tie-out.about.niet-gedeclareerd": "toegewezen, en in deze maand niets gedeclareerd",
  "tie-out.about.ander-volume":
    "het volume dat is gedeclareerd tegen het toegewezen volume, naar dagen, keer het tarief",
  "tie-out.about.boven-toewijzing": "meer gedeclareerd dan in de maand, of in totaal, mag",
  "tie-out.about.ander-tarief": "het gedeclareerde volume tegen een ander tarief dan het contract",
  "tie-out.about.zonder-toewijzing": "gedeclareerd zonder toewijzing, of buiten de looptijd ervan",
  "tie-out.about.op-ander-toegewezen-product": "de toewijzing noemt een ander product, of geen",
  "tie-out.about.geen-prijs": "gedeclareerd op een toewijzing waarvan wij geen tarief kennen",
  "tie-out.about.andere-eenheid": "gedeclareerd in een eenheid die niet met die van het contract is te vergelijken",
  "tie-out.about.afgekeurde-regels": "gedeclareerd en afgekeurd; wat opnieuw kwam, telt bij het volume",
  "tie-out.about.afgekeurd": "de gemeente keurde de regel af (325)",
  "tie-out.about.onbeantwoord": "de declaratie heeft nog geen antwoord (325)",
  "tie-out.about.correctie-onbeantwoord": "een credit die nog geen antwoord heeft",
  "tie-out.about.niet-betaald": "goedgekeurd en nog niet betaald",
  "tie-out.about.anders-betaald": "de betaling van de declaratie is een ander bedrag",
  "tie-out.about.betaald-zonder-toekenning": "bij de betaling hoort geen goedgekeurde regel",
  "tie-out.about.betaald-niet-geboekt": "de goedgekeurde regels staan nog niet in het grootboek",
  "tie-out.about.geboekt-niet-betaald": "het grootboek heeft de regels al, de betaling komt nog",
  "tie-out.about.in-andere-maand-geboekt": "zorg van deze periode die het grootboek in een andere maand heeft",
  "tie-out.about.over-andere-zorgmaand": "in deze periode geboekt over zorg van een andere maand",
  "tie-out.about.op-ander-product":
    "hetzelfde bedrag staat met een ander teken bij een ander product van dezelfde aanbieder",
  "tie-out.about.in-andere-boekmaand":
    "hetzelfde bedrag staat met een ander teken in een andere maand van hetzelfde product",
  "tie-out.about.zonder-declaratie": "bij de boeking hoort geen goedgekeurde declaratie",
  "tie-out.about.stroom-overlopend": "geraamd aan het einde van een jaar, en later teruggenomen",
  "tie-out.about.stroom-pgb": "persoonsgebonden budgetten, via de SVB",
  "tie-out.about.stroom-subsidie": "subsidies",
  "tie-out.about.stroom-lumpsum": "een vast bedrag, los van cliënten",
  "tie-out.about.stroom-taakgericht": "taakgerichte bekostiging",
  "tie-out.about.stroom-regionaal": "wat de regio afrekent",
  "tie-out.about.stroom-uitkering": "uitkeringen en bijstand",
  "tie-out.about.stroom-eigen-bijdrage": "eigen bijdragen en andere baten",
  "tie-out.about.stroom-overig": "een soort boeking die de lijst overig noemt",
  "tie-out.about.stroom-onbekend": "een soort boeking die niet in de lijst staat",
  "tie-out.about.onverklaard": "geboekt en goedgekeurd verschillen, en niets zegt waarom",
  "tie-out.stream.declaratie": "declaraties",
  "tie-out.stream.overlopend": "overlopende posten",
  "tie-out.stream.pgb": "pgb",
  "tie-out.stream.subsidie": "subsidie",
  "tie-out.stream.lumpsum": "lumpsum",
  "tie-out.stream.taakgericht": "taakgericht",
  "tie-out.stream.regionaal": "regionale verrekening",
  "tie-out.stream.uitkering": "uitkeringen",
  "tie-out.stream.eigen-bijdrage": "eigen bijdragen en andere baten",
  "tie-out.stream.overig": "andere geldstroom",
  "tie-out.stream.onbekend": "soort boeking onbekend",
  "tie-out.pm": ({ count, isDeclared }: { readonly count: number; readonly isDeclared: boolean }) =>
    `PM: van ${counted(count, "maand", "maanden")} van toewijzingen is geen tarief bekend. Die tellen in Toegewezen niet mee. ${
      isDeclared
        ? "Wat er toch op is gedeclareerd, staat bij de verschillen als “toewijzing zonder prijs”."
        : "Er is ook nog niets op gedeclareerd."
    } Lees de tarieven van deze producten in.`,
  "tie-out.unpriced": "Toewijzingen zonder prijs",
  "tie-out.coverage": "Verklaard door declaraties",
  "tie-out.amount-then": "Bedrag toen dit werd geschreven",
  "tie-out.all": "Alle producten",
  "tie-out.definition.toegewezen":
    "Wat de gemeente voor de zorg in deze periode toewees (bericht 301): het volume, naar dagen over de maanden verdeeld, keer de prijs uit het contract. Een toewijzing zonder bekende prijs telt niet mee.",
  "tie-out.definition.gedeclareerd":
    "Wat aanbieders over zorg in deze periode declareerden (bericht 323), met correcties verrekend.",
  "tie-out.definition.goedgekeurd":
    "Wat de gemeente van de declaraties over zorg in deze periode goedkeurde (bericht 325).",
  "tie-out.definition.betaald": "Wat de gemeente betaalde voor declaraties over zorg in deze periode.",
  "tie-out.definition.geboekt":
    "Wat in het grootboek op dit product staat, in de maand van het grootboek. Ook wat niet als declaratie binnenkomt, zoals pgb en subsidie.",
  "tie-out.definition.zonder-prijs": "Hoeveel toewijzingen niet in het bedrag zitten, omdat hun prijs niet bekend is.",
  "tie-out.definition.verklaard": "Het deel van de geboekte kosten dat goedgekeurde declaraties verklaren.",
  "tie-out.definition.lasten": "De geboekte kosten, zonder baten en zonder overlopende posten van een ander jaar.",
  "tie-out.definition.dekking":
    "Welk deel van de geboekte kosten goedgekeurde declaraties verklaren. Overlopende posten en baten tellen niet mee.",
  "tie-out.definition.stromen": "Alle geldstromen van het grootboek bij elkaar.",
  "tie-out.definition.stroom":
    "Wat het grootboek over deze geldstroom boekte. De lijst van soorten boekingen zegt welke boeking bij welke geldstroom hoort.",
  "tie-out.definition.clienten": "Hoeveel cliënten achter deze soort verschil zitten.",
  "tie-out.definition.toen": "Hoe groot het verschil was op de dag waarop de verklaring werd geschreven.",
  "tie-out.definition.verschil":
    "Het latere bedrag min het eerdere, van hetzelfde product en dezelfde periode. Een plus betekent dat het latere bedrag groter is.",
  "tie-out.definition.soort":
    "Het deel van het verschil tussen twee bedragen dat deze oorzaak heeft. Alle delen samen zijn het verschil, tot op de cent.",
  "tie-out.column.product": "Product",
  "tie-out.column.period": "Periode",
  "tie-out.column.kind": "Soort regel",
  "tie-out.column.stage": "Stadium",
  "tie-out.column.class": "Verschil",
  "tie-out.column.difference": "Naam",
  "tie-out.column.amount": "Bedrag",
  "tie-out.column.reason": "Reden",
  "tie-out.column.state": "Stand",
  "tie-out.column.explanation": "Verklaring",
  "tie-out.state.open": "open",
  "tie-out.state.verklaard": "verklaard",
  "tie-out.state.geaccepteerd": "geaccepteerd",
  "tie-out.funding": "Bekostiging",
  "tie-out.funding-and-source": "Bekostiging; bron",
  "tie-out.source-of": "Bron",
  "tie-out.share": "Dekking (%)",
  "tie-out.streams-total": "Alle boekingen samen",
  "tie-out.costs": "Waarvan lasten om te verklaren",
  "tie-out.costs.note":
    "Lasten om te verklaren zijn declaraties en andere geldstromen die geld kosten: zonder overlopende posten, eigen bijdragen en geldstromen die per saldo geld opleveren. Dekking is wat door declaraties is verklaard, gedeeld door deze lasten.",
  "tie-out.share.note":
    "Dekking is een deel van de lasten zonder overlopende posten, eigen bijdragen en terugontvangsten, en niet van Geboekt. De bedragen staan onder Dekking.",
  "tie-out.unit": "euro",
  "tie-out.kind.amount": "bedrag",
  "tie-out.kind.difference": "verschil",
  "tie-out.outdated": "bedrag is veranderd",
  "tie-out.protected":
    "Dit is wat iedereen mag zien: het goedgekeurde bedrag per product en jaar, afgeschermd, en het hele grootboek. Voor de aansluiting zelf geeft u --internal.",
  "tie-out.true": "Dit zijn echte bedragen, niet afgeschermd. Dat u ze zag, staat in het logboek.",
  "tie-out.funding-unknown": "onbekend",
  "cli.usage.aansluiting": `Gebruik: sluitend aansluiting --lake MAP [opties] [--to tabel|json|csv]
         sluitend aansluiting verklaar --lake MAP --product P --period 2026-01 --difference betaald/niet-betaald
                                       --text TEKST [--status STAND] [opties]

Sluit per product en maand aan wat is toegewezen, gedeclareerd, goedgekeurd, betaald en geboekt. Elk verschil is tot op de cent
ingedeeld. Ook ziet u welk deel van het grootboek door declaraties wordt verklaard, hoe elk product wordt bekostigd en waar de
bedragen vandaan komen.

Zonder --internal ziet u wat iedereen mag zien. Met --internal ziet u alles; dat komt met uw doel in het logboek.

  --lake MAP           map van het lake
  --gemeente CODE      CBS-code, vier cijfers; nodig als het lake er meer heeft
  --as-of DAG          alleen wat op die dag bekend was
  --from MAAND         eerste maand, bijvoorbeeld 2026-01
  --until MAAND        laatste maand
  --product P          alleen dit product, met zijn maanden
  --awaited N          maanden waarin een declaratie nog kan komen; standaard 3
  --booked-by WAT      de maand waarin het grootboek declaraties boekt: antwoord (standaard), zorgmaand of betaling
  --internal           echte bedragen, met verklaringen
  --purpose TEKST      waarvoor u ze nodig hebt; verplicht bij --internal
  --store ADRES        SQLite-bestand of postgres://… met logboek en verklaringen; standaard data/sluitend.sqlite
  --to VORM            tabel (standaard), json of csv; --json is hetzelfde als --to json

  verklaar             bewaart waarom een verschil er is, met het bedrag van nu
  --period P           jaar of maand van het verschil
  --difference V       stap en soort, zoals de lijst ze noemt
  --text TEKST         de verklaring
  --status STAND       verklaard (standaard), open of geaccepteerd
  --version N          de versie die u hebt gelezen; zonder deze optie de laatste
`,
};
