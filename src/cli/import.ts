import { checkMessages, type ImportRemark, type ImportReport } from "../cases/import-report.ts";
import { listRules } from "../cases/list-rules.ts";
import { t } from "../text/catalogue.ts";
import { needed, readArguments } from "./arguments.ts";
import type { Command, Effects, ExitCode } from "./command.ts";
import { importTables } from "./import-tables.ts";

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
    const lines = [
      t("nl", "import.summary", { files, accepted, rejected: rejected.length }),
      ...rejected.map((one) => `- ${sentence(one)}`),
      ...warnings.map((one) => `- ${t("nl", "import.remark", { sentence: sentence(one) })}`),
      ...(untold > 0 ? [t("nl", "import.untold", { count: untold })] : []),
    ];
    out(`${lines.join("\n")}\n`);
  }
  return rejected.length > 0 ? 1 : 0;
}

function sentence({ file, about, line, element, rule, message, remedy }: ImportRemark): string {
  const place = [file, about, line === undefined ? undefined : t("nl", "where.line", { line }), element, rule];
  return `${place.filter((part) => part !== undefined).join(", ")}: ${message}. ${remedy}`;
}
