import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentFormat } from "./format-page.ts";
import { entityNames } from "./reference.ts";

const page = readFileSync(new URL("../../docs/reference/dossier-format.md", import.meta.url), "utf8");

describe("the page of the dossier format", () => {
  test("says what the schemas say; otherwise run node tools/dossier-format.ts", () => {
    expect(documentFormat(page)).toBe(page);
  });

  test("has a part for every kind of entity", () => {
    expect(entityNames.filter((name) => !page.includes(`### \`${name}.yaml\``))).toEqual([]);
  });

  test("keeps what people wrote above the generated part", () => {
    const written = "# Titel\n\nWoorden.\n";
    expect(documentFormat(written).startsWith("# Titel\n\nWoorden.\n\n## Files and keys\n")).toBe(true);
    expect(documentFormat(documentFormat(written))).toBe(documentFormat(written));
  });
});
