import { describe, expect, it } from "vitest";
import type { Figure } from "../figure/figure.ts";
import type { Saving } from "../policy/saving.ts";
import type { Entry } from "./comparison.ts";
import { fillingSets } from "./fill-packages.ts";
import { fillSavings } from "./fill-savings.ts";
import type { SavingResult } from "./savings.ts";

function figure(value: Figure["value"], from: number, more: Partial<Figure> = {}): Figure {
  return {
    value,
    unit: { quantity: "money" },
    kind: "estimate",
    definition: { id: "bedrag", version: 1 },
    label: "bedrag",
    scope: { municipality: "GM9001" },
    period: { type: "year", year: from },
    status: "published",
    knownOn: { type: "day", year: 2018, month: 3, day: 1 },
    provenance: { type: "computed", formula: "given", inputs: [] },
    ...more,
  };
}

function saving(id: string, figures: readonly string[], partOf?: string): Saving {
  const lines = { document: "main", from: 1, to: 1 };
  return { id, title: id, basis: "gross", figures, lines, also: [], ...(partOf === undefined ? {} : { partOf }) };
}

function fill(open: number, figures: Readonly<Record<string, Figure>>, years: readonly string[] = ["2018"]) {
  const line = years.map((year): Entry => ({ year, ref: `open/${year}`, figure: figure(open, Number(year)) }));
  const whole = saving("whole", []);
  const target: SavingResult = {
    saving: whole,
    parts: [],
    planned: [],
    realised: [],
    open: line,
    balance: [],
    printed: { planned: [], realised: [], open: [] },
    remainder: { planned: [], realised: [], open: [] },
    pending: [],
  };
  const ids = new Set(Object.keys(figures).map((ref) => ref.split("-")[0] ?? ""));
  const parts = [...ids].map((id) =>
    saving(
      id,
      Object.keys(figures).filter((ref) => ref.startsWith(`${id}-`)),
      "whole",
    ),
  );
  const names = { left: "left", all: "all" };
  return fillSavings({ target, savings: [whole, ...parts], years, figure: (ref) => figures[ref], names });
}

describe("what is announced for a savings target", () => {
  it("is not enough when all of it leaves a part open: no package, and that is proven", () => {
    const years = fill(1000, { "a-1": figure(400, 2018), "b-1": figure(500, 2017) });
    expect(years[0]?.all?.most.figure.value).toBe(900);
    expect(fillingSets(years)).toEqual({ sets: [], looked: 4 });
  });

  it("needs nothing when nothing is open", () => {
    expect(fillingSets(fill(0, { "a-1": figure(400, 2018) })).sets).toEqual([
      { savings: [], balance: [{ stated: 0, most: 0 }] },
    ]);
  });

  it("counts the largest amount of a part once, and no amount that is certain, not begun or a share", () => {
    const years = fill(1000, {
      "a-1": figure(600, 2017),
      "a-2": figure(200, 2017),
      "b-1": figure(9000, 2018, { kind: "fixed" }),
      "c-1": figure(9000, 2019),
      "d-1": figure(10, 2018, { unit: { quantity: "percent" } }),
    });
    expect(years[0]?.candidates.map(({ saving: { id }, left }) => [id, left.most.figure.value])).toEqual([["a", 600]]);
    expect(years[0]?.unknown.map(({ id }) => id)).toEqual(["b", "d"]);
  });

  it("may come to the upper end of a range, and to the later amount between two years that are named", () => {
    const range = figure({ missing: "not-quantified" }, 2017, { kind: "range", interval: { low: 200, high: 260 } });
    const figures = { "a-1": range, "b-1": figure(500, 2018), "b-2": figure(1000, 2020) };
    const ends = fill(1200, figures, ["2018", "2019", "2020"]).map(({ all }) => [
      all?.stated.figure.value,
      all?.most.figure.value,
    ]);
    expect(ends).toEqual([
      [700, 760],
      [700, 1260],
      [1200, 1260],
    ]);
  });
});
