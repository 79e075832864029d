import { explainSeries, seriesJson } from "../cases/export-series.ts";
import { explainYear, yearJson } from "../cases/export-year.ts";
import { forecastSeries, methodNamed } from "../cases/forecast-series.ts";
import { forecastYear } from "../cases/forecast-year.ts";
import { monthOf } from "../cases/month-cell.ts";
import { problem, UserError } from "../figure/problem.ts";
import { type Arguments, needed, readArguments } from "./arguments.ts";
import type { Command, Effects, ExitCode } from "./command.ts";
import { forecastDurationCommand } from "./forecast-duration.ts";
import { numberOf, numberOption } from "./number-option.ts";

const known = ["series", "year", "duration"] as const;

/** `sluitend forecast series|year|duration FILE`. */
export const forecast: Command = {
  run: async (args, effects) => {
    const [word = "", ...rest] = args;
    if (word === "series") return series(rest, effects);
    if (word === "year") return year(rest, effects);
    if (word === "duration") return forecastDurationCommand(rest, effects);
    throw new UserError([problem("cli.value", { option: "forecast", value: word, known })]);
  },
};

async function series(args: readonly string[], { out }: Effects): Promise<ExitCode> {
  const read = readArguments(args, { flags: ["json"], values: ["horizon", "method"], lists: ["budget"] });
  const horizon = numberOption(read, "horizon", { least: 1, most: 60, whole: true }) ?? 12;
  const named = read.values.get("method");
  const method = named === undefined ? undefined : methodNamed(named);
  const forecasts = await forecastSeries({
    path: needed(read.words, 0, "bestand.csv"),
    horizon,
    ...(method === undefined ? {} : { method }),
    budgets: budgetsOf(read.lists.get("budget") ?? []),
  });
  out(read.flags.has("json") ? `${JSON.stringify(seriesJson(forecasts), null, 2)}\n` : `${explainSeries(forecasts)}\n`);
  return forecasts.series.some((one) => !("unpredictable" in one)) ? 0 : 1;
}

async function year(args: readonly string[], { out }: Effects): Promise<ExitCode> {
  const read = readArguments(args, { flags: ["json", "incremental"], values: ["year", "as-of"], lists: ["budget"] });
  const [asked, asOf] = [read.values.get("year"), read.values.get("as-of")];
  if (asked !== undefined && !/^\d{4}$/.test(asked)) throw wrong("--year", read, ["2026"]);
  const month = asOf === undefined ? undefined : monthOf(asOf);
  if (asOf !== undefined && month === undefined) throw wrong("--as-of", read, ["2026-09"]);
  const answer = await forecastYear({
    path: needed(read.words, 0, "bestand.csv"),
    incremental: read.flags.has("incremental"),
    ...(asked === undefined ? {} : { year: Number(asked) }),
    ...(month === undefined ? {} : { asOf: month }),
    budgets: budgetsOf(read.lists.get("budget") ?? []),
  });
  out(read.flags.has("json") ? `${JSON.stringify(yearJson(answer), null, 2)}\n` : `${explainYear(answer)}\n`);
  return "code" in answer.total ? 1 : 0;
}

function budgetsOf(words: readonly string[]): ReadonlyMap<number, number> {
  return new Map(
    words.map((word) => {
      const [, year = "", amount = ""] = /^(\d{4})=(.+)$/.exec(word) ?? [];
      if (year === "")
        throw new UserError([problem("cli.value", { option: "--budget", value: word, known: ["2026=1500000"] })]);
      return [Number(year), numberOf("--budget", amount, { least: 0 })] as const;
    }),
  );
}

function wrong(option: string, { values }: Arguments, words: readonly string[]): UserError {
  return new UserError([problem("cli.value", { option, value: values.get(option.slice(2)) ?? "", known: words })]);
}
