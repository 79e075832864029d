import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runOffNumbers } from "./run-off-numbers.ts";

const golden = JSON.parse(readFileSync(new URL("run-off-numbers.json", import.meta.url), "utf8"));

test("a run-off with a seed has the same digits on every Node", () => {
  expect(JSON.parse(JSON.stringify(runOffNumbers()))).toEqual(golden);
});
