import type { Unit } from "./unit.ts";

/** Where something is wrong: as precise as is known. Rows and lines count from 1, as an editor shows them. */
export interface Where {
  readonly file?: string;
  readonly line?: number;
  readonly row?: string;
  readonly column?: string;
  readonly key?: string;
}

/**
 * Every mistake that a user can make and mend, with the facts that its sentence needs. The Dutch sentences stand in
 * `text/nl/problems.ts`, which does not compile while one is missing.
 */
export interface ProblemFacts {
  "number.unreadable": { readonly value: string };
  "number.ambiguous": { readonly value: string; readonly readings: readonly string[] };
  "period.unreadable": { readonly value: string };
  "file.missing": { readonly path: string };
  "file.unreadable": { readonly path: string; readonly reason: string };
  "file.too-large": { readonly path: string; readonly bytes: number; readonly limit: number };
  "yaml.malformed": { readonly reason: string };
  "csv.malformed": { readonly reason: string };
  "key.unknown": { readonly key: string; readonly nearest?: string; readonly known: readonly string[] };
  "key.required": { readonly key: string };
  "value.invalid": { readonly key: string; readonly value: string; readonly expected: string };
  "id.duplicate": { readonly id: string; readonly first: string };
  "reference.dangling": { readonly reference: string; readonly expected: string; readonly nearest?: string };
  "scenario.cycle": { readonly path: readonly string[] };
  "dossier.unknown": { readonly id: string; readonly nearest?: string };
  /** Two numbers of different units cannot be added. */
  "unit.mixed": { readonly first: Unit; readonly other: Unit };
  /** Averages, prices and shares cannot be added. */
  "unit.rate": { readonly unit: Unit };
  "area.unknown": { readonly code: string; readonly on: string; readonly nearest?: string };
  /** An earlier area that went to several later ones: what belongs to which, its figures do not say. */
  "area.split": { readonly code: string; readonly into: readonly string[] };
  "area.without-figures": { readonly code: string; readonly on: string };
  "code.unknown": {
    readonly code: string;
    readonly classification: string;
    readonly on: string;
    readonly nearest?: string;
  };
  "classification.unmapped": { readonly code: string; readonly from: string; readonly to: string; readonly on: string };
  "classification.ambiguous": {
    readonly code: string;
    readonly from: string;
    readonly to: string;
    readonly on: string;
    readonly targets: readonly string[];
  };
  /** The shares of one code do not add up to 1; `total` as a decimal with a point. */
  "classification.shares": { readonly code: string; readonly on: string; readonly total: string };
}

export type ProblemCode = keyof ProblemFacts;

/** One mistake of a code: its facts and its place. */
export type ProblemOf<C extends ProblemCode> = {
  readonly [K in C]: { readonly code: K; readonly facts: ProblemFacts[K]; readonly where: Where };
}[C];

/** One mistake: a code with its facts and its place. Pure functions return lists of these. */
export type Problem = ProblemOf<ProblemCode>;

/** Makes a problem. */
export function problem<C extends ProblemCode>(code: C, facts: ProblemFacts[C], where: Where = {}): ProblemOf<C> {
  return { code, facts, where };
}

/** Tells a problem from what a function gives when all is well. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && "facts" in value && "where" in value;
}

/** Thrown at the edge when input cannot be used: shown to the user as Dutch sentences, never with a stack. */
export class UserError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((p) => p.code).join(", "));
    this.name = "UserError";
    this.problems = problems;
  }
}
