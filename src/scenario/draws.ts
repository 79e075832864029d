import { normalCdf } from "../figure/normal.ts";
import { RandomStream } from "../figure/random-stream.ts";
import type { Item } from "./portfolio.ts";
import { spreadOut } from "./spread.ts";

/** Measures that fare alike: the correlation between any two of them (of the normal scores behind their effects). */
export interface Dependence {
  readonly measures: readonly string[];
  readonly correlation: number;
}

/** How much is drawn, and from which seed. Measures that no dependence names are independent. */
export interface DrawOptions {
  readonly seed: number;
  readonly draws: number;
  readonly dependences?: readonly Dependence[];
  /** First block of draws: other blocks give fresh draws of the same seed. */
  readonly firstBlock?: number;
}

/** Draws in one block: each block of each item has a random stream of its own, so that blocks can be made anywhere, in any order. */
const blockSize = 10_000;
const blocksPerStream = 65_536;
/** Streams of groups of measures lie beyond those of measures. */
const firstGroup = 1_048_576;

/**
 * What comes of each item in each draw, as a multiple of what was stated. One random number an item and draw: an effect that
 * disappoints does so in all years. The numbers of an item depend on seed, stream and block alone.
 */
export function drawStrengths(items: readonly Item[], options: DrawOptions): readonly Float64Array[] {
  const { seed, draws, dependences = [], firstBlock = 0 } = options;
  const groups = new Map<number, Float64Array>();
  const groupOf = (index: number): Float64Array => {
    const known = groups.get(index) ?? normals(seed, firstGroup + index, firstBlock, draws);
    groups.set(index, known);
    return known;
  };
  return items.map(({ spread, stream, measure }) => {
    const into = new Float64Array(draws);
    if (spread.type === "fixed" && spread.success === undefined) return into.fill(1);
    const group = dependences.findIndex(({ measures }) => measures.includes(measure));
    const correlation = dependences[group]?.correlation ?? 0;
    if (correlation <= 0) uniforms(into, seed, stream, firstBlock);
    else {
      const [shared, rest] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
      const common = groupOf(group);
      const own = rest === 0 ? undefined : normals(seed, stream, firstBlock, draws);
      for (let draw = 0; draw < draws; draw += 1)
        into[draw] = normalCdf(shared * (common[draw] ?? 0) + rest * (own?.[draw] ?? 0));
    }
    spreadOut(spread, into);
    return into;
  });
}

function uniforms(into: Float64Array, seed: number, stream: number, firstBlock: number): void {
  for (let from = 0, block = firstBlock; from < into.length; from += blockSize, block += 1)
    new RandomStream(seed, stream * blocksPerStream + block).uniforms(into.subarray(from, from + blockSize));
}

function normals(seed: number, stream: number, firstBlock: number, draws: number): Float64Array {
  const into = new Float64Array(draws);
  for (let from = 0, block = firstBlock; from < draws; from += blockSize, block += 1) {
    const random = new RandomStream(seed, stream * blocksPerStream + block);
    const until = Math.min(from + blockSize, draws);
    for (let draw = from; draw < until; draw += 1) into[draw] = random.normal();
  }
  return into;
}
