import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApiError, ask } from "./client.ts";

interface Seen {
  readonly method: string | undefined;
  readonly accept: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

const answers: Readonly<Record<string, { readonly status: number; readonly body: string }>> = {
  "/goed": { status: 200, body: '{"title":"Dossier"}' },
  "/leeg": { status: 204, body: "" },
  "/probleem": {
    status: 409,
    body: '{"title":"De notitie is intussen veranderd.","detail":"Lees de nieuwe tekst en probeer het opnieuw."}',
  },
  "/fouten": {
    status: 400,
    body: JSON.stringify({
      title: "In de tekst staan 2 fouten",
      detail: "Verbeter de tekst.",
      problems: [
        { title: "In de tekst staan 2 fouten" },
        { title: "Cijfer “x” is er niet", detail: "Kies een ander.", where: { line: 3 } },
        { title: "Te lang" },
        "geen probleem",
      ],
    }),
  },
  "/tussenstation": { status: 502, body: "<html>Bad gateway</html>" },
};

let server: Server;
let base = "";
const seen: Seen[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part.toString();
    });
    request.on("end", () => {
      const { accept, "content-type": type } = request.headers;
      seen.push({ method: request.method, accept, type, body });
      const answer = answers[request.url ?? ""] ?? { status: 404, body: "" };
      response.writeHead(answer.status).end(answer.body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

async function failureOf(path: string): Promise<ApiError> {
  const error: unknown = await ask(path).catch((reason: unknown) => reason);
  if (error instanceof ApiError) return error;
  throw new Error("no ApiError");
}

describe("asking the server", () => {
  it("gives what it answers, and nothing where it answers nothing", async () => {
    expect(await ask(`${base}/goed`)).toEqual({ title: "Dossier" });
    expect(await ask(`${base}/leeg`, { method: "DELETE" })).toBeUndefined();
  });

  it("sends a body as JSON, and names no type where there is no body", async () => {
    seen.length = 0;
    await ask(`${base}/goed`);
    await ask(`${base}/goed`, { method: "POST", body: { tekst: "Klopt dit?" } });
    expect(seen.map(({ method, type, body }) => [method, type, body])).toEqual([
      ["GET", undefined, ""],
      ["POST", "application/json", '{"tekst":"Klopt dit?"}'],
    ]);
    expect(seen[0]?.accept).toContain("application/problem+json");
  });

  it("says in the server's own words what is wrong and what to do", async () => {
    const error = await failureOf(`${base}/probleem`);
    expect([error.status, error.message, error.remedy]).toEqual([
      409,
      "De notitie is intussen veranderd.",
      "Lees de nieuwe tekst en probeer het opnieuw.",
    ]);
  });

  it("names every further mistake in a sentence, with its line where it has one", async () => {
    const error = await failureOf(`${base}/fouten`);
    expect(error.more).toEqual(["regel 3: Cijfer “x” is er niet. Kies een ander.", "Te lang."]);
    expect((await failureOf(`${base}/probleem`)).more).toEqual([]);
  });

  it("has words of its own for an answer that is not the server's, with its code", async () => {
    const error = await failureOf(`${base}/tussenstation`);
    expect(error.message).toContain("502");
    expect(error.message).not.toContain("<html>");
    expect(error.remedy).not.toBe("");
  });

  it("says that the server does not answer when nobody listens", async () => {
    const error = await failureOf("http://127.0.0.1:1/goed");
    expect([error.status, error.message]).toEqual([0, "De server antwoordt niet."]);
    expect(error.remedy).toContain("verbinding");
  });
});
