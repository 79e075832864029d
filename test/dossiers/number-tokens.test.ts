import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLines, numberTokens, tokensByLine } from "./number-tokens.ts";

describe("the number tokens of a printed line", () => {
  it.each([
    ["1. Besparing 0 400 1.009 1.069", ["1", "0", "400", "1.009", "1.069"]],
    ["Saldo jeugd -3,07 -3,04", ["-3,07", "-3,04"]],
    ["bedraagt € 0,84 mln in", ["0,84"]],
    ["€ -10,5 en €-2", ["-10,5", "-2"]],
    ["110% naar 105% sociaal minimum", ["110", "105"]],
    ["110→105% sociaal minimum", ["110", "105"]],
    ["(in mln €) 2018** 2019**", ["2018", "2019"]],
    ["overgang 18-/18+ eenvoudiger", ["18", "18"]],
    ["uren (0,2-0,3 fte) voor", ["0,2", "0,3"]],
    ["periode 2019-2022 centraal", ["2019", "2022"]],
    ["periode 2015 – 2018 en 2015–2018", ["2015", "2018", "2015", "2018"]],
    ["Transitie Sociaal Domein 2015-", ["2015"]],
    ["vierde kwartaal Q4-2017", ["4", "2017"]],
    ["Tabel 1. Overzicht", ["1"]],
    ["in 2016, 2017 en 2018.", ["2016", "2017", "2018"]],
    ["scenario 1a en 1b", ["1", "1"]],
    ["(15-75 jaar) en 75-plussers", ["15", "75", "75"]],
    ["ling (-6,5 en (+5,6)", ["-6,5", "+5,6"]],
    ["verschil −2,1", ["−2,1"]],
    ["- 3 punten", ["3"]],
    ["€ 1.000.000,50", ["1.000.000,50"]],
    ["geen cijfers, wel tekens: - € % **", []],
  ])("of %j are %j", (line, tokens) => {
    expect(numberTokens(line)).toEqual(tokens);
  });

  it("hold every digit of the line exactly once and in order", () => {
    const piece = fc.constantFrom("0", "7", "42", ".", ",", "-", "–", "+", "€", " ", "%", "**", "a", "→", "(", ")");
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (line) => {
          expect(
            numberTokens(line)
              .join("")
              .replace(/[^0-9]/g, ""),
          ).toBe(line.replace(/[^0-9]/g, ""));
        },
      ),
    );
  });

  it("do not change when a token is cut again", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("1", "0", ".", ",", "-", " ", "x") }), (line) => {
        for (const token of numberTokens(line)) expect(numberTokens(token)).toEqual([token]);
      }),
    );
  });
});

describe("the lines of an original", () => {
  it("count from one and are listed only when they hold a digit", () => {
    expect([...tokensByLine("kop\n2 sporen\n\nop 4 na\n")]).toEqual([
      [2, ["2"]],
      [4, ["4"]],
    ]);
  });

  it.each([
    ["", 0],
    ["een", 1],
    ["een\n", 1],
    ["een\ntwee", 2],
    ["een\n\n", 2],
  ])("%j are %i", (text, lines) => {
    expect(countLines(text)).toBe(lines);
  });
});
