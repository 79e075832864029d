/** A question about speed that does not depend on the machine: how many times as long as something well known? */
export interface Bench {
  /** What is measured, as a reader of the list sees it. */
  readonly name: string;
  readonly run: () => unknown;
  readonly yardstick: { readonly name: string; readonly run: () => unknown };
  /** For what takes seconds and not milliseconds: fewer rounds than the others. */
  readonly rounds?: number;
  /** What was seen beside the time, when it has run. */
  readonly seen?: () => string;
}

/** Median times of one bench, in milliseconds, and the median of the ratios of its rounds. */
export interface Outcome {
  readonly name: string;
  readonly yardstick: string;
  readonly milliseconds: number;
  readonly yardstickMilliseconds: number;
  readonly ratio: number;
}

/**
 * Runs a bench and its yardstick in turns, so that what slows the machine slows both, and takes the median, so that one
 * slow round does not count. The first rounds warm up and are not counted. `now` gives milliseconds.
 */
export async function measure(
  bench: Bench,
  rounds: number,
  now: () => number = () => performance.now(),
): Promise<Outcome> {
  const warmUp = Math.ceil(rounds / 5);
  const times: { own: number; yardstick: number }[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const own = await timeOf(bench.run, now);
    const yardstick = await timeOf(bench.yardstick.run, now);
    if (round >= warmUp) times.push({ own, yardstick });
  }
  return {
    name: bench.name,
    yardstick: bench.yardstick.name,
    milliseconds: median(times.map(({ own }) => own)),
    yardstickMilliseconds: median(times.map(({ yardstick }) => yardstick)),
    ratio: median(times.map(({ own, yardstick }) => own / yardstick)),
  };
}

async function timeOf(run: () => unknown, now: () => number): Promise<number> {
  const start = now();
  await run();
  return now() - start;
}

/** The middle value; of an even count the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  if (low === undefined || high === undefined) throw new RangeError("no value has no median");
  return (low + high) / 2;
}
