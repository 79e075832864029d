import type { Figure } from "../../figure/figure.ts";
import type { Interval } from "../../figure/interval.ts";
import type { Day, Period } from "../../figure/period.ts";
import { parseDay, parsePeriod } from "../../figure/period-text.ts";
import { isProblem } from "../../figure/problem.ts";
import type { Shown } from "../../figure/shown.ts";
import type { Unit } from "../../figure/unit.ts";
import type { FigureDto } from "../../server/api/figure.ts";

/**
 * An answer of the API as the pages work with it: every figure in it is again a figure that may be shown (cents,
 * periods), everything else is as it travelled. An optional key is absent or has a value, as in JSON.
 */
export type Answer<T> =
  T extends Pick<FigureDto, "amount" | "ground" | "provenance">
    ? Shown
    : T extends readonly (infer Item)[]
      ? readonly Answer<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Answer<Exclude<T[Key], undefined>> }
        : T;

/**
 * Reads an answer: figures become what charts and tables work with, on the ground on which the server released them.
 *
 * @throws Error when a figure in it has a period that is none.
 */
export function readAnswer(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map(readAnswer);
  if (isFigureDto(node)) return readFigure(node);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, readAnswer(value)]));
}

// Only a figure has a ground on which it may be shown.
function isFigureDto(node: object): node is FigureDto {
  return "ground" in node && "amount" in node && "provenance" in node;
}

function readFigure(dto: FigureDto): Figure & Pick<Shown, "ground"> {
  const { amount, period, knownOn, interval, rounding, ...rest } = dto;
  return {
    ...rest,
    value: typeof amount === "number" ? inBase(amount, dto.unit) : amount,
    ...(interval && { interval: readInterval(interval, dto.unit) }),
    ...(rounding && { rounding: readInterval(rounding, dto.unit) }),
    period: periodOf(period),
    knownOn: dayOf(knownOn),
  };
}

// Euros become cents. Bounds of a rounding may lie on half a cent and prices on a millionth of one; the multiplication
// is rounded there, so that 0,07 does not become 7,000000000000001 cents.
function inBase(amount: number, unit: Unit): number {
  if (unit.quantity !== "money") return amount;
  return unit.per === undefined ? Math.round(amount * 200) / 2 : Math.round(amount * 1e8) / 1e6;
}

function readInterval({ low, high, level }: NonNullable<FigureDto["interval"]>, unit: Unit): Interval {
  return {
    low: low === undefined ? Number.NEGATIVE_INFINITY : inBase(low, unit),
    high: high === undefined ? Number.POSITIVE_INFINITY : inBase(high, unit),
    ...(level === undefined ? {} : { level }),
  };
}

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (isProblem(period)) throw new Error(`no period: ${text}`);
  return period;
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (isProblem(day)) throw new Error(`no day: ${text}`);
  return day;
}
