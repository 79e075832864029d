import { isMissing } from "../figure/missing.ts";
import type { Saving } from "../policy/saving.ts";
import type { RowRef } from "../policy/scenario.ts";
import type { Entry, Line } from "./comparison.ts";
import type { FindRow } from "./row-reader.ts";
import { type LineName, sumLine, termsOf } from "./sum-line.ts";

/** What the lines of savings targets are called for the reader. */
export interface SavingNames {
  readonly planned: string;
  readonly realised: string;
  readonly open: string;
  readonly balance: string;
  readonly remainder: (line: string) => string;
}

/** What savings are computed from. */
export interface SavingInput {
  readonly savings: readonly Saving[];
  readonly row: FindRow;
  readonly names: SavingNames;
}

/** A savings target with what was planned, what is realised and what is still open, per year. */
export interface SavingResult {
  readonly saving: Saving;
  /** The targets that it is made of, as far as they have rows of their own. */
  readonly parts: readonly SavingResult[];
  /** Sum of the parts, or the printed row of a target without parts; empty when nothing was printed. */
  readonly planned: Line;
  readonly realised: Line;
  /** Planned − realised: plus is still to be found. */
  readonly open: Line;
  /** Realised − planned: minus is a disadvantage, as in every balance. */
  readonly balance: Line;
  /** The rows that the source printed for this target itself. */
  readonly printed: { readonly planned: Line; readonly realised: Line; readonly open: Line };
  /** Printed − computed, where the source printed a sum of parts. */
  readonly remainder: { readonly planned: Line; readonly realised: Line; readonly open: Line };
  /** Per year the parts whose realisation is still to be worked out: a total reads "x + PM (k)". */
  readonly pending: readonly (readonly Saving[])[];
}

/** The savings targets of a dossier: those that are part of no other, with their parts. */
export interface SavingComparison {
  readonly years: readonly string[];
  readonly results: readonly SavingResult[];
}

/**
 * Computes savings targets (*taakstellingen*) from their smallest parts: realised = sum of the parts, open = planned −
 * realised. The printed sums are compared with and never input, except where a target has no parts. PM is in no sum
 * (Almelo table 2, L1207–1220). Targets without any row in years are left out; their amounts stand in sentences.
 */
export function compareSavings({ savings, row, names }: SavingInput): SavingComparison | undefined {
  const years = new Set<string>();
  for (const { planned, realised, open } of savings)
    for (const ref of [planned, realised, open])
      for (const { id } of (ref === undefined ? undefined : row(ref))?.columns ?? []) years.add(id);
  const compute = (saving: Saving): SavingResult | undefined => {
    const parts = savings.flatMap((other) => (other.partOf === saving.id ? (compute(other) ?? []) : []));
    return computeSaving(saving, parts, [...years], row, names);
  };
  const ids = new Set(savings.map(({ id }) => id));
  const isWhole = ({ partOf }: Saving) => partOf === undefined || !ids.has(partOf);
  const results = savings.flatMap((saving) => (isWhole(saving) ? (compute(saving) ?? []) : []));
  return results.length === 0 ? undefined : { years: [...years], results };
}

function computeSaving(
  saving: Saving,
  parts: readonly SavingResult[],
  years: readonly string[],
  row: FindRow,
  names: SavingNames,
): SavingResult | undefined {
  const lineOf = (ref: RowRef | undefined): Line =>
    years.flatMap((year): readonly Entry[] => {
      const figure = ref === undefined ? undefined : row(ref)?.row.cells[year];
      return figure === undefined || ref === undefined ? [] : [{ year, ref: `${ref}/${year}`, figure }];
    });
  const named = (line: string, label: string): LineName => ({
    ref: (year) => `savings/${saving.id}/${line}/${year}`,
    label,
    formula: `savings.${line}`,
  });
  const printed = {
    planned: lineOf(saving.planned),
    realised: lineOf(saving.realised),
    open: lineOf(saving.open),
  };
  const sumOr = (line: "planned" | "realised"): Line => {
    const lines = parts.map((part) => part[line]).filter((one) => one.length > 0);
    return lines.length === 0 ? printed[line] : sumLine(named(line, names[line]), years, termsOf(lines, 1, true));
  };
  const planned = sumOr("planned");
  const realised = sumOr("realised");
  if (planned.length === 0 && realised.length === 0 && printed.open.length === 0) return undefined;
  const difference = (line: "open" | "balance", plus: Line, minus: Line): Line =>
    sumLine(
      named(line, names[line]),
      years.filter((year) => [plus, minus].every((one) => one.some((entry) => entry.year === year))),
      [...termsOf([plus]), ...termsOf([minus], -1)],
    );
  const open = difference("open", planned, realised);
  const rest = (line: "planned" | "realised" | "open", computed: Line): Line => {
    if (computed === printed[line]) return [];
    const both = years.filter((year) => [printed[line], computed].every((one) => one.some((own) => own.year === year)));
    const name = { ...named(`rest-${line}`, names.remainder(names[line])), formula: "savings.remainder" };
    return sumLine(name, both, [...termsOf([printed[line]]), ...termsOf([computed], -1)]);
  };
  return {
    saving,
    parts,
    planned,
    realised,
    open,
    balance: difference("balance", realised, planned),
    printed,
    remainder: { planned: rest("planned", planned), realised: rest("realised", realised), open: rest("open", open) },
    pending: years.map((year, at) =>
      parts.length > 0 ? parts.flatMap(({ pending }) => pending[at] ?? []) : isPending(realised, year) ? [saving] : [],
    ),
  };
}

function isPending(line: Line, year: string): boolean {
  const value = line.find((entry) => entry.year === year)?.figure.value;
  return value !== undefined && isMissing(value) && value.missing !== "see-other";
}
