/** The kinds of thing that the store keeps and that a sentence may name. */
export type StoredKind = "user" | "note" | "dossier" | "edit" | "tie-out-explanation" | "job";

/**
 * What a user can do wrong with stored things, and what can be wrong with the database itself. Declared here, beside
 * the code that raises them; the catalogue of sentences does not compile while one has no sentence.
 */
declare module "../figure/problem.ts" {
  interface ProblemFacts {
    /** Someone changed the thing since it was read; `changedBy` is a name where the user is known, otherwise an id. */
    "store.stale": {
      readonly kind: StoredKind;
      readonly id: string;
      readonly changedBy: string;
      /** ISO 8601 instant in UTC. */
      readonly changedAt: string;
    };
    "store.not-found": { readonly kind: StoredKind; readonly id: string };
    "store.locked": { readonly path: string; readonly waitedMs: number };
    "store.not-a-database": { readonly path: string };
    "store.unreachable": { readonly address: string; readonly reason: string };
    "store.newer": { readonly applied: number; readonly known: number };
    "store.migration-changed": { readonly number: number; readonly name: string };
    "store.damaged": { readonly kind: StoredKind; readonly id: string; readonly file: string };
    "store.key-reused": { readonly key: string };
    "store.sign-in-refused": { readonly reason: "unknown" | "used" | "expired" | "inactive" };
    "store.lease-lost": { readonly id: string; readonly status: string };
    "store.job-abandoned": { readonly attempts: number };
    /** A text holds a number that looks like a BSN; the number itself is never repeated. */
    "text.bsn": { readonly key: string };
    "text.too-long": { readonly key: string; readonly length: number; readonly limit: number };
    "text.control-character": { readonly key: string; readonly character: string };
  }
}
