import fc from "fast-check";
import { expect, it } from "vitest";
import { textWidth, wrapHard } from "./text-width.ts";

it("breaks a word that is wider than its place with a hyphen", () => {
  expect(wrapHard("Vrijwilligersvergoeding per maand", 12, 80)).toEqual(["Vrijwilligersver-", "goeding per", "maand"]);
});

it("never writes wider than a place of forty pixels, and loses no letter", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Zéë ]{1,60}$/), fc.integer({ min: 40, max: 200 }), (text, width) => {
      const lines = wrapHard(text, 12, width);
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(/[- ]/g, "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});
