/** What can be wrong with a question why it costs more. */
declare module "../../figure/problem.ts" {
  interface ProblemFacts {
    /** Not a year, half-year, quarter, month or a row of months. */
    "explain.period": { readonly value: string };
    /** Two periods that are the same. */
    "explain.same-period": { readonly period: string };
    /** Other periods than calendar years, asked without the right to true amounts. */
    "explain.years-only": { readonly period: string };
    /** Nothing was declared before the day asked. */
    "explain.nothing": { readonly municipality: string };
  }
}

export {};
