/** What can be wrong with tables of StatLine, when they are fetched or read. */
declare module "../../figure/problem.ts" {
  interface ProblemFacts {
    /** No name of a table. */
    "statline.table": { readonly table: string };
    /** An address that may not be asked: of another server, or not safe. */
    "statline.address": { readonly address: string; readonly known: readonly string[] };
    "statline.unreachable": { readonly host: string };
    /** Another answer than 200. */
    "statline.answer": { readonly host: string; readonly status: number };
    "statline.too-large": { readonly host: string; readonly limit: number };
    /** Pages or redirects that do not end. */
    "statline.endless": { readonly host: string; readonly what: "pages" | "redirects" };
    /** A response that is not what its interface documents. */
    "statline.shape": { readonly entity: string };
    /** The responses do not say when the table was published. */
    "statline.day": { readonly table: string };
    /** A code that its dimension does not have; the row is left out. */
    "statline.code": { readonly dimension: string; readonly code: string };
    /** A remark: an attribute of values that we do not know. */
    "statline.attribute": { readonly attribute: string };
    /** The folder for the responses holds something already. */
    "statline.folder": { readonly folder: string };
  }
}

export {};
