import { problem, UserError } from "../figure/problem.ts";
import { type HouseholdRefusal, householdState } from "../lake/household.ts";
import type { HouseholdRecord } from "../lake/manifest.ts";
import { existingLake } from "./existing-lake.ts";
import { today } from "./today.ts";

/** What somebody wants to record about households; without `allows` that they may not be joined any more. */
export interface HouseholdRequest {
  readonly lake: string;
  readonly gemeente: string;
  readonly by: string;
  readonly allows?: {
    readonly purpose: string;
    readonly basis: string;
    readonly from?: string;
    readonly until: string;
  };
}

/** Whether laws may be joined per household today, and all that was recorded about it. */
export interface HouseholdView {
  readonly municipality: string;
  readonly allowed: boolean;
  readonly reason?: HouseholdRefusal;
  readonly records: readonly HouseholdRecord[];
}

/** Records who allows, or withdraws, that laws are joined per household. UserError `households.days` for a last day that has gone by. */
export async function recordHouseholds({ lake, gemeente, by, allows }: HouseholdRequest): Promise<HouseholdView> {
  if (allows !== undefined) {
    const { from = today(), until } = allows;
    if (until < from || until < today()) throw new UserError([problem("households.days", { from, until })]);
    await (await existingLake(lake)).recordHouseholds({ gemeente, by, allows: { ...allows, from } });
  } else await (await existingLake(lake)).recordHouseholds({ gemeente, by });
  return showHouseholds(lake, gemeente);
}

/** What was recorded about households of a municipality. */
export async function showHouseholds(lake: string, gemeente: string): Promise<HouseholdView> {
  const snapshot = await (await existingLake(lake)).snapshot();
  const { refusal } = householdState(snapshot, gemeente, today());
  return {
    municipality: gemeente,
    allowed: refusal === undefined,
    ...(refusal === undefined ? {} : { reason: refusal }),
    records: (snapshot.households ?? []).filter((one) => one.gemeente === gemeente),
  };
}
