import type { Theme } from "./indicator.ts";

/** What a claim that is refused by its head alone does to its lines. */
export const refusedWhole =
  "Is een declaratie als geheel afgekeurd (325: niets toegekend en een code op de kop), dan is elke regel ervan afgekeurd, ook zonder eigen code.";

/** Since version 2 the lines of a claim that was refused as a whole are refused. */
export const sinceRefusedWhole: Pick<Theme, "version"> = { version: 2 };
