import type { hidden as nl } from "../nl/hidden.ts";
import type { Translated } from "../translated.ts";

/** Why a figure is hidden, as its reader reads it. */
export const hidden: Translated<typeof nl> = {
  "hidden.sentence": ({ reason }) => `This figure is ${reason}.`,
  "hidden.small": ({ threshold }) => `hidden because < ${threshold}`,
  "hidden.in-small-total": ({ threshold }) => `hidden because its total is < ${threshold}`,
  "hidden.few-contributors": ({ threshold }) =>
    `hidden because fewer than ${threshold} clients or providers are behind this amount`,
  "hidden.dominated": "hidden because nearly all of the amount comes from one provider or client",
  "hidden.designated": "hidden on request",
  "hidden.protects": ({ cells }) => `hidden to protect ${cells}`,
  "hidden.protects-others": "hidden to protect other figures",
  "hidden.earlier": "hidden because it was hidden in an earlier release",
  "hidden.withheld": "hidden to protect persons",
  "hidden.few-observations": ({ minimum }) => `hidden because it rests on fewer than ${minimum} observations`,
  "hidden.held-back": "hidden because the correction, or the difference with another count, is about too few persons",
  "hidden.not-settled": "not released yet because this period is not complete",
  "hidden.not-in-catalogue": "for staff alone because it was not released",
  "hidden.internal": "staff only",
  "hidden.input-hidden": "hidden because it was computed with a hidden figure",
  "protect.column.value": "value",
  "protect.column.reason": "reason",
  "protect.summary": ({ cells, own, others }) =>
    `Of ${cells} cells ${own} are hidden for what is in them, and ${others} to protect those.`,
  "protect.proven": ({ threshold }) =>
    `Checked: whoever knows all visible cells, all sums and these rules knows of a count below ${threshold} no more than that it lies below, and cannot compute any hidden cell.`,
  "protect.nothing": "There is nothing to hide.",
  "protect.rounded": ({ cells, base }) =>
    `All ${cells} cells are rounded to a multiple of ${base}; totals are the sums of their parts.`,
};
