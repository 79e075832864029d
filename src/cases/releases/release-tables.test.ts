import { beforeAll, describe, expect, test } from "vitest";
import { openHighs } from "../../solve/highs-solver.ts";
import type { Solver } from "../../solve/linear-program.ts";
import { monthPlan } from "../monitor/month-plan.ts";
import { keyOfNumber } from "../monitor/number-table.ts";
import type { Edition } from "./edition.ts";
import { releaseTables } from "./release-tables.ts";
import type { TablePlan } from "./table-plan.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

interface Flow {
  readonly begin: number;
  readonly came: number;
  readonly left: number;
}

/** One month of people who come and leave, hung to the month before, with the days that those who left stayed. */
function month(period: string, before: string, { begin, came, left }: Flow, days = 0): TablePlan {
  return monthPlan("n", "n 9901", period, (numbers) => {
    numbers.set(`begin ${period}`, begin);
    numbers.set(`came ${period}`, came);
    numbers.set(`left ${period}`, left);
    numbers.set(`end ${period}`, begin + came - left);
    numbers.set(`seen ${period}`, begin + came);
    numbers.sum(`seen ${period}`, [`begin ${period}`, `came ${period}`]);
    numbers.sum(`seen ${period}`, [`end ${period}`, `left ${period}`]);
    const key = (name: string): string => keyOfNumber("n 9901", `${name} ${period}`);
    return {
      chained: [{ begin: `begin ${period}`, end: `end ${before}` }],
      followers: [{ key: key("days"), value: days, follows: [key("left")], least: 20 }],
    };
  });
}

/** Editions one after the other, each of some months as they were known then. */
function editions(...all: readonly (readonly TablePlan[])[]): readonly Edition[] {
  const history: Edition[] = [];
  for (const [at, plans] of all.entries()) {
    const asked = { subject: "n", municipality: "9901", snapshot: `s${at}`, asOf: `2026-0${at + 1}-31`, settings: {} };
    const made = releaseTables(plans, history, asked, solver);
    history.push({ format: 1, number: at + 1, made: "", frames: {}, ...asked, ...made });
  }
  return history;
}

function tell({ tables }: Edition, table: string, name: string): number | string | undefined {
  const cells = tables.find(({ dataset }) => dataset.endsWith(table))?.cells ?? {};
  const cell = cells[keyOfNumber("n 9901", name)];
  return cell && ("shown" in cell ? cell.shown : cell.hidden.because);
}

const january: Flow = { begin: 100, came: 30, left: 20 };

describe("a month that was released", () => {
  test("stays as it was while a correction is about few people, and says since when", () => {
    const [, second] = editions(
      [month("2026-01", "2025-12", january)],
      [month("2026-01", "2025-12", { ...january, came: 33 })],
    );
    expect(second).toMatchObject({ tables: [], kept: { "n n 9901 2026-01": 1 } });
  });

  test("changes when the correction is large, and what is known of its people with it", () => {
    const [first, second] = editions(
      [month("2026-01", "2025-12", january, 400)],
      [month("2026-01", "2025-12", { begin: 100, came: 50, left: 40 }, 900)],
    );
    if (first === undefined || second === undefined) throw new Error("no editions");
    expect([tell(first, "2026-01", "days 2026-01"), tell(second, "2026-01", "days 2026-01")]).toEqual([400, 900]);
    expect(tell(second, "2026-01", "came 2026-01")).toBe(50);
    expect(second.tables[0]?.since).toBe("2026-02-31");
  });

  test("does not change in what follows its counts while those stay", () => {
    const [, second] = editions(
      [month("2026-01", "2025-12", january, 400)],
      [month("2026-01", "2025-12", january, 431)],
    );
    expect(second?.tables).toEqual([]);
  });

  test("stays when the rows behind it are gone", () => {
    const [, second] = editions([month("2026-01", "2025-12", january)], []);
    expect(second?.kept).toEqual({ "n n 9901 2026-01": 1 });
  });

  test("is held back where only what is hidden in a sum changed by a few", () => {
    // Nobody sees who came or left; but all who were seen less those at the begin is how many came.
    const small: Flow = { begin: 100, came: 4, left: 3 };
    const [first, second] = editions(
      [month("2026-01", "2025-12", small)],
      [month("2026-01", "2025-12", { begin: 115, came: 6, left: 3 })],
    );
    if (first === undefined || second === undefined) throw new Error("no editions");
    const shown = ["seen", "begin", "end"].map((name) => [
      tell(first, "2026-01", `${name} 2026-01`),
      tell(second, "2026-01", `${name} 2026-01`),
    ]);
    const corrections = shown.flatMap(([a, b]) => (typeof a === "number" && typeof b === "number" ? [b - a] : []));
    expect(corrections.filter((one) => one !== 0 && Math.abs(one) < 10)).toEqual([]);
  });
});

describe("the month after one that stays as it was", () => {
  test("does not show by how few people that one is wrong", () => {
    const [, second] = editions(
      [month("2026-01", "2025-12", january)],
      [
        month("2026-01", "2025-12", { ...january, came: 33 }),
        month("2026-02", "2026-01", { begin: 113, came: 40, left: 25 }),
      ],
    );
    if (second === undefined) throw new Error("no edition");
    expect(tell(second, "2026-02", "begin 2026-02")).toBe("held-back");
    // Who knows all that came and left and who is there at the end, knows who was there at the begin.
    const others = ["came", "left", "end"].map((name) => tell(second, "2026-02", `${name} 2026-02`));
    expect(others.some((one) => typeof one === "string")).toBe(true);
  });

  test("begins with what stood at its end, where that is right", () => {
    const [, second] = editions(
      [month("2026-01", "2025-12", january)],
      [month("2026-01", "2025-12", january), month("2026-02", "2026-01", { begin: 110, came: 40, left: 25 })],
    );
    if (second === undefined) throw new Error("no edition");
    expect(tell(second, "2026-02", "end 2026-01")).toBe(110);
    expect(tell(second, "2026-02", "end 2026-02")).toBe(125);
  });
});
