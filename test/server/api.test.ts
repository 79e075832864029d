import { describe, expect, test } from "vitest";
import { problem, UserError } from "../../src/figure/problem.ts";
import { ask, cookie, expectProblem, host, origin, smallApp } from "./small-site.ts";

const dossier = "/v1/dossiers/duinrand-2018";
const ref = "tabel-1/m01/2019";

describe("every answer of the interface", () => {
  test("says the full version of the interface, also when it is a problem", async () => {
    const { app } = smallApp();
    for (const path of ["/v1/health", "/v1/dossiers", "/v1/dossiers/nergens", "/v1/nergens", "/v1/openapi.json"]) {
      expect((await ask(app, path)).headers.get("API-Version"), path).toBe("1.0.0");
    }
  });

  test("is kept for this person only, and a second look costs nothing while it still holds", async () => {
    const { app } = smallApp();
    const first = await ask(app, dossier);
    expect(first.headers.get("Cache-Control")).toBe("private, no-cache");
    const etag = first.headers.get("ETag") ?? "";
    const second = await ask(app, dossier, { headers: { "If-None-Match": etag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe("");
    expect(second.headers.get("ETag")).toBe(etag);
    expect(second.headers.get("API-Version")).toBe("1.0.0");
    expect(second.headers.get("Cache-Control")).toBe("private, no-cache");
    const other = await ask(app, `${dossier}/scenarios`, { headers: { "If-None-Match": etag } });
    expect(other.status).toBe(200);
  });

  test("lets nothing from elsewhere in and nothing out", async () => {
    const { app } = smallApp();
    for (const path of ["/v1/dossiers", "/v1/nergens", "/aanmelden/oud"]) {
      const { headers } = await ask(app, path);
      expect(headers.get("Content-Security-Policy")).toContain("default-src 'self'; script-src 'self'");
      expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Referrer-Policy")).toBe("no-referrer");
      expect(headers.get("Permissions-Policy")).toContain("camera=()");
      expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
    }
  });
});

describe("an address", () => {
  test("that nothing stands at is not found, also with a slash too many", async () => {
    const { app } = smallApp();
    await expectProblem(await ask(app, "/v1/nergens"), 404, "request.not-found");
    await expectProblem(await ask(app, "/v1/dossiers/"), 404, "request.not-found");
    await expectProblem(await ask(app, "/v1"), 404, "request.not-found");
    await expectProblem(await ask(app, "/ergens"), 404, "request.not-found");
  });

  test("names a figure with its slashes encoded, or as a question", async () => {
    const { app } = smallApp();
    const one: unknown = await (await ask(app, `${dossier}/figures/${encodeURIComponent(ref)}`)).json();
    expect(one).toMatchObject({ ref, figure: { amount: 595_000, period: "2019", knownOn: "2018-06-11" } });
    const asked: unknown = await (
      await ask(app, `${dossier}/figures?ref=${ref}&ref=${encodeURIComponent(ref)}`)
    ).json();
    expect(asked).toEqual({ figures: [one, one] });
  });

  test("asks for figures that it names, and for no more than fifty at once", async () => {
    const { app } = smallApp();
    const facts = await expectProblem(await ask(app, `${dossier}/figures`), 400, "key.required");
    expect(facts).toEqual({ key: "ref" });
    const many = Array.from({ length: 51 }, () => `ref=${ref}`).join("&");
    const tooMany = await expectProblem(await ask(app, `${dossier}/figures?${many}`), 400, "value.invalid");
    expect(tooMany).toMatchObject({ key: "ref", expected: "≤ 50" });
  });

  test("of a dossier, table or figure that there is not says which one was meant", async () => {
    const { app } = smallApp();
    const facts = await expectProblem(await ask(app, "/v1/dossiers/duinrant-2018"), 404, "dossier.unknown");
    expect(facts).toEqual({ id: "duinrant-2018", nearest: "duinrand-2018" });
    await expectProblem(await ask(app, `${dossier}/tables/tabel-99`), 404, "table.unknown");
    await expectProblem(await ask(app, `${dossier}/figures/weg`), 404, "figure.unknown");
  });

  test("never holds a BSN, however it is written, and the answer does not repeat it", async () => {
    const { app, events } = smallApp();
    // Fictitious numbers that pass the 11-test.
    for (const path of [
      "/v1/dossiers/111222333",
      `${dossier}/figures?ref=1112.22.333`,
      `${dossier}/figures?ref=111+222+333`,
      `${dossier}/figures/tabel-1%2F111222333%2F2019`,
      `${dossier}/figures/tabel-1%2F11122233%2533%2F2019`,
      "/v1/dossiers/%31%31%31%32%32%32%33%33%33",
      "/v1/dossiers/%252531%31%31%32%32%32%33%33%33",
      "/111222333",
    ]) {
      const response = await ask(app, path);
      const copy = response.clone();
      await expectProblem(response, 400, "request.personal-number");
      expect(await copy.text()).not.toContain("111222333");
    }
    expect(JSON.stringify(events)).not.toMatch(/1112|222333/);
    expect((await ask(app, `${dossier}/figures?ref=111222334`)).status).toBe(404);
  });

  test("takes the methods that it knows and names them for every other one", async () => {
    const { app } = smallApp();
    const response = await ask(app, `${dossier}/notes`, { method: "PUT", body: {} });
    expect(response.headers.get("Allow")).toBe("GET, HEAD, POST");
    const facts = await expectProblem(response, 405, "request.method");
    expect(facts).toEqual({ method: "PUT", allowed: ["GET", "HEAD", "POST"] });
    const head = await ask(app, dossier, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
  });
});

describe("a document", () => {
  test("comes in the form that its name or the reader asks for", async () => {
    const { app } = smallApp();
    const form = async (name: string, accept: string) => {
      const response = await ask(app, `${dossier}/documents/${name}`, { headers: { Accept: accept } });
      return response.headers.get("Content-Type");
    };
    expect(await form("scenarionotitie.pdf", "text/html")).toBe("application/pdf");
    expect(await form("scenarionotitie.html", "")).toBe("text/html; charset=utf-8");
    expect(await form("scenarionotitie", "text/html")).toBe("text/html; charset=utf-8");
    expect(await form("scenarionotitie", "application/pdf;q=0.5, text/html;q=0.4")).toBe("application/pdf");
    expect(await form("scenarionotitie", "*/*")).toBe("application/pdf");
    expect(await form("scenarionotitie", "")).toBe("application/pdf");
    expect(await form("scenarionotitie.csv", "")).toBe("application/zip");
    expect(await form("scenarionotitie.csv?table=saldo", "")).toBe("text/csv; charset=utf-8");
    const office = "application/vnd.openxmlformats-officedocument";
    expect(await form("scenarionotitie.docx", "")).toBe(`${office}.wordprocessingml.document`);
    expect(await form("scenarionotitie", `${office}.spreadsheetml.sheet`)).toBe(`${office}.spreadsheetml.sheet`);
  });

  test("has a name to keep it under, and as a page of its own can do nothing but be read", async () => {
    const { app } = smallApp();
    const { headers } = await ask(app, `${dossier}/documents/scenarionotitie.html`);
    expect(headers.get("Content-Disposition")).toBe('inline; filename="duinrand-2018-scenarionotitie.html"');
    expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(headers.get("Content-Security-Policy")).toContain("sandbox");
    const named = async (name: string) =>
      (await ask(app, `${dossier}/documents/${name}`)).headers.get("Content-Disposition");
    expect(await named("scenarionotitie.docx")).toBe('attachment; filename="duinrand-2018-scenarionotitie.docx"');
    expect(await named("scenarionotitie.csv")).toBe('attachment; filename="duinrand-2018-scenarionotitie.zip"');
    expect(await named("scenarionotitie.csv?table=a%22%0d%0ab")).toBe(
      'attachment; filename="duinrand-2018-scenarionotitie-a-b.csv"',
    );
  });

  test("in a form that there is not, is refused with the forms that there are", async () => {
    const { app } = smallApp();
    const response = await ask(app, `${dossier}/documents/scenarionotitie`, { headers: { Accept: "image/png" } });
    const facts = await expectProblem(response, 406, "request.not-acceptable");
    expect(facts).toMatchObject({ available: expect.arrayContaining(["application/pdf", "text/html"]) });
    await expectProblem(await ask(app, `${dossier}/documents/brief.pdf`), 404, "template.unknown");
  });
});

describe("a mistake of the program", () => {
  test("gives a number that stands in the log too, and nothing else about it", async () => {
    const { app, events } = smallApp(
      {
        openStart: () => Promise.reject(new TypeError("secret of the inside")),
      },
      { newReference: () => "F-0001" },
    );
    const response = await ask(app, dossier);
    const copy = response.clone();
    const facts = await expectProblem(response, 500, "server.internal");
    expect(facts).toEqual({ reference: "F-0001" });
    expect(await copy.json()).toMatchObject({ reference: "F-0001" });
    expect(await (await ask(app, dossier)).text()).not.toContain("secret");
    const bug = events.find((event) => event.event === "bug");
    expect(bug).toMatchObject({ reference: "F-0001", method: "GET", route: "/v1/dossiers/:id" });
    expect(bug?.event === "bug" && bug.stack).toContain("secret of the inside");
  });

  test("is not what a mistake in a file of the site is: that one is said, with its place", async () => {
    const mistake = problem("key.required", { key: "title" }, { file: "dossier.yaml", line: 3 });
    const { app, events } = smallApp({ openStart: () => Promise.reject(new UserError([mistake])) });
    const response = await ask(app, dossier);
    expect(await response.clone().json()).toMatchObject({ where: { file: "dossier.yaml", line: 3 } });
    await expectProblem(response, 409, "key.required");
    expect(events.map(({ event }) => event)).toEqual(["request"]);
  });

  test("takes no longer than the limit", async () => {
    const { app } = smallApp({ openStart: () => new Promise(() => undefined) }, { timeout: 20 });
    await expectProblem(await ask(app, dossier), 503, "request.too-slow");
  });
});

test("the log says what was asked for in general and how it went, not by whom or for what", async () => {
  const { app, events } = smallApp();
  await ask(app, `${dossier}/notes?ref=${ref}`);
  expect(events).toEqual([
    {
      event: "request",
      method: "GET",
      route: "/v1/dossiers/:id/notes",
      status: 200,
      milliseconds: expect.any(Number) as number,
    },
  ]);
});

describe("a large answer", () => {
  test("travels small for who can read that, and is the same after", async () => {
    const { app } = smallApp();
    const path = `${dossier}/scenarios`;
    const plain = await ask(app, path);
    expect(plain.headers.get("Content-Encoding")).toBeNull();
    expect(plain.headers.get("Vary")).toContain("Accept-Encoding");
    const text = await plain.text();
    const { brotliDecompressSync, gunzipSync } = await import("node:zlib");
    for (const [accepted, encoding, read] of [
      ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
      ["gzip;q=1.0, br;q=0.2", "gzip", gunzipSync],
    ] as const) {
      const small = await ask(app, path, { headers: { "Accept-Encoding": accepted } });
      expect(small.headers.get("Content-Encoding")).toBe(encoding);
      const bytes = new Uint8Array(await small.arrayBuffer());
      expect(bytes.byteLength).toBeLessThan(text.length / 3);
      expect(read(bytes).toString("utf8")).toBe(text);
      expect(small.headers.get("ETag")).toBe(plain.headers.get("ETag"));
    }
    const refused = await ask(app, path, { headers: { "Accept-Encoding": "br;q=0, gzip;q=0" } });
    expect(refused.headers.get("Content-Encoding")).toBeNull();
  });

  test("a small one is left as it is", async () => {
    const { app } = smallApp();
    const response = await ask(app, "/v1/health", { headers: { "Accept-Encoding": "br" } });
    expect(response.headers.get("Content-Encoding")).toBeNull();
    expect(await response.json()).toEqual({ status: "ok", version: "0.1.0" });
  });
});

describe("a request", () => {
  test("for a server of another name is refused, so that no other site can point its name here", async () => {
    const { app } = smallApp();
    for (const name of ["kwaad.example:8080", "127.0.0.1:8081", "127.0.0.1", "127.0.0.1:8080.kwaad.example"]) {
      for (const path of ["/v1/dossiers", "/v1/health", "/", "/aanmelden/link-of-anna"]) {
        await expectProblem(await ask(app, path, { headers: { Host: name } }), 421, "request.host");
      }
    }
    expect((await ask(app, "/v1/dossiers", { headers: { Host: host.toUpperCase() } })).status).toBe(200);
  });

  test("without a session opens nothing but the health and the description of the interface", async () => {
    const { app } = smallApp();
    for (const given of ["", "sluitend-8080=guess", "sluitend-9090=session-of-anna"]) {
      const headers = { Cookie: given };
      const response = await ask(app, "/v1/dossiers", { headers });
      expect(response.headers.get("WWW-Authenticate")).not.toBeNull();
      await expectProblem(response, 401, "request.not-signed-in");
      await expectProblem(await ask(app, "/v1/nergens", { headers }), 401, "request.not-signed-in");
      await expectProblem(
        await ask(app, `${dossier}/notes`, { method: "POST", headers, body: { ref, body: "x" } }),
        401,
        "request.not-signed-in",
      );
      expect((await ask(app, "/v1/health", { headers })).status).toBe(200);
      expect((await ask(app, "/v1/openapi.json", { headers })).status).toBe(200);
    }
  });

  test("that changes something must come from a page of this server", async () => {
    const { app } = smallApp();
    const body = { ref, body: "Klopt dit?" };
    const strangers: readonly Record<string, string>[] = [
      { Origin: "" },
      { Origin: "null" },
      { Origin: "http://kwaad.example" },
      { Origin: "https://127.0.0.1:8080" },
      { Origin: "http://127.0.0.1:9999" },
      { Origin: origin, "Sec-Fetch-Site": "cross-site" },
    ];
    for (const headers of strangers) {
      await expectProblem(await ask(app, `${dossier}/notes`, { method: "POST", headers, body }), 403, "request.origin");
      await expectProblem(await ask(app, "/v1/session", { method: "DELETE", headers }), 403, "request.origin");
    }
    const notes: unknown = await (await ask(app, `${dossier}/notes`)).json();
    expect(notes).toEqual({ notes: [] });
    expect((await ask(app, "/v1/session", { headers: { Cookie: cookie } })).status).toBe(200);
  });
});
