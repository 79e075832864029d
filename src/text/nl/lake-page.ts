/** What the pages of a municipality share: choosing, and seeing protected or true numbers. */
export const lakePage = {
  "ui.lake.choose": "Kies wat u wilt zien",
  "lake-page.adjusted": ({
    label,
    wish,
    shown,
  }: {
    readonly label: string;
    readonly wish: string;
    readonly shown: string;
  }) => `“${label}: ${wish}” kan hier niet. U ziet: ${shown}.`,
  "ui.lake.find": "Zoek op een deel van de naam",
  "ui.lake.find.none": "Geen naam met deze woorden.",
  "ui.lake.find.count": ({ count }: { readonly count: number }) =>
    count === 1 ? "1 mogelijkheid" : `${count} mogelijkheden`,
  "ui.lake.seeing": "Hoe u de cijfers ziet",
  "ui.lake.protected": "U ziet afgeschermde cijfers: kleine aantallen staan er niet bij.",
  "ui.lake.ask":
    "Wilt u voor uw werk ware aantallen zien? Zeg dan waarvoor. Dat komt in het logboek, met uw naam, en geldt acht uur.",
  "ui.lake.purpose": "Waarvoor hebt u ware aantallen nodig?",
  "ui.lake.state": "Ware aantallen tonen",
  "ui.lake.true": ({ purpose }: { readonly purpose: string }) =>
    `U ziet ware aantallen, voor: ${purpose}. Deel ze niet met wie ze niet mag zien.`,
  "ui.lake.end": "Weer afgeschermde cijfers tonen",
  "ui.explanation.title": ({ product, period }: { readonly product: string; readonly period: string }) =>
    `Een verschil van ${product} in ${period} verklaren`,
  "ui.explanation.text":
    "Uw verklaring staat met uw naam, de dag en het bedrag van nu bij het verschil. Verandert het bedrag later, dan staat dat erbij. Schrijf niets over één cliënt.",
  "ui.explanation.difference": "Welk verschil?",
  "ui.explanation.option": ({ label, amount }: { readonly label: string; readonly amount: string }) =>
    `${label}: ${amount} euro`,
  "ui.explanation.body": "Waardoor komt dit?",
  "ui.explanation.last": ({ author, version }: { readonly author: string; readonly version: number }) =>
    `Het laatst geschreven door ${author}, versie ${version}.`,
  "ui.explanation.state": "Hoe staat het ervoor?",
  "ui.explanation.state.open": "nog open",
  "ui.explanation.state.verklaard": "verklaard",
  "ui.explanation.state.geaccepteerd": "geaccepteerd",
  "ui.explanation.save": "Verklaring bewaren",
  "ui.explanation.saved": "De verklaring is bewaard.",
  "ui.explanation.empty": "U hebt nog niets geschreven.",
  "ui.month-note.title": "Notitie bij een maand",
  "ui.month-note.text":
    "Verklaart iets een knik in de lijn, zoals een nieuwe verordening of een late levering? Zet het erbij: het komt als nummer in de grafiek en in de lijst eronder, met uw naam en de dag, voor iedereen die deze pagina ziet. Zet er geen persoonsgegevens in: geen namen, geen verhaal van één cliënt.",
  "ui.month-note.month": "Maand",
  "ui.month-note.body": "Wat was er?",
  "ui.month-note.add": "Notitie plaatsen",
  "ui.month-note.added": "De notitie staat in de grafiek.",
  "ui.month-note.removed": "De notitie is weg.",
  "ui.month-note.empty": "U hebt nog niets geschreven.",
  "ui.month-note.own": "Uw notities bij dit cijfer",
  "ui.month-note.remove": ({ when }: { readonly when: string }) => `Verwijderen: notitie bij ${when}`,
  "ui.month-note.remove.short": "Verwijderen",
  "ui.lake.purpose.empty": "Schrijf op waarvoor u de aantallen nodig hebt.",
  "lake-figure.as-named": "Wat het getal telt, staat bij het getal op de pagina.",
  "lake-figure.definition.hulpduur.resterend":
    "Welk deel van de trajecten na zoveel maanden nog loopt, met wat nog loopt meegeteld (Kaplan-Meier; beschermd een sterftetafel van afgeronde aantallen).",
  "lake-figure.definition.hulpduur.gevolgd": "Hoeveel trajecten na zoveel maanden nog lopen en dan in beeld zijn.",
  "lake-figure.definition.hulpduur.middelste": "Na zoveel maanden loopt de helft van de trajecten nog.",
  "lake-figure.definition.hulpduur.minstens": "De ondergrens van de middelste duur, met 95% zekerheid.",
  "lake-figure.definition.hulpduur.hoogstens": "De bovengrens van de middelste duur, met 95% zekerheid.",
  "lake-figure.definition.hulpduur.geteld": "Alle trajecten die in de periode op ten minste een dag liepen.",
  "lake-figure.definition.hulpduur.lopend": "De getelde trajecten waarvan het einde nog niet vaststaat.",
  "lake-figure.definition.data.kwaliteit":
    "Deel van wat in de levering is beoordeeld dat om deze reden is afgewezen. Een afgewezen regel wordt niet opgenomen.",
  "lake-figure.definition.data.volledigheid":
    "Cliënten met een toewijzing bij de aanbieder in de maand, van wie zorg in die maand is gedeclareerd. Wie minder zorg krijgt dan toegewezen, telt ook als ontbrekend zolang er niets is gedeclareerd.",
  "lake-figure.definition.monitor.difference":
    "Hoeveel het getal hoger of lager is dan een jaar eerder: in procenten, bij een aandeel in procentpunten en bij kleine aantallen als aantal.",
  "lake-figure.definition.vergelijken.as-they":
    "Wat wij in dit kwartaal meer of minder zouden besteden als wij waren zoals de middelste van de anderen. Gaat het om cliënten, dan kost een cliënt wat een cliënt van dezelfde wet bij ons kost. Onder nul zouden wij minder besteden.",
  "lake-figure.definition.vergelijken.trend":
    "Hoeveel ons eigen getal hoger of lager is dan in het kwartaal ervoor. Van dat kwartaal telt alleen wat bekend was toen het even oud was als dit kwartaal nu.",
  "lake-figure.definition.uitputting.al-gedeclareerd":
    "Zorg over het jaar die is gedeclareerd en niet afgekeurd, met wat tot de laatste hele maand bekend was.",
  "lake-figure.definition.uitputting.laat":
    "Wat van maanden die voorbij zijn nog gedeclareerd wordt, volgens het gewone tempo van de aanbieders.",
  "lake-figure.definition.uitputting.komend":
    "De gedeclareerde zorg van de maanden die nog komen, geschat uit de declaraties tot nu toe.",
  "lake-figure.definition.uitputting.buiten":
    "Lasten die niet als declaratie binnenkomen, volgens de soort boeking: pgb, subsidie, lumpsum, verrekening van de regio en andere geldstromen. Zonder overlopende posten: die horen bij de gedeclareerde zorg.",
  "lake-figure.definition.uitputting.buiten-komend":
    "Een aanname voor de maanden die nog niet zijn geboekt: zoals in dezelfde maanden van vorig jaar, of waar dat grootboek ontbreekt zoals de maanden van dit jaar.",
  "lake-figure.definition.uitputting.heel-verwacht":
    "De verwachte gedeclareerde zorg en wat buiten declaraties om wordt betaald, samen: dat is waarvoor de begroting is.",
  "lake-figure.definition.uitputting.heel-laag":
    "De onderkant van de bandbreedte van de gedeclareerde zorg, met wat buiten declaraties om wordt betaald.",
  "lake-figure.definition.uitputting.heel-hoog":
    "De bovenkant van de bandbreedte van de gedeclareerde zorg, met wat buiten declaraties om wordt betaald.",
  "lake-figure.definition.uitputting.onbesteed":
    "Wat van de begroting nog niet is geboekt. Onder nul is er meer geboekt dan begroot.",
  "lake-figure.definition.uitputting.controle":
    "Wat is geboekt min wat wij naar de maand van de zorg verwachten. Boven nul is er meer geboekt of gereserveerd.",
  "lake-figure.definition.uitputting.benutting":
    "Welk deel van wat is toegezegd naar verwachting wordt gedeclareerd. De rest wordt niet geleverd, of niet gedeclareerd.",
  "lake-figure.definition.uitputting.samen":
    "Het totaal is geschat uit alle declaraties samen. Dit is wat daarvan overblijft na de producten met een eigen verwachting.",
  "lake-figure.definition.uitputting.deel":
    "Welk deel van de begroting is besteed: geboekt, en waar dat erbij staat ook wat nog te declareren is.",
  "lake-figure.definition.explain.average.clients":
    "Het aantal cliënten met een toewijzing van elke maand van het jaar, opgeteld en gedeeld door twaalf.",
  "lake-figure.definition.explain.average.cost":
    "Het goedgekeurde bedrag van het jaar, gedeeld door het aantal cliënten per maand, opgeteld over het jaar.",
  "lake-figure.definition.explain.effect.client-months":
    "Wat het verschil zou zijn als alleen het aantal cliënten per maand was veranderd, tegen kosten per cliënt die tussen die van beide jaren liggen. In hele euro's.",
  "lake-figure.definition.explain.effect.per-client":
    "Wat van het verschil overblijft: een cliënt kostte per maand meer of minder, door prijs, hoeveelheid of soort zorg.",
  "lake-figure.definition.uitputting.hoog":
    "De bovenkant van de bandbreedte van 80% om de verwachting, gemeten aan hoe ver eerdere verwachtingen ernaast zaten.",
  "lake-figure.definition.uitputting.laag":
    "De onderkant van de bandbreedte van 80% om de verwachting, gemeten aan hoe ver eerdere verwachtingen ernaast zaten.",
  "lake-figure.definition.uitputting.nog-te-komen":
    "Late declaraties van maanden die voorbij zijn, en de zorg van de maanden die nog komen.",
  "lake-figure.definition.uitputting.over":
    "Wat van de begroting overblijft als het jaar eindigt zoals wij verwachten. Onder nul is het een tekort.",
  "lake-figure.definition.uitputting.ruimte":
    "Begroot min geboekt en min wat is toegewezen en nog te declareren. Onder nul is er meer besteed of toegezegd dan begroot.",
  "lake-figure.definition.uitputting.toegezegd":
    "Wat over de maanden vanaf januari is gedeclareerd en niet afgekeurd, plus wat daarvan nog te declareren is.",
  "lake-figure.definition.uitputting.verplicht":
    "Toegewezen bedrag van het jaar waarvan de declaratie nog wordt verwacht: van de laatste drie maanden en de maanden die nog komen, min wat daarover al is gedeclareerd. Waar de lijst van prijzen ophoudt, telt de laatst bekende prijs door.",
  "lake-figure.definition.uitputting.verwacht":
    "Gedeclareerde zorg zoals zij naar verwachting uitkomt: wat binnen is, late declaraties volgens hun gewone tempo, en de maanden die nog komen.",
  "lake-figure.formula.depletion.check": "Geboekt − verwacht",
  "lake-figure.formula.depletion.pace": "Het gemiddelde per maand × de maanden die nog komen",
  "lake-figure.formula.depletion.unspent": "Begroot − geboekt",
  "lake-figure.formula.depletion.left": "Begroot − verwacht",
  "lake-figure.formula.depletion.room": "Begroot − geboekt − nog te declareren",
  "lake-figure.formula.depletion.share": "100 × (geboekt + nog te declareren) ÷ begroot",
  "lake-figure.formula.depletion.together": "Verwacht totaal − de verwachte producten",
  "lake-figure.formula.depletion.utilised": "100 × verwacht ÷ toegezegd",
  "lake-figure.formula.depletion.sum": "De som van deze getallen",
  "lake-figure.formula.explain.average.clients": "De som van de twaalf maanden ÷ 12",
  "lake-figure.formula.explain.average.cost": "Goedgekeurd bedrag ÷ (cliënten per maand, opgeteld)",
  "lake-figure.formula.explain.effect.client-months":
    "(bedrag nu − bedrag toen) ÷ ln(bedrag nu ÷ bedrag toen) × ln(cliënten nu ÷ cliënten toen)",
  "lake-figure.formula.explain.effect.per-client": "Bedrag nu − bedrag toen − deel door het aantal cliënten",
  "lake-figure.formula.monitor.difference": "Dit getal vergeleken met dat van een jaar eerder",
  "lake-figure.formula.monitor.over-months": "De som van de maanden",
  "lake-figure.formula.monitor.sum": "De som van deze getallen",
  "lake-figure.formula.peers.as-they.clients": "(midden − wij) ÷ 1.000 × inwoners × kosten ÷ cliënten",
  "lake-figure.formula.peers.as-they.per-client": "(midden − wij) × cliënten",
  "lake-figure.formula.peers.as-they.per-inhabitant": "(midden − wij) × inwoners",
  "lake-figure.formula.peers.low": "Het laagste getal van de anderen",
  "lake-figure.formula.peers.firstQuarter": "Een kwart van de anderen zit hieronder",
  "lake-figure.formula.peers.median": "De helft van de anderen zit hieronder",
  "lake-figure.formula.peers.thirdQuarter": "Drie kwart van de anderen zit hieronder",
  "lake-figure.formula.peers.high": "Het hoogste getal van de anderen",
  "lake-figure.formula.peers.trend": "100 × (dit kwartaal − het kwartaal ervoor) ÷ het kwartaal ervoor",
  "lake-figure.version": ({ version }: { readonly version: number }) => `Definitie: versie ${version}.`,
  "lake-figure.made": ({
    model,
    snapshot,
    moment,
  }: {
    readonly model: string;
    readonly snapshot: string;
    readonly moment?: string;
  }) =>
    moment === undefined
      ? `Gemaakt met model ${model} uit een eerdere stand van de gegevens (kenmerk ${snapshot}).`
      : `Gemaakt met model ${model} uit de stand van de gegevens van ${moment} (kenmerk ${snapshot}).`,
  "lake-page.state": ({ moment }: { readonly moment: string }) => `Stand van de gegevens: ${moment}.`,
  "tie-out.page.title": ({ year }: { readonly year: string }) =>
    `Sluit in ${year} wat wij toewezen aan op wat wij boekten?`,
  "tie-out.page.lead": ({
    allocated,
    booked,
    unexplained,
  }: {
    readonly allocated: string;
    readonly booked: string;
    readonly unexplained: string;
  }) => `Wij wezen voor ${allocated} toe en boekten ${booked}. Van het verschil is ${unexplained} onverklaard.`,
  "tie-out.page.lead.pm": ({
    allocated,
    booked,
    unexplained,
    count,
    isOne,
  }: {
    readonly allocated: string;
    readonly booked: string;
    readonly unexplained: string;
    readonly count: string;
    readonly isOne: boolean;
  }) =>
    `Wij wezen voor ${allocated} + PM toe en boekten ${booked}. PM: van ${count} ${isOne ? "maand" : "maanden"} van toewijzingen is geen prijs bekend. Van het verschil tussen de bekende bedragen is ${unexplained} onverklaard; wat zonder prijs is toegewezen, is niet te vergelijken.`,
  "tie-out.page.lead.protected": ({ approved, booked }: { readonly approved: string; readonly booked: string }) =>
    `Goedgekeurd: ${approved}. Geboekt: ${booked}. Pgb, subsidies en uitkeringen zijn wel geboekt, maar komen niet als declaratie binnen.`,
  "tie-out.page.nothing": "niets",
  "tie-out.page.none": ({ year }: { readonly year: string }) => `Van ${year} is er nog niets om aan te sluiten.`,
  "tie-out.page.year": "Jaar",
  "tie-out.page.text":
    "Elk verschil tussen twee stappen heeft een soort. Wat geen soort heeft, heet onverklaard. Alles telt op, tot op de cent. Kies hierboven een product om een verschil ervan te verklaren.",
  "tie-out.page.text.protected":
    "Wat van weinig cliënten is, staat er niet bij. Wie er voor het werk bij moet, ziet na het noemen van een doel elk bedrag en elk verschil, tot op de cent.",
  "tie-out.page.chart": ({ product, year }: { readonly product: string; readonly year: string }) =>
    `${product}: van toegewezen naar geboekt in ${year}`,
  "tie-out.page.chart.said": ({ allocated, booked }: { readonly allocated: string; readonly booked: string }) =>
    `Bovenaan staat wat is toegewezen, ${allocated}; onderaan wat is geboekt, ${booked}; daartussen elke soort verschil.`,
  "tie-out.page.differences": "Waar zit het verschil?",
  "tie-out.page.products": "Per product",
  "tie-out.page.coverage": "Welk deel van het grootboek verklaren wij?",
  "tie-out.page.coverage.text":
    "Niet alle uitgaven komen als declaratie binnen. Een subsidie, een lumpsum, een pgb of een afrekening met de regio heeft een eigen bron.",
  "tie-out.page.coverage.protected":
    "Per geldstroom kan achter een bedrag een enkele cliënt zitten. Daarom ziet u ze alleen als u voor uw werk zegt waarvoor. Per wet en kwartaal mag iedereen de boekingen zien: kies bij Monitor het cijfer Uitputting per wet.",
  "tie-out.page.coverage.caption": ({ product, year }: { readonly product: string; readonly year: string }) =>
    `${product}: geboekt in ${year}, naar geldstroom`,
  "tie-out.page.stream": "Geldstroom",
};
