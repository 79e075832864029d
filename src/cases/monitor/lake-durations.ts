import type { IntervalForm } from "../../forecast/flow/kaplan-meier.ts";
import { compareGroups } from "../../forecast/flow/log-rank.ts";
import { existingLake } from "../existing-lake.ts";
import type { Durations } from "../forecast-duration.ts";
import { describeGroup } from "../group-duration.ts";
import type { Principal } from "../principal.ts";
import { type AccessLog, recordAccess } from "./access-log.ts";
import { type DurationKind, durationRows, episodesBy, firstWhole, leftOut } from "./duration-rows.ts";
import { asOfDay, firstAllocationDay, knownDays } from "./known-days.ts";

/** By which columns durations are told apart, by the word that a user gives. */
export const durationGroups: ReadonlyMap<string, string> = new Map([
  ["municipality", "gemeente"],
  ["law", "wet"],
  ["category", "categorie"],
  ["start-year", "startjaar"],
]);

/** What a user asks about durations in a lake. */
export interface LakeDurationRequest {
  readonly lake: string;
  readonly kind: DurationKind;
  /** Columns of the model. */
  readonly by: readonly string[];
  readonly at: readonly number[];
  readonly form: IntervalForm;
  /** First month that is looked at, `2023-01`; else the first that the lake knows whole, and never before 2021. */
  readonly from?: string;
  readonly asOf?: string;
  readonly gap?: number;
}

/** Durations out of a lake. */
export interface LakeDurations extends Durations {
  readonly kind: DurationKind;
  readonly snapshot: string;
  readonly from: string;
  readonly asOf: string;
  /** Use of which nobody knows when it began: care was declared before a provider told of it. */
  readonly leftOut: number;
}

/**
 * How long care in a lake lasts by the estimator of Kaplan and Meier: what still runs on the day counts as far as it came, and what ran before
 * the first month counts from there on. True numbers of small groups, so with a purpose that is written down before. UserError
 * `monitor.purpose`, `monitor.no-right`, and those of the lake.
 */
export async function lakeDurations(
  request: LakeDurationRequest,
  principal: Principal,
  log: AccessLog,
): Promise<LakeDurations> {
  const lake = await existingLake(request.lake);
  const known = await knownDays(await lake.read());
  const asOf = asOfDay(request.asOf ?? known.last).text;
  const scope = principal.municipalities === "all" ? {} : { gemeenten: principal.municipalities };
  const from = request.from ?? firstWhole((await firstAllocationDay(await lake.read(scope))) ?? known.first);
  const reader = await lake.read({ asOf, ...scope });
  try {
    const seen = { snapshot: reader.snapshot.id, asOf, from, until: asOf.slice(0, 7) };
    await recordAccess({ indicators: ["duren-van-zorg"], by: new Set(request.by) }, principal, seen, log);
    const rows = await durationRows(reader, { from, asOf, ...(request.gap === undefined ? {} : { gap: request.gap }) });
    const groups = episodesBy(rows, request.kind, request.by);
    const difference = compareGroups([...groups.values()]);
    return {
      ...{ file: request.lake, kind: request.kind, snapshot: seen.snapshot, from, asOf },
      leftOut: leftOut(rows, request.kind),
      groups: [...groups].map(([name, episodes]) => describeGroup(name, episodes, request.at, request.form)),
      ...(difference === undefined ? {} : { difference }),
    };
  } finally {
    reader.close();
  }
}
