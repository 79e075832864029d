import { counted } from "../counted.ts";

/** What the command line says. */
export const command = {
  "cli.usage": `Gebruik: sluitend <opdracht> [opties]

Opdrachten
  demo               laadt dossiers en oefengemeenten en start de webtoepassing
  serve              start de server van een gemeente
  check              rekent een dossier na: sluiten de optellingen, op de afronding na?
  protect            schermt een tabel af, zodat niemand er een persoon in herkent
  report             maakt een document van een dossier
  export             schrijft een dossier met wat u in de webtoepassing schreef weer als map
  import             leest een levering in: berichten, grootboek, betalingen en andere bestanden
  aansluiting        sluit toegewezen, gedeclareerd, goedgekeurd, betaald en geboekt op elkaar aan
  scenario compare   vergelijkt de scenario's van een dossier
  scenario optimise  zoekt pakketten van maatregelen die het gat dichten
  scenario phasing   verklaart de ingroei van besparingen uit de duur van hulp
  forecast series    verwacht maandreeksen, met een interval dat op het verleden is getoetst
  forecast year      verwacht het jaartotaal terwijl declaraties nog binnenkomen, met een interval
  forecast duration  berekent hoe lang zorg duurt, met wat nog loopt
  monitor            rekent indicatoren uit over een lake, afgeschermd
  verklaar           verklaart waarom zorg in de ene periode meer kostte dan in de andere
  sql                stelt een vraag in SQL aan de rijen van een gemeente
  trace              noemt de regels van de bestanden waaruit een getal is geteld
  triangle           schat hoeveel late declaraties er nog komen
  statline           haalt een tabel van het CBS op en bewaart de antwoorden, om in te lezen
  retention          wist uit het lake wat langer bewaard is dan mag, met een logboek
  privacy            legt vast of wetten per huishouden mogen worden gekoppeld
  verwerkingsregister  schrijft wat er van wie is ingelezen, waarvoor en hoe lang (AVG, artikel 30)
  dpia               schrijft een sjabloon voor de DPIA (AVG, artikel 35), ingevuld met wat Sluitend doet
  synth              maakt een gemeente die niet bestaat, om mee te oefenen en te toetsen

sluitend <opdracht> --help legt een opdracht uit.
Met --json staat op de standaarduitvoer één JSON-document; al het andere gaat naar de foutuitvoer.
Uitkomst: 0 gelukt, 1 het antwoord is nee (er sluit iets niet), 2 de invoer is niet te lezen.
`,
  "cli.usage.demo": `Gebruik: sluitend demo [--port N] [--data MAP]

Laadt de dossiers van de map dossiers/ en start de webtoepassing op dit apparaat. De opdracht drukt een adres af
waarmee u één keer binnenkomt; daarna onthoudt de browser wie u bent. De eerste keer maakt zij daarna enkele verzonnen
gemeenten en leest hun gegevens in; dat ziet u op de pagina Gegevens.

  --port N      poort; zonder deze optie de eerste vrije vanaf 8080
  --data MAP    map voor wat gebruikers schrijven en inlezen; standaard data/
`,
  "cli.usage.serve": `Gebruik: sluitend serve [--dossiers MAP] [--store ADRES] [--lake MAP] [--port N] [--host ADRES]

Start de server van een gemeente. Zonder aanmelddienst luistert hij alleen op dit apparaat.

  --dossiers MAP  map met dossiers; standaard dossiers/
  --store ADRES   SQLite-bestand of postgres://…; standaard data/sluitend.sqlite
  --lake MAP      map van het lake; standaard lake/ naast het SQLite-bestand
  --port N        poort; zonder deze optie de eerste vrije vanaf 8080
  --host ADRES    adres; standaard 127.0.0.1
`,
  "cli.usage.import": `Gebruik: sluitend import <bron> <bestand…> --lake MAP --mapping BESTAND [opties] [--json]
         sluitend import istandaarden <bestand, map of zip>… [--lake MAP --gemeente CODE] [--json]

Leest bestanden in. Een levering komt er helemaal in of helemaal niet; wat fout is, staat in het verslag met bestand, regel,
kolom, waarde en wat u eraan doet, en de rest gaat door. Twee keer hetzelfde bestand verandert niets.

Bronnen met een mapping (csv, xlsx of json): grootboek, begroting, betalingen, productieverantwoording,
regionale-afrekening, uitvoeringskosten, producten, boekingsoorten, tarieven, eigen-bijdragen, pgb, uitkeringen,
reintegratie, bijzondere-bijstand, minimaregelingen, doelgroepen, schuldhulp,
inwoners, gebieden, toegang, taaknormen, bezwaren, enquetes, ketendata.
De bron statline leest mappen met antwoorden van het CBS, zoals sluitend statline die bewaart; die heeft geen mapping nodig.

  --lake MAP           map van het lake; een lege map wordt een lake
  --mapping BESTAND    yaml-bestand dat zegt welke kolom van uw bestand wat is
  --preview            laat zien hoe de eerste rijen binnenkomen en wat niet past, en leest niets in
  --gemeente CODE      CBS-code van de gemeente, vier cijfers; staat anders in de mapping
  --keys MAP           map met de sleutel van de pseudoniemen, buiten het lake; standaard naast het lake
  --areas BESTAND      csv van postcodes en buurten, om bij inwoners de buurt te bepalen
  --known-on DAG       dag waarop de levering bekend werd; zonder deze optie zegt elke rij het zelf, of het is vandaag
  --revision N         volgnummer van de levering, als er op één dag meer zijn: de hoogste gaat voor
  --jeugdreclassering  neemt productcategorie 47 mee; alleen als u daarvoor een grondslag heeft
  --json               schrijft het verslag als JSON

De bron istandaarden leest berichten van iWmo en iJw 3.2 en controleert ze: opbouw, waarden, codelijsten en regels. Bestanden
(.xml), mappen en zipbestanden mogen door elkaar, zo veel en zo groot als u wilt. Een bericht waarin iets niet klopt wordt
geweigerd, met bestand, regel, element en wat u eraan kunt doen; de rest gaat door. Namen, adressen en burgerservicenummers
komen nooit in het antwoord of in het lake. Zonder --lake wordt er alleen gecontroleerd.

  --xsd MAP            map met de officiële schema's; elk bericht wordt dan ook daaraan getoetst
  --rules              noemt elke regel die wordt gecontroleerd, en van de andere waarom niet
Uitkomst: 0 alles is goed, 1 er is iets geweigerd.
`,
  "cli.usage.check": `Gebruik: sluitend check <dossier of tabelbestand> [--json] [--strict]

Rekent alle verbanden na die het dossier noemt: optellingen, percentages, groei, hetzelfde cijfer op twee plaatsen. Zoekt
daarnaast zelf naar optellingen, verschillen en percentages in elke tabel, ook in een .csv-, .xlsx- of Markdownbestand.
Een gedrukt cijfer staat voor alles wat door afronding hetzelfde zou worden gedrukt.

  --json     schrijft het antwoord als JSON
  --strict   uitkomst 1 als er iets niet sluit zonder verklaring
`,
  "cli.usage.protect": `Gebruik: sluitend protect <tabel.csv> [--hierarchy KOLOM=BESTAND]… [opties] [-o BESTAND]

Verbergt in een tabel wat over te weinig personen gaat, en wat daarvoor nog meer verborgen moet blijven: niemand kan een
verborgen cel uitrekenen uit de rest. De tabel heeft per rij één cel: een kolom per indeling en een kolom met het aantal
of bedrag. Totalen mogen ontbreken; wij rekenen ze uit.

  --hierarchy KOLOM=BESTAND  opbouw van een indeling: csv met code en de code waar zij bij hoort (leeg voor het totaal).
                             Twee bestanden voor één kolom geven gekoppelde tabellen
  --value KOLOM         kolom met het aantal of bedrag; zonder deze optie aantal, waarde, bedrag, value, count, amount of n
  --kind SOORT          count (aantallen) of amount (bedragen); zonder deze optie count, of amount als u een van de volgende twee noemt
  --contributors KOLOM  kolom met het aantal aanbieders, cliënten of huishoudens achter een bedrag
  --largest KOLOM,…     kolommen met het grootste bedrag, het op een na grootste, …
  --public KOLOM        kolom die cellen aanwijst die al openbaar zijn
  --threshold N         kleinste aantal dat zichtbaar mag zijn; standaard 10
  --dominance N,K       verberg een bedrag waarvan de N grootsten (aanbieders, huishoudens) meer dan K% hebben; standaard 1,85
  --p P                 verberg een bedrag waarvan het deel van de grootste tot op P% te schatten is; standaard 10
  --zeros hide          verberg ook nullen
  --full-cells hide     laat niet zien dat een hele groep in één categorie valt
  --round 3|5           rond alle aantallen af op een veelvoud, met totalen die kloppen, en verberg niets
  --to csv|json         vorm van het antwoord; standaard csv. --json is hetzelfde als --to json
  -o BESTAND            waar het antwoord komt; zonder deze optie op de standaarduitvoer
`,
  "cli.usage.forecast": `Gebruik: sluitend forecast series <bestand.csv> [--horizon N] [--method METHODE] [--budget JAAR=BEDRAG]… [--json]
         sluitend forecast year <bestand.csv> [--incremental] [--as-of MAAND] [--year JAAR] [--budget JAAR=BEDRAG] [--json]
         sluitend forecast duration <bestand.csv> [--at TIJD,…] [--unit EENHEID] [--interval log|log-log] [--json]
         sluitend forecast duration --lake MAP --purpose DOEL [--kind traject|toewijzing|gebruik] [--by KOLOMMEN] [--json]

forecast series verwacht voor elke maandreeks de komende maanden, met een interval van 80% en 95%, de gekozen methode en
waarom, en hoe vaak zulke intervallen op het verleden klopten. Kolommen: maand (2024-01), waarde (of bedrag of aantal), en
als het kan reeks en bekend op (de dag waarop een waarde bekend werd; een maand mag dan vaker voorkomen). Een lege waarde is
onbekend, geen nul.

  --horizon N            maanden vooruit, 1 tot en met 60; standaard 12
  --method METHODE       gebruik deze methode in plaats van de keuze op het verleden: combination, naive, seasonal-naive,
                         drift, mean, ses, holt, damped, ets, theta, ar-change, ar-line, ar-season, croston, sba, tsb
  --budget JAAR=BEDRAG   begroting van een jaar, om de verwachting mee te vergelijken

forecast year verwacht het totaal van een jaar waarvan nog maar een deel is gedeclareerd: wat er is, wat er nog komt van de maanden
die voorbij zijn, en de maanden die nog komen. U ziet ook wat de rechte lijn had gezegd, en hoe ver beide er eerder naast zaten.
Het noemt aanbieders die stil zijn, inhalen of dubbel leverden. Kolommen: origin (of zorgmaand), value (of bedrag), wanneer het
binnenkwam, en als het kan aanbieder en product. Wanneer het binnenkwam staat in development (zoveel maanden later) of in bekend op
(een dag of maand). Met bekend op is elke rij een eigen bedrag; met development het bedrag tot en met dan.

  --incremental          met development: value is het bedrag van de maand zelf
  --as-of MAAND          kijk met wat bekend was aan het eind van die maand (2017-09); standaard de nieuwste maand
  --year JAAR            het jaar van die maand (standaard) of het jaar ervoor
  --budget JAAR=BEDRAG   begroting van dat jaar, om de verwachting mee te vergelijken

forecast duration berekent uit een bestand met een rij per traject hoe lang zorg duurt. Trajecten die nog lopen, tellen mee tot vandaag.
Kolommen: duur (of duration), beëindigd (of ended: ja of nee), en als het kan groep (of group) en gezien vanaf (of
seen_from: hoe lang een traject al liep toen het in beeld kwam). De duur mag in dagen, weken of maanden zijn.

  --at TIJD,…      tijden waarop u wilt weten welk deel nog loopt
  --unit EENHEID   dagen, weken of maanden: waarin de duur in het bestand staat
  --interval VORM  vorm van het interval; log (standaard) of log-log
  --lake MAP       reken met de toewijzingen in dit lake, in dagen; --at is dan 365,730
  --purpose DOEL   bij --lake: waarvoor u de cijfers nodig hebt; dat wordt vastgelegd
  --kind SOORT     bij --lake: traject (standaard); toewijzing, waarin elke verlenging apart telt; of gebruik, van het begin van
                   de zorg (305) tot het einde (307)
  --by KOLOMMEN    bij --lake: municipality, law, category, start-year; standaard law,category
  --from MAAND     bij --lake: eerste maand; standaard de eerste die het lake geheel kent, en niet voor 2021
  --as-of DAG      bij --lake: peildatum
  --gap DAGEN      bij --lake: zoveel dagen zonder toewijzing breken een traject nog niet; standaard 30
  --json           schrijft het antwoord als JSON
`,
  "cli.usage.report": `Gebruik: sluitend report <dossier> <document> --to pdf|docx|html|xlsx|csv [-o BESTAND]
         sluitend report stand-van-de-maand --lake MAP --gemeente CODE --to pdf|docx|html|xlsx|csv [-o BESTAND]

Maakt een document van een dossier. Documenten: scenarionotitie, voortgangsrapportage, evaluatie, evaluatiebladen, keuzenota,
interventieplan, kwartaalrapportage, berap, beloofd, raadsoverzicht, dekking. Een document dat een dossier niet kan vullen, maakt
Sluitend niet.

  --to VORM       pdf (toegankelijk, PDF/UA-1), docx (Word), html, xlsx (Excel) of csv (een zip met elke tabel)
  -o BESTAND      waar het document komt; zonder deze optie op de standaarduitvoer
  --table TABEL   bij csv: alleen deze tabel, zonder zip
  --since MAP     eerdere versie van hetzelfde dossier: een bijlage noemt elke zin van uw tekst waarvan een cijfer veranderde
  --lake MAP      bij kwartaalrapportage en voortgangsrapportage: een hoofdstuk met de stand van de maand, afgeschermd. Welke
                  indicatoren, staat in het dossier bij liveIndicators
  --as-of DAG     peildatum van die stand, JJJJ-MM-DD; met dezelfde dag krijgt u hetzelfde document. Standaard de laatste dag
  --notation N    bij csv: nl (puntkomma, decimale komma) of international (komma, punt)
  --gemeente CODE bij stand-van-de-maand: van welke gemeente, vier cijfers
  --name NAAM     bij stand-van-de-maand: hoe die gemeente in het document heet. Zonder deze optie staat haar code er
`,
  "cli.usage.export": `Gebruik: sluitend export <dossier> [-o MAP] [--dossiers MAP] [--store ADRES]

Schrijft een dossier als map, met de teksten en verklaringen die u in de webtoepassing schreef op hun plaats, en met de
notities in remarks.yaml. Wie de map weer inleest, ziet hetzelfde dossier. Andere bestanden in de map blijven staan.

  -o MAP          waar het dossier komt; zonder deze optie een map met de naam van het dossier
  --dossiers MAP  map met dossiers; standaard dossiers/
  --store ADRES   SQLite-bestand of postgres://…; standaard data/sluitend.sqlite
`,
  "cli.usage.scenario": `Gebruik: sluitend scenario compare <dossier> [--against SCENARIO] [--json]
         sluitend scenario optimise <dossier> --balanced-by JAAR [opties] [--json]
         sluitend scenario phasing <dossier> --fit RIJ,… [--predict RIJ,…] [--json]

compare rekent elk scenario uit: uitgangspunt plus maatregelen, per domein, bruto en totaal. Wat de bron afdrukt en daaruit
niet volgt, staat apart als niet verklaard.

optimise zoekt pakketten van maatregelen waarmee het saldo sluit in een jaar en elk jaar daarna, en zegt wat er ontbreekt
als dat niet kan. Kan het niet, dan is de uitkomst 1. Staan er geen maatregelen bij een uitgangspunt maar wel varianten boven
het wettelijke minimum, dan zoekt het welke posten samen in het budget passen; bij taakstellingen zoekt het welke aangekondigde
maatregelen kunnen vullen wat open staat. Beide kennen alleen --scenario, --packages en --json.

  --against SCENARIO    compare: verschil van elk ander scenario met dit, maatregel voor maatregel
  --line LIJN           totaal (standaard) of bruto
  --baseline WAARVAN    computed (standaard): het nulscenario uit de domeinen; printed: zoals gedrukt; implied: de gedrukte
                        uitkomst van het scenario zonder zijn maatregelen
  --scenario ID         uit welk scenario de maatregelen komen; standaard dat met de meeste
  --forms               elke maatregel mag ook zoals een ander scenario hem afdrukt (eerder, later, milder)
  --with-margin         tel achtergehouden middelen mee
  --chance KANS         met deze zekerheid in elk jaar: 0,8 of 80%; zonder deze optie tellen de bedragen zelf
  --rank LAST,…         uw rangorde: residents, severity, reversibility, measures; zonder rangorde geen beste
  --packages N          hoeveel pakketten naast elkaar; standaard 5
  --seed N              beginwaarde van de trekkingen; dezelfde beginwaarde geeft overal dezelfde cijfers
  --model BESTAND       wat u aanneemt over maatregelen: bandbreedtes, hefbomen, ingroei, voorwaarden, lasten

phasing schat uit rijen met besparingen door lagere instroom hoe lang hulp gemiddeld duurt, en voorspelt er andere rijen mee.
Rijen zoals in het dossier: tabel-1/m02.

  --json     schrijft het antwoord als JSON, bedragen in euro's
`,
  "import.summary": ({ files, accepted, rejected }: { files: number; accepted: number; rejected: number }) =>
    `${counted(files, "bestand", "bestanden")} gelezen: ${counted(accepted, "bericht", "berichten")} goed, ${
      rejected === 0 ? "niets geweigerd" : `${counted(rejected, "reden", "redenen")} om te weigeren`
    }.`,
  "import.untold": ({ count }: { count: number }) =>
    `En nog ${counted(count, "melding", "meldingen")}, die hier niet staan.`,
  "import.remark": ({ sentence }: { sentence: string }) => `Let op: ${sentence}`,
  "cli.usage.triangle": `Gebruik: sluitend triangle <driehoek.csv> [--method METHODE] [opties] [--json]

Schat hoeveel er nog komt van zorg die al geleverd is, maar nog niet gedeclareerd. Het bestand heeft per rij één cel:
origin (de periode van de zorg), development (hoeveel perioden later bekend) en value (het bedrag tot en met dan).

  --method METHODE      mack (standaard): chain ladder met de onzekerheid van Mack
                        bootstrap: de hele verdeling, uit nagebootste uitkomsten
                        bf, benktander, cape-cod, additive: met wat u had verwacht (--exposure)
                        munich: toegewezen en gedeclareerd samen (--second)
                        outstanding: uit wat is toegewezen en nog niet gedeclareerd (--second)
                        linear: wat een rechte lijn had gezegd, om mee te vergelijken
  --incremental         value is het bedrag van de periode zelf
  --drop-latest         laat de nieuwste periode weg, als die nog niet compleet is
  --average GEMIDDELDE  volume (standaard), simple of regression
  --periods N           alleen de nieuwste N perioden tellen mee
  --exclude CEL,…       stappen die niet meetellen, naar de cel waarin zij eindigen: 2019:3,2020:2; in elke groep
  --sigma REGEL         mack (standaard) of log-linear, voor de spreiding van de laatste stap
  --variance VORM       mack (standaard) of independence
  --tail STAART         wat na de laatste periode nog komt: een factor (1,05), exponential of inverse-power
  --tail-error N        standaardfout van die factor;  --tail-sigma N  de sigma ervan
  --tail-periods N      hoeveel perioden de kromme doorloopt; standaard 100
  --tail-fitted N       hoeveel van de laatste stappen de kromme bepalen; standaard alle
  --exposure BESTAND    csv met origin en exposure (wat u had verwacht), of volume, tariff en utilisation, die wij
                        vermenigvuldigen
  --a-priori N          verwacht bedrag per eenheid exposure; standaard 1
  --iterations N        benktander: hoe vaak de uitkomst de nieuwe verwachting wordt; standaard 2
  --trend N --decay N   cape-cod: groei per periode (0,07), en hoe zwaar een buurperiode telt (0 tot 1; standaard 1)
  --second BESTAND      munich, outstanding: de driehoek van wat is toegewezen
  --last-sigma N        munich: spreiding van de stap die maar één keer is gezien
  --draws N --seed N    bootstrap: aantal trekkingen (standaard 10000) en beginwaarde (standaard 1); dezelfde beginwaarde
                        geeft overal dezelfde cijfers
  --credibility         met een kolom segment: kleine groepen leunen op alle groepen samen
`,
  "cli.started": ({ url }: { readonly url: string }) => `Sluitend staat klaar op ${url}`,
  "cli.sign-in": ({ link }: { readonly link: string }) =>
    `Open dit adres. Het werkt één keer, de komende twaalf uur: ${link}`,
  "cli.stop": "Stoppen: Ctrl-C",
  "cli.loaded": ({ id, isNew }: { readonly id: string; readonly isNew: boolean }) =>
    isNew ? `Dossier ${id} geladen.` : `Dossier ${id} is niet veranderd.`,
  "cli.broken": ({ id, count }: { readonly id: string; readonly count: number }) =>
    `Dossier ${id} is niet geladen: ${count === 1 ? "één fout" : `${count} fouten`}. Met 'sluitend check ${id}' ziet u ze alle.`,
  "cli.written": ({ path }: { readonly path: string }) => `${path} geschreven.`,
  "cli.bug": ({ message }: { readonly message: string }) =>
    `Er ging iets mis dat wij niet hadden voorzien: ${message}\nDit is een fout van het programma. Meld hem met wat u deed; met SLUITEND_DEBUG=1 ziet u waar.`,
};
