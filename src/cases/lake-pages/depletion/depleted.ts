import type { Measured } from "../../../chart/state.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import { isMissing } from "../../../figure/missing.ts";
import { t } from "../../../text/catalogue.ts";
import { type Sentence, say, sentence } from "../../../text/sentence.ts";
import { writePeriod } from "../../../text/write-period.ts";
import { periodOfName } from "../monitor/steps.ts";
import { said } from "../monitor/written.ts";
import type { Expectation, ExpectedMonth } from "./expected.ts";

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

/** What is left of the budget when the year ends as expected; below zero it falls short. */
function leftOver(budget: Measured, total: Measured): Measured {
  const { scope, unit, knownOn, period } = total.figure;
  return {
    ref: `jaareinde/over/${total.ref}`,
    figure: combineShown([budget.figure, total.figure], ([planned = 0, spent = 0]) => planned - spent, {
      ...{ scope, unit, knownOn, period, kind: "estimate", status: "provisional" },
      label: t("nl", "depletion.left"),
      definition: { id: "uitputting.over", version: 1 },
      provenance: {
        ...{ type: "computed", formula: "depletion.left" },
        inputs: [
          { ref: budget.ref, sign: 1 },
          { ref: total.ref, sign: -1 },
        ],
      },
    }),
  };
}

/** In one sentence whether the budget lasts, and what is left or lacks; nothing without a budget or an expectation. */
export function outcomeWords(budget: Measured | undefined, { total }: Expectation): Sentence {
  if (total === undefined) return [];
  if (budget === undefined || budget.figure.value === 0)
    return say("nl", "depletion.outcome.no-budget", { expected: said(total) });
  const left = leftOver(budget, total);
  const value = left.figure.value;
  if (isMissing(value)) return [];
  const amount = { ...said(left), text: said({ ...left, figure: { ...left.figure, value: Math.abs(value) } }).text };
  return say("nl", value < 0 ? "depletion.outcome.short" : "depletion.outcome.left", { expected: said(total), amount });
}

/** When the budget is spent, with the range of 80 %, in words. */
export function depletedWords(budget: Measured | undefined, { months, known, total }: Expectation): Sentence {
  if (total === undefined) return [];
  if (budget === undefined || budget.figure.value === 0) return sentence(t("nl", "depletion.no-budget"));
  const planned = budget.figure.value;
  if (isMissing(planned)) return [];
  const found = depletedIn(new Map([...months].map(([month, one]) => [month, valuesOf(one)])), planned);
  const word = (month: string) => writePeriod(periodOfName(month));
  const { expected, earliest, latest } = found;
  if (expected === undefined)
    return sentence(
      earliest === undefined
        ? t("nl", "depletion.lasts.surely")
        : t("nl", "depletion.lasts.maybe-not", { earliest: word(earliest) }),
    );
  return sentence(
    t("nl", "depletion.depleted", {
      expected: word(expected),
      isPast: expected <= known,
      earliest: earliest === undefined ? "" : word(earliest),
      latest: latest === undefined ? "" : word(latest),
    }),
  );
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
