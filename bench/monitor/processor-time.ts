import process from "node:process";

/** What something gave, and how many seconds of processor time it took, over all threads. */
export interface Timed<T> {
  readonly seconds: number;
  readonly value: T;
}

/**
 * Processor time of this process and not time on the clock: what else runs on the machine hardly changes it, and the threads of an engine
 * do not hide what they cost.
 */
export async function timed<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, value };
}
