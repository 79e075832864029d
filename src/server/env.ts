import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Principal } from "../cases/principal.ts";

/** What the middleware of `/v1` hands on to the routes. */
export interface ApiEnv {
  Variables: { principal: Principal; session: string };
}

/** The application under `/v1`. */
export type Api = OpenAPIHono<ApiEnv>;
