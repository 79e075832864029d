import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Allocation, endOf, isWithdrawn } from "./allocation.ts";
import { birthday } from "./career.ts";
import { firstDayOf, monthOf } from "./day-number.ts";
import type { Episode } from "./episode.ts";
import type { MessageEvent } from "./message-event.ts";
import { messageEvents } from "./message-events.ts";
import { type Parameters, partSize, regimes } from "./parameters.ts";
import { populate } from "./population.ts";
import { products } from "./product.ts";
import { type PartOfRun, partsOf, prepare, type Run } from "./simulate.ts";

const parameters: fc.Arbitrary<Parameters> = fc.record({
  inhabitants: fc.integer({ min: 1, max: 600 }),
  months: fc.integer({ min: 1, max: 40 }),
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  start: fc.integer({ min: 2021 * 12, max: 2030 * 12 }),
  regimes: fc.constant([]),
});

function simulate(given: Parameters): { readonly run: Run; readonly parts: readonly PartOfRun[] } {
  const run = prepare(given);
  return { run, parts: [...partsOf(run)] };
}

const runs = { numRuns: Math.max(25, Math.floor(Number(process.env["SLUITEND_PROPERTY_RUNS"] ?? 25) / 20)) };

function expectAge({ episode, care, begin }: Allocation): void {
  const { law, id } = products[episode.product] ?? {};
  const adult = birthday(episode.person.born, 18);
  if (care !== undefined && law === "jeugdwet") expect(care.last).toBeLessThan(adult);
  if (law === "wmo" && id !== "hulpmiddelen") expect(begin).toBeGreaterThanOrEqual(adult - 120);
}

function expectChain({ versions, begin }: Allocation): void {
  expect(versions[0].reason).toBeUndefined();
  for (const [at, version] of versions.entries()) {
    expect(version.end).toBeGreaterThanOrEqual(begin);
    expect(version.decided).toBeGreaterThanOrEqual(versions[at - 1]?.decided ?? version.decided);
  }
}

function expectCovered(run: Run, episode: Episode, allocations: readonly Allocation[]): void {
  const kept = allocations.filter((one) => one.episode === episode && !isWithdrawn(one));
  for (const [at, one] of kept.slice(1).entries()) expect(endOf(kept[at] ?? one)).toBeLessThan(one.begin);
  if (episode.form === "pgb" || episode.to < episode.from || episode.from > run.last) return;
  const days = kept.flatMap(({ care }) => (care === undefined ? [] : [care]));
  expect(days[0]?.first).toBe(episode.from);
  expect(days.at(-1)?.last).toBeGreaterThanOrEqual(Math.min(episode.to, run.last));
  // No day of care falls between two allocations.
  for (const [at, one] of days.slice(1).entries()) expect(one.first).toBe((days[at]?.last ?? 0) + 1);
}

function expectOneAtATime(allocations: readonly Allocation[]): void {
  const kept = allocations.filter((one) => !isWithdrawn(one) && one.care !== undefined);
  for (const one of kept)
    for (const other of kept)
      if (one.product === other.product && one.begin < other.begin) expect(endOf(one)).toBeLessThan(other.begin);
}

function expectOrder(run: Run, events: readonly MessageEvent[]): void {
  const started = new Set<number>();
  for (const event of events) {
    expect(event.day >= run.first && event.day <= run.last).toBe(true);
    if (event.kind === "305" && event.status === "1") started.add(event.allocation.number);
    if (event.kind === "307" && event.reason !== "20") expect(started.has(event.allocation.number)).toBe(true);
    if (event.kind !== "301") continue;
    expect(event.products.every(({ version }) => version.decided <= event.day)).toBe(true);
    const withdrawn = event.products.filter(({ version }) => version.reason === "13");
    expect(withdrawn.every(({ version, allocation }) => version.end === allocation.begin)).toBe(true);
  }
}

describe("a municipality of any size and seed", () => {
  test("begins with the inhabitants asked, and who comes and goes adds up to the next month", () => {
    fc.assert(
      fc.property(parameters, (given) => {
        const { run, parts } = simulate(given);
        const { begin, born, movedIn, died, movedOut } = run.truth.population;
        expect(begin.at(0, 0)).toBe(given.inhabitants);
        for (let month = 1; month < given.months; month += 1) {
          const change = [born, movedIn].map((grid) => grid.at(0, month - 1)).reduce((sum, one) => sum + one, 0);
          const gone = [died, movedOut].map((grid) => grid.at(0, month - 1)).reduce((sum, one) => sum + one, 0);
          expect(begin.at(0, month)).toBe(begin.at(0, month - 1) + change - gone);
        }
        let [people, households] = [0, 0];
        for (let at = 0; at < run.neighbourhoods.length; at += 1) {
          people += run.truth.places.at(at, 0);
          households += run.truth.places.at(at, 1);
        }
        const last = given.months - 1;
        const end =
          begin.at(0, last) + born.at(0, last) + movedIn.at(0, last) - died.at(0, last) - movedOut.at(0, last);
        expect(people).toBe(end);
        expect([0, 1, 2, 3].reduce((sum, count) => sum + run.truth.laws.at(0, count), 0)).toBe(households);
        const numbers = parts.flatMap((part) =>
          part.households.flatMap(({ members }) => members.map(({ number }) => number)),
        );
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      runs,
    );
  });

  test("loses no cent: what is given is accepted in the run, after it, or never", () => {
    fc.assert(
      fc.property(parameters, fc.subarray([...regimes]), (given, asked) => {
        const months = asked.length > 0 ? given.months + 12 : given.months;
        const { run } = simulate({ ...given, months, regimes: asked });
        const { delivered, accepted, toCome, forgone, declared, rejected, paid } = run.truth.money;
        for (const at of products.keys())
          for (let month = 0; month < months; month += 1) {
            expect(accepted.at(at, month) + toCome.at(at, month) + forgone.at(at, month)).toBe(delivered.at(at, month));
          }
        expect(paid.total()).toBeLessThanOrEqual(declared.total() - rejected.total());
      }),
      runs,
    );
  });

  test("gives youth care only before 18, adult care only from then, and each allocation another number", () => {
    fc.assert(
      fc.property(parameters, (given) => {
        const { run, parts } = simulate(given);
        const clients = parts.flatMap((part) => part.clients);
        const allocations = clients.flatMap((client) => client.allocations);
        expect(new Set(allocations.map(({ number }) => number)).size).toBe(allocations.length);
        for (const allocation of allocations) {
          expectAge(allocation);
          expectChain(allocation);
        }
        expect(clients.every(({ person }) => person.until === undefined || person.until >= run.first)).toBe(true);
      }),
      runs,
    );
  });

  test("never allocates the same product twice for the same days, and covers care by allocations", () => {
    fc.assert(
      fc.property(parameters, (given) => {
        const { run, parts } = simulate(given);
        for (const client of parts.flatMap((part) => part.clients)) {
          for (const episode of client.episodes) expectCovered(run, episode, client.allocations);
          expectOneAtATime(client.allocations);
        }
      }),
      runs,
    );
  });

  test("sends its messages within the run, a start before its stop", () => {
    fc.assert(
      fc.property(parameters, (given) => {
        const { run, parts } = simulate(given);
        for (const part of parts) expectOrder(run, messageEvents(run, part));
      }),
      runs,
    );
  });
});

test("a large municipality is held part by part, and what a part holds does not depend on its size", () => {
  const given = { inhabitants: 2 * partSize + 10, months: 6, seed: 1, start: 2023 * 12, regimes: [] };
  const run = prepare(given);
  const sizes = [...populate(given, run.neighbourhoods)].map(({ households }) =>
    households.reduce((sum, { members }) => sum + members.filter(({ arrival }) => arrival === "present").length, 0),
  );
  expect(sizes).toEqual([partSize, partSize, 10]);
});

test("some who turn 18 in youth care go on in the Wmo, and some come back to care within a year", () => {
  const { run, parts } = simulate({ inhabitants: 8000, months: 36, seed: 3, start: 2023 * 12, regimes: [] });
  const clients = parts.flatMap((part) => part.clients);
  const went = clients.filter(
    ({ episodes }) =>
      episodes.some(({ end }) => end === "turned-18") &&
      episodes.some(({ product }) => products[product]?.law === "wmo"),
  );
  expect(went.length).toBeGreaterThan(0);
  expect(run.truth.people.returned.total()).toBeGreaterThan(0);
  // After the summer more people ask than in it.
  const asked = clients.flatMap(({ episodes }) => episodes.map((episode) => monthOf(episode.asked) % 12));
  const count = (month: number): number => asked.filter((one) => one === month).length;
  expect(count(6) + count(7)).toBeLessThan(count(8) + count(9));
  expect(firstDayOf(run.parameters.start)).toBe(run.first);
});
