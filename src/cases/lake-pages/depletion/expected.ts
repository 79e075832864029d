import type { Measured } from "../../../chart/state.ts";
import type { Gate } from "../../../disclosure/gate.ts";
import type { Interval } from "../../../figure/interval.ts";
import { monthText } from "../../../figure/month-number.ts";
import { parseDay } from "../../../figure/period-text.ts";
import { isProblem } from "../../../figure/problem.ts";
import type { YearRange } from "../../../forecast/year/year-range.ts";
import { t } from "../../../text/catalogue.ts";
import { type Sentence, say } from "../../../text/sentence.ts";
import { writePercent } from "../../../text/write-number.ts";
import type { YearAnswer } from "../../forecast-year.ts";
import { periodOfName } from "../monitor/steps.ts";
import { said } from "../monitor/written.ts";

/** What an expectation is about. */
export interface ExpectedFrame {
  readonly municipality: string;
  readonly asOf: string;
  readonly snapshot: string;
}

/** What is expected from January up to and including a month, with the ends of its range apart, so that a table can hold them. */
export interface ExpectedMonth {
  readonly expected: Measured;
  /** Absent where too little of the past tells how far such an expectation was off. */
  readonly low?: Measured;
  readonly high?: Measured;
}

/** How many of the ranges that could be made before held what came. */
export interface Band {
  readonly inside: number;
  readonly of: number;
}

/** What a year is expected to cost in three parts that add up to it. */
export interface ExpectedParts {
  readonly declared: Measured;
  /** Late declarations of months that are over, and the care of months to come. */
  readonly late: Measured;
  readonly ahead: Measured;
}

/** A year as it is expected: in words, as its total, and month by month. */
export interface Expectation {
  readonly words: Sentence;
  readonly total?: Measured;
  readonly parts?: ExpectedParts;
  readonly band: Band;
  /** By month, `2026-03`; the last whole month of which declarations are known is `known`. */
  readonly months: ReadonlyMap<string, ExpectedMonth>;
  readonly known: string;
}

type What = "verwacht" | "nog-te-komen" | "laag" | "hoog" | "al-gedeclareerd" | "laat" | "komend";

/** The certainty of the ranges of this page. */
const certainty = 0.8;

/** A year as an estimate with its range of 80 %, month by month and in all, and in words how such expectations did before. */
export function expectationOf(
  { total, path, year, asOf: known }: YearAnswer,
  { municipality, asOf, snapshot }: ExpectedFrame,
  gate: Gate,
): Expectation {
  const day = parseDay(asOf);
  if (isProblem(day)) throw new Error(`Not a day: ${asOf}`);
  if ("code" in total)
    return {
      words: say("nl", "year.too-few-months", total),
      months: new Map(),
      known: monthText(known),
      band: { inside: 0, of: 0 },
    };
  const measured = (what: What, period: string, value: number, interval?: Interval): Measured => ({
    ref: `jaareinde/${what}/${period}`,
    figure: gate.release({
      ...{ value: Math.round(value), unit: { quantity: "money" }, kind: "estimate" },
      label: t("nl", `depletion.expected.${what}`),
      definition: { id: `uitputting.${what}`, version: 1 },
      scope: { municipality },
      period: periodOfName(period),
      ...{ status: "provisional", knownOn: day },
      ...(interval === undefined ? {} : { interval }),
      provenance: { type: "model", model: "declaratie_naar_aankomst", filter: { tot_en_met: period }, snapshot },
    }),
  });
  const months = new Map(
    path.map(({ months: count, expected, ranges }) => {
      const month = `${year}-${String(count).padStart(2, "0")}`;
      const range = intervalOf(ranges);
      return [
        month,
        {
          expected: measured("verwacht", month, expected, range),
          ...(range === undefined
            ? {}
            : { low: measured("laag", month, range.low), high: measured("hoog", month, range.high) }),
        },
      ] as const;
    }),
  );
  const range = intervalOf(total.ranges);
  const end = (what: "laag" | "hoog", value: number | undefined) =>
    value === undefined ? "" : said(measured(what, String(year), value));
  const whole = measured("verwacht", String(year), total.expected, range);
  const { past } = total;
  const [declared, late] = [Math.round(total.declared), Math.round(total.late)];
  return {
    ...{ months, known: monthText(known), total: whole, band: { inside: past.inside, of: past.of } },
    parts: {
      declared: measured("al-gedeclareerd", String(year), declared),
      late: measured("laat", String(year), late),
      ahead: measured("komend", String(year), Math.round(total.expected) - declared - late),
    },
    words: say("nl", "depletion.expected.said", {
      year: String(year),
      expected: said(whole),
      toCome: said(measured("nog-te-komen", String(year), total.late + total.ahead)),
      low: end("laag", range?.low),
      high: end("hoog", range?.high),
      inside: past.inside,
      of: past.of,
      error: writePercent(100 * past.medianError, { decimals: 1 }),
      straight: writePercent(100 * past.straightError, { decimals: 1 }),
    }),
  };
}

/** The range of 80 % of an expectation; absent where too little of the past tells of it. */
export function intervalOf(ranges: readonly YearRange[]): Interval | undefined {
  const range = ranges.find((one) => one.certainty === certainty);
  return range === undefined
    ? undefined
    : { low: Math.round(range.lower), high: Math.round(range.upper), level: range.certainty };
}
