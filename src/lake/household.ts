import type { HouseholdRecord, Snapshot } from "./manifest.ts";

/** Why persons may not be joined per household. */
export type HouseholdRefusal = "not-recorded" | "not-yet" | "ended" | "withdrawn";

/** Whether laws may be joined per household in a municipality, and by which record. */
export interface HouseholdState {
  readonly record?: HouseholdRecord;
  /** Absent when they may be joined. */
  readonly refusal?: HouseholdRefusal;
}

/**
 * Whether laws may be joined per household on a day: only when the municipality has recorded why, on which basis and until when, and has
 * not withdrawn it. The newest record leads. Source: rules of the field, section 7.
 */
export function householdState(
  { households = [] }: Pick<Snapshot, "households">,
  gemeente: string,
  day: string,
): HouseholdState {
  const record = households.findLast((one) => one.gemeente === gemeente);
  if (record === undefined) return { refusal: "not-recorded" };
  if (record.allows === undefined) return { record, refusal: "withdrawn" };
  if (day < record.allows.from) return { record, refusal: "not-yet" };
  if (day > record.allows.until) return { record, refusal: "ended" };
  return { record };
}
