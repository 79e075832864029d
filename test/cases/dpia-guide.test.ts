import { expect, test } from "vitest";
import { type DpiaBlock, dpiaTemplate } from "../../src/text/dpia-template.ts";
import { expectGolden } from "../golden/golden.ts";

const more = `Als document haalt u het op van de [pagina Privacy](privacy.md#de-pagina-privacy), of maakt u het met \`sluitend dpia\`. Het
[verwerkingsregister](privacy.md#het-verwerkingsregister) maakt u net zo.`;

test("the guide shows the very template that is taken along", () => {
  const { title, lead, chapters } = dpiaTemplate;
  const parts = chapters.flatMap(({ title: name, blocks }, at) => [`## ${at + 1}. ${name}`, ...blocks.map(markdownOf)]);
  expectGolden("../../docs/handleiding/dpia.md", [`# ${title}`, lead, more, ...parts].join("\n\n"));
});

test("every table of the template has as many cells in a row as in its head, and leaves something to the municipality", () => {
  const tables = dpiaTemplate.chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ("head" in block ? [block] : [])),
  );
  expect(tables.length).toBeGreaterThan(3);
  for (const { head, rows } of tables) {
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(rows.flat().some((cell) => /\[.+\]/.test(cell))).toBe(true);
  }
});

function markdownOf(block: DpiaBlock): string {
  if ("text" in block) return block.text;
  if ("steps" in block) return block.steps.map((step, at) => `${at + 1}. ${step}`).join("\n");
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(block.head), line(block.head.map(() => "---")), ...block.rows.map(line)].join("\n");
}
