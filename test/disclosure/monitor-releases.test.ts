import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MonitorFigure } from "../../src/cases/monitor/monitor-run.ts";
import { runMonitor } from "../../src/cases/monitor/run-monitor.ts";
import { subjects } from "../../src/cases/monitor/subjects.ts";
import type { Principal } from "../../src/cases/principal.ts";
import { openReleaseStore } from "../../src/cases/releases/release-store.ts";
import { openLake } from "../../src/lake/lake.ts";
import { indicators } from "../../src/monitor/catalogue/indicators.ts";
import { describeHidden } from "../../src/text/describe-hidden.ts";
import { attack, type Breach } from "../attacker/attacker.ts";
import type { SeenTable } from "../attacker/released-table.ts";
import { deliverFiles, filesOfHistory } from "../monitor/lake-of-history.ts";
import { syntheticHistory } from "../monitor/synthetic-history.ts";
import { type KnownSum, type Seen, sumsOfMonitor, truthsOfMonitor } from "./monitor-sums.ts";

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
const days = isDeep
  ? ["2023-03-31", "2023-04-30", "2023-05-31", "2023-06-30", "2023-07-31"]
  : ["2023-04-30", "2023-05-31"];
const asked = [
  ...["trajecten-in-beeld", "trajecten-lopend", "trajecten-instroom", "trajecten-uitstroom", "wachtend-op-zorg"],
  ...["zorg-begonnen", "zorg-binnen-norm", "voorzieningen-toegewezen", "clienten-toegewezen"],
  ...["clienten-toegewezen-een", "clienten-toegewezen-twee", "clienten-toegewezen-meer", "samenloop-clienten"],
  ...["instroom-naar-verwijzer", "clienten-instroom", "clienten-uitstroom", "clienten-stand", "terugkeer-in-zorg"],
  "uitstroom-met-terugkeer",
];
let lake = "";
const reader: Principal = {
  ...{ name: "raadslid", accounts: new Map(), roles: ["council-member"], municipalities: "all", laws: "all" },
  ...{ areas: "all", audience: "council", purpose: "toets" },
};
const log = { user: "toets", now: () => new Date("2026-01-01"), append: async () => {} };

beforeAll(async () => {
  lake = await mkdtemp(join(tmpdir(), "sluitend-attack-"));
  const size = isDeep ? { inhabitants: 3000, months: 8 } : { inhabitants: 700, months: 5 };
  const history = syntheticHistory({ ...size, seed: 8, start: 2023 * 12, regimes: [] });
  await deliverFiles(await openLake(lake), filesOfHistory(history, "h"));
}, 120_000);
afterAll(() => rm(lake, { recursive: true }));

async function ask(asOf: string, internal: boolean): Promise<readonly MonitorFigure[]> {
  const who: Principal = internal ? { ...reader, roles: ["analyst"], audience: "staff" } : reader;
  const request = { lake, indicators: asked, from: "2023-01", asOf, rules: {}, internal };
  return (await runMonitor(request, who, log)).figures;
}

function nameOf({ indicator, dimensions, period }: MonitorFigure): string {
  return [indicator.id, ...Object.values(dimensions), period].join(" ");
}

function seenIn(figures: readonly MonitorFigure[]): Seen {
  return new Map(
    figures.map((one) => {
      const { value, hidden } = one.figure;
      return [
        nameOf(one),
        typeof value === "number" ? value : hidden === undefined ? "verborgen" : describeHidden(hidden),
      ];
    }),
  );
}

/** Each sum as a little table of a total and its parts, under a top that nobody publishes. */
function attackSums(seen: Seen, sums: readonly KnownSum[], truth: ReadonlyMap<string, number>): readonly Breach[] {
  const tables = sums.map(({ total, parts }) => {
    const rows = [total, ...parts].flatMap((name) => {
      const cell = seen.get(name);
      const value = truth.get(name) ?? 0;
      const promised = value > 0 && value < 10 ? { promised: { low: 1, high: 9 } } : {};
      return cell === undefined ? [] : [{ codes: [name], cell, ...promised }];
    });
    const table: SeenTable = {
      dimensions: ["x"],
      rows: rows.some(({ codes }) => codes[0] === total) ? rows : [...rows, unseen(total)],
    };
    const parents: readonly (readonly [string, string | undefined])[] = [
      ["top", undefined],
      [total, "top"],
      ...parts.map((part) => [part, total] as const),
    ];
    return { seen: table, classifications: [new Map(parents)] };
  });
  // Of numbers that nobody publishes nothing was promised.
  return attack({ tables, threshold: 10, smallFrom: 1 }).filter(({ cell }) => seen.has(cell.slice("x:".length)));
}

/** One sum of people too few, forgotten: a law is shown where its clients were hidden for what they give away. */
function spilled(seen: Seen, truth: ReadonlyMap<string, number>): Seen {
  const name = [...seen].find(([id, value]) => id.startsWith("trajecten-uitstroom ") && typeof value === "string")?.[0];
  return name === undefined ? seen : new Map([...seen, [name, truth.get(name) ?? 0]]);
}

function unseen(name: string): SeenTable["rows"][number] {
  return { codes: [name], cell: "verborgen" };
}

function monthsIn(seen: Seen): readonly string[] {
  return [...new Set([...seen.keys()].map((name) => name.slice(-"2023-01".length)))].toSorted();
}

describe("what the monitor of a small municipality releases", () => {
  test("month after month gives no small number away to who knows every sum, and no small correction", {
    timeout: 300_000,
  }, async () => {
    const releases: Seen[] = [];
    let before: ReadonlyMap<string, number> = new Map();
    for (const day of days) {
      // A month of so few people stays as it was first released: what was true then is what it must not give away.
      const truth = new Map([
        ...(await ask(day, true)).map((one) => [nameOf(one), Number(one.figure.value)] as const),
        ...before,
      ]);
      before = truth;
      const seen = seenIn(await ask(day, false));
      releases.push(seen);
      expect([...seen.values()].filter((value) => typeof value === "number" && value > 0).length).toBeGreaterThan(0);
      for (const month of monthsIn(seen))
        expect(attackSums(seen, sumsOfMonitor(seen, [month]), truth), `${month} as of ${day}`).toEqual([]);
      for (const month of monthsIn(seen)) {
        const known = attackSums(seen, [...sumsOfMonitor(seen, [month]), ...truthsOfMonitor(month)], truth);
        // Of nobody there is nothing to tell.
        const told = known.filter(({ cell }) => (truth.get(cell.slice("x:".length)) ?? 0) > 0);
        expect(told, `${month} as of ${day}, knowing what is counted`).toEqual([]);
      }
      // Months together narrow a little: a category that is gone says that nobody was left. No small number can be worked out.
      const together = attackSums(seen, sumsOfMonitor(seen, monthsIn(seen)), truth);
      const known = together.filter(
        ({ cell, low, high }) => (truth.get(cell.slice("x:".length)) ?? 0) > 0 && high - low < 3,
      );
      expect(known, `months together as of ${day}`).toEqual([]);
      // An attack that finds nothing whatever is shown would prove nothing.
      expect(attackSums(spilled(seen, truth), sumsOfMonitor(seen, monthsIn(seen)), truth).length).toBeGreaterThan(0);
    }
    for (const [at, later] of releases.entries())
      for (const earlier of releases.slice(0, at)) expect(smallCorrections(earlier, later)).toEqual([]);
  });
});

function smallCorrections(earlier: Seen, later: Seen): readonly string[] {
  return [...later].flatMap(([name, value]) => {
    const before = earlier.get(name);
    if (typeof value !== "number" || typeof before !== "number") return [];
    const difference = Math.abs(value - before);
    return difference > 0 && difference < 10 ? [name] : [];
  });
}

test("a number for staff only waits for no model but its own", async () => {
  const indicator = indicators.find(({ model }) => model === "inwoners-per-maand");
  if (indicator === undefined) throw new Error("no indicator of inhabitants");
  const request = { lake, indicators: [indicator.id], asOf: "2023-05-31", rules: {}, internal: false };
  await runMonitor(request, reader, log);
  const store = openReleaseStore(lake);
  const [gemeente = ""] = (await (await openLake(lake)).snapshot()).deliveries.map((one) => one.gemeente);
  const found = await Promise.all(subjects.map(({ id }) => store.editions(gemeente, id)));
  const models = found
    .flat()
    .flatMap(({ subject, frames }) => (subject.startsWith("intern") ? Object.keys(frames) : []));
  expect(new Set(models)).toEqual(new Set(["inwoners-per-maand"]));
});
