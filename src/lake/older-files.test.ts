import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openEngine } from "./engine.ts";
import { deliver } from "./lake.fixture.ts";
import { openLake } from "./lake.ts";
import { quoted } from "./sql-text.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-ouder-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file of before a column came is read with nothing in that column", async () => {
  const lake = await openLake(folder);
  await deliver(lake, "oud", [
    {
      table: "gemeenteproduct",
      knownOn: "2025-01-01",
      values: { product: "dagbesteding", titel: "Dagbesteding", groep: "begeleiding" },
    },
  ]);
  const [part] = (await lake.snapshot()).deliveries.flatMap(({ parts }) => parts);
  const file = join(folder, part?.path ?? "");
  const engine = await openEngine({ memory: 100_000_000, threads: 1, temporary: folder });
  await engine.run(
    `COPY (SELECT * EXCLUDE (groep) FROM read_parquet(${quoted(file)})) TO ${quoted(`${file}.oud`)} (FORMAT parquet)`,
  );
  engine.close();
  renameSync(`${file}.oud`, file);
  const reader = await lake.read();
  const rows: unknown[] = [];
  for await (const batch of reader.query({ name: "producten", sql: "SELECT product, groep FROM gemeenteproduct" }))
    rows.push(...batch.rows);
  reader.close();
  expect(rows).toEqual([["dagbesteding", null]]);
});
