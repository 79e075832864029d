import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie } from "hono/cookie";
import { holdsBsn } from "../figure/bsn.ts";
import { problem, UserError } from "../figure/problem.ts";
import type { ApiEnv } from "./env.ts";
import type { SignIn } from "./sign-in.ts";
import { bringsPart, largestPart, partMediaType } from "./upload-part.ts";
import "./problems.ts";

/** The largest body of a request, in bytes: the longest note in four-byte characters, with room to spare. */
const largestBody = 64 * 1024;
const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a request for a server of another name. A page elsewhere can let its own name point at this machine (DNS
 * rebinding); the browser then still names that page's host.
 */
export function checkHost(hosts: () => readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header("Host")?.toLowerCase();
    if (host === undefined || !hosts().includes(host)) {
      throw new UserError([problem("request.host", { expected: hosts() })]);
    }
    await next();
  };
}

/**
 * Refuses an address that cannot be decoded or that holds something like a BSN, however often it was encoded.
 *
 * Source: NLGov REST API Design Rules, /transport/no-sensitive-uris.
 */
export function checkAddress(): MiddlewareHandler {
  return async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    let address = `${pathname}${search.replaceAll("+", " ")}`;
    for (let decoded = decode(address); decoded !== address; decoded = decode(address)) {
      if (holdsBsn(address)) break;
      address = decoded;
    }
    if (holdsBsn(address)) throw new UserError([problem("request.personal-number", {})]);
    await next();
  };
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * Lets only pages of this server change something: the origin must be ours and a body must be JSON or a part of a file, which a form of
 * another site cannot send without asking first.
 */
export function checkOrigin(origins: () => readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    if (!safeMethods.has(context.req.method)) {
      const origin = context.req.header("Origin");
      const site = context.req.header("Sec-Fetch-Site") ?? "same-origin";
      if (origin === undefined || !origins().includes(origin) || site !== "same-origin") {
        throw new UserError([problem("request.origin", {})]);
      }
      const mediaType = context.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase();
      const expected = bringsPart(context.req.method, context.req.path) ? partMediaType : "application/json";
      if (context.req.method !== "DELETE" && mediaType !== expected) {
        throw new UserError([problem("request.media-type", { expected: [expected] })]);
      }
    }
    await next();
  };
}

/**
 * Refuses bodies that are too large before they are read. The server of Node never reads more than the announced length; a
 * body that announces none could go on for ever, and no browser sends one.
 */
export function limitBody(): MiddlewareHandler {
  const tooLarge = (limit: number) => new UserError([problem("request.too-large", { limit })]);
  // Counts while reading: for requests that never were on a wire and so have no headers that say how long they are.
  const counted = (limit: number) =>
    bodyLimit({
      maxSize: limit,
      onError: () => {
        throw tooLarge(limit);
      },
    });
  return async (context, next) => {
    const { req } = context;
    if (req.header("transfer-encoding") !== undefined) throw new UserError([problem("request.length-required", {})]);
    const length = req.header("content-length");
    const limit = bringsPart(req.method, req.path) ? largestPart : largestBody;
    if (length === undefined && req.method !== "DELETE") return counted(limit)(context, next);
    if (!(Number(length ?? 0) <= limit)) throw tooLarge(limit);
    await next();
    return undefined;
  };
}

/** Lets only someone who is signed in through, except to the open paths, and says who it is. */
export function requireSession(
  signIn: SignIn,
  cookieName: () => string,
  open: ReadonlySet<string>,
): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    if (!open.has(context.req.path)) {
      const session = getCookie(context, cookieName());
      const principal = session === undefined ? undefined : await signIn.principalOf(session);
      if (session === undefined || principal === undefined) {
        throw new UserError([problem("request.not-signed-in", {})]);
      }
      context.set("session", session);
      context.set("principal", principal);
    }
    await next();
  };
}

/** Gives up on an answer that takes too long; the client may try again. */
export function limitTime(milliseconds: number): MiddlewareHandler {
  return async (_context, next) => {
    let timer: NodeJS.Timeout | undefined;
    const tooSlow = new Promise<never>((_resolve, reject) => {
      const seconds = Math.ceil(milliseconds / 1000);
      timer = setTimeout(() => reject(new UserError([problem("request.too-slow", { seconds })])), milliseconds);
    });
    try {
      await Promise.race([next(), tooSlow]);
    } finally {
      clearTimeout(timer);
    }
  };
}
