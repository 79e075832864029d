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
    "package.year-unknown": { readonly year: string; readonly known: readonly string[] };
    "package.base-missing": { readonly flow: string; readonly year: string };
    /** A ranking by something that the model does not say of these measures. */
    "package.burden-unknown": { readonly criterion: string; readonly measures: readonly string[] };
    "package.no-balance": { readonly year: string; readonly line: string };
    "package.none": { readonly dossier: string };
    /** An option that says nothing about a dossier without measures on a baseline. */
    "package.option": { readonly option: string; readonly dossier: string };
    "package.too-many": { readonly title: string; readonly most: number };
    "package.scenario": { readonly scenario: string; readonly known: readonly string[] };
  }
}

export {};
