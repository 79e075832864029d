import type { Figure } from "../figure/figure.ts";
import type { Interval } from "../figure/interval.ts";
import { isMissing } from "../figure/missing.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Cited } from "./derived-figure.ts";

/** What is needed to tell volume from price: cost and clients, as budgeted and as they were. */
export interface CostInput {
  readonly budgeted: Cited;
  readonly actual: Cited;
  readonly clientsBudgeted: Cited;
  readonly clientsActual: Cited;
}

/** The two parts of a change in cost; they add up to it exactly. */
export interface CostChange {
  /** What more (or fewer) clients cost at the budgeted cost per client. */
  readonly volume: Cited;
  /** The rest: price, intensity and mix together. */
  readonly price: Cited;
}

/**
 * Splits actual − budgeted into volume and price, at the budgeted cost per client (Laspeyres): volume is the change in
 * clients × budgeted ÷ clients budgeted, and price is what is left, so that nothing is lost. Zwolle, individual support 2017:
 * 1,300 → 1,700 clients, 9.985 → 13.439 million = 3.07 volume + 0.38 price and intensity (rules of the field, section 2).
 * Undefined where a number is missing or no client was budgeted.
 */
export function costChange(
  { budgeted, actual, clientsBudgeted, clientsActual }: CostInput,
  at: string,
  names: { readonly volume: string; readonly price: string },
): CostChange | undefined {
  const [cost, spent, before, after] = [budgeted, actual, clientsBudgeted, clientsActual].map(
    ({ figure: { value } }) => value,
  );
  if (cost === undefined || spent === undefined || before === undefined || after === undefined) return undefined;
  if (isMissing(cost) || isMissing(spent) || isMissing(before) || isMissing(after) || before === 0) return undefined;
  const volume = volumeOf(cost, before, after);
  const bounds = boundsOf(budgeted.figure, clientsBudgeted.figure, clientsActual.figure);
  const inputs = [budgeted, clientsBudgeted, clientsActual];
  return {
    volume: part(`${at}/volume`, names.volume, "cost.volume", actual.figure, volume, inputs, bounds),
    price: part(`${at}/prijs`, names.price, "cost.price", actual.figure, spent - cost - volume, [actual, ...inputs]),
  };
}

function volumeOf(cost: number, before: number, after: number): number {
  return Math.round(((after - before) * cost) / before);
}

/** Between which volumes the rounding of cost and clients leaves the true one. */
function boundsOf(cost: Figure, before: Figure, after: Figure): Interval | undefined {
  const [c, b, a] = [cost, before, after].map(roundingOf);
  if (c === undefined || b === undefined || a === undefined || b.low <= 0) return undefined;
  const all = [c.low, c.high].flatMap((x) =>
    [b.low, b.high].flatMap((y) => [a.low, a.high].map((z) => volumeOf(x, y, z))),
  );
  return { low: Math.min(...all), high: Math.max(...all) };
}

function part(
  ref: string,
  label: string,
  formula: string,
  like: Figure,
  value: number,
  inputs: readonly Cited[],
  rounding?: Interval,
): Cited {
  const { printed: _printed, interval: _interval, rounding: _rounding, ...rest } = like;
  return {
    ref,
    figure: {
      ...rest,
      value,
      ...(rounding === undefined ? {} : { rounding }),
      kind: "estimate",
      definition: { id: formula, version: 1 },
      label,
      provenance: { type: "computed", formula, inputs: inputs.map((input) => ({ ref: input.ref, sign: 1 })) },
    },
  };
}
