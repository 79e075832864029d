import { randomUUID } from "node:crypto";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { problem } from "../../../src/figure/problem.ts";
import type { Job, Lease } from "../../../src/store/job.ts";
import { jobAttempts } from "../../../src/store/job.ts";
import type { Store } from "../../../src/store/store.ts";
import type { Site } from "./site.ts";
import { problemsOf } from "./site.ts";

const minute = 60_000;

/** What every store does with the queue. The queue serves all municipalities, so every test has a kind of its own. */
export function jobsKeepTheirContract(site: () => Site): void {
  const newKind = (): string => `report-${randomUUID()}`;
  const claimed = async (store: Store, kind: string, worker = "w1"): Promise<{ job: Job; lease: Lease }> => {
    const claim = await store.jobs.claim(worker, [kind], minute);
    if (claim === undefined) throw new Error("There is no job to claim");
    return claim;
  };

  it("carries a job from the queue to its result", async () => {
    const { store, newGemeente, clock } = site();
    const [gemeente, kind] = [newGemeente(), newKind()];
    const input = { template: "scenarionotitie", amounts: [194_000, -7], to: null };
    const job = await store.jobs.enqueue({ gemeente, kind, input }, "mira");
    expect(job).toMatchObject({ state: { status: "queued" }, input, attempts: 0, createdBy: "mira" });
    const { lease } = await claimed(store, kind);
    const startedAt = clock.now().toISOString();
    clock.pass(minute / 2);
    const advanced = await store.jobs.advance(lease, { done: 1, of: 4 }, minute);
    const leaseUntil = new Date(clock.now().getTime() + minute).toISOString();
    expect(advanced).toMatchObject({
      progress: { done: 1, of: 4 },
      state: { status: "running", startedAt, leaseUntil },
    });
    const done = await store.jobs.finish(lease, { file: "notitie.pdf" });
    const finishedAt = clock.now().toISOString();
    expect(done.state).toEqual({ status: "done", startedAt, finishedAt, result: { file: "notitie.pdf" } });
    expect(await store.jobs.find(gemeente, job.id)).toEqual(done);
    expect(await store.jobs.claim("w1", [kind], minute)).toBeUndefined();
  });

  it("keeps the problems of a job that failed", async () => {
    const { store, newGemeente } = site();
    const kind = newKind();
    await store.jobs.enqueue({ gemeente: newGemeente(), kind, input: {} }, "mira");
    const { lease } = await claimed(store, kind);
    const problems = [problem("file.missing", { path: "tables.yaml" }, { file: "tables.yaml" })];
    expect((await store.jobs.fail(lease, problems)).state).toMatchObject({ status: "failed", problems });
  });

  it("gives every job to one worker, oldest first, however many workers ask at once", async () => {
    const { store, second, newGemeente } = site();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 2, max: 6 }), async (count, workers) => {
        const [gemeente, kind] = [newGemeente(), newKind()];
        const queued: string[] = [];
        for (let index = 0; index < count; index += 1) {
          queued.push((await store.jobs.enqueue({ gemeente, kind, input: index }, "mira")).id);
        }
        const taken = await Promise.all(
          Array.from({ length: workers }, (_, index) => drain(index % 2 === 0 ? store : second, `w${index}`, kind)),
        );
        expect(taken.flat().sort()).toEqual([...queued].sort());
        for (const own of taken) expect(own).toEqual(queued.filter((id) => own.includes(id)));
        const newestFirst = (await store.jobs.list(gemeente, count)).map(({ id }) => id);
        expect(newestFirst).toEqual([...queued].reverse());
      }),
      { numRuns: 15 },
    );
  });

  it("gives a job whose worker vanished to another, and lets the first one no longer touch it", async () => {
    const { store, second, newGemeente, clock } = site();
    const [gemeente, kind] = [newGemeente(), newKind()];
    await store.jobs.enqueue({ gemeente, kind, input: {} }, "mira");
    const first = await claimed(store, kind, "w1");
    clock.pass(minute - 1);
    expect(await second.jobs.claim("w2", [kind], minute)).toBeUndefined();
    clock.pass(1);
    const again = await claimed(second, kind, "w2");
    expect(again.job).toMatchObject({ id: first.job.id, attempts: 2 });
    for (const late of [
      () => store.jobs.advance(first.lease, { done: 1, of: 2 }, minute),
      () => store.jobs.finish(first.lease, {}),
      () => store.jobs.fail(first.lease, []),
    ]) {
      expect(await problemsOf(late())).toMatchObject([{ code: "store.lease-lost", facts: { status: "running" } }]);
    }
    expect((await second.jobs.finish(again.lease, "klaar")).state).toMatchObject({ status: "done", result: "klaar" });
  });

  it("gives up a job on which every worker vanishes", async () => {
    const { store, newGemeente, clock } = site();
    const [gemeente, kind] = [newGemeente(), newKind()];
    const { id } = await store.jobs.enqueue({ gemeente, kind, input: {} }, "mira");
    for (let attempt = 1; attempt <= jobAttempts; attempt += 1) {
      expect((await claimed(store, kind)).lease.attempt).toBe(attempt);
      clock.pass(minute);
    }
    expect(await store.jobs.claim("w1", [kind], minute)).toBeUndefined();
    expect((await store.jobs.find(gemeente, id))?.state).toMatchObject({
      status: "failed",
      problems: [{ code: "store.job-abandoned", facts: { attempts: jobAttempts } }],
    });
  });

  it("cancels what waits or runs, tells the worker, and leaves what has ended alone", async () => {
    const { store, newGemeente } = site();
    const [gemeente, kind] = [newGemeente(), newKind()];
    const waiting = await store.jobs.enqueue({ gemeente, kind, input: 1 }, "mira");
    expect((await store.jobs.cancel(gemeente, waiting.id, "mira")).state.status).toBe("cancelled");
    expect(await store.jobs.claim("w1", [kind], minute)).toBeUndefined();
    await store.jobs.enqueue({ gemeente, kind, input: 2 }, "mira");
    const { job, lease } = await claimed(store, kind);
    await store.jobs.cancel(gemeente, job.id, "mira");
    expect(await problemsOf(store.jobs.advance(lease, { done: 1, of: 2 }, minute))).toMatchObject([
      { code: "store.lease-lost", facts: { status: "cancelled" } },
    ]);
    await store.jobs.enqueue({ gemeente, kind, input: 3 }, "mira");
    const last = await claimed(store, kind);
    const done = await store.jobs.finish(last.lease, 3);
    expect(await store.jobs.cancel(gemeente, last.job.id, "mira")).toEqual(done);
    expect(await problemsOf(store.jobs.cancel(gemeente, "geen", "mira"))).toMatchObject([{ code: "store.not-found" }]);
  });

  it("gives the same job for the same key, also when it is asked twice at once, and refuses another input", async () => {
    const { store, second, newGemeente } = site();
    const job = { gemeente: newGemeente(), kind: newKind(), input: { a: 1, b: 2 }, idempotencyKey: "klik-1" };
    const asked = await Promise.all([
      store.jobs.enqueue(job, "mira"),
      second.jobs.enqueue({ ...job, input: { b: 2, a: 1 } }, "mira"),
      store.jobs.enqueue(job, "mira"),
    ]);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    expect(await store.jobs.list(job.gemeente, 10)).toHaveLength(1);
    expect(await problemsOf(store.jobs.enqueue({ ...job, input: { a: 2 } }, "mira"))).toMatchObject([
      { code: "store.key-reused", facts: { key: "klik-1" } },
    ]);
    const elsewhere = await store.jobs.enqueue({ ...job, gemeente: newGemeente() }, "mira");
    expect(elsewhere.id).not.toBe(asked[0].id);
  });
}

async function drain(store: Store, worker: string, kind: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (;;) {
    const claim = await store.jobs.claim(worker, [kind], minute);
    if (claim === undefined) return ids;
    ids.push(claim.job.id);
  }
}
