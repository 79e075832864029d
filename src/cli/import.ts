import { checkMessages, type ImportRemark, type ImportReport } from "../cases/import-report.ts";
import { listRules } from "../cases/list-rules.ts";
import { t } from "../text/catalogue.ts";
import { type PlacedSentence, surveyed } from "../text/describe-problems.ts";
import { needed, readArguments } from "./arguments.ts";
import type { Command, Effects, ExitCode } from "./command.ts";
import { importTables, longestTold } from "./import-tables.ts";

/** `sluitend import <source> <path…>`: reads a delivery; messages without a lake are only checked. */
export const importCommand: Command = {
  run: async (args, effects) => {
    const name = needed(args, 0, "bron");
    if (name !== "istandaarden" || args.some((word) => word.startsWith("--lake")))
      return await importTables.run(args, effects);
    return await checkOnly(args.slice(1), effects);
  },
};

/** Checks messages and keeps nothing of them, or lists the rules by which it would. */
async function checkOnly(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { flags, values, words } = readArguments(args, { flags: ["json", "rules"], values: ["xsd"] });
  if (flags.has("rules")) {
    effects.out(listRules());
    return 0;
  }
  needed(words, 0, "bestand, map of zip");
  return tell(await checkMessages(words, values.get("xsd")), flags.has("json"), effects);
}

function tell(report: ImportReport, json: boolean, { out }: Effects): ExitCode {
  const { files, accepted, rejected, warnings, untold } = report;
  if (json) out(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const refusals = surveyed(rejected.map(placed), longestTold);
    const remarks = surveyed(warnings.map(placed), longestTold);
    const more = refusals.untold + remarks.untold;
    const lines = [
      t("nl", "import.summary", { files, accepted, rejected: rejected.length }),
      ...refusals.lines.map(bullet),
      ...remarks.lines.map((line) => bullet(isCount(line) ? line : t("nl", "import.remark", { sentence: line }))),
      ...(more > 0 ? [t("nl", "import.more", { count: more })] : []),
      ...(untold > 0 ? [t("nl", "import.untold", { count: untold })] : []),
    ];
    out(`${lines.join("\n")}\n`);
  }
  return rejected.length > 0 ? 1 : 0;
}

function placed({ file, about, line, element, rule, message, remedy }: ImportRemark): PlacedSentence {
  const place = [file, about, line === undefined ? undefined : t("nl", "where.line", { line }), element, rule];
  return { place: place.filter((part) => part !== undefined).join(", "), says: `${message}. ${remedy}` };
}

/** Whether a line only counts what the lines above it began. */
function isCount(line: string): boolean {
  return line.startsWith(" ");
}

function bullet(line: string): string {
  return isCount(line) ? line : `- ${line}`;
}
