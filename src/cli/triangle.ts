import { explainRunOff } from "../cases/explain-run-off.ts";
import { runOffJson } from "../cases/export-run-off.ts";
import { forecastRunOffOf, type RunOffRequest } from "../cases/forecast-run-off.ts";
import { problem, UserError } from "../figure/problem.ts";
import { type Arguments, needed, readArguments } from "./arguments.ts";
import { choice } from "./choice.ts";
import type { Command } from "./command.ts";
import { numberOf, numberOption } from "./number-option.ts";

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
  "exposure",
  "second",
  "a-priori",
  "iterations",
  "trend",
  "decay",
  "last-sigma",
  "draws",
  "seed",
];

const methods = [
  "mack",
  "bootstrap",
  "bf",
  "benktander",
  "cape-cod",
  "additive",
  "munich",
  "outstanding",
  "linear",
] as const;

/** `sluitend triangle FILE --method … [--json]`: what is still to come of late amounts. */
export const triangle: Command = {
  run: async (args, { out }) => {
    const read = readArguments(args, { flags: ["json", "incremental", "drop-latest", "credibility"], values });
    const answer = await forecastRunOffOf(requestOf(read));
    out(read.flags.has("json") ? `${JSON.stringify(runOffJson(answer), null, 2)}\n` : `${explainRunOff(answer)}\n`);
    return 0;
  },
};

function requestOf(read: Arguments): RunOffRequest {
  const tail = tailOf(read);
  const [exposure, second] = [read.values.get("exposure"), read.values.get("second")];
  return {
    path: needed(read.words, 0, "driehoek.csv"),
    incremental: read.flags.has("incremental"),
    dropLatest: read.flags.has("drop-latest"),
    credibility: read.flags.has("credibility"),
    excluded: excluded(read),
    ...(exposure === undefined ? {} : { exposure }),
    ...(second === undefined ? {} : { second }),
    choice: {
      method: choice(read, "method", methods),
      variance: choice(read, "variance", ["mack", "independence"]),
      factors: {
        average: choice(read, "average", ["volume", "simple", "regression"]),
        sigma: choice(read, "sigma", ["mack", "log-linear"]),
        ...given("periods", numberOption(read, "periods", { least: 1, whole: true })),
      },
      ...(tail === undefined ? {} : { tail }),
      ...given("aPriori", numberOption(read, "a-priori", { least: 0 })),
      ...given("iterations", numberOption(read, "iterations", { least: 1, whole: true })),
      ...given("trend", numberOption(read, "trend", { least: -0.99 })),
      ...given("decay", numberOption(read, "decay", { least: 0 })),
      ...given("lastSigma", numberOption(read, "last-sigma", { least: 0 })),
      ...given("draws", numberOption(read, "draws", { least: 100, most: 1_000_000, whole: true })),
      ...given("seed", numberOption(read, "seed", { least: 0, most: Number.MAX_SAFE_INTEGER, whole: true })),
    },
  };
}

/** An option as a field, or nothing when it was not given. */
function given<const K extends string>(name: K, value: number | undefined): { readonly [key in K]?: number } {
  const field: { [key in K]?: number } = {};
  if (value !== undefined) field[name] = value;
  return field;
}

function tailOf(read: Arguments): RunOffRequest["choice"]["tail"] {
  const text = read.values.get("tail");
  if (text === undefined) return undefined;
  if (text === "exponential" || text === "inverse-power") {
    return {
      kind: "curve",
      curve: text,
      ...given("periods", numberOption(read, "tail-periods", { least: 1, whole: true })),
      ...given("fitted", numberOption(read, "tail-fitted", { least: 2, whole: true })),
    };
  }
  if (!/\d/.test(text))
    throw new UserError([
      problem("cli.value", { option: "--tail", value: text, known: ["1,05", "exponential", "inverse-power"] }),
    ]);
  const factor = numberOf("--tail", text, { least: 0 });
  const [error, sigma] = [
    numberOption(read, "tail-error", { least: 0 }),
    numberOption(read, "tail-sigma", { least: 0 }),
  ];
  return { kind: "constant", factor, ...given("error", error), ...given("sigma", sigma) };
}

/** `--exclude 2019:3,2020:2`: the cells in which the steps end that do not count. */
function excluded({ values: given }: Arguments): RunOffRequest["excluded"] {
  const text = given.get("exclude");
  const words = text?.split(",") ?? [];
  return words.map((word) => {
    const at = word.lastIndexOf(":");
    if (at < 1) throw new UserError([problem("cli.value", { option: "--exclude", value: word, known: ["2019:3"] })]);
    return [word.slice(0, at), word.slice(at + 1)] as const;
  });
}
