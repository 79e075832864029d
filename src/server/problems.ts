/**
 * What a request can have wrong with it, and what the server cannot do. Declared here, beside the code that raises them;
 * the catalogue of sentences does not compile while one has no sentence.
 */
declare module "../figure/problem.ts" {
  interface ProblemFacts {
    "request.not-found": Readonly<Record<string, never>>;
    "request.method": { readonly method: string; readonly allowed: readonly string[] };
    "request.not-signed-in": Readonly<Record<string, never>>;
    /** The request was not made by a page of this server. */
    "request.origin": Readonly<Record<string, never>>;
    /** The request names a server that this one is not: a name that was rebound, or a wrong proxy. */
    "request.host": { readonly expected: readonly string[] };
    "request.media-type": { readonly expected: readonly string[] };
    "request.not-acceptable": { readonly available: readonly string[] };
    "request.malformed": { readonly reason: "json" | "percent-encoding" };
    "request.length-required": Readonly<Record<never, never>>;
    "request.too-large": { readonly limit: number };
    "request.too-slow": { readonly seconds: number };
    "request.version-required": Readonly<Record<string, never>>;
    /** The address holds a number that looks like a BSN; the number itself is never repeated. */
    "request.personal-number": Readonly<Record<string, never>>;
    "note.too-many": { readonly limit: number };
    /** A bug of ours: the reference stands in the log beside the stack. */
    "server.internal": { readonly reference: string };
    /** Reachable from elsewhere without a way to know who it is that asks. */
    "server.needs-openid": { readonly host: string };
    "server.port-in-use": { readonly first: number; readonly last: number };
    "server.address-unavailable": { readonly host: string; readonly port: number; readonly reason: string };
  }
}

/** The most notes that one figure can have. */
export const notesPerFigure = 200;
