import type { Measured } from "../../../chart/state.ts";
import { isMissing } from "../../../figure/missing.ts";
import { t } from "../../../text/catalogue.ts";
import { type Sentence, sentence } from "../../../text/sentence.ts";
import { writePeriod } from "../../../text/write-period.ts";
import { periodOfName } from "../monitor/steps.ts";
import type { Band, ExpectedMonth } from "./expected.ts";

const leastHeld = 0.7;

/** The first month in which more is spent than the budget: as expected, and at the ends of the range. Absent is not in the year. */
export interface DepletedIn {
  readonly expected?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** Finds when the budget is spent, in the expectation and at the two ends of its range. Amounts in eurocents. */
export function depletedIn(
  months: ReadonlyMap<string, { readonly expected: number; readonly low?: number; readonly high?: number }>,
  budget: number,
): DepletedIn {
  const first = (of: "expected" | "low" | "high"): string | undefined =>
    [...months].find(([, amounts]) => (amounts[of] ?? Number.NEGATIVE_INFINITY) > budget)?.[0];
  const [expected, earliest, latest] = [first("expected"), first("high"), first("low")];
  return {
    ...(expected === undefined ? {} : { expected }),
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
  };
}

/** What is told of when a budget is spent. */
interface DepletedGround {
  readonly months: ReadonlyMap<string, ExpectedMonth>;
  /** The last whole month of which declarations are known. */
  readonly known: string;
  readonly band: Band;
}

/** When the budget is spent, in words; with the range of 80 % where such ranges held in the past. */
export function depletedWords(budget: Measured | undefined, { months, known, band }: DepletedGround): Sentence {
  if (budget === undefined || budget.figure.value === 0) return sentence(t("nl", "depletion.no-budget"));
  const planned = budget.figure.value;
  if (isMissing(planned)) return [];
  const { expected, ...ends } = depletedIn(new Map([...months].map(([month, one]) => [month, valuesOf(one)])), planned);
  const { earliest, latest } = isTooNarrow(band) ? {} : ends;
  const word = (month: string) => writePeriod(periodOfName(month));
  if (expected === undefined) {
    if (isTooNarrow(band)) return sentence(t("nl", "depletion.lasts"));
    return sentence(
      earliest === undefined
        ? t("nl", "depletion.lasts.surely")
        : t("nl", "depletion.lasts.maybe-not", { earliest: word(earliest) }),
    );
  }
  return sentence(
    t("nl", "depletion.depleted", {
      expected: word(expected),
      isPast: expected <= known,
      earliest: earliest === undefined ? "" : word(earliest),
      latest: latest === undefined ? "" : word(latest),
    }),
  );
}

/** In a year that is over: from which month on more was booked than the budget of the year; nothing where that was in no month. */
export function bookedOutWords(budget: Measured | undefined, booked: ReadonlyMap<string, Measured>): Sentence {
  if (budget === undefined || isMissing(budget.figure.value) || budget.figure.value === 0) return [];
  const planned = budget.figure.value;
  const months = [...booked].filter(([, { figure }]) => !isMissing(figure.value));
  const lastWithin = months.findLastIndex(([, { figure }]) => Number(figure.value) <= planned);
  const from = months[lastWithin + 1]?.[0];
  return from === undefined ? [] : sentence(t("nl", "depletion.booked-out", { from: writePeriod(periodOfName(from)) }));
}

/** Whether ranges of 80 % held so seldom in their own test of the past that one may not lean on them: less than seven of ten times. */
function isTooNarrow({ inside, of }: Band): boolean {
  return of > 0 && inside / of < leastHeld;
}

/** A warning beside a range that held too seldom; nothing where it held. */
export function bandWarning(band: Band): Sentence {
  return isTooNarrow(band) ? sentence(t("nl", "depletion.band-warning", band)) : [];
}

function valuesOf({ expected, low, high }: ExpectedMonth) {
  const value = (one: Measured | undefined) =>
    one === undefined || isMissing(one.figure.value) ? undefined : one.figure.value;
  const [lower, upper] = [value(low), value(high)];
  return {
    expected: value(expected) ?? 0,
    ...(lower === undefined ? {} : { low: lower }),
    ...(upper === undefined ? {} : { high: upper }),
  };
}
