import type { Release } from "../../disclosure/release.ts";
import { openHighs } from "../../solve/highs-solver.ts";
import { existingLake } from "../existing-lake.ts";
import type { Frame } from "../releases/edition.ts";
import { type EditionSource, releaseEdition, type StandingEdition } from "../releases/release-edition.ts";
import { openReleaseStore } from "../releases/release-store.ts";
import { type CorrectedClients, correctedClients } from "./corrected-clients.ts";
import { tieOutPlans } from "./protect-tie-out.ts";
import type { ReadTieOut, TieOutRequest } from "./read-tie-out.ts";

/** Under what the tie-out is released. */
export const tieOutSubject = "aansluiting";
/** The rows of approved amounts by product and year, as the monitor has them. */
export const approvedRows = "producten-per-jaar";

/** What was released of a tie-out as of its day, once, and given again from the store of releases beside the lake. */
export async function releaseTieOut(read: ReadTieOut, request: TieOutRequest): Promise<readonly Release[]> {
  const { snapshot, asOf } = read;
  if (asOf === "") return [];
  const { tables } = await tieOutEdition(read, request, () => Promise.resolve(read));
  return tables.map(({ dataset, rules, cells }) => ({
    ...{ dataset, snapshot, rules },
    cells: new Map(Object.entries(cells)),
  }));
}

/** Of which lake, municipality and day a tie-out is. */
type Told = Pick<ReadTieOut, "municipality" | "snapshot" | "stamp" | "asOf">;

/** The edition of a tie-out as of its day, with the rows that the monitor shows of it; read only where it is not in the store. */
export async function tieOutEdition(
  { municipality, snapshot, stamp, asOf }: Told,
  request: TieOutRequest,
  readNow: () => Promise<Pick<ReadTieOut, "givers" | "wholeLedger">>,
): Promise<StandingEdition> {
  const subject = tieOutSubject;
  const room = { store: openReleaseStore(request.lake), solver: openHighs, now: () => new Date() };
  const make = async (): Promise<EditionSource> => {
    const history = await room.store.editions(municipality, subject);
    const since = new Map(
      history.flatMap(({ tables }) => tables.map((table) => [table.dataset, table.since] as const)),
    );
    const read = await readNow();
    const corrected = await correctedSince(since, { municipality, asOf }, request);
    return { plans: tieOutPlans(read, corrected), frames: { [approvedRows]: frameOfGivers(read, municipality) } };
  };
  return releaseEdition({ subject, municipality, snapshot, stamp, asOf, settings: {} }, [approvedRows], make, room);
}

/** A row for each product of a year, and one for all of them. */
function frameOfGivers({ givers }: Pick<ReadTieOut, "givers">, municipality: string): Frame {
  const years = [...new Set(givers.map(({ year }) => year))];
  const rows = [
    ...years.map((year) => [municipality, year, "*"]),
    ...givers.map(({ year, product }) => [municipality, year, product]),
  ];
  return { columns: ["gemeente", "jaar", "product"], rows, without: rows.map(() => "") };
}

/** Of each table that was released, of how many clients amounts changed since. */
async function correctedSince(
  since: ReadonlyMap<string, string>,
  { municipality, asOf }: Pick<Told, "municipality" | "asOf">,
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
