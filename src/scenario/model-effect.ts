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

/** The parts of what a measure adds that are no lower cost of its own, in cents per year; only what counts in the line. */
export interface Beside {
  readonly income: readonly number[];
  /** What each other domain pays more, as it stands in the balance: minus. */
  readonly elsewhere: ReadonlyMap<string, readonly number[]>;
}

/** What a measure adds, as the engine computes with it. */
export interface ModelledEffect {
  /** With the income and the shifts of `beside` in it. */
  readonly amounts: readonly number[];
  readonly beside: Beside;
  readonly flows: readonly FlowEffect[];
  readonly introduction: readonly number[];
  readonly spread: Spread;
}

/**
 * Turns printed amounts and assumptions into an effect per year. Levers on a flow take the place of the printed amounts, but a year in
 * which a measure costs money takes nothing from a flow; timing works on either. A shift takes its part of what the measure saves by
 * itself away again where the other domain is in the same line.
 */
export function modelEffect(input: EffectInput): ModelledEffect {
  const { printed, model, years, ownCounts, delay, withRanges } = input;
  const levers = model?.levers ?? [];
  const pm = withRanges ? model?.pm : undefined;
  const stated = printed.map((value) => value ?? (pm === undefined ? 0 : (pm.low + pm.high) * 50));
  const timed = timedAmounts(stated, model, years, delay);
  const part =
    sharesOf(model, years, delay) ??
    delayed(
      years.map(() => 1_000_000),
      delay,
    ).map((share) => share / 1_000_000);
  const flows = flowEffects(input, timed, part);
  const isOnFlow = levers.some((lever) => "flow" in lever);
  const isAmountOnFlow = levers.some(({ lever }) => lever === "amount");
  const own = isOnFlow ? timed.map((value) => (isAmountOnFlow ? Math.min(0, value) : 0)) : timed;
  const saved = own.map((value, year) => value + savedAlone(input, flows, year));
  const beside = besideOf(input, saved, part);
  const shifts = [...beside.elsewhere.values()];
  return {
    amounts: own.map(
      (value, year) =>
        (ownCounts ? value : 0) +
        (beside.income[year] ?? 0) +
        shifts.reduce((sum, amounts) => sum + (amounts[year] ?? 0), 0),
    ),
    beside,
    flows: ownCounts ? flows : [],
    introduction: years.map((year) =>
      model?.introduction?.year === year ? Math.round((model.introduction.cost ?? 0) * 100) : 0,
    ),
    spread: spreadOf(input, pm),
  };
}

function besideOf(
  { model, years, counts, ownCounts }: EffectInput,
  saved: readonly number[],
  part: readonly number[],
): Beside {
  const levers = model?.levers ?? [];
  const income = years.map((_, year) =>
    levers.reduce(
      (sum, lever) =>
        lever.lever === "income" && ownCounts ? sum + Math.round(lever.amount * 100 * (part[year] ?? 0)) : sum,
      0,
    ),
  );
  const elsewhere = new Map<string, readonly number[]>();
  for (const lever of levers) {
    if (lever.lever !== "elsewhere" || !counts(lever.domain)) continue;
    const before = elsewhere.get(lever.domain);
    elsewhere.set(
      lever.domain,
      saved.map((value, year) => (before?.[year] ?? 0) - Math.round((Math.max(0, value) * lever.percent) / 100)),
    );
  }
  return { income, elsewhere };
}

/** What the levers of one measure save on its flows in a year when no other measure works on them. */
function savedAlone({ flows, years }: EffectInput, effects: readonly FlowEffect[], year: number): number {
  return Math.round(
    flows.reduce((sum, { base }, flow) => {
      const cost = Math.round((base[years[year] ?? ""] ?? 0) * 100);
      const own = effects.filter((effect) => effect.flow === flow);
      const rest = own.reduce((left, { less }) => left * (1 - Math.min(1, Math.max(0, less[year] ?? 0))), cost);
      const cap = Math.min(...own.map(({ ceiling }) => ceiling?.[year] ?? Number.POSITIVE_INFINITY));
      return sum + cost - Math.min(rest, cap);
    }, 0),
  );
}

/** Stated amounts in cents by the timing of a model; by the printed phasing where the model says nothing of it. */
export function timedAmounts(
  stated: readonly number[],
  model: MeasureModel | undefined,
  years: readonly string[],
  delay: number,
): readonly number[] {
  const shares = sharesOf(model, years, delay);
  return shares === undefined ? delayed(stated, delay) : shares.map((share) => Math.round(share * levelOf(stated)));
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

/** The share of a flow that a lever takes when all of it is there. */
export function fullShare(lever: Exclude<Lever, { lever: "ceiling" | "amount" | "income" | "elsewhere" }>): number {
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
