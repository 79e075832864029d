import { checkOpened } from "../cases/check-dossier.ts";
import { checkFile } from "../cases/check-file.ts";
import { exportCheck } from "../cases/export-check.ts";
import type { FindingView } from "../cases/views.ts";
import { t } from "../text/catalogue.ts";
import { describeProblem } from "../text/describe-problem.ts";
import { needed, readArguments } from "./arguments.ts";
import type { Command, Effects, ExitCode } from "./command.ts";
import { findDossier, operator } from "./find-dossier.ts";

type Said = Pick<FindingView, "about" | "certainty" | "explained" | "message" | "nature" | "where"> & {
  readonly place?: string;
};

/** `sluitend check <dossier or table file> [--json] [--strict]`. */
export const check: Command = {
  run: async (args, effects) => {
    const { flags, words } = readArguments(args, { flags: ["json", "strict"] });
    const name = needed(words, 0, "dossier");
    const strict = flags.has("strict");
    if (/\.(?:csv|tsv|txt|xlsx|xlsm|xls|ods|md|markdown)$/i.test(name)) {
      const { remarks, ...answer } = await checkFile(name);
      for (const remark of remarks) effects.error(`${describeProblem(remark, "nl")}\n`);
      return tell(answer.checked, answer.findings, flags.has("json") ? answer : undefined, strict, effects);
    }
    const opened = await findDossier(name);
    const { checked, findings } = checkOpened(opened, operator);
    return tell(checked, findings, flags.has("json") ? exportCheck(opened, operator) : undefined, strict, effects);
  },
};

/** Says the answer in words, or as JSON where that was asked; exit code 1 with `--strict` while something stays open. */
function tell(
  checked: number,
  findings: readonly Said[],
  json: object | undefined,
  strict: boolean,
  { out }: Effects,
): ExitCode {
  if (json !== undefined) out(`${JSON.stringify(json, null, 2)}\n`);
  else out(`${answer(checked, findings)}\n`);
  const isOpen = ({ explained, certainty }: Said) => explained === undefined && certainty !== "mogelijk";
  return strict && findings.some(isOpen) ? 1 : 0;
}

function answer(checked: number, findings: readonly Said[]): string {
  const relations = findings.filter(({ nature }) => nature === "relation");
  const slips = findings.filter(({ nature }) => nature === "slip");
  const explained = (some: readonly Said[]) => some.filter((finding) => finding.explained !== undefined).length;
  const facts = { checked, findings: relations.length, explained: explained(relations) };
  const sums = relations.length === 0 ? t("nl", "check.clean", { checked }) : t("nl", "check.summary", facts);
  const rest =
    slips.length === 0 ? "" : ` ${t("nl", "check.slips", { slips: slips.length, explained: explained(slips) })}`;
  return [`${sums}${rest}`, ...findings.map(line)].join("\n");
}

function line({ where, about, place, message, certainty, explained }: Said): string {
  const words = about === undefined ? [] : [about.kind, about.title, about.lines];
  const at = [place, ...(words.length > 0 ? words : [where.table, where.row, where.column])]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
  const reason = explained === undefined ? "" : ` ${t("nl", "check.explained", { reason: explained })}`;
  return `- ${at} (${certainty}): ${message}${reason}`;
}
