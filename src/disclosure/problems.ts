/**
 * What can be wrong with a table that has to be protected, declared beside the code that raises it. A cell is named by its
 * codes, "gebied=kern-1, wet=wmo"; its value only stands in a problem where the user gave it.
 */
declare module "../figure/problem.ts" {
  interface ProblemFacts {
    "disclosure.rule-invalid": {
      readonly rule: string;
      readonly value: string;
      readonly expected: "whole-number-from-1" | "percentage" | "positive";
      /** The option that sets the rule, where a user typed the value. */
      readonly option?: string;
    };
    "disclosure.hierarchy-empty": { readonly dimension: string };
    "disclosure.hierarchy-cycle": { readonly dimension: string; readonly path: readonly string[] };
    "disclosure.hierarchy-parents": {
      readonly dimension: string;
      readonly code: string;
      readonly first: string;
      readonly other: string;
    };
    "disclosure.hierarchy-roots": { readonly dimension: string; readonly roots: readonly string[] };
    "disclosure.code-unknown": { readonly dimension: string; readonly code: string; readonly nearest?: string };
    "disclosure.negative": { readonly cell: string; readonly value: number };
    "disclosure.not-whole": { readonly cell: string; readonly value: number };
    "disclosure.cell-twice": { readonly cell: string };
    "disclosure.not-additive": { readonly cell: string; readonly stated: number; readonly computed: number };
    /** Two linked cubes state another value for what is one cell. */
    "disclosure.cubes-differ": { readonly cell: string; readonly first: number; readonly other: number };
    "disclosure.contributions": { readonly cell: string };
    "disclosure.too-large": { readonly cells: number; readonly limit: number };
    /** What is already public gives these cells away, whatever else is hidden; or, `alone`, the table has nothing else to hide. */
    "disclosure.unprotectable": { readonly cells: readonly string[]; readonly alone?: true };
    /** Amounts without how many gave them: no rule for amounts can judge those. */
    "disclosure.givers-missing": { readonly options: readonly string[] };
  }
}

export {};
