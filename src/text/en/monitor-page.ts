import type { monitorPage as dutch } from "../nl/monitor-page.ts";
import type { Translated } from "../translated.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const columns: Readonly<Record<string, string>> = {
  categorie: "Product category",
  leeftijdsgroep: "Age",
  regeling: "Scheme",
  contract: "Contract",
  perceel: "Lot",
  bron: "Source",
  kostensoort: "Kind of costs",
  situatie: "Situation",
  stap: "Step",
  taak: "Task",
  productgroep: "Product group",
  enquete: "Survey",
  vraag: "Question",
  richting: "Coming in or going out",
  bericht: "Message",
  verzoek: "Kind of request",
  retourcode: "Return code",
  laag: "Layer",
  soort: "Kind",
  leverancier: "Provider",
  reden: "Reason",
  verwijzer: "Referrer",
  combinatie: "Combination of laws",
  eenheid: "Unit",
  batenlasten: "Income or expenses",
  kostendefinitie: "Definition",
  taakveld: "Taakveld",
  product: "Product",
};

const roles: Readonly<Record<string, string>> = {
  "team-lead": "team lead",
  "policy-officer": "policy officer",
  controller: "controller",
  analyst: "analyst",
  college: "board",
};

/** The page *Monitor*. */
export const monitorPage: Translated<typeof dutch> = {
  "lake-page.day": ({ day }) =>
    `This page holds as of ${day}: the last day on which something became known of this municipality. Every page of the municipality speaks as of that day.`,
  "monitor.control.indicator": "Indicator",
  "monitor.control.law": "Law",
  "monitor.control.area": "Area",
  "monitor.control.step": "Per",
  "monitor.control.from": "From",
  "monitor.control.until": "Until",
  "monitor.control.breakdown": "Breakdown",
  "monitor.control.role": "List of",
  "monitor.step.maand": "month",
  "monitor.step.kwartaal": "quarter",
  "monitor.step.jaar": "year",
  "monitor.all-laws": "all laws",
  "monitor.no-breakdown": "none",
  "monitor.column": ({ column }) => columns[column] ?? column,
  "monitor.role": ({ role }) => roles[role] ?? role,
  "monitor.code": ({ code, meaning }) => `${meaning} (${code})`,
  "monitor.ages": ({ group }) =>
    group === "85+" ? "85 years and older" : `${group.split("-").map(Number).join(" to ")} years`,
  "monitor.provider": ({ code }) => `provider ${code}`,
  "monitor.unknown-value": ({ column }) => `${(columns[column] ?? column).toLowerCase()} unknown`,
  "monitor.village-unknown": "Village unknown",
  "monitor.area-unknown": "Neighbourhood unknown",
  "monitor.only-law": ({ law }) => `only ${law}`,
  "monitor.laws-together": ({ before, last }) => `${before} and ${last}`,
  "monitor.axis": ({ period }) => {
    const [year = "", part] = period.split("-");
    if (part === undefined) return year;
    return part.startsWith("Q") ? `${part} ${year}` : `${months[Number(part) - 1] ?? part} ${year}`;
  },
  "monitor.more": ({ amount }) => `${amount} more`,
  "monitor.less": ({ amount }) => `${amount} less`,
  "monitor.higher": ({ amount }) => `${amount} higher`,
  "monitor.lower": ({ amount }) => `${amount} lower`,
  "monitor.as-many": "as many",
  "monitor.as-high": "as high",
  "monitor.nearly": ({ words }) => `nearly ${words}`,
  "monitor.good-way": "the right way",
  "monitor.wrong-way": "the wrong way",
  "monitor.note.said": ({ text, author, day }) => `${text} (${author}, ${day})`,
  "monitor.difference.label": ({ name }) => `${name}: difference with a year before`,
  "monitor.title.finding": ({ subject, change, isSame }) => `${subject}: ${change} ${isSame ? "as" : "than"} last year`,
  "monitor.lead.value": ({ period, value, day }) => `The number of ${period} is ${value}, as of ${day}.`,
  "monitor.lead.difference": ({ change, isSame, before }) =>
    `That is ${change} ${isSame ? "as" : "than"} a year before (${before}).`,
  "monitor.lead.hidden": ({ period, reason, day }) => `There is no number of ${period} here, as of ${day}. ${reason}`,
  "monitor.lead.internal":
    "This number is for staff alone: it is not released. Who may see true counts says why first.",
  "monitor.lead.none": ({ period, day }) => `There is no number of ${period}, as of ${day}.`,
  "monitor.lead.nothing": ({ day }) => `There is no total for this choice, as of ${day}. Below stands what there is.`,
  "monitor.lead.provisional": ({ period }) => `From ${period} on numbers are provisional: data still come in.`,
  "monitor.lead.not-comparable": ({ from }) =>
    `This is not complete yet; it can be compared with a year before from ${from} on.`,
  "monitor.not-comparable": ({ from }) => `not complete yet; can be compared from ${from} on`,
  "monitor.nothing":
    "This number is not released, or nothing of it was loaded. Who may see true counts says why first; the page Gegevens tells what was loaded.",
  "monitor.chart.name": ({ subject }) => `${subject}: over time`,
  "monitor.chart.said": "The grey line is the same number a year before.",
  "monitor.year-before": "A year before",
  "monitor.unit.provisional": ({ unit, period }) => `${unit}; provisional from ${period}`,
  "monitor.unit.period": ({ unit, period }) => `${unit}, ${period}`,
  "monitor.table.heading": "The numbers by period",
  "monitor.table.caption": ({ subject }) => `${subject}, by period`,
  "monitor.table.period": "Period",
  "monitor.table.value": "Value",
  "monitor.table.interval": "Interval of 95%",
  "monitor.table.sample": "Answers (n)",
  "monitor.lead.interval": ({ low, high }) =>
    `By chance it may lie anywhere between ${low} and ${high} (interval of 95%).`,
  "monitor.table.difference": "Difference",
  "monitor.provisional.note":
    "Provisional: this number may still change by data that come later. It can be compared with a year before once it is settled.",
  "monitor.provisional.in-sentence": ({ period }) => `${period} (provisional)`,
  "monitor.provisional.word": ({ period }) => `${period}, provisional`,
  "monitor.event": ({ period, text }) => `${period}: ${text}`,
  "monitor.events.unread": ({ lines }) =>
    `Cannot be read in gebeurtenissen.csv: line ${lines}. Put a date (2026-03 or 2026-03-15) and a text on each line.`,
  "monitor.breadcrumb": "You look at:",
  "monitor.areas.heading": ({ area }) => `The areas in ${area}`,
  "monitor.areas.villages": ({ subject, area }) => `${subject}: the villages of ${area}`,
  "monitor.areas.neighbourhoods": ({ subject, area }) => `${subject}: the neighbourhoods of ${area}`,
  "monitor.areas.said": ({ period }) => `The numbers of ${period}, the largest first.`,
  "monitor.areas.village": "Village",
  "monitor.areas.neighbourhood": "Neighbourhood",
  "monitor.areas.few":
    "Differences between a few areas often cannot be told from chance. Choose an area to look further.",
  "monitor.map.name": ({ subject }) => `${subject}: the map of neighbourhoods`,
  "monitor.map.said": ({ shown, all }) =>
    shown === all
      ? "The stronger the colour of a neighbourhood, the higher the number; the list names each with its number."
      : `Of ${shown} of the ${all} neighbourhoods there is a number; what is hatched has none. The list names each with its number.`,
  "monitor.map.no-neighbourhoods":
    "The map has neighbourhoods, and this figure has no number of neighbourhoods. The bars and the table name the villages.",
  "monitor.map.none":
    "There is no map of this municipality. Put a map of its neighbourhoods (TopoJSON) as kaart.topojson in the folder settings of the lake.",
  "monitor.bars.left": ({ shown, all }) => `The chart has ${shown} of ${all}; the table has all ${all}.`,
  "monitor.breakdown.heading": ({ column }) => `By ${column}`,
  "monitor.breakdown.name": ({ subject, column }) => `${subject}, by ${column}`,
  "monitor.about.heading": "What this number says",
  "monitor.about.definition": "Definition",
  "monitor.about.formula": "Formula",
  "monitor.about.formula.text": ({ formula, model }) => `${formula}, of the model ${model}`,
  "monitor.about.caveats": "Mind",
  "monitor.about.coverage": "Coverage",
  "monitor.about.first": "First period",
  "monitor.about.last": "Last period",
  "monitor.about.settles": "Settled",
  "monitor.about.settles.text": ({ months: after }) =>
    after === 1 ? "1 month after the month itself" : `${after} months after the month itself`,
  "monitor.about.goal": "Goal",
  "monitor.about.better": "Right direction",
  "monitor.overview.option": "Overview of a list",
  "monitor.overview.title": ({ municipality }) => `Who gets which help in ${municipality}?`,
  "monitor.overview.lead": ({ count, day }) =>
    `These ${count} numbers belong to your work, as of ${day}. Choose one to see where, how long and for whom.`,
  "monitor.overview.caption": ({ role }) => `The list of a ${role}`,
  "monitor.overview.unit": "each number in its own unit",
  "monitor.overview.unit-column": "Unit",
  "monitor.overview.difference": "Difference with last year",
  "monitor.overview.none": "no total",
  "monitor.overview.more": ({ count }) =>
    `There are ${count} indicators. Search above for a part of the name or of the goal.`,
  "samenloop.title": "How many residents use more than one law?",
  "samenloop.lead": ({ period, together, all, day }) =>
    `In ${period} ${together} of ${all} persons used more than one law, as of ${day}.`,
  "samenloop.lead.hidden": ({ period, day }) =>
    `Of ${period} not all combinations are released, so there is no total here; as of ${day}.`,
  "samenloop.lead.none": ({ day }) => `There are no numbers about combinations of laws, as of ${day}.`,
  "samenloop.text":
    "This counts laws. Whether somebody has problems that hang together is for a professional to judge; that does not stand here.",
  "samenloop.control.month": "Month",
  "samenloop.persons.heading": "Persons by combination of laws",
  "samenloop.persons.name": "Persons by the laws that they use",
  "samenloop.said": ({ period }) =>
    `Each person counts in one bar: that of exactly the laws that he or she used in ${period}.`,
  "samenloop.row": "Laws",
  "samenloop.together.label": "Persons who use more than one law",
  "samenloop.all.label": "Persons who use a law",
  "samenloop.households.heading": "Households",
  "samenloop.households.name": "Households by the laws that their members use together",
  "samenloop.households.said": ({ period }) =>
    `Each household counts in one bar: that of all laws that its members used together in ${period}.`,
  "samenloop.households.label": "Households by combination of laws",
  "samenloop.households.ground": ({ purpose, basis, until }) =>
    `The municipality recorded what this may be done for: ${purpose}. Basis: ${basis}. It holds until ${until}.`,
  "samenloop.households.off": ({ reason }) => {
    const why: Readonly<Record<string, string>> = {
      "not-recorded": "The municipality has not recorded why and on which basis that may be done.",
      "not-yet": "What the municipality recorded does not hold yet.",
      ended: "The term that the municipality recorded is over.",
      withdrawn: "The municipality withdrew its permission.",
    };
    return `Laws are not joined per household. ${why[reason] ?? ""} Who decides about it records purpose and basis with: sluitend privacy huishoudens.`;
  },
  "samenloop.households.true-only":
    "Households stand here as true counts only: they are not released. Who may see those says why first.",
  "samenloop.households.about":
    "A household is who lives at one address according to the register. Who is not in the register is not counted.",
};
