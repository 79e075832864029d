import { buildReport, documentFormats, openRenderer } from "../cases/documents.ts";
import { problem, UserError } from "../figure/problem.ts";
import { t } from "../text/catalogue.ts";
import { needed, readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { findDossier, operator } from "./find-dossier.ts";

/** `sluitend report <dossier> <document> --to pdf|html [-o FILE]`. */
export const report: Command = {
  run: async (args, effects) => {
    const { values, words } = readArguments(args, { values: ["to", "output"], short: { o: "output" } });
    const dossier = needed(words, 0, "dossier");
    const template = needed(words, 1, "document");
    const to = values.get("to") ?? "";
    const format = documentFormats.find((one) => one === to);
    if (format === undefined)
      throw new UserError([problem("cli.value", { option: "--to", value: to, known: documentFormats })]);
    const content = await openRenderer().render(buildReport(await findDossier(dossier), operator, template), format);
    const path = values.get("output");
    if (path === undefined) effects.out(content);
    else {
      await effects.writeFile(path, content);
      effects.error(`${t("nl", "cli.written", { path })}\n`);
    }
    return 0;
  },
};
