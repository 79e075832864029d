/** What can be wrong with a question about the tie-out. */
declare module "../../figure/problem.ts" {
  interface ProblemFacts {
    /** The lake holds nothing of this municipality, or of several and none was chosen. */
    "tie-out.municipality": { readonly asked?: string; readonly known: readonly string[] };
    "tie-out.product-unknown": {
      readonly product: string;
      readonly known: readonly string[];
      readonly nearest?: string;
    };
    /** There is no difference of this class in this period. */
    "tie-out.no-difference": { readonly product: string; readonly period: string; readonly known: readonly string[] };
    /** True amounts are asked without a purpose to write down. */
    "tie-out.purpose-missing": Readonly<Record<string, never>>;
  }
}

export {};
