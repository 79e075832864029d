/** What went wrong with a request, in words for the reader: what is wrong and what to do. */
export class ApiError extends Error {
  readonly status: number;
  readonly remedy: string;
  /** Body of the problem (RFC 9457), for who needs more than the words. */
  readonly problem: Readonly<Record<string, unknown>>;
  constructor(status: number, message: string, remedy: string, problem: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.remedy = remedy;
    this.problem = problem;
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

async function send(path: string, { method = "GET", body, headers = {} }: Request): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      headers: {
        accept: "application/json, application/problem+json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      credentials: "same-origin",
    });
  } catch {
    throw new ApiError(
      0,
      "De server antwoordt niet.",
      "Controleer of u verbinding hebt en of Sluitend nog draait. Probeer het daarna opnieuw.",
    );
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

function failure(status: number, body: unknown): ApiError {
  const problem: Record<string, unknown> = typeof body === "object" && body !== null ? { ...body } : {};
  const said = text(problem["detail"]) ?? text(problem["title"]);
  const remedy = text(problem["remedy"]);
  if (status === 404) {
    return new ApiError(
      status,
      said ?? "Dit onderdeel bestaat niet in deze Sluitend.",
      remedy ?? "Kies een dossier in de lijst met dossiers.",
      problem,
    );
  }
  if (status === 401 || status === 403) {
    return new ApiError(
      status,
      said ?? "U mag dit niet zien met uw rol.",
      remedy ?? "Meld u opnieuw aan, of vraag de beheerder om toegang.",
      problem,
    );
  }
  return new ApiError(
    status,
    said ?? `De server kon dit verzoek niet uitvoeren (code ${status}).`,
    remedy ?? "Probeer het opnieuw. Blijft het zo, geef de beheerder dan deze code en het tijdstip.",
    problem,
  );
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
