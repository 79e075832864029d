/** What computed figures measure: name, definition and formula, by the key of the formula. */
export const definition = {
  "definition.scenario.domain.name": "Saldo van een domein in een scenario",
  "definition.scenario.domain.text":
    "Het saldo van het uitgangspunt in dit domein plus de effecten van de maatregelen van het scenario in dit domein.",
  "definition.scenario.domain.formula": "uitgangspunt + maatregelen in het domein",
  "definition.scenario.gross.name": "Saldo van een deel van de regels",
  "definition.scenario.gross.text":
    "De som van de saldi van de domeinen met een eigen budget. Wat de bron pas daarna optelt, telt niet mee; elk dossier zegt wat dat is. Dronten noemt dit het bruto saldo.",
  "definition.scenario.gross.formula": "som van de domeinen met een eigen budget",
  "definition.scenario.balance.name": "Totaalsaldo",
  "definition.scenario.balance.text":
    "De som van de saldi van alle domeinen, ook van wat de bron pas als laatste optelt: het netto effect op de reserve.",
  "definition.scenario.balance.formula": "som van alle domeinen",
  "definition.scenario.effect.name": "Effect van de maatregelen",
  "definition.scenario.effect.text": "De som van de effecten van alle maatregelen van het scenario.",
  "definition.scenario.effect.formula": "som van de maatregelen",
  "definition.scenario.effect-kind.name": "Effect van de maatregelen van één soort",
  "definition.scenario.effect-kind.text":
    "De som van de effecten van één soort, bijvoorbeeld ramingen, herramingen of de vrijval van een reserve. De soorten samen zijn het hele effect.",
  "definition.scenario.effect-kind.formula": "som van de maatregelen van deze soort",
  "definition.scenario.effect-at-most.name": "Effect dat als maximum is gegeven",
  "definition.scenario.effect-at-most.text":
    "De som van de effecten die de bron als maximum afdrukt. Het werkelijke effect kan lager zijn.",
  "definition.scenario.effect-at-most.formula": "som van de maatregelen met een maximum",
  "definition.scenario.balance-with-margin.name": "Totaalsaldo met de hele marge",
  "definition.scenario.balance-with-margin.text":
    "Het totaalsaldo plus de hele marge die apart is gehouden. De marge is geen besparing en staat in geen ander saldo.",
  "definition.scenario.balance-with-margin.formula": "totaalsaldo + marge",
  "definition.scenario.remainder.name": "Niet verklaard",
  "definition.scenario.remainder.text":
    "Het saldo dat de bron afdrukt min het saldo dat uit uitgangspunt en maatregelen volgt. Nul betekent dat alles verklaard is.",
  "definition.scenario.remainder.formula": "gedrukt saldo − berekend saldo",
  "definition.scenario.reserve.name": "Reserve aan het eind van het jaar",
  "definition.scenario.reserve.text":
    "De reserve aan het begin van het jaar plus het totaalsaldo, maar nooit lager dan nul.",
  "definition.scenario.reserve.formula": "beginstand + totaalsaldo, minimaal 0",
  "definition.scenario.general-funds.name": "Beroep op algemene middelen",
  "definition.scenario.general-funds.text":
    "Het deel van een tekort dat de reserve niet kan dragen en dat de algemene middelen moeten aanvullen.",
  "definition.scenario.general-funds.formula": "tekort dat overblijft als de reserve op is",
  "definition.cover.needed.name": "Nodig bij het begin",
  "definition.cover.needed.text":
    "Wat er vóór het eerste jaar in de reserve moet zitten om elk tekort tot en met dit jaar te dragen. Een overschot in een later jaar verlaagt niet wat eerder nodig was.",
  "definition.cover.needed.formula": "het hoogste opgetelde tekort tot en met dit jaar, minimaal 0",
  "definition.cover.claim.name": "Beroep op algemene middelen over alle jaren",
  "definition.cover.claim.text":
    "Wat de algemene middelen over alle jaren samen moeten aanvullen als de reserve met deze beginstand start.",
  "definition.cover.claim.formula": "nodig bij het begin − beginstand, minimaal 0",
  "definition.cover.opening-claim.name": "Beginstand die volgt uit het beslag op algemene middelen",
  "definition.cover.opening-claim.text":
    "De bron noemt wat de algemene middelen over alle jaren moeten aanvullen. Wat er daarnaast nodig is, zat dus in de reserve.",
  "definition.cover.opening-claim.formula": "nodig bij het begin − beslag op algemene middelen, minimaal 0",
  "definition.cover.opening-spent.name": "Beginstand die volgt uit het moment waarop de reserve op is",
  "definition.cover.opening-spent.text":
    "De bron noemt wanneer de reserve op is. Is het saldo van een jaar gelijk over dat jaar verdeeld, dan zat dit bedrag erin.",
  "definition.cover.opening-spent.formula": "opgeteld tekort tot het moment waarop de reserve op is",
  "definition.cover.without-release.name": "Saldo zonder vrijval van een reserve",
  "definition.cover.without-release.text":
    "Het saldo zonder het geld dat uit een reserve vrijkomt. Dat geld is eenmalig en draagt geen structurele kosten.",
  "definition.cover.without-release.formula": "saldo − vrijval van een reserve",
  "definition.cover.whole-budget.name": "Saldo van de hele begroting",
  "definition.cover.whole-budget.text":
    "Het saldo van het sociaal domein plus de structurele ruimte die de rest van de begroting overhoudt, in een jaar waarin de bron beide geeft.",
  "definition.cover.whole-budget.formula": "saldo sociaal domein + structurele begrotingsruimte",
  "definition.cover.draws.name": "Onttrekkingen samen",
  "definition.cover.draws.text": "De onttrekkingen aan deze reserve die de bron noemt, opgeteld.",
  "definition.cover.draws.formula": "som van de onttrekkingen",
  "definition.cover.cost.name": "Saldo als kosten",
  "definition.cover.cost.text":
    "De bron drukt deze kosten af als saldo, met een minteken. Als kosten zijn zij positief.",
  "definition.cover.cost.formula": "0 − het gedrukte saldo",
  "definition.outlook.total.name": "Verwacht saldo",
  "definition.outlook.total.text":
    "De verwachte saldi van de onderdelen, opgeteld. Wat elders meetelt, telt hier niet mee.",
  "definition.outlook.total.formula": "som van de onderdelen",
  "definition.outlook.deficit.name": "Tekort als saldo",
  "definition.outlook.deficit.text": "De bron drukt dit tekort af zonder minteken. Als saldo is het negatief.",
  "definition.outlook.deficit.formula": "0 − het gedrukte tekort",
  "definition.outlook.spending.name": "Verwachte uitgaven",
  "definition.outlook.spending.text":
    "De bron noemt het saldo dat zij verwacht. Met wat begroot is, volgen daaruit de uitgaven.",
  "definition.outlook.spending.formula": "begroot − verwacht saldo",
  "definition.derived.sum.name": "Som",
  "definition.derived.sum.text": "Cijfers uit dit dossier, door ons opgeteld. Een cijfer dat ontbreekt, telt niet mee.",
  "definition.derived.sum.formula": "alle cijfers hieronder opgeteld",
  "definition.derived.difference.name": "Verschil",
  "definition.derived.difference.text": "Het ene cijfer uit dit dossier min het andere, door ons uitgerekend.",
  "definition.derived.difference.formula": "het eerste cijfer min het tweede",
  "definition.budget.balance.name": "Saldo",
  "definition.budget.balance.text":
    "Wat begroot was min wat werkelijk is uitgegeven. Een plus is een voordeel, een min een nadeel.",
  "definition.budget.balance.formula": "begroot − werkelijk",
  "definition.budget.total.name": "Totaal van de regels",
  "definition.budget.total.text": "De regels van de tabel die zelf geen totaal of subtotaal zijn, door ons opgeteld.",
  "definition.budget.total.formula": "som van de regels",
  "definition.budget.without-corrections.name": "Totaal zonder correctie",
  "definition.budget.without-corrections.text":
    "Het gedrukte totaal zonder de regels die alleen een bedrag naar een ander jaar verschuiven.",
  "definition.budget.without-corrections.formula": "totaal − correcties",
  "definition.budget.reserves.name": "Mutaties in reserves",
  "definition.budget.reserves.text":
    "Wat in reserves is gestort (plus) of eruit is gehaald (min). In een begrotingstabel telt het als uitgave mee, maar er is geen hulp voor betaald.",
  "definition.budget.reserves.formula": "som van de regels met mutaties in reserves",
  "definition.budget.without-reserves.name": "Zonder mutaties in reserves",
  "definition.budget.without-reserves.text":
    "Het gedrukte totaal zonder de regels waarin geld alleen in een reserve is gestort of eruit is gehaald.",
  "definition.budget.without-reserves.formula": "totaal − mutaties in reserves",
  "definition.budget.in-reserves.name": "Naar of uit reserves",
  "definition.budget.in-reserves.text":
    "De saldi van de regels waarin geld alleen in een reserve is gestort of eruit is gehaald, door ons opgeteld. Dat is geen uitgave en heeft geen oorzaak nodig.",
  "definition.budget.in-reserves.formula": "som van de saldi van mutaties in reserves",
  "definition.budget.with-cause.name": "Saldo met een genoemde oorzaak",
  "definition.budget.with-cause.text":
    "De saldi van de producten waarvoor de bron een oorzaak noemt, door ons opgeteld.",
  "definition.budget.with-cause.formula": "som van de producten met een oorzaak",
  "definition.budget.without-cause.name": "Saldo zonder genoemde oorzaak",
  "definition.budget.without-cause.text":
    "De saldi van de producten waarvoor de bron geen oorzaak noemt, door ons opgeteld. Voordelen en nadelen staan apart.",
  "definition.budget.without-cause.formula": "som van de producten zonder oorzaak",
  "definition.budget.difference.name": "Verschil met het gedrukte totaal",
  "definition.budget.difference.text": "Het gedrukte totaal min alle regels: afronding, en wat de bron niet laat zien.",
  "definition.budget.difference.formula": "gedrukt totaal − regels",
  "definition.cost.volume.name": "Door het aantal cliënten",
  "definition.cost.volume.text": "Het verschil in cliënten maal de begrote kosten per cliënt.",
  "definition.cost.volume.formula": "(cliënten werkelijk − cliënten begroot) × begroot ÷ cliënten begroot",
  "definition.cost.price.name": "Door prijs en zwaarte",
  "definition.cost.price.text": "Wat er van het verschil in kosten overblijft als het aantal cliënten is verrekend.",
  "definition.cost.price.formula": "werkelijk − begroot − deel door het aantal cliënten",
  "definition.plan.pilots.name": "Som van pilots",
  "definition.plan.pilots.text":
    "De bedragen van de pilots die bekend zijn, door ons opgeteld. Een bedrag dat ontbreekt, telt niet mee.",
  "definition.plan.pilots.formula": "som van de bekende bedragen",
  "definition.savings.open.name": "Besparing nog open",
  "definition.savings.open.text": "De besparing die was begroot min wat is gehaald.",
  "definition.savings.open.formula": "begroot − gehaald",
  "definition.count.growth.name": "Verandering van een aantal",
  "definition.count.growth.text": "Het verschil tussen twee jaren als deel van het eerste jaar.",
  "definition.count.growth.formula": "(nieuw − oud) ÷ oud × 100",
  "definition.variant.additions.name": "Boven het wettelijke minimum",
  "definition.variant.additions.text": "De som van de posten die deze variant boven het wettelijke minimum zet.",
  "definition.variant.additions.formula": "som van de posten boven het minimum",
  "definition.variant.total.name": "Totale uitgaven van een variant",
  "definition.variant.total.text": "Het wettelijke minimum plus de posten die deze variant erboven zet.",
  "definition.variant.total.formula": "wettelijk minimum + posten erboven",
  "definition.variant.remainder.name": "Niet verklaard",
  "definition.variant.remainder.text":
    "Wat de bron afdrukt min wat uit minimum, posten en budget volgt. Nul betekent dat alles verklaard is.",
  "definition.variant.remainder.formula": "gedrukt − berekend",
  "definition.variant.balance.name": "Saldo van een variant",
  "definition.variant.balance.text":
    "Het beschikbare budget min de uitgaven van de variant. Plus is wat overblijft, min is wat tekortkomt.",
  "definition.variant.balance.formula": "beschikbaar − wettelijk minimum − posten erboven",
  "definition.variant.printed-balance.name": "Gedrukt verschil als saldo",
  "definition.variant.printed-balance.text":
    "Het verschil met het budget dat de bron afdrukt, met het teken van een saldo: plus is wat overblijft.",
  "definition.variant.printed-balance.formula": "gedrukt verschil, zo nodig met omgekeerd teken",
  "definition.variant.floor.name": "Posten boven het wettelijke minimum",
  "definition.variant.floor.text": "De som van de posten die het huidige beleid boven het wettelijke minimum heeft.",
  "definition.variant.floor.formula": "som van de posten",
  "definition.variant.choice.name": "Kosten van een antwoord op een keuzevraag",
  "definition.variant.choice.text":
    "De som van de posten boven het minimum die hetzelfde doel dienen als de vraag. Eén post kan bij meer vragen horen; tel de bedragen van vragen dus niet op.",
  "definition.variant.choice.formula": "som van de posten met een doel van de vraag",
  "definition.savings.planned.name": "Begrote besparing",
  "definition.savings.planned.text": "De som van de begrote besparing van de onderdelen.",
  "definition.savings.planned.formula": "som van de onderdelen",
  "definition.savings.realised.name": "Gerealiseerde besparing",
  "definition.savings.realised.text":
    "De som van de gerealiseerde besparing van de onderdelen; wat PM is telt niet mee.",
  "definition.savings.realised.formula": "som van de onderdelen",
  "definition.savings.balance.name": "Saldo van de taakstelling",
  "definition.savings.balance.text":
    "De gerealiseerde besparing min de begrote. Min is nadelig: de begroting rekent op meer dan er is bespaard.",
  "definition.savings.balance.formula": "gerealiseerd − begroot",
  "definition.savings.remainder.name": "Niet verklaard",
  "definition.savings.remainder.text":
    "Het totaal dat de bron afdrukt min de som van de onderdelen. Nul betekent dat alles verklaard is.",
  "definition.savings.remainder.formula": "gedrukt − berekend",
  "definition.printed.name": "Gedrukt cijfer",
  "definition.printed.text": "Dit cijfer staat zo in de bron. De bron geeft er geen aparte definitie bij.",
};
