import type { ChanceJudge } from "./chance-judge.ts";
import { Broken, type Conflict } from "./conflict.ts";
import { type Bound, mayClose } from "./demand-bounds.ts";
import { packageOf, type Question, shortfallsOf } from "./question.ts";
import { chosenIn, type Met, walkPackages } from "./walk.ts";

/** Why no package closes: every package is met again, with what it breaks. */
export function explainByWalking(
  question: Question,
  bounds: Bound | undefined,
  judge: ChanceJudge | undefined,
): Conflict {
  const { portfolio, targets } = question;
  const n = portfolio.items.length;
  const broken = new Broken();
  // One demand that no package meets is the whole conflict: what each package breaks need not be told.
  const isSingle = portfolio.rules.length + targets.length === 1;
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  walkPackages(portfolio, targets, (met) => {
    broken.add(isSingle ? 1 : met.broken | shortBits(question, met, bounds, judge));
    const far = met.broken === 0 ? distance(met.balance) : Number.POSITIVE_INFINITY;
    if (far >= least) return;
    least = far;
    nearest = met.mask;
  });
  if (nearest < 0) return broken.conflict();
  const chosen = chosenIn(nearest, n);
  return {
    ...broken.conflict(),
    nearest: { package: packageOf(question, chosen), shortfalls: shortfallsOf(question, chosen) },
  };
}

/** Bits of the target years in which a package does not close. */
function shortBits(
  { portfolio, targets }: Question,
  met: Met,
  bounds: Bound | undefined,
  judge: ChanceJudge | undefined,
): number {
  const [first, n] = [portfolio.rules.length, portfolio.items.length];
  if (targets.length === 1 && bounds !== undefined && !mayClose(bounds, met.mask, n)) return 1 << first;
  let bits = 0;
  for (let at = 0; at < targets.length; at += 1) {
    const isShort = judge === undefined ? (met.balance[at] ?? 0) < 0 : judge.shortfall(met.mask, at) > 0;
    if (isShort) bits |= 1 << (first + at);
  }
  return bits;
}

/** How far stated amounts are from closing; where they close, the further beyond the better, for a chance may ask more. */
function distance(balance: Float64Array): number {
  let [short, lowest] = [0, Number.POSITIVE_INFINITY];
  for (const value of balance) {
    short += Math.max(0, -value);
    lowest = Math.min(lowest, value);
  }
  return short > 0 ? short : -lowest;
}
