import { expect, it } from "vitest";
import { readPrintFonts } from "./fonts.ts";
import { charactersOf, printableText } from "./printable-text.ts";

const [regular = new Uint8Array()] = readPrintFonts();
const known = charactersOf(regular);
const print = (text: string): unknown => JSON.parse(JSON.stringify(text, printableText(known)));

it("leaves what the bundled font has: Dutch letters, the euro, the true minus, thin spaces", () => {
  const text = "Eén coöperatie ’s-Gravenhage € −3,1\u00a0mln × “ja” – ½ Łódź";
  expect(print(text)).toBe(text);
});

it("writes what the font does not have as its code, so that nothing is lost", () => {
  expect(print("Goed 🙂 漢")).toBe("Goed [U+1F642] [U+6F22]");
});

it("makes spaces of control characters", () => {
  expect(print("a\u0000b\u2028c\nd")).toBe("a b c d");
});

it("lets a word break that fits on no line, and leaves pictures and addresses alone", () => {
  const word = "a".repeat(60);
  const printed: unknown = JSON.parse(JSON.stringify({ text: word, svg: word, href: word }, printableText(known)));
  const parts = ["a".repeat(24), "a".repeat(24), "a".repeat(12)];
  expect(printed).toEqual({ text: parts.join("\u200b"), svg: word, href: word });
});

it("lets a name of a table break after its underscores, so that it stays within its column", () => {
  expect(print("verzoek_om_wijziging")).toBe("verzoek_\u200bom_\u200bwijziging");
  expect(print("_leeg_ __")).toBe("_leeg_ __");
});

it("refuses a file that is no font", () => {
  expect(() =>
    charactersOf(new TextEncoder().encode("%PDF-1.7 dit is geen lettertype, maar wel lang genoeg")),
  ).toThrow();
});
