import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { filesIn, stateOf } from "./faults.fixture.ts";
import { booking, deliver, inFolder, retentionOrder, rowsOf } from "./lake.fixture.ts";
import { openLake } from "./lake.ts";

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
const fixture = fileURLToPath(new URL("killed-retention.fixture.ts", import.meta.url));

/** Applies the retention in a process that is killed at a step, or comes to its end and says how many there were. */
async function retain(folder: string, killedAt?: number): Promise<number | "killed"> {
  const words = ["--experimental-strip-types", fixture, folder, ...(killedAt === undefined ? [] : [String(killedAt)])];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "ignore"] });
  const [out, [, signal]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  return signal === "SIGKILL" ? "killed" : Number(out);
}

test.skipIf(process.platform === "win32")(
  "a retention that is killed at any moment leaves a lake that can be read, before or after it, and the next one ends as if nothing had happened",
  { timeout: 120_000 },
  () =>
    inFolder(async (base) => {
      const start = join(base, "start");
      const first = await openLake(start, { now: () => new Date("2026-03-01") });
      await deliver(first, "a", [booking("1", 100, "2026-02-01"), booking("2", 5, "2026-02-03")]);
      await deliver(first, "b", [booking("3", 150, "2026-02-01")]);
      const before = await stateOf(first);
      const whole = join(base, "whole");
      await cp(start, whole, { recursive: true });
      const steps = Number(await retain(whole));
      const after = await stateOf(await openLake(whole));
      const names = async (folder: string) => (await filesIn(folder)).map((path) => path.slice(folder.length));
      for (let step = 1; step <= steps; step += isDeep ? 1 : 4) {
        const folder = join(base, `${step}`);
        await cp(start, folder, { recursive: true });
        expect(await retain(folder, step)).toBe("killed");
        const lake = await openLake(folder, { now: () => new Date("2026-03-01") });
        const found = await stateOf(lake);
        expect([before, after]).toContainEqual(found);
        expect(await rowsOf(lake, "SELECT boekstuk FROM grootboekmutatie ORDER BY 1")).toEqual(
          found.id === after.id ? [["2"]] : [["1"], ["2"], ["3"]],
        );
        await lake.expire(retentionOrder);
        expect(await stateOf(lake)).toEqual(after);
        expect(await names(folder)).toEqual(await names(whole));
      }
    }),
);
