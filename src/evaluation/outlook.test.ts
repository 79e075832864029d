import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMissing } from "../figure/missing.ts";
import type { ForecastEntry } from "../policy/forecast.ts";
import type { TableRow } from "../policy/table.ts";
import { amount } from "./cited.fixture.ts";
import type { Cited } from "./derived-figure.ts";
import { expectedSpending, outlookOf } from "./outlook.ts";

const lines = { document: "origineel", from: 1, to: 1 };
const names = {
  balance: (label: string) => `${label}, als saldo`,
  total: "Som",
  proposed: "Voorstellen",
  change: "Verandering",
};
type Component = ForecastEntry["components"][number];
const component = (more: Partial<Component>): Component => ({
  title: "…",
  role: "current-policy",
  figures: [],
  deficit: false,
  otherStatements: [],
  ...more,
});

function forecast(components: readonly Component[], more: Partial<ForecastEntry> = {}): ForecastEntry {
  return {
    id: "prognose",
    title: "Prognose",
    of: "balance",
    components,
    earlier: [],
    proposals: [],
    excluded: [],
    lines,
    ...more,
  };
}

/** Amounts by reference, all of one year. */
const known = (amounts: Readonly<Record<string, number>>) => (ref: string) => {
  const value = amounts[ref];
  return value === undefined ? undefined : amount(ref, value).figure;
};
const none = () => undefined;
/** The value in thousands of euros, as the amounts are given. */
const worth = (cited: Cited | undefined) =>
  cited === undefined || isMissing(cited.figure.value) ? undefined : cited.figure.value / 100_000;

describe("a forecast of balances", () => {
  it("gives a printed deficit its minus and adds the components", () => {
    const given = forecast([component({ figures: ["over"] }), component({ figures: ["tekort"], deficit: true })]);
    const outlook = outlookOf(given, none, known({ over: 50, tekort: 120 }), names);
    expect(outlook?.lines.map(({ balance }) => worth(balance))).toEqual([50, -120]);
    expect(worth(outlook?.computed)).toBe(-70);
    expect(outlook?.lines[1]?.balance.figure.provenance).toMatchObject({ inputs: [{ ref: "tekort", sign: -1 }] });
  });

  it("takes the whole from a sentence, and keeps another statement of a line out of the sum", () => {
    const says = "Alleen een deel.";
    const otherStatements = [{ figure: "elders", deficit: true, says, lines }];
    const given = forecast([component({ figures: ["tekort"], deficit: true, otherStatements })], {
      stated: { figure: "geheel", deficit: true },
    });
    const outlook = outlookOf(given, none, known({ tekort: 42, elders: 22, geheel: 43 }), names);
    expect(worth(outlook?.printed)).toBe(-43);
    expect(worth(outlook?.computed)).toBe(-42);
    const [other] = outlook?.lines[0]?.others ?? [];
    expect([worth(other?.balance), other?.statement.says]).toEqual([-22, says]);
  });

  it("says what changed since an earlier stand, which may be printed as a deficit", () => {
    const earlier = [{ figure: "maart", of: "balance" as const, deficit: true, lines }];
    const given = forecast([component({ figures: ["nu"] })], { earlier });
    const outlook = outlookOf(given, none, known({ nu: -1050, maart: 800 }), names);
    expect(worth(outlook?.earlier[0]?.balance)).toBe(-800);
    expect(worth(outlook?.earlier[0]?.change)).toBe(-250);
  });

  it("adds the proposals of its lines, and has none where no line has an amount", () => {
    const proposal = { text: "Meer geld", figure: "voorstel", lines };
    const with1 = forecast([component({ figures: ["a"], proposal }), component({ figures: ["a"] })]);
    expect(worth(outlookOf(with1, none, known({ a: 1, voorstel: -5 }), names)?.proposed)).toBe(-5);
    expect(
      outlookOf(forecast([component({ figures: ["a"] })]), none, known({ a: 1 }), names)?.proposed,
    ).toBeUndefined();
  });

  it("takes the year in which it was made from rows of several years", () => {
    const year = (value: number, at: number) => ({
      ...amount("r", value).figure,
      period: { type: "year" as const, year: at },
    });
    const row: TableRow = {
      id: "wmo",
      label: "Wmo",
      lines,
      role: "line",
      cells: { a: year(-4, 2018), b: year(-5, 2019) },
    };
    const find = () => ({ row, columns: [{ id: "a" }, { id: "b" }] });
    const given = forecast([component({ row: "t/wmo" })], { madeOn: { type: "year", year: 2019 }, total: "t/wmo" });
    const outlook = outlookOf(given, find, none, names);
    expect(outlook?.year).toBe(2019);
    expect(outlook?.lines[0]?.source.ref).toBe("t/wmo/b");
    expect(worth(outlook?.printed)).toBe(-5);
    const { madeOn: _madeOn, ...timeless } = given;
    expect(outlookOf(timeless, find, none, names)).toBeUndefined();
  });

  it("is none of spending, nor of amounts of which the sort is not told", () => {
    const { of: _of, ...unsaid } = forecast([component({ figures: ["a"] })]);
    expect(outlookOf(unsaid, none, known({ a: 1 }), names)).toBeUndefined();
    expect(
      outlookOf(forecast([component({ figures: ["a"] })], { of: "spending" }), none, known({ a: 1 }), names),
    ).toBeUndefined();
  });
});

describe("what is expected to be spent", () => {
  it("leaves the expected balance, for any budget and whichever sign the source prints", () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const name = { ref: "verwacht", label: "Verwacht" };
    fc.assert(
      fc.property(cents, cents, (budget, balance) => {
        const budgeted = amount("begroot", budget);
        const as = (printed: number, deficit: boolean) =>
          worth(expectedSpending(budgeted, amount("saldo", printed), { of: "balance", deficit }, name));
        expect(as(balance, false)).toBe(budget - balance);
        expect(as(-balance, true)).toBe(budget - balance);
      }),
    );
  });

  it("is what the source gives where it gives spending, and unknown without a budget to hold a balance against", () => {
    const name = { ref: "verwacht", label: "Verwacht" };
    const given = amount("uitgaven", 5);
    expect(expectedSpending(undefined, given, { of: "spending", deficit: false }, name)).toBe(given);
    const none = expectedSpending(undefined, given, { of: "balance", deficit: false }, name);
    expect(none === undefined || isMissing(none.figure.value)).toBe(true);
  });
});
