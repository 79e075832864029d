/**
 * A number as its source printed it. `text` is literal ("1.009", "-3,07", "0,84"); `scale` is what one printed unit
 * is worth in the unit's ordinary size (1000 for "in duizenden €", 1000000 for "in mln €"); `decimals` is how many
 * decimals were printed, so that the interval that the rounding stands for is known.
 */
export interface Printed {
  readonly text: string;
  readonly scale: number;
  readonly decimals: number;
}
