import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ProblemSchema } from "../../src/server/api/problem.ts";
import { ask, smallApp } from "./small-site.ts";

const known = fc.constantFrom(
  "v1",
  "dossiers",
  "duinrand-2018",
  "figures",
  "tables",
  "tabel-1",
  "scenarios",
  "findings",
  "documents",
  "notes",
  "scenarionotitie.pdf",
  "session",
  "openapi.json",
  "health",
  "aanmelden",
);
const strange = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "..",
    "%",
    "%zz",
    "%00",
    "%E0%A4%A",
    "__proto__",
    "constructor",
    "toString",
    "\u0000",
    "{id}",
    ":id",
    "*",
    "a".repeat(3000),
  ),
);
const segment = fc.oneof({ weight: 3, arbitrary: known }, strange.map(encodeURIComponentLoosely));
const query = fc.oneof(
  fc.constant(""),
  fc
    .tuple(fc.constantFrom("ref", "ref[]", "q", "__proto__"), strange)
    .map(([key, value]) => `?${key}=${encodeURIComponentLoosely(value)}`),
);

describe("whatever is asked", () => {
  test("the answer is an answer or a problem in words, never a mistake of ours", async () => {
    const { app, events } = smallApp();
    await fc.assert(
      fc.asyncProperty(
        fc.array(segment, { maxLength: 7 }),
        query,
        fc.constantFrom("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"),
        async (segments, asked, method) => {
          const body =
            method === "GET" || method === "HEAD" || method === "OPTIONS" ? {} : { body: { ref: "x", body: "y" } };
          const response = await ask(app, `/v1/${segments.join("/")}${asked}`, { method, ...body });
          const text = await response.text();
          expect(response.status).toBeLessThan(500);
          expect(text).not.toMatch(/\.ts:\d|node_modules|\bat \w+ \(/);
          if (response.status >= 400 && method !== "HEAD")
            expect(ProblemSchema.parse(JSON.parse(text)).status).toBe(response.status);
        },
      ),
      { numRuns: 400 },
    );
    expect(events.filter(({ event }) => event === "bug")).toEqual([]);
  });

  test("a body that is no note makes no note", async () => {
    const { app, events } = smallApp();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (body) => {
        const response = await ask(app, "/v1/dossiers/duinrand-2018/notes", { method: "POST", body });
        expect(response.status).toBe(400);
        expect(response.headers.get("Content-Type")).toContain("application/problem+json");
      }),
    );
    expect(events.filter(({ event }) => event === "bug")).toEqual([]);
  });
});

// What cannot be encoded (half a surrogate pair) or is an escape already goes as it is, as a hostile client would send it.
function encodeURIComponentLoosely(text: string): string {
  if (text.startsWith("%")) return text;
  try {
    return encodeURIComponent(text);
  } catch {
    return "%ff";
  }
}
