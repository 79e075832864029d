import type { Problem } from "../../figure/problem.ts";
import type { Json } from "../codec.ts";
import { decodeInstant, decodeJson, wholeNumber } from "../codec.ts";
import type { Job, JobState } from "../job.ts";
import type { JobRow } from "../tables.ts";

/** A job from its row. Error when the row lacks what its status needs, which the table does not let happen. */
export function jobOf(row: JobRow): Job {
  return {
    gemeente: row.gemeente,
    id: row.id,
    kind: row.kind,
    input: decodeJson(row.input),
    state: stateOf(row),
    progress: { done: wholeNumber(row.progress_done), of: wholeNumber(row.progress_of) },
    attempts: wholeNumber(row.attempts),
    createdAt: decodeInstant(row.created_at),
    createdBy: row.created_by,
    changedAt: decodeInstant(row.changed_at),
    changedBy: row.changed_by,
    version: wholeNumber(row.version),
  };
}

function stateOf(row: JobRow): JobState {
  const at = (column: "started_at" | "finished_at" | "lease_until") => decodeInstant(filled(row, column));
  switch (row.status) {
    case "queued":
      return { status: "queued" };
    case "running":
      return { status: "running", startedAt: at("started_at"), leaseUntil: at("lease_until") };
    case "done": {
      const result = decodeJson(filled(row, "result"));
      return { status: "done", startedAt: at("started_at"), finishedAt: at("finished_at"), result };
    }
    case "failed": {
      const problems = problemsOf(decodeJson(filled(row, "problems")));
      return { status: "failed", finishedAt: at("finished_at"), problems };
    }
    case "cancelled":
      return { status: "cancelled", finishedAt: at("finished_at") };
    default:
      throw new Error(`Unknown status of job ${row.id}: ${row.status}`);
  }
}

function filled(row: JobRow, column: "started_at" | "finished_at" | "lease_until" | "result" | "problems"): string {
  const text = row[column];
  if (text === null) throw new Error(`Job ${row.id} is ${row.status} without ${column}`);
  return text;
}

function problemsOf(value: Json): readonly Problem[] {
  if (!Array.isArray(value)) throw new Error("The problems of a job are not a list");
  // Written by `fail` from problems, in a column that nothing else writes.
  return value as unknown as readonly Problem[];
}
