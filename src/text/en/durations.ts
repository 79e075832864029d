import type { durations as nl } from "../nl/durations.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

interface Kind {
  readonly kind: string;
}
const isUse = ({ kind }: Kind): boolean => kind === "gebruik";
const names: Readonly<Record<string, string>> = {
  resterend: "share that still runs",
  gevolgd: "trajects that are still followed",
  middelste: "median duration",
  minstens: "median duration, lower bound",
  hoogstens: "median duration, upper bound",
  geteld: "trajects counted",
  lopend: "trajects that still run",
};
const columns: Readonly<Record<string, string>> = {
  median: "Median (months)",
  least: "At least",
  most: "At most",
  year: "After 1 year (%)",
  "two-years": "After 2 years (%)",
  counted: "Counted",
  running: "Still run",
};
const half = (of: Kind): string => (isUse(of) ? "Used: half of the help" : "Allocated: half of the trajects");
const counts = ({ counted: told, running }: { readonly counted: string; readonly running: string }): string =>
  `Counted: ${told}. Not ended yet: ${running}. They count with how long they lasted until then.`;

export const durations: Translated<typeof nl> = {
  "durations.heading": "How long does help last?",
  "durations.none":
    "For that this municipality is not known long enough: it takes a whole calendar year, or a purpose for which you may see true counts.",
  "durations.about": ({ from, asOf, gap }) =>
    `From ${from} up to ${asOf}.${gap === 0 ? "" : ` The last ${gap} days do not count yet: it is not certain then whether something ended.`} Allocated: from the first to the last day of the traject. Used: from the first day of help that a provider tells of (message 305) to the last (message 307). Where no end is told, help runs until the end of the traject.`,
  "durations.median": (of) =>
    `${half(of)} lasts longer than ${of.median} (with 95% certainty between ${of.least} and ${of.most}). ${counts(of)}`,
  "durations.median.open": (of) =>
    `${half(of)} lasts longer than ${of.median}. How certain that is cannot be said yet. ${counts(of)}`,
  "durations.median.not-reached": (of) =>
    `${isUse(of) ? "Used" : "Allocated"}: more than half still run, so the median is not reached yet. ${counts(of)}`,
  "durations.median.hidden": (of) =>
    `${isUse(of) ? "Used" : "Allocated"}: the median duration is not shown. ${of.why} ${counts(of)}`,
  "durations.chart": ({ law }) => `${law}: which share still runs after so many months`,
  "durations.chart.said":
    "The lines fall with every traject that ends. The band around a line says where the share lies with 95% certainty.",
  "durations.few": "No line is shown: there are so few trajects that every step betrays when somebody stopped.",
  "durations.unit": "share that still runs, in percents, by months since the begin",
  "durations.axis": ({ months }) => `${months}`,
  "durations.after": ({ months }) =>
    months === 0 ? "at the beginning" : `after ${counted(months, "month", "months")}`,
  "durations.kind": (of) => (isUse(of) ? "Used" : "Allocated"),
  "durations.table": "Which share still runs, and how many trajects are still followed",
  "durations.table.unit": "percents and counts",
  "durations.table.row": "Since the begin",
  "durations.share": (of) => (isUse(of) ? "Used (%)" : "Allocated (%)"),
  "durations.followed": (of) => (isUse(of) ? "Used: followed" : "Allocated: followed"),
  "durations.method.true":
    "What still runs counts with how long it lasted so far; what ran already in the first month counts from that month on (Kaplan-Meier). So help does not look shorter than it is. An end counts once as many days without help have gone by as an interruption may last.",
  "durations.method.protected":
    "These figures are protected. Counts are rounded to tens, and the lines are worked out of those, by quarter. A share that leans on fewer than 100 trajects is not shown. The figures change once a year. What still runs counts with how long it lasted until then.",
  "durations.categories.protected":
    "By kind of help durations are for who may see true counts. The groups are so small that a line with steps betrays when somebody stopped.",
  "durations.beside": "Median duration, and which share still runs after one and two years",
  "durations.beside.unit": "months, percents and counts",
  "durations.beside.row": "Help",
  "durations.column": ({ column }) => columns[column] ?? column,
  "durations.named": ({ kind, of }) => `${of} (${isUse({ kind }) ? "used" : "allocated"})`,
  "durations.label": ({ kind, what, months }) =>
    `${isUse({ kind }) ? "Use of help" : "Allocated help"}: ${names[what] ?? what}${months === undefined ? "" : ` after ${months} months`}`,
};
