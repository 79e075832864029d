import { describe, expect, it } from "vitest";
import { type FindingCells, messageOf, middleOf, type Saying } from "./finding-words.ts";

const facts = { printed: "€ 153", computed: "€ 234", difference: "€ 78" };
const saying: Saying = { number: (value) => `€ ${value}`, cell: (ref) => `[${ref}]` };

function say(cells: FindingCells, rule = "sum"): string {
  return messageOf(rule, facts, cells, saying);
}

describe("the sentence of a finding", () => {
  it("says what is printed, what follows and by how much that exceeds rounding", () => {
    expect(say({})).toBe(
      "Gedrukt is € 153, maar uit de delen volgt € 234. Het verschil is € 78 groter dan afronding kan verklaren.",
    );
  });

  it("names the cells whose single repair lets everything close, at most five of them", () => {
    expect(say({ candidates: [] })).toContain("er klopt meer dan één getal niet");
    expect(say({ candidates: ["a"] })).toContain("sluit het alleen bij [a].");
    expect(say({ candidates: ["a", "b", "c"] })).toContain("bij [a]; [b] of [c].");
    expect(say({ candidates: ["a", "b", "c", "d", "e", "f"] })).toContain("[e] of nog één andere plaats.");
    expect(say({ candidates: ["a", "b", "c", "d", "e", "f", "g"] })).toContain("[e] of nog 2 andere plaatsen.");
  });

  it("says whether a missing row would mend it, and of which amount", () => {
    expect(say({ missingRow: -81 })).toContain("Een ontbrekende post van € -81 zou het verschil verklaren.");
    expect(say({ missingRow: "not-alone" })).toContain("Een ontbrekende post verklaart niet alles");
    expect(say({})).not.toContain("ontbrekende");
  });

  it("names a slip of the hand that would explain it", () => {
    expect(say({ hint: { type: "sign", ref: "a" } })).toContain("Met het omgekeerde teken in [a] sluit het wel.");
    expect(say({ hint: { type: "power-of-ten", ref: "a", factor: 0.1 } })).toContain("Met [a] keer 0,1 sluit het wel");
    expect(say({ hint: { type: "digits-swapped", ref: "a", value: 35 } })).toContain("Met € 35 in [a] sluit het wel");
  });

  it("says of a claim which way the text has it", () => {
    expect(say({ implied: { low: 234, high: Number.POSITIVE_INFINITY } }, "claim")).toContain("meer dan € 234");
    expect(say({ implied: { low: Number.NEGATIVE_INFINITY, high: 234 } }, "claim")).toContain("minder dan € 234");
    expect(say({ implied: { low: 234, high: 234 } }, "claim")).toContain("zegt dat twee cijfers gelijk zijn");
  });

  it("says of a count that it must be counted again, without cells to repair", () => {
    expect(say({ candidates: ["a"] }, "tally")).toBe(
      "De tekst noemt € 153, maar het zijn er € 234: een verschil van € 78. Tel na, en verbeter het aantal of de lijst.",
    );
  });

  it("names the line that another repeats", () => {
    expect(say({ twin: "a" }, "copied-line")).toContain("gelijk aan de regel van [a]");
  });
});

describe("what follows from the rest", () => {
  it("is the middle, or the bound where one side is open", () => {
    expect(middleOf({ low: 2, high: 4 })).toBe(3);
    expect(middleOf({ low: 2, high: Number.POSITIVE_INFINITY })).toBe(2);
    expect(middleOf({ low: Number.NEGATIVE_INFINITY, high: 4 })).toBe(4);
  });
});
