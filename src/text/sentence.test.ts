import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { t } from "./catalogue.ts";
import { joined, plain, type SaidFigure, say, sentence } from "./sentence.ts";

// What a figure is does not matter to the sentence that it stands in.
const figure: SaidFigure["figure"] = JSON.parse("{}");
const said = (ref: string, text: string): SaidFigure => ({ type: "figure", ref, figure, text });

describe("a sentence with figures", () => {
  test("keeps each figure where the language puts it", () => {
    const pieces = say("nl", "start.reason.trend", {
      first: said("a", "€ 1 tekort"),
      last: said("b", "€ 2 tekort"),
      from: "2019",
      to: "2022",
    });
    expect(pieces).toEqual([
      { type: "text", text: "Van " },
      said("a", "€ 1 tekort"),
      { type: "text", text: " in 2019 naar " },
      said("b", "€ 2 tekort"),
      { type: "text", text: " in 2022, als er niets verandert." },
    ]);
  });

  test("takes a sentence as a part, and joins words that stand side by side", () => {
    const part = say("nl", "start.spoken.deficit", { amount: said("a", "€ 3") });
    expect(say("nl", "start.reason.baseline", { domain: "Jeugd", amount: part })).toEqual([
      { type: "text", text: "Vooral door Jeugd: een tekort van " },
      said("a", "€ 3"),
      { type: "text", text: "." },
    ]);
  });

  test("reads like the plain text, whatever stands in its words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (domain, amount) => {
        const clean = (text: string) => text.replace(/[\u{FDD0}\u{FDD1}]/gu, "");
        const pieces = say("nl", "start.reason.baseline", { domain, amount: said("x", amount) });
        expect(plain(pieces)).toBe(t("nl", "start.reason.baseline", { domain: clean(domain), amount }));
        expect(pieces.filter(({ type }) => type === "figure")).toHaveLength(1);
      }),
    );
  });

  test("without parameters is its text", () => {
    expect(say("nl", "start.reason.domain")).toEqual(sentence(t("nl", "start.reason.domain")));
    expect(sentence("")).toEqual([]);
    expect(joined([...sentence("a"), ...sentence("b")])).toEqual(sentence("ab"));
  });
});
