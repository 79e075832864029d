import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { median } from "../ratio.ts";
import { differences } from "./differences.ts";
import { modelOf, monitorKeys, runModels, scansOf } from "./monitor-work.ts";
import { askPandas, hasPandas, type PandasAnswer, peerKeys } from "./pandas.ts";
import { timed } from "./processor-time.ts";
import { loadTown, type Town } from "./town.ts";

/*
 * What the monitor costs: `make bench-monitor`, or `BENCH_INHABITANTS=20000,130000 make bench-monitor` for other sizes than 5,000 and 20,000.
 * Of a synthetic municipality of 36 months: the last year with true numbers, against one month and against all months; a page; six models against
 * vectorised pandas on the same files with the same answers, in the same run; and whether cost grows with the number of inhabitants. All in
 * seconds of processor time.
 */

const sizes = (process.env["BENCH_INHABITANTS"] ?? "5000,20000").split(",").map(Number);
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 3);
const pandas = hasPandas();
if (!pandas) console.log("skipped: pandas, since no python3 with pandas and pyarrow is here (PYTHON names another)");

tellScans();
const costs: { readonly inhabitants: number; readonly seconds: number }[] = [];
for (const inhabitants of sizes) {
  const folder = mkdtempSync(join(tmpdir(), "sluitend-bench-"));
  try {
    const { seconds, value: town } = await timed(() => loadTown(join(folder, "lake"), { inhabitants, months: 36 }));
    console.log(`\n${inhabitants} inhabitants, 36 months (made and loaded in ${seconds.toFixed(1)} s)`);
    costs.push({ inhabitants, seconds: await tellPeriods(town) });
    await tellPage(town);
    if (pandas) await tellPandas(town, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
tellGrowth();

function tellScans(): void {
  const scans = monitorKeys.map((key) => ({ key, times: scansOf(key) }));
  const more = scans.filter(({ times }) => times > 3).map(({ key, times }) => `${key} ${times}`);
  const most = Math.max(...scans.map(({ times }) => times));
  console.log(
    `${scans.length} models, each reads at most ${most} tables; more than 3 (aim): ${more.join(", ") || "none"}`,
  );
}

/** Gives the seconds of the last year. */
async function tellPeriods(town: Town): Promise<number> {
  const { months } = town;
  const [all, year, month] = [months, months.slice(-12), months.slice(-1)];
  const times = { all: [] as number[], year: [] as number[], month: [] as number[] };
  let slowest = "";
  await runModels(town, monitorKeys, month);
  for (let round = 0; round < rounds; round += 1) {
    const whole = await runModels(town, monitorKeys, year);
    times.year.push(whole.seconds);
    times.month.push((await runModels(town, monitorKeys, month)).seconds);
    times.all.push((await runModels(town, monitorKeys, all)).seconds);
    slowest = [...whole.value]
      .toSorted(([, a], [, b]) => b.seconds - a.seconds)
      .slice(0, 3)
      .map(([key, { seconds }]) => `${key} ${seconds.toFixed(2)}`)
      .join(", ");
  }
  const [ofAll, ofYear, ofMonth] = [median(times.all), median(times.year), median(times.month)];
  const share = (whole: number): string => `${((100 * ofMonth) / whole).toFixed(0)} %`;
  console.log(`whole monitor, a year: ${ofYear.toFixed(2)} s (most: ${slowest})`);
  console.log(
    `one month: ${ofMonth.toFixed(2)} s, ${share(ofYear)} of the year and ${share(ofAll)} of all ${all.length} months, ${ofAll.toFixed(2)} s (aim: 10 %)`,
  );
  return ofYear;
}

/** What the page of an indicator asks of the lake when its answer is not remembered: its model over all months, first of all and after another page. */
async function tellPage(town: Town): Promise<void> {
  for (const key of ["trajecten-per-maand", "declaraties-per-maand", "gebruik-per-buurt toegewezen"]) {
    const [first, next]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      first.push((await runModels(town, [key], town.months)).seconds);
      next.push((await runModels(town, [key], town.months, true)).seconds);
    }
    const [cold, warm] = [first, next].map((times) => (1000 * median(times)).toFixed(0));
    console.log(
      `numbers of a page, ${key} over all months: ${cold} ms, ${warm} ms where a page was before (aim for a page: 300)`,
    );
  }
}

async function tellPandas(town: Town, folder: string): Promise<void> {
  const year = town.months.slice(-12);
  const ratios: number[] = [];
  let last: { readonly ours: Awaited<ReturnType<typeof runModels>>; readonly theirs: PandasAnswer } | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const [ours, theirs] = [await runModels(town, peerKeys, year), await askPandas(town, year, folder)];
    for (const key of peerKeys) compare(key, ours.value.get(key)?.value ?? [], theirs.models.get(key)?.rows ?? []);
    ratios.push(theirs.seconds / ours.seconds);
    last = { ours, theirs };
  }
  if (last === undefined) return;
  const { ours, theirs } = last;
  const each = peerKeys.map((key) => {
    const [own, other] = [ours.value.get(key)?.seconds ?? 0, theirs.models.get(key)?.seconds ?? 0];
    return `${key} ${own.toFixed(2)} and ${other.toFixed(2)}`;
  });
  console.log(
    `${median(ratios).toFixed(2)} times as fast as pandas ${theirs.version} on ${peerKeys.length} models, all rows equal (aim: 2): ${ours.seconds.toFixed(2)} s against ${theirs.seconds.toFixed(2)} s, of which ${theirs.reading.toFixed(2)} s reading every table once`,
  );
  console.log(`  ours, reading included, and theirs without: ${each.join("; ")}`);
}

// A model that says something else, or nothing, is quick for the wrong reason.
function compare(
  key: string,
  ours: Parameters<typeof differences>[0],
  theirs: Parameters<typeof differences>[1],
): void {
  const found = differences(ours, theirs, modelOf(key).keys);
  if (ours.length === 0) throw new Error(`${key} says nothing`);
  if (found.length > 0) throw new Error(`${key} differs in ${found.length} places: ${found.slice(0, 5).join("; ")}`);
}

function tellGrowth(): void {
  const each = costs.map(({ inhabitants, seconds }) => {
    const perThousand = (1e6 * seconds) / inhabitants;
    return `${perThousand.toFixed(0)} ms per 1,000 of ${inhabitants}`;
  });
  console.log(`\ncost of a year: ${each.join(", ")}`);
}
