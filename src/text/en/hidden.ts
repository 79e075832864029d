import type { hidden as nl } from "../nl/hidden.ts";
import type { Translated } from "../translated.ts";

/** Why a figure is hidden, as its reader reads it. */
export const hidden: Translated<typeof nl> = {
  "hidden.small": ({ threshold }) => `hidden because < ${threshold}`,
  "hidden.in-small-total": ({ threshold }) => `hidden because its total is < ${threshold}`,
  "hidden.few-contributors": ({ threshold }) => `hidden because the amount comes from fewer than ${threshold} givers`,
  "hidden.dominated": "hidden because nearly all of the amount comes from one giver",
  "hidden.designated": "hidden on request",
  "hidden.protects": ({ cells }) => `hidden to protect ${cells}`,
  "hidden.protects-others": "hidden to protect other figures",
  "hidden.earlier": "hidden because it was hidden in an earlier release",
  "hidden.few-observations": ({ minimum }) => `hidden because it rests on fewer than ${minimum} observations`,
  "hidden.held-back": "hidden because the correction is about too few persons",
  "hidden.not-in-catalogue": "hidden because this breakdown was not released",
  "hidden.input-hidden": "hidden because it was computed with a hidden figure",
};
