import type { z } from "@hono/zod-openapi";
import type { Problem, ProblemCode } from "../figure/problem.ts";
import type { ProblemSchema } from "./api/problem.ts";

/** The statuses that a problem can have. */
export type ProblemStatus =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 406
  | 409
  | 410
  | 411
  | 412
  | 413
  | 415
  | 421
  | 428
  | 500
  | 503;

/** A problem as it travels: RFC 9457 with our code and facts. */
export type ProblemDetails = z.infer<typeof ProblemSchema>;

/** Says in the reader's language what is wrong (title) and what to do (detail). */
export type Explain = (problem: Problem) => { readonly title: string; readonly detail: string };

const statuses: Partial<Record<ProblemCode, ProblemStatus>> = {
  "dossier.unknown": 404,
  "reference.dangling": 404,
  "figure.unknown": 404,
  "table.unknown": 404,
  "page.unknown": 404,
  "lake-page.unknown": 404,
  "lake-page.empty": 404,
  "lake-page.figure-unknown": 404,
  "purpose.not-allowed": 403,
  "template.unknown": 404,
  "document.table-unknown": 404,
  "since.other-dossier": 409,
  "scenario.none": 404,
  "berap.none": 404,
  "note.unknown": 404,
  "note.not-yours": 403,
  "note.no-account": 403,
  "edit.not-allowed": 403,
  "text.place-unknown": 404,
  "municipality.unknown": 404,
  "data.not-allowed": 403,
  "register.not-allowed": 403,
  "upload.unknown": 404,
  "upload.offset": 409,
  "upload.size": 409,
  "upload.disk-full": 503,
  "import.mapping-none": 409,
  "preview.no-mapping": 409,
  "preview.too-large": 409,
  "import.unknown": 404,
  "import.too-late": 409,
  "delivery.unknown": 404,
  "store.not-found": 404,
  "store.stale": 412,
  "store.sign-in-refused": 410,
  "store.locked": 503,
  "store.unreachable": 503,
  "note.too-many": 409,
  "request.not-found": 404,
  "request.method": 405,
  "request.not-signed-in": 401,
  "request.origin": 403,
  "request.host": 421,
  "request.media-type": 415,
  "request.not-acceptable": 406,
  "request.length-required": 411,
  "request.too-large": 413,
  "request.too-slow": 503,
  "request.version-required": 428,
  "server.internal": 500,
};

/**
 * The status of a problem. A mistake in a file of a dossier is not in the request: whoever keeps the file can mend it, so
 * it is a conflict (409) with the state of the site. Everything that is not listed is invalid input (400).
 */
export function statusOf(problem: Problem): ProblemStatus {
  if (problem.where.file !== undefined) return 409;
  return statuses[problem.code] ?? 400;
}

/** Writes problems as one document; the first one decides the status. */
export function problemDetails(problems: readonly [Problem, ...Problem[]], explain: Explain): ProblemDetails {
  const [first] = problems;
  const { code, title, detail, facts, where } = describe(first, explain);
  return {
    type: `urn:problem-type:sluitend:${code}`,
    title,
    status: statusOf(first),
    detail,
    code,
    facts,
    ...(where && { where }),
    ...(first.code === "server.internal" && { reference: first.facts.reference }),
    ...(problems.length > 1 && { problems: problems.map((problem) => describe(problem, explain)) }),
  };
}

function describe(problem: Problem, explain: Explain) {
  const { title, detail } = explain(problem);
  const where = Object.keys(problem.where).length > 0 ? { where: { ...problem.where } } : {};
  return { code: problem.code, title, detail, facts: { ...problem.facts }, ...where };
}
