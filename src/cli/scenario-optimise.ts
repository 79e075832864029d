import { explainOptimised } from "../cases/explain-optimised.ts";
import { exportOptimised } from "../cases/export-optimised.ts";
import { optimiseDossier, type Ranking, rankings } from "../cases/optimise-dossier.ts";
import { baselineKinds } from "../cases/package-base.ts";
import { readPackageModel } from "../cases/read-package-model.ts";
import { problem, UserError } from "../figure/problem.ts";
import { type Arguments, needed, readArguments } from "./arguments.ts";
import { choice } from "./choice.ts";
import type { Effects, ExitCode } from "./command.ts";
import { findDossier, operator } from "./find-dossier.ts";
import { optimiseOther } from "./scenario-optimise-other.ts";

const values = ["balanced-by", "line", "chance", "baseline", "scenario", "rank", "packages", "seed", "model"] as const;

/** `sluitend scenario optimise <dossier> --balanced-by YEAR`: 0 when a package closes, 1 when none does. */
export async function optimise(args: readonly string[], { out }: Effects): Promise<ExitCode> {
  const read = readArguments(args, { flags: ["json", "forms", "with-margin"], values });
  const name = needed(read.words, 0, "dossier");
  const balancedBy = read.values.get("balanced-by");
  if (balancedBy === undefined) throw new UserError([problem("cli.argument", { name: "--balanced-by" })]);
  const path = read.values.get("model");
  const scenario = read.values.get("scenario");
  const chance = chanceOf(read.values.get("chance"));
  const model = path === undefined ? undefined : await readPackageModel(path);
  const opened = await findDossier(name);
  const packages = wholeOf(read, "packages", 5, 1, 50);
  const other = optimiseOther(opened, read, { balancedBy, packages });
  if (other !== undefined) {
    out(`${other.text}\n`);
    return other.closes ? 0 : 1;
  }
  const optimised = await optimiseDossier(opened, {
    balancedBy,
    line: choice(read, "line", ["totaal", "bruto"]),
    ...(chance === undefined ? {} : { chance }),
    baseline: choice(read, "baseline", baselineKinds),
    ...(scenario === undefined ? {} : { scenario }),
    forms: read.flags.has("forms"),
    withMargin: read.flags.has("with-margin"),
    rank: rankOf(read),
    packages,
    seed: wholeOf(read, "seed", 1, 0, Number.MAX_SAFE_INTEGER),
    ...(model === undefined ? {} : { model }),
  });
  out(
    read.flags.has("json")
      ? `${JSON.stringify(exportOptimised(opened, operator, optimised), null, 2)}\n`
      : `${explainOptimised(opened, operator, optimised)}\n`,
  );
  return optimised.answer.packages.length > 0 ? 0 : 1;
}

/** `0.8`, `0,8` or `80%`. */
function chanceOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, digits = "", sign = ""] = /^(\d{1,3}(?:[.,]\d{1,4})?)(%?)$/.exec(text) ?? [];
  const chance = Number(digits.replace(",", ".")) / (sign === "" ? 1 : 100);
  if (digits !== "" && chance > 0 && chance <= 1) return chance;
  throw new UserError([problem("cli.value", { option: "--chance", value: text, known: ["0.8", "0,9", "95%"] })]);
}

function rankOf({ values: given }: Arguments): readonly Ranking[] {
  const words = (given.get("rank") ?? "").split(",").filter((word) => word !== "");
  return words.map((word) => {
    const known = rankings.find((one) => one === word);
    if (known === undefined)
      throw new UserError([problem("cli.value", { option: "--rank", value: word, known: rankings })]);
    return known;
  });
}

function wholeOf({ values: given }: Arguments, name: string, otherwise: number, low: number, high: number): number {
  const text = given.get(name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (/^\d{1,16}$/.test(text) && value >= low && value <= high) return value;
  throw new UserError([problem("cli.value", { option: `--${name}`, value: text, known: [`${low} … ${high}`] })]);
}
