import type { Day } from "../figure/period.ts";
import { compareDays, daysOf } from "../figure/period-days.ts";
import type { Project } from "../policy/project.ts";

/** How far something of a programme is at a reporting day, by rule. */
export const planStates = [
  "delayed",
  "held-up",
  "within-term",
  "underway",
  "not-yet-due",
  "done",
  "stopped",
  "unknown",
] as const;
export type PlanState = (typeof planStates)[number];

/** Whose doing a delay is, as the source tells it; `unknown` where it gives none. */
export type DelayCause = NonNullable<Project["delay"]>["cause"];

export interface PlanVerdict {
  readonly state: PlanState;
  /** With what is delayed, and with what is held up: underway, but later than it was meant to be. */
  readonly cause?: DelayCause;
}

/** What the rule looks at: a project, or an action with its due period as `planned`. */
export interface Planned {
  readonly planned?: Project["planned"];
  readonly progress: Project["progress"];
  readonly delay?: { readonly cause: DelayCause };
}

/**
 * The state of a project or an action at the reporting day.
 *
 * What is planned after that day and has not begun is not yet due; what was planned by then and has not begun is delayed
 * (Raalte L37–39; rules of the field, section 5). A term that has begun and not ended is still open: nothing is late before
 * its last day, unless the source itself tells of a delay (Raalte L364-366). Of "one of several" periods all must lie on one
 * side. What the source calls delayed or on hold stays so; without a plan nothing can be said.
 */
export function planState({ planned, progress, delay }: Planned, reporting: Day): PlanVerdict {
  switch (progress) {
    case "done":
    case "stopped":
      return { state: progress };
    case "delayed":
    case "on-hold":
      return { state: "delayed", cause: delay?.cause ?? "unknown" };
    case "running":
    case "ready":
      return delay === undefined ? { state: "underway" } : { state: "held-up", cause: delay.cause };
    case "not-started":
    case "unknown":
      return ofPlan({ planned, progress, delay }, reporting);
  }
}

function ofPlan(
  { planned, progress, delay }: { readonly [K in keyof Planned]: Planned[K] | undefined },
  reporting: Day,
): PlanVerdict {
  if (planned !== undefined) {
    const { first, last } = daysOf(planned);
    if (compareDays(first, reporting) > 0) return { state: "not-yet-due" };
    if (progress === "unknown") return { state: "unknown" };
    if (delay === undefined && compareDays(last, reporting) > 0) return { state: "within-term" };
    return { state: "delayed", cause: delay?.cause ?? "unknown" };
  }
  return delay === undefined ? { state: "unknown" } : { state: "delayed", cause: delay.cause };
}
