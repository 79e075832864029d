import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "count-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function report(name: string, content: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

function count(...paths: string[]): { line: string; status: number | null } {
  const { stdout, status } = spawnSync(process.execPath, [join(import.meta.dirname, "count-tests.mjs"), ...paths]);
  return { line: stdout.toString().trimEnd(), status };
}

const passing = { numPassedTests: 7, numFailedTests: 0, testResults: [{ status: "passed", assertionResults: [] }] };
const failing = {
  numPassedTests: 2,
  numFailedTests: 1,
  testResults: [{ status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] }],
};
const unloadable = { numPassedTests: 0, numFailedTests: 0, testResults: [{ status: "failed", assertionResults: [] }] };

test("the runs are added up", () => {
  expect(count(report("a", passing), report("b", passing))).toEqual({ line: "14 passed, 0 failed", status: 0 });
  expect(count(report("a", passing), report("b", failing))).toEqual({ line: "9 passed, 1 failed", status: 1 });
});

test("a test file that could not be loaded is a failure, although it holds no failed test", () => {
  expect(count(report("a", passing), report("b", unloadable))).toEqual({ line: "7 passed, 1 failed", status: 1 });
});

test("a run that left no report is a failure", () => {
  expect(count(report("a", passing), join(folder, "absent"))).toEqual({ line: "7 passed, 1 failed", status: 1 });
});
