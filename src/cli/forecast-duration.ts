import {
  type DurationUnit,
  durationsJson,
  durationUnits,
  explainDurations,
  explainLakeDurations,
  lakeDurationsJson,
} from "../cases/export-duration.ts";
import { forecastDuration } from "../cases/forecast-duration.ts";
import { durationKinds } from "../cases/monitor/duration-rows.ts";
import { durationGroups, type LakeDurations, lakeDurations } from "../cases/monitor/lake-durations.ts";
import { problem, UserError } from "../figure/problem.ts";
import { type Arguments, needed, readArguments } from "./arguments.ts";
import { choice } from "./choice.ts";
import type { Effects, ExitCode } from "./command.ts";
import { inspectionLog, operatorFor } from "./inspection-log.ts";
import { numberOption } from "./number-option.ts";
import { monthOption } from "./options.ts";

/** `sluitend forecast duration FILE`, or of a lake: `--lake DIR --purpose WHY`. */
export async function forecastDurationCommand(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const read = readArguments(args, {
    flags: ["json"],
    values: ["at", "interval", "unit", "lake", "kind", "by", "from", "as-of", "gap", "purpose"],
  });
  const isJson = read.flags.has("json");
  const lake = read.values.get("lake");
  if (lake !== undefined) {
    const found = await ofLake(lake, read);
    effects.out(isJson ? jsonText(lakeDurationsJson(found)) : `${explainLakeDurations(found)}\n`);
    return 0;
  }
  const path = needed(read.words, 0, "bestand.csv");
  const found = await forecastDuration({ path, at: timesOf(read.values.get("at") ?? ""), form: formOf(read) });
  effects.out(isJson ? jsonText(durationsJson(found)) : `${explainDurations(found, unitOf(read))}\n`);
  return 0;
}

function jsonText(answer: object): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}

async function ofLake(lake: string, read: Arguments): Promise<LakeDurations> {
  const [from, asOf] = [monthOption(read, "from"), read.values.get("as-of")];
  const gap = numberOption(read, "gap", { least: 0, most: 365, whole: true });
  return await lakeDurations(
    {
      ...{ lake, kind: choice(read, "kind", durationKinds), by: columnsOf(read.values.get("by") ?? "law,category") },
      ...{ at: timesOf(read.values.get("at") ?? "365,730"), form: formOf(read) },
      ...(from === undefined ? {} : { from }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(gap === undefined ? {} : { gap }),
    },
    operatorFor(read.values.get("purpose")),
    inspectionLog(lake),
  );
}

function columnsOf(by: string): readonly string[] {
  const words = by.split(",").filter((word) => word !== "");
  return words.map((word) => {
    const column = durationGroups.get(word);
    if (column !== undefined) return column;
    throw new UserError([problem("cli.value", { option: "--by", value: word, known: [...durationGroups.keys()] })]);
  });
}

function timesOf(text: string): readonly number[] {
  const words = text.split(",").filter((word) => word !== "");
  const times = words.map(Number);
  const strange = words.find((_, index) => !((times[index] ?? -1) >= 0));
  if (strange !== undefined)
    throw new UserError([problem("cli.value", { option: "--at", value: strange, known: ["90,180,365"] })]);
  return times;
}

function unitOf(read: Arguments): DurationUnit | undefined {
  const unit = read.values.get("unit");
  const found = durationUnits.find((one) => one === unit);
  if (unit !== undefined && found === undefined) throw wrong("--unit", read, durationUnits);
  return found;
}

function formOf(read: Arguments): "log" | "log-log" {
  const form = read.values.get("interval") ?? "log";
  if (form === "log" || form === "log-log") return form;
  throw wrong("--interval", read, ["log", "log-log"]);
}

function wrong(option: string, { values }: Arguments, words: readonly string[]): UserError {
  return new UserError([problem("cli.value", { option, value: values.get(option.slice(2)) ?? "", known: words })]);
}
