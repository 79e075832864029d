import type { Dossier } from "../dossier/dossier.ts";
import { writeDossier } from "../dossier/write-dossier.ts";
import type { Problem } from "../figure/problem.ts";
import type { Lease } from "../store/job.ts";
import { openAll } from "./open-all.ts";
import type { Site } from "./site.ts";

/** What became of one dossier: loaded anew, there already in this version, or not to be loaded because of mistakes. */
export type LoadedDossier =
  | { readonly id: string; readonly outcome: "new" | "known" }
  | { readonly id: string; readonly outcome: "broken"; readonly problems: readonly Problem[] };

const kind = "dossier.load";
const leaseMs = 60_000;
const worker = "load";

/**
 * Keeps every dossier of the site in the store as a version, each by a job of its own: what was interrupted is taken up
 * again at the next start, and loading the same content twice has no effect. A dossier with mistakes stops no other.
 */
export async function loadDossiers(site: Site): Promise<readonly LoadedDossier[]> {
  const { store, dossiers } = site;
  const { opened, broken } = await openAll(dossiers);
  for (const {
    id,
    opened: { dossier },
  } of opened) {
    const input = { dossier: id, hash: dossier.hash };
    await store.jobs.enqueue(
      { gemeente: dossier.municipality, kind, input, idempotencyKey: `${id}/${dossier.hash}` },
      worker,
    );
  }
  const fresh = new Set<string>();
  for (;;) {
    const claimed = await store.jobs.claim(worker, [kind], leaseMs);
    if (claimed === undefined) break;
    const one = opened.find(({ id }) => id === dossierOf(claimed.job.input));
    if (one === undefined) await store.jobs.fail(claimed.lease, []);
    else if (await loadOne(site, one.id, one.opened.dossier, claimed.lease)) fresh.add(one.id);
  }
  return [
    ...opened.map(({ id }): LoadedDossier => ({ id, outcome: fresh.has(id) ? "new" : "known" })),
    ...broken.map(({ id, problems }): LoadedDossier => ({ id, outcome: "broken", problems })),
  ].toSorted((a, b) => a.id.localeCompare(b.id, "nl"));
}

/** Keeps one dossier; tells whether this version is new. */
async function loadOne({ store }: Site, id: string, dossier: Dossier, lease: Lease): Promise<boolean> {
  const files = Object.fromEntries(writeDossier(dossier));
  const load = { gemeente: dossier.municipality, dossier: id, hash: dossier.hash, files };
  const { isNew, version } = await store.dossierVersions.load(load, worker);
  await store.jobs.finish(lease, { hash: version.hash, number: version.number });
  return isNew;
}

function dossierOf(input: unknown): string | undefined {
  if (typeof input !== "object" || input === null || !("dossier" in input)) return undefined;
  return typeof input.dossier === "string" ? input.dossier : undefined;
}
