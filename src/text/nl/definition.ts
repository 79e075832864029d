/** What computed figures measure: name, definition and formula, by the key of the formula. */
export const definition = {
  "definition.scenario.domain.name": "Saldo van een domein in een scenario",
  "definition.scenario.domain.text":
    "Het saldo van het uitgangspunt in dit domein plus de effecten van de maatregelen van het scenario in dit domein.",
  "definition.scenario.domain.formula": "uitgangspunt + maatregelen in het domein",
  "definition.scenario.gross.name": "Bruto saldo",
  "definition.scenario.gross.text":
    "De som van de saldi van de domeinen met een eigen budget; overige baten en lasten tellen niet mee.",
  "definition.scenario.gross.formula": "som van de domeinen in het bruto saldo",
  "definition.scenario.balance.name": "Totaalsaldo",
  "definition.scenario.balance.text":
    "De som van de saldi van alle domeinen, met overige baten en lasten: het netto effect op de reserve.",
  "definition.scenario.balance.formula": "bruto saldo + overige baten en lasten",
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
  "definition.savings.sum.name": "Som van besparingen",
  "definition.savings.sum.text":
    "De onderdelen van de besparing die een bedrag hebben, elk één keer. PM telt niet mee en is geen nul.",
  "definition.savings.sum.formula": "som van de onderdelen met een bedrag",
  "definition.savings.open.name": "Besparing nog open",
  "definition.savings.open.text": "De besparing die was begroot min wat is gehaald.",
  "definition.savings.open.formula": "begroot − gehaald",
  "definition.count.growth.name": "Verandering van een aantal",
  "definition.count.growth.text": "Het verschil tussen twee jaren als deel van het eerste jaar.",
  "definition.count.growth.formula": "(nieuw − oud) ÷ oud × 100",
  "definition.printed.name": "Gedrukt cijfer",
  "definition.printed.text": "Dit cijfer staat zo in de bron. De bron geeft er geen aparte definitie bij.",
};
