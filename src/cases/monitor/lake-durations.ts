import type { Episode } from "../../forecast/flow/episode.ts";
import type { IntervalForm } from "../../forecast/flow/kaplan-meier.ts";
import { compareGroups } from "../../forecast/flow/log-rank.ts";
import type { LakeReader } from "../../lake/reader.ts";
import { composeModel } from "../../monitor/compose-model.ts";
import { usualRules } from "../../monitor/monitor-settings.ts";
import { type ModelRow, runModel } from "../../monitor/run-model.ts";
import { existingLake } from "../existing-lake.ts";
import type { Durations } from "../forecast-duration.ts";
import { describeGroup } from "../group-duration.ts";
import type { Principal } from "../principal.ts";
import { type AccessLog, recordAccess } from "./access-log.ts";
import { asOfDay, knownDays } from "./known-days.ts";

/** What lasts: a traject, or each allocation by itself, in which a prolongation is an end and a new begin. */
export const durationKinds = ["traject", "toewijzing"] as const;
export type DurationKind = (typeof durationKinds)[number];

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
}

/** Since then messages carry no decision of the municipality, so that what lasts is an allocation (rules of the field, section 3). */
const firstMonth = "2021-01";

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
  const from = request.from ?? firstWhole(known.first);
  const scope = principal.municipalities === "all" ? {} : { gemeenten: principal.municipalities };
  const reader = await lake.read({ asOf, ...scope });
  try {
    const seen = { snapshot: reader.snapshot.id, asOf, from, until: asOf.slice(0, 7) };
    await recordAccess({ indicators: ["duren-van-zorg"], by: new Set(request.by) }, principal, seen, log);
    const groups = groupsOf(await rowsOf(reader, request, from, asOf), request);
    const difference = compareGroups([...groups.values()]);
    return {
      ...{ file: request.lake, kind: request.kind, snapshot: seen.snapshot, from, asOf },
      groups: [...groups].map(([name, episodes]) => describeGroup(name, episodes, request.at, request.form)),
      ...(difference === undefined ? {} : { difference }),
    };
  } finally {
    reader.close();
  }
}

/** The first month of which everything that ended in it was told: the one after the first day known, unless that is a first. */
function firstWhole(first: string): string {
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7)) + (first.endsWith("-01") ? 0 : 1)];
  const whole = month === 13 ? `${year + 1}-01` : `${year}-${String(month).padStart(2, "0")}`;
  return whole < firstMonth ? firstMonth : whole;
}

async function rowsOf(
  reader: LakeReader,
  { kind, gap = usualRules.gap }: LakeDurationRequest,
  from: string,
  asOf: string,
): Promise<readonly ModelRow[]> {
  const settings = { ...usualRules, gap, from, until: asOf.slice(0, 7), day: asOf };
  const rows = await runModel(reader, composeModel("duren-van-zorg"), settings);
  return rows.filter(({ soort }) => soort === kind);
}

/** The episodes by group, in the order of their names. */
function groupsOf(rows: readonly ModelRow[], { by }: LakeDurationRequest): ReadonlyMap<string, readonly Episode[]> {
  const groups = new Map<string, Episode[]>();
  for (const row of rows) {
    const name = by.map((column) => String(row[column])).join(" ");
    const episodes = groups.get(name) ?? [];
    groups.set(name, episodes);
    const seenFrom = Number(row["gezien_vanaf"]);
    const episode = {
      ...{ duration: Number(row["duur"]), ended: row["beeindigd"] === "ja" },
      ...(seenFrom === 0 ? {} : { seenFrom }),
    };
    for (let left = Number(row["aantal"]); left > 0; left -= 1) episodes.push(episode);
  }
  return new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
