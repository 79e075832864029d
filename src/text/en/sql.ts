import type { sqlTexts as nl } from "../nl/sql.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

/** What `sluitend sql` says. */
export const sqlTexts: Translated<typeof nl> = {
  "sql.summary": ({ rows, isCut }) =>
    isCut
      ? `These are the first ${counted(rows, "row", "rows")}; there are more. Ask for less, or give a higher number with --most.`
      : `${counted(rows, "row", "rows")}. These are true data: do not share them with who may not see them.`,
  "sql.key": ({ keys }) => `key: ${keys}`,
  "cli.usage.sql": `Usage: sluitend sql --lake FOLDER --gemeente CODE --purpose TEXT "SELECT …" [options]
       sluitend sql --tables [NAME]… [--json]

Asks a question in SQL of the rows of a municipality. You can ask tables of the lake and models of the monitor, such as traject,
client_maand_toegewezen or trajecten_per_maand. Questions only: nothing changes, and no other file can be read. Your question and your
purpose are written down in inzage.jsonl in the lake. Persons are pseudonyms; amounts are whole eurocents.

  --lake FOLDER      folder of the lake
  --gemeente CODE    of which municipality, four digits
  --purpose TEXT     what you need the rows for; needed
  --file FILE        reads the question from a file
  --as-of DAY        date, YYYY-MM-DD: what became known later is not there; everything by default
  --from MONTH       first month of the models of the monitor; January of the year of --until by default
  --until MONTH      last month; that of the last day that the lake knows by default
  --most COUNT       so many rows at most; 100000 by default
  --seconds COUNT    the question stops after so many seconds; 300 by default. Ctrl-C stops it at once
  --memory MB        memory of the question; beyond it uses the disk; 500 by default
  --to FORM          csv, json or parquet; csv by default
  -o FILE            where the answer comes; needed for parquet
  --tables [NAME]    names all tables and models, or the columns of a table; needs no lake
`,
};
