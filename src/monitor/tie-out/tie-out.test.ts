import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LakeRow } from "../../lake/canonical.ts";
import { deliver, inFolder } from "../../lake/lake.fixture.ts";
import { type Lake, openLake } from "../../lake/lake.ts";
import { type BookingMonth, bookingMonths } from "./answer-rows.ts";
import { type RandomLake, randomLake } from "./random-lake.fixture.ts";
import { type Stage, stages, steps } from "./stage.ts";
import { type TieOut, tieOut } from "./tie-out.ts";

const numRuns = process.env["SLUITEND_PROPERTY_RUNS"] === undefined ? 3 : 100;

async function ask(lake: Lake, day?: string, bookedBy: BookingMonth = "antwoord"): Promise<TieOut> {
  const reader = await lake.read(day === undefined ? {} : { asOf: day });
  try {
    return await tieOut(reader, { awaited: 2, bookedBy, ...(day === undefined ? {} : { day }) });
  } finally {
    reader.close();
  }
}

/** The sum of a stage by product and month, without what is nothing. */
function sums(found: TieOut, stage: Stage): Readonly<Record<string, number>> {
  return nonZero(found.rows.map(({ product, month, amounts }) => [`${product} ${month}`, amounts[stage]] as const));
}

function nonZero(entries: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  const added = new Map<string, number>();
  for (const [key, cents] of entries) added.set(key, (added.get(key) ?? 0) + cents);
  return Object.fromEntries([...added].filter(([, cents]) => cents !== 0).toSorted());
}

/** What the drawn facts say themselves, without any SQL. */
function drawnSums({ lines, bookings }: RandomLake, day: string) {
  const known = lines.filter(({ sent }) => sent <= day);
  const approved = known.filter(({ rejected, answered }) => answered !== undefined && answered <= day && !rejected);
  const booked = bookings.filter((one) => one.day <= day);
  const key = ({ product, month }: { readonly product: string; readonly month: string }) => `${product} ${month}`;
  return {
    gedeclareerd: nonZero(known.map((one) => [key(one), one.cents])),
    goedgekeurd: nonZero(approved.map((one) => [key(one), one.cents])),
    geboekt: nonZero(booked.map((one) => [key(one), one.cents])),
  };
}

describe("the tie-out of a random municipality", () => {
  test("has its amounts, and classes that add up to every difference to the cent, on any day and in any order of delivery", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.nat(1_000_000)),
        fc.integer({ min: 2, max: 8 }),
        fc.constantFrom(...bookingMonths),
        async (stream, month, bookedBy) => {
          const draw = (below: number): number => Number(stream.next().value) % below;
          const made = randomLake(draw);
          const day = `2025-0${month}-20`;
          await inFolder(async (folder) => {
            const lake = await openLake(folder);
            const turned = made.rows.toSorted((a, b) => (order(a) < order(b) ? 1 : -1));
            const half = Math.floor(turned.length / 2);
            await deliver(lake, "later", turned.slice(half));
            await deliver(lake, "eerder", turned.slice(0, half));
            const found = await ask(lake, day, bookedBy);
            const expected = drawnSums(made, day);
            for (const stage of ["gedeclareerd", "goedgekeurd", "geboekt"] as const)
              expect([stage, sums(found, stage)]).toEqual([stage, expected[stage]]);
            const paid = made.payments.reduce((sum, one) => sum + (one.day <= day ? one.cents : 0), 0);
            expect(found.rows.reduce((sum, { amounts }) => sum + amounts.betaald, 0)).toBe(paid);
            for (const row of found.rows) expectClassed(row);
          });
        },
      ),
      { numRuns },
    );
  }, 600_000);
});

/** An order that has nothing to do with time. */
function order(row: LakeRow): string {
  return JSON.stringify(Object.entries(row.values).toReversed());
}

function expectClassed({ product, month, amounts, differences }: TieOut["rows"][number]): void {
  const named = differences.map((one) => `${one.step}/${one.class}`);
  expect(new Set(named).size).toBe(named.length);
  for (const [at, step] of steps.entries()) {
    const classed = differences.reduce((sum, one) => sum + (one.step === step ? one.cents : 0), 0);
    expect([product, month, step, amounts[step] - amounts[stages[at] ?? "toegewezen"]]).toEqual([
      product,
      month,
      step,
      classed,
    ]);
  }
}
