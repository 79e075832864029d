/** What can be wrong with a question about a page of a municipality. */
declare module "../../figure/problem.ts" {
  interface ProblemFacts {
    /** There is no such page, or this municipality has nothing for it. */
    "lake-page.unknown": { readonly page: string; readonly known: readonly string[]; readonly nearest?: string };
    /** Nothing was loaded of this municipality. */
    "lake-page.empty": { readonly municipality: string };
    /** The reference is not of a number on this page. */
    "lake-page.figure-unknown": { readonly reference: string };
    /** This person may not see true numbers. */
    "purpose.not-allowed": Readonly<Record<string, never>>;
  }
}

export {};
