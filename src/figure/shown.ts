import type { Figure } from "./figure.ts";

declare const shownBrand: unique symbol;

/** Who is going to read. Authorised staff see true counts, logged; the others see protected ones. */
export const audiences = ["staff", "council", "partner", "public"] as const;
export type Audience = (typeof audiences)[number];

/** Why a figure may be shown as it is. */
export type Ground = "already-published" | "public-by-law" | "protected" | "authorised";

/**
 * A figure that may be shown. Only `disclosure/` makes one (a lint rule forbids the cast elsewhere); charts, reports,
 * the server, the command line and the browser accept nothing else.
 */
export type Shown<F extends Figure = Figure> = F & {
  readonly ground: Ground;
  readonly [shownBrand]: true;
};
