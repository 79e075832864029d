import { RandomStream } from "../../src/figure/random-stream.ts";
import type { LakeRow } from "../../src/lake/canonical.ts";
import { type DayNumber, dayNumber, firstDayOf, lastDayOf } from "../../src/synth/day-number.ts";
import { denseQuestion } from "./dense-history.ts";
import { bookingRows, bookingsOf } from "./dense-tie-out-bookings.ts";
import { fixedNumbers, linesOnAllocations } from "./dense-tie-out-lines.ts";
import { endingPrices, firstKnown, goods, providers, steadyProvider, tieOutPrices } from "./dense-tie-out-prices.ts";
import { rowsOfHistory } from "./lake-of-history.ts";
import { type AllocationTold, nothing } from "./truth/history.ts";
import { type ListedProduct, municipalProduct } from "./truth/municipal-product.ts";
import type { TieOutHistory, TieOutQuestion } from "./truth/tie-out.ts";

/** The first month of care. */
const firstMonth = 2024 * 12 + 11;
/** Days on which a declaration of some month is awaited for the last time, on which it is no longer, and in the midst of a month. */
export const tieOutQuestions: readonly TieOutQuestion[] = [
  dayNumber(2025, 3, 31),
  dayNumber(2025, 4, 1),
  dayNumber(2025, 4, 17),
].map((asOf) => ({ ...denseQuestion, asOf, awaited: 1 }));

/** Chance, as the parts of a history for the tie-out use it. */
export interface Draw {
  readonly below: (count: number) => number;
  readonly pick: <const T extends readonly [unknown, ...unknown[]]>(list: T) => T[number];
  /** A day at the begin, the midst or the end of a month or a day beside it. */
  readonly edge: () => DayNumber;
}

const listed: readonly ListedProduct[] = [
  { product: "begeleiding", law: "wmo", category: "02" },
  { product: "dagbesteding", law: "wmo", category: "07", code: "07A01" },
  { product: "ambulant", law: "jeugdwet", category: "45", code: "45A01" },
];

/**
 * Allocations of every shape around the ends of months, weeks and prices, and what is declared on them and beside them, in four months. The same
 * seed gives the same history.
 */
export function denseTieOut(seed: number): TieOutHistory {
  const random = new RandomStream(seed, 11);
  const below = (count: number): number => random.below(count);
  const pick: Draw["pick"] = (list) => list[below(list.length)] ?? list[0];
  const edge = (): DayNumber => {
    const month = firstMonth + below(6);
    return pick([firstDayOf(month), lastDayOf(month), firstDayOf(month) + 13]) + below(3) - 1;
  };
  const draw: Draw = { below, pick, edge };
  const allocations = [...drawnAllocations(draw), ...fixedAllocations()];
  const lines = linesOnAllocations(draw, allocations);
  const booked = bookingsOf(draw, lines, (line) => municipalProduct(listed, line));
  return { ...nothing, listed, allocations, tariffs: tieOutPrices(draw), lines, booked };
}

const shapes = [
  { volume: 2, unit: "04", frequency: "1" },
  { volume: 95, unit: "01", frequency: "2" },
  { volume: 3, unit: "14", frequency: "2" },
  { volume: 1, unit: "82", frequency: "2" },
  { volume: 2, unit: "82", frequency: "2" },
  { volume: 3, unit: "16", frequency: "4" },
  { volume: 125, unit: "01", frequency: "4" },
  { volume: 41, unit: "04", frequency: "6" },
  { volume: 999, unit: "01", frequency: "6" },
  { volume: 250_001, unit: "83", frequency: "6" },
  { volume: 20_001, unit: "83", frequency: "4" },
  { volume: 0, unit: "", frequency: "", budget: 99_999 },
  { volume: 0, unit: "", frequency: "" },
] as const;

function drawnAllocations(draw: Draw): readonly AllocationTold[] {
  const { below, pick, edge } = draw;
  return Array.from({ length: 70 }, (_, at) => at + 1).flatMap((number) => {
    const begin = edge();
    const end = below(5) === 0 ? undefined : Math.max(begin - 1, below(3) === 0 ? begin + below(9) : edge());
    const good = pick(goods);
    const named = pick([good, good, good, { ...good, product: "" }, { ...good, product: "", category: "" }]);
    const told: AllocationTold = {
      ...{ ...named, ...pick(shapes), number, client: `c${below(12)}`, provider: pick(providers) },
      ...{ begin, ...(end === undefined ? {} : { end }), decided: begin, time: "10:00:00", knownOn: begin + below(20) },
    };
    const later = { ...told, time: "11:00:00", knownOn: told.knownOn + below(60) };
    const changed = { ...later, ...pick(shapes), end: (end ?? edge()) + below(3) - 1 };
    return [told, ...(below(4) === 0 ? [below(4) === 0 ? { ...later, reason: "13" } : changed] : [])];
  });
}

/**
 * Weeks of care by result without a Sunday, or with one on the first day, what ended before it began, what lasts as long as a price or
 * longer, and of every shape one.
 */
function fixedAllocations(): readonly AllocationTold[] {
  const days = [
    [dayNumber(2025, 2, 3), dayNumber(2025, 2, 7)],
    [dayNumber(2025, 2, 3), dayNumber(2025, 2, 9)],
    [dayNumber(2025, 1, 29), dayNumber(2025, 2, 1)],
    [dayNumber(2025, 3, 30), dayNumber(2025, 4, 2)],
    [dayNumber(2025, 3, 31), dayNumber(2025, 4, 4)],
    [dayNumber(2025, 2, 20), dayNumber(2025, 2, 19)],
  ] as const;
  const told = { ...goods[0], time: "10:00:00", volume: 1, unit: "82", knownOn: firstKnown, decided: firstKnown };
  return [
    ...days.map(([begin, end], at) => ({
      ...{
        ...told,
        number: fixedNumbers.first + at,
        client: `s${at}`,
        provider: providers[0],
        frequency: "2",
        begin,
        end,
      },
    })),
    ...endingPrices.map(({ provider }, at) => ({
      ...{ ...told, number: fixedNumbers.first + days.length + at, client: `e${at}`, provider, frequency: "4" },
      ...{ begin: dayNumber(2025, 2, 1), end: dayNumber(2025, 3, 31) },
    })),
    ...shapes.map((shape, at) => ({
      ...{ ...told, ...shape, number: fixedNumbers.ofShapes + at, client: `a${at}`, provider: steadyProvider },
      ...{ begin: dayNumber(2025, 1, 10), end: dayNumber(2025, 3, 9) },
    })),
  ];
}

/** The rows of the lake of such a history. A code or a unit that a message does not name is absent there. */
export function rowsOfTieOut(history: TieOutHistory): readonly LakeRow[] {
  const named = (row: LakeRow): LakeRow =>
    row.table === "toewijzing" ? { ...row, values: { ...row.values, ...absentIn(row.values) } } : row;
  return [
    ...rowsOfHistory(history).map(named),
    ...bookingRows(history.booked),
    ...history.listed.map(
      ({ product, law, category, code }): LakeRow => ({
        ...{ table: "gemeenteproduct", knownOn: "2024-01-01" },
        values: { product, wet: law, productcategorie: category, ...(code === undefined ? {} : { productcode: code }) },
      }),
    ),
  ];
}

/** The columns that hold an empty word, without a value. */
function absentIn(values: object): Readonly<Record<string, undefined>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === "" ? [[name, undefined]] : [])),
  );
}
