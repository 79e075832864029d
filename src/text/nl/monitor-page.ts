import { counted } from "../counted.ts";

const months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

const columns: Readonly<Record<string, string>> = {
  categorie: "Productcategorie",
  leeftijdsgroep: "Leeftijd",
  regeling: "Regeling",
  contract: "Contract",
  perceel: "Perceel",
  bron: "Bron",
  kostensoort: "Soort kosten",
  situatie: "Situatie",
  stap: "Stap",
  taak: "Taak",
  productgroep: "Productgroep",
  enquete: "Enquête",
  vraag: "Vraag",
  richting: "Instroom of uitstroom",
  bericht: "Bericht",
  verzoek: "Soort verzoek",
  retourcode: "Retourcode",
  laag: "Laag",
  soort: "Soort",
  leverancier: "Aanbieder",
  reden: "Reden",
  verwijzer: "Verwijzer",
  combinatie: "Combinatie van wetten",
  eenheid: "Eenheid",
  batenlasten: "Baten of lasten",
  kostendefinitie: "Definitie",
  taakveld: "Taakveld",
  product: "Product",
};

const roles: Readonly<Record<string, string>> = {
  "team-lead": "teamleider",
  "policy-officer": "beleidsmedewerker",
  controller: "controller",
  analyst: "data-analist",
  college: "bestuur",
};

/** A period in a sentence: "maart 2026", "het eerste kwartaal 2026". */
const inSentence = (period: string): string => (period.includes("kwartaal") ? `het ${period}` : period);

/** The page *Monitor*. */
export const monitorPage = {
  "lake-page.day": ({ day }: { readonly day: string }) =>
    `Deze pagina geldt per ${day}: de laatste dag waarop van deze gemeente iets bekend werd. Elke pagina van de gemeente gaat uit van die dag.`,
  "monitor.control.indicator": "Indicator",
  "monitor.control.law": "Wet",
  "monitor.control.area": "Gebied",
  "monitor.control.step": "Per",
  "monitor.control.from": "Van",
  "monitor.control.until": "Tot en met",
  "monitor.control.breakdown": "Uitsplitsing",
  "monitor.control.role": "Lijst van",
  "monitor.step.maand": "maand",
  "monitor.step.kwartaal": "kwartaal",
  "monitor.step.jaar": "jaar",
  "monitor.all-laws": "alle wetten",
  "monitor.no-breakdown": "geen",
  "monitor.column": ({ column }: { readonly column: string }) => columns[column] ?? column,
  "monitor.role": ({ role }: { readonly role: string }) => roles[role] ?? role,
  "monitor.code": ({ code, meaning }: { readonly code: string; readonly meaning: string }) => `${meaning} (${code})`,
  "monitor.ages": ({ group }: { readonly group: string }) =>
    group === "85+" ? "85 jaar en ouder" : `${group.split("-").map(Number).join(" tot en met ")} jaar`,
  "monitor.provider": ({ code }: { readonly code: string }) => `aanbieder ${code}`,
  "monitor.unknown-value": ({ column }: { readonly column: string }) =>
    `${(columns[column] ?? column).toLowerCase()} onbekend`,
  "monitor.village-unknown": "Dorp onbekend",
  "monitor.area-unknown": "Buurt onbekend",
  "monitor.only-law": ({ law }: { readonly law: string }) => `alleen ${law}`,
  "monitor.laws-together": ({ before, last }: { readonly before: string; readonly last: string }) =>
    `${before} en ${last}`,
  "monitor.axis": ({ period }: { readonly period: string }) => {
    const [year = "", part] = period.split("-");
    if (part === undefined) return year;
    return part.startsWith("Q") ? `${part.replace("Q", "K")} ${year}` : `${months[Number(part) - 1] ?? part} ${year}`;
  },
  "monitor.more": ({ amount }: { readonly amount: string }) => `${amount} meer`,
  "monitor.less": ({ amount }: { readonly amount: string }) => `${amount} minder`,
  "monitor.higher": ({ amount }: { readonly amount: string }) => `${amount} hoger`,
  "monitor.lower": ({ amount }: { readonly amount: string }) => `${amount} lager`,
  "monitor.as-many": "evenveel",
  "monitor.as-high": "even hoog",
  "monitor.nearly": ({ words }: { readonly words: string }) => `nagenoeg ${words}`,
  "monitor.good-way": "de goede kant op",
  "monitor.wrong-way": "de verkeerde kant op",
  "monitor.note.said": ({
    text,
    author,
    day,
  }: {
    readonly text: string;
    readonly author: string;
    readonly day: string;
  }) => `${text} (${author}, ${day})`,
  "monitor.difference.label": ({ name }: { readonly name: string }) => `${name}: verschil met een jaar eerder`,
  "monitor.title.finding": ({
    subject,
    change,
    isSame,
  }: {
    readonly subject: string;
    readonly change: string;
    readonly isSame: boolean;
  }) => `${subject}: ${change} ${isSame ? "als" : "dan"} vorig jaar`,
  "monitor.lead.value": ({
    period,
    value,
    day,
  }: {
    readonly period: string;
    readonly value: string;
    readonly day: string;
  }) => `Het cijfer over ${inSentence(period)} is ${value}, stand per ${day}.`,
  "monitor.lead.difference": ({
    change,
    isSame,
    before,
  }: {
    readonly change: string;
    readonly isSame: boolean;
    readonly before: string;
  }) => `Dat is ${change} ${isSame ? "als" : "dan"} een jaar eerder (${before}).`,
  "monitor.lead.hidden": ({
    period,
    reason,
    day,
  }: {
    readonly period: string;
    readonly reason: string;
    readonly day: string;
  }) => `Over ${inSentence(period)} staat hier geen cijfer, stand per ${day}. ${reason}`,
  "monitor.lead.internal":
    "Dit cijfer is alleen intern te zien: het is niet vrijgegeven. Wie ware aantallen mag zien, zegt eerst waarvoor.",
  "monitor.lead.none": ({ period, day }: { readonly period: string; readonly day: string }) =>
    `Over ${inSentence(period)} is er geen cijfer, stand per ${day}.`,
  "monitor.lead.nothing": ({ day }: { readonly day: string }) =>
    `Voor deze keuze is er geen totaal, stand per ${day}. Hieronder staat wat er wel is.`,
  "monitor.lead.provisional": ({ period }: { readonly period: string }) =>
    `Vanaf ${inSentence(period)} zijn de cijfers voorlopig: er komen nog gegevens bij.`,
  "monitor.lead.not-comparable": ({ from }: { readonly from: string }) =>
    `Dit is nog niet volledig; vergelijken met een jaar eerder kan vanaf ${inSentence(from)}.`,
  "monitor.not-comparable": ({ from }: { readonly from: string }) =>
    `nog niet volledig; vergelijken kan vanaf ${inSentence(from)}`,
  "monitor.nothing":
    "Dit cijfer is niet vrijgegeven, of er is niets van ingelezen. Wie ware aantallen mag zien, zegt eerst waarvoor; op de pagina Gegevens staat wat er is ingelezen.",
  "monitor.chart.name": ({ subject }: { readonly subject: string }) => `${subject}: het verloop`,
  "monitor.chart.said": "De grijze lijn is hetzelfde cijfer een jaar eerder.",
  "monitor.year-before": "Een jaar eerder",
  "monitor.unit.provisional": ({ unit, period }: { readonly unit: string; readonly period: string }) =>
    `${unit}; voorlopig vanaf ${period}`,
  "monitor.unit.period": ({ unit, period }: { readonly unit: string; readonly period: string }) => `${unit}, ${period}`,
  "monitor.table.heading": "De cijfers per tijdvak",
  "monitor.table.caption": ({ subject }: { readonly subject: string }) => `${subject}, per tijdvak`,
  "monitor.table.period": "Tijdvak",
  "monitor.table.value": "Waarde",
  "monitor.table.interval": "Interval van 95 %",
  "monitor.table.sample": "Antwoorden (n)",
  "monitor.lead.interval": ({ low, high }: { readonly low: string; readonly high: string }) =>
    `Door toeval kan het ook tussen ${low} en ${high} liggen (interval van 95 %).`,
  "monitor.table.difference": "Verschil",
  "monitor.provisional.note":
    "Voorlopig: dit cijfer kan nog veranderen door gegevens die later komen. Met een jaar eerder vergelijken kan pas als het vaststaat.",
  "monitor.provisional.in-sentence": ({ period }: { readonly period: string }) => `${period} (voorlopig)`,
  "monitor.provisional.word": ({ period }: { readonly period: string }) => `${period}, voorlopig`,
  "monitor.event": ({ period, text }: { readonly period: string; readonly text: string }) => `${period}: ${text}`,
  "monitor.events.unread": ({ lines }: { readonly lines: string }) =>
    `Niet te lezen in gebeurtenissen.csv: regel ${lines}. Zet op elke regel een datum (2026-03 of 2026-03-15) en een tekst.`,
  "monitor.breadcrumb": "U kijkt naar:",
  "monitor.areas.heading": ({ area }: { readonly area: string }) => `De gebieden in ${area}`,
  "monitor.areas.villages": ({ subject, area }: { readonly subject: string; readonly area: string }) =>
    `${subject}: de dorpen van ${area}`,
  "monitor.areas.neighbourhoods": ({ subject, area }: { readonly subject: string; readonly area: string }) =>
    `${subject}: de buurten van ${area}`,
  "monitor.areas.said": ({ period }: { readonly period: string }) =>
    `De stand van ${inSentence(period)}, de grootste bovenaan.`,
  "monitor.areas.village": "Dorp",
  "monitor.areas.neighbourhood": "Buurt",
  "monitor.areas.few":
    "Verschillen tussen een paar gebieden zijn vaak niet van toeval te onderscheiden. Kies een gebied om verder te kijken.",
  "monitor.map.name": ({ subject }: { readonly subject: string }) => `${subject}: de kaart van buurten`,
  "monitor.map.said": ({ shown, all }: { readonly shown: number; readonly all: number }) =>
    shown === all
      ? "Hoe voller een buurt is gekleurd, hoe hoger het cijfer; de lijst noemt elke buurt met haar nummer."
      : `Buurten met een cijfer: ${shown} van ${all}. Wat gearceerd is, heeft er geen. De lijst noemt elke buurt met haar nummer.`,
  "monitor.map.no-neighbourhoods":
    "Op de kaart staan buurten, en van buurten is er van dit cijfer geen getal. De balken en de tabel noemen de dorpen.",
  "monitor.map.none":
    "Van deze gemeente is er nog geen kaart. De beheerder kan een kaart van de buurten toevoegen (TopoJSON, als kaart.topojson bij de instellingen van de gemeente).",
  "monitor.bars.left": ({ shown, all }: { readonly shown: number; readonly all: number }) =>
    `De grafiek heeft er ${shown} van de ${all}; de tabel heeft ze alle ${all}.`,
  "monitor.breakdown.heading": ({ column }: { readonly column: string }) => `Uitgesplitst naar ${column}`,
  "monitor.breakdown.name": ({ subject, column }: { readonly subject: string; readonly column: string }) =>
    `${subject}, naar ${column}`,
  "monitor.about.heading": "Wat dit cijfer zegt",
  "monitor.about.definition": "Definitie",
  "monitor.about.formula": "Formule",
  "monitor.about.formula.text": ({ formula, model }: { readonly formula: string; readonly model: string }) =>
    `${formula}, uit het model ${model}`,
  "monitor.about.caveats": "Let op",
  "monitor.about.coverage": "Dekking",
  "monitor.about.first": "Eerste periode",
  "monitor.about.last": "Laatste periode",
  "monitor.about.settles": "Definitief",
  "monitor.about.settles.text": ({ months: after }: { readonly months: number }) =>
    after === 1 ? "1 maand na de maand zelf" : `${after} maanden na de maand zelf`,
  "monitor.about.goal": "Doel",
  "monitor.about.better": "Goede richting",
  "monitor.overview.option": "Overzicht van een lijst",
  "monitor.overview.title": ({ municipality }: { readonly municipality: string }) =>
    `Wie krijgt welke hulp in ${municipality}?`,
  "monitor.overview.lead": ({ count, day }: { readonly count: number; readonly day: string }) =>
    `${count === 1 ? "Dit cijfer hoort" : `Deze ${count} cijfers horen`} bij uw werk, stand per ${day}. Kies er een om te zien waar, hoe lang en voor wie.`,
  "monitor.overview.caption": ({ role }: { readonly role: string }) => `De lijst van een ${role}`,
  "monitor.overview.unit": "elk cijfer in zijn eigen eenheid",
  "monitor.overview.unit-column": "Eenheid",
  "monitor.overview.difference": "Verschil met vorig jaar",
  "monitor.overview.none": "geen totaal",
  "monitor.overview.more": ({ count }: { readonly count: number }) =>
    `Alles bij elkaar: ${counted(count, "indicator", "indicatoren")}. Zoek hierboven op een deel van de naam of van het doel.`,
  "samenloop.title": "Hoeveel inwoners gebruiken meer dan één wet?",
  "samenloop.lead": ({
    period,
    together,
    all,
    day,
  }: {
    readonly period: string;
    readonly together: string;
    readonly all: string;
    readonly day: string;
  }) => `In ${period} gebruikten ${together} van de ${all} personen meer dan één wet, stand per ${day}.`,
  "samenloop.lead.hidden": ({ period, day }: { readonly period: string; readonly day: string }) =>
    `Over ${period} zijn niet alle combinaties vrijgegeven, dus staat hier geen totaal; stand per ${day}.`,
  "samenloop.lead.none": ({ day }: { readonly day: string }) =>
    `Er zijn geen cijfers over combinaties van wetten, stand per ${day}.`,
  "samenloop.text":
    "Dit is een telling van wetten. Of iemand problemen heeft die samenhangen, beoordeelt een professional; dat staat hier niet.",
  "samenloop.control.month": "Maand",
  "samenloop.persons.heading": "Personen naar combinatie van wetten",
  "samenloop.persons.name": "Personen naar de wetten die zij gebruiken",
  "samenloop.said": ({ period }: { readonly period: string }) =>
    `Elke persoon telt in één balk: die van precies de wetten die hij of zij in ${period} gebruikte.`,
  "samenloop.row": "Wetten",
  "samenloop.together.label": "Personen die meer dan één wet gebruiken",
  "samenloop.all.label": "Personen die een wet gebruiken",
  "samenloop.households.heading": "Huishoudens",
  "samenloop.households.name": "Huishoudens naar de wetten die hun leden samen gebruiken",
  "samenloop.households.said": ({ period }: { readonly period: string }) =>
    `Elk huishouden telt in één balk: die van alle wetten die zijn leden in ${period} samen gebruikten.`,
  "samenloop.households.label": "Huishoudens naar combinatie van wetten",
  "samenloop.households.ground": ({
    purpose,
    basis,
    until,
  }: {
    readonly purpose: string;
    readonly basis: string;
    readonly until: string;
  }) => `De gemeente legde vast waarvoor dit mag: ${purpose}. Grondslag: ${basis}. Dit geldt tot en met ${until}.`,
  "samenloop.households.off": ({ reason }: { readonly reason: string }) => {
    const why: Readonly<Record<string, string>> = {
      "not-recorded": "De gemeente heeft niet vastgelegd waarvoor en op welke grondslag dat mag.",
      "not-yet": "Wat de gemeente vastlegde, gaat pas later in.",
      ended: "De termijn die de gemeente vastlegde, is voorbij.",
      withdrawn: "De gemeente heeft de toestemming ingetrokken.",
    };
    return `Wetten worden niet per huishouden gekoppeld. ${why[reason] ?? ""} Wie daarover gaat, legt doel en grondslag vast met: sluitend privacy huishoudens.`;
  },
  "samenloop.households.true-only":
    "Huishoudens staan alleen in ware aantallen: zij zijn niet vrijgegeven. Wie dat mag, zegt eerst waarvoor.",
  "samenloop.households.about":
    "Een huishouden is wie volgens het register op hetzelfde adres woont. Wie niet in het register staat, telt niet mee.",
};
