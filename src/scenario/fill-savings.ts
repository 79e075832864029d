import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import { periodText } from "../figure/period-text.ts";
import type { FigureRef } from "../policy/reference.ts";
import type { Saving } from "../policy/saving.ts";
import type { Entry } from "./comparison.ts";
import type { SavingResult } from "./savings.ts";
import { sumLine, termsOf } from "./sum-line.ts";

/** An amount as the source names it, and the most that its words allow; both with the figures that they come from. */
export interface Ends {
  readonly stated: Entry;
  readonly most: Entry;
}

/** What one part of a target has announced in a year and has not realised yet. */
export interface Candidate {
  readonly saving: Saving;
  /** The figures that announce it, of the part itself or of what it is made of. */
  readonly announced: readonly Entry[];
  /** Printed as realised in that year; absent where the source has no row for it. */
  readonly realised?: Entry;
  readonly left: Ends;
  /** Whether the source says of every figure that it returns each year. */
  readonly isStructural: boolean;
}

/** A year of a target: what is open, and what was announced that could fill it. */
export interface YearToFill {
  readonly year: string;
  readonly open: Entry;
  readonly candidates: readonly Candidate[];
  /** All candidates together; absent without any. */
  readonly all?: Ends;
  /** Parts that may bring something in this year of which the source gives no amount: PM, or in words only. */
  readonly unknown: readonly Saving[];
}

/** What is asked: which years of a target have to be filled, from what its parts announce. */
export interface FillInput {
  readonly target: SavingResult;
  readonly savings: readonly Saving[];
  readonly years: readonly string[];
  readonly figure: (ref: FigureRef) => Figure | undefined;
  readonly names: { readonly left: string; readonly all: string };
}

interface Claim {
  readonly saving: Saving;
  readonly stated: Entry;
  readonly most: Entry;
}

/**
 * Sets what parts of a savings target announce in sentences against what is realised of them (Almelo L1105–1169 and table 2,
 * L1207–1220). Of one part the largest amount counts, since the others are part of it or say it again; an amount that is certain is no
 * announcement. A range may come to its upper end, and between two years that are named the amount may already be the later one.
 * Announcements may overlap with each other and with PM, so the most is a bound and never a promise.
 */
export function fillSavings({ target, savings, years, figure, names }: FillInput): readonly YearToFill[] {
  const results = new Map(flat(target).map((result) => [result.saving.id, result]));
  const partsOf = (saving: Saving) => savings.filter(({ partOf }) => partOf === saving.id);

  /** Smallest parts that have a realised row, with all that is under them; others are parts by themselves. */
  const groupsOf = (saving: Saving): readonly Saving[] => {
    const parts = partsOf(saving);
    const isRow = (one: Saving): boolean => one.realised !== undefined || partsOf(one).some(isRow);
    if (parts.length === 0 || (saving.realised !== undefined && !parts.some(isRow))) return [saving];
    return parts.flatMap(groupsOf);
  };

  const claimsOf = (saving: Saving, year: string): readonly Claim[] => {
    const own = claimOf(saving, year, figure);
    const parts = partsOf(saving).flatMap((part) => claimsOf(part, year));
    return own === undefined ? parts : [own];
  };

  const lastYear = "9999";
  return years.flatMap((year): readonly YearToFill[] => {
    const open = target.open.find((entry) => entry.year === year);
    if (open === undefined) return [];
    const groups = groupsOf(target.saving).map((saving) => {
      const realised = results.get(saving.id)?.realised.find((entry) => entry.year === year);
      return { saving, realised, claims: claimsOf(saving, year) };
    });
    const candidates = groups.flatMap(({ saving, realised, claims }) =>
      candidateOf(saving, year, claims, realised, names.left),
    );
    const terms = (end: keyof Ends) =>
      candidates.flatMap(({ saving, realised }) => [
        ...termsOf([claimsOf(saving, year).map((claim) => claim[end])]),
        ...termsOf([realised === undefined ? [] : [realised]], -1, true),
      ]);
    const ref = `savings/${target.saving.id}/aangekondigd`;
    const both = ends(year, ref, names.all, "savings.announced", terms);
    return [
      {
        year,
        open,
        candidates,
        ...(both === undefined ? {} : { all: both }),
        unknown: groups
          .filter(({ saving, realised }) => !isKnown(realised) && claimsOf(saving, lastYear).length === 0)
          .map(({ saving }) => saving),
      },
    ];
  });
}

function candidateOf(
  saving: Saving,
  year: string,
  claims: readonly Claim[],
  realised: Entry | undefined,
  label: string,
): readonly Candidate[] {
  const left = ends(year, `savings/${saving.id}/over`, label, "savings.left", (end) => [
    ...termsOf([claims.map((claim) => claim[end])]),
    ...termsOf([realised === undefined ? [] : [realised]], -1, true),
  ]);
  if (left === undefined || claims.length === 0 || centsOf(left.most) <= 0) return [];
  const announced = claims.map(({ stated }) => stated);
  const isStructural = announced.every(({ figure: { recurrence } }) => recurrence === "structural");
  return [{ saving, announced, ...(realised === undefined ? {} : { realised }), left, isStructural }];
}

/** The largest amount of money that a part announces for a year; undefined when none has begun. */
function claimOf(saving: Saving, year: string, lookup: FillInput["figure"]): Claim | undefined {
  const figures = saving.figures.flatMap((ref) => {
    const figure = lookup(ref);
    const bounds = figure && endsOf(figure);
    if (figure === undefined || bounds === undefined || figure.kind === "fixed") return [];
    const from = /^\d{4}/.exec(periodText(figure.period))?.[0] ?? "";
    return [{ ref, figure, bounds, from }];
  });
  const sorted = figures.sort((a, b) => b.bounds.high - a.bounds.high);
  const now = sorted.find(({ from }) => from !== "" && from <= year);
  const [largest] = sorted;
  if (now === undefined || largest === undefined) return undefined;
  const entry = ({ ref, figure }: typeof now, value: number): Entry => {
    const { interval: _interval, ...rest } = figure;
    return { year, ref, figure: typeof figure.value === "number" ? figure : { ...rest, value } };
  };
  // A year that the source names itself needs no bound from a later one.
  const isNamed = sorted.some(({ from }) => from === year);
  const isAhead = largest.from > year && !isNamed;
  return {
    saving,
    stated: entry(now, now.bounds.low),
    most: isAhead ? entry(largest, largest.bounds.high) : entry(now, now.bounds.high),
  };
}

function endsOf({ value, interval, unit }: Figure): { readonly low: number; readonly high: number } | undefined {
  if (unit.quantity !== "money" || unit.per !== undefined) return undefined;
  if (!isMissing(value)) return { low: value, high: value };
  if (interval === undefined || !Number.isFinite(interval.low + interval.high)) return undefined;
  return interval;
}

function ends(
  year: string,
  ref: string,
  label: string,
  formula: string,
  terms: (end: keyof Ends) => ReturnType<typeof termsOf>,
): Ends | undefined {
  const made = (end: keyof Ends) =>
    sumLine({ ref: () => `${ref}-${end}/${year}`, label, formula, kind: "estimate" }, [year], terms(end))[0];
  const [stated, most] = [made("stated"), made("most")];
  return stated === undefined || most === undefined ? undefined : { stated, most };
}

function flat(result: SavingResult): readonly SavingResult[] {
  return [result, ...result.parts.flatMap(flat)];
}

function isKnown(entry: Entry | undefined): boolean {
  return entry !== undefined && !isMissing(entry.figure.value);
}

function centsOf({ figure: { value } }: Entry): number {
  return isMissing(value) ? 0 : value;
}
