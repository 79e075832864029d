import { rm } from "node:fs/promises";
import type { Deletion } from "../lake/manifest.ts";
import { expiredMistakes } from "./deliveries/expired-mistakes.ts";
import { existingLake } from "./existing-lake.ts";
import { readRetentionTerms, rulesOn } from "./retention-rules.ts";
import { today } from "./today.ts";

/** Which terms are applied to which lake, and who says so. */
export interface RetentionRequest {
  readonly lake: string;
  /** The file with the terms. */
  readonly terms: string;
  readonly by: string;
  /** Without it nothing is deleted: only what would be is told. */
  readonly apply: boolean;
}

/** What was deleted, or would be: a line for every rule and table. */
export interface RetentionOutcome {
  readonly applied: boolean;
  readonly deletions: readonly Deletion[];
  /** Imports of which the mistakes were kept until now. */
  readonly mistakes: number;
}

/**
 * Deletes the rows of a municipality of which the term is over, and the mistakes of its old imports, or tells which those are. Each step is
 * done or not done: who was stopped does it again and goes on with the rest. UserError for terms with mistakes.
 */
export async function applyRetention({ lake: folder, terms, by, apply }: RetentionRequest): Promise<RetentionOutcome> {
  const read = await readRetentionTerms(terms);
  const lake = await existingLake(folder);
  const order = { gemeente: read.municipality, by, rules: rulesOn(read, today()) };
  const mistakes = await expiredMistakes(folder, order.gemeente, order.rules);
  if (!apply) return { applied: false, deletions: await lake.findExpired(order), mistakes: mistakes.length };
  const before = (await lake.snapshot()).deletions?.length ?? 0;
  const { deletions = [] } = await lake.expire(order);
  for (const path of mistakes) await rm(path, { force: true });
  return { applied: true, deletions: deletions.slice(before), mistakes: mistakes.length };
}

/** The log of what was deleted from a lake, the oldest first; of one municipality when it is named. */
export async function deletionLog(folder: string, gemeente?: string): Promise<readonly Deletion[]> {
  const { deletions = [] } = await (await existingLake(folder)).snapshot();
  return deletions.filter((one) => gemeente === undefined || one.gemeente === gemeente);
}

/** Deletions as JSON. */
export function exportDeletions(deletions: readonly Deletion[]) {
  return deletions.map(({ gemeente, law, ...rest }) => ({
    municipality: gemeente,
    ...(law === undefined ? {} : { law }),
    ...rest,
  }));
}
