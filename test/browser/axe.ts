import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Run in the page itself, which has no frames: what axe hands over between pages is most of its time on a long page.
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What of a page is looked at: all of it by all rules, or a part, or only how colours stand out. */
interface Look {
  readonly part?: string;
  readonly only?: "contrast";
}

/** What axe finds wrong, a sentence each: the rule and where. The page was opened with `bypassCSP`. */
export async function violations(page: Page, { part = "body", only }: Look = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const options: axe.RunOptions = {
    runOnly: only === undefined ? { type: "tag", values: standards } : { type: "rule", values: ["color-contrast"] },
    resultTypes: ["violations"],
  };
  return page.evaluate(
    async ({ where, how }) => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      const { violations: found } = await engine.run(where, how);
      return found.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    },
    { where: part, how: options },
  );
}
