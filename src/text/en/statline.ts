import type { statline as nl } from "../nl/statline.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

/** What `sluitend statline` says. */
export const statline: Translated<typeof nl> = {
  "cli.usage.statline": `Usage: sluitend statline <table> [--api v3|v4] [--filter TEXT] [-o FOLDER] [--json]

Fetches a table of StatLine from CBS, with what its codes mean, and keeps every response as it came. Then load it with
sluitend import statline FOLDER --gemeente CODE --lake DIR. Every edition of a table stays in the lake.

Only opendata.cbs.nl and datasets.cbs.nl are asked for anything, over a safe connection; a response that leads to another place
is refused.

  --api v3|v4    v4 (the default) says why a number is missing; some tables are in v3 alone
  --filter TEXT  only a part of the numbers, as a filter of OData: startswith(RegioS,'GM0361')
  -o FOLDER      where the responses come: a new or empty folder; by default named after the table
  --json         writes the answer as JSON
`,
  "statline.done": ({ table, folder, responses }) =>
    `Table ${table} is in ${folder}: ${counted(responses, "response", "responses")}.`,
};
