import type { Cube } from "../../disclosure/cube.ts";
import { flatHierarchy } from "../../disclosure/hierarchy.ts";
import type { Release } from "../../disclosure/release.ts";
import type { Dataset } from "../../disclosure/release-dataset.ts";
import { countRules, type DisclosureRules } from "../../disclosure/rules.ts";
import type { Lake } from "../../lake/lake.ts";
import { municipalStamp } from "../../lake/municipal-stamp.ts";
import { usualRules } from "../../monitor/monitor-settings.ts";
import type { ModelRow } from "../../monitor/run-model.ts";
import { openHighs } from "../../solve/highs-solver.ts";
import { type DurationKind, durationRows, firstWhole } from "../monitor/duration-rows.ts";
import { firstAllocationDay, knownDaysIn } from "../monitor/known-days.ts";
import { releaseEdition } from "../releases/release-edition.ts";
import { openReleaseStore } from "../releases/release-store.ts";
import { quarterOf, quarters } from "./stretches.ts";

/** What is released of how long care lasts, and what is in its store. */
export const durationSubject = "hulpduur";
/** The kinds that a page tells of. */
export const shownKinds = ["traject", "gebruik"] as const satisfies readonly DurationKind[];
const laws = ["wmo", "jeugdwet"] as const;
export const allLaws = "*";
const base = 10;

/**
 * Counts of people that are rounded to tens up or down, with totals that add up: nobody sees a count of one to nine, and what is shown as none may
 * be nine.
 */
export const durationRules: DisclosureRules = Object.freeze({
  ...countRules,
  id: "durations",
  method: Object.freeze({ base, additive: true }),
});

/** In which quarter episodes ended, were seen last, or came in sight. */
const events = ["begonnen", "beeindigd", "loopt"] as const;
export type DurationEvent = (typeof events)[number];

/** The indicator of a kind and event, as a figure names the model that it comes from. */
export function durationModel(kind: DurationKind, event: DurationEvent): string {
  return `hulpduur ${kind} ${event}`;
}

const codes = Array.from({ length: quarters + 2 }, (_, at) => String(at));

/** How many of each kind and law ended, were seen last or came in sight in each quarter of their duration. */
export function durationDataset(id: string, rows: readonly ModelRow[]): Dataset {
  const cubes = shownKinds.flatMap((kind) =>
    events.map((event): Cube => {
      const counts = new Map<string, number>();
      for (const row of rows) {
        if (row["soort"] !== kind || row["beeindigd"] === "onbekend") continue;
        const isEnded = row["beeindigd"] === "ja";
        if (event !== "begonnen" && (event === "beeindigd") !== isEnded) continue;
        const days = Number(event === "begonnen" ? row["gezien_vanaf"] : row["duur"]);
        const key = `${row["wet"]} ${quarterOf(days)}`;
        counts.set(key, (counts.get(key) ?? 0) + Number(row["aantal"]));
      }
      return {
        id: durationModel(kind, event),
        indicator: durationModel(kind, event),
        dimensions: [flatHierarchy("wet", allLaws, laws), flatHierarchy("kwartaal", "*", codes)],
        cells: laws.flatMap((law) =>
          codes.map((code) => ({ codes: [law, code], value: counts.get(`${law} ${code}`) ?? 0 })),
        ),
      };
    }),
  );
  return { id, rules: durationRules, cubes };
}

/** What may be seen of how long care lasts, as of the last day of a year. */
export interface ReleasedDurations {
  readonly release: Release;
  readonly asOf: string;
  readonly from: string;
}

/**
 * What everybody may see of how long care lasts in a municipality: as of the end of the last whole year, so that two releases lie a year apart.
 * Read from the store of releases, where it is put first when it is not there. Undefined while the lake knows no whole year yet.
 */
export async function releasedDurations(
  lake: Lake,
  municipality: string,
  now: () => Date,
): Promise<ReleasedDurations | undefined> {
  const snapshot = await lake.snapshot();
  const known = await knownDaysIn(await lake.read({ gemeenten: [municipality] }));
  if (known === undefined) return undefined;
  const year = known.last.endsWith("-12-31") ? Number(known.last.slice(0, 4)) : Number(known.last.slice(0, 4)) - 1;
  const first = await firstAllocationDay(await lake.read({ gemeenten: [municipality] }));
  const [from, asOf] = [firstWhole(first ?? known.first), `${year}-12-31`];
  if (from > `${year}-01`) return undefined;
  const id = `${durationSubject} ${municipality} ${year}`;
  const settings = { gat: usualRules.gap };
  const stamp = municipalStamp(snapshot, municipality);
  const standing = await releaseEdition(
    { subject: durationSubject, municipality, snapshot: snapshot.id, stamp, asOf, settings },
    [],
    async () => {
      const reader = await lake.read({ asOf, snapshot: snapshot.id, gemeenten: [municipality] });
      try {
        const rows = await durationRows(reader, { from, asOf });
        return { plans: [{ id, period: String(year), build: () => durationDataset(id, rows) }], frames: {} };
      } finally {
        reader.close();
      }
    },
    { store: openReleaseStore(lake.folder), solver: openHighs, now },
  );
  const table = standing.tables.find(({ dataset }) => dataset === id);
  const cells = new Map(Object.entries(table?.cells ?? {}));
  return { release: { dataset: id, snapshot: snapshot.id, rules: durationRules, cells }, asOf, from };
}
