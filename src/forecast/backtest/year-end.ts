import { choiceAt, type Study } from "../trend/study.ts";

/** What an expectation of the year's total may rest on. */
export type YearEndBasis = "forecast" | "straight-line" | "last-year" | "budget";

/** How far the expected total of a year was off, over all moments in past years. */
export interface YearEndErrors {
  readonly basis: YearEndBasis;
  readonly moments: number;
  /** Middle absolute error, and mean error (positive: expected too much), as shares of the total that came. */
  readonly medianError: number;
  readonly bias: number;
}

/** The calendar of a series: the place of its first month in the year (0 is January), its year, and budgets by year. */
export interface YearEndCalendar {
  readonly firstMonth: number;
  readonly firstYear: number;
  readonly budgets: ReadonlyMap<number, number>;
}

/**
 * Holds the forecast of the year's total against the straight line (what was known so far, times twelve by the months that passed), last
 * year's total and the budget, at every moment within a year that has ended since. All four use only what was known at the moment.
 */
export function yearEndErrors(study: Study, calendar: YearEndCalendar): readonly YearEndErrors[] {
  const errors = new Map<YearEndBasis, number[]>();
  for (const origin of study.origins) {
    const place = (calendar.firstMonth + origin.months) % 12;
    const start = origin.months - place;
    const total = totalOf(study.observed, start, start + 12);
    if (place === 0 || start < 0 || total === undefined || total === 0) continue;
    const known = study.vintages.knownAt(origin.months);
    const passed = known.slice(start, origin.months).flatMap((value) => value ?? []);
    if (passed.length === 0) continue;
    const monthly = passed.reduce((sum, value) => sum + value, 0) / passed.length;
    const forecast = origin.forecasts.get(choiceAt(study, origin.months).method);
    const rest = 12 - place;
    const expected: Readonly<Record<YearEndBasis, number | undefined>> = {
      forecast:
        forecast === undefined || forecast.length < rest
          ? undefined
          : monthly * place + forecast.subarray(0, rest).reduce((sum, value) => sum + value, 0),
      "straight-line": monthly * 12,
      "last-year": totalOf(known, start - 12, start),
      budget: calendar.budgets.get(calendar.firstYear + Math.floor((calendar.firstMonth + start) / 12)),
    };
    for (const basis of ["forecast", "straight-line", "last-year", "budget"] as const) {
      const value = expected[basis];
      if (value === undefined) continue;
      const list = errors.get(basis) ?? [];
      list.push((value - total) / Math.abs(total));
      errors.set(basis, list);
    }
  }
  return [...errors].map(([basis, list]) => ({
    basis,
    moments: list.length,
    medianError: middle(list.map(Math.abs)),
    bias: list.reduce((sum, value) => sum + value, 0) / list.length,
  }));
}

function totalOf(values: readonly (number | undefined)[], from: number, until: number): number | undefined {
  if (from < 0 || until > values.length) return undefined;
  const months = values.slice(from, until).flatMap((value) => value ?? []);
  return months.length < until - from ? undefined : months.reduce((sum, value) => sum + value, 0);
}

function middle(values: number[]): number {
  values.sort((a, b) => a - b);
  const [low = 0, high = 0] = [values[Math.floor((values.length - 1) / 2)], values[Math.ceil((values.length - 1) / 2)]];
  return (low + high) / 2;
}
