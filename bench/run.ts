import { globSync } from "node:fs";
import { join } from "node:path";
import { type Bench, measure } from "./ratio.ts";

// Every bench/*.bench.ts exports `benches`. All run in this one process; only ratios can be compared between machines.
const rounds = 50;
for (const file of globSync("*.bench.ts", { cwd: import.meta.dirname }).sort()) {
  const { benches } = (await import(join(import.meta.dirname, file))) as { benches: readonly Bench[] };
  for (const bench of benches) {
    const { name, yardstick, ratio, milliseconds, yardstickMilliseconds } = await measure(
      bench,
      bench.rounds ?? rounds,
    );
    const times = `${milliseconds.toFixed(1)} ms against ${yardstickMilliseconds.toFixed(1)} ms`;
    const seen = bench.seen === undefined ? "" : `; ${bench.seen()}`;
    console.log(`${ratio.toFixed(2).padStart(8)} × ${yardstick}: ${name} (${times}${seen})`);
  }
}
