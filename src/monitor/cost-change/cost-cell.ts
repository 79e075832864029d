/** What a cost is the product of: clients × places per client × mix × trajects per place × intensity × price. */
export const factors = ["clients", "stacking", "mix", "trajects", "intensity", "price"] as const;

/**
 * Where a change in cost comes from: its factors, cells that began or ended, cells of which a period is zero or below (credits), and what came
 * after the age at which both periods are compared.
 */
export const effects = [...factors, "begun", "ended", "unsplit", "late"] as const;
export type Effect = (typeof effects)[number];

/** Eurocents by effect: whole numbers that add up to the change. */
export type Effects = Readonly<Record<Effect, number>>;

/** The cost of one product and unit within a group (a provider, a referrer, an area, or the product itself) over a period. */
export interface CostCell {
  /** By what is broken down: a product, a provider, a referrer or an area. */
  readonly group: string;
  /** Product and unit, so that volumes in it add up. */
  readonly product: string;
  /** Different persons with a line in the cell; somebody may stand in several cells. */
  readonly clients: number;
  readonly trajects: number;
  /** In the unit of the product; of a product in euros the eurocents. */
  readonly volume: number;
  /** Eurocents, as known at the age at which both periods are compared. */
  readonly amount: number;
  /** Eurocents that came after that age, of the older period; 0 of the other. */
  readonly later: number;
}

/** A period as it is compared: who had care at all, each person once, and every cell. */
export interface CostPeriod {
  readonly clients: number;
  readonly cells: readonly CostCell[];
}

/** No effect at all. */
export const noEffects: Effects = Object.freeze({
  ...{ clients: 0, stacking: 0, mix: 0, trajects: 0, intensity: 0, price: 0 },
  ...{ begun: 0, ended: 0, unsplit: 0, late: 0 },
});

/** Adds effects up, each with its own. */
export function addEffects(all: readonly Effects[]): Effects {
  return Object.freeze({
    ...noEffects,
    ...Object.fromEntries(effects.map((name) => [name, all.reduce((sum, one) => sum + one[name], 0)])),
  });
}
