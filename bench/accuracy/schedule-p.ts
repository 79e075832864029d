import { existsSync, readFileSync } from "node:fs";
import { additive } from "../../src/forecast/runoff/additive.ts";
import { calibratedRange } from "../../src/forecast/runoff/calibrate.ts";
import { developmentOf } from "../../src/forecast/runoff/factors.ts";
import { mack } from "../../src/forecast/runoff/mack.ts";
import { outstanding } from "../../src/forecast/runoff/outstanding.ts";
import type { Triangle } from "../../src/forecast/runoff/triangle.ts";

/*
 * How well next year's payments are forecast, on published triangles of American insurers (NAIC Schedule P, 1988-1997). Stand at the end of
 * 1992, 1993 and 1994 and use nothing from after; every choice of a method and every width of an interval comes from forecasts that could
 * have been made, and judged, before that day. The file is not ours to pass on: name it on the command line.
 *   node bench/accuracy/schedule-p.ts FILE       (columns line,company,origin,development,incurred,paid,premium_net)
 */

interface Company {
  readonly paid: readonly (readonly number[])[];
  readonly incurred: readonly (readonly number[])[];
  readonly premium: readonly number[];
}

const firstYear = 1988;
const firstCut = 1990;

function read(path: string): readonly Company[] {
  const companies = new Map<string, { paid: number[][]; incurred: number[][]; premium: number[] }>();
  for (const line of readFileSync(path, "utf8").trim().split("\n").slice(1)) {
    const [business, company, origin, development, incurred, paid, premium] = line.split(",");
    const key = `${business} ${company}`;
    const rows = () => Array.from({ length: 10 }, (): number[] => []);
    const own = companies.get(key) ?? { paid: rows(), incurred: rows(), premium: [] };
    companies.set(key, own);
    const [row, column] = [Number(origin) - firstYear, Number(development) - 1];
    const [paidRow, incurredRow] = [own.paid[row], own.incurred[row]];
    if (paidRow === undefined || incurredRow === undefined) continue;
    paidRow[column] = Number(paid);
    incurredRow[column] = Number(incurred);
    own.premium[row] = Number(premium);
  }
  return [...companies.values()];
}

function asKnown(cells: readonly (readonly number[])[], cut: number): Triangle {
  const size = cut - firstYear + 1;
  const labels = Array.from({ length: size }, (_, at) => String(at + 1));
  const rows = labels.map((_, origin) =>
    labels.map((__, at) => (origin + at < size ? cells[origin]?.[at] : undefined)),
  );
  return { origins: labels, developments: labels, cells: rows, step: 1 };
}

/** Everything above zero, as the protocol asks. */
function isUsable({ paid, premium }: Company, cut: number): boolean {
  const size = cut - firstYear + 1;
  return paid
    .slice(0, size)
    .every((row, origin) => (premium[origin] ?? 0) > 0 && row.slice(0, size - origin).every((amount) => amount > 0));
}

/** What was really paid in the year after, on the cells that a triangle of that size can say something about. */
function truth({ paid }: Company, cut: number): number {
  const size = cut - firstYear + 1;
  let sum = 0;
  for (let origin = 1; origin < size; origin += 1)
    sum += (paid[origin]?.[size - origin] ?? 0) - (paid[origin]?.[size - origin - 1] ?? 0);
  return sum;
}

type Method = (company: Company, cut: number) => number;

const chainLadder =
  (periods?: number): Method =>
  ({ paid }, cut) => {
    const triangle = asKnown(paid, cut);
    const { steps } = developmentOf(triangle, periods === undefined ? {} : { periods });
    return mack(triangle, steps).calendar[0] ?? 0;
  };
const fromOutstanding =
  (periods: number): Method =>
  ({ paid, incurred }, cut) =>
    outstanding(asKnown(paid, cut), asKnown(incurred, cut), { periods }).calendar[0] ?? 0;
const mean =
  (...methods: readonly Method[]): Method =>
  (company, cut) =>
    methods.reduce((sum, method) => sum + method(company, cut), 0) / methods.length;

const plain = chainLadder();
/** What is chosen from, each year anew, by the weighted error in the years before. */
const methods: readonly (readonly [string, Method])[] = [
  ["chain ladder", plain],
  ["chain ladder, newest year", chainLadder(1)],
  ["chain ladder, newest two years", chainLadder(2)],
  ["additive on premium", ({ paid, premium }, cut) => additive(asKnown(paid, cut), premium).calendar[0] ?? 0],
  ["outstanding, newest year", fromOutstanding(1)],
  ["outstanding, newest two years", fromOutstanding(2)],
  ["mean of chain ladder and outstanding, newest year", mean(chainLadder(1), fromOutstanding(1))],
  ["mean of chain ladder and outstanding, newest two years", mean(chainLadder(2), fromOutstanding(2))],
];

/** Σ |forecast − truth| / Σ truth. */
function weightedError(companies: readonly Company[], method: Method, cut: number): number {
  let [errors, amounts] = [0, 0];
  for (const company of companies.filter((one) => isUsable(one, cut))) {
    errors += Math.abs(method(company, cut) - truth(company, cut));
    amounts += truth(company, cut);
  }
  return errors / amounts;
}

function report(companies: readonly Company[], cut: number): void {
  const earlier = Array.from({ length: cut - firstCut }, (_, at) => firstCut + at);
  const scored = methods.map(([name, method]) => {
    const past = earlier.reduce((sum, year) => sum + weightedError(companies, method, year), 0) / earlier.length;
    return { name, method, past };
  });
  const [best] = scored.toSorted((a, b) => a.past - b.past);
  if (best === undefined) return;
  const errors = earlier.flatMap((year) =>
    companies
      .filter((one) => isUsable(one, year))
      .flatMap((one) => {
        const forecast = best.method(one, year);
        return forecast > 0 ? [(truth(one, year) - forecast) / forecast] : [];
      }),
  );
  const usable = companies.filter((one) => isUsable(one, cut));
  const covered = (coverage: number) => {
    const inside = usable.filter((one) => {
      const range = calibratedRange(best.method(one, cut), errors, coverage);
      return range !== undefined && truth(one, cut) >= range.lower && truth(one, cut) <= range.upper;
    });
    return ((100 * inside.length) / usable.length).toFixed(1);
  };
  const [own, yardstick] = [weightedError(companies, best.method, cut), weightedError(companies, plain, cut)];
  const gain = (100 * (1 - own / yardstick)).toFixed(1);
  console.log(
    `${cut}: ${usable.length} triangles; ${best.name} (chosen on ${earlier.join(", ")}): weighted error ${own.toFixed(4)} against ` +
      `${yardstick.toFixed(4)} of chain ladder, ${gain}% less; covered: 95% ${covered(0.95)}, 80% ${covered(0.8)}`,
  );
}

const path = process.argv[2] ?? process.env["SLUITEND_SCHEDULE_P"];
if (path === undefined || !existsSync(path))
  console.log("schedule-p: skipped, name the csv file on the command line or in SLUITEND_SCHEDULE_P");
else {
  const companies = read(path);
  for (const cut of [1992, 1993, 1994]) report(companies, cut);
}
