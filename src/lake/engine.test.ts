import { tmpdir } from "node:os";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { openEngine } from "./engine.ts";

const endless = "SELECT sum(a.range * b.range % 7) FROM range(10000000) a, range(10000000) b";

test("a question that is stopped before the engine has begun with it does not go on", { timeout: 30_000 }, async () => {
  const engine = await openEngine({ memory: 100_000_000, threads: 1, temporary: tmpdir() });
  try {
    for (let turns = 0; turns < 6; turns++) {
      const stop = new AbortController();
      const asked = engine.stream(endless, [], stop.signal).next();
      for (let turn = 0; turn < turns; turn++) await setImmediate();
      stop.abort(new Error("enough"));
      await expect(asked).rejects.toThrow("enough");
    }
    const { value } = await engine.stream("SELECT 1 AS een", []).next();
    expect(value).toEqual({ columns: ["een"], rows: [[1]] });
  } finally {
    engine.close();
  }
});
