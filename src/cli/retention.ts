import { applyRetention, deletionLog, exportDeletions, type RetentionOutcome } from "../cases/retention.ts";
import { t } from "../text/catalogue.ts";
import { needed, readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { municipality, neededOption } from "./options.ts";

/** `sluitend retention <terms.yaml> --lake DIR --by WHO [--apply]`, and `--log` for what was deleted before. */
export const retention: Command = {
  run: async (args, { out }) => {
    const read = readArguments(args, { flags: ["json", "apply", "log"], values: ["lake", "by", "gemeente"] });
    const { flags, values, words } = read;
    const print = (json: unknown, text: string): void =>
      out(flags.has("json") ? `${JSON.stringify(json, null, 2)}\n` : text);
    if (flags.has("log")) {
      const wanted = values.get("gemeente");
      const gemeente = wanted === undefined ? undefined : municipality("--gemeente", wanted);
      const log = await deletionLog(neededOption(read, "lake", "MAP"), gemeente);
      const lines = log.map((one) =>
        t("nl", "retention.logged", { day: one.at.slice(0, 10), by: one.by, line: lineOf(one) }),
      );
      print(
        { deletions: exportDeletions(log) },
        `${lines.length === 0 ? t("nl", "retention.log.empty") : lines.join("\n")}\n`,
      );
      return 0;
    }
    const terms = needed(words, 0, "termijnen.yaml");
    const by = neededOption(read, "by", "WIE");
    const outcome = await applyRetention({
      terms,
      by,
      lake: neededOption(read, "lake", "MAP"),
      apply: flags.has("apply"),
    });
    const { applied, deletions, mistakes } = outcome;
    print({ applied, deletions: exportDeletions(deletions), mistakes }, told(outcome));
    return 0;
  },
};

function told({ applied, deletions, mistakes }: RetentionOutcome): string {
  const rows = deletions.reduce((sum, one) => sum + one.rows, 0);
  const lines = [
    ...(deletions.length === 0 ? [] : [t("nl", applied ? "retention.done" : "retention.would", { rows })]),
    ...deletions.map((one) => `  ${lineOf(one)}`),
    ...(mistakes === 0
      ? []
      : [t("nl", applied ? "retention.mistakes.done" : "retention.mistakes.would", { mistakes })]),
  ];
  if (lines.length === 0) return `${t("nl", "retention.none")}\n`;
  return `${lines.join("\n")}\n`;
}

function lineOf({ source, table, law = "", until, rows, basis }: RetentionOutcome["deletions"][number]): string {
  return t("nl", "retention.line", { source, table, law, until, rows, basis });
}
