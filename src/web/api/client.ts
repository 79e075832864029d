import { t } from "../../text/catalogue.ts";

/** What went wrong with a request, in words for the reader: what is wrong and what to do. */
export class ApiError extends Error {
  readonly status: number;
  readonly remedy: string;
  /** Further things that are wrong, a sentence each. */
  readonly more: readonly string[];
  constructor(status: number, message: string, remedy: string, more: readonly string[] = []) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.remedy = remedy;
    this.more = more;
  }
}

export interface Request {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Asks the server something. The type of the answer is the promise of the server's own schemas, which check what leaves
 * there. Throws {@link ApiError}.
 */
export async function ask<T>(path: string, request: Request = {}): Promise<T> {
  const response = await send(path, request);
  const text = await response.text();
  const body = parse(text);
  if (!response.ok) throw failure(response.status, body);
  return body as T;
}

/** Sends bytes as they are: a part of a file. The signal stops it; then its reason is thrown. Throws {@link ApiError}. */
export async function sendBytes<T>(path: string, bytes: ArrayBuffer, signal: AbortSignal): Promise<T> {
  const headers = { "content-type": "application/octet-stream" };
  const response = await asked(path, { method: "PUT", body: bytes, headers, signal });
  const body = parse(await response.text());
  if (!response.ok) throw failure(response.status, body);
  return body as T;
}

function send(path: string, { method = "GET", body, headers = {} }: Request): Promise<Response> {
  return asked(path, {
    method,
    headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function asked(
  path: string,
  init: Omit<RequestInit, "headers"> & { readonly headers: Readonly<Record<string, string>> },
): Promise<Response> {
  const headers = { accept: "application/json, application/problem+json", ...init.headers };
  try {
    return await fetch(path, { ...init, headers, credentials: "same-origin" });
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new ApiError(0, t("nl", "ui.offline.title"), t("nl", "ui.offline.remedy"));
  }
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// The server says in `title` what is wrong and in `detail` what to do (RFC 9457); these are the words for an answer that
// does not come from it, for instance from something in between.
function failure(status: number, body: unknown): ApiError {
  const problem: Record<string, unknown> = typeof body === "object" && body !== null ? { ...body } : {};
  return new ApiError(
    status,
    text(problem["title"]) ?? t("nl", "ui.refused.title", { status }),
    text(problem["detail"]) ?? t("nl", "ui.refused.remedy"),
    furtherProblems(problem["problems"]),
  );
}

/** The sentences of the problems behind the first one, each with the line where it is when there is one. */
function furtherProblems(problems: unknown): readonly string[] {
  if (!Array.isArray(problems)) return [];
  return problems.slice(1).flatMap((one: unknown) => {
    const { title, detail, where }: Record<string, unknown> = typeof one === "object" && one !== null ? { ...one } : {};
    const { line }: Record<string, unknown> = typeof where === "object" && where !== null ? { ...where } : {};
    if (text(title) === undefined) return [];
    const place = typeof line === "number" ? `${t("nl", "where.line", { line })}: ` : "";
    return [`${place}${String(title)}. ${text(detail) ?? ""}`.trim()];
  });
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
