import { problem } from "../figure/problem.ts";
import { checkedRules, fileRules, sameAs, uncheckedRules } from "../messages/rule-list.ts";
import { t } from "../text/catalogue.ts";
import { explainProblem } from "../text/describe-problem.ts";

/** Every rule of iWmo and iJw that the import knows of, as a page of Markdown: checked, or why it cannot be. */
export function listRules(): string {
  const rows = [
    ...checkedRules.map((rule) => [rule, said(rule), t("nl", "rule.checked")] as const),
    ...fileRules.map((rule) => [rule, t("nl", `rule.${rule}`), t("nl", "rule.checked-file")] as const),
    ...Object.entries(sameAs).map(([rule, as]) => [rule, said(as), t("nl", "rule.checked-as", { rule: as })] as const),
    ...uncheckedRules.map(
      (rule) => [rule, "–", t("nl", "rule.unchecked", { reason: t("nl", `rule.unchecked.${rule}`) })] as const,
    ),
  ];
  const lines = rows.sort(([a], [b]) => (a < b ? -1 : 1)).map((cells) => `| ${cells.join(" | ")} |`);
  const page = [
    t("nl", "rule.page", { count: checkedRules.length }),
    t("nl", "rule.head"),
    "| --- | --- | --- |",
    ...lines,
  ];
  return `${page.join("\n")}\n`;
}

function said(rule: (typeof checkedRules)[number]): string {
  return explainProblem(problem("message.rule", { rule })).title;
}
