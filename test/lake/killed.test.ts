import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { importDelivery } from "../../src/cases/import-delivery.ts";
import { openLake } from "../../src/lake/lake.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-killed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const mapping = join(folder, "betalingen.yaml");
const csv = join(folder, "betalingen.csv");
writeFileSync(
  mapping,
  "source: betalingen\nmunicipality: '9901'\nnumbers: english\ncolumns: { betaalnummer: nr, betaaldatum: dag, leverancier: agb, bedrag: bedrag }\n",
);
const rows = Array.from(
  { length: 30_000 },
  (_, n) => `B${n},2026-01-${String((n % 28) + 1).padStart(2, "0")},12345678,${n}.25`,
);
writeFileSync(csv, `nr,dag,agb,bedrag\n${rows.join("\n")}\n`);
const words = ["import", "betalingen", csv, "--mapping", mapping, "--lake"];

function importing(lake: string, before: readonly string[] = []) {
  const command = [...before, process.execPath, "--experimental-strip-types", main, ...words, lake];
  return spawn(command[0] ?? "", command.slice(1), { stdio: ["ignore", "ignore", "pipe"] });
}

async function paymentsIn(lake: string): Promise<unknown> {
  const reader = await (await openLake(lake)).read();
  const found: unknown[] = [];
  const sql = "SELECT count(*), sum(bedrag) FROM betaling";
  for await (const batch of reader.query({ name: "betalingen", sql })) found.push(...batch.rows);
  reader.close();
  return found[0];
}

const whole = [30_000, rows.reduce((sum, _, n) => sum + n * 100 + 25, 0)];

test("an import that is killed leaves all or nothing, and the next one finishes it", { timeout: 60_000 }, async () => {
  for (const moment of [400, 900]) {
    const lake = join(folder, `gestopt-${moment}`);
    const child = importing(lake);
    const ended = once(child, "exit");
    await Promise.race([wait(moment), ended]);
    child.kill("SIGKILL");
    await ended;
    expect([[0, null], whole]).toContainEqual(await paymentsIn(lake));
    await importDelivery({ source: "betalingen", paths: [csv], mapping, lake });
    expect(await paymentsIn(lake)).toEqual(whole);
  }
});

test.skipIf(process.platform === "win32")(
  "an import that may write too little leaves the lake as it was",
  { timeout: 60_000 },
  async () => {
    const lake = join(folder, "vol");
    await openLake(lake);
    // 64 kB a file: as when the disk is full halfway through a file.
    const child = importing(lake, ["bash", "-c", 'ulimit -f 64; exec "$@"', "bash"]);
    const [code] = await once(child, "exit");
    expect(code).not.toBe(0);
    expect(await paymentsIn(lake)).toEqual([0, null]);
    await importDelivery({ source: "betalingen", paths: [csv], mapping, lake });
    expect(await paymentsIn(lake)).toEqual(whole);
  },
);
