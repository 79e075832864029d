import { developmentOf } from "../runoff/factors.ts";
import type { CellPlace, Triangle } from "../runoff/triangle.ts";
import { readHistory } from "../trend/history.ts";
import { forecastBy } from "../trend/method.ts";
import { type Declarations, declaredOf, firstMonthOf, type ProviderDeclarations } from "./declarations.ts";
import { type ProviderSignals, signalsOf } from "./provider-signals.ts";

/** What was known and expected when so many months had passed. */
export interface Stand {
  readonly months: number;
  /** What had been declared of each month that had passed. */
  readonly declared: Float64Array;
  /** The expected total of each month, from the first to a year after this moment. */
  readonly expected: Float64Array;
  /** In the order of the providers. */
  readonly signals: readonly ProviderSignals[];
  /** What is expected of the providers, by position, that are carried on by themselves. */
  readonly alone: ReadonlyMap<number, Float64Array>;
}

/** Declarations that come later than this many months count when they come; they are not expected. */
const longestLag = 12;
/** The development of the newest so many months of care is believed. */
const memory = 36;
const ahead = 12;
/** Who declared for fewer months is not carried on by itself. */
const fewestAlone = 12;

/**
 * Stands in a month and expects the total of every month until a year later, by what was known then: chain ladder for care that was given,
 * but for the newest month, of which too little is in; the combination of trends from there on. Providers that were silent or delivered
 * twice are carried on by themselves from what was known before that, and such months teach no factors. Undefined with under three months.
 */
export function standAt({ providers }: Declarations, months: number): Stand | undefined {
  const signals = signalsOf(providers, months);
  const expected = new Float64Array(months + ahead);
  const alone = new Map<number, Float64Array>();
  for (const members of groupsOf(providers, signals, months)) {
    const own = members.flatMap((at) => signals[at] ?? []);
    const passed = members.length === providers.length || members.length === 1 ? (own[0]?.believed ?? months) : months;
    const part = expectMonths(
      members.flatMap((at) => providers[at] ?? []),
      own,
      passed,
      months + ahead,
    );
    if (part === undefined) return undefined;
    part.forEach((value, month) => {
      expected[month] = (expected[month] ?? 0) + value;
    });
    const [only = -1, ...others] = members;
    if (passed < months && others.length === 0) alone.set(only, part);
  }
  const declared = Float64Array.from({ length: months }, (_, month) => sumOf(providers, month, months));
  return { months, declared, expected, signals, alone };
}

/** Providers by position: those that are believed up to the present together, each other one by itself; all together when none is. */
function groupsOf(
  providers: readonly ProviderDeclarations[],
  signals: readonly ProviderSignals[],
  months: number,
): readonly (readonly number[])[] {
  const all = [...providers.keys()];
  const isAlone = (at: number): boolean => {
    const [provider, believed] = [providers[at], signals[at]?.believed ?? months];
    return provider !== undefined && believed < months && believed - firstMonthOf(provider, months) >= fewestAlone;
  };
  const alone = all.filter(isAlone);
  const first = signals[0]?.believed;
  if (alone.length === all.length && signals.every(({ believed }) => believed === first)) return [all];
  const usual = all.filter((at) => !isAlone(at));
  return [...(usual.length > 0 ? [usual] : []), ...alone.map((at) => [at])];
}

function sumOf(providers: readonly ProviderDeclarations[], month: number, passed: number): number {
  let sum = 0;
  for (const provider of providers) sum += declaredOf(provider, month, passed);
  return sum;
}

function expectMonths(
  group: readonly ProviderDeclarations[],
  signals: readonly ProviderSignals[],
  passed: number,
  until: number,
): Float64Array | undefined {
  const first = group.reduce((least, provider) => Math.min(least, firstMonthOf(provider, passed)), passed);
  if (passed - first < 3) return undefined;
  const growth = growthOf(group, signals, Math.max(first, passed - memory), passed);
  const given = Array.from({ length: passed - 1 }, (_, month) =>
    month < first ? undefined : sumOf(group, month, passed) * (growth[passed - 1 - month] ?? 1),
  );
  const history = readHistory(given, 12);
  const rest = history === undefined ? undefined : forecastBy(history, until - given.length, ["combination"]);
  const carried = rest?.get("combination");
  return carried === undefined ? undefined : Float64Array.from([...given.map((value) => value ?? 0), ...carried]);
}

/** By months since the care: how many times as much as is in will have come in the end. */
function growthOf(
  group: readonly ProviderDeclarations[],
  signals: readonly ProviderSignals[],
  first: number,
  passed: number,
): readonly number[] {
  const lags = Math.min(longestLag, passed - 1 - first);
  const span = passed - first;
  const exclude: CellPlace[] = [];
  const cells = group.flatMap((provider, who) =>
    Array.from({ length: span }, (_, at) => {
      const month = first + at;
      let sum = 0;
      return Array.from({ length: lags + 1 }, (__, lag) => {
        if (month + lag >= passed) return undefined;
        if (isUnusual(signals[who], month + lag)) exclude.push({ origin: who * span + at, development: lag });
        sum += provider.arrivals[month]?.[lag] ?? 0;
        return sum;
      });
    }),
  );
  const developments = Array.from({ length: lags + 1 }, (_, lag) => String(lag));
  const triangle: Triangle = { origins: cells.map((_, at) => String(at)), developments, cells, step: 1 };
  const { steps } = developmentOf(triangle, { exclude });
  const growth = new Array<number>(lags + 1).fill(1);
  for (let lag = lags - 1; lag >= 0; lag -= 1) growth[lag] = (growth[lag + 1] ?? 1) * (steps[lag]?.factor ?? 1);
  return growth;
}

/** A month in which a provider's declarations say nothing about its usual pace: also the one after a double delivery. */
function isUnusual(signals: ProviderSignals | undefined, month: number): boolean {
  const kinds = signals?.kinds;
  return kinds !== undefined && (kinds.has(month) || kinds.get(month - 1) === "twice");
}
