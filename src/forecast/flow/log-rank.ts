import { exp } from "../../figure/elementary.ts";
import { normalCdf } from "../../figure/normal.ts";
import { type Episode, type Moment, momentsOf } from "./episode.ts";

/** Whether groups differ in how long their episodes last. */
export interface GroupTest {
  readonly chiSquare: number;
  readonly degrees: number;
  /** The chance of a difference this large when there is none. */
  readonly chance: number;
}

/** How much an end counts: all alike (log-rank), by those at risk (Gehan and Wilcoxon), or by the root of that (Tarone and Ware). */
export type EndWeight = "log-rank" | "wilcoxon" | "tarone-ware";

/**
 * The log-rank test of two or more groups (Mantel, Cancer Chemotherapy Reports 50, 1966), or a weighted form of it. Undefined when fewer
 * than two groups have an episode, or nothing ended.
 */
export function compareGroups(
  groups: readonly (readonly Episode[])[],
  weight: EndWeight = "log-rank",
): GroupTest | undefined {
  const filled = groups.filter((group) => group.length > 0).map(countsOf);
  const size = filled.length - 1;
  if (size < 1) return undefined;
  const difference = new Float64Array(size);
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const moment of momentsOf(groups.flat())) {
    const { atRisk, ended } = moment;
    const factor = weightOf(weight, atRisk);
    const spread = atRisk > 1 ? (factor * factor * ended * (atRisk - ended)) / (atRisk - 1) : 0;
    const shares = filled.map((group) => group.running(moment) / atRisk);
    for (const [index, row] of covariance.entries()) {
      const share = shares[index] ?? 0;
      const own = filled[index]?.ended.get(moment.time) ?? 0;
      difference[index] = (difference[index] ?? 0) + factor * (own - ended * share);
      for (let other = 0; other < size; other += 1)
        row[other] = (row[other] ?? 0) + spread * share * (Number(index === other) - (shares[other] ?? 0));
    }
  }
  const solved = solveSymmetric(covariance, difference);
  if (solved === undefined) return undefined;
  const chiSquare = solved.reduce((sum, value, index) => sum + value * (difference[index] ?? 0), 0);
  return { chiSquare, degrees: size, chance: upperChiSquare(chiSquare, size) };
}

function weightOf(weight: EndWeight, atRisk: number): number {
  if (weight === "wilcoxon") return atRisk;
  return weight === "tarone-ware" ? Math.sqrt(atRisk) : 1;
}

/** What a moment asks of a group: how many ended then, and how many ran just before. */
function countsOf(group: readonly Episode[]) {
  const lasting = Float64Array.from(group, ({ duration }) => duration).sort();
  const entering = Float64Array.from(group, ({ seenFrom = Number.NEGATIVE_INFINITY }) => seenFrom).sort();
  const ended = new Map(momentsOf(group).map((moment) => [moment.time, moment.ended]));
  return { ended, running: ({ time }: Moment) => countUnder(entering, time) - countUnder(lasting, time) };
}

/** How many of rising values lie under a bound, by halving. */
function countUnder(values: Float64Array, bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The chance that a chi-squared variable with whole degrees of freedom lies above x (Abramowitz and Stegun 26.4.4 and 26.4.5). */
function upperChiSquare(x: number, degrees: number): number {
  const half = x / 2;
  const odd = degrees % 2 === 1;
  let chance = odd ? 2 * normalCdf(-Math.sqrt(x)) : exp(-half);
  let term = odd ? exp(-half) * Math.sqrt(half / Math.PI) * 2 : exp(-half) * half;
  for (let above = odd ? 3 : 4; above <= degrees; above += 2) {
    chance += term;
    term *= half / (above / 2);
  }
  return chance;
}

/** Solves a symmetric system by elimination; undefined when it has no single answer. */
function solveSymmetric(matrix: readonly Float64Array[], right: Float64Array): Float64Array | undefined {
  const rows = matrix.map((row, index) => Float64Array.of(...row, right[index] ?? 0));
  const size = rows.length;
  for (const [pivot, row] of rows.entries()) {
    const head = row[pivot] ?? 0;
    if (!(Math.abs(head) > 1e-12)) return undefined;
    for (const other of rows) {
      if (other === row) continue;
      const factor = (other[pivot] ?? 0) / head;
      for (let column = pivot; column <= size; column += 1)
        other[column] = (other[column] ?? 0) - factor * (row[column] ?? 0);
    }
  }
  return Float64Array.from(rows, (row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}
