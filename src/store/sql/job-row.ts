import type { Problem } from "../../figure/problem.ts";
import type { Json } from "../codec.ts";
import { decodeInstant, decodeJson, decodeList, wholeNumber } from "../codec.ts";
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
      const problems = problemsOf(filled(row, "problems"));
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

function problemsOf(text: string): readonly Problem[] {
  return decodeList(text).map((value) => {
    if (!isProblem(value)) throw new Error("A problem of a job lacks its code, facts or place");
    return value;
  });
}

/** The facts belong to the code because `fail` writes nothing but problems and nothing else writes the column. */
function isProblem(value: Json): value is Json & Problem {
  return value !== null && typeof value === "object" && "code" in value && "facts" in value && "where" in value;
}
