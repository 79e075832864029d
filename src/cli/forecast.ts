import { durationsJson, explainDurations } from "../cases/export-duration.ts";
import { forecastDuration } from "../cases/forecast-duration.ts";
import { problem, UserError } from "../figure/problem.ts";
import { type Arguments, needed, readArguments } from "./arguments.ts";
import type { Command, Effects, ExitCode } from "./command.ts";

const known = ["duration"] as const;

/** `sluitend forecast duration FILE`. */
export const forecast: Command = {
  run: async (args, effects) => {
    const [word = "", ...rest] = args;
    if (word !== "duration") throw new UserError([problem("cli.value", { option: "forecast", value: word, known })]);
    return duration(rest, effects);
  },
};

async function duration(args: readonly string[], { out }: Effects): Promise<ExitCode> {
  const read = readArguments(args, { flags: ["json"], values: ["at", "interval"] });
  const durations = await forecastDuration({
    path: needed(read.words, 0, "bestand.csv"),
    at: timesOf(read.values.get("at") ?? ""),
    form: formOf(read),
  });
  out(
    read.flags.has("json")
      ? `${JSON.stringify(durationsJson(durations), null, 2)}\n`
      : `${explainDurations(durations)}\n`,
  );
  return 0;
}

function timesOf(text: string): readonly number[] {
  const words = text.split(",").filter((word) => word !== "");
  const times = words.map(Number);
  const wrong = words.find((_, index) => !((times[index] ?? -1) >= 0));
  if (wrong !== undefined)
    throw new UserError([problem("cli.value", { option: "--at", value: wrong, known: ["90,180,365"] })]);
  return times;
}

function formOf({ values }: Arguments): "log" | "log-log" {
  const form = values.get("interval") ?? "log";
  if (form === "log" || form === "log-log") return form;
  throw new UserError([problem("cli.value", { option: "--interval", value: form, known: ["log", "log-log"] })]);
}
