import { t } from "../../../text/catalogue.ts";
import type { MappedArea } from "../../areas/read-topology.ts";
import type { MonitorFigure } from "../../monitor/monitor-run.ts";
import { type Fixed, valuesOf } from "./slice.ts";

/** An area that a reader can choose: the municipality, a village or a neighbourhood in one. */
export interface AreaPlace {
  /** In the words of the address. */
  readonly id: string;
  readonly label: string;
  readonly fixed: Fixed;
  readonly parent?: AreaPlace;
  /** The column of the areas inside it; absent for a neighbourhood. */
  readonly inside?: "dorp" | "buurt";
}

/** The id of the whole municipality. */
export const wholeMunicipality = "gemeente";

/**
 * The areas that figures are broken down by, from the municipality down: village, then neighbourhood. Where the municipality has no list of
 * villages its neighbourhoods lie in the municipality itself.
 */
export function areaTree(
  figures: readonly MonitorFigure[],
  municipality: string,
  map: readonly MappedArea[] | undefined,
): readonly AreaPlace[] {
  const villages = valuesOf(figures, "dorp");
  const hasAreas = figures.some(({ dimensions }) => dimensions["buurt"] !== undefined);
  if (villages.length === 0 && !hasAreas) return [];
  const isListed = villages.some((name) => name !== "onbekend");
  const top: AreaPlace = {
    id: wholeMunicipality,
    label: municipality,
    fixed: {},
    inside: isListed ? "dorp" : "buurt",
  };
  const districts = isListed ? villages.map((name) => villageIn(top, name, hasAreas)) : [];
  const names = new Map(map?.map(({ code, name }) => [code, name]));
  const parentOf = (village: string | undefined): AreaPlace =>
    districts.find(({ fixed }) => fixed["dorp"] === village) ?? top;
  return [top, ...districts, ...neighbourhoodsIn(figures, parentOf, names)];
}

function villageIn(parent: AreaPlace, name: string, hasAreas: boolean): AreaPlace {
  return {
    id: `dorp-${slug(name)}`,
    label: name === "onbekend" ? t("nl", "monitor.village-unknown") : name,
    fixed: { dorp: name },
    parent,
    ...(hasAreas ? { inside: "buurt" } : {}),
  };
}

function neighbourhoodsIn(
  figures: readonly MonitorFigure[],
  parentOf: (village: string | undefined) => AreaPlace,
  names: ReadonlyMap<string, string | undefined>,
): readonly AreaPlace[] {
  const found = new Map<string, AreaPlace>();
  for (const { dimensions } of figures) {
    const { dorp, buurt } = dimensions;
    if (buurt === undefined) continue;
    const id = buurt === "onbekend" ? `onbekend-${slug(dorp ?? "")}` : buurt;
    if (found.has(id)) continue;
    const label = buurt === "onbekend" ? t("nl", "monitor.area-unknown") : (names.get(buurt) ?? buurt);
    found.set(id, { id, label, parent: parentOf(dorp), fixed: { ...(dorp === undefined ? {} : { dorp }), buurt } });
  }
  return [...found.values()].toSorted((a, b) => a.label.localeCompare(b.label, "nl"));
}

/** The way down to an area, the municipality first. */
export function pathTo(place: AreaPlace): readonly AreaPlace[] {
  return place.parent === undefined ? [place] : [...pathTo(place.parent), place];
}

/** A name in letters, digits and hyphens, as the address takes it. */
function slug(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
