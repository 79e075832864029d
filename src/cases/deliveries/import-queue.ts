import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type Problem, problem, UserError } from "../../figure/problem.ts";
import type { Job, Lease } from "../../store/job.ts";
import type { Store } from "../../store/store.ts";
import { asJson, type ImportInput, type ImportPlaces, importInput, taskOf } from "./import-input.ts";
import type { ImportProgress } from "./import-watch.ts";
import { type ImportEnd, type RunningImport, runImport } from "./run-import.ts";
import "./problems.ts";

/** The kind of job that this queue takes. */
export const importKind = "delivery.import";

/** The imports of a site, one after another: the lake takes one delivery at a time. */
export interface ImportQueue {
  /**
   * Takes up what waits, from an earlier run of the server too, until it is closed. `broke` is told of a bug; `over` of a municipality of
   * which nothing waits after an import, and of no municipality when nothing waits at all: once at the start, and then after the last import.
   */
  readonly start: (broke: (reference: string, stack: string) => void, over?: (gemeente?: string) => void) => void;
  readonly enqueue: (gemeente: string, input: ImportInput, by: string) => Promise<Job>;
  /** Stops an import; the lake stays as it was. UserError `import.unknown`, `import.too-late`. */
  readonly cancel: (gemeente: string, id: string, by: string) => Promise<Job>;
  /** How far an import that runs here is. */
  readonly progressOf: (id: string) => ImportProgress | undefined;
  /** Stops taking up jobs; the one that runs is taken up again at the next start. */
  readonly close: () => Promise<void>;
}

interface Current {
  readonly id: string;
  readonly running: RunningImport;
  progress?: ImportProgress;
  isSaving: boolean;
}

const worker = "import";
const leaseMs = 60_000;
const beatMs = 1000;
/** So long a stop waits for what is being saved, looking every step. */
const saveMs = 20_000;
const stepMs = 50;
/** How often the queue looks by itself: for what another server left behind. */
const lookMs = 15_000;
/** So many of the latest jobs are looked at for a file that waits. */
const mostJobs = 500;
/** While the command line writes to the lake, an import waits so long in all. */
const busy = { waitMs: 3000, times: 400 } as const;

/** Opens the queue; nothing is taken up before it is started. `run` runs one import: in a process of its own, unless a test does it. */
export function openImportQueue(store: Store, places: ImportPlaces, run: typeof runImport = runImport): ImportQueue {
  let current: Current | undefined;
  let draining: Promise<void> | undefined;
  let tellOfBug: ((reference: string, stack: string) => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let tellOver: ((gemeente?: string) => void) | undefined;
  let isFresh = true;

  function look(): void {
    if (tellOfBug === undefined || isClosed || draining !== undefined) return;
    draining = drain()
      .catch((error: unknown) => bug(error instanceof Error ? (error.stack ?? error.message) : String(error)))
      .then(() => undefined)
      .finally(() => {
        draining = undefined;
      });
  }

  /** The imports of a municipality that wait or run. */
  async function waiting(gemeente: string): Promise<readonly ImportInput[]> {
    const jobs = await store.jobs.list(gemeente, mostJobs);
    return jobs.flatMap(({ kind, input, state }) =>
      kind === importKind && (state.status === "queued" || state.status === "running") ? [importInput(input)] : [],
    );
  }

  /** Whether a file is still to be loaded by a job of the queue. */
  async function isWaiting(gemeente: string, upload: string): Promise<boolean> {
    const inputs = await waiting(gemeente);
    return inputs.some(
      (input) => input.type === "files" && (input.uploads.includes(upload) || input.mapping === upload),
    );
  }

  function mayGoOn(): boolean {
    return !isClosed;
  }

  async function drain(): Promise<void> {
    while (mayGoOn()) {
      const claimed = await store.jobs.claim(worker, [importKind], leaseMs);
      if (claimed === undefined) break;
      isFresh = true;
      const { gemeente } = claimed.job;
      await work(claimed.job, claimed.lease);
      if ((await waiting(gemeente)).length === 0 && mayGoOn()) tellOver?.(gemeente);
    }
    if (isFresh && mayGoOn()) tellOver?.();
    isFresh = false;
  }

  async function work(job: Job, lease: Lease): Promise<void> {
    const input = importInput(job.input);
    try {
      const end = await attempt(job, lease, input);
      // Closing is no end: the files stay for the next start.
      if (isClosed && end.type !== "done") return;
      await settle(lease, end);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await orLost(store.jobs.fail(lease, error.problems));
    }
    await clear(job.gemeente, input);
  }

  async function attempt(job: Job, lease: Lease, input: ImportInput): Promise<ImportEnd> {
    const task = await taskOf(job.gemeente, input, places);
    for (let times = 0; ; times += 1) {
      const running = run(task, {
        progress: (progress) => {
          if (mine.progress?.phase === "saving" && progress.phase === "reading") mine.isSaving = false;
          mine.progress = progress;
        },
        mayCommit: async () => {
          mine.isSaving = true;
          const isHeld = await beat(lease, mine.progress);
          if (!isHeld) mine.isSaving = false;
          return isHeld;
        },
      });
      const mine: Current = { id: job.id, running, isSaving: false };
      current = mine;
      const beats = setInterval(() => {
        void beat(lease, mine.progress).then((isHeld) => {
          if (!isHeld && !mine.isSaving) running.stop();
        });
      }, beatMs);
      const end = await running.ended;
      clearInterval(beats);
      current = undefined;
      const isBusy = end.type === "problems" && end.problems.some(({ code }: Problem) => code === "lake.busy");
      if (!isBusy || times >= busy.times || isClosed || !(await beat(lease, undefined))) return end;
      await wait(busy.waitMs);
    }
  }

  /** Says that the job is at work and how far; false when it is no longer ours, since somebody stopped it. */
  async function beat(lease: Lease, progress: ImportProgress | undefined): Promise<boolean> {
    const { bytes = 0, ofBytes = 0 } = progress ?? {};
    return (await orLost(store.jobs.advance(lease, { done: bytes, of: ofBytes }, leaseMs))) !== undefined;
  }

  async function settle(lease: Lease, end: ImportEnd): Promise<void> {
    switch (end.type) {
      case "done":
        await orLost(store.jobs.finish(lease, { ...end.result }));
        break;
      case "problems":
        await orLost(store.jobs.fail(lease, end.problems));
        break;
      case "stopped":
        break;
      default: {
        const held = await beat(lease, undefined);
        if (!held) break;
        const reference = bug(end.type === "failed" ? end.stack : "the process of an import vanished");
        await orLost(store.jobs.fail(lease, [problem("import.broke-off", { reference })]));
      }
    }
  }

  function bug(stack: string): string {
    const reference = randomUUID();
    tellOfBug?.(reference, stack);
    return reference;
  }

  async function clear(gemeente: string, input: ImportInput): Promise<void> {
    if (input.type !== "files") return;
    for (const id of [...input.uploads, ...(input.mapping === undefined ? [] : [input.mapping])])
      await orLost(places.uploads.remove(gemeente, id));
  }

  return {
    start: (broke, over) => {
      tellOfBug = broke;
      tellOver = over;
      timer = setInterval(look, lookMs);
      timer.unref();
      void places.uploads.sweep(isWaiting).catch((error: unknown) => bug(String(error)));
      look();
    },
    enqueue: async (gemeente, input, by) => {
      const job = await store.jobs.enqueue({ gemeente, kind: importKind, input: asJson(input) }, by);
      look();
      return job;
    },
    cancel: async (gemeente, id, by) => {
      const found = await store.jobs.find(gemeente, id);
      if (found?.kind !== importKind) throw new UserError([problem("import.unknown", {})]);
      const mine = current?.id === id ? current : undefined;
      // A synthetic municipality saves many times; what is saved now is not broken off.
      for (let waited = 0; mine?.isSaving === true && current === mine && waited < saveMs; waited += stepMs)
        await wait(stepMs);
      if (mine !== undefined && (mine.isSaving || current !== mine))
        throw new UserError([problem("import.too-late", {})]);
      const job = await store.jobs.cancel(gemeente, id, by);
      if (mine !== undefined) {
        mine.running.stop();
        await mine.running.ended;
      } else if (found.state.status === "queued") await clear(gemeente, importInput(found.input));
      return job;
    },
    progressOf: (id) => (current?.id === id ? current.progress : undefined),
    close: async () => {
      isClosed = true;
      clearInterval(timer);
      current?.running.stop();
      await draining;
    },
  };
}

/** Waits for work on something that may be gone by now: then there is nothing, and no mistake. */
async function orLost<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof UserError && error.problems.every(({ code }) => gone.has(code))) return undefined;
    throw error;
  }
}

const gone: ReadonlySet<string> = new Set(["store.lease-lost", "store.not-found", "upload.unknown"]);
