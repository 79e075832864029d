import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { z } from "zod";
import { isTableName, type TableName, tableOf } from "../../src/lake/canonical.ts";
import { usualRules } from "../../src/monitor/monitor-settings.ts";
import type { ModelRow } from "../../src/monitor/run-model.ts";
import type { Town } from "./town.ts";

/** The models that `bench/peers/monitor.py` works out too: stocks, flows, people, money, benefits and areas. */
export const peerKeys: readonly string[] = [
  "trajecten-per-maand",
  "toewijzingen-per-maand",
  "clienten-per-maand toegewezen",
  "declaraties-per-maand",
  "uitkeringen-per-maand",
  "gebruik-per-buurt",
];

const peerTables: readonly TableName[] = [
  ...(["toewijzing", "declaratieregel", "declaratieregel_antwoord", "declaratieantwoord"] as const),
  ...(["inkomensvoorziening", "inwoner", "gebied"] as const),
];

const script = join(import.meta.dirname, "../peers/monitor.py");
const python = process.env["PYTHON"] ?? "python3";

/** Whether a Python with pandas and pyarrow is here; `PYTHON` names another than the first one found. */
export function hasPandas(): boolean {
  return spawnSync(python, ["-c", "import pandas, pyarrow"]).status === 0;
}

const answerSchema = z.object({
  version: z.string(),
  /** Processor time of all its threads, reading included and its imports not. */
  seconds: z.number(),
  reading: z.number(),
  models: z.record(
    z.string(),
    z.object({
      seconds: z.number(),
      columns: z.array(z.string()),
      rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
    }),
  ),
});

/** What pandas said of each model, in rows as the lake gives them, and what it cost in seconds of processor time. */
export interface PandasAnswer {
  readonly version: string;
  readonly seconds: number;
  readonly reading: number;
  readonly models: ReadonlyMap<string, { readonly seconds: number; readonly rows: readonly ModelRow[] }>;
}

/** Lets pandas work out {@link peerKeys} over some months from the very files of the lake. `scratch` is a folder for what is sent over. */
export async function askPandas(town: Town, months: readonly string[], scratch: string): Promise<PandasAnswer> {
  const [asked, answered] = [join(scratch, "asked.json"), join(scratch, "answered.json")];
  writeFileSync(asked, JSON.stringify(await questionOf(town, months)));
  const { status, stderr } = spawnSync(python, [script, asked, answered], { encoding: "utf8" });
  if (status !== 0) throw new Error(`pandas: ${stderr.slice(-2000)}`);
  const { models, ...about } = answerSchema.parse(JSON.parse(readFileSync(answered, "utf8")));
  return {
    ...about,
    models: new Map(
      Object.entries(models).map(([key, { seconds, columns, rows }]) => [
        key,
        {
          seconds,
          rows: rows.map((values) => Object.fromEntries(columns.map((name, at) => [name, values[at] ?? null]))),
        },
      ]),
    ),
  };
}

/** Which files a table has, and by which columns the newest version of a thing is found; see `newest-version.ts` of the lake. */
async function questionOf({ lake, day }: Town, months: readonly string[]) {
  const { deliveries } = await lake.snapshot();
  const parts = deliveries.flatMap((one) => one.parts);
  const tables = peerTables.map((table) => {
    const { key, newerBy = [], thenBy = [], withdrawnBy, countedBy } = tableOf(table);
    if (countedBy !== undefined || !isTableName(table)) throw new Error(`${table} has versions of another kind`);
    const paths = parts.filter((part) => part.table === table).map(({ path }) => join(lake.folder, path));
    return [
      table,
      {
        paths,
        key: ["gemeente", ...key],
        newest: [...newerBy, "known_on", "revision", ...thenBy],
        withdrawn: withdrawnBy === undefined ? null : [withdrawnBy.column, withdrawnBy.value],
      },
    ] as const;
  });
  return { tables: Object.fromEntries(tables), months, day, gap: usualRules.gap };
}
