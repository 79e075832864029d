import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import { periodText } from "../figure/period-text.ts";
import { formatCitation } from "../policy/citation.ts";
import type { Saving } from "../policy/saving.ts";
import type { Line } from "../scenario/comparison.ts";
import type { SavingComparison, SavingResult } from "../scenario/savings.ts";
import { jsonValue } from "../text/json-value.ts";
import { type Amount, amountOf, amountsOf } from "./export-line.ts";
import type { Intention } from "./saving-intentions.ts";

/** A savings target in the JSON of a comparison, in euros per year. */
export interface SavingExport {
  readonly id: string;
  readonly title: string;
  readonly basis: Saving["basis"];
  readonly planned: readonly Amount[];
  /** Sum of the parts; what is PM is not in it. */
  readonly realised: readonly Amount[];
  /** Planned − realised: plus is still to be found. */
  readonly open: readonly Amount[];
  /** Realised − planned: minus is a disadvantage. */
  readonly balance: readonly Amount[];
  /** Per year the number of parts that are still to be worked out, and which. */
  readonly pm: readonly number[];
  readonly pending: readonly (readonly string[])[];
  /** Printed − computed. */
  readonly remainder: { readonly realised: readonly Amount[]; readonly open: readonly Amount[] };
  readonly parts: readonly SavingExport[];
}

/** An amount that a sentence names: the period may be one of several years, a range has no single amount. */
export interface IntentionExport {
  readonly saving: string;
  readonly figure: string;
  readonly label: string;
  readonly amount: Amount;
  readonly range?: readonly [Amount, Amount];
  /** `2017|2018` is one of these years; the source does not say which. */
  readonly period: string;
  readonly lines: readonly string[];
}

/** Savings targets as JSON; a year outside a line is `not-applicable`, a line that is not there `unknown`. */
export function exportSavings({ years, results }: SavingComparison, gate: Gate): readonly SavingExport[] {
  return results.map((result) => exportSaving(result, years, gate));
}

function exportSaving(result: SavingResult, years: readonly string[], gate: Gate): SavingExport {
  const { saving, planned, realised, open, balance, pending, remainder, parts } = result;
  // A target without the line at all has amounts that the source does not give; a year outside a line does not apply.
  const amounts = (line: Line) =>
    amountsOf(line, years, gate, { missing: line.length === 0 ? "unknown" : "not-applicable" });
  return {
    id: saving.id,
    title: saving.title,
    basis: saving.basis,
    planned: amounts(planned),
    realised: amounts(realised),
    open: amounts(open),
    balance: amounts(balance),
    pm: pending.map((own) => own.length),
    pending: pending.map((own) => own.map(({ id }) => id)),
    remainder: { realised: amounts(remainder.realised), open: amounts(remainder.open) },
    parts: parts.map((part) => exportSaving(part, years, gate)),
  };
}

/** Intentions in sentences as JSON. */
export function exportIntentions(intentions: readonly Intention[], gate: Gate): readonly IntentionExport[] {
  return intentions.map(({ saving, ref, figure }) => {
    const { value, interval, unit, period, label, provenance } = gate.release(figure);
    const range = isMissing(value) && interval !== undefined;
    return {
      saving: saving.id,
      figure: ref,
      label,
      amount: amountOf(figure, gate),
      ...(range ? { range: [jsonValue(interval.low, unit), jsonValue(interval.high, unit)] as const } : {}),
      period: periodText(period),
      lines: provenance.type === "printed" ? provenance.lines.map(formatCitation) : [],
    };
  });
}
