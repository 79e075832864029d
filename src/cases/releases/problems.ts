/** What can be wrong with a release. */
declare module "../../figure/problem.ts" {
  interface ProblemFacts {
    /** The same numbers were released before by other settings; whoever has both can subtract them. */
    "releases.settings": { readonly settings: string };
  }
}

export {};
