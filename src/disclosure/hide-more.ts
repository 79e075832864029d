import type { OpenProgram, Solver } from "../solve/linear-program.ts";
import type { Reading } from "./laid-beside.ts";
import type { Narrowed } from "./narrowed.ts";
import type { Dataset } from "./release-dataset.ts";
import { cheapestAnswer, moveCost } from "./slope-scaling.ts";
import { far } from "./what-is-left.ts";

/** A number that could be hidden: two columns of how far it would be higher and lower than it is. */
interface Movable {
  readonly key: string;
  readonly up: number;
  readonly down: number;
  readonly cost: number;
}

/** Below which number people are few, and which numbers may be hidden: what was shown before is known. */
export interface HideOptions {
  readonly threshold: number;
  readonly mayHide: (key: string) => boolean;
  readonly worthOf?: Dataset["worthOf"];
}

/**
 * Which shown numbers to hide so that what was narrowed is open again: the cheapest way in which it could be what readers exclude now. Nothing
 * where no hiding helps.
 */
export function hideMore(
  reading: Reading,
  narrowed: readonly Narrowed[],
  { threshold, ...options }: HideOptions,
  solver: Solver,
): ReadonlySet<string> {
  const { movable, program } = openRepair(reading, options, solver);
  const chosen = new Set<string>();
  try {
    for (const one of narrowed) {
      const ways = waysOf(one, threshold).map((ends) =>
        ends.map((end) => cheapest(reading, one.secret.column, end, { movable, program, chosen })),
      );
      const possible = ways.flatMap((way) => {
        const all = way.flatMap((found) => found ?? []);
        return way.includes(undefined)
          ? []
          : [{ keys: all.flatMap(({ keys }) => keys), price: sum(all.map(({ price }) => price)) }];
      });
      const [best] = possible.toSorted((a, b) => a.price - b.price);
      for (const key of best?.keys ?? []) chosen.add(key);
    }
  } finally {
    program.close();
  }
  return chosen;
}

interface Repair {
  readonly movable: readonly Movable[];
  readonly program: OpenProgram;
}

/** Each number that is shown may now be another, at a price. */
function openRepair(
  { columns, rows, shown }: Reading,
  { mayHide, worthOf = () => 1 }: Omit<HideOptions, "threshold">,
  solver: Solver,
): Repair {
  const values = [...shown].map(([key, column]) => ({ key, column, value: columns[column]?.lower ?? 0 }));
  const typical = sum(values.map(({ value }) => value)) / Math.max(1, values.length) || 1;
  const all = [...columns];
  const held = [...rows];
  const movable = values.flatMap(({ key, column, value }): readonly Movable[] => {
    if (!mayHide(key)) return [];
    all[column] = { lower: 0, upper: far, cost: 0 };
    const cost = (1 + value / typical) * worthOf(key);
    const up = all.push({ lower: 0, upper: far, cost }, { lower: 0, upper: value, cost }) - 2;
    held.push({ columns: [column, up, up + 1], values: [1, -1, 1], lower: value, upper: value });
    return [{ key, up, down: up + 1, cost }];
  });
  return { movable, program: solver.open({ columns: all, rows: held }) };
}

/** Ends that must be reached, one way or another: of a number both its ends; of a difference either one. */
function waysOf({ secret, low, high }: Narrowed, threshold: number): readonly (readonly End[])[] {
  const most = threshold - 1;
  if (secret.kind === "difference")
    return [[{ lower: low + most - 1 }], ...(high < most - 1 ? [] : [[{ upper: high - most + 1 }]])];
  return [[...(low > 1 ? [{ upper: 1 }] : []), ...(high < most ? [{ lower: most }] : [])]];
}

type End = { readonly lower: number } | { readonly upper: number };

function cheapest(
  { columns }: Reading,
  column: number,
  end: End,
  { movable, program, chosen }: Repair & { readonly chosen: ReadonlySet<string> },
): { readonly keys: readonly string[]; readonly price: number } | undefined {
  const { lower, upper } = { lower: columns[column]?.lower ?? 0, upper: columns[column]?.upper ?? far, ...end };
  if (lower > upper) return undefined;
  program.setBounds(column, lower, upper);
  const price = ({ key, cost }: Movable): number => (chosen.has(key) ? moveCost : cost);
  const charge = ({ up, down }: Movable, cost: number): void => {
    program.setCost(up, cost);
    program.setCost(down, cost);
  };
  for (const one of movable) charge(one, price(one));
  const best = cheapestAnswer({
    answer: () => {
      const outcome = program.run();
      if (outcome.status !== "optimal") return undefined;
      const moved = movable.flatMap((one) => {
        const by = (outcome.values[one.up] ?? 0) + (outcome.values[one.down] ?? 0);
        return by > 1e-6 && !chosen.has(one.key) ? [{ number: one, cost: one.cost, by }] : [];
      });
      return { found: moved.map(({ number: { key } }) => key), paid: moved };
    },
    charge,
  });
  program.setBounds(column, columns[column]?.lower ?? 0, columns[column]?.upper ?? far);
  return best && { keys: best.found, price: best.price };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
