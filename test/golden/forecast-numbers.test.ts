import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { forecastNumbers } from "./forecast-numbers.ts";

const golden = JSON.parse(readFileSync(new URL("forecast-numbers.json", import.meta.url), "utf8"));
const node22 = fileURLToPath(new URL("../../.cache/node22/bin/node", import.meta.url));

test(`the forecasts have the same digits on Node ${process.versions.node} as in the golden file`, () => {
  expect(JSON.parse(JSON.stringify(forecastNumbers()))).toEqual(golden);
});

// `tools/prerequisites.sh` brings Node 22 from the npm registry; in Chromium test/browser/forecast-engine.test.ts does the same.
const name = existsSync(node22) ? "" : ", skipped: .cache/node22 is not here (make prerequisites)";
test.skipIf(name !== "")(`the forecasts have the same digits on Node 22${name}`, () => {
  const module = new URL("forecast-numbers.ts", import.meta.url).href;
  const script = `import { forecastNumbers } from ${JSON.stringify(module)}; console.log(process.version); console.log(JSON.stringify(forecastNumbers()));`;
  const { stdout, status } = spawnSync(
    node22,
    ["--experimental-strip-types", "--disable-warning=ExperimentalWarning", "--input-type=module", "-e", script],
    { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } },
  );
  const [version, numbers] = stdout.split("\n");
  expect(status).toBe(0);
  expect(version).toMatch(/^v22\./);
  expect(JSON.parse(numbers ?? "")).toEqual(golden);
});
