/** What can be wrong with terms and records about privacy. */
declare module "../figure/problem.ts" {
  interface ProblemFacts {
    /** A term must have years or months, not both. */
    "retention.term": { readonly rule: string };
    /** Two rules for the same rows. */
    "retention.twice": { readonly source: string };
    "households.days": { readonly from: string; readonly until: string };
    /** Somebody without the role or the account to take the register and the template of the DPIA along. */
    "register.not-allowed": { readonly municipality: string };
    /** A folder without a lake. */
    "lake.missing": { readonly folder: string };
  }
}

export {};
