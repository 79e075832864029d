import type { AllocationVersion, Place } from "./care-facts.ts";
import { dayNumber } from "./day-number.ts";

/**
 * Allocations of one client that should have been a prolongation of another: the same product, volume and frequency, from
 * the day after the other ends, decided while that still ran (OP380). A volume in all is excepted.
 */
export function unprolonged(standing: readonly AllocationVersion[]): readonly Place[] {
  const ends = new Map(
    standing.flatMap((one) => (one.last === undefined ? [] : [[`${likeness(one)} ${dayNumber(one.last) + 1}`, one]])),
  );
  return standing.flatMap((one) => {
    const before = ends.get(`${likeness(one)} ${dayNumber(one.first)}`);
    const wasRunning = before?.last !== undefined && one.decided.slice(0, 10) <= before.last;
    return before !== undefined && wasRunning && one.frequency !== "6" && one.budget === undefined ? [one.place] : [];
  });
}

function likeness({ provider, category, code, volume, unit, frequency }: AllocationVersion): string {
  return JSON.stringify([provider, category, code, volume, unit, frequency]);
}
