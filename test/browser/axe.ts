import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What of a page is looked at: all of it by all rules, or a part, or only how colours stand out. */
interface Look {
  readonly part?: string;
  readonly only?: "contrast";
}

/** What axe finds wrong, a sentence each: the rule and where. The page was opened with `bypassCSP`. */
export async function violations(page: Page, { part = "body", only }: Look = {}): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).include(part);
  const chosen = only === undefined ? builder.withTags(standards) : builder.withRules(["color-contrast"]);
  const { violations: found } = await chosen.analyze();
  return found.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}
