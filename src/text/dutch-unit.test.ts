import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readUnitPhrase } from "./dutch-unit.ts";

const money = (scale?: number) => ({ quantity: "money", ...(scale === undefined ? {} : { scale }) });

describe("the unit that a title or header names", () => {
  test.each([
    ["x € 1.000", money(1000)],
    ["(x € 1.000)", money(1000)],
    ["€ x 1.000", money(1000)],
    ["x €1000", money(1000)],
    ["x 1.000 euro", money(1000)],
    ["bedragen x € 1.000,-", money(1000)],
    ["Bedragen in duizenden euro's", money(1000)],
    ["(bedragen in € 1.000)", money(1000)],
    ["in k€", money(1000)],
    ["x € 1 mln", money(1e6)],
    ["€ mln", money(1e6)],
    ["in mln €", money(1e6)],
    ["bedragen x € 1.000.000", money(1e6)],
    ["in miljoenen euro's", money(1e6)],
    ["in mln.", { scale: 1e6 }],
    ["x 1.000", { scale: 1000 }],
    ["€", money()],
    ["in euro's", money()],
    ["%", { quantity: "percent" }],
    ["in procenten", { quantity: "percent" }],
    ["(%)", { quantity: "percent" }],
    ["%-punt", { quantity: "percentage-point" }],
    ["fte", { quantity: "fte" }],
    ["aantal", { quantity: "count" }],
    ["aantal fte", { quantity: "fte" }],
  ])("is all that %j says", (text, unit) => {
    expect(readUnitPhrase(text)).toEqual({ ...unit, isWhole: true });
  });

  test.each([
    ["Tabel 3: lasten per wet (x € 1.000)", money(1000)],
    ["Kosten jeugdzorg, bedragen in miljoenen euro's", money(1e6)],
    ["Verschil in %", { quantity: "percent" }],
    ["Percentage tevreden cliënten", { quantity: "percent" }],
    ["Formatie (fte)", { quantity: "fte" }],
    ["Aantal cliënten", { quantity: "count" }],
    ["Lasten €", money()],
  ])("stands beside other words in %j", (text, unit) => {
    expect(readUnitPhrase(text)).toEqual({ ...unit, isWhole: false });
  });

  test.each([
    "Wmo",
    "Regeling 50% korting",
    "Eigen bijdrage € 19 per maand",
    "Indexatie",
    "Miljoenennota",
    "Europese subsidies",
    "Procesregie",
    "Bedragen in € en %",
    "",
    "x".repeat(500),
  ])("is not in %j", (text) => {
    expect(readUnitPhrase(text)).toBeUndefined();
  });

  test("is looked for in any text, in time that grows with its length", () => {
    const piece = fc.constantFrom("€", " ", "x", "1", ".", "000", "in", "mln", "%", "(", "euro", "bedragen", "\u00a0");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const begun = performance.now();
        const unit = readUnitPhrase(pieces.join(""));
        expect(performance.now() - begun).toBeLessThan(500);
        if (unit !== undefined) expect(unit.scale ?? unit.quantity).toBeDefined();
      }),
    );
  });
});
