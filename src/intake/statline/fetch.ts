import { problem, UserError } from "../../figure/problem.ts";
import { wrongShape } from "./shape.ts";

/** One request over the network; a test hands in its own. Redirects are not followed here. */
export type Get = (address: string, signal: AbortSignal) => Promise<GetAnswer>;

/** The answer to a request. */
export interface GetAnswer {
  readonly status: number;
  /** Where a redirect leads. */
  readonly location?: string;
  readonly body: AsyncIterable<Uint8Array>;
}

/** From where may be read, and how much. */
export interface FetchRoom {
  readonly get: Get;
  /** Scheme, name and port: `https://opendata.cbs.nl`. Nothing else is asked for anything, whatever a response says. */
  readonly origins: readonly string[];
  readonly limits: FetchLimits;
}

/** Bounds that no honest table comes near. */
export interface FetchLimits {
  /** Of one response. */
  readonly bytes: number;
  /** Of all pages of one entity set. */
  readonly totalBytes: number;
  readonly pages: number;
  /** How many rows are asked for at once where a server counts by `$top` and `$skip`. */
  readonly rows: number;
  readonly redirects: number;
  readonly milliseconds: number;
}

/** The servers of CBS, with https alone. */
export const statlineOrigins = { v3: "https://opendata.cbs.nl", v4: "https://datasets.cbs.nl" } as const;

/** A page of v3 holds at most 10,000 rows, of v4 100,000; hence some tens of megabytes. */
export const statlineLimits: FetchLimits = {
  bytes: 64_000_000,
  totalBytes: 1_000_000_000,
  pages: 2000,
  rows: 10_000,
  redirects: 3,
  milliseconds: 120_000,
};

/** The network of this machine. */
export const networkGet: Get = async (address, signal) => {
  const answer = await fetch(address, { redirect: "manual", signal, headers: { accept: "application/json" } });
  const location = answer.headers.get("location");
  return { status: answer.status, ...(location === null ? {} : { location }), body: answer.body ?? emptyBody() };
};

async function* emptyBody(): AsyncGenerator<Uint8Array> {
  // An answer without a body has no chunks.
}

/**
 * The text of one response. UserError `statline.address` for a place, or a redirect to a place, that is not on the list; `statline.answer`
 * for another answer than 200; `statline.too-large`, `statline.redirects`, `statline.unreachable`.
 */
export async function fetchText(address: string, room: FetchRoom): Promise<string> {
  const { get, limits } = room;
  const signal = AbortSignal.timeout(limits.milliseconds);
  let place = allowed(address, undefined, room);
  for (let redirects = 0; ; redirects += 1) {
    let answer: GetAnswer;
    try {
      answer = await get(place, signal);
      if (answer.status === 200) return await readBody(place, answer.body, limits.bytes);
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw new UserError([problem("statline.unreachable", { host: new URL(place).host })]);
    }
    if (answer.status < 300 || answer.status >= 400 || answer.location === undefined)
      throw new UserError([problem("statline.answer", { host: new URL(place).host, status: answer.status })]);
    if (redirects >= limits.redirects)
      throw new UserError([problem("statline.endless", { host: new URL(place).host, what: "redirects" })]);
    place = allowed(answer.location, place, room);
  }
}

/**
 * The address that a response names, if it may be asked. CBS writes some of its links with http where it answers on https: such a link is
 * asked with https, never the other way round. UserError `statline.address`.
 */
export function allowed(link: string, from: string | undefined, { origins }: Pick<FetchRoom, "origins">): string {
  const url = URL.parse(link, from);
  const refused = (): UserError =>
    new UserError([problem("statline.address", { address: (url?.origin ?? link).slice(0, 100), known: origins })]);
  if (url === null || url.username !== "" || url.password !== "") throw refused();
  if (url.protocol === "http:" && !origins.includes(url.origin) && url.port === "") url.protocol = "https:";
  if (!origins.includes(url.origin)) throw refused();
  url.hash = "";
  return url.href;
}

async function readBody(address: string, body: AsyncIterable<Uint8Array>, limit: number): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > limit) throw new UserError([problem("statline.too-large", { host: new URL(address).host, limit })]);
    text += decoded(decoder, address, chunk);
  }
  return text + decoded(decoder, address);
}

/** The next part of a text; what is no UTF-8 is no answer of CBS. */
function decoded(decoder: TextDecoder, address: string, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw wrongShape(new URL(address).pathname.slice(-60));
  }
}
