import type { numbers as dutch } from "../nl/numbers.ts";
import type { Translated } from "../translated.ts";

/** Words around numbers. */
export const numbers: Translated<typeof dutch> = {
  "scale.thousand": "thousand",
  "scale.million": "million",
  "scale.million.short": "m",
  "scale.billion": "billion",
  "scale.billion.short": "bn",
  "nearness.above": ({ number }) => `over ${number}`,
  "nearness.below": ({ number }) => `almost ${number}`,
  "nearness.about": ({ number }) => `about ${number}`,
  "number.negative": ({ number }) => `${number} negative`,
};
