import type { Block } from "../../report/model.ts";
import { andList } from "../../text/and-list.ts";
import { t } from "../../text/catalogue.ts";
import { lakeCode } from "../deliveries/import-input.ts";
import { knownMunicipalities } from "../deliveries/known-municipalities.ts";
import { writtenPeriod } from "../deliveries/written-period.ts";
import { paragraph } from "../pages/blocks.ts";
import type { Site } from "../site.ts";
import { syntheticMunicipality } from "../synthetic/municipalities.ts";

/**
 * Which municipalities of a group stay out and why: since nothing of them was loaded, or since they are not known until the day of the comparison. By
 * their name: of their dossier, or of a made-up municipality. Those of which we know no more than the code are counted, since a code says
 * nothing to a reader. Nothing when all take part.
 */
export async function absentPeers(
  site: Pick<Site, "data" | "dossiers">,
  {
    unknown,
    behind,
    asOf,
  }: { readonly unknown: readonly string[]; readonly behind: readonly string[]; readonly asOf: string },
): Promise<readonly Block[]> {
  if (unknown.length + behind.length === 0) return [];
  const known = new Map(
    (await knownMunicipalities(site))
      .filter(({ dossiers }) => dossiers.length > 0)
      .map(({ code, name }) => [lakeCode(code), name]),
  );
  const namesOf = (codes: readonly string[]): string => {
    const names = codes.flatMap((code) => known.get(code) ?? syntheticMunicipality(code)?.name ?? []);
    const unnamed = codes.length - names.length;
    const sorted = names.toSorted((a, b) => a.localeCompare(b, "nl"));
    const others =
      unnamed === 0 ? [] : [t("nl", "neighbours.unnamed", { count: unnamed, isAlone: names.length === 0 })];
    return andList([...sorted, ...others]);
  };
  const day = writtenPeriod(asOf);
  return [
    ...(unknown.length === 0
      ? []
      : [paragraph(t("nl", "neighbours.unknown", { names: namesOf(unknown), count: unknown.length }))]),
    ...(behind.length === 0
      ? []
      : [paragraph(t("nl", "neighbours.behind", { names: namesOf(behind), count: behind.length, day }))]),
  ];
}
