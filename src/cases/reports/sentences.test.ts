import fc from "fast-check";
import { expect, it } from "vitest";
import { sentencesOf, type TextPiece } from "./sentences.ts";

const cut = (piece: TextPiece, text: string): TextPiece => ({ ...piece, text });
const said = (...pieces: readonly TextPiece[]) =>
  sentencesOf(pieces, cut).map((sentence) =>
    sentence
      .map(({ text }) => text)
      .join("")
      .trim(),
  );

it("cuts at points, question marks and exclamation marks", () => {
  expect(said({ text: "Een zin. Nog een? Ja! En “klaar.” Einde" })).toEqual([
    "Een zin.",
    "Nog een?",
    "Ja!",
    "En “klaar.”",
    "Einde",
  ]);
});

it("leaves shortened words, numbers and a small letter behind a point whole", () => {
  expect(said({ text: "Het is ca. 5 mln. euro, d.w.z. veel. Zie art. 189." })).toEqual([
    "Het is ca. 5 mln. euro, d.w.z. veel.",
    "Zie art. 189.",
  ]);
});

it("keeps a figure whole and lets one begin a sentence", () => {
  const figure = { text: "€ 1.000. Ruim", whole: true };
  expect(said({ text: "Het is " }, figure, { text: ". Klaar." }, { text: " " }, figure, { text: " ook." })).toEqual([
    "Het is € 1.000. Ruim.",
    "Klaar.",
    "€ 1.000. Ruim ook.",
  ]);
});

it("loses no word and changes no order", () => {
  const piece = fc.record({ text: fc.stringMatching(/^[A-Za-z.!? ]{0,12}$/), whole: fc.boolean() });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const whole = pieces
        .map(({ text }) => text)
        .join("")
        .replace(/\s+/g, "");
      expect(
        said(...pieces)
          .join("")
          .replace(/\s+/g, ""),
      ).toBe(whole);
    }),
  );
});
