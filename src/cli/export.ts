import { statSync } from "node:fs";
import { exportToFolder } from "../cases/export-dossier.ts";
import { openSite } from "../cases/open-site.ts";
import { problem, UserError } from "../figure/problem.ts";
import { t } from "../text/catalogue.ts";
import { needed, readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { operator, ownDossiers } from "./find-dossier.ts";

/** `sluitend export <dossier> -o FOLDER`: a dossier with what people wrote in the application, as a folder again. */
export const exportCommand: Command = {
  run: async (args, effects) => {
    const { values, words } = readArguments(args, {
      values: ["dossiers", "store", "output"],
      short: { o: "output" },
    });
    const id = needed(words, 0, "dossier");
    const path = values.get("output") ?? id;
    const store = values.get("store") ?? "data/sluitend.sqlite";
    // Opening would make an empty store, and an export without what people wrote would look whole.
    if (!/^postgres(ql)?:/.test(store) && statSync(store, { throwIfNoEntry: false }) === undefined)
      throw new UserError([problem("file.missing", { path: store })]);
    const { site, close } = await openSite(values.get("dossiers") ?? ownDossiers, store);
    try {
      await exportToFolder(site, operator, id, path);
    } finally {
      await close();
    }
    effects.error(`${t("nl", "cli.written", { path })}\n`);
    return 0;
  },
};
