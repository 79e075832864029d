import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { transformationPlan } from "../../test/golden/example-timeline.ts";
import { fixedThemes } from "./palette.ts";
import { openSheet } from "./sheet.ts";
import { drawSymbol, type SymbolName } from "./symbol.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const all = ["full", "half", "ring", "diamond", "equal", "bars", "check", "cross", "question", "alert"] as const;

it("draws every sign differently", () => {
  const sheet = openSheet(transformationPlan, { document, width: 640, theme: fixedThemes.light });
  const drawn = all.map((name: SymbolName) => drawSymbol(sheet, name, 6, 6, "#000").innerHTML);
  expect(new Set(drawn).size).toBe(all.length);
});
