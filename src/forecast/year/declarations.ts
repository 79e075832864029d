/** What one provider declared of each month of care, and how much later. */
export interface ProviderDeclarations {
  readonly name: string;
  /** Per month of care, counted from the first: the amount that came so many months after it. What is absent, is nothing. */
  readonly arrivals: readonly (readonly number[])[];
}

/** The declarations of one product, as far as they are known at the present. */
export interface Declarations {
  /** How many months have passed since the first. */
  readonly months: number;
  readonly providers: readonly ProviderDeclarations[];
}

/** How much of a month of care had been declared when `passed` months had passed. */
export function declaredOf({ arrivals }: ProviderDeclarations, month: number, passed: number): number {
  const row = arrivals[month] ?? [];
  let sum = 0;
  for (let lag = 0; lag < row.length && month + lag < passed; lag += 1) sum += row[lag] ?? 0;
  return sum;
}

/** What came in during each month that has passed, for whatever month of care. */
export function inflowOf({ arrivals }: ProviderDeclarations, passed: number): Float64Array {
  const inflow = new Float64Array(passed);
  for (let month = 0; month < Math.min(passed, arrivals.length); month += 1)
    (arrivals[month] ?? []).forEach((amount, lag) => {
      const came = month + lag;
      if (came < passed) inflow[came] = (inflow[came] ?? 0) + amount;
    });
  return inflow;
}

/** The first month of care of which anything had come when `passed` months had passed; `passed` when nothing had. */
export function firstMonthOf({ arrivals }: ProviderDeclarations, passed: number): number {
  const first = arrivals.findIndex((row, month) => row.some((amount, lag) => amount !== 0 && month + lag < passed));
  return first < 0 ? passed : first;
}
