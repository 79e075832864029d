import type { Figure } from "../../figure/figure.ts";
import type { Value } from "../../figure/missing.ts";
import { parseDay, parsePeriod } from "../../figure/period-text.ts";
import { isProblem } from "../../figure/problem.ts";
import type { Unit } from "../../figure/unit.ts";
import { steps } from "../../monitor/tie-out/stage.ts";

/** Where a figure of the tie-out comes from: lake, day and municipality. */
export interface TieOutOrigin {
  readonly municipality: string;
  readonly asOf: string;
  readonly snapshot: string;
}

/** The name of a model of the tie-out in a period: what the gate knows a released amount by. */
export function modelOf(what: string, period: string): string {
  return `aansluiting.${what}.${period}`;
}

/** A figure of the tie-out: of one product, or of all together. `what` is a stage, or a step with a class. */
export function tieOutFigure(
  { municipality, asOf, snapshot }: TieOutOrigin,
  { what, period, product, label }: FigurePlace,
  value: Value,
  unit: Unit = { quantity: "money" },
): Figure {
  const [about, knownOn] = [parsePeriod(period), parseDay(asOf)];
  if (isProblem(about) || isProblem(knownOn)) throw new Error(`no period or day: ${period}, ${asOf}`);
  return {
    value,
    unit,
    kind: "fixed",
    definition: { id: `aansluiting.${what}`, version: versionOf(what) },
    label,
    scope: { municipality: `GM${municipality}`, ...(product === undefined ? {} : { product }) },
    period: about,
    status: "provisional",
    knownOn,
    provenance: {
      type: "model",
      model: modelOf(what, period),
      filter: product === undefined ? {} : { product },
      snapshot,
    },
  };
}

/**
 * What is allocated, and the differences from it by class, changed: weeks of care by result are counted as IV077 does, of two contracts that began
 * together the last counts, and only clients who have a part of a difference. What is paid, and the differences from approved to it and from it to
 * the ledger, changed after that: a payment is where it says, and what settles itself is not paid twice.
 */
function versionOf(what: string): number {
  const [first = ""] = what.split(".");
  if (first === "toegewezen" || what === "betaald") return 2;
  if (what === first || !steps.some((step) => step === first)) return 1;
  return first === "betaald" || first === "geboekt" ? 3 : 2;
}

/** What a figure of the tie-out is about. */
export interface FigurePlace {
  readonly what: string;
  readonly period: string;
  readonly product?: string;
  readonly label: string;
}
