import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import { beforeAll, describe, expect, it } from "vitest";
import { openGate } from "../../src/disclosure/gate.ts";
import type { Release } from "../../src/disclosure/release.ts";
import { releaseDataset } from "../../src/disclosure/release-dataset.ts";
import type { Shown } from "../../src/figure/shown.ts";
import { openHighs } from "../../src/solve/highs-solver.ts";
import { figureOf, secretTable } from "./secret-table.ts";

const { dataset, cells } = secretTable();
let release: Release;
let shown: readonly Shown[];
beforeAll(async () => {
  const answer = releaseDataset(dataset, await openHighs(), { snapshot: "s1" });
  if (answer.release === undefined) throw new Error(JSON.stringify(answer.problems));
  release = answer.release;
  const gate = openGate({ audience: "council", lookup: () => undefined, releases: [release] });
  shown = cells.map(({ filter, value }) => gate.release(figureOf(filter, value)));
});

const isHidden = (at: number): boolean => shown[at]?.hidden !== undefined;
const hiddenCounts = (): readonly number[] => cells.flatMap(({ value }, at) => (isHidden(at) ? [value] : []));
const shownCounts = (): readonly number[] => cells.flatMap(({ value }, at) => (isHidden(at) ? [] : [value]));

/** Every number and text that can be reached from a value: through hidden, symbolic and inherited properties too. */
function everythingIn(start: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const waiting: unknown[] = [start];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one !== "object" || one === null) found.add(String(one));
    else if (!seen.has(one)) waiting.push(...inside(one));
    seen.add(one);
  }
  return found;
}

function inside(one: object): readonly unknown[] {
  const own = Reflect.ownKeys(one).map((key): unknown => Reflect.get(one, key));
  const listed = one instanceof Map ? [...one].flat() : one instanceof Set ? [...one] : [];
  const inherited: unknown = Object.getPrototypeOf(one);
  const isBuiltIn = [Object.prototype, Map.prototype, Set.prototype, Array.prototype].some(
    (known) => known === inherited,
  );
  return [...own, ...listed, ...(isBuiltIn ? [] : [inherited])];
}

/** The memory of a process of its own: every text and number that it holds, without the addresses between them. */
function dumpOf(keep: "released" | "all"): string {
  const folder = mkdtempSync(join(tmpdir(), "dump-"));
  const file = join(folder, "dump.heapsnapshot");
  try {
    const script = join(import.meta.dirname, "released-process.ts");
    const flags = ["--experimental-strip-types", "--no-warnings", "--expose-gc"];
    const told = execFileSync(process.execPath, [...flags, script, file, keep], { encoding: "utf8" });
    expect(JSON.parse(told)).toEqual({ hidden: hiddenCounts().length, kept: keep });
    const { strings } = JSON.parse(readFileSync(file, "utf8")) as { readonly strings: readonly string[] };
    return strings.join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("a hidden count", () => {
  it("is in nothing that can be reached from what was released, nor in that as it is sent", () => {
    expect(hiddenCounts().length).toBeGreaterThanOrEqual(4);
    for (const answer of [release, shown]) {
      const reached = everythingIn(answer);
      const sent = serialize(answer).toString("latin1");
      for (const count of hiddenCounts()) {
        for (const text of reached) expect(text).not.toContain(String(count));
        expect(sent).not.toContain(String(count));
        expect(sent).not.toContain(serialize(count).subarray(2).toString("latin1"));
      }
    }
    // The same search finds what is shown, and what a figure carries before the gate.
    const [count = 0] = shownCounts();
    expect(everythingIn(shown).has(String(count))).toBe(true);
    expect(serialize(shown).toString("latin1")).toContain(serialize(count).subarray(2).toString("latin1"));
    expect(everythingIn(figureOf({}, 4_123_457)).has("4123456.5")).toBe(true);
  });

  it("is in no dump of the memory of a process that keeps what was released", { timeout: 120_000 }, () => {
    const dump = dumpOf("released");
    for (const count of hiddenCounts()) expect(dump.includes(String(count)), String(count)).toBe(false);
    for (const count of shownCounts()) expect(dump.includes(String(count)), String(count)).toBe(true);
    const whole = dumpOf("all");
    for (const count of hiddenCounts()) expect(whole.includes(String(count)), String(count)).toBe(true);
  });
});
