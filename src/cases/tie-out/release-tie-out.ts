import type { Release } from "../../disclosure/release.ts";
import { openHighs } from "../../solve/highs-solver.ts";
import { existingLake } from "../existing-lake.ts";
import { type EditionSource, releaseEdition } from "../releases/release-edition.ts";
import { openReleaseStore } from "../releases/release-store.ts";
import { type CorrectedClients, correctedClients } from "./corrected-clients.ts";
import { tieOutPlans } from "./protect-tie-out.ts";
import type { ReadTieOut, TieOutRequest } from "./read-tie-out.ts";

const subject = "aansluiting";

/** What was released of a tie-out as of its day, once, and given again from the store of releases beside the lake. */
export async function releaseTieOut(read: ReadTieOut, request: TieOutRequest): Promise<readonly Release[]> {
  const { municipality, snapshot, asOf } = read;
  if (asOf === "") return [];
  const room = { store: openReleaseStore(request.lake), solver: openHighs, now: () => new Date() };
  const make = async (): Promise<EditionSource> => {
    const history = await room.store.editions(municipality, subject);
    const since = new Map(
      history.flatMap(({ tables }) => tables.map((table) => [table.dataset, table.since] as const)),
    );
    return { plans: tieOutPlans(read, await correctedSince(since, read, request)), frames: {} };
  };
  const { tables } = await releaseEdition({ subject, municipality, snapshot, asOf, settings: {} }, [], make, room);
  return tables.map(({ dataset, rules, cells }) => ({
    ...{ dataset, snapshot, rules },
    cells: new Map(Object.entries(cells)),
  }));
}

/** Of each table that was released, of how many clients amounts changed since. */
async function correctedSince(
  since: ReadonlyMap<string, string>,
  { municipality, asOf }: ReadTieOut,
  { lake: folder, awaited, bookedBy }: TieOutRequest,
): Promise<ReadonlyMap<string, CorrectedClients>> {
  const lake = await existingLake(folder);
  const byDay = new Map<string, CorrectedClients | undefined>();
  for (const before of new Set(since.values()))
    byDay.set(
      before,
      await correctedClients(lake, { municipality, setting: { awaited, bookedBy }, before, now: asOf }),
    );
  return new Map(
    [...since].flatMap(([table, day]) => {
      const corrected = byDay.get(day);
      return corrected === undefined ? [] : [[table, corrected] as const];
    }),
  );
}
