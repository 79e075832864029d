import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedFigure } from "../../test/support/comparison-input.ts";
import { isMissing, type MissingReason } from "../figure/missing.ts";
import type { Choice } from "../policy/choice.ts";
import type { SignConvention } from "../policy/table.ts";
import type { Variant } from "../policy/variant.ts";
import type { Entry } from "./comparison.ts";
import { compareVariants, type VariantInput } from "./variants.ts";

const lines = { document: "origineel", from: 1, to: 1 };
type Numbers = Readonly<Record<string, number | MissingReason>>;
const numbers: Numbers = {
  vloer: 23_300,
  subsidies: 800,
  hulp: 1300,
  budget: 26_000,
  totaal: 25_500,
  verschil: -500,
};

const variant: Variant = {
  id: "collectief",
  title: "Collectief",
  type: "world-view",
  worldview: "collectief",
  floor: "t/vloer",
  additions: [
    { title: "Subsidies", figure: "t/subsidies", goals: ["verbanden"] },
    { title: "Hulp", figure: "t/hulp", goals: ["vangnet", "verbanden"] },
  ],
  uncertain: [],
  total: "t/totaal",
  available: "t/budget",
  difference: "t/verschil",
  advantages: [],
  drawbacks: [],
  lines,
};

const choice: Choice = {
  id: "kwaliteit",
  question: "Hoe goed is het vangnet?",
  type: "choice",
  answers: [
    { worldview: "collectief", text: "Zo goed als nodig." },
    { worldview: "sociaal", text: "Sober." },
  ],
  goals: ["vangnet"],
  lines,
};

function compare(own: Numbers = {}, change: Partial<VariantInput> & { readonly sign?: SignConvention } = {}) {
  const { sign = "positive-is-cost", ...rest } = change;
  const all = { ...numbers, ...own };
  return compareVariants({
    variants: [variant],
    choices: [choice],
    floors: [],
    figure: (ref) => {
      const number = all[ref.replace(/^t\//, "")];
      return number === undefined ? undefined : printedFigure(ref, "2018", number);
    },
    signOf: () => sign,
    names: {
      additions: "Boven het minimum",
      total: "Totaal",
      balance: "Saldo",
      printedBalance: "Gedrukt saldo",
      choice: "Posten",
      floorPosts: "Posten samen",
      remainder: (line) => `Niet verklaard: ${line}`,
    },
    ...rest,
  });
}

const first = (...given: Parameters<typeof compare>) => compare(...given).comparison?.results[0];
const amount = (entry: Entry | undefined) => {
  const value = entry?.figure.value;
  return value === undefined || isMissing(value) ? value : value / 100_000;
};

describe("a variant above the legal floor", () => {
  it("costs the floor and its posts, against what is available", () => {
    const result = first();
    expect(amount(result?.additions)).toBe(2100);
    expect(amount(result?.total)).toBe(25_400);
    expect(amount(result?.balance)).toBe(600);
  });

  it("is compared with the printed total, and with the printed difference in the sign of a balance", () => {
    const result = first();
    expect(amount(result?.remainder.total)).toBe(100);
    expect(amount(result?.printed.difference)).toBe(-500);
    expect(amount(result?.printed.balance)).toBe(500);
    expect(amount(result?.remainder.balance)).toBe(-100);
  });

  it("keeps a printed difference that has the sign of a balance, and turns none of which the sign is not known", () => {
    expect(amount(first({}, { sign: "positive-is-surplus" })?.printed.balance)).toBe(-500);
    const unknown = first({}, { sign: "amount" });
    expect(unknown?.printed.balance).toBeUndefined();
    expect(unknown?.remainder.balance).toBeUndefined();
  });

  it("moves its balance by exactly what is added to one post, and never by what was printed", () => {
    const size = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(size, size, size, (extra, total, difference) => {
        const before = first();
        const after = first({ hulp: 1300 + extra, totaal: total, verschil: difference });
        expect(amount(after?.balance)).toBe(Number(amount(before?.balance)) - extra);
        expect(amount(after?.total)).toBe(Number(amount(before?.total)) + extra);
      }),
      { numRuns: 50 },
    );
  });

  it("says which posts are still to be worked out, and takes none of them for zero", () => {
    const result = first({ hulp: "pm" });
    expect(result?.open.map(({ title }) => title)).toEqual(["Hulp"]);
    expect(amount(result?.total)).toBe(24_100);
    expect(amount(first({ hulp: "pm", subsidies: "pm" })?.additions)).toEqual({ missing: "pm" });
    expect(first({ hulp: "not-applicable" })?.open).toEqual([]);
  });

  it("has no balance when what is available is not known", () => {
    expect(amount(first({ budget: "unknown" })?.balance)).toEqual({ missing: "unknown" });
    const { available: _available, difference: _difference, ...poor } = variant;
    expect(first({}, { variants: [poor] })?.balance).toBeUndefined();
  });

  it("is refused when a figure does not exist", () => {
    const lost = { ...variant, floor: "t/weg" };
    expect(compare({}, { variants: [lost] }).problems.map(({ facts }) => facts)).toEqual([
      { reference: "t/weg", expected: "figure" },
    ]);
  });
});

describe("a question of choice", () => {
  it("costs the posts that serve one of its goals, and nothing that has no amount", () => {
    const [collective, social] = compare().comparison?.choices[0]?.answers ?? [];
    expect(collective?.posts.map(({ title }) => title)).toEqual(["Hulp"]);
    expect(amount(collective?.cost)).toBe(1300);
    expect(collective?.cost?.ref).toBe("variant/collectief/kwaliteit/2018");
    expect(social).toEqual({ answer: choice.answers[1], posts: [] });
  });

  it("has no cost without a goal", () => {
    const [answer] = compare({}, { choices: [{ ...choice, goals: [] }] }).comparison?.choices[0]?.answers ?? [];
    expect(answer?.cost).toBeUndefined();
  });
});

describe("the legal floor", () => {
  it("stands as printed beside the sum of the posts above it", () => {
    const floor = {
      id: "minimum",
      title: "Minimum",
      description: "Wat moet.",
      figures: ["t/vloer"],
      posts: [
        { title: "Subsidies", figure: "t/subsidies" },
        { title: "Hulp", figure: "t/hulp" },
      ],
      lines,
    };
    const [result] = compare({}, { floors: [floor] }).comparison?.floors ?? [];
    expect(amount(result?.sum)).toBe(2100);
    expect(result?.stated.map(amount)).toEqual([23_300]);
  });
});
