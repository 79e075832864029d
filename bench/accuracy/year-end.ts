import { regimes } from "../../test/support/late-declarations.ts";
import { passedMonths, summaryOf, type YearEndOutcome, yearEndOutcomes } from "../../test/support/year-end-runs.ts";

/*
 * How near the year's total comes while claims are late: `node bench/accuracy/year-end.ts [runs per regime] [first seed]`, 320 of each by
 * default, 1,600 in all. From April to November, by what `sluitend forecast year` uses; each run knows its own past only.
 */

const outcomes = yearEndOutcomes(Number(process.argv[2] ?? 320), Number(process.argv[3] ?? 1000));
for (const regime of regimes)
  tell(
    regime,
    outcomes.filter((one) => one.regime === regime),
  );
for (const month of passedMonths)
  tell(
    `after ${month} months`,
    outcomes.filter(({ passed }) => passed === month),
  );
tell("all", outcomes);

function tell(name: string, some: readonly YearEndOutcome[]): void {
  const { median, straight, bias, covered80, covered95 } = summaryOf(some);
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  console.log(
    `${name.padEnd(16)} median error ${percent(median)}, straight line ${percent(straight)}, bias ${percent(bias)}, within 80 %: ${percent(covered80)}, within 95 %: ${percent(covered95)}`,
  );
}
