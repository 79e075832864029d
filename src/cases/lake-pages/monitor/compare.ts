import type { Measured } from "../../../chart/state.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import { isMissing } from "../../../figure/missing.ts";
import type { Shown } from "../../../figure/shown.ts";
import { isRate, type Unit } from "../../../figure/unit.ts";
import type { Direction } from "../../../monitor/catalogue/indicator.ts";
import { t } from "../../../text/catalogue.ts";
import type { SaidFigure } from "../../../text/sentence.ts";
import { writeDecimalNumber, written } from "./written.ts";

/** What a number is against another. */
export interface Difference {
  /** The difference as a figure in words: "12% meer". */
  readonly said: SaidFigure;
  readonly sign: -1 | 0 | 1;
  readonly before: Measured;
}

/** Below this a share of a count says more than there is to say: then the count itself is told. */
const fewest = 20;

/**
 * The difference of a number with one before it, from the two as they are shown: in percent, or in percentage points of a share, or as a
 * count where it is small. Undefined when there is nothing to compare.
 */
export function differenceOf(now: Measured | undefined, before: Measured | undefined): Difference | undefined {
  if (now === undefined || before === undefined) return undefined;
  const [a, b] = [now.figure.value, before.figure.value];
  if (isMissing(a) || isMissing(b)) return undefined;
  const { unit } = now.figure;
  const isCount = unit.quantity === "count" && unit.per === undefined;
  const isAbsolute = unit.quantity === "percent" || b <= 0 || (isCount && b < fewest);
  const change = changeOf(now, before, isAbsolute);
  const value = isMissing(change.value) ? 0 : change.value;
  const sign = roundsToNothing(value, change.unit) ? 0 : value > 0 ? 1 : -1;
  const text = sign === 0 ? sameWords(unit, a === b) : changeWords(change, Math.abs(value), sign, unit);
  return { said: { type: "figure", ref: `${now.ref}/verschil`, figure: change, text }, sign, before };
}

/** Whether two numbers can be compared: a month of which a part is still to come is lower for that reason alone. */
export function isComparable(now: Measured | undefined, before: Measured | undefined): boolean {
  return now?.figure.status !== "provisional" && before?.figure.status !== "provisional";
}

function changeOf(now: Measured, before: Measured, isAbsolute: boolean): Shown {
  const { definition: _, unit, status, ...frame } = bare(now.figure);
  const changeUnit: Unit =
    unit.quantity === "percent" ? { quantity: "percentage-point" } : isAbsolute ? unit : { quantity: "percent" };
  return combineShown([now.figure, before.figure], ([a = 0, b = 0]) => (isAbsolute ? a - b : (100 * (a - b)) / b), {
    ...frame,
    unit: changeUnit,
    label: t("nl", "monitor.difference.label", { name: frame.label }),
    status: before.figure.status === "provisional" ? "provisional" : status,
    definition: { id: "monitor.difference", version: 1 },
    provenance: {
      type: "computed",
      formula: "monitor.difference",
      inputs: [
        { ref: now.ref, sign: 1 },
        { ref: before.ref, sign: -1 },
      ],
    },
  });
}

function bare({ label, scope, unit, kind, knownOn, period, status, definition }: Shown) {
  return { label, scope, unit, kind, knownOn, period, status, definition };
}

function roundsToNothing(value: number, { quantity }: Unit): boolean {
  return Math.abs(value) < (quantity === "percent" ? 0.5 : quantity === "percentage-point" ? 0.05 : 1e-9);
}

function changeWords(change: Shown, size: number, sign: -1 | 1, unit: Unit): string {
  const amount =
    change.unit.quantity === "percent"
      ? `${writeDecimalNumber(size, size < 10 ? 1 : 0)}%`
      : change.unit.quantity === "percentage-point"
        ? `${writeDecimalNumber(size, 1)} ${t("nl", "unit.percentage-point")}`
        : written({ ...change, value: size });
  const more = sign > 0;
  if (isRate(unit) || unit.quantity === "duration")
    return t("nl", more ? "monitor.higher" : "monitor.lower", { amount });
  return t("nl", more ? "monitor.more" : "monitor.less", { amount });
}

function sameWords(unit: Unit, isExact: boolean): string {
  const words = t("nl", isRate(unit) || unit.quantity === "duration" ? "monitor.as-high" : "monitor.as-many");
  return isExact ? words : t("nl", "monitor.nearly", { words });
}

/**
 * A difference in a cell: arrow and words, and whether it goes the good way where the catalogue says which way that is. Of a number to which
 * messages are still to come that is not said yet.
 */
export function arrowWords({ said, sign }: Difference, better: Direction): string {
  const arrow = sign > 0 ? "▲" : sign < 0 ? "▼" : said.figure.value === 0 ? "=" : "≈";
  const isJudged = better !== "geen oordeel" && sign !== 0 && said.figure.status !== "provisional";
  const isGood = !isJudged ? undefined : sign > 0 === (better === "hoger is beter");
  const judged = isGood === undefined ? "" : `, ${t("nl", isGood ? "monitor.good-way" : "monitor.wrong-way")}`;
  // Arrow and number stay on one line, also in a narrow column.
  return `${arrow} ${said.text}`.replaceAll(" ", "\u00a0") + judged;
}
