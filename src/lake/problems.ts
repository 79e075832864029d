import type { HouseholdRefusal } from "./household.ts";

/** What can be wrong with a lake or a question to it; each has its sentence in the catalogue. */
declare module "../figure/problem.ts" {
  interface ProblemFacts {
    /** Another program is writing to this lake. */
    "lake.busy": { readonly folder: string; readonly process: number };
    /** The folder holds something, but no lake that this version reads. */
    "lake.format": { readonly folder: string };
    "lake.disk-full": { readonly folder: string };
    /** The snapshot that was asked for is not of this lake. */
    "lake.snapshot-unknown": { readonly snapshot: string };
    /** A question that the lake does not take: see {@link QueryRefusal}. */
    "lake.query-refused": { readonly model: string; readonly reason: QueryRefusal; readonly name: string };
    /** A question about households, which may not be joined (yet, or any more). */
    "lake.households-off": { readonly model: string; readonly gemeente: string; readonly reason: HouseholdRefusal };
    /** A question that rows would be needed for which were deleted because their term was over. `asOf` is empty for an earlier snapshot. */
    "lake.expired": {
      readonly model: string;
      readonly table: string;
      readonly gemeente: string;
      readonly until: string;
      readonly asOf: string;
    };
    "lake.query-failed": { readonly model: string; readonly reason: string };
    /** Rows were pseudonymised with another key than the one that was given. */
    "lake.other-key": { readonly gemeente: string };
    /** A mapping was changed, but kept its version: what came of it before and now cannot be told apart. */
    "lake.mapping-changed": { readonly file: string; readonly version: number };
  }
}

/** Why a question is refused: several statements, no question at all, or something that may not be asked for. */
export type QueryRefusal = "syntax" | "several" | "not-select" | "table" | "function";
