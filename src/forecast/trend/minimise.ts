/** A function of a few numbers. */
export type Objective = (point: Float64Array) => number;

/** What is searched: where to begin, how far the first steps go, and between which bounds. */
export interface Search {
  readonly start: readonly number[];
  readonly step: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** How often the function may be asked. */
  readonly evaluations: number;
}

/** The best point found and its value. */
export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
}

/**
 * Minimises a function without derivatives by the simplex of Nelder and Mead (The Computer Journal 7, 1965), every point pulled
 * back within the bounds. Takes no chance: the same function gives the same point. A value that is no number counts as infinite.
 */
export function minimise(objective: Objective, search: Search): Minimum {
  const { start, step, lower, upper, evaluations } = search;
  const size = start.length;
  const bound = (value: number, index: number): number =>
    Math.min(upper[index] ?? value, Math.max(lower[index] ?? value, value));
  let asked = 0;
  const ask = (point: Float64Array): number => {
    asked += 1;
    const value = objective(point);
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  };
  const begin = Float64Array.from(start, bound);
  const corners: Corner[] = [{ point: begin, value: ask(begin) }];
  for (let axis = 0; axis < size; axis += 1) {
    const point = begin.slice();
    const moved = bound((begin[axis] ?? 0) + (step[axis] ?? 0), axis);
    point[axis] = moved === begin[axis] ? bound((begin[axis] ?? 0) - (step[axis] ?? 0), axis) : moved;
    corners.push({ point, value: ask(point) });
  }
  const byValue = (a: Corner, b: Corner): number => a.value - b.value;
  corners.sort(byValue);
  while (asked < evaluations) {
    const [best, worst, second] = [corners[0], corners[size], corners[size - 1]];
    if (best === undefined || worst === undefined || second === undefined) break;
    if (worst.value - best.value <= 1e-9 * (Math.abs(best.value) + 1e-300)) break;
    const centre = centreOf(corners, size);
    const along = (by: number): Corner => {
      const point = centre.map((middle, axis) => bound(middle + by * ((worst.point[axis] ?? 0) - middle), axis));
      return { point, value: ask(point) };
    };
    const next = nextCorner(along, best, second, worst);
    if (next === undefined) {
      for (const corner of corners.slice(1)) {
        corner.point = corner.point.map((value, axis) => ((best.point[axis] ?? 0) + value) / 2);
        corner.value = ask(corner.point);
      }
    } else corners[size] = next;
    corners.sort(byValue);
  }
  const [best] = corners;
  return best ?? { point: begin, value: Number.POSITIVE_INFINITY };
}

interface Corner {
  point: Float64Array;
  value: number;
}

/** The worst corner mirrored, moved further or drawn in; undefined when all must draw in towards the best. */
function nextCorner(along: (by: number) => Corner, best: Corner, second: Corner, worst: Corner): Corner | undefined {
  const mirrored = along(-1);
  if (mirrored.value < best.value) {
    const further = along(-2);
    return further.value < mirrored.value ? further : mirrored;
  }
  if (mirrored.value < second.value) return mirrored;
  const nearer = along(mirrored.value < worst.value ? -0.5 : 0.5);
  return nearer.value < Math.min(mirrored.value, worst.value) ? nearer : undefined;
}

/** The middle of all corners but the last. */
function centreOf(corners: readonly Corner[], size: number): Float64Array {
  const centre = new Float64Array(size);
  for (const { point } of corners.slice(0, size))
    for (const [axis, value] of point.entries()) centre[axis] = (centre[axis] ?? 0) + value / size;
  return centre;
}
