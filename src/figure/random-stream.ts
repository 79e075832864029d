import { exp, log, pow } from "./elementary.ts";

const layers = 128;
const edge = 3.442619855899;
const area = 0.00991256303526217;

/** Right edges of the layers of the ziggurat and the heights there. */
const ziggurat = ((): { readonly x: Float64Array; readonly f: Float64Array } => {
  const [x, f] = [new Float64Array(layers + 1), new Float64Array(layers + 1)];
  x[0] = area / exp(-0.5 * edge * edge);
  x[1] = edge;
  for (let layer = 2; layer < layers; layer += 1) {
    const right = x[layer - 1] ?? 0;
    x[layer] = Math.sqrt(-2 * log(area / right + exp(-0.5 * right * right)));
  }
  x[layers] = 0;
  for (let layer = 0; layer <= layers; layer += 1) f[layer] = exp(-0.5 * (x[layer] ?? 0) * (x[layer] ?? 0));
  return { x, f };
})();

/** One step of a generator that only spreads a seed over the state (Steele, Lea and Flood 2014, on 32 bits). */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * A row of random numbers that follows from a seed and the number of the stream alone: stream 7 gives the same numbers whoever draws
 * from streams 1 to 6, in any order, with any number of workers, on any engine. Generator: xoshiro128** (Blackman and Vigna 2018).
 */
export class RandomStream {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** Seed and stream are whole numbers from 0 to 2^53. */
  constructor(seed: number, stream: number) {
    const parts = [seed, Math.floor(seed / 0x100000000), stream, Math.floor(stream / 0x100000000)];
    let state = 0x9e3779b9;
    for (const part of parts) state = mix(state ^ (part >>> 0)) + 0x9e3779b9;
    const next = (): number => {
      state = (state + 0x9e3779b9) >>> 0;
      return mix(state);
    };
    this.#a = next();
    this.#b = next();
    this.#c = next();
    this.#d = next() | 1;
  }

  /** 32 random bits, as a whole number from 0 to 2^32 − 1. */
  bits(): number {
    const starred = Math.imul(this.#b, 5);
    const result = Math.imul((starred << 7) | (starred >>> 25), 9) >>> 0;
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result;
  }

  /** Between 0 and 1, never 0 and never 1. */
  uniform(): number {
    return ((this.bits() >>> 6) * 0x4000000 + (this.bits() >>> 6) + 0.5) / 0x10000000000000;
  }

  /** Fills `into` with what `uniform` would give one by one, several times as fast because the state stays out of memory. */
  uniforms(into: Float64Array): void {
    let [a, b, c, d] = [this.#a | 0, this.#b | 0, this.#c | 0, this.#d | 0];
    for (let at = 0; at < into.length; at += 1) {
      let starred = Math.imul(b, 5);
      const upper = Math.imul((starred << 7) | (starred >>> 25), 9) >>> 6;
      let shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      starred = Math.imul(b, 5);
      const lower = Math.imul((starred << 7) | (starred >>> 25), 9) >>> 6;
      shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      into[at] = (upper * 0x4000000 + lower + 0.5) / 0x10000000000000;
    }
    [this.#a, this.#b, this.#c, this.#d] = [a, b, c, d];
  }

  /** A whole number from 0 up to, not including, `count` ; no count above 2^20, so that no number is 1 in 4,000 likelier than another. */
  below(count: number): number {
    return Math.floor(this.bits() * (count / 0x100000000));
  }

  /**
   * Fills `into` with values of `from`, each as likely as the other: what `below` would choose one by one, several times as fast because the
   * state stays out of memory.
   */
  sample(from: Float64Array, into: Float64Array): void {
    let [a, b, c, d] = [this.#a | 0, this.#b | 0, this.#c | 0, this.#d | 0];
    const share = from.length / 0x100000000;
    for (let at = 0; at < into.length; at += 1) {
      const starred = Math.imul(b, 5);
      const bits = Math.imul((starred << 7) | (starred >>> 25), 9) >>> 0;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      into[at] = from[Math.floor(bits * share)] ?? 0;
    }
    [this.#a, this.#b, this.#c, this.#d] = [a, b, c, d];
  }

  /** Standard normal: the ziggurat of Marsaglia and Tsang (2000). */
  normal(): number {
    const { x, f } = ziggurat;
    for (;;) {
      const bits = this.bits();
      const layer = bits & (layers - 1);
      // The seven bits that chose the layer are not used again.
      const signed = ((bits >>> 7) + 0.5) / 0x1000000 - 1;
      const value = signed * (x[layer] ?? 0);
      if (Math.abs(value) < (x[layer + 1] ?? 0)) return value;
      if (layer === 0) return signed < 0 ? -this.#beyondEdge() : this.#beyondEdge();
      const height = (f[layer] ?? 0) + this.uniform() * ((f[layer + 1] ?? 0) - (f[layer] ?? 0));
      if (height < exp(-0.5 * value * value)) return value;
    }
  }

  #beyondEdge(): number {
    for (;;) {
      const beyond = -log(this.uniform()) / edge;
      if (-2 * log(this.uniform()) > beyond * beyond) return edge + beyond;
    }
  }

  /** Gamma with the given shape and scale 1 (mean and variance are the shape): Marsaglia and Tsang (2000). 0 for a shape of 0. */
  gamma(shape: number): number {
    if (!(shape > 0)) return 0;
    if (shape < 1) return this.gamma(shape + 1) * pow(this.uniform(), 1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const z = this.normal();
      const cube = (1 + c * z) * (1 + c * z) * (1 + c * z);
      if (cube <= 0) continue;
      const u = this.uniform();
      const square = z * z;
      if (u < 1 - 0.0331 * square * square) return d * cube;
      if (log(u) < 0.5 * square + d * (1 - cube + log(cube))) return d * cube;
    }
  }
}
