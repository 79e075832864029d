import { importInput } from "../deliveries/import-input.ts";
import { importKind } from "../deliveries/import-queue.ts";
import { snapshotOf } from "../deliveries/known-municipalities.ts";
import type { Site } from "../site.ts";
import { monthBefore, syntheticMunicipalities } from "./municipalities.ts";

const by = "demo";
const recentJobs = 20;

/**
 * Puts every synthetic municipality that the lake has nothing of in the queue, to be made and loaded once, up to the last whole month before
 * `day`: a job keeps that month, so that it makes the same when it is done again later. One whose loading was
 * stopped by somebody is not begun again until its jobs are no longer among the latest.
 */
export async function expectSyntheticMunicipalities(site: Site, day: string): Promise<void> {
  const snapshot = await snapshotOf(site);
  const loaded = new Set(snapshot?.deliveries.map(({ gemeente }) => gemeente));
  for (const { code } of syntheticMunicipalities) {
    if (loaded.has(code)) continue;
    const jobs = await site.store.jobs.list(`GM${code}`, recentJobs);
    const isKnown = jobs.some(
      ({ kind, input, state }) =>
        kind === importKind &&
        importInput(input).type === "synthesis" &&
        ["queued", "running", "cancelled"].includes(state.status),
    );
    if (!isKnown)
      await site.data.imports.enqueue(`GM${code}`, { type: "synthesis", code, until: monthBefore(day) }, by);
  }
}
