import { problem, UserError } from "../../figure/problem.ts";
import { encodeJson, laterBy, wholeNumber } from "../codec.ts";
import type { Job, JobProgress, JobStore, Lease, NewJob } from "../job.ts";
import { jobAttempts } from "../job.ts";
import type { JobRow } from "../tables.ts";
import { appendAudit } from "./audit.ts";
import { holdNumbers, nextNumber } from "./counter.ts";
import { jobOf } from "./job-row.ts";
import type { Session } from "./session.ts";
import { notFound } from "./stale.ts";

/** The queue on SQL. */
export function sqlJobs(session: Session): JobStore {
  return {
    enqueue: (job, by) => session.inTransaction((inside) => enqueue(inside, job, by)),
    claim: (worker, kinds, leaseMs) => session.inTransaction((inside) => claim(inside, worker, kinds, leaseMs)),
    advance: (lease, progress, leaseMs) => session.inTransaction((inside) => advance(inside, lease, progress, leaseMs)),
    finish: (lease, result) => session.inTransaction((inside) => finish(inside, lease, { result: encodeJson(result) })),
    fail: (lease, problems) =>
      session.inTransaction((inside) => finish(inside, lease, { problems: encodeJson(problems) })),
    cancel: (gemeente, id, by) => session.inTransaction((inside) => cancel(inside, gemeente, id, by)),
    find: async (gemeente, id) => optionalJob(await findRow(session, gemeente, id)),
    list: (gemeente, limit) => list(session, gemeente, limit),
  };
}

async function enqueue(session: Session, job: NewJob, by: string): Promise<Job> {
  const { gemeente, kind, idempotencyKey } = job;
  const input = encodeJson(job.input);
  // Jobs are numbered one at a time, so a second request with the same key waits here and then finds the first.
  await holdNumbers(session, gemeente, "job");
  if (idempotencyKey !== undefined) {
    const earlier = await session.db
      .selectFrom("jobs")
      .selectAll()
      .where("gemeente", "=", gemeente)
      .where("idempotency_key", "=", idempotencyKey)
      .executeTakeFirst();
    if (earlier !== undefined) {
      if (earlier.kind === kind && earlier.input === input) return jobOf(earlier);
      throw new UserError([problem("store.key-reused", { key: idempotencyKey })]);
    }
  }
  const now = session.now();
  const row: JobRow = {
    gemeente,
    id: session.effects.newId(),
    number: await nextNumber(session, gemeente, "job"),
    kind,
    input,
    idempotency_key: idempotencyKey ?? null,
    status: "queued",
    progress_done: 0,
    progress_of: 0,
    result: null,
    problems: null,
    attempts: 0,
    worker: null,
    lease_until: null,
    created_at: now,
    created_by: by,
    started_at: null,
    finished_at: null,
    changed_at: now,
    changed_by: by,
    version: 1,
  };
  await session.db.insertInto("jobs").values(row).execute();
  await auditJob(session, row, "job.enqueue", by);
  return jobOf(row);
}

async function claim(
  session: Session,
  worker: string,
  kinds: readonly string[],
  leaseMs: number,
): Promise<{ job: Job; lease: Lease } | undefined> {
  if (kinds.length === 0) return undefined;
  await takeBackExpired(session, worker);
  const waiting = session.db
    .selectFrom("jobs")
    .select(["gemeente", "id"])
    .where("status", "=", "queued")
    .where("kind", "in", kinds)
    .orderBy("created_at")
    .orderBy("gemeente")
    .orderBy("number")
    .limit(1);
  // On SQLite the transaction already keeps every other writer out.
  const next = await (session.engine === "postgres" ? waiting.forUpdate().skipLocked() : waiting).executeTakeFirst();
  if (next === undefined) return undefined;
  const now = session.now();
  const row = await session.db
    .updateTable("jobs")
    .set({
      status: "running",
      worker,
      lease_until: laterBy(now, leaseMs),
      started_at: now,
      progress_done: 0,
      progress_of: 0,
      changed_at: now,
      changed_by: worker,
    })
    .set((column) => ({ version: column("version", "+", 1), attempts: column("attempts", "+", 1) }))
    .where("gemeente", "=", next.gemeente)
    .where("id", "=", next.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const lease: Lease = { gemeente: row.gemeente, job: row.id, worker, attempt: wholeNumber(row.attempts) };
  return { job: jobOf(row), lease };
}

/** Puts jobs whose worker vanished back in the queue; those that had all their attempts fail. */
async function takeBackExpired(session: Session, worker: string): Promise<void> {
  const now = session.now();
  const change = { worker: null, lease_until: null, changed_at: now, changed_by: worker };
  const abandoned = encodeJson([problem("store.job-abandoned", { attempts: jobAttempts })]);
  const failed = await session.db
    .updateTable("jobs")
    .set({ ...change, status: "failed", problems: abandoned, finished_at: now })
    .set((column) => ({ version: column("version", "+", 1) }))
    .where("status", "=", "running")
    .where("lease_until", "<=", now)
    .where("attempts", ">=", jobAttempts)
    .returningAll()
    .execute();
  for (const row of failed) await auditJob(session, row, "job.fail", worker);
  await session.db
    .updateTable("jobs")
    .set({ ...change, status: "queued", started_at: null })
    .set((column) => ({ version: column("version", "+", 1) }))
    .where("status", "=", "running")
    .where("lease_until", "<=", now)
    .execute();
}

async function advance(session: Session, lease: Lease, progress: JobProgress, leaseMs: number): Promise<Job> {
  const now = session.now();
  return jobOf(
    await changeHeld(session, lease, {
      progress_done: wholeNumber(progress.done),
      progress_of: wholeNumber(progress.of),
      lease_until: laterBy(now, leaseMs),
    }),
  );
}

async function finish(
  session: Session,
  lease: Lease,
  outcome: { readonly result: string } | { readonly problems: string },
): Promise<Job> {
  const status = "result" in outcome ? "done" : "failed";
  const row = await changeHeld(session, lease, {
    ...outcome,
    status,
    worker: null,
    lease_until: null,
    finished_at: session.now(),
  });
  await auditJob(session, row, status === "done" ? "job.finish" : "job.fail", lease.worker);
  return jobOf(row);
}

/** Changes a job that this lease still holds. */
async function changeHeld(session: Session, lease: Lease, columns: Partial<JobRow>): Promise<JobRow> {
  const row = await session.db
    .updateTable("jobs")
    .set({ ...columns, changed_at: session.now(), changed_by: lease.worker })
    .set((column) => ({ version: column("version", "+", 1) }))
    .where("gemeente", "=", lease.gemeente)
    .where("id", "=", lease.job)
    .where("status", "=", "running")
    .where("worker", "=", lease.worker)
    .where("attempts", "=", lease.attempt)
    .returningAll()
    .executeTakeFirst();
  if (row !== undefined) return row;
  const now = await findRow(session, lease.gemeente, lease.job);
  if (now === undefined) throw notFound("job", lease.job);
  throw new UserError([problem("store.lease-lost", { id: lease.job, status: now.status })]);
}

async function cancel(session: Session, gemeente: string, id: string, by: string): Promise<Job> {
  const now = session.now();
  const row = await session.db
    .updateTable("jobs")
    .set({
      status: "cancelled",
      worker: null,
      lease_until: null,
      finished_at: now,
      changed_at: now,
      changed_by: by,
    })
    .set((column) => ({ version: column("version", "+", 1) }))
    .where("gemeente", "=", gemeente)
    .where("id", "=", id)
    .where("status", "in", ["queued", "running"])
    .returningAll()
    .executeTakeFirst();
  if (row !== undefined) {
    await auditJob(session, row, "job.cancel", by);
    return jobOf(row);
  }
  const ended = await findRow(session, gemeente, id);
  if (ended === undefined) throw notFound("job", id);
  return jobOf(ended);
}

async function auditJob(session: Session, row: JobRow, action: string, by: string): Promise<void> {
  const thing = { kind: "job", id: row.id };
  await appendAudit(session, { gemeente: row.gemeente, by, action, thing, details: { kind: row.kind } });
}

async function findRow({ db }: Session, gemeente: string, id: string): Promise<JobRow | undefined> {
  return await db
    .selectFrom("jobs")
    .selectAll()
    .where("gemeente", "=", gemeente)
    .where("id", "=", id)
    .executeTakeFirst();
}

function optionalJob(row: JobRow | undefined): Job | undefined {
  return row === undefined ? undefined : jobOf(row);
}

async function list({ db }: Session, gemeente: string, limit: number): Promise<readonly Job[]> {
  const rows = await db
    .selectFrom("jobs")
    .selectAll()
    .where("gemeente", "=", gemeente)
    .orderBy("number", "desc")
    .limit(limit)
    .execute();
  return rows.map(jobOf);
}
