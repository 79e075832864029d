/**
 * What a forecast of late amounts had to assume, and why there is none. Declared beside the code that says it; each has its sentence
 * in the catalogue. Origins and developments by their labels.
 */
declare module "../../figure/problem.ts" {
  interface ProblemFacts {
    /** Two amounts for one cell of a cumulative triangle: the last one counts. */
    "runoff.cell-twice": { readonly cells: readonly string[] };
    /** Cells without an amount in an incremental triangle, read as nothing. */
    "runoff.gap-as-zero": { readonly count: number };
    /** Cells of a cumulative triangle that are not known though later ones are. */
    "runoff.cells-unknown": { readonly count: number };
    /** Most origins hold less at last than at first: as if the amounts were not cumulative. */
    "runoff.looks-incremental": { readonly falling: number; readonly origins: number };
    "runoff.negative": { readonly origins: readonly string[] };
    /** Origins of which the newest period is not in yet. */
    "runoff.diagonal-incomplete": { readonly origins: readonly string[] };
    /** Steps without a usable factor: nothing is expected to come there. */
    "runoff.no-factor": { readonly developments: readonly string[] };
    /** Steps of which the spread was carried over from their neighbours. */
    "runoff.sigma-extrapolated": { readonly developments: readonly string[]; readonly rule: "log-linear" | "mack" };
    /** The log-linear rule did not hold (its slope may be chance): Mack's rule was used. */
    "runoff.log-linear-refused": Readonly<Record<string, never>>;
    /** Nothing varied in the past, or there is one observation only: the uncertainty cannot be told. */
    "runoff.no-spread": { readonly origins: readonly string[] };
    /** Origins with nothing or less than nothing so far: expected is what other origins got on average. */
    "runoff.origin-additive": { readonly origins: readonly string[] };
    /** Origins of which the run-off cannot be forecast at all. */
    "runoff.origin-unpredictable": { readonly origins: readonly string[] };
    /** Origins of which less than a quarter is in: the factors blow up what is there. */
    "runoff.immature": { readonly origins: readonly string[]; readonly share: number };
    /** No run-off can be forecast from this triangle. */
    "runoff.too-small": { readonly origins: number; readonly developments: number };
    /** A curve for the tail could not be fitted: no tail was added. */
    "runoff.tail-refused": { readonly curve: string; readonly reason: "too-few" | "not-falling" | "too-large" };
    /** The residuals do not tell a spread: there is nothing to draw from. */
    "runoff.bootstrap-refused": Readonly<Record<string, never>>;
    /** Some calendar periods were faster than others, more than chance gives. */
    "runoff.calendar-effect": { readonly chance: number };
    /** A high factor follows on a low one, or on a high one, more than chance gives. */
    "runoff.factors-correlated": { readonly chance: number };
    "runoff.exposure-missing": { readonly origins: readonly string[] };
    /** Steps at which nothing was outstanding: they go by the factor of chain ladder. */
    "runoff.nothing-outstanding": { readonly developments: readonly string[] };
    "runoff.munich-no-error": Readonly<Record<string, never>>;
    /** A method that needs another file, and the option that names it. */
    "runoff.needs-file": { readonly method: string; readonly option: string };
    /** Segments without enough history of their own, that got the pattern of all together. */
    "runoff.segment-common": { readonly segments: readonly string[] };
  }
}

export {};
