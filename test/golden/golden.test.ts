import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { expectGolden } from "./golden.ts";

const golden = join(import.meta.dirname, "trial.txt");
const changed = join(import.meta.dirname, "trial-changed.txt");

describe("a golden file", () => {
  beforeEach(() => {
    vi.stubEnv("CI", "");
    vi.stubEnv("SLUITEND_REQUIRE_ALL", "");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    for (const path of [golden, changed]) rmSync(path, { force: true });
  });

  it("is made of the first text, normalised, and then compared with", () => {
    const withoutClock = (text: string) => text.replace(/\d\d:\d\d/, "time");
    expectGolden("trial.txt", "made at 10:15", withoutClock);
    expect(readFileSync(golden, "utf8")).toBe("made at time\n");
    expectGolden("trial.txt", "made at 11:20", withoutClock);
  });

  it.each(["CI", "SLUITEND_REQUIRE_ALL"])("must be there when %s is set", (name) => {
    vi.stubEnv(name, "1");
    expect(() => expectGolden("trial.txt", "new")).toThrow("is missing");
    expect(existsSync(golden)).toBe(false);
  });

  it("keeps a text that differs beside it, until it is the same again", () => {
    writeFileSync(golden, "old\n");
    expect(() => expectGolden("trial.txt", "new")).toThrow("differs");
    expect(readFileSync(changed, "utf8")).toBe("new\n");
    expectGolden("trial.txt", "old");
    expect(existsSync(changed)).toBe(false);
  });
});
