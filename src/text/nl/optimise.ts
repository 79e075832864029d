import { counted } from "../counted.ts";
import { wordList } from "../word-list.ts";

/** Words for packages of measures that close a gap. */
export const optimiseTexts = {
  "optimise.baseline.computed": "nulscenario, opgeteld uit de domeinen",
  "optimise.baseline.printed": "nulscenario, zoals gedrukt",
  "optimise.baseline.implied": "gedrukte uitkomst van het scenario zonder zijn maatregelen",
  "optimise.balance": "Saldo met dit pakket",
  "optimise.question": ({
    line,
    year,
    baseline,
    scenario,
  }: {
    readonly line: string;
    readonly year: string;
    readonly baseline: string;
    readonly scenario: string;
  }) =>
    `Welke pakketten van maatregelen uit ${scenario} laten het ${line} sluiten in ${year} en elk jaar daarna?\nUitgangspunt: ${baseline}.`,
  "optimise.chance": ({
    chance,
    draws,
    seed,
  }: {
    readonly chance: string;
    readonly draws: string;
    readonly seed: string;
  }) => `Gevraagde zekerheid per jaar: ${chance}, beoordeeld op ${draws} verse trekkingen (beginwaarde ${seed}).`,
  "optimise.stated": "Gerekend met de bedragen zoals gedrukt of opgegeven; een maximum telt hier helemaal mee.",
  "optimise.margin": "De achtergehouden middelen (marge) zijn meegeteld.",
  "optimise.found": ({ count }: { readonly count: number }) =>
    count === 1 ? "Eén pakket dicht het gat:" : `Pakketten die het gat dichten, naast elkaar (${count}):`,
  "optimise.order.measures":
    "Zonder rangorde van de lasten is er geen beste. De volgorde hier is het aantal maatregelen, en daarna het saldo.",
  "optimise.order.ranked": ({ rank }: { readonly rank: string }) =>
    `Volgorde zoals u die gaf: ${rank}; daarna het saldo.`,
  "optimise.rank.residents": "geraakte inwoners",
  "optimise.rank.severity": "zwaarte",
  "optimise.rank.reversibility": "niet terug te draaien",
  "optimise.rank.measures": "aantal maatregelen",
  "optimise.package": ({ number, count }: { readonly number: number; readonly count: number }) =>
    `Pakket ${number} (${count === 1 ? "1 maatregel" : `${count} maatregelen`})`,
  "optimise.package.balance": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `${year}: ${amount}`,
  "optimise.package.chance": ({
    year,
    chance,
    p50,
    p80,
    p90,
  }: {
    readonly year: string;
    readonly chance: string;
    readonly p50: string;
    readonly p80: string;
    readonly p90: string;
  }) => `${year}: kans op evenwicht ${chance}; met 50, 80 en 90 procent zekerheid ten minste ${p50}, ${p80} en ${p90}`,
  "optimise.package.risk": ({ parts }: { readonly parts: string }) => `Aandeel in het risico: ${parts}`,
  "optimise.package.undecided": ({ years }: { readonly years: string }) =>
    `Door de afronding van gedrukte bedragen kan het in ${years} ook net niet sluiten.`,
  "optimise.burden.residents": ({ count }: { readonly count: string }) => `Inwoners die het merken: ${count}.`,
  "optimise.burden.residents.unknown": "Hoeveel inwoners het merken, is niet opgegeven.",
  "optimise.burden.providers": ({ count }: { readonly count: string }) => `Aanbieders die het merken: ${count}.`,
  "optimise.burden.providers.unknown": "Hoeveel aanbieders het merken, is niet opgegeven.",
  "optimise.burden.at-least": ({ least }: { readonly least: string }) => `ten minste ${least}`,
  "optimise.burden.between": ({ least, most }: { readonly least: string; readonly most: string }) =>
    `${least} tot ${most}, want wie meer dan één maatregel raakt, telt in het hoogste getal vaker`,
  "optimise.burden.unsaid": ({ measures }: { readonly measures: string }) => `Niet opgegeven van: ${measures}.`,
  "optimise.severity.none": "geen last",
  "optimise.severity.light": "licht",
  "optimise.severity.medium": "middel",
  "optimise.severity.heavy": "zwaar",
  "optimise.severity.said": ({ parts }: { readonly parts: string }) => `Zwaarte van de maatregelen: ${parts}.`,
  "optimise.severity.unsaid": ({ count }: { readonly count: number }) => `niet opgegeven ${count}`,
  "optimise.irreversible": ({ measures }: { readonly measures: string }) => `Niet terug te draaien: ${measures}.`,
  "optimise.irreversible.unsaid": ({ count }: { readonly count: number }) =>
    `Van ${counted(count, "maatregel", "maatregelen")} is niet opgegeven of zij terug te draaien zijn.`,
  "optimise.assumption.dependence": ({ measures, percent }: { readonly measures: string; readonly percent: string }) =>
    `Vallen volgens het model samen mee of tegen (correlatie ${percent}): ${measures}.`,
  "optimise.burden.stacking": "Stapeling bij huishoudens: onbekend, want zonder gegevens per huishouden.",
  "optimise.nature.bookkeeping": "alleen boekhoudkundig",
  "optimise.effects.kinds": ({ year, parts }: { readonly year: string; readonly parts: string }) =>
    `Opbrengst in ${year} naar soort bedrag: ${parts}`,
  "optimise.effects.natures": ({ year, parts }: { readonly year: string; readonly parts: string }) =>
    `Opbrengst in ${year} naar aard: ${parts}`,
  "optimise.effects.pm": ({ count }: { readonly count: number }) => `PM (${count}), niet meegeteld`,
  "optimise.effects.pm-ranged": ({ count }: { readonly count: number }) =>
    `PM (${count}), meegeteld met de bandbreedte van het model`,
  "optimise.effects.apart": ({ year, parts }: { readonly year: string; readonly parts: string }) =>
    `Daarvan in ${year}: ${parts}`,
  "optimise.effects.income": ({ amount }: { readonly amount: string }) => `inkomsten ${amount}`,
  "optimise.effects.elsewhere": ({ domain, amount }: { readonly domain: string; readonly amount: string }) =>
    `wat ${domain} meer uitgeeft ${amount}`,
  "optimise.effects.at-most": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `In ${year} is ${amount} daarvan een maximum: het kan ook minder zijn.`,
  "optimise.structural": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `Structureel saldo ${year}, zonder wat maar één keer komt: ${amount}`,
  "optimise.structural.unsure": ({ amount }: { readonly amount: string }) =>
    `; van ${amount} daarin is niet bekend of het elk jaar terugkomt`,
  "optimise.introduction": ({
    year,
    amount,
    hours,
  }: {
    readonly year: string;
    readonly amount: string;
    readonly hours: string;
  }) =>
    `Invoering in ${year}, eenmalig: ${amount} en ${hours} uren. De kosten zitten in het saldo van dat jaar, niet in het structurele saldo.`,
  "optimise.cover.needed": ({ amount }: { readonly amount: string }) =>
    `Om elk tekort te dragen moet een reserve beginnen met ${amount}.`,
  "optimise.nearest": ({ count }: { readonly count: number }) =>
    `Het pakket dat het dichtst bij komt (${count === 1 ? "1 maatregel" : `${count} maatregelen`})`,
  "optimise.curve.apart": "Waarvan eenmalig of boekhoudkundig",
  "optimise.overlap": ({ apart, together }: { readonly apart: string; readonly together: string }) =>
    `Los opgeteld ${apart}; samen op dezelfde stroom ${together}.`,
  "optimise.proven.looked": ({ count }: { readonly count: string }) =>
    `Alle ${count} combinaties zijn bekeken: dit staat vast.`,
  "optimise.proven.program": "Bewezen met geheeltallige programmering: niets kan beter.",
  "optimise.bounded": ({ bound, score }: { readonly bound: string; readonly score: string }) =>
    `Niet bewezen het eerste: geen pakket komt onder ${bound}, dit heeft ${score}.`,
  "optimise.bounded.none": "Er is geen pakket gevonden, maar het is ook niet bewezen dat er geen bestaat.",
  "optimise.infeasible": ({ year }: { readonly year: string }) => `Geen enkel pakket sluit in ${year}.`,
  "optimise.gap": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `Wat er in ${year} ten minste ontbreekt, ook met het pakket dat het dichtst bij komt: ${amount}.`,
  "optimise.gap.margin": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `Met de hele marge erbij ontbreekt er in ${year} nog ${amount}.`,
  "optimise.gap.margin.none": ({ year }: { readonly year: string }) =>
    `Met de hele marge erbij sluit het in ${year} wel.`,
  "optimise.pm": ({
    year,
    amount,
    measures,
  }: {
    readonly year: string;
    readonly amount: string;
    readonly measures: string;
  }) =>
    `Om in ${year} te sluiten moeten de maatregelen die nog PM zijn (${measures}) samen ten minste ${amount} opbrengen. Dat is niet toegezegd: PM telt niet als nul en niet als opbrengst.`,
  "optimise.pm.open": ({ measures }: { readonly measures: string }) =>
    `Nog uit te werken (PM), niet meegeteld: ${measures}.`,
  "optimise.conflict": "Wat samen niet kan:",
  "optimise.relaxations": "Kleinste versoepelingen waarmee het wel kan (elke regel is er één):",
  "optimise.demand.target": ({ year }: { readonly year: string }) => `het saldo sluit in ${year}`,
  "optimise.release.target": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `een tekort in ${year} van ten minste ${amount} aanvaarden, of elders dekken`,
  "optimise.release.target.plain": ({ year }: { readonly year: string }) =>
    `een tekort in ${year} aanvaarden, of elders dekken`,
  "optimise.demand.requires": ({ measure, needs }: { readonly measure: string; readonly needs: string }) =>
    `${measure} kan alleen met ${needs}`,
  "optimise.demand.excludes": ({ measures }: { readonly measures: readonly string[] }) =>
    `van ${wordList(measures, "en")} kan er hoogstens één`,
  "optimise.demand.at-least": ({ count, measures }: { readonly count: number; readonly measures: readonly string[] }) =>
    `ten minste ${count} van ${wordList(measures, "en")}`,
  "optimise.demand.at-most": ({ count, measures }: { readonly count: number; readonly measures: readonly string[] }) =>
    `hoogstens ${count} van ${wordList(measures, "en")}`,
  "optimise.demand.include": ({ measure }: { readonly measure: string }) => `${measure} doet mee`,
  "optimise.demand.leave-out": ({ measure }: { readonly measure: string }) => `${measure} doet niet mee`,
  "optimise.demand.one-form": ({ measure }: { readonly measure: string }) => `${measure} op hoogstens één manier`,
  "optimise.demand.consent": ({ measure, of }: { readonly measure: string; readonly of: string }) =>
    `${measure} wacht op instemming van ${of}`,
  "optimise.consent.region": "de regio",
  "optimise.consent.provider": "de aanbieder",
  "optimise.consent.council": "de raad",
  "optimise.consent.ministry": "het ministerie",
  "optimise.demand.unlawful": ({ measure, because }: { readonly measure: string; readonly because: string }) =>
    `${measure} mag niet: ${because}`,
  "optimise.demand.hours": ({ year, hours }: { readonly year: string; readonly hours: string }) =>
    `in ${year} zijn er ${hours} uren om maatregelen in te voeren`,
  "optimise.release": ({ demand }: { readonly demand: string }) => `loslaten: ${demand}`,
  "optimise.curve.caption": ({ year }: { readonly year: string }) =>
    `Wat een aantal maatregelen ten hoogste oplevert: hoogste saldo in ${year}`,
  "optimise.curve.count": "Aantal maatregelen",
  "optimise.curve.balance": "Hoogste saldo",
  "optimise.curve.closes": "Sluit",
  "optimise.curve.measures": "Maatregelen",
  "optimise.front.caption": "Afruil: van deze pakketten is geen ander op alles minstens zo licht",
  "optimise.others.caption": "Hetzelfde gevraagd van andere saldolijnen en uitgangspunten",
  "optimise.others.row": "Saldolijn en uitgangspunt",
  "optimise.others.status": "Antwoord",
  "optimise.others.gap": "Ontbreekt",
  "optimise.others.measures": "Minste maatregelen",
  "optimise.status.optimal": "kan",
  "optimise.status.infeasible": "kan niet",
  "optimise.status.bounded": "niet bewezen",
  "optimise.with-margin": "met marge",
  "optimise.later": ({ months }: { readonly months: number }) => `${counted(months, "maand", "maanden")} later`,
  "optimise.form": ({ scenario }: { readonly scenario: string }) => `zoals in ${scenario.toLowerCase()}`,
  "optimise.assumption.maximum": ({ measures }: { readonly measures: string }) =>
    `Van ${measures} geeft de bron een maximum. In de trekkingen is alles van nul tot dat maximum even waarschijnlijk.`,
  "optimise.assumption.fixed":
    "Waar geen bandbreedte is opgegeven, is het bedrag in de trekkingen vast. De bron geeft er geen; zet haar in een model.",
  "optimise.assumption.independent": "Maatregelen hangen niet van elkaar af, behalve waar het model dat zegt.",
  "optimise.assumption.pm-range": ({ measures }: { readonly measures: string }) =>
    `Van ${measures} (PM) geeft het model een bandbreedte; die telt mee omdat u om zekerheid vraagt.`,
  "optimise.unit": "in miljoenen euro’s",
  "optimise.source": ({ version, seed }: { readonly version: string; readonly seed: string }) =>
    `Dossierversie ${version}, beginwaarde ${seed}`,
  "phasing.lead": ({
    months,
    stay,
    start,
    misfit,
  }: {
    readonly months: string;
    readonly stay: string;
    readonly start: string;
    readonly misfit: string;
  }) =>
    `Deze rijen passen het best bij hulp die gemiddeld ${months} maanden duurt (${stay}), met een andere instroom vanaf ${start}. Afwijking: ${misfit} van het laatste bedrag.`,
  "phasing.stay.equal": "iedereen even lang",
  "phasing.stay.memoryless": "elke maand dezelfde kans om te stoppen",
  "phasing.fitted": "Waarop geschat is",
  "phasing.predicted": "Wat de duur voorspelt; alleen het begin en het laatste jaar komen uit de rij zelf",
  "phasing.row": ({ row, start, misfit }: { readonly row: string; readonly start: string; readonly misfit: string }) =>
    `${row} (vanaf ${start}, afwijking ${misfit})`,
  "phasing.printed": "gedrukt",
  "phasing.expected": "uit de duur",
  "phasing.difference": "verschil",
  "difference.total": "Verschil in saldo",
  "difference.baseline": "Ander uitgangspunt",
  "difference.caption": ({ to, from, line }: { readonly to: string; readonly from: string; readonly line: string }) =>
    `${to} tegenover ${from}: verschil in ${line} per maatregel`,
  "difference.unit": "in duizenden euro’s; plus is beter voor het saldo",
  "difference.row": "Maatregel",
  "difference.source": "Berekend; de regels tellen precies op tot het verschil.",
};
