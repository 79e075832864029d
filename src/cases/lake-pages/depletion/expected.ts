import type { Measured } from "../../../chart/state.ts";
import type { Gate } from "../../../disclosure/gate.ts";
import type { Figure } from "../../../figure/figure.ts";
import { parseDay } from "../../../figure/period-text.ts";
import { isProblem } from "../../../figure/problem.ts";
import { t } from "../../../text/catalogue.ts";
import { type Sentence, say } from "../../../text/sentence.ts";
import { writePercent } from "../../../text/write-number.ts";
import type { YearAnswer } from "../../forecast-year.ts";
import { said } from "../monitor/written.ts";

/** What an expectation is about. */
interface ExpectedFrame {
  readonly municipality: string;
  readonly asOf: string;
  readonly snapshot: string;
}

/** The total of a year as an estimate with its range of 80 %, and in words how such expectations did before. */
export function expectedFigure(
  { total, year }: YearAnswer,
  { municipality, asOf, snapshot }: ExpectedFrame,
  gate: Gate,
): { readonly words: Sentence; readonly figure?: Measured } {
  if ("code" in total) return { words: say("nl", "year.too-few-months", total) };
  const knownOn = parseDay(asOf);
  if (isProblem(knownOn)) throw new Error(`Not a day: ${asOf}`);
  const measured = (
    what: "verwacht" | "nog-te-komen",
    label: string,
    value: number,
    range?: Figure["interval"],
  ): Measured => ({
    ref: `jaareinde/${what}/${year}`,
    figure: gate.release({
      ...{ value: Math.round(value), unit: { quantity: "money" }, kind: "estimate", label },
      definition: { id: `uitputting.${what}`, version: 1 },
      scope: { municipality },
      period: { type: "year", year },
      ...{ status: "provisional", knownOn },
      ...(range === undefined ? {} : { interval: range }),
      provenance: { type: "model", model: "declaratie_naar_aankomst", filter: { jaar: String(year) }, snapshot },
    }),
  });
  const range = total.ranges.find(({ certainty }) => certainty === 0.8);
  const interval =
    range === undefined
      ? undefined
      : { low: Math.round(range.lower), high: Math.round(range.upper), level: range.certainty };
  const expected = measured("verwacht", t("nl", "depletion.expected"), total.expected, interval);
  const toCome = measured("nog-te-komen", t("nl", "depletion.to-come"), total.late + total.ahead);
  const { past } = total;
  return {
    figure: expected,
    words: say("nl", "depletion.expected.said", {
      year: String(year),
      expected: said(expected),
      toCome: said(toCome),
      low:
        interval === undefined
          ? ""
          : said({ ...measured("verwacht", "", interval.low), ref: `jaareinde/laag/${year}` }),
      high:
        interval === undefined
          ? ""
          : said({ ...measured("verwacht", "", interval.high), ref: `jaareinde/hoog/${year}` }),
      inside: past.inside,
      of: past.of,
      error: writePercent(100 * past.medianError, { decimals: 1 }),
      straight: writePercent(100 * past.straightError, { decimals: 1 }),
    }),
  };
}
