import { explainRunOff, runOffJson } from "../cases/export-run-off.ts";
import { forecastRunOffOf, type RunOffRequest } from "../cases/forecast-run-off.ts";
import { problem, UserError } from "../figure/problem.ts";
import { type Arguments, needed, readArguments } from "./arguments.ts";
import { choice } from "./choice.ts";
import type { Command } from "./command.ts";

const values = [
  "method",
  "average",
  "sigma",
  "variance",
  "tail",
  "tail-error",
  "tail-sigma",
  "tail-periods",
  "tail-fitted",
  "periods",
  "exclude",
];

/** `sluitend triangle FILE --method … [--json]`: what is still to come of late amounts. */
export const triangle: Command = {
  run: async (args, { out }) => {
    const read = readArguments(args, { flags: ["json", "incremental", "drop-latest"], values });
    const answer = await forecastRunOffOf(requestOf(read));
    out(read.flags.has("json") ? `${JSON.stringify(runOffJson(answer), null, 2)}\n` : `${explainRunOff(answer)}\n`);
    return 0;
  },
};

function requestOf(read: Arguments): RunOffRequest {
  const periods = number(read, "periods", 1);
  const tail = tailOf(read);
  return {
    path: needed(read.words, 0, "driehoek.csv"),
    incremental: read.flags.has("incremental"),
    dropLatest: read.flags.has("drop-latest"),
    excluded: excluded(read),
    choice: {
      method: choice(read, "method", ["mack", "linear"]),
      variance: choice(read, "variance", ["mack", "independence"]),
      factors: {
        average: choice(read, "average", ["volume", "simple", "regression"]),
        sigma: choice(read, "sigma", ["mack", "log-linear"]),
        ...(periods === undefined ? {} : { periods }),
      },
      ...(tail === undefined ? {} : { tail }),
    },
  };
}

function tailOf(read: Arguments): RunOffRequest["choice"]["tail"] {
  const text = read.values.get("tail");
  if (text === undefined) return undefined;
  if (text === "exponential" || text === "inverse-power") {
    const [periods, fitted] = [number(read, "tail-periods", 1), number(read, "tail-fitted", 2)];
    return {
      kind: "curve",
      curve: text,
      ...(periods === undefined ? {} : { periods }),
      ...(fitted === undefined ? {} : { fitted }),
    };
  }
  const factor = number(read, "tail", 0, ["1,05", "exponential", "inverse-power"]);
  const [error, sigma] = [number(read, "tail-error", 0), number(read, "tail-sigma", 0)];
  if (factor === undefined) return undefined;
  return {
    kind: "constant",
    factor,
    ...(error === undefined ? {} : { error }),
    ...(sigma === undefined ? {} : { sigma }),
  };
}

/** `--exclude 2019:3,2020:2`: the cells in which the steps end that do not count. */
function excluded({ values: given }: Arguments): RunOffRequest["excluded"] {
  const words = given.get("exclude")?.split(",") ?? [];
  return words.map((word) => {
    const at = word.lastIndexOf(":");
    if (at < 1) throw new UserError([problem("cli.value", { option: "--exclude", value: word, known: ["2019:3"] })]);
    return [word.slice(0, at), word.slice(at + 1)] as const;
  });
}

/** A number of an option, at least `least`. UserError `cli.value`. */
function number(read: Arguments, name: string, least: number, known: readonly string[] = []): number | undefined {
  const text = read.values.get(name);
  if (text === undefined) return undefined;
  const value = Number(text.replace(",", "."));
  if (text.trim() !== "" && Number.isFinite(value) && value >= least) return value;
  throw new UserError([
    problem("cli.value", { option: `--${name}`, value: text, known: known.length > 0 ? known : [`≥ ${least}`] }),
  ]);
}
