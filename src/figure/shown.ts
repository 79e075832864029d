import type { Figure } from "./figure.ts";

declare const shownBrand: unique symbol;

/** Who is going to read. Authorised staff see true counts, logged; the others see protected ones. */
export const audiences = ["staff", "council", "partner", "public"] as const;
export type Audience = (typeof audiences)[number];

/** Why a figure may be shown as it is. */
export type Ground = "already-published" | "public-by-law" | "protected" | "authorised";

/**
 * Why a figure is hidden, in what its reader may know: never its value. `small`: fewer than the threshold; `in-small-total`: a
 * part of a hidden total below the threshold; `few-contributors`, `dominated`: an amount that tells about one giver; `designated`: somebody asked
 * for it; `protects`: shown, it would give away the cells named; `earlier`: it was hidden in an earlier release; `withheld`: hidden for one of these reasons, and to say
 * which would tell too much; `few-observations`: a
 * rate or mean on too few; `held-back`: the correction is so small that it would tell about persons; `not-settled`: its
 * period is not over or still changes, and is released once that is done; `not-in-catalogue`: nobody has
 * protected this breakdown; `input-hidden`: computed with a hidden figure.
 */
export type HiddenReason =
  | { readonly because: "small" | "in-small-total" | "few-contributors"; readonly threshold: number }
  | { readonly because: "protects"; readonly cells: readonly string[] }
  | { readonly because: "few-observations"; readonly minimum: number }
  | {
      readonly because:
        | "dominated"
        | "designated"
        | "earlier"
        | "withheld"
        | "held-back"
        | "not-settled"
        | "not-in-catalogue"
        | "input-hidden";
    };

/**
 * A figure that may be shown. Only `disclosure/` makes one (a lint rule forbids the cast elsewhere); charts, reports,
 * the server, the command line and the browser accept nothing else.
 */
export type Shown<F extends Figure = Figure> = F & {
  readonly ground: Ground;
  /** Why its value is missing, when the gate took it away. */
  readonly hidden?: HiddenReason;
  readonly [shownBrand]: true;
};
