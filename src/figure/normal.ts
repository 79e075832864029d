import { exp, log } from "./elementary.ts";

/** The value of a polynomial; coefficients from the highest power down. */
function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

const middle = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
] as const;
const shoulder = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
] as const;
const tail = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
] as const;

/**
 * The value under which a standard normal variable stays with the given chance, to about 1e-15 (Wichura 1988, AS 241). Minus or plus
 * infinity at 0 and 1, NaN outside.
 */
export function normalQuantile(chance: number): number {
  if (!(chance >= 0 && chance <= 1)) return Number.NaN;
  if (chance === 0 || chance === 1) return chance === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const q = chance - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(r, middle[0])) / polynomial(r, middle[1]);
  }
  const root = Math.sqrt(-log(q < 0 ? chance : 1 - chance));
  const value =
    root <= 5
      ? polynomial(root - 1.6, shoulder[0]) / polynomial(root - 1.6, shoulder[1])
      : polynomial(root - 5, tail[0]) / polynomial(root - 5, tail[1]);
  return q < 0 ? -value : value;
}

/** The chance that a standard normal variable stays under x, to about 1e-15 relative, in the tails too (Cody 1969). */
export function normalCdf(x: number): number {
  const y = Math.abs(x);
  if (Number.isNaN(x)) return x;
  if (y <= 0.67448975) {
    const square = y * y;
    const above = polynomial(
      square,
      [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356],
    );
    const below = polynomial(square, [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673]);
    return 0.5 + (x * above) / below;
  }
  const upper = y < 5.656854249492381 ? upperShoulder(y) : upperTail(y);
  return x < 0 ? upper : 1 - upper;
}

/** e^(−y²/2), with the square split so that no digit is lost. */
function bell(y: number): number {
  const coarse = Math.trunc(y * 16) / 16;
  return exp(-coarse * coarse * 0.5) * exp(-(y - coarse) * (y + coarse) * 0.5);
}

function upperShoulder(y: number): number {
  const above = polynomial(
    y,
    [
      1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
      2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
    ],
  );
  const below = polynomial(
    y,
    [
      1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
      34900.95272114598, 38912.00328609327, 19685.429676859992,
    ],
  );
  return (bell(y) * above) / below;
}

function upperTail(y: number): number {
  const square = 1 / (y * y);
  const above = polynomial(
    square,
    [
      0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
      2.9112874951168793e-5,
    ],
  );
  const below = polynomial(
    square,
    [1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5],
  );
  return bell(y) * ((0.3989422804014327 - (square * above) / below) / y);
}
