import { expect, test } from "vitest";
import type { Measured } from "../../../chart/state.ts";
import { openGate } from "../../../disclosure/gate.ts";
import type { YearExpectation, YearTooShort } from "../../../forecast/year/expect-year.ts";
import { type ProductsWhole, type ProductYearEnd, productExpectations } from "./product-expectation.ts";

const gate = openGate({ audience: "staff", lookup: () => undefined, authorised: () => undefined });
const frame = { municipality: "GM9912", asOf: "2026-11-29", snapshot: "s" };
const total: Measured = {
  ref: "jaareinde/verwacht/2026",
  figure: gate.release({
    ...{ value: 1_000_00, unit: { quantity: "money" }, kind: "estimate", status: "provisional", label: "totaal" },
    definition: { id: "uitputting.verwacht", version: 1 },
    scope: { municipality: "GM9912" },
    period: { type: "year", year: 2026 },
    knownOn: { type: "day", year: 2026, month: 11, day: 29 },
    interval: { low: 900_00, high: 1_100_00, level: 0.8 },
    provenance: { type: "model", model: "proef", filter: {}, snapshot: "s" },
  }),
};

const expected = (cents: number, medianError: number): YearExpectation => ({
  ...{ expected: cents, declared: cents, late: 0, ahead: 0, straightLine: cents },
  ranges: [{ certainty: 0.8, lower: cents - 10_00, upper: cents + 10_00 }],
  past: { moments: 6, medianError, straightError: 0.2, inside: 5, of: 6 },
});
const product = (id: string, answer: YearExpectation | YearTooShort) => ({
  ...{ id, title: id, outside: [], inMessages: true },
  answer: {
    ...{ file: "proef", firstMonth: 0, asOf: 0, year: 2026, passed: 10, products: [], path: [] },
    total: answer,
  },
});
const short = (months: number): YearTooShort => ({ code: "too-few-months", months, needed: 18 });

const amount = (ref: string, value: number): Measured => {
  const { interval: _, ...figure } = total.figure;
  return { ref, figure: gate.release({ ...figure, value }) };
};
const whole = { source: "proef", year: "2026", care: amount("zorg", 1_000_00), total, outside: [] };

const rows = (...products: Parameters<typeof productExpectations>[1]) => table(whole, products);

/** The rows in words, each with the footnote that the mark of its name leads to. */
const table = (of: ProductsWhole, products: readonly ProductYearEnd[]) => {
  const { rows, footnotes } = productExpectations(of, products, frame, gate);
  return rows.map(({ header, cells }) => {
    const [, name = "", mark] = /^(.*?)(?: ([\u00b9\u00b2\u00b3\u2070-\u2079]+))?$/.exec(header) ?? [];
    const plain = mark?.normalize("NFKC");
    return [
      name,
      ...cells.map((cell) => (cell.type === "figure" ? cell.figure.value : cell.type === "text" ? cell.text : "")),
      plain === undefined ? "" : (footnotes.find((one) => one.mark === plain)?.text ?? `geen noot ${plain}`),
    ];
  });
};

test("each product that can be told has its range, and what they lack to the total is a line of its own", () => {
  expect(rows(product("Vervoer", expected(200_00, 0.1)), product("Dagbesteding", expected(500_00, 0.25)))).toEqual([
    ["Dagbesteding", 500_00, "", 500_00, 490_00, 510_00, ""],
    ["Vervoer", 200_00, "", 200_00, 190_00, 210_00, ""],
    [
      "Niet per product te verwachten",
      300_00,
      "",
      300_00,
      "",
      "",
      "Het verschil tussen alle producten apart en alles samen geschat.",
    ],
    ["Totaal", 1_000_00, "", 1_000_00, 900_00, 1_100_00, ""],
  ]);
});

test("a product of which the past says too little has no number but the reason", () => {
  const told = rows(
    product("a", short(9)),
    product("b", short(32)),
    product("c", expected(100_00, 0.31)),
    product("d", expected(100_00, Number.NaN)),
    product("e", expected(0, Number.NaN)),
  );
  expect(told.slice(0, 5)).toEqual([
    ["a", "", "", "", "", "", "Te kort bekend: 9 maanden, en er zijn er 18 nodig."],
    ["b", "", "", "", "", "", "Er was eerder te weinig om een verwachting aan te toetsen."],
    ["c", "", "", "", "", "", "Te grillig: eerder zat zo’n verwachting er in het midden 31% naast."],
    ["d", "", "", "", "", "", "Er was eerder te weinig om een verwachting aan te toetsen."],
    ["e", 0, "", 0, "", "", "Over dit jaar is niets gedeclareerd."],
  ]);
  expect(told[5]?.slice(0, 2)).toEqual(["Niet per product te verwachten", 1_000_00]);
  expect(told[5]?.at(-1)).toContain("a, b, c en d, met de begroting");
});

test("what is spent besides declarations counts in each product, and every column adds up to its total", () => {
  const [pgb, grant] = [amount("pgb", 50_00), amount("subsidie", 30_00)];
  const budget = { id: "begroot", amount: amount("begroot", 1_200_00) } as const;
  const told = table(
    {
      ...whole,
      total: { ref: "alles", figure: gate.release({ ...total.figure, value: 1_080_00 }) },
      outside: [pgb, grant],
      against: budget,
    },
    [
      { ...product("Dagbesteding", expected(500_00, 0.1)), outside: [pgb], against: amount("begroot/a", 600_00) },
      { ...product("Vervoer", short(9)), outside: [grant], against: amount("begroot/b", 600_00) },
    ],
  );
  expect(told[0]).toEqual(["Dagbesteding", 500_00, 50_00, 550_00, 540_00, 560_00, 600_00, 50_00, ""]);
  // What cannot be told by itself has all its numbers in the line of the rest, which adds up as every other line does.
  expect(told[1]?.slice(0, 8)).toEqual(["Vervoer", "", "", "", "", "", "", ""]);
  const [rest, sum] = told.slice(2);
  expect(rest?.slice(1, 8)).toEqual([500_00, 30_00, 530_00, "", "", 600_00, 70_00]);
  expect(sum?.slice(1, 8)).toEqual([1_000_00, 80_00, 1_080_00, 900_00, 1_100_00, 1_200_00, 120_00]);
});

test("what is listed as declared and was never declared has no expectation of nothing, but the reason", () => {
  const [line] = rows({ id: "a", title: "a", outside: [], inMessages: false });
  expect(line?.slice(0, 6)).toEqual(["a", "", "", "", "", ""]);
  expect(line?.at(-1)).toContain("nooit een declaratie");
});

test("the amounts that the rest is less are named each with their product", () => {
  const { rows: found } = productExpectations(
    whole,
    [product("Dagbesteding", expected(500_00, 0.1)), product("Vervoer", expected(200_00, 0.1))],
    frame,
    gate,
  );
  const labels = found.map(({ cells: [, , together] }) => (together?.type === "figure" ? together.figure.label : ""));
  expect(labels.slice(0, 2)).toEqual([
    "Verwacht over het jaar, alles samen, Dagbesteding",
    "Verwacht over het jaar, alles samen, Vervoer",
  ]);
});
