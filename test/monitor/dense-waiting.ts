import { type DayNumber, firstDayOf, lastDayOf, monthOf } from "../../src/synth/day-number.ts";
import type { AllocationTold, CareTold, ClaimLine, History, Question } from "./truth/history.ts";

interface Waiting {
  readonly begin: DayNumber;
  /** The first day of care that was declared, for so many eurocents. */
  readonly declared: DayNumber;
  readonly amount?: number;
  readonly isRefused?: boolean;
  /** The first day of care that was told (305). */
  readonly started?: DayNumber;
  /** The client and category of another one, that it goes on with. */
  readonly renews?: number;
}

/**
 * People whose care was declared before it was said to have begun, or without: with an old allocation and a new one of which a start came;
 * in the month of the start and just before it; for nothing, for a cent and refused; and of whom the allocation is as old as the claims.
 */
function waitings({ from }: Question): readonly Waiting[] {
  const [first, second, third] = [firstDayOf(from), firstDayOf(from + 1), firstDayOf(from + 2)];
  // The first line of a dense history is of the last day of the second month before: claims begin on the first day of that month.
  const claimsBegin = firstDayOf(from - 2);
  return [
    { begin: first - 20, declared: first },
    { begin: third, declared: third, started: third, renews: 0 },
    ...[-1, 0, 1].map((shift) => ({ begin: first + 3, declared: second + shift, started: second + 4 })),
    { begin: first + 3, declared: first + 9, amount: 1 },
    { begin: first + 3, declared: first + 9, amount: 0 },
    { begin: first + 3, declared: first + 9, isRefused: true },
    ...[-1, 0, 1].map((shift) => ({ begin: claimsBegin + shift, declared: second })),
    { begin: claimsBegin - 400, declared: claimsBegin + 29, started: third },
  ];
}

/** The allocations, starts and claims of {@link waitings}. */
export function denseWaiting(question: Question): Pick<History, "allocations" | "starts" | "lines"> {
  const all = waitings(question).map((one, at) => ({ ...one, number: 9800 + at, client: `z${one.renews ?? at}` }));
  const plain = { law: "wmo", provider: "98000050", category: "07", product: "P" } as const;
  return {
    allocations: all.map(
      ({ number, client, begin, renews }): AllocationTold => ({
        ...{ ...plain, number, client, begin, decided: begin - 5, time: "10:00:00", knownOn: begin - 5 },
        ...{ volume: 2, unit: "04", frequency: "2" },
        end:
          renews === undefined && number === 9800 ? firstDayOf(question.from + 2) - 1 : lastDayOf(question.until + 4),
      }),
    ),
    starts: all.flatMap(({ number, client, started }): readonly CareTold[] =>
      started === undefined
        ? []
        : [{ ...plain, number, client, begin: started, withdrawn: false, knownOn: started + 3, order: 1 }],
    ),
    lines: all.map(({ number, client, declared, amount = 500, isRefused = false }): ClaimLine => {
      const own = { claim: `Z${number}`, reference: `Z${number}`, number, client, amount, rejected: isRefused };
      const days = {
        first: declared,
        last: lastDayOf(monthOf(declared)),
        sent: declared + 33,
        answered: declared + 40,
      };
      return { ...plain, ...own, ...days, volume: 1, unit: "04" };
    }),
  };
}
