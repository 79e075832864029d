/** What can be wrong with a question in SQL, beside what the lake says of it. */
declare module "../../figure/problem.ts" {
  interface ProblemFacts {
    /** It took longer than it may, or somebody stopped it. */
    "sql.stopped": { readonly seconds?: number };
  }
}

export {};
