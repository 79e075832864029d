import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStaticFiles, type StaticFiles } from "../../src/server/static-files.ts";
import { ask, expectProblem, smallApp } from "./small-site.ts";

let folder = "";
let files: StaticFiles;
const html = { Accept: "text/html,application/xhtml+xml" };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluitend-web-"));
  await mkdir(join(folder, "web/assets"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "web/index.html"), "<!doctype html><title>Sluitend</title>");
  await writeFile(join(folder, "web/assets/main-1a2b3c4d.js"), `console.log("${"x".repeat(4000)}");`);
  await writeFile(join(folder, "web/assets/text.woff2"), "wOF2");
  await writeFile(join(folder, "web/.env"), "KEY=secret");
  files = await openStaticFiles(join(folder, "web"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("the web application", () => {
  test("starts at every address that a browser opens", async () => {
    const { app } = smallApp({}, { files });
    for (const path of ["/", "/dossiers/duinrand-2018/scenarios", "/dossiers/duinrand-2018?getal=tabel-1/m01/2019"]) {
      const response = await ask(app, path, { headers: { ...html, Cookie: "" } });
      expect(response.status, path).toBe(200);
      expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
      expect(response.headers.get("Cache-Control")).toBe("no-cache");
      expect(await response.text()).toContain("<title>Sluitend</title>");
    }
  });

  test("keeps files with a hash in their name for good, and asks again about the page", async () => {
    const { app } = smallApp({}, { files });
    const script = await ask(app, "/assets/main-1a2b3c4d.js", { headers: { "Accept-Encoding": "br" } });
    expect(script.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(script.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("Content-Encoding")).toBe("br");
    const font = await ask(app, "/assets/text.woff2", { headers: { "Accept-Encoding": "br" } });
    expect(font.headers.get("Content-Type")).toBe("font/woff2");
    const etag = (await ask(app, "/index.html")).headers.get("ETag") ?? "";
    const again = await ask(app, "/", { headers: { ...html, "If-None-Match": `"other", ${etag}` } });
    expect(again.status).toBe(304);
    expect(again.headers.get("ETag")).toBe(etag);
  });

  test("starts at the root for a reader of any kind", async () => {
    const { app } = smallApp({}, { files });
    expect((await ask(app, "/", { method: "HEAD", headers: { Accept: "*/*" } })).status).toBe(200);
  });

  test("does not start when it was not built, and says what is missing", async () => {
    for (const unbuilt of [join(folder, "nowhere"), join(folder, "web/assets")]) {
      await expect(openStaticFiles(unbuilt)).rejects.toMatchObject({
        problems: [{ code: "file.missing", facts: { path: join(unbuilt, "index.html") } }],
      });
    }
  });

  test("shows in the log by its kind of address, beside the interface by its routes", async () => {
    const { app, events } = smallApp({}, { files });
    await ask(app, "/dossiers/duinrand-2018", { headers: html });
    await ask(app, "/v1/dossiers/duinrand-2018");
    await ask(app, "/aanmelden/link-of-anna");
    await ask(app, "/v1/nergens");
    const routes = events.map((event) => event.event === "request" && [event.route, event.status]);
    expect(routes).toEqual([
      ["*", 200],
      ["/v1/dossiers/:id", 200],
      ["/aanmelden/:token", 303],
      ["*", 404],
    ]);
  });

  test("has no page where a file or an answer of the interface was meant", async () => {
    const { app } = smallApp({}, { files });
    for (const path of ["/assets/main-gone.js", "/v1", "/v1/nergens", "/favicon.ico", "/.env"]) {
      const response = await ask(app, path, { headers: { Accept: "*/*" } });
      await expectProblem(response, 404, "request.not-found");
    }
    await expectProblem(await ask(app, "/v1/nergens", { headers: html }), 404, "request.not-found");
    const missing = await ask(app, "/assets/main-gone.js", { headers: html });
    expect(missing.status).toBe(404);
  });

  test("has only the files of its folder, whatever the address tries", async () => {
    const { app } = smallApp({}, { files });
    const step = fc.constantFrom(
      "..",
      "%2e%2e",
      "%2E.",
      "..%2f",
      "..%5c",
      ".",
      "secret.txt",
      ".env",
      "assets",
      "%00",
      "etc/passwd",
      "web",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const response = await ask(app, `/${steps.join("/")}`);
        const text = await response.text();
        expect(text).not.toBe("secret");
        expect(text).not.toContain("KEY=");
        // What the address library folds to the root is the root.
        if (response.status !== 404) expect(text).toContain("<title>Sluitend</title>");
      }),
    );
  });
});
