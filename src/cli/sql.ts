import { readFile } from "node:fs/promises";
import process from "node:process";
import { askSql, type SqlAnswer } from "../cases/sql/ask-sql.ts";
import { dataDictionary, dictionaryText } from "../cases/sql/data-dictionary.ts";
import { sqlCsv, sqlJson, sqlParquet } from "../cases/sql/export-sql.ts";
import { problem, UserError } from "../figure/problem.ts";
import { t } from "../text/catalogue.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { choice } from "./choice.ts";
import type { Command, Effects, ExitCode } from "./command.ts";
import { operator } from "./find-dossier.ts";
import { inspectionLog } from "./inspection-log.ts";
import { numberOption } from "./number-option.ts";
import { dayOption, municipality, neededOption } from "./options.ts";

const usual = { most: 100_000, seconds: 300, megabytes: 500 } as const;

/** `sluitend sql --lake DIR --gemeente CODE --purpose WHY "SELECT …"`: a question over rows; `--tables` names what can be asked. */
export const sql: Command = {
  run: async (args, effects) => {
    const read = readArguments(args, {
      flags: ["json", "tables"],
      values: [
        ...["lake", "gemeente", "purpose", "file", "as-of", "from", "until", "most", "seconds", "memory"],
        ...["to", "output"],
      ],
      short: { o: "output" },
    });
    if (read.flags.has("tables")) return tell(read, effects);
    const to = read.flags.has("json") ? "json" : choice(read, "to", ["csv", "json", "parquet"]);
    const output = read.values.get("output");
    if (to === "parquet" && output === undefined)
      throw new UserError([problem("cli.argument", { name: "-o BESTAND" })]);
    const answer = await ask(read);
    const content =
      to === "parquet"
        ? await sqlParquet(answer)
        : to === "csv"
          ? sqlCsv(answer)
          : `${JSON.stringify(sqlJson(answer))}\n`;
    effects.error(`${t("nl", "sql.summary", { rows: answer.rows.length, isCut: answer.isCut })}\n`);
    if (output === undefined) effects.out(content);
    else {
      await effects.writeFile(output, content);
      effects.error(`${t("nl", "cli.written", { path: output })}\n`);
    }
    return 0;
  },
};

function tell({ flags, words }: Arguments, { out }: Effects): ExitCode {
  const entries = dataDictionary();
  const unknown = words.find((word) => !entries.some(({ name }) => name === word));
  if (unknown !== undefined)
    throw new UserError([
      problem("cli.value", { option: "--tables", value: unknown, known: entries.map(({ name }) => name) }),
    ]);
  const asked = entries.filter(({ name }) => words.length === 0 || words.includes(name));
  out(flags.has("json") ? `${JSON.stringify(asked, null, 2)}\n` : dictionaryText(entries, words));
  return 0;
}

/** Asks the question; Ctrl-C stops it and leaves everything as it was. */
async function ask(read: Arguments): Promise<SqlAnswer> {
  const { values, words } = read;
  const [lake, purpose, asOf] = [neededOption(read, "lake", "MAP"), values.get("purpose"), values.get("as-of")];
  const file = values.get("file");
  const text = file === undefined ? words[0] : await readFile(file, "utf8");
  if (text === undefined || text.trim() === "") throw new UserError([problem("cli.argument", { name: '"SELECT …"' })]);
  const [from, until] = [month(read, "from"), month(read, "until")];
  const stop = new AbortController();
  const interrupted = (): void => stop.abort();
  process.once("SIGINT", interrupted);
  try {
    return await askSql(
      {
        ...{ lake, sql: text },
        gemeente: municipality("--gemeente", neededOption(read, "gemeente", "CODE")),
        most: numberOption(read, "most", { least: 1, most: 5_000_000, whole: true }) ?? usual.most,
        seconds: numberOption(read, "seconds", { least: 1, most: 86_400, whole: true }) ?? usual.seconds,
        memory: (numberOption(read, "memory", { least: 64, most: 64_000, whole: true }) ?? usual.megabytes) * 1_000_000,
        ...(asOf === undefined ? {} : { asOf: dayOption("--as-of", asOf) }),
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      },
      { ...operator, ...(purpose === undefined ? {} : { purpose }) },
      inspectionLog(lake),
      stop.signal,
    );
  } finally {
    process.off("SIGINT", interrupted);
  }
}

function month({ values }: Arguments, name: string): string | undefined {
  const value = values.get(name);
  if (value !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(value))
    throw new UserError([problem("cli.value", { option: `--${name}`, value, known: ["JJJJ-MM"] })]);
  return value;
}
