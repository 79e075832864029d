import { dayNumber, firstDayOf, lastDayOf, type MonthNumber, monthOf } from "../../src/synth/day-number.ts";
import type { Draw } from "./dense-tie-out.ts";
import type { AllocationTold, ClaimLine } from "./truth/history.ts";

/** From this month on the messages of declarations came. */
const firstDeclared: MonthNumber = 2025 * 12;
/** The numbers of the allocations that no chance draws, of which those of every shape come last. */
export const fixedNumbers = { first: 200, ofShapes: 240 } as const;

/**
 * What is declared on allocations in the months from before their begin until after their end: nothing, a part, what may be or much more, in the
 * unit of the allocation or another, on its product or another, some of it refused, taken back or not answered yet.
 */
export function linesOnAllocations(draw: Draw, allocations: readonly AllocationTold[]): readonly ClaimLine[] {
  const firstTold = new Map(allocations.map((one) => [one.number, one]));
  const drawn = [...firstTold.values()].flatMap((told) =>
    [0, 1, 2, 3].flatMap((after) => linesOfMonth(draw, told, firstDeclared + after)),
  );
  return [...drawn, ...linesOnFixed(allocations)].map((line, at) => ({
    ...line,
    claim: `D${at}`,
    reference: `R${at}`,
  }));
}

function linesOfMonth(draw: Draw, told: AllocationTold, month: MonthNumber): readonly ClaimLine[] {
  const { below, pick } = draw;
  const isNear =
    month >= monthOf(told.begin) - Number(below(3) === 0) &&
    month <= monthOf(told.end ?? lastDayOf(month)) + Number(below(3) === 0);
  if (!isNear || below(3) === 0) return [];
  return Array.from({ length: 1 + below(3) }, () => {
    const unit = unitOf(draw, told);
    const volume = (below(6) === 0 ? -1 : 1) * pick([below(4), below(10), below(70), 1000 + below(6000)]);
    const perUnit = { "01": 100, "83": 1 }[unit] ?? 6_000;
    const sent = pick([lastDayOf(month) + 1, lastDayOf(month) + 12, dayNumber(2025, 3, 31), dayNumber(2025, 4, 1)]);
    return {
      ...{ law: told.law, provider: told.provider, client: told.client, number: told.number },
      ...codesOf(draw, told),
      ...{ first: firstDayOf(month) + below(20), last: lastDayOf(month), unit, volume, claim: "", reference: "" },
      ...{ sent, answered: sent + pick([0, 1, 9, 40]), rejected: below(7) === 0 },
      amount: unit === "01" || below(3) > 0 ? volume * perUnit : volume * perUnit + below(900) - 450,
      ...(below(9) === 0 ? { header: "0001" } : {}),
    };
  });
}

/** The codes of the allocation, mostly; a line has a code where the allocation names none. */
function codesOf({ below, pick }: Draw, { law, category, product }: AllocationTold) {
  if (product !== "" && below(6) > 0) return { category, product };
  return law === "wmo"
    ? { category: "02", product: pick(["02A01", "07A01"]) }
    : pick([
        { category: "45", product: "45A01" },
        { category: "50", product: "50A01" },
      ]);
}

/** The unit of the allocation, mostly; minutes for hours and the other way around; sometimes one that cannot be compared. */
function unitOf({ below, pick }: Draw, { unit, budget }: AllocationTold): string {
  if (below(9) === 0) return pick(["16", "83", "82"]);
  if (unit === "" || budget !== undefined) return pick(["83", "04"]);
  return unit === "01" || unit === "04" ? pick([unit, "01", "04"]) : unit;
}

/**
 * More than may be on each fixed allocation, far more on those of every shape, and beside them a correction of one minute and one cent that waits for
 * its answer, with one of nothing.
 */
function linesOnFixed(allocations: readonly AllocationTold[]): readonly ClaimLine[] {
  const [few, many] = [
    { volume: 9, amount: 54_000 },
    { volume: 9_999, amount: 50_000_000 },
  ];
  const fixed = allocations.filter(({ number }) => number >= fixedNumbers.first);
  const lines = fixed.flatMap((told) =>
    [monthOf(told.begin), monthOf(told.end ?? told.begin)].map((month) => ({
      ...{ law: told.law, provider: told.provider, client: told.client, number: told.number },
      ...{ unit: told.unit === "" ? "83" : told.unit, ...(told.number < fixedNumbers.ofShapes ? few : many) },
      ...{ category: told.category, product: told.product, first: firstDayOf(month), last: lastDayOf(month) },
      ...{ claim: "", reference: "", rejected: false },
      ...{ sent: firstDayOf(month) + 1, answered: firstDayOf(month) + 9 },
    })),
  );
  const [one] = lines;
  if (one === undefined) return [];
  const late = { ...one, sent: dayNumber(2025, 3, 3), answered: dayNumber(2025, 5, 1), number: 300, unit: "01" };
  return [
    ...[...lines, { ...late, volume: -1, amount: -1 }, { ...late, volume: -1, amount: 0, client: "s9" }],
    ...smallGivers.map(([category, provider, amount], at) => ({
      ...{ ...one, category, product: `${category}Z`, provider, amount, volume: amount },
      ...{ number: 310 + at, client: `g${at}` },
    })),
  ];
}

/** Beside a provider with some, one with nothing in all, and one with a cent less than nothing. */
const smallGivers = [
  ["60", "98000001", 100],
  ["60", "98000002", 7],
  ["60", "98000002", -7],
  ["61", "98000001", 100],
  ["61", "98000002", -1],
] as const;
