import { createRoute } from "@hono/zod-openapi";
import { deleteCookie } from "hono/cookie";
import { HealthSchema } from "../api/health.ts";
import { SessionSchema } from "../api/session.ts";
import type { Api } from "../env.ts";
import { empty, json, problems } from "../responses.ts";
import type { SignIn } from "../sign-in.ts";

const tags = ["Site"];

const health = createRoute({
  method: "get",
  path: "/health",
  operationId: "readHealth",
  summary: "Werkt de server?",
  tags,
  security: [],
  responses: { 200: json(HealthSchema, "Ja."), ...problems() },
});

const session = createRoute({
  method: "get",
  path: "/session",
  operationId: "readSession",
  summary: "Wie is er aangemeld?",
  tags,
  responses: { 200: json(SessionSchema, "U."), ...problems(401) },
});

const signOut = createRoute({
  method: "delete",
  path: "/session",
  operationId: "signOut",
  summary: "Afmelden",
  tags,
  responses: { 204: empty("U bent afgemeld."), ...problems(401, 403) },
});

export interface SiteRoutesOptions {
  readonly signIn: SignIn;
  readonly cookieName: () => string;
  /** Version of the program. */
  readonly version: string;
}

/** Adds what concerns the site itself: its health and who is signed in. */
export function addSiteRoutes(api: Api, { signIn, cookieName, version }: SiteRoutesOptions): void {
  api.openapi(health, (context) => context.json({ status: "ok" as const, version }, 200));
  api.openapi(session, (context) => {
    const { name, roles, audience } = context.var.principal;
    return context.json({ name, roles: [...roles], audience }, 200);
  });
  api.openapi(signOut, async (context) => {
    await signIn.end(context.var.session);
    deleteCookie(context, cookieName(), { path: "/" });
    return context.body(null, 204);
  });
}
