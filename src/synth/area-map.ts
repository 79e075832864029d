import { neighbourhoods } from "./neighbourhood.ts";
import { streamFor } from "./streams.ts";

/** A TopoJSON as far as a map of neighbourhoods needs: arcs in a plane, and polygons made of them. */
export interface InventedMap {
  readonly type: "Topology";
  readonly objects: {
    readonly buurten: {
      readonly type: "GeometryCollection";
      readonly geometries: readonly {
        readonly type: "Polygon";
        readonly properties: { readonly buurtcode: string; readonly buurtnaam: string };
        readonly arcs: readonly (readonly number[])[];
      }[];
    };
  };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
}

type Point = readonly [number, number];

/** The side of a neighbourhood in the plane, and points in a border between two corners. */
const side = 1000;
const between = 4;

/**
 * Draws a map of a municipality that does not exist: its neighbourhoods lie in rows as in a polder, with crooked borders that two neighbours
 * share. Codes and names are those of {@link neighbourhoods}; the same seed draws the same map.
 */
export function inventedMap(seed: number, inhabitants: number): InventedMap {
  const list = neighbourhoods(seed, inhabitants);
  const columns = Math.ceil(Math.sqrt(list.length));
  const random = streamFor(seed, "neighbourhoods", 1);
  const jitter = (size: number): number => Math.round((random.uniform() - 0.5) * size);
  const corners = new Map<string, Point>();
  const corner = (column: number, row: number): Point => {
    const key = `${column} ${row}`;
    const known = corners.get(key) ?? [column * side + jitter(side * 0.36), row * side * 0.8 + jitter(side * 0.3)];
    corners.set(key, known);
    return known;
  };
  const arcs: Point[][] = [];
  const drawn = new Map<string, number>();
  /** The border from one corner to another: an arc, or one that was drawn from the other side, backwards. */
  const border = (from: Point, to: Point): number => {
    const there = drawn.get(`${from.join(" ")} ${to.join(" ")}`);
    if (there !== undefined) return there;
    const back = drawn.get(`${to.join(" ")} ${from.join(" ")}`);
    if (back !== undefined) return ~back;
    const points = Array.from({ length: between + 1 }, (_, at): Point => {
      const share = at / (between + 1);
      const bend = at === 0 ? 0 : side * 0.08;
      return [
        Math.round(from[0] + (to[0] - from[0]) * share) + jitter(bend),
        Math.round(from[1] + (to[1] - from[1]) * share) + jitter(bend),
      ];
    });
    arcs.push([...points, to]);
    drawn.set(`${from.join(" ")} ${to.join(" ")}`, arcs.length - 1);
    return arcs.length - 1;
  };
  const geometries = list.map(({ code, name }, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const round = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)];
    return {
      type: "Polygon" as const,
      properties: { buurtcode: code, buurtnaam: name },
      arcs: [round.map((from, index) => border(from, round[(index + 1) % round.length] ?? from))],
    };
  });
  return { type: "Topology", objects: { buurten: { type: "GeometryCollection", geometries } }, arcs };
}
