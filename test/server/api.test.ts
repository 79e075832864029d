import { describe, expect, test } from "vitest";
import { ask, expectProblem, smallApp } from "./small-site.ts";

describe("every answer of the interface", () => {
  test("says the full version of the interface", async () => {
    const { app } = smallApp();
    for (const path of ["/v1/health", "/v1/dossiers", "/v1/dossiers/nergens", "/v1/nergens"]) {
      expect((await ask(app, path)).headers.get("API-Version"), path).toBe("1.0.0");
    }
  });
});

describe("an address", () => {
  test("that nothing stands at is not found, also with a slash too many", async () => {
    const { app } = smallApp();
    await expectProblem(await ask(app, "/v1/nergens"), 404, "request.not-found");
    await expectProblem(await ask(app, "/v1/dossiers/"), 404, "request.not-found");
  });
});
