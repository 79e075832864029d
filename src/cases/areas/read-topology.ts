import { z } from "zod";
import type { Ring } from "../../chart/area-map.ts";

/** A neighbourhood on a map: its code, its name where the map has one, and its outlines. */
export interface MappedArea {
  readonly code: string;
  readonly name?: string;
  readonly rings: readonly Ring[];
}

const ringOfArcs = z.array(z.int());
const properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), properties, arcs: z.array(ringOfArcs) }),
  z.object({ type: z.literal("MultiPolygon"), properties, arcs: z.array(z.array(ringOfArcs)) }),
]);
const pair = z.tuple([z.number(), z.number()]);
const topology = z.object({
  type: z.literal("Topology"),
  transform: z.object({ scale: pair, translate: pair }).optional(),
  objects: z.record(z.string(), z.object({ type: z.literal("GeometryCollection"), geometries: z.array(geometry) })),
  arcs: z.array(z.array(z.tuple([z.number(), z.number()]).rest(z.number()))),
});

/** Names of the properties that say which neighbourhood it is, as CBS and PDOK write them and as we do. */
const codeNames = ["buurtcode", "statcode", "BU_CODE", "gwb_code", "code"];
const nameNames = ["buurtnaam", "statnaam", "BU_NAAM", "naam"];
/** Outlines fit in a square of this many steps: finer is not seen on a page. */
const fineness = 4000;
const codeOfArea = /^(?:BU)?(\d{1,8})$/;

/**
 * Reads the neighbourhoods of a TopoJSON (the specification of 2013, quantised or not). A map in degrees is drawn as it lies on the ground
 * there: a degree of longitude is narrower than one of latitude. Undefined for what is no TopoJSON with neighbourhoods that have a code.
 */
export function readTopology(text: string): readonly MappedArea[] | undefined {
  const read = topology.safeParse(parsed(text));
  if (!read.success) return undefined;
  const { arcs, objects, transform } = read.data;
  const lines = arcs.map((arc) =>
    transform === undefined ? arc.map(([x, y]) => [x, y] as const) : unpacked(arc, transform),
  );
  const areas = Object.values(objects).flatMap(({ geometries }) =>
    geometries.flatMap((one) => {
      const code = codeOf(one.properties);
      if (code === undefined) return [];
      const polygons = one.type === "Polygon" ? [one.arcs] : one.arcs;
      const name = nameNames.map((key) => one.properties[key]).find((value) => typeof value === "string");
      const rings = polygons.flat().map((ring) => joined(ring, lines));
      return [{ code, rings, ...(typeof name === "string" ? { name } : {}) }];
    }),
  );
  return areas.length === 0 ? undefined : onGrid(areas);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function codeOf(own: z.infer<typeof properties>): string | undefined {
  for (const key of codeNames) {
    const digits = codeOfArea.exec(String(own[key] ?? ""))?.[1];
    if (digits !== undefined) return `BU${digits.padStart(8, "0")}`;
  }
  return undefined;
}

type Point = readonly [number, number];
type Transform = NonNullable<z.infer<typeof topology>["transform"]>;

/** A quantised arc holds steps from point to point. */
function unpacked(arc: readonly (readonly number[])[], { scale, translate }: Transform): readonly Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]): Point => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Arcs one after the other as an outline; one below zero runs backwards, and where two meet the point stands once. */
function joined(ring: readonly number[], arcs: readonly (readonly Point[])[]): readonly Point[] {
  return ring.flatMap((at) => {
    const points = at < 0 ? (arcs[~at] ?? []).toReversed() : (arcs[at] ?? []);
    return points.slice(0, -1);
  });
}

/** Outlines on a grid, the north up, with points that fall together left out. */
function onGrid(
  areas: readonly { code: string; name?: string; rings: readonly (readonly Point[])[] }[],
): readonly MappedArea[] {
  const box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  for (const { rings } of areas)
    for (const ring of rings)
      for (const [x, y] of ring) {
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.low = Math.min(box.low, y);
        box.high = Math.max(box.high, y);
      }
  const isDegrees = box.left >= -180 && box.right <= 180 && box.low >= -90 && box.high <= 90;
  const narrow = isDegrees ? Math.cos((((box.low + box.high) / 2) * Math.PI) / 180) : 1;
  const scale = fineness / (Math.max((box.right - box.left) * narrow, box.high - box.low) || 1);
  return areas.map(({ code, name, rings }) => ({
    code,
    ...(name === undefined ? {} : { name }),
    rings: rings.map((ring) => {
      const flat: number[] = [];
      for (const [x, y] of ring) {
        const across = Math.round((x - box.left) * narrow * scale);
        const down = Math.round((box.high - y) * scale);
        if (flat.at(-2) !== across || flat.at(-1) !== down) flat.push(across, down);
      }
      return flat;
    }),
  }));
}
