import type { trace as nl } from "../nl/trace.ts";
import type { Translated } from "../translated.ts";
import { counted, wholeNumber } from "./counted.ts";

/** A number with what it counts; of one thing in the singular. */
const units =
  (one: string, many: string) =>
  ({ number, isOne }: { readonly number: string; readonly isOne: boolean }): string =>
    `${number} ${isOne ? one : many}`;

/** What the lines behind a number are called, on the page and on the command line. */
export const trace: Translated<typeof nl> = {
  "trace.summary": ({ value, total, files, shown, isSum }) =>
    `The ${isSum ? "sum" : "count"} is ${value}, from ${counted(total, "line", "lines")} in ${counted(files, "file", "files")}.${
      shown < total ? ` These are the first ${wholeNumber(shown)}.` : ""
    }`,
  "trace.title": ({ table }) => `Source: ${table}`,
  "trace.line": ({ line }) => `line ${line}`,
  "trace.unit": ({ unit }) => `Counts as number ${unit}.`,
  "trace.amount": ({ amount }) => `Counts for ${amount}.`,
  "trace.decides": "Decides whether another line counts.",
  "trace.units.dagen": units("day", "days"),
  "trace.units.eenheden": units("unit", "units"),
  "trace.units.fte": units("FTE", "FTE"),
  "trace.units.keren": units("time", "times"),
  "trace.units.personen": units("person", "persons"),
  "trace.units.regels": units("line", "lines"),
  "trace.units.uren": units("hour", "hours"),
  "trace.units.werkdagen": units("working day", "working days"),
  "cli.usage.trace": `Usage: sluitend trace --lake FOLDER --indicator NAME --month MONTH --purpose TEXT [options]
       sluitend trace --lake FOLDER --product PRODUCT --stage STAGE --month MONTH --purpose TEXT [options]

Names the lines of the delivered files that a number was counted from, and counts them again. Of a client nothing is told but the
place in the file. What you look at and why is written down in inzage.jsonl in the lake.

  --lake FOLDER      folder of the lake
  --indicator NAME   indicator of the monitor; sluitend monitor --list names them
  --where VALUES     of what: wet=wmo,categorie=35; what you do not name is the total
  --product PRODUCT  instead of an indicator: a product of the tie-out
  --stage STAGE      toegewezen, gedeclareerd, goedgekeurd, betaald or geboekt
  --month MONTH      month or year of the number: YYYY-MM or YYYY
  --gemeente CODE    municipality, four digits; the first of the lake by default
  --as-of DAY        date, YYYY-MM-DD; all that is known by default
  --gap DAYS         so many days do not break a traject; 30 by default
  --most COUNT       so many lines at most; 1000 by default. All lines are counted
  --purpose TEXT     what you need the lines for; needed
  --to FORM          csv or json; csv by default
  -o FILE            where the answer comes
`,
};
