import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noBrowser, type Site, settled, startSite, visit } from "../site.ts";
import { fiveQuestions, type Question } from "./five-questions.ts";

describe.skipIf(noBrowser)("from Start, with nothing but the pages", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  const all = fiveQuestions();
  for (const municipality of new Set(all.map((one) => one.municipality))) {
    it(`the five questions about ${municipality} are answered where the guide says`, async () => {
      const questions = all.filter((one) => one.municipality === municipality);
      expect(questions).toHaveLength(5);
      // Every other question on a telephone: the route is the same there.
      const wide = await site.open();
      const narrow = await site.open({ width: 390, height: 844 });
      for (const [at, one] of questions.entries()) await follow(at % 2 === 0 ? wide : narrow, one);
      await wide.context().close();
      await narrow.context().close();
    });
  }
});

async function follow(page: Page, { municipality, question, route, reads }: Question): Promise<void> {
  await visit(page, "/");
  await page.getByRole("link", { name: municipality, exact: true }).click();
  await settled(page);
  const [name = "", part] = route;
  await page.getByRole("navigation", { name: "Cyclus" }).getByRole("link", { name, exact: true }).click();
  await settled(page);
  if (part !== undefined) {
    const contents = page.getByRole("navigation", { name: "Op deze pagina" });
    const link = contents.getByRole("link", { name: part, exact: true });
    // On a narrow screen the list opens first.
    if (!(await link.isVisible())) await contents.locator("summary").click();
    await link.click();
    const heading = page.locator("main :is(h2, h3):focus");
    expect(await heading.textContent(), question).toBe(part);
    const top = await heading.evaluate((node) => node.getBoundingClientRect().top);
    expect(top, `${question}: the part is not on the screen`).toBeLessThan(page.viewportSize()?.height ?? 0);
  }
  const text = plain((await page.locator("main").allInnerTexts()).join(" "));
  for (const read of reads) expect(text, question).toContain(plain(read));
}

/** Text with one kind of space, as a reader sees it. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ");
}
