import { OpenAPIHono } from "@hono/zod-openapi";
import { etag } from "hono/etag";
import { createMiddleware } from "hono/factory";
import { problem, UserError } from "../figure/problem.ts";
import { NewImportSchema, NewUploadSchema } from "./api/import.ts";
import { PurposeSchema } from "./api/lake-page.ts";
import { NewNoteSchema, NoteChangeSchema } from "./api/note.ts";
import { TextChangeSchema } from "./api/text.ts";
import type { Cases } from "./cases.ts";
import type { Api, ApiEnv } from "./env.ts";
import { checkOrigin, limitBody, limitTime, requireSession } from "./guards.ts";
import { problemsOfInput } from "./invalid-input.ts";
import { addOpenApiRoute } from "./openapi.ts";
import { apiVersion } from "./responses.ts";
import { addDataRoutes } from "./routes/data.ts";
import { addDocumentRoutes } from "./routes/documents.ts";
import { addDossierRoutes } from "./routes/dossiers.ts";
import { addImportRoutes } from "./routes/imports.ts";
import { addLakePageRoutes } from "./routes/lake-pages.ts";
import { addNoteRoutes } from "./routes/notes.ts";
import { addPageRoutes } from "./routes/pages.ts";
import { addSearchRoute } from "./routes/search.ts";
import { addSiteRoutes } from "./routes/site.ts";
import { addTextRoutes } from "./routes/texts.ts";
import type { SignIn } from "./sign-in.ts";

export interface ApiOptions {
  readonly signIn: SignIn;
  readonly cookieName: () => string;
  /** Origins of the pages that may change something. */
  readonly origins: () => readonly string[];
  /** Version of the program. */
  readonly version: string;
  /** After how many milliseconds an answer is given up. */
  readonly timeout: number;
}

/** Paths that need no session. */
const open: ReadonlySet<string> = new Set(["/v1/health", "/v1/openapi.json"]);

/** Makes the interface that is mounted under `/v1`. */
export function createApi(cases: Cases, options: ApiOptions): Api {
  const { signIn, cookieName } = options;
  const api: Api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, context) => {
      if (result.success) return;
      const known = result.target === "json" ? Object.keys(bodyOf(context.req.path, context.req.method).shape) : [];
      throw new UserError(problemsOfInput(result.error, "data" in result ? result.data : undefined, known));
    },
  });
  api.use(frame());
  api.use(etag({ weak: true, retainedHeaders: ["api-version", "cache-control", "etag", "vary"] }));
  api.use(requireSession(signIn, cookieName, open));
  api.use(checkOrigin(options.origins));
  api.use(limitBody());
  api.use(limitTime(options.timeout));
  addSiteRoutes(api, { signIn, cookieName, version: options.version });
  addDossierRoutes(api, cases);
  addPageRoutes(api, cases);
  addSearchRoute(api, cases);
  addDocumentRoutes(api, cases);
  addNoteRoutes(api, cases);
  addTextRoutes(api, cases);
  addDataRoutes(api, cases);
  addLakePageRoutes(api, cases);
  addImportRoutes(api, cases);
  addOpenApiRoute(api);
  refuseOtherMethods(api);
  return api;
}

/** The schema of what a request sends, for the nearest known key in the answer to a mistake. */
function bodyOf(path: string, method: string) {
  if (path.includes("/texts/")) return TextChangeSchema;
  if (path.endsWith("/purpose")) return PurposeSchema;
  if (path.endsWith("/uploads")) return NewUploadSchema;
  if (path.endsWith("/imports")) return NewImportSchema;
  return method === "POST" ? NewNoteSchema : NoteChangeSchema;
}

/** What every answer carries. A browser keeps answers for this person only and asks each time whether they still hold. */
function frame() {
  return createMiddleware(async (context, next) => {
    context.header("API-Version", apiVersion);
    context.header("Cache-Control", "private, no-cache");
    await next();
  });
}

function refuseOtherMethods(api: Api): void {
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of api.routes) {
    if (method === "ALL") continue;
    const known = methods.get(path) ?? new Set();
    for (const one of method === "GET" ? ["GET", "HEAD"] : [method]) known.add(one);
    methods.set(path, known);
  }
  for (const [path, allowed] of methods) {
    api.all(path, (context) => {
      context.header("Allow", [...allowed].join(", "));
      throw new UserError([problem("request.method", { method: context.req.method, allowed: [...allowed] })]);
    });
  }
}
