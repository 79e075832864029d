import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test } from "vitest";
import { UserError } from "../../src/figure/problem.ts";
import { listen, stop } from "../../src/server/listen.ts";
import { jsonLines, type LogEvent } from "../../src/server/log.ts";
import { type RunningServer, type ServeOptions, serve } from "../../src/server/serve.ts";
import { explainProblem } from "../../src/text/describe-problem.ts";
import { annasSignIn, smallSite } from "./small-site.ts";

const running: { readonly close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ close }) => close()));
});

const ordinary: Omit<ServeOptions, "signIn" | "cases"> = {
  explain: explainProblem,
  version: "0.1.0",
  log: () => undefined,
};

async function start(options: Partial<ServeOptions> = { port: 0 }): Promise<RunningServer> {
  const server = await serve({ cases: smallSite(), signIn: annasSignIn(), ...ordinary, ...options });
  running.push(server);
  return server;
}

/** Asks as a client that sends the address and the headers exactly as given. */
function rawRequest(url: string, path: string, headers: Record<string, string>, method = "GET") {
  const { hostname, port } = new URL(url);
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, method }, (answer) => {
      text(answer).then((body) => resolve({ status: answer.statusCode, body }), reject);
    });
    sent.on("error", reject);
    sent.end();
  });
}

async function problemsOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof UserError ? error.problems : error;
}

describe("a server", () => {
  test("takes a request without a body and without a length, as a browser sends to remove a note", async () => {
    const { url, signInLink } = await start({ port: 0 });
    const signedIn = await fetch(signInLink, { redirect: "manual" });
    const cookie = (signedIn.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
    const gone = await fetch(`${url}/v1/dossiers/duinrand-2018/notes/weg`, {
      method: "DELETE",
      headers: { cookie, origin: url, "if-match": '"1"', "content-type": "application/json" },
    });
    expect(gone.status).toBeLessThan(500);
    expect(gone.status).not.toBe(411);
  });

  test("refuses a body that does not say how long it is", async () => {
    const { url, signInLink } = await start({ port: 0 });
    const signedIn = await fetch(signInLink, { redirect: "manual" });
    const cookie = (signedIn.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
    const headers = { cookie, origin: url, "content-type": "application/json", "transfer-encoding": "chunked" };
    const refused = await rawRequest(url, "/v1/dossiers/duinrand-2018/notes", headers, "POST");
    expect(refused.status).toBe(411);
  });

  test("lets its user in by the link that it gives, over a real connection", async () => {
    const events: LogEvent[] = [];
    const { url, signInLink } = await start({ port: 0, log: (event) => events.push(event) });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(signInLink.startsWith(`${url}/`)).toBe(true);
    expect((await fetch(`${url}/v1/dossiers`)).status).toBe(401);

    const signedIn = await fetch(signInLink, { redirect: "manual" });
    expect(signedIn.headers.get("Location")).toBe("/");
    const [cookie = ""] = signedIn.headers.getSetCookie();
    expect(cookie.startsWith(`sluitend-${new URL(url).port}=`)).toBe(true);

    const headers = { Cookie: cookie.split(";")[0] ?? "", Origin: url, "Content-Type": "application/json" };
    const dossiers = await fetch(`${url}/v1/dossiers`, { headers });
    expect(await dossiers.json()).toMatchObject({ dossiers: [{ id: "duinrand-2018" }] });
    const body = JSON.stringify({ ref: "tabel-1/m01/2019", body: "Klopt dit?" });
    const note = await fetch(`${url}/v1/dossiers/duinrand-2018/notes`, { method: "POST", headers, body });
    expect(note.status).toBe(201);
    expect((await fetch(signInLink, { redirect: "manual" })).status).toBe(410);
    expect(JSON.stringify(events)).not.toContain("link-of-anna");
  });

  test("is reached under localhost as well, and under no other name", async () => {
    const { url } = await start();
    const { port } = new URL(url);
    const statusFor = async (host: string) => (await rawRequest(url, "/v1/health", { Host: host })).status;
    expect(await statusFor(`localhost:${port}`)).toBe(200);
    expect(await statusFor(`elders.example:${port}`)).toBe(421);
  });

  test("gives no file from outside its folder, also to who does not tidy the address first", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sluitend-raw-"));
    await writeFile(join(folder, "secret.txt"), "secret");
    await mkdir(join(folder, "web/assets"), { recursive: true });
    await writeFile(join(folder, "web/index.html"), "page");
    const { url } = await start({ port: 0, webFolder: join(folder, "web") });
    for (const path of [
      "/../secret.txt",
      "/assets/../../secret.txt",
      "/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "//secret.txt",
    ]) {
      const { status, body } = await rawRequest(url, path, { Host: new URL(url).host });
      expect(status, path).toBe(404);
      expect(body, path).not.toBe("secret");
    }
    expect(await rawRequest(url, "/", { Host: new URL(url).host })).toEqual({ status: 200, body: "page" });
    await rm(folder, { recursive: true });
  });

  test("is not put where others can reach it as long as nobody can sign in there", async () => {
    for (const host of ["0.0.0.0", "::", "192.168.1.10", "sluitend.example", "127.0.0.1.example"]) {
      expect(await problemsOf(start({ port: 0, host }))).toEqual([
        { code: "server.needs-openid", facts: { host }, where: {} },
      ]);
    }
  });

  test("takes the port that was asked for or says that it is taken", async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    const problems = await problemsOf(start({ port }));
    expect(problems).toEqual([{ code: "server.port-in-use", facts: { first: port, last: port }, where: {} }]);
  });

  test("takes the first free port from 8080 on when none was asked for", async () => {
    const first = await start({});
    const second = await start({});
    const ports = [first, second].map(({ url }) => Number(new URL(url).port));
    expect(ports[0]).toBeGreaterThanOrEqual(8080);
    expect(ports[1]).toBeGreaterThan(ports[0] ?? 0);
  });

  test("stops within two seconds, whatever is under way", async () => {
    const cases = { ...smallSite(), openStart: () => new Promise<never>(() => undefined) };
    const { url, signInLink, close } = await start({ port: 0, cases });
    const signedIn = await fetch(signInLink, { redirect: "manual" });
    const headers = { Cookie: signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
    const hanging = fetch(`${url}/v1/dossiers/duinrand-2018`, { headers }).then(
      () => "answered",
      () => "cut off",
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    const begin = performance.now();
    await close();
    running.length = 0;
    expect(performance.now() - begin).toBeLessThan(2000);
    expect(await hanging).toBe("cut off");
  });
});

describe("listening", () => {
  test("at an address of another machine says which and why", async () => {
    const server = createServer();
    const problems = await problemsOf(listen(server, "192.0.2.1", 0));
    expect(problems).toMatchObject([
      { code: "server.address-unavailable", facts: { host: "192.0.2.1", reason: "EADDRNOTAVAIL" } },
    ]);
  });

  test("leaves nothing behind when it stops", async () => {
    const server = createServer((_request, response) => response.end("x"));
    const port = await listen(server, "127.0.0.1", 0);
    await (await fetch(`http://127.0.0.1:${port}`)).text();
    await stop(server);
    expect(server.address() as AddressInfo | null).toBeNull();
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
  });
});

test("the log is one line of JSON an event, with its time", () => {
  const lines: string[] = [];
  const stream = { write: (line: string) => lines.push(line) };
  const event = { event: "request", method: "GET", route: "/v1/dossiers/:id", status: 200, milliseconds: 12 } as const;
  jsonLines(stream, () => new Date("2026-01-05T10:00:00Z"))(event);
  expect(lines).toEqual([
    '{"time":"2026-01-05T10:00:00.000Z","event":"request","method":"GET","route":"/v1/dossiers/:id","status":200,"milliseconds":12}\n',
  ]);
  const before = Date.now();
  jsonLines(stream)(event);
  const time = Date.parse(/"time":"([^"]+)"/.exec(lines[1] ?? "")?.[1] ?? "");
  expect(time).toBeGreaterThanOrEqual(before);
  expect(time).toBeLessThanOrEqual(Date.now());
});
