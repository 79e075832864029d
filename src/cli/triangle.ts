import { explainRunOff } from "../cases/explain-run-off.ts";
import { runOffJson } from "../cases/export-run-off.ts";
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
        ...given("periods", number(read, "periods", 1)),
      },
      ...(tail === undefined ? {} : { tail }),
      ...given("aPriori", number(read, "a-priori", 0)),
      ...given("iterations", number(read, "iterations", 1)),
      ...given("trend", number(read, "trend", -0.99)),
      ...given("decay", number(read, "decay", 0)),
      ...given("lastSigma", number(read, "last-sigma", 0)),
      ...given("draws", whole(read, "draws", 100, 1_000_000)),
      ...given("seed", whole(read, "seed", 0, Number.MAX_SAFE_INTEGER)),
    },
  };
}

/** An option as a field, or nothing when it was not given. */
function given<const K extends string>(name: K, value: number | undefined): { readonly [key in K]?: number } {
  const field: { [key in K]?: number } = {};
  if (value !== undefined) field[name] = value;
  return field;
}

/** A whole number of an option. UserError `cli.value`. */
function whole(read: Arguments, name: string, least: number, most: number): number | undefined {
  const value = number(read, name, least);
  if (value === undefined || (Number.isInteger(value) && value <= most)) return value;
  throw new UserError([
    problem("cli.value", { option: `--${name}`, value: String(value), known: [`${least}…${most}`] }),
  ]);
}

function tailOf(read: Arguments): RunOffRequest["choice"]["tail"] {
  const text = read.values.get("tail");
  if (text === undefined) return undefined;
  if (text === "exponential" || text === "inverse-power") {
    return {
      kind: "curve",
      curve: text,
      ...given("periods", number(read, "tail-periods", 1)),
      ...given("fitted", number(read, "tail-fitted", 2)),
    };
  }
  const factor = number(read, "tail", 0, ["1,05", "exponential", "inverse-power"]);
  if (factor === undefined) return undefined;
  const [error, sigma] = [number(read, "tail-error", 0), number(read, "tail-sigma", 0)];
  return { kind: "constant", factor, ...given("error", error), ...given("sigma", sigma) };
}

/** `--exclude 2019:3,2020:2`: the cells in which the steps end that do not count; not together with credibility. */
function excluded({ values: given, flags }: Arguments): RunOffRequest["excluded"] {
  const text = given.get("exclude");
  if (text !== undefined && flags.has("credibility"))
    throw new UserError([problem("cli.value", { option: "--exclude", value: text, known: ["–"] })]);
  const words = text?.split(",") ?? [];
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
