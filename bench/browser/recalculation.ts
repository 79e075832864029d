import { lineNames } from "../../src/cases/line-names.ts";
import { type ComparisonInput, compareScenarios } from "../../src/scenario/compare.ts";
import { differenceBetween } from "../../src/scenario/difference.ts";
import { drawStrengths } from "../../src/scenario/draws.ts";
import { makePortfolio } from "../../src/scenario/make-portfolio.ts";
import { packageEffects } from "../../src/scenario/package-effects.ts";
import { riskOf, simulate } from "../../src/scenario/simulate.ts";

type Row = NonNullable<ReturnType<ComparisonInput["row"]>>;

/** What a comparison needs, as JSON: rows by their references. */
export interface Sent extends Omit<ComparisonInput, "row" | "names"> {
  readonly rows: Readonly<Record<string, Row>>;
}

/** Of so many rounds the middle one, and the shortest: what it takes when nothing else runs. */
export interface Times {
  readonly median: number;
  readonly least: number;
}

/** What the page timed, in milliseconds, and what it computed, so that nobody times nothing. */
export interface Recalculated {
  readonly compare: Times;
  readonly package: Times;
  readonly draws: Times;
  /** Computed balance of the last scenario in the last year, in cents. */
  readonly balance: unknown;
  readonly scenarios: number;
}

/** Times, in a page: all scenarios with their differences; one package of all measures; the same over 10,000 draws. */
export function recalculate(sent: Sent, rounds: number): Recalculated {
  const input: ComparisonInput = { ...sent, names: lineNames({}), row: (ref) => sent.rows[ref] };
  const compare = () => {
    const { comparison } = compareScenarios(input);
    const results = comparison?.results.filter((result) => result.type === "computed") ?? [];
    const [first, ...others] = results;
    if (comparison === undefined || first === undefined) throw new Error("nothing was computed");
    const frame = { years: comparison.years, domains: input.domains, line: "totaal" as const };
    for (const other of others) differenceBetween(first, other, frame, { total: "totaal", baseline: "uitgangspunt" });
    return { comparison, results };
  };
  const { comparison, results } = compare();
  const pool = results.reduce((most, one) => (one.measures.length > most.measures.length ? one : most));
  const choose = () => {
    const made = makePortfolio({
      years: comparison.years,
      line: "totaal",
      base: comparison.years.map(() => -300_000_000),
      domains: input.domains,
      pool,
      forms: [],
      measures: input.measures,
      model: undefined,
      withRanges: false,
    });
    const all = made.options.map((_, item) => item);
    packageEffects(made, all, comparison.years);
    return { ...made.portfolio, all };
  };
  const draws = () => {
    const { all, ...portfolio } = choose();
    const items = portfolio.items.map((item) => ({
      ...item,
      spread: { type: "triangular" as const, low: 0.7, mode: 1, high: 1.15 },
    }));
    return riskOf(simulate({ ...portfolio, items }, all, drawStrengths(items, { seed: 1, draws: 10_000 })));
  };
  return {
    compare: timesOf(compare, rounds),
    package: timesOf(choose, rounds),
    draws: timesOf(draws, rounds),
    balance: results.at(-1)?.computed.balance.at(-1)?.figure.value,
    scenarios: results.length,
  };
}

function timesOf(run: () => unknown, rounds: number): Times {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(rounds / 2)] ?? Number.NaN, least: times[0] ?? Number.NaN };
}
