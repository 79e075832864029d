import { buildReport } from "../cases/documents.ts";
import { csvNotations, type DocumentWishes, documentFormats, openRenderer } from "../cases/renderer.ts";
import { problem, UserError } from "../figure/problem.ts";
import { t } from "../text/catalogue.ts";
import { needed, readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { findDossier, operator } from "./find-dossier.ts";

/** `sluitend report <dossier> <document> --to pdf|docx|html|xlsx|csv [--table ID] [--notation N] [--since FOLDER] [-o FILE]`. */
export const report: Command = {
  run: async (args, effects) => {
    const { values, words } = readArguments(args, {
      values: ["to", "output", "table", "notation", "since"],
      short: { o: "output" },
    });
    const dossier = needed(words, 0, "dossier");
    const template = needed(words, 1, "document");
    const to = values.get("to");
    if (to === undefined)
      throw new UserError([problem("cli.option-missing", { option: "--to", known: documentFormats })]);
    const format = documentFormats.find((one) => one === to);
    if (format === undefined)
      throw new UserError([problem("cli.value", { option: "--to", value: to, known: documentFormats })]);
    const csv = csvWishes(values);
    const earlier = values.get("since");
    const since = earlier === undefined ? undefined : await findDossier(earlier);
    const built = buildReport(await findDossier(dossier), operator, template, since);
    const content = await openRenderer().render(built, format, csv);
    const path = values.get("output");
    if (path === undefined) effects.out(content);
    else {
      await effects.writeFile(path, content);
      effects.error(`${t("nl", "cli.written", { path })}\n`);
    }
    return 0;
  },
};

/** Which table, and with commas or points. UserError `cli.value` for a notation that is none. */
function csvWishes(values: ReadonlyMap<string, string>): DocumentWishes {
  const table = values.get("table");
  const wanted = values.get("notation");
  const notation = csvNotations.find((one) => one === wanted);
  if (wanted !== undefined && notation === undefined)
    throw new UserError([problem("cli.value", { option: "--notation", value: wanted, known: csvNotations })]);
  return { ...(table === undefined ? {} : { table }), ...(notation === undefined ? {} : { notation }) };
}
