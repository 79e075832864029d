import type { Lever, MeasureModel, PackageModel } from "../policy/package-model.ts";
import { delayed, type Growth, type Phasing, yearShares } from "./phasing.ts";
import type { FlowEffect } from "./portfolio.ts";
import { type Spread, upToMaximum } from "./spread.ts";

/** What is printed of a measure and what is assumed about it. */
export interface EffectInput {
  /** Printed amounts per year in cents; undefined where there is no number. */
  readonly printed: readonly (number | undefined)[];
  /** Whether the source gives its amounts as a maximum. */
  readonly isMaximum: boolean;
  readonly model: MeasureModel | undefined;
  readonly flows: PackageModel["flows"];
  readonly years: readonly string[];
  /** Whether the domain of a shift counts in the line that has to balance. */
  readonly counts: (domain: string) => boolean;
  /** Whether its own domain counts in that line. */
  readonly ownCounts: boolean;
  /** Months that everything comes later. */
  readonly delay: number;
  /** Whether a PM with a range counts: only where a chance is asked. */
  readonly withRanges: boolean;
}

/** What a measure adds, as the engine computes with it. */
export interface ModelledEffect {
  readonly amounts: readonly number[];
  readonly flows: readonly FlowEffect[];
  readonly introduction: readonly number[];
  readonly spread: Spread;
}

/**
 * Turns printed amounts and assumptions into an effect per year. Levers on a flow take the place of the printed amounts; timing works on
 * either. A shift takes its part of the amounts away again where the other domain is in the same line.
 */
export function modelEffect(input: EffectInput): ModelledEffect {
  const { printed, model, years, counts, ownCounts, delay, withRanges } = input;
  const levers = model?.levers ?? [];
  const shares = sharesOf(model, years, delay);
  const hasFlows = levers.some((lever) => "flow" in lever);
  const pm = withRanges ? model?.pm : undefined;
  const stated = printed.map((value) => value ?? (pm === undefined ? 0 : (pm.low + pm.high) * 50));
  const timed =
    shares === undefined ? delayed(stated, delay) : shares.map((share) => Math.round(share * levelOf(stated)));
  const own = ownCounts && !hasFlows ? timed : timed.map(() => 0);
  const part =
    shares ??
    delayed(
      years.map(() => 1_000_000),
      delay,
    ).map((share) => share / 1_000_000);
  const beside = levers.reduce<readonly number[]>((sum, lever) => {
    if (lever.lever === "income" && ownCounts)
      return sum.map((value, year) => value + Math.round(lever.amount * 100 * (part[year] ?? 0)));
    if (lever.lever === "elsewhere" && counts(lever.domain))
      return sum.map((value, year) => value - Math.round(((timed[year] ?? 0) * lever.percent) / 100));
    return sum;
  }, own);
  return {
    amounts: beside,
    flows: ownCounts ? flowEffects(input, timed, part) : [],
    introduction: years.map((year) =>
      model?.introduction?.year === year ? Math.round((model.introduction.cost ?? 0) * 100) : 0,
    ),
    spread: spreadOf(input, pm),
  };
}

/** The level that printed amounts grow to: the one furthest from nothing. */
function levelOf(amounts: readonly number[]): number {
  return amounts.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
}

/** Shares per year by the timing of the model; undefined when it says nothing about it, so that printed phasing stays. */
function sharesOf(
  model: MeasureModel | undefined,
  years: readonly string[],
  delay: number,
): readonly number[] | undefined {
  if (model === undefined) return undefined;
  const { start, full, steps, stay, end } = model;
  if (start === undefined && full === undefined && steps === undefined && stay === undefined && end === undefined)
    return undefined;
  const first = 12 * Number(years[0] ?? 0);
  const from = (start?.months ?? first) - first;
  const growth: Growth =
    full !== undefined
      ? { type: "linear", months: full.months - first - from }
      : steps !== undefined
        ? { type: "steps", shares: steps.map((share) => share / 100) }
        : stay !== undefined
          ? { type: "duration", stay: "equal", months: stay }
          : { type: "full" };
  const phasing: Phasing = {
    start: from + delay,
    growth,
    ...(end === undefined ? {} : { end: end.months - first }),
  };
  return yearShares(phasing, years.length);
}

function flowEffects(
  { model, flows, years }: EffectInput,
  timed: readonly number[],
  shares: readonly number[],
): readonly FlowEffect[] {
  return (model?.levers ?? []).flatMap((lever): readonly FlowEffect[] => {
    if (!("flow" in lever)) return [];
    const flow = flows.findIndex(({ id }) => id === lever.flow);
    const base = flows[flow]?.base ?? {};
    if (lever.lever === "ceiling")
      return [
        {
          flow,
          less: years.map(() => 0),
          // Before its start a ceiling holds nothing back; in the year of its start for a part.
          ceiling: years.map((year, at) => {
            const share = shares[at] ?? 0;
            const cost = (base[year] ?? 0) * 100;
            return share <= 0 ? cost : cost - share * Math.max(0, cost - lever.amount * 100);
          }),
        },
      ];
    if (lever.lever === "amount")
      return [
        {
          flow,
          less: years.map((year, at) => {
            const cost = (base[year] ?? 0) * 100;
            return cost === 0 ? 0 : Math.min(1, Math.max(0, (timed[at] ?? 0) / cost));
          }),
        },
      ];
    return [{ flow, less: shares.map((share) => share * fullShare(lever)) }];
  });
}

function fullShare(lever: Exclude<Lever, { lever: "ceiling" | "amount" | "income" | "elsewhere" }>): number {
  switch (lever.lever) {
    case "cheaper":
      return (lever.share / 100) * (lever.percent / 100);
    case "substitution":
      return (lever.share / 100) * (1 - lever.cost / 100);
    default:
      return lever.percent / 100;
  }
}

function spreadOf({ model, isMaximum }: EffectInput, pm: MeasureModel["pm"]): Spread {
  const success = model?.success === undefined || model.success >= 100 ? {} : { success: model.success / 100 };
  const stated = model?.spread;
  if (stated === undefined) {
    if (pm !== undefined && pm.low + pm.high > 0) {
      const middle = (pm.low + pm.high) / 2;
      return { type: "range", low: pm.low / middle, high: pm.high / middle, ...success };
    }
    return { ...(isMaximum ? upToMaximum : { type: "fixed" as const }), ...success };
  }
  switch (stated.type) {
    case "fixed":
      return { type: "fixed", ...success };
    case "range":
      return { type: "range", low: stated.low / 100, high: stated.high / 100, ...success };
    default:
      return {
        type: stated.type,
        low: stated.low / 100,
        mode: stated.mode / 100,
        high: stated.high / 100,
        ...success,
      };
  }
}
