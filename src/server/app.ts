import { randomUUID } from "node:crypto";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { matchedRoutes } from "hono/route";
import { type Problem, problem, UserError } from "../figure/problem.ts";
import { createApi } from "./api.ts";
import type { Cases } from "./cases.ts";
import { compress } from "./compress.ts";
import { checkAddress, checkHost } from "./guards.ts";
import type { Log } from "./log.ts";
import { type Explain, problemDetails, statusOf } from "./problem-details.ts";
import { problemPage } from "./problem-page.ts";
import { apiVersion } from "./responses.ts";
import { securityHeaders } from "./security-headers.ts";
import type { SignIn } from "./sign-in.ts";
import type { StaticFiles } from "./static-files.ts";
import { addSignInPage, addWebApplication } from "./web-pages.ts";

export interface AppOptions {
  readonly signIn: SignIn;
  readonly explain: Explain;
  readonly log: Log;
  /** Names with port under which browsers reach this server (`127.0.0.1:8080`); known only once it listens. */
  readonly hosts: () => readonly string[];
  /** Whether browsers reach it over https. */
  readonly secure: boolean;
  readonly cookieName: () => string;
  /** Version of the program. */
  readonly version: string;
  /** The web application; without it there is only the interface. */
  readonly files?: StaticFiles;
  /** After how many milliseconds an answer is given up; a minute unless told otherwise. */
  readonly timeout?: number;
  /** A reference for a bug, the same in the answer and in the log. */
  readonly newReference?: () => string;
}

/** Makes the application: `/v1`, the page of the one-time link and the web application, behind the same guards. */
export function createApp(cases: Cases, options: AppOptions): Hono {
  const { signIn, cookieName, secure, hosts, version } = options;
  const origins = () => hosts().map((host) => `${secure ? "https" : "http"}://${host}`);
  const app = new Hono();
  app.onError(answerToError(options));
  app.notFound(() => {
    throw new UserError([problem("request.not-found", {})]);
  });
  app.use(logRequests(options.log));
  app.use(securityHeaders());
  app.use(compress());
  app.use(checkHost(hosts));
  app.use(checkAddress());
  app.route("/v1", createApi(cases, { signIn, cookieName, origins, version, timeout: options.timeout ?? 60_000 }));
  addSignInPage(app, { signIn, cookieName, secure });
  if (options.files !== undefined) addWebApplication(app, options.files);
  return app;
}

function logRequests(log: Log): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const milliseconds = Math.round(performance.now() - start);
    const { method } = context.req;
    log({ event: "request", method, route: routeOf(context), status: context.res.status, milliseconds });
  };
}

// Guards match every address; the route is the first one that names more than that.
function routeOf(context: Context): string {
  return matchedRoutes(context).find(({ path }) => !path.endsWith("*"))?.path ?? "*";
}

function answerToError({ explain, log, newReference = randomUUID }: AppOptions) {
  return (error: Error, context: Context): Response | Promise<Response> => {
    let problems = problemsOf(error);
    if (problems === undefined) {
      const reference = newReference();
      const { method } = context.req;
      log({ event: "bug", reference, method, route: routeOf(context), stack: error.stack ?? String(error) });
      problems = [problem("server.internal", { reference })];
    }
    const details = problemDetails(problems, explain);
    const status = statusOf(problems[0]);
    context.header("Cache-Control", "no-store");
    if (status === 401) context.header("WWW-Authenticate", 'Link realm="Sluitend"');
    if (wantsPage(context)) return context.html(problemPage(details), status);
    context.header("API-Version", apiVersion);
    context.header("Content-Type", "application/problem+json; charset=utf-8");
    context.header("Content-Language", "nl");
    return context.body(JSON.stringify(details), status);
  };
}

/** What a person can mend; absent for a bug. */
function problemsOf(error: Error): readonly [Problem, ...Problem[]] | undefined {
  if (error instanceof UserError) {
    const [first, ...rest] = error.problems;
    return first && [first, ...rest];
  }
  if (error instanceof HTTPException && error.status === 400) return [problem("request.malformed", { reason: "json" })];
  return undefined;
}

function wantsPage({ req }: Context): boolean {
  return !req.path.startsWith("/v1") && (req.header("Accept")?.includes("text/html") ?? false);
}
