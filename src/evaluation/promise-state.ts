import type { Day, Period } from "../figure/period.ts";
import { compareDays, daysOf } from "../figure/period-days.ts";
import type { Decision } from "../policy/decision.ts";
import type { Recommendation } from "../policy/recommendation.ts";
import type { Pace } from "./pace.ts";
import type { PlanState } from "./plan-state.ts";

/** What came of something that was promised or advised; what is still open comes first. */
export const promiseStates = ["open", "underway", "decided", "unknown", "not-yet-due", "dropped", "kept"] as const;
export type PromiseState = (typeof promiseStates)[number];

type FollowUp = Recommendation["followUps"][number];

const ofFollowUp: Readonly<Record<FollowUp["state"], PromiseState>> = {
  "taken-over": "underway",
  "in-progress": "underway",
  done: "kept",
  rejected: "dropped",
  "not-yet": "open",
  unknown: "unknown",
};

/**
 * What came of a recommendation, by the last follow-up of which the day has come; a later one is only announced (Raalte
 * L548–550). Without any follow-up nobody knows. Follow-ups without a date count in the order of the source.
 */
export function recommendationState({ followUps }: Pick<Recommendation, "followUps">, reporting: Day): PromiseState {
  const latest = followUps.filter(({ date }) => date === undefined || hasBegun(date, reporting)).at(-1);
  if (latest !== undefined) return ofFollowUp[latest.state];
  return followUps.length === 0 ? "unknown" : "not-yet-due";
}

/** What came of a decision: one that was taken is decided, which is not yet carried out; rejected is dropped; one that is asked or expected is open once its day is past. */
export function decisionState({ status, date }: Pick<Decision, "status" | "date">, reporting: Day): PromiseState {
  switch (status) {
    case "taken":
      return "decided";
    case "rejected":
      return "dropped";
    case "unknown":
      return "unknown";
    case "asked":
    case "expected":
    case "postponed":
      return date !== undefined && compareDays(daysOf(date).last, reporting) > 0 ? "not-yet-due" : "open";
  }
}

/** What came of a project or an action, from its state by rule. */
export function planPromise(state: PlanState): PromiseState {
  switch (state) {
    case "done":
      return "kept";
    case "stopped":
      return "dropped";
    case "delayed":
      return "open";
    case "underway":
    case "held-up":
    case "within-term":
      return "underway";
    case "not-yet-due":
    case "unknown":
      return state;
  }
}

/** What came of a target: reached is kept, too slow is open, fast enough is underway; what cannot be judged is unknown. */
export function targetPromise({ verdict }: Pick<Pace, "verdict">): PromiseState {
  switch (verdict) {
    case "reached":
      return "kept";
    case "fast-enough":
      return "underway";
    case "too-slow":
      return "open";
    case "cannot-tell":
      return "unknown";
  }
}

function hasBegun(date: Period, reporting: Day): boolean {
  return compareDays(daysOf(date).first, reporting) <= 0;
}
