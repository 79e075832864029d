/**
 * What can be wrong with a table file of somebody else's, and what its reader must know about how it was read. Declared
 * here, beside the code that raises them; the catalogue of sentences does not compile while one has no sentence.
 */
declare module "../figure/problem.ts" {
  interface ProblemFacts {
    /** The file is of a kind that is not read. */
    "table-file.unsupported": { readonly path: string; readonly reason: UnsupportedReason };
    /** The file is of a kind that is read, but this one is damaged or was made to do harm. */
    "table-file.broken": { readonly path: string; readonly reason: BrokenReason };
    /** Unpacking it would take more than it may. */
    "table-file.inflates": { readonly path: string; readonly limit: number };
    "table-file.too-slow": { readonly path: string; readonly seconds: number };
    /** There is no number in it that stands in a row and a column. */
    "table-file.without-table": { readonly path: string };
    /** A remark: only the first part was read. */
    "table-file.cut": { readonly what: CutAt; readonly limit: number };
    /** A remark: formulas whose outcome the file does not hold. Formulas are never computed here. */
    "table-file.uncomputed": { readonly count: number };
    /** A remark: nothing in the file tells Dutch from English notation, and it makes a difference. */
    "table-file.notation-assumed": { readonly value: string; readonly readings: readonly string[] };
    /** A remark: some cells can only be read in the other notation than the rest of the file, and were. */
    "table-file.notation-mixed": { readonly value: string; readonly count: number };
  }
}

/** Why a kind of file is not read. */
export type UnsupportedReason = "extension" | "old-excel" | "open-document" | "binary-excel" | "not-text" | "other-zip";

/** What is wrong with a file that should be readable. */
export type BrokenReason = "zip" | "xml" | "document-type" | "part-missing" | "encrypted";

/** Of what there was more than is read. */
export type CutAt = "sheets" | "rows" | "columns" | "cells";
