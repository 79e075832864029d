import { expect, test } from "vitest";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { dayNumber, firstDayOf, lastDayOf } from "../../src/synth/day-number.ts";
import { runCli } from "../support/run-cli.ts";
import { deliverFiles, rowsOfHistory } from "./lake-of-history.ts";
import { type AllocationTold, type BookingTold, type ClaimLine, type History, nothing } from "./truth/history.ts";
import { noSupport } from "./truth/support-history.ts";

const one = { law: "wmo", provider: "98000001", category: "02", product: "P", unit: "04" } as const;
const newYear = dayNumber(2025, 1, 1);
const january = 2025 * 12;

/** So many hours a month in all of 2025. */
function allocation(
  number: number,
  client: string,
  volume: number,
  more: Partial<AllocationTold> = {},
): AllocationTold {
  const told = { decided: newYear, time: "10:00:00", frequency: "4", knownOn: newYear };
  return { ...one, ...told, number, client, volume, begin: newYear, end: dayNumber(2025, 12, 31), ...more };
}

/** So much over all of the time, of which nobody says when it ends: no month has a part of it that one can know. */
function openEnded(number: number, client: string): AllocationTold {
  const { end: _, ...told } = allocation(number, client, 500, { frequency: "6" });
  return told;
}

/** What the monitor says to staff of a month or year of 2025, by the column that tells rows apart. */
function saidOf(indicator: string, period: string, by: string, history: Partial<History>) {
  return inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliverFiles(lake, [{ name: "alles", rows: rowsOfHistory({ ...nothing, ...history }) }]);
    const asked = ["--internal", "--purpose", "toets", "--as-of", "2025-12-31", "--json", "--indicator", indicator];
    const { code, out, error } = await runCli(["monitor", "--lake", folder, ...asked]);
    expect(code, error).toBe(0);
    const figures: readonly { period: string; by: Record<string, string>; value: unknown }[] = JSON.parse(out).figures;
    return Object.fromEntries(
      figures.filter((told) => told.period === period).map((told) => [told.by[by] ?? "", told.value]),
    );
  });
}

test("volume per client is of the clients whose volume is known: who has no volume is in neither number", async () => {
  const allocations = [allocation(1, "a", 10), allocation(2, "b", 20), openEnded(3, "b"), openEnded(4, "c")];
  expect(await saidOf("toegewezen-volume", "2025-01", "product", { allocations })).toEqual({ P: 30 });
  expect(await saidOf("toegewezen-volume-per-client", "2025-01", "product", { allocations })).toEqual({ P: 15 });
  const unknown = await saidOf("toegewezen-volume-per-client", "2025-01", "product", {
    allocations: [openEnded(4, "c")],
  });
  expect(unknown).toEqual({ P: { missing: "not-applicable" } });
});

test("a layer of the pyramid is a share of residents of residents only: who left the register is a client and no part of it", async () => {
  const history = {
    allocations: ["a", "b", "left"].map((client, at) => allocation(at + 1, client, 10)),
    residents: ["a", "b", "x", "y"].map((client) => ({
      ...{ day: newYear, client, household: client, born: 1950 * 12, knownOn: newYear },
    })),
  };
  const nobody = { "Intensieve hulp": 0, "niet ingedeeld": 0 };
  const unmeasured = {
    "Algemeen en preventief aanbod": { missing: "not-measured" },
    "Eigen kracht": { missing: "not-measured" },
  };
  const told = { ...nobody, ...unmeasured };
  expect(await saidOf("piramide-clienten", "2025-01", "laag", history)).toEqual({ ...told, Ondersteuning: 3 });
  expect(await saidOf("piramide-aandeel", "2025-01", "laag", history)).toEqual({ ...told, Ondersteuning: 50 });
});

test("care without a group is no share of the costs without one, which are of roads too; that of a group is", async () => {
  const line = (product: string, amount: number): ClaimLine => ({
    ...{ ...one, number: 1, client: "a", product, claim: product, reference: product, volume: 1, amount },
    ...{ first: firstDayOf(january), last: lastDayOf(january), sent: dayNumber(2025, 2, 9) },
    ...{ answered: dayNumber(2025, 2, 20), rejected: false },
  });
  const booking = (product: string, taakveld: string, amount: number): BookingTold => ({
    ...{ id: product, month: january + 1, side: "lasten", taakveld, product, account: "4", amount },
    knownOn: dayNumber(2025, 3, 9),
  });
  const group = { product: "hulp", group: "Begeleiding", law: "wmo", category: "02", code: "P" } as const;
  const said = await saidOf("productgroep-dekking", "2025", "productgroep", {
    lines: [line("P", 60_000), line("Q", 10_000)],
    bookings: [booking("hulp", "6.71a", 100_000), booking("wegen", "2.1", 40_000)],
    support: { ...noSupport, products: [{ ...group, knownOn: newYear }] },
  });
  expect(said).toEqual({ Begeleiding: 60, "zonder groep": { missing: "not-applicable" } });
});
