import type { data as nl } from "../nl/data.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

const sources: Readonly<Record<string, string>> = {
  istandaarden: "Messages of iWmo and iJw",
  grootboek: "Ledger",
  begroting: "Budget",
  betalingen: "Payments",
  productieverantwoording: "Annual statements of providers",
  "regionale-afrekening": "Regional settlement",
  producten: "Products of the municipality",
  boekingsoorten: "Kinds of booking",
  tarieven: "Contracts and tariffs",
  "eigen-bijdragen": "Own contributions",
  pgb: "Personal budgets",
  uitkeringen: "Benefits",
  "bijzondere-bijstand": "Special assistance",
  minimaregelingen: "Poverty schemes",
  doelgroepen: "Target groups of schemes",
  schuldhulp: "Debt help",
  inwoners: "Residents",
  gebieden: "Villages and neighbourhoods",
  toegang: "Reports and inquiries",
  bezwaren: "Objections and complaints",
  reintegratie: "Help to find work",
  taaknormen: "Norm times of tasks",
  uitvoeringskosten: "What counts as execution costs",
  enquetes: "Surveys",
  ketendata: "Data of the chain",
  statline: "Tables of CBS StatLine",
  oefengemeente: "All sources of this synthetic municipality",
};

const whole = (count: number): string => new Intl.NumberFormat("en-GB").format(count);

const short = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** The data of a municipality: what came in, what was refused, how new and how complete it is. */
export const data: Translated<typeof nl> = {
  "data.municipality": ({ code }) => `Municipality ${code}`,
  "data.source": ({ source }) => sources[source] ?? source,
  "data.month.short": ({ month }) => `${short[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`,
  "data.lead": ({ day, source, kinds, behind }) =>
    `The last delivery came in on ${day}: ${source}. ${
      behind === 0
        ? "No kind of data is behind."
        : `Of ${counted(kinds, "kind", "kinds")} of data ${behind} are behind.`
    }`,
  "data.lead.empty": "Nothing was loaded yet. Drop a file on the box below, or choose one.",
  "data.kind.toewijzing": "Allocations (301)",
  "data.kind.levering": "Starts of care (305)",
  "data.kind.declaratie": "Declarations (323)",
  "data.kind.antwoord": "Answers to declarations (325)",
  "data.kind.betaling": "Payments",
  "data.kind.grootboek": "Ledger",
  "data.kind.begroting": "Budget",
  "data.kind.tarief": "Contracts and tariffs",
  "data.kind.productieverantwoording": "Annual statements of providers",
  "data.kind.afrekening": "Regional settlement",
  "data.kind.pgb": "Personal budgets",
  "data.kind.bijdrage": "Own contributions",
  "data.kind.uitkering": "Benefits",
  "data.kind.reintegratie": "Help to find work",
  "data.kind.bijstand": "Special assistance",
  "data.kind.minima": "Poverty schemes",
  "data.kind.schuldhulp": "Debt help",
  "data.kind.inwoner": "Residents",
  "data.kind.melding": "Reports",
  "data.kind.bezwaar": "Objections and complaints",
  "data.kind.enquete": "Surveys",
  "data.kind.keten": "Data of the chain",
  "data.behind": ({ months }) => (months === 0 ? "up to date" : `${counted(months, "month", "months")} behind`),
  "data.source-note": "data of the municipality",
  "data.quality.name": "Which part of each delivery was refused?",
  "data.quality.sentence": ({ refused, all, deliveries, most }) =>
    `Of what was judged, refused: ${whole(refused)} of ${whole(all)}, in ${counted(deliveries, "delivery", "deliveries")}. Most often because of: ${most}.`,
  "data.quality.unit": ({ first, last }) =>
    `per cent of what was judged, by delivery; number ${first} up to and including ${last}`,
  "data.quality.label": ({ rule, number }) => `Refused in delivery ${number} because of: ${rule}`,
  "data.quality.others": "other reasons",
  "data.completeness.caption": "How complete are the declarations?",
  "data.completeness.unit":
    "per cent of clients with an allocation in that month of whom the provider declared care in that month; of all providers together a client counts at each",
  "data.completeness.provider": "Provider (AGB)",
  "data.completeness.all": "All providers",
  "data.completeness.label": ({ provider, month }) => `Completeness of the declarations of ${provider} over ${month}`,
  "data.completeness.counts": ({ received, expected }) => `Clients: ${received} of ${expected}.`,
  "data.quality.counts": ({ refused, judged }) => `Judged rows: ${refused} of ${judged}.`,
  "data.completeness.left": ({ count }) =>
    `${counted(count, "provider is", "providers are")} not in the table: they have the fewest clients. The last line counts them.`,
  "data.completeness.closed": ({ count, minimum }) =>
    `${counted(count, "provider is", "providers are")} not in the table: a percentage is given of ${counted(minimum, "client", "clients")} or more only.`,
  "data.rule.intake.cell": "value does not fit",
  "data.rule.intake.empty": "empty field",
  "data.rule.intake.value-unmapped": "value without translation",
  "data.rule.intake.column-missing": "column is missing",
  "data.rule.intake.column-twice": "column comes twice",
  "data.rule.intake.bsn-in-text": "citizen service number where none belongs",
  "data.rule.intake.sensitive": "column too sensitive",
  "data.rule.intake.no-rows": "no rows",
  "data.rule.intake.too-much": "too large as a workbook",
  "data.rule.file.unreadable": "file unreadable",
  "data.rule.file.missing": "file is missing",
  "data.rule.other": "file",
  "data.repair.title": ({ source }) => `Repair list: ${sources[source] ?? source}`,
  "data.repair.use":
    "Mend these places in the source system and deliver the file again. What was right already does not come in twice.",
  "data.repair.sheet": "Repair list",
  "data.repair.page": "page",
  "data.repair.of": "of",
  "data.repair.file": "File",
  "data.repair.line": "Line",
  "data.repair.column": "Column or element",
  "data.repair.rule": "Check",
  "data.repair.wrong": "What is wrong",
  "data.repair.remedy": "What you can do",
};
