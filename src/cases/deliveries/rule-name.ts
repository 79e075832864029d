import { t } from "../../text/catalogue.ts";

const named = [
  "intake.cell",
  "intake.empty",
  "intake.value-unmapped",
  "intake.column-missing",
  "intake.column-twice",
  "intake.bsn-in-text",
  "intake.sensitive",
  "intake.no-rows",
  "intake.too-much",
  "file.unreadable",
  "file.missing",
] as const;

/** A rule as people read it: the number in the standard as it is, and a few words for a rule of ours. */
export function ruleName(rule: string): string {
  const known = named.find((one) => one === rule);
  if (known !== undefined) return t("nl", `data.rule.${known}`);
  return rule.includes(".") ? t("nl", "data.rule.other") : rule;
}
