import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium as engine } from "playwright-core";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { chromium } from "./chromium.ts";

const entry = fileURLToPath(new URL("../golden/scenario-numbers.ts", import.meta.url));
const golden = JSON.parse(readFileSync(new URL("../golden/scenario-numbers.json", import.meta.url), "utf8"));
const executablePath = chromium();

/** The simulation as one script for the browser, its function under the name `scenario`. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "scenario" } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!("output" in first)) throw new Error("nothing was built");
  return first.output[0].code;
}

describe.skipIf(executablePath === undefined)("a simulation in the browser", () => {
  it("has the same digits as in Node", async () => {
    const browser = await engine.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const numbers = await page.evaluate(`${await bundled()}; JSON.stringify(scenario.scenarioNumbers())`);
      expect(JSON.parse(String(numbers))).toEqual(golden);
    } finally {
      await browser.close();
    }
  });
});
