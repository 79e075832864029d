import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Budget } from "../policy/budget.ts";
import type { Cause } from "../policy/cause.ts";
import type { TableRow } from "../policy/table.ts";
import { directionOf, readBudget } from "./budget-lines.ts";
import { bridgeOf } from "./cause-bridge.ts";
import { amount } from "./cited.fixture.ts";

const lines = { document: "origineel", from: 1, to: 1 };
const names = {
  balance: (row: string) => `${row}: saldo`,
  total: (column: string) => `Totaal ${column}`,
  withoutCorrections: "Zonder correctie",
  reserves: {
    moved: "In reserves",
    budgeted: "Begroot zonder reserves",
    actual: "Werkelijk zonder reserves",
    balance: "Saldo zonder reserves",
  },
};
const bridgeNames = {
  explained: "Verklaard",
  favourable: "Voordeel",
  unfavourable: "Nadeel",
  reserves: "Reserves",
  difference: "Verschil",
};

type Nature = Budget["rows"][number]["nature"];
interface Row {
  readonly id: string;
  readonly nature: Nature;
  readonly cells: Readonly<Record<string, number>>;
}

function budgetOf(rows: readonly Row[], more: Partial<Budget> = {}): Budget {
  return {
    id: "begroting",
    title: "Begroting",
    table: "begroting",
    periods: [{ period: { type: "year", year: 2017 }, amended: "begroot", actual: "werkelijk", balance: "saldo" }],
    rows: rows.map(({ id, nature }) => ({ row: `begroting/${id}`, nature, expected: [], movements: [] })),
    breaks: [],
    lines,
    ...more,
  };
}

function finder(rows: readonly Row[]): (ref: string) => TableRow | undefined {
  return (ref) => {
    const row = rows.find(({ id }) => `begroting/${id}` === ref);
    if (row === undefined) return undefined;
    const cells = Object.entries(row.cells).map(([column, value]) => [column, amount(ref, value).figure] as const);
    return { id: row.id, label: row.id, lines, role: "line", cells: Object.fromEntries(cells) };
  };
}

const row = (id: string, nature: Nature, begroot: number, werkelijk: number): Row => ({
  id,
  nature,
  cells: { begroot, werkelijk, saldo: begroot - werkelijk },
});
const cause = (id: string, explains: string, status: Cause["status"]): Cause => ({
  id,
  title: id,
  status,
  group: "volume",
  explains: [explains],
  figures: [],
  lines,
});

describe("a budget that is read", () => {
  it("has the balance of every row as budgeted minus actual, also of income, which is negative cost", () => {
    const rows = [row("begeleiding", "cost", 9985, 13_439), row("bijdrage", "own-contribution", -2688, -1823)];
    const [year] = readBudget(budgetOf(rows), finder(rows), names);
    expect(year?.lines.map(({ balance }) => balance?.figure.value)).toEqual([-345_400_000, -86_500_000]);
    expect(year?.lines.map(({ balance }) => balance && directionOf(balance.figure))).toEqual([
      "unfavourable",
      "unfavourable",
    ]);
  });

  it("sets the printed total beside the sum of the rows that are no totals", () => {
    const rows = [
      row("a", "cost", 10, 5),
      row("b", "cost", 20, 30),
      row("sub", "subtotal", 30, 35),
      row("totaal", "total", 31, 35),
    ];
    const [year] = readBudget(budgetOf(rows), finder(rows), names);
    const budgeted = year?.totals.find(({ column }) => column === "budgeted");
    expect([budgeted?.printed?.figure.value, budgeted?.computed?.figure.value]).toEqual([3_100_000, 3_000_000]);
  });

  it("takes the budget of the whole from a row where the source prints it so, as Almelo does", () => {
    const rows: readonly Row[] = [
      { id: "uitgaven", nature: "cost", cells: { werkelijk: 138.5 } },
      { id: "correctie", nature: "correction", cells: { werkelijk: -3.4 } },
      { id: "totaal", nature: "total", cells: { werkelijk: 135.1 } },
      { id: "begroot", nature: "cost", cells: { werkelijk: 138.1 } },
    ];
    const budget = budgetOf(rows.slice(0, 3), {
      budgeted: "begroting/begroot",
      periods: [{ period: { type: "year", year: 2017 }, actual: "werkelijk" }],
    });
    const [year] = readBudget(budget, finder(rows), names);
    expect(year?.totals.find(({ column }) => column === "balance")?.computed?.figure.value).toBe(300_000);
    expect(year?.withoutCorrections?.figure.value).toBe(13_850_000);
  });

  it("keeps a difference that is printed with the other sign beside the balance", () => {
    const rows: readonly Row[] = [
      { id: "totaal", nature: "total", cells: { werkelijk: 1342 } },
      { id: "begroot", nature: "cost", cells: { werkelijk: 1255 } },
      { id: "verschil", nature: "cost", cells: { werkelijk: 87 } },
    ];
    const budget = budgetOf(rows.slice(0, 1), {
      budgeted: "begroting/begroot",
      opposite: "begroting/verschil",
      periods: [{ period: { type: "year", year: 2016 }, actual: "werkelijk" }],
    });
    const [year] = readBudget(budget, finder(rows), names);
    const balance = year?.totals.find(({ column }) => column === "balance");
    expect([balance?.computed?.figure.value, balance?.opposite?.figure.value]).toEqual([-8_700_000, 8_700_000]);
  });

  it("tells what only went into a reserve, and what was spent without it, as in Zwolle", () => {
    const rows = [
      row("wonen", "cost", 63_034, 57_520),
      row("storting", "reserve-movement", 0, 5513),
      row("overig", "cost", 119_943, 125_140),
      row("totaal", "total", 182_977, 188_173),
    ];
    const [year] = readBudget(budgetOf(rows), finder(rows), names);
    const { moved, actual, balance } = year?.reserves ?? {};
    expect([moved, actual, balance].map((cited) => cited?.figure.value)).toEqual([
      551_300_000, 18_266_000_000, 31_700_000,
    ]);
    const [without] = readBudget(budgetOf(rows.slice(2)), finder(rows), names);
    expect(without?.reserves).toBeUndefined();
  });

  it("takes a movement out of the row that holds it, by the row of another table that prints it, as Zwolle's Wmo", () => {
    // L3200, L3204 and L3228, in thousands: budgeted to come out of a reserve, in the end put into one.
    const rows = [row("wmo", "cost", 45_318, 48_538), row("totaal", "total", 182_977, 188_173)];
    const budget = budgetOf(rows);
    const cell = (column: string) => `begroting/wmo-reserve/${column}`;
    const [wmo, ...others] = budget.rows;
    const period = { type: "year", year: 2017 } as const;
    const movement = { period, budgeted: cell("begroot"), actual: cell("werkelijk"), balance: cell("saldo"), lines };
    const holding = wmo === undefined ? [] : [{ ...wmo, movements: [movement] }, ...others];
    const all = [...rows, row("wmo-reserve", "reserve-movement", -137, 313)];
    const [year] = readBudget({ ...budget, rows: holding }, finder(all), names);
    const { moved, budgeted, actual, balance, moves } = year?.reserves ?? {};
    expect([moved, budgeted, actual, balance].map((cited) => cited?.figure.value)).toEqual([
      31_300_000, 18_311_400_000, 18_786_000_000, -474_600_000,
    ]);
    expect(moves?.map(({ inside }) => inside)).toEqual(["wmo"]);
    const [other] = readBudget(
      {
        ...budget,
        rows: holding,
        periods: budget.periods.map((one) => ({ ...one, period: { type: "year", year: 2016 } })),
      },
      finder(all),
      names,
    );
    expect(other?.reserves).toBeUndefined();
  });
});

describe("a bridge from causes to the balance", () => {
  const rows = [
    row("wonen", "cost", 60, 54),
    row("reserve", "reserve-movement", 0, 6),
    row("sub-wonen", "subtotal", 60, 60),
    row("begeleiding", "cost", 10, 13),
    row("hulp", "cost", 8, 7),
    row("vervoer", "cost", 5, 7),
    row("totaal", "total", 83, 87),
  ];
  const causes = [
    cause("vermoeden", "begroting/begeleiding/saldo", "hypothesis"),
    cause("clienten", "begroting/begeleiding/saldo", "stated"),
  ];
  const [year] = readBudget(budgetOf(rows), finder(rows), names);
  const bridge = year && bridgeOf(year, causes, "oorzaken", bridgeNames);

  it("keeps every cause and tells the surest status", () => {
    expect(bridge?.steps.map(({ id, status, causes: own }) => [id, status, own.length])).toEqual([
      ["begeleiding", "stated", 2],
    ]);
  });

  it("counts what has no cause apart, and not what only moves into a reserve", () => {
    expect(bridge?.rest.favourable?.figure.value).toBe(100_000);
    expect(bridge?.rest.unfavourable?.figure.value).toBe(-200_000);
    expect(bridge?.rest.difference?.figure.value).toBe(0);
    expect(bridge?.rest.reserves).toBeUndefined();
  });

  it("sets what moves into a reserve beside what has no cause, where its neighbours do have one", () => {
    const caused = year && bridgeOf(year, [cause("wonen", "begroting/wonen/saldo", "stated")], "oorzaken", bridgeNames);
    expect(caused?.rest.reserves?.figure.value).toBe(-600_000);
    expect(caused?.rest.unfavourable?.figure.value).toBe(-500_000);
    expect(caused?.rest.difference?.figure.value).toBe(0);
  });

  it("always adds up to the printed total, whatever is explained", () => {
    const values = fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.boolean()), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(values, fc.integer({ min: -900, max: 900 }), (balances, printed) => {
        const own = [
          ...balances.map(([balance], index) =>
            row(`r${index}`, index % 3 === 2 ? "reserve-movement" : "cost", balance, 0),
          ),
          row("totaal", "total", printed, 0),
        ];
        const explained = balances.flatMap(([, has], index) =>
          has ? [cause(`c${index}`, `begroting/r${index}/saldo`, "stated")] : [],
        );
        const [read] = readBudget(budgetOf(own), finder(own), names);
        const made = read && bridgeOf(read, explained, "oorzaken", bridgeNames);
        const { explained: sum, favourable, unfavourable, reserves, difference } = made?.rest ?? {};
        const parts = [sum, favourable, unfavourable, reserves, difference].map((part) =>
          Number(part?.figure.value ?? 0),
        );
        expect(parts.reduce((a, b) => a + b, 0)).toBe(printed * 100_000);
      }),
    );
  });
});
