import { describe, expect, it } from "vitest";
import type { Figure } from "../figure/figure.ts";
import type { Relation } from "../policy/relation.ts";
import { checkDeclared } from "./check.ts";
import type { Ground } from "./operand.ts";
import { figure } from "./slips/slip-ground.fixture.ts";

const percent = { unit: { quantity: "percent" } } as const;

/** A relation without what every relation has. */
type Terms<R> = R extends Relation ? Omit<R, "id" | "columns" | "lines"> : never;

function check(relation: Terms<Relation>, figures: Readonly<Record<string, Figure>>) {
  const ground: Ground = { table: () => undefined, figure: (ref) => figures[ref] };
  const whole = {
    id: "verband",
    columns: [],
    lines: { document: "origineel", from: 1, to: 1 },
    ...relation,
  } as Relation;
  const { checked, findings } = checkDeclared([{ relation: whole }], ground);
  return {
    checked,
    findings: findings.map(({ rule, target, implied }) => ({ rule, target, middle: (implied.low + implied.high) / 2 })),
  };
}

describe("a relation between figures of sentences", () => {
  it("is a growth in per cent between two of them", () => {
    const growth = { rule: "growth", result: "groei", from: "eerst", to: "later" } as const;
    const numbers = { eerst: figure(200), later: figure(250) };
    expect(check(growth, { ...numbers, groei: figure(25, percent) })).toEqual({ checked: 1, findings: [] });
    const { findings } = check(growth, { ...numbers, groei: figure(35, percent) });
    expect(findings).toMatchObject([{ rule: "growth", target: "groei" }]);
    expect(findings[0]?.middle).toBeCloseTo(25, 0);
  });

  it("is a per cent of an amount", () => {
    const product = { rule: "product", result: "deel", factor: "percentage", of: "geheel" } as const;
    const numbers = { percentage: figure(10, percent), geheel: figure(1000) };
    expect(check(product, { ...numbers, deel: figure(100) }).findings).toEqual([]);
    expect(check(product, { ...numbers, deel: figure(200) }).findings).toMatchObject([
      { rule: "product", target: "deel" },
    ]);
  });

  it("is a share of a whole with what is added to its numerator, or a plain quotient", () => {
    const share = { rule: "ratio", result: "aandeel", numerator: "a", plus: ["b"], denominator: "geheel" } as const;
    const numbers = { a: figure(200), b: figure(100), geheel: figure(1000) };
    expect(check(share, { ...numbers, aandeel: figure(30, percent) }).findings).toEqual([]);
    expect(check(share, { ...numbers, aandeel: figure(20, percent) }).findings).toHaveLength(1);
    const each = { rule: "ratio", result: "per", numerator: "a", plus: [], denominator: "b" } as const;
    expect(check(each, { ...numbers, per: figure(2) }).findings).toEqual([]);
    expect(check(each, { ...numbers, per: figure(4) }).findings).toHaveLength(1);
  });

  it("is a claim that each figure is larger, smaller or the same as the one before it", () => {
    const numbers = { a: figure(10), b: figure(20), c: figure(15) };
    const claim = (word: "rises" | "falls" | "equal" | "greater", ...terms: readonly string[]) =>
      check({ rule: "claim", claim: word, terms } as const, numbers).findings.map(({ target }) => target);
    expect(claim("rises", "a", "b")).toEqual([]);
    expect(claim("rises", "a", "b", "c")).toEqual(["c"]);
    expect(claim("falls", "b", "c", "a")).toEqual([]);
    expect(claim("falls", "a", "b")).toEqual(["b"]);
    expect(claim("greater", "b", "a")).toEqual([]);
    expect(claim("greater", "a", "b")).toEqual(["b"]);
    expect(claim("equal", "a", "b")).toEqual(["b"]);
  });

  it("is the same number in two places, to the last digit where both print alike", () => {
    const same = { rule: "same", terms: ["hier", "daar"] } as const;
    expect(check(same, { hier: figure(10), daar: figure(10) }).findings).toEqual([]);
    expect(check(same, { hier: figure(10), daar: figure(11) }).findings).toHaveLength(1);
    // Rounded to tens, 10 may be 12.
    const rounded = figure(10, { printed: { text: "1", scale: 10, decimals: 0 } });
    expect(check(same, { hier: rounded, daar: figure(12) }).findings).toEqual([]);
  });

  it("is a count of what the dossier lists", () => {
    const tally = { rule: "tally", stated: "aantal", of: ["m1", "m2", "m3"] } as const;
    expect(check(tally, { aantal: figure(3) }).findings).toEqual([]);
    expect(check(tally, { aantal: figure(2) }).findings).toEqual([{ rule: "tally", target: "aantal", middle: 3 }]);
  });

  it("checks nothing where a number is missing", () => {
    const growth = { rule: "growth", result: "groei", from: "eerst", to: "later" } as const;
    const numbers = { eerst: figure(200), later: { ...figure(1), value: { missing: "pm" } as const } };
    expect(check(growth, { ...numbers, groei: figure(25, percent) })).toEqual({ checked: 0, findings: [] });
  });
});
