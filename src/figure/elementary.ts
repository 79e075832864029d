/*
 * `Math.exp`, `Math.log`, `Math.pow` and `**` may differ in their last bits from one engine to the next, which would make the same seed
 * give other figures. These use only what IEEE 754 fixes: + - × ÷ and the square root. Method and coefficients: FDLIBM (Sun
 * Microsystems, 1993), e_exp.c and e_log.c, which may be used freely.
 */

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const inverseLn2 = Math.LOG2E;
const lowestPower = -1074;

/** 2^k for every k that a double knows, made by doubling and halving alone. */
const powersOfTwo = ((): Float64Array => {
  const powers = new Float64Array(1023 - lowestPower + 1);
  powers[-lowestPower] = 1;
  for (let k = 1; k <= 1023; k += 1) powers[k - lowestPower] = (powers[k - 1 - lowestPower] ?? 0) * 2;
  for (let k = -1; k >= lowestPower; k -= 1) powers[k - lowestPower] = (powers[k + 1 - lowestPower] ?? 0) / 2;
  return powers;
})();

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
double[0] = 1;
/** Which of the two words holds the exponent: the machine's order of bytes decides. */
const high = words[1] === 0 ? 0 : 1;

/** value · 2^k, also where 2^k itself is too large or too small to write. */
function scale(value: number, k: number): number {
  if (k > 1023)
    return value * (powersOfTwo[1023 - lowestPower] ?? 0) * (powersOfTwo[Math.min(k, 2046) - 1023 - lowestPower] ?? 0);
  if (k < -1021)
    return (
      value * (powersOfTwo[-1021 - lowestPower] ?? 0) * (powersOfTwo[Math.max(k, -2095) + 1021 - lowestPower] ?? 0)
    );
  return value * (powersOfTwo[k - lowestPower] ?? 0);
}

/** e to the power x, within one unit in the last place; the same bits on every engine. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  const k = Math.round(x * inverseLn2);
  return scale(expRest(x - k * ln2High, k * ln2Low), k);
}

/** e to the power (high − low), where the difference lies within half of ln 2. */
function expRest(highPart: number, lowPart: number): number {
  const rest = highPart - lowPart;
  const t = rest * rest;
  const polynomial =
    0.16666666666666602 +
    t *
      (-0.0027777777777015593 + t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8)));
  const c = rest - t * polynomial;
  return 1 - (lowPart - (rest * c) / (2 - c) - highPart);
}

/** The natural logarithm, within one unit in the last place; the same bits on every engine. NaN under 0. */
export function log(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x < 2.2250738585072014e-308) return log(x * 18014398509481984) - 54 * ln2High - 54 * ln2Low;
  double[0] = x;
  const top = words[high] ?? 0;
  let k = (top >>> 20) - 1023;
  words[high] = (top & 0x000fffff) | 0x3ff00000;
  let mantissa = double[0];
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    k += 1;
  }
  return logOf(mantissa - 1, k);
}

/** ln(2^k (1 + f)) for 1 + f between √½ and √2. */
function logOf(f: number, k: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * ln2High - (half - (s * (half + even + odd) + k * ln2Low) - f);
}

/**
 * base to the power exponent; the same bits on every engine. Whole exponents up to 1024 by multiplying, others by exp and log with a
 * relative error of about (1 + |exponent · ln(base)| / 4) · 2e-16. NaN for a negative base with a broken exponent.
 */
export function pow(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (Number.isInteger(exponent) && Math.abs(exponent) <= 1024) {
    let [result, factor, rest] = [1, exponent < 0 ? 1 / base : base, Math.abs(exponent)];
    for (; rest > 0; rest = Math.floor(rest / 2)) {
      if (rest % 2 === 1) result *= factor;
      if (rest > 1) factor *= factor;
    }
    return result;
  }
  if (exponent === 0.5) return Math.sqrt(base);
  return exp(exponent * log(base));
}
