import type { Job } from "../../store/job.ts";
import { t } from "../../text/catalogue.ts";
import { describePlace, explainProblem } from "../../text/describe-problem.ts";
import type { Principal } from "../principal.ts";
import type { Site } from "../site.ts";
import { keeperOf } from "./data-access.ts";
import { importInput } from "./import-input.ts";
import { importKind } from "./import-queue.ts";
import type { ImportProgress } from "./import-watch.ts";

/** An import as the page shows it: waiting, at work, or how it ended. */
export interface ImportView {
  readonly id: string;
  /** The word after `sluitend import`, or `oefengemeente` for a synthetic municipality. */
  readonly source: string;
  /** The source as people call it. */
  readonly title: string;
  readonly status: "queued" | "running" | "done" | "failed" | "cancelled";
  readonly createdAt: string;
  /** When the work began; with the share that is done it tells what is left. */
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly progress?: ImportProgress;
  /** The record of what became of it, when it is done. */
  readonly record?: string;
  readonly accepted?: number;
  readonly rejections?: number;
  /** What was wrong, a sentence each. */
  readonly problems: readonly { readonly title: string; readonly detail: string; readonly place: string }[];
}

/** Imports that are asked for at once: what the page shows of the queue. */
const mostJobs = 60;
const mostProblems = 20;

/** The imports of a municipality, newest first. */
export async function listImports(site: Site, principal: Principal, code: string): Promise<readonly ImportView[]> {
  await keeperOf(site, principal, code);
  const jobs = await site.store.jobs.list(code, mostJobs);
  return jobs.filter(({ kind }) => kind === importKind).map((job) => viewImport(site, job));
}

/** One import. */
export function viewImport({ data }: Site, job: Job): ImportView {
  const { id, state, createdAt } = job;
  const input = importInput(job.input);
  const source = input.type === "files" ? input.source : "oefengemeente";
  const progress = state.status === "running" ? (data.imports.progressOf(id) ?? stored(job)) : undefined;
  return {
    id,
    source,
    title: t("nl", "data.source", { source }),
    status: state.status,
    createdAt,
    ...("startedAt" in state ? { startedAt: state.startedAt } : {}),
    ...("finishedAt" in state ? { finishedAt: state.finishedAt } : {}),
    ...(progress === undefined ? {} : { progress }),
    ...(state.status === "done" ? resultOf(state.result) : {}),
    problems:
      state.status === "failed"
        ? state.problems.slice(0, mostProblems).map((one) => {
            const { title, detail } = explainProblem(one);
            return { title, detail, place: describePlace(one.where) };
          })
        : [],
  };
}

/** What the store knows of the progress of an import that runs in another server. */
function stored({ progress: { done, of } }: Job): ImportProgress | undefined {
  return of === 0 ? undefined : { phase: "reading", bytes: done, ofBytes: of, files: 0, rows: 0 };
}

function resultOf(result: unknown): Pick<ImportView, "record" | "accepted" | "rejections"> {
  if (typeof result !== "object" || result === null) return {};
  const { record, accepted, rejections }: Record<string, unknown> = { ...result };
  if (typeof record !== "string" || typeof accepted !== "number" || typeof rejections !== "number") return {};
  return { record, accepted, rejections };
}
