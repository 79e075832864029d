import type { Theme } from "./indicator.ts";

/** Care of a month is declared from the month after it on. */
export const sinceDeclared: Pick<Theme, "comesAfter"> = { comesAfter: 1 };

/** Late is what comes after the month in which care is usually declared. */
export const sinceLate: Pick<Theme, "comesAfter"> = { comesAfter: 2 };
