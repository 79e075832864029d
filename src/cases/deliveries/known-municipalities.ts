import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type Lake, openLake } from "../../lake/lake.ts";
import type { Snapshot } from "../../lake/manifest.ts";
import { openAll } from "../open-all.ts";
import type { Site } from "../site.ts";
import { syntheticMunicipality } from "../synthetic/municipalities.ts";
import { municipalityName } from "../synthetic/municipality-name.ts";

/** A municipality of a site: it has a dossier, rows in the lake, or both. */
export interface KnownMunicipality {
  /** As a dossier names it, `GM9912`. */
  readonly code: string;
  readonly name: string;
  /** It does not exist. */
  readonly isSynthetic: boolean;
  /** Its dossiers, in the order of their ids. */
  readonly dossiers: readonly string[];
  /** Deliveries in the lake. */
  readonly deliveries: number;
}

/** The lake of a site; undefined while nothing was ever loaded, since looking makes no lake. */
export async function lakeOf({ data: { lake } }: Pick<Site, "data">): Promise<Lake | undefined> {
  const marker = await stat(join(lake, "lake.json")).catch(() => undefined);
  return marker === undefined ? undefined : openLake(lake);
}

/** The newest snapshot of the lake of a site; undefined while nothing was ever loaded. */
export async function snapshotOf(site: Pick<Site, "data">): Promise<Snapshot | undefined> {
  return (await lakeOf(site))?.snapshot();
}

/** Every municipality of a site, by name. */
export async function knownMunicipalities(
  site: Pick<Site, "data" | "dossiers">,
): Promise<readonly KnownMunicipality[]> {
  const [{ opened }, snapshot] = [await openAll(site.dossiers), await snapshotOf(site)];
  const deliveries = new Map<string, number>();
  for (const { gemeente } of snapshot?.deliveries ?? [])
    deliveries.set(`GM${gemeente}`, (deliveries.get(`GM${gemeente}`) ?? 0) + 1);
  const named = new Map<string, { name: string; dossiers: string[] }>();
  for (const { id, opened: one } of opened) {
    const { municipality, name } = one.dossier;
    const known = named.get(municipality) ?? { name, dossiers: [] };
    known.dossiers.push(id);
    named.set(municipality, known);
  }
  for (const code of [...deliveries.keys(), ...site.data.expected]) {
    if (named.has(code)) continue;
    named.set(code, { name: municipalityName(code.slice(2)), dossiers: [] });
  }
  return [...named]
    .map(([code, { name, dossiers }]) => ({
      code,
      name,
      isSynthetic: dossiers.length === 0 && syntheticMunicipality(code.slice(2)) !== undefined,
      dossiers,
      deliveries: deliveries.get(code) ?? 0,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
}
