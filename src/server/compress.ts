import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { MiddlewareHandler } from "hono";

const smallestWorthwhile = 1024;
const compressible =
  /^(?:text\/|application\/(?:[a-z.-]+\+)?json|image\/svg\+xml|text\/javascript|application\/javascript)/;

const encoders = {
  br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 6 }),
};
type Encoding = keyof typeof encoders;

/**
 * The encoding that a client prefers of those that we have; brotli when it likes both as much.
 *
 * Source: RFC 9110, 12.5.3.
 */
function preferredEncoding(acceptEncoding: string | undefined): Encoding | undefined {
  const weights = new Map<string, number>();
  for (const item of (acceptEncoding ?? "").toLowerCase().split(",")) {
    const [name = "", ...parameters] = item.split(";").map((part) => part.trim());
    const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    weights.set(name, quality === undefined ? 1 : Number(quality) || 0);
  }
  const weight = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  if (weight("br") > 0 && weight("br") >= weight("gzip")) return "br";
  return weight("gzip") > 0 ? "gzip" : undefined;
}

/** Compresses text answers of a kilobyte and more for clients that accept it. */
export function compress(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { res } = context;
    if (res.body === null || !compressible.test(res.headers.get("Content-Type") ?? "")) return;
    if (res.headers.has("Content-Encoding")) return;
    res.headers.append("Vary", "Accept-Encoding");
    const encoding = preferredEncoding(context.req.header("Accept-Encoding"));
    if (encoding === undefined || context.req.method === "HEAD") return;
    const bytes = new Uint8Array(await res.arrayBuffer());
    const small = bytes.byteLength < smallestWorthwhile;
    const body = small ? bytes : new Uint8Array(await encoders[encoding](bytes));
    context.res = new Response(body, res);
    if (!small) context.res.headers.set("Content-Encoding", encoding);
    context.res.headers.set("Content-Length", String(body.byteLength));
  };
}
