import { Grid } from "./grid.ts";
import { products } from "./product.ts";

/** How many months later than the care a line can come; the last one holds everything later. */
export const lags = 25;

/**
 * What really happened, counted while it happens and never from what was sent. Rows are products in the order of the list, or laws; columns
 * are months from the first of the run. Amounts are eurocents.
 */
export interface Truth {
  readonly money: Readonly<Record<MoneyStage, Grid>>;
  /** Accepted amounts by law, month of the care and months until they were declared: row = law × months + month, column = delay. */
  readonly triangle: Grid;
  readonly people: Readonly<Record<PeopleCount, Grid>>;
  /** Clients, each once, of the Wmo, the Jeugdwet and of the two together. */
  readonly unique: Grid;
  readonly population: Readonly<Record<PopulationCount, Grid>>;
  /** By neighbourhood in the last month: inhabitants, households, clients of the Wmo, of the Jeugdwet, households with a benefit. */
  readonly places: Grid;
  /** Households by how many laws they use in the last month: 0, 1, 2 or 3. */
  readonly laws: Grid;
}

/**
 * By month of the care: what was given (at the right volume and price); what the providers asked by the end of the run, with what was
 * rejected in it; what was accepted by then, booked, paid; what is still to be accepted after the run; what will never come.
 */
export const moneyStages = ["delivered", "declared", "rejected", "accepted", "paid", "toCome", "forgone"] as const;
export type MoneyStage = (typeof moneyStages)[number];

/** By month: clients with an allocation, waiting, in care, buying themselves; beginning, ending and coming back to care. */
export const peopleCounts = ["allocated", "waiting", "inCare", "pgb", "inflow", "outflow", "returned"] as const;
export type PeopleCount = (typeof peopleCounts)[number];

/** By month: inhabitants on the first day, born, moved in, died, moved out. */
export const populationCounts = ["begin", "born", "movedIn", "died", "movedOut"] as const;
export type PopulationCount = (typeof populationCounts)[number];

export const lawRows = ["wmo", "jeugdwet", "together"] as const;

/** A truth in which nothing has happened yet. */
export function emptyTruth(months: number, neighbourhoods: number): Truth {
  const grid = (rows: number): Grid => new Grid(rows, months);
  const of = <const K extends string>(names: readonly K[], rows: number): Readonly<Record<K, Grid>> => {
    const made: Partial<Record<K, Grid>> = {};
    for (const name of names) made[name] = grid(rows);
    return complete(made, names);
  };
  return {
    money: of(moneyStages, products.length),
    triangle: new Grid(2 * months, lags),
    people: of(peopleCounts, products.length),
    unique: grid(lawRows.length),
    population: of(populationCounts, 1),
    places: new Grid(neighbourhoods, 5),
    laws: new Grid(1, 4),
  };
}

function complete<K extends string, V>(made: Partial<Record<K, V>>, names: readonly K[]): Record<K, V> {
  if (!isComplete(made, names)) throw new RangeError("a count is missing");
  return made;
}

function isComplete<K extends string, V>(made: Partial<Record<K, V>>, names: readonly K[]): made is Record<K, V> {
  return names.every((name) => made[name] !== undefined);
}
