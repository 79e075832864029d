/** What can be wrong with a delivery; each has its sentence in the catalogue, with what to do. */
declare module "../figure/problem.ts" {
  interface ProblemFacts {
    "intake.source-unknown": { readonly source: string; readonly known: readonly string[]; readonly nearest?: string };
    "intake.mapping-needed": { readonly source: string };
    "intake.municipality-needed": { readonly source: string };
    "intake.mapping-source": { readonly source: string; readonly wanted: string };
    /** The mapping names a column that the file does not have. */
    "intake.column-missing": { readonly name: string; readonly nearest?: string };
    "intake.column-twice": { readonly name: string };
    /** A cell that cannot be what its column holds. `value` is masked where it may be about a person. */
    "intake.cell": { readonly column: string; readonly value: string; readonly expected: CellExpectation };
    "intake.empty": { readonly column: string };
    "intake.value-unmapped": { readonly value: string; readonly known: readonly string[] };
    /** The mapping takes in what is not taken in: it says too much about a person. */
    "intake.sensitive": { readonly column: string; readonly name: string };
    /** A BSN where none is expected; the row is left out. */
    "intake.bsn-in-text": { readonly column: string };
    "intake.no-rows": { readonly path: string };
    /** A workbook or JSON file with more than is read at once. */
    "intake.too-much": { readonly path: string };
    "intake.json": { readonly path: string; readonly reason: "syntax" | "no-list" };
    "intake.areas": { readonly path: string };
    /** A remark: addresses that the list of neighbourhoods does not have. */
    "intake.area-unknown": { readonly count: number };
    /** A remark: rows of product category 47 that were left out, since they reveal criminal-law data. */
    "intake.category-off": { readonly count: number };
    /** A remark: this file was loaded before. */
    "intake.already-loaded": { readonly path: string };
    /** A remark: of so many things two deliveries of the same day say something different. */
    "intake.contradiction": { readonly table: string; readonly count: number };
    /** The file of a key stands where it may not, or others may read it. */
    "intake.key-place": { readonly path: string; readonly reason: "in-lake" | "open" | "broken" | "missing" };
  }
}

/** What a cell was expected to be. */
export type CellExpectation =
  | "money"
  | "number"
  | "integer"
  | "date"
  | "month"
  | "boolean"
  | "bsn"
  | "code"
  | "postcode";
