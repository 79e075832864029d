import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scenarioNumbers } from "./scenario-numbers.ts";

const golden = JSON.parse(readFileSync(new URL("scenario-numbers.json", import.meta.url), "utf8"));

test("a simulation with a seed has the same digits on every Node", () => {
  expect(JSON.parse(JSON.stringify(scenarioNumbers()))).toEqual(golden);
});
