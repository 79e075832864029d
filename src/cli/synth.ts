import { explainSynthesis, synthesisJson } from "../cases/export-synthesis.ts";
import { parametersOf } from "../cases/synthesis-request.ts";
import { synthesise } from "../cases/synthesise-municipality.ts";
import { problem, UserError } from "../figure/problem.ts";
import { t } from "../text/catalogue.ts";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";

/** `sluitend synth --inhabitants N --months M --seed S --out DIR`: a municipality that does not exist, with all its files. */
export const synth: Command = {
  run: async (args, { out, error }) => {
    const { values, lists, flags } = readArguments(args, {
      flags: ["json", "rows"],
      values: ["inhabitants", "months", "seed", "from", "out"],
      lists: ["regime"],
      short: { o: "out" },
    });
    const folder = values.get("out");
    if (folder === undefined) throw new UserError([problem("cli.argument", { name: "--out MAP" })]);
    const parameters = parametersOf({
      inhabitants: values.get("inhabitants") ?? "10000",
      months: values.get("months") ?? "36",
      seed: values.get("seed") ?? "1",
      from: values.get("from") ?? "2023-01",
      regimes: lists.get("regime") ?? [],
    });
    const made = await synthesise({
      parameters,
      form: flags.has("rows") ? "rows" : "xml",
      folder,
      progress: (done) => error(`${t("nl", "cli.synth.progress", { done, of: parameters.inhabitants })}\n`),
    });
    out(flags.has("json") ? `${JSON.stringify(synthesisJson(made), null, 2)}\n` : `${explainSynthesis(made)}\n`);
    return 0;
  },
};
