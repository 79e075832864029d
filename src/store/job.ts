import type { Problem } from "../figure/problem.ts";
import type { Instant, Json } from "./codec.ts";

/** How often a job is taken up again after its worker vanished, before it counts as failed. */
export const jobAttempts = 3;

/** How far a job is: `done` of `of` steps. */
export interface JobProgress {
  readonly done: number;
  readonly of: number;
}

/** Where a job stands; every status has what belongs to it and nothing else. */
export type JobState =
  | { readonly status: "queued" }
  | { readonly status: "running"; readonly startedAt: Instant; readonly leaseUntil: Instant }
  | { readonly status: "done"; readonly startedAt: Instant; readonly finishedAt: Instant; readonly result: Json }
  | { readonly status: "failed"; readonly finishedAt: Instant; readonly problems: readonly Problem[] }
  | { readonly status: "cancelled"; readonly finishedAt: Instant };

/** Work that takes long: a report, a load, a computation. */
export interface Job {
  readonly gemeente: string;
  readonly id: string;
  readonly kind: string;
  readonly input: Json;
  readonly state: JobState;
  readonly progress: JobProgress;
  /** How often a worker took it up. */
  readonly attempts: number;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly changedAt: Instant;
  readonly changedBy: string;
  readonly version: number;
}

/** What is needed to put a job in the queue. */
export interface NewJob {
  readonly gemeente: string;
  readonly kind: string;
  readonly input: Json;
  /** Asking twice with the same key gives the same job, so that a click that was sent twice works once. */
  readonly idempotencyKey?: string;
}

/** The right of one worker to one attempt at one job. */
export interface Lease {
  readonly gemeente: string;
  readonly job: string;
  readonly worker: string;
  readonly attempt: number;
}

/** The queue. */
export interface JobStore {
  /** Queues a job. UserError `store.key-reused` when the key was used for another kind or input. */
  readonly enqueue: (job: NewJob, by: string) => Promise<Job>;
  /**
   * Takes the oldest waiting job of these kinds, of any municipality, for `leaseMs` milliseconds. First puts jobs back
   * whose lease ran out; after `jobAttempts` attempts such a job fails. Two workers never get the same attempt.
   */
  readonly claim: (
    worker: string,
    kinds: readonly string[],
    leaseMs: number,
  ) => Promise<{ readonly job: Job; readonly lease: Lease } | undefined>;
  /** Reports progress and prolongs the lease. UserError `store.lease-lost` when cancelled or given to another worker. */
  readonly advance: (lease: Lease, progress: JobProgress, leaseMs: number) => Promise<Job>;
  /** Ends the job with its result. UserError `store.lease-lost`. */
  readonly finish: (lease: Lease, result: Json) => Promise<Job>;
  /** Ends the job with what was wrong. UserError `store.lease-lost`. */
  readonly fail: (lease: Lease, problems: readonly Problem[]) => Promise<Job>;
  /** Cancels a job that waits or runs; one that has ended stays as it is. UserError `store.not-found`. */
  readonly cancel: (gemeente: string, id: string, by: string) => Promise<Job>;
  readonly find: (gemeente: string, id: string) => Promise<Job | undefined>;
  /** Jobs of a municipality, newest first, at most `limit`. */
  readonly list: (gemeente: string, limit: number) => Promise<readonly Job[]>;
}
