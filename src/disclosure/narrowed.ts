import type { OpenProgram, ProgramRow, Solver } from "../solve/linear-program.ts";
import type { Reading, Secret } from "./laid-beside.ts";
import { far } from "./what-is-left.ts";

/** The least and the most that something can be. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A secret of which readers know more than that it is small, and between what it lies for them. */
export interface Narrowed extends Range {
  readonly secret: Secret;
}

/**
 * The secrets that a reader of everything can narrow: by the least and the most of each column that all he knows allows. What he believes and what
 * contradicts what he sees, he stops believing.
 */
export function narrowedIn(reading: Reading, threshold: number, solver: Solver): readonly Narrowed[] {
  if (reading.secrets.length === 0) return [];
  const open = solver.open(reading);
  try {
    if (open.run().status !== "optimal") return narrowedIn(withoutContradictions(reading, solver), threshold, solver);
    return narrowedOf(reading.secrets, open, threshold);
  } finally {
    open.close();
  }
}

/** Each answer is a table that could be the true one, and so also tells of the other secrets. */
function narrowedOf(secrets: readonly Secret[], open: OpenProgram, threshold: number): readonly Narrowed[] {
  const found = new Map<Secret, Range>();
  const isOpen = (secret: Secret): boolean => {
    const range = found.get(secret);
    return range !== undefined && valuesLeft(secret, range, threshold) === threshold - 1;
  };
  for (const secret of secrets)
    for (const sign of [1, -1] as const) {
      if (isOpen(secret)) break;
      open.setCost(secret.column, sign);
      const outcome = open.run();
      open.setCost(secret.column, 0);
      if (outcome.status !== "optimal") throw new Error(`the attack found no answer: ${outcome.status}`);
      for (const other of secrets) {
        const value = outcome.values[other.column] ?? 0;
        const { low, high } = found.get(other) ?? { low: value, high: value };
        found.set(other, { low: Math.min(low, value), high: Math.max(high, value) });
      }
      // Certainly many people, which is no secret.
      if (sign === 1 && secret.kind === "number" && outcome.objective >= threshold) break;
    }
  return secrets.flatMap((secret) => {
    const range = found.get(secret);
    return range === undefined || isOpen(secret) ? [] : [{ secret, ...range }];
  });
}

/** So many whole values below the threshold, and not nil, a number can be; of a difference so many values in all. */
export function valuesLeft({ kind }: Secret, { low, high }: Range, threshold: number): number {
  const [from, until] = [Math.ceil(low - 1e-6), Math.floor(high + 1e-6)];
  const [least, most] = kind === "number" ? [Math.max(1, from), Math.min(threshold - 1, until)] : [from, until];
  return Math.min(threshold - 1, Math.max(0, most - least + 1));
}

/**
 * Whether what a reader concludes is so, or may be. Who concludes what is not so, since he believes what is not so either, has learned nothing; and of
 * many people, or of a difference of nobody, there is nothing to learn.
 */
export function isLearned({ secret, low, high }: Narrowed, threshold: number): boolean {
  const { value } = secret;
  if (value !== undefined) return value > low - 1 && value < high + 1;
  return low < threshold && high >= 1;
}

/** Leaves out the rows that make it impossible: as few as can be, by how far they are off. */
function withoutContradictions({ columns, rows, ...rest }: Reading, solver: Solver): Reading {
  const slack = rows.flatMap(() => [0, 0].map(() => ({ lower: 0, upper: far, cost: 1 })));
  const loose = rows.map((row, at): ProgramRow => {
    const up = columns.length + 2 * at;
    return { ...row, columns: [...row.columns, up, up + 1], values: [...row.values, 1, -1] };
  });
  const open = solver.open({ columns: [...columns, ...slack], rows: loose });
  const outcome = open.run();
  open.close();
  if (outcome.status !== "optimal") throw new Error(`no table fits what is shown: ${outcome.status}`);
  const off = (at: number): number =>
    (outcome.values[columns.length + 2 * at] ?? 0) + (outcome.values[columns.length + 2 * at + 1] ?? 0);
  const kept = rows.filter((_, at) => off(at) < 1e-6);
  if (kept.length === rows.length) throw new Error("what is shown fits a table after all");
  return { columns, rows: kept, ...rest };
}
