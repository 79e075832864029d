import type { Figure } from "./figure.ts";
import type { Interval } from "./interval.ts";
import { isMissing, type Missing } from "./missing.ts";
import type { Day, Period } from "./period.ts";
import { parseDay, parsePeriod, periodText } from "./period-text.ts";
import { isProblem } from "./problem.ts";
import type { Ground, HiddenReason } from "./shown.ts";
import type { Unit } from "./unit.ts";

/** `T` without `readonly`, all the way down: how the schemas of zod spell a type. */
export type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

/** A closed interval as JSON can say it: a side that is open has no bound. Same base as `amount`. */
export interface BoundsDto {
  low?: number;
  high?: number;
  level?: number;
}

/**
 * A figure as the interface shows it to anyone: `amount` in euros for money and in the unit otherwise (inside the
 * program money is in eurocents), never `null`; `period` and `knownOn` as canonical text.
 */
export interface FigureDto extends Plain<Omit<Figure, "value" | "period" | "knownOn" | "interval" | "rounding">> {
  amount: number | Plain<Missing>;
  interval?: BoundsDto;
  rounding?: BoundsDto;
  period: string;
  knownOn: string;
  ground: Ground;
  hidden?: Plain<HiddenReason>;
}

/** A figure with the ground on which it may be shown: what `Shown` looks like. */
export type Grounded = Figure & { readonly ground: Ground; readonly hidden?: HiddenReason };

/** Writes a figure for the outside. Money goes from eurocents to euros; nothing is rounded. */
export function toFigureDto(shown: Grounded): FigureDto {
  const { value, period, knownOn, interval, rounding, ...rest } = shown;
  return {
    ...plain(rest),
    amount: isMissing(value) ? { missing: value.missing } : outward(value, shown.unit),
    ...(interval && { interval: boundsOf(interval, shown.unit) }),
    ...(rounding && { rounding: boundsOf(rounding, shown.unit) }),
    period: periodText(period),
    knownOn: periodText(knownOn),
  };
}

/**
 * Reads a figure that `toFigureDto` wrote. Exact for amounts to half a cent (half a printed unit can be that) and up to
 * ten thousand million euros, and for prices to a millionth of a cent.
 *
 * @throws Error when `period` or `knownOn` is not canonical.
 */
export function fromFigureDto(dto: FigureDto): Grounded {
  const { amount, period, knownOn, interval, rounding, ...rest } = dto;
  return {
    ...rest,
    value: typeof amount === "number" ? inward(amount, dto.unit) : amount,
    ...(interval && { interval: intervalOf(interval, dto.unit) }),
    ...(rounding && { rounding: intervalOf(rounding, dto.unit) }),
    period: readPeriod(period),
    knownOn: readDay(knownOn),
  };
}

function outward(value: number, unit: Unit): number {
  return unit.quantity === "money" ? value / 100 : value;
}

function inward(amount: number, unit: Unit): number {
  if (unit.quantity !== "money") return amount;
  return unit.per === undefined ? Math.round(amount * 200) / 2 : Math.round(amount * 1e8) / 1e6;
}

function boundsOf({ low, high, level }: Interval, unit: Unit): BoundsDto {
  return {
    ...(Number.isFinite(low) && { low: outward(low, unit) }),
    ...(Number.isFinite(high) && { high: outward(high, unit) }),
    ...(level !== undefined && { level }),
  };
}

function intervalOf({ low, high, level }: BoundsDto, unit: Unit): Interval {
  return {
    low: low === undefined ? Number.NEGATIVE_INFINITY : inward(low, unit),
    high: high === undefined ? Number.POSITIVE_INFINITY : inward(high, unit),
    ...(level !== undefined && { level }),
  };
}

function readPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (isProblem(period)) throw new Error(`no period: ${text}`);
  return period;
}

function readDay(text: string): Day {
  const day = parseDay(text);
  if (isProblem(day)) throw new Error(`no day: ${text}`);
  return day;
}

// Same value, only without the word `readonly` in its type.
function plain<T>(value: T): Plain<T> {
  return value as Plain<T>;
}
