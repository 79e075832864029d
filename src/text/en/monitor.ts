import type { monitor as nl } from "../nl/monitor.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

/** What `sluitend monitor` says. */
export const monitor: Translated<typeof nl> = {
  "cli.usage.monitor": `Usage: sluitend monitor --lake FOLDER [options] [--json]
       sluitend monitor --lake FOLDER --peers FILE --gemeente CODE --purpose WHY [--as-of DAY] [--json]
       sluitend monitor --list [--lake FOLDER]

Works out indicators over a lake: who gets which support, how long, from whom, and what does it cost. Each row names the
indicator, its definition, version, status and date. What could betray a person stays hidden, with the reason.

  --lake FOLDER      folder of the lake
  --indicator NAME   indicator; may come more than once. Without this option all of them; --list names them
  --by COLUMNS       breakdown, with commas: law, category, village, area, age, scheme, contract, lot, source, costs,
                     situation, step, task, productgroup, survey, question, provider, direction, message, request, code,
                     layer, reason, kind, referrer, laws, unit, side, definition, taakveld, product. Without this option
                     every breakdown
  --from MONTH       first month, YYYY-MM; January of the year of the last month by default
  --until MONTH      last month; that of the date by default
  --as-of DAY        date, YYYY-MM-DD: what became known later does not count; the last day that the lake knows by default
  --gap DAYS         so many days without an allocation do not break a traject; 30 by default
  --layers FILE      table (csv) with laag, wet and categorie: which care is how heavy, the heaviest layer first
  --to FORM          csv, json or parquet; csv by default
  -o FILE            where the answer comes; needed for parquet
  --internal         true counts, for who has that right; it is written down in inzage.jsonl in the lake
  --purpose TEXT     what you need the true counts for; needed with --internal
  --peers FILE       sets the municipality beside a dated group of others in the lake, each protected by itself (see the guide)
  --gemeente CODE    this municipality only, four digits; needed with --peers
  --list             names all indicators
`,
  "monitor.summary": ({ figures, hidden, asOf }) =>
    `${counted(figures, "figure", "figures")} as known on ${asOf}. Hidden: ${hidden}.`,
};
