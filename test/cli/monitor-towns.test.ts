import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runMonitor } from "../../src/cases/monitor/run-monitor.ts";
import { inspectionLog, operatorFor } from "../../src/cli/inspection-log.ts";
import { openLake } from "../../src/lake/lake.ts";
import { denseHistory } from "../monitor/dense-history.ts";
import { deliverFiles, rowsOfHistory } from "../monitor/lake-of-history.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-towns-"));
const lake = join(folder, "lake");

/** Two municipalities with the same rows; 9901 allows households to be counted, 9902 says nothing about it. */
beforeAll(async () => {
  const opened = await openLake(lake);
  const rows = rowsOfHistory(denseHistory(5));
  await deliverFiles(opened, [{ name: "alles", rows }]);
  const delivery = await opened.deliver({ gemeente: "9902", source: "proef" });
  delivery.begin({ name: "alles", sha256: "0".repeat(64), bytes: 1 });
  await delivery.add(rows);
  await delivery.commit();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answered {
  readonly figures: readonly { readonly municipality: string; readonly value: unknown }[];
}

async function monitor(...more: readonly string[]) {
  const { code, out, error } = await runCli([
    ...["monitor", "--lake", lake, "--internal", "--purpose", "toets", "--as-of", "2024-03-31", "--json"],
    ...more,
  ]);
  const { figures }: Answered = code === 0 ? JSON.parse(out) : { figures: [] };
  return { code, error, figures };
}

test("households of a municipality that allows it are counted, whatever another municipality of the lake refuses", async () => {
  const { error, figures } = await monitor("--indicator", "huishoudens-met-hulp");
  expect(error).toContain("9902");
  const of = (code: string) => figures.filter(({ municipality }) => municipality === code).map(({ value }) => value);
  expect(of("9901").filter((value) => typeof value === "number").length).toBeGreaterThan(0);
  expect(of("9902").every((value) => typeof value !== "number")).toBe(true);
});

test("the monitor is of the municipality that is named, and knows none that the lake does not have", async () => {
  const one = await monitor("--indicator", "meldingen", "--gemeente", "9902");
  expect(one.figures.length).toBeGreaterThan(0);
  expect(new Set(one.figures.map(({ municipality }) => municipality))).toEqual(new Set(["9902"]));
  const none = await monitor("--gemeente", "9977");
  expect(none.code).toBe(2);
  expect(none.error).toContain("Het lake heeft niets van gemeente");
});

test("the record names the account of the process, and without one nobody sees true numbers", async () => {
  await monitor("--indicator", "meldingen");
  const last = readFileSync(join(lake, "inzage.jsonl"), "utf8").trimEnd().split("\n").at(-1) ?? "";
  expect(JSON.parse(last)).toMatchObject({ user: userInfo().username, purpose: "toets" });
  const request = { lake, indicators: ["meldingen"], rules: {}, internal: true };
  await expect(
    runMonitor(
      request,
      operatorFor("toets"),
      inspectionLog(lake, () => ""),
    ),
  ).rejects.toMatchObject({
    problems: [{ code: "monitor.no-account" }],
  });
});
