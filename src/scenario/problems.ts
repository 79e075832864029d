/** What can be wrong with a model of measures; each has its sentence in the catalogue. */
declare module "../figure/problem.ts" {
  interface ProblemFacts {
    "package.range-reversed": { readonly low: number; readonly high: number; readonly mode?: number };
    "package.ramp-reversed": { readonly start: string; readonly until: string };
    "package.circle": { readonly path: readonly string[] };
    /** A measure that saves more on a flow than the flow costs, in euros. */
    "package.more-than-base": {
      readonly measure: string;
      readonly year: string;
      readonly amount: number;
      readonly base: number;
    };
    "package.more-than-all": { readonly percent: number };
    "package.growth-twice": { readonly keys: readonly string[] };
    /** A measure twice in one list of a rule or a dependence. */
    "package.named-twice": { readonly measure: string };
    /** A measure in two dependences: only one correlation can hold. */
    "package.dependence-twice": { readonly measure: string };
    /** At least or at most so many measures, which no package can have or every package has. */
    "package.count-outside": { readonly count: number; readonly low: number; readonly high: number };
    /** A range for PM of a measure that has an amount, another range, or a lever in its place. */
    "package.pm-unused": { readonly measure: string };
    /** A printed amount that is taken from two flows would count twice. */
    "package.amount-twice": { readonly measure: string };
    /** A start or an end by which no year of the scenario sees anything of the effect. */
    "package.month-outside": { readonly month: string; readonly years: readonly string[] };
    "package.year-unknown": { readonly year: string; readonly known: readonly string[] };
    "package.base-missing": { readonly flow: string; readonly year: string };
    /** A ranking by something that the model does not say of these measures. */
    "package.burden-unknown": { readonly criterion: string; readonly measures: readonly string[] };
    "package.no-balance": { readonly year: string; readonly line: string };
    "package.none": { readonly dossier: string };
    /** An option that says nothing about a dossier without measures on a baseline. */
    "package.option": { readonly option: string; readonly dossier: string };
    "package.too-many": { readonly title: string; readonly most: number };
    "package.variant": { readonly variant: string; readonly known: readonly string[] };
    "package.scenario": { readonly scenario: string; readonly known: readonly string[] };
  }
}

export {};
