import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readCsv } from "../src/tables/csv-read.ts";
import type { Bench } from "./ratio.ts";

const folder = join(import.meta.dirname, "../dossiers");
const texts = globSync("**/*.csv", { cwd: folder }).map((file) => readFileSync(join(folder, file), "utf8"));

export const benches: readonly Bench[] = [
  {
    name: "all CSV files of the dossiers, with the line of every row and limits",
    run: () => texts.map(readWhole),
    yardstick: { name: "csv-parse alone", run: () => texts.map((text): unknown => parse(text)) },
  },
];

// A reader that stops at a mistake is quick for the wrong reason.
function readWhole(text: string): number {
  const { table, problems } = readCsv("bench.csv", text);
  if (table === undefined) throw new Error(problems.map(({ code }) => code).join(", "));
  return table.rows.length;
}
