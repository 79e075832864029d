import { writeDossier } from "../dossier/write-dossier.ts";
import { UserError } from "../figure/problem.ts";
import type { Lease } from "../store/job.ts";
import type { Site } from "./site.ts";

/** What became of one dossier: loaded anew, or there already in this version. */
export interface LoadedDossier {
  readonly id: string;
  readonly isNew: boolean;
}

const kind = "dossier.load";
const leaseMs = 60_000;
const worker = "load";

/**
 * Keeps every dossier of the site in the store as a version, each by a job of its own: what was interrupted is taken up
 * again at the next start, and loading the same content twice has no effect. UserError with what is wrong in a dossier.
 */
export async function loadDossiers(site: Site): Promise<readonly LoadedDossier[]> {
  const { store, dossiers } = site;
  for (const id of await dossiers.ids()) {
    const { dossier } = await dossiers.open(id);
    await store.jobs.enqueue({ gemeente: dossier.municipality, kind, input: { dossier: id, hash: dossier.hash }, idempotencyKey: `${id}/${dossier.hash}` }, worker);
  }
  const loaded: LoadedDossier[] = [];
  for (let claimed = await store.jobs.claim(worker, [kind], leaseMs); claimed !== undefined; claimed = await store.jobs.claim(worker, [kind], leaseMs)) {
    const id = dossierOf(claimed.job.input);
    if (id !== undefined) loaded.push(await loadOne(site, id, claimed.lease));
  }
  const news = new Map(loaded.map((one) => [one.id, one]));
  return (await dossiers.ids()).map((id) => news.get(id) ?? { id, isNew: false });
}

async function loadOne({ store, dossiers }: Site, id: string, lease: Lease): Promise<LoadedDossier> {
  try {
    const { dossier } = await dossiers.open(id);
    const files = Object.fromEntries(writeDossier(dossier));
    const { isNew, version } = await store.dossierVersions.load({ gemeente: dossier.municipality, dossier: id, hash: dossier.hash, files }, worker);
    await store.jobs.finish(lease, { hash: version.hash, number: version.number });
    return { id, isNew };
  } catch (error) {
    if (error instanceof UserError) await store.jobs.fail(lease, error.problems);
    throw error;
  }
}

function dossierOf(input: unknown): string | undefined {
  if (typeof input !== "object" || input === null || !("dossier" in input)) return undefined;
  return typeof input.dossier === "string" ? input.dossier : undefined;
}
