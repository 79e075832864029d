import { buildTriangle } from "../../src/forecast/runoff/build-triangle.ts";
import { forecastRunOff } from "../../src/forecast/runoff/forecast-run-off.ts";
import { readHistory } from "../../src/forecast/trend/history.ts";
import { forecastBy } from "../../src/forecast/trend/method.ts";
import {
  type LateDeclarations,
  type Regime,
  regimes,
  simulateDeclarations,
} from "../../test/support/late-declarations.ts";
import { median } from "../ratio.ts";

/*
 * How near the year's total comes while claims are late: `node bench/accuracy/year-end.ts [runs per regime]`, 320 of each by default. From
 * April to November: chain ladder for what was given, the combination for what is to come, a provider whose claims stopped, or came twice,
 * valued at the last month that looked as usual. The 80 % intervals are as wide as the errors of the same month a year before were, over
 * all runs, against what was known of that year by now: nothing of the year itself.
 */

const yearStart = 48;
const aprilToNovember = [4, 5, 6, 7, 8, 9, 10, 11];
const runs = Number(process.argv[2] ?? 320);

type Declared = (month: number, until: number) => number;

interface Outcome {
  readonly regime: Regime;
  readonly month: number;
  /** Errors of the expected total as shares: ours, the straight line's, and ours of a year before. */
  readonly error: number;
  readonly straight: number;
  readonly before: number;
}

const outcomes = regimes.flatMap((regime, at) =>
  Array.from({ length: runs }, (_, run) =>
    outcomesOf(simulateDeclarations(1000 + run * regimes.length + at, regime), regime),
  ).flat(),
);
const widths = new Map<number, number>();
for (const month of aprilToNovember) {
  const sizes = outcomes.filter((one) => one.month === month).map(({ before }) => Math.abs(before));
  sizes.sort((a, b) => a - b);
  widths.set(month, sizes[Math.min(sizes.length - 1, Math.ceil(0.8 * (sizes.length + 1)) - 1)] ?? 0);
}
for (const regime of regimes)
  tell(
    regime,
    outcomes.filter((one) => one.regime === regime),
  );
tell("all", outcomes);

function tell(name: string, own: readonly Outcome[]): void {
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  const inside = own.filter(({ error, month }) => Math.abs(error) <= (widths.get(month) ?? 0)).length;
  const bias = own.reduce((sum, { error }) => sum + error, 0) / own.length;
  const ours = percent(median(own.map(({ error }) => Math.abs(error))));
  const straight = percent(median(own.map((one) => Math.abs(one.straight))));
  console.log(
    `${name.padEnd(16)} median error ${ours}, straight line ${straight}, bias ${percent(bias)}, within 80 %: ${percent(inside / own.length)}`,
  );
}

function outcomesOf(product: LateDeclarations, regime: Regime): readonly Outcome[] {
  const truth = product.given.slice(yearStart).reduce((sum, value) => sum + value, 0);
  return aprilToNovember.map((month) => {
    const until = yearStart + month - 1;
    const known = knownOf(product, yearStart, until, until);
    const lastYear = knownOf(product, yearStart - 12, yearStart - 1, until);
    return {
      regime,
      month,
      error: expectYear(product, until, yearStart) / truth - 1,
      straight: ((known / month) * 12) / truth - 1,
      before: expectYear(product, until - 12, yearStart - 12) / lastYear - 1,
    };
  });
}

function knownOf({ declared, providers }: LateDeclarations, from: number, to: number, until: number): number {
  let sum = 0;
  for (let month = from; month <= to; month += 1)
    for (let provider = 0; provider < providers; provider += 1) sum += declared(provider, month, until);
  return sum;
}

/** The total of a year: the providers that declare as usual together, each other one by itself with what was known before. */
function expectYear(product: LateDeclarations, until: number, start: number): number {
  const all = Array.from({ length: product.providers }, (_, provider) => provider);
  const valued = all.map((provider) => lastUsual(product, provider, until));
  const together =
    (some: readonly number[]): Declared =>
    (month, at) =>
      some.reduce((sum, provider) => sum + product.declared(provider, month, at), 0);
  const usual = all.filter((provider) => valued[provider] === until);
  if (usual.length === 0) return yearTotal(together(all), Math.min(...valued), start);
  const others = all.filter((provider) => valued[provider] !== until);
  return (
    yearTotal(together(usual), until, start) +
    others.reduce((sum, provider) => sum + yearTotal(together([provider]), valued[provider] ?? until, start), 0)
  );
}

/** The last month after which a provider's claims came neither twice nor not at all; the present when all is as usual. */
function lastUsual({ declared }: LateDeclarations, provider: number, until: number): number {
  const came = (at: number): number => {
    let sum = 0;
    for (let month = Math.max(0, at - 12); month <= at; month += 1)
      sum += declared(provider, month, at) - declared(provider, month, at - 1);
    return sum;
  };
  const middle = median(Array.from({ length: 18 }, (_, back) => came(until - 1 - back)));
  const isDouble = (at: number): boolean => came(at) > 1.6 * middle && came(at - 1) > 0.4 * middle;
  const isTakenBack = (at: number): boolean => came(at) < 0.4 * middle && [1, 2, 3].some((back) => isDouble(at - back));
  if (isDouble(until)) return until - 1;
  if (isDouble(until - 1) && !isTakenBack(until)) return until - 2;
  let at = until;
  while (at > until - 8 && came(at) < 0.15 * middle && !isTakenBack(at)) at -= 1;
  return at;
}

/** Chain ladder over three years for what was given, but for the newest month; the combination from there to the end of the year. */
function yearTotal(declared: Declared, until: number, start: number): number {
  const first = Math.max(0, until - 35);
  const observations = Array.from({ length: until - first + 1 }, (_, index) => first + index).flatMap((month) =>
    Array.from({ length: Math.min(12, until - month) + 1 }, (__, lag) => ({
      origin: String(month),
      development: String(lag),
      value: declared(month, month + lag),
    })),
  );
  const run = forecastRunOff(buildTriangle(observations).triangle, { method: "mack" });
  const earlier = Array.from({ length: first }, (_, month) => declared(month, until));
  const given = run.origins.slice(0, -1).map(({ ultimate }) => (typeof ultimate === "number" ? ultimate : undefined));
  const months = [...earlier, ...given];
  const history = readHistory(months, 12);
  const ahead = start + 12 - months.length;
  const rest = history === undefined ? undefined : forecastBy(history, ahead, ["combination"]).get("combination");
  const year = [...months, ...(rest ?? [])].slice(start, start + 12);
  return year.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
