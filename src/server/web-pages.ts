import type { Context, Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { problem, UserError } from "../figure/problem.ts";
import type { SignIn } from "./sign-in.ts";
import type { StaticFile, StaticFiles } from "./static-files.ts";

/** Where a one-time link leads; the token follows. */
export const signInPath = "/aanmelden";

export interface SignInPageOptions {
  readonly signIn: SignIn;
  readonly cookieName: () => string;
  /** Whether the browser reaches the server over https. */
  readonly secure: boolean;
}

/**
 * Adds the page of the one-time link: it gives a session in a cookie and leads on at once, so that no token stays in
 * the address. Looking ahead (HEAD, prefetching) does not use the link up, and a link that is opened again by someone
 * who is signed in leads on too.
 */
export function addSignInPage(app: Hono, { signIn, cookieName, secure }: SignInPageOptions): void {
  app.on(["GET", "HEAD"], `${signInPath}/:token`, async (context) => {
    context.header("Cache-Control", "no-store");
    const prefetch = context.req.header("Sec-Purpose")?.startsWith("prefetch") ?? false;
    if (context.req.method === "HEAD" || prefetch) return context.body(null, 204);
    const current = getCookie(context, cookieName());
    if (current !== undefined && (await signIn.principalOf(current)) !== undefined) return context.redirect("/", 303);
    const session = await signIn.redeem(context.req.param("token"));
    // Without an end of its own: the browser forgets it when it closes, the server when the session is over.
    setCookie(context, cookieName(), session, { path: "/", httpOnly: true, sameSite: "Strict", secure });
    return context.redirect("/", 303);
  });
}

/** Adds the web application: its files, and its first page for every other address that a browser opens. */
export function addWebApplication(app: Hono, files: StaticFiles): void {
  app.get("*", async (context) => {
    const { path } = context.req;
    const file = await files.find(path);
    if (file !== undefined) return send(context, file);
    const isPage = path === "/" || (context.req.header("Accept")?.includes("text/html") ?? false);
    if (!isPage || path === "/v1" || path.startsWith("/v1/") || path.startsWith("/assets/")) {
      throw new UserError([problem("request.not-found", {})]);
    }
    return send(context, await files.index());
  });
}

function send(context: Context, file: StaticFile): Response {
  context.header("Cache-Control", file.cacheControl);
  context.header("ETag", file.etag);
  if (
    context.req
      .header("If-None-Match")
      ?.split(/\s*,\s*/)
      .includes(file.etag)
  )
    return context.body(null, 304);
  context.header("Content-Type", file.mediaType);
  return context.body(file.bytes, 200);
}
