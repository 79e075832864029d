import { describe, expect, test } from "vitest";
import { ask, expectProblem, smallApp } from "./small-site.ts";

const page = { Accept: "text/html" };

describe("a one-time link", () => {
  test("gives a session in a cookie that no script reads, and leads on so that no token stays in the address", async () => {
    const { app } = smallApp();
    const response = await ask(app, "/aanmelden/link-of-anna", { headers: { Cookie: "" } });
    expect(response.status).toBe(303);
    expect(response.headers.get("Location")).toBe("/");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.getSetCookie()).toEqual(["sluitend-8080=new-session; Path=/; HttpOnly; SameSite=Strict"]);
    const session = await ask(app, "/v1/session", { headers: { Cookie: "sluitend-8080=new-session" } });
    expect(await session.json()).toEqual({ name: "Anna de Vries", roles: ["controller"], audience: "council" });
  });

  test("sends its cookie over https only, where there is https", async () => {
    const { app } = smallApp({}, { secure: true });
    const response = await ask(app, "/aanmelden/link-of-anna", { headers: { Cookie: "" } });
    expect(response.headers.getSetCookie().at(-1)).toContain("Secure");
  });

  test("works once, and says so as a page", async () => {
    const { app } = smallApp();
    await ask(app, "/aanmelden/link-of-anna", { headers: { Cookie: "" } });
    const second = await ask(app, "/aanmelden/link-of-anna", { headers: { Cookie: "", ...page } });
    expect(second.status).toBe(410);
    expect(second.headers.get("Content-Type")).toContain("text/html");
    expect(await second.text()).toContain("<h1>");
    expect(second.headers.getSetCookie().some((cookie) => cookie.includes("session"))).toBe(false);
    const asJson = await ask(app, "/aanmelden/link-of-anna", { headers: { Cookie: "", Accept: "application/json" } });
    await expectProblem(asJson, 410, "store.sign-in-refused");
  });

  test("is not used up by who only looks ahead", async () => {
    const { app } = smallApp();
    for (const looking of [{ method: "HEAD" }, { headers: { "Sec-Purpose": "prefetch;prerender" } }]) {
      const response = await ask(app, "/aanmelden/link-of-anna", looking);
      expect(response.status).toBe(204);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
    expect((await ask(app, "/aanmelden/link-of-anna", { headers: { Cookie: "" } })).status).toBe(303);
  });

  test("leads someone who is signed in on, and stays good", async () => {
    const { app } = smallApp();
    const signedIn = await ask(app, "/aanmelden/link-of-anna");
    expect(signedIn.status).toBe(303);
    expect(signedIn.headers.getSetCookie()).toEqual([]);
    expect((await ask(app, "/aanmelden/oud")).status).toBe(303);
    const fresh = await ask(app, "/aanmelden/link-of-anna", { headers: { Cookie: "" } });
    expect(fresh.headers.getSetCookie()).toHaveLength(1);
  });

  test("shows what it was opened with only as text", async () => {
    const { app } = smallApp({}, { explain: () => ({ title: "<b>op</b>", detail: `"><script>alert(1)</script>` }) });
    const text = await (await ask(app, "/aanmelden/oud", { headers: { Cookie: "", ...page } })).text();
    expect(text).not.toContain("<b>");
    expect(text).not.toContain("<script>");
    expect(text).toContain("&lt;script&gt;");
  });
});

describe("signing out", () => {
  test("ends the session and takes the cookie away", async () => {
    const { app } = smallApp();
    const response = await ask(app, "/v1/session", { method: "DELETE" });
    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie()).toEqual([expect.stringContaining("Max-Age=0")]);
    await expectProblem(await ask(app, "/v1/session"), 401, "request.not-signed-in");
  });
});
