import { checkOpened } from "../cases/check-dossier.ts";
import { exportCheck } from "../cases/export-check.ts";
import { t } from "../text/catalogue.ts";
import { needed, readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { findDossier, operator } from "./find-dossier.ts";

/** `sluitend check <dossier> [--json] [--strict]`. */
export const check: Command = {
  run: async (args, effects) => {
    const { flags, words } = readArguments(args, { flags: ["json", "strict"] });
    const opened = await findDossier(needed(words, 0, "dossier"));
    const { checked, findings } = checkOpened(opened, operator);
    const open = findings.filter((finding) => finding.explained === undefined && finding.certainty !== "mogelijk");
    if (flags.has("json")) effects.out(`${JSON.stringify(exportCheck(opened, operator), null, 2)}\n`);
    else {
      const explained = findings.filter((finding) => finding.explained !== undefined).length;
      effects.out(
        `${findings.length === 0 ? t("nl", "check.clean", { checked }) : t("nl", "check.summary", { checked, findings: findings.length, explained })}\n`,
      );
      for (const { where, message, certainty, explained: reason } of findings)
        effects.out(
          `- ${[where.table, where.row, where.column].filter((part) => part !== "").join(", ")} (${certainty}): ${message}${reason === undefined ? "" : ` ${reason}`}\n`,
        );
    }
    return flags.has("strict") && open.length > 0 ? 1 : 0;
  },
};
