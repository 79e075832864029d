import { municipalStamp } from "../../lake/municipal-stamp.ts";
import { readTieOut } from "../tie-out/read-tie-out.ts";
import { tieOutEdition } from "../tie-out/release-tie-out.ts";
import { modelOf } from "../tie-out/tie-out-figure.ts";
import { type MonitorRelease, openMonitorRelease } from "./monitor-release.ts";
import type { SubjectAsked } from "./release-subject.ts";
import type { Subject } from "./subjects.ts";

/**
 * Approved amounts by product and year for the monitor: the very numbers that the tie-out releases, out of the same store, and never others
 * that could be subtracted from them. Who gave to an amount does not depend on what the other settings of a tie-out are.
 */
export async function releaseApproved(
  subject: Subject,
  { lake, snapshot, municipality, asOf }: Pick<SubjectAsked, "lake" | "snapshot" | "municipality" | "asOf">,
): Promise<MonitorRelease> {
  const request = { lake: lake.folder, municipality, asOf, awaited: 3, bookedBy: "antwoord" } as const;
  const told = { municipality, snapshot: snapshot.id, stamp: municipalStamp(snapshot, municipality), asOf };
  const standing = await tieOutEdition(told, request, () => readTieOut(request, true));
  return openMonitorRelease(standing, subject, ({ jaar, product }) => ({
    indicator: modelOf("goedgekeurd", String(jaar)),
    place: product === "*" ? [] : [["product", String(product)]],
  }));
}
