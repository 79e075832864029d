import { exp, log } from "./elementary.ts";

/**
 * The chance that a variable of Student's t with a whole number of degrees of freedom lies at least |t| from 0, on either side: the
 * incomplete beta function by its continued fraction (Numerical Recipes, 6.4).
 */
export function tailChance(t: number, degrees: number): number {
  if (Number.isNaN(t) || !(degrees >= 1)) return Number.NaN;
  if (!Number.isFinite(t)) return 0;
  const [a, b] = [degrees / 2, 0.5];
  const x = degrees / (degrees + t * t);
  if (x === 1) return 1;
  const front = exp(a * log(x) + b * log(1 - x)) / betaWithHalf(degrees);
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** The beta function of (degrees / 2, ½), from B(½, ½) = π and B(1, ½) = 2 upwards. */
function betaWithHalf(degrees: number): number {
  let [a, beta] = degrees % 2 === 1 ? [0.5, Math.PI] : [1, 2];
  for (; a < degrees / 2; a += 1) beta *= a / (a + 0.5);
  return beta;
}

function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return fraction;
}
