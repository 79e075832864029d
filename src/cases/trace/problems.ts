/** What can be wrong with a question after the lines behind a number. */
declare module "../../figure/problem.ts" {
  interface ProblemFacts {
    /** The model has no such row: no such month, law, category and so on, or nothing in it. */
    /** `near`: places at which there is a number, as they are asked. */
    "trace.no-row": {
      readonly indicator: string;
      readonly month: string;
      readonly columns: readonly string[];
      readonly near: readonly string[];
    };
    /** The number is worked out of other numbers and has no lines of its own. */
    "trace.computed": { readonly indicator: string };
  }
}

export {};
