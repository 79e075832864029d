/**
 * A process that protects a table, keeps nothing but what readers get, and writes a dump of its memory to the file that it is given. With
 * "all" as second argument it keeps the table too: then the dump must give the counts away, or the test would prove nothing.
 */
import { writeHeapSnapshot } from "node:v8";
import { openGate } from "../../src/disclosure/gate.ts";
import { releaseDataset } from "../../src/disclosure/release-dataset.ts";
import { openHighs } from "../../src/solve/highs-solver.ts";
import { figureOf, secretTable } from "./secret-table.ts";

const [file = "", keep = ""] = process.argv.slice(2);

async function answer() {
  const table = secretTable();
  const { release, problems } = releaseDataset(table.dataset, await openHighs(), { snapshot: "s1" });
  if (release === undefined) throw new Error(JSON.stringify(problems));
  const gate = openGate({ audience: "council", lookup: () => undefined, releases: [release] });
  const shown = table.cells.map(({ filter, value }) => gate.release(figureOf(filter, value)));
  return { release, gate, shown, table: keep === "all" ? table : undefined };
}

const held = await answer();
// Code that ran only once is thrown away with the constants in it after some rounds.
for (let round = 0; round < 5; round += 1) {
  globalThis.gc?.();
  await new Promise((resolve) => setImmediate(resolve));
}
writeHeapSnapshot(file, { exposeNumericValues: true });
// What is held must be held until after the dump.
console.log(JSON.stringify({ hidden: held.shown.filter(({ hidden }) => hidden !== undefined).length, kept: keep }));
