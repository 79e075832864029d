import { decimalOf } from "../figure/decimal.ts";
import type { Value } from "../figure/missing.ts";
import { reserveQuantile } from "../forecast/runoff/spread.ts";
import { t } from "../text/catalogue.ts";
import { describeProblem } from "../text/describe-problem.ts";
import { writeDecimal } from "../text/write-number.ts";
import type { RunOffAnswer } from "./forecast-run-off.ts";

const shares = [0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95, 0.975, 0.99] as const;

/** A forecast of late amounts as one JSON document (design, section 6), in the unit of the file. */
export function runOffJson(answer: RunOffAnswer): object {
  const { file, method, origins, total, steps, developments, calendar, movement, remarks } = answer;
  return {
    file,
    method,
    origins,
    total: { ...total, quantiles: Object.fromEntries(quantilesOf(answer)) },
    factors: steps.map(({ factor, variance, error, count }, at) => ({
      from: developments[at] ?? "",
      to: developments[at + 1] ?? "tail",
      factor,
      sigma: variance === undefined ? { missing: "not-quantified" } : Math.sqrt(variance),
      standardError: error === undefined ? { missing: "not-quantified" } : Math.sqrt(error),
      count,
    })),
    calendar,
    ...(movement === undefined ? {} : { nextPeriods: movement.total.map(orMissing) }),
    remarks: remarks.map((remark) => ({
      code: remark.code,
      facts: remark.facts,
      message: describeProblem(remark, "nl"),
    })),
  };
}

function orMissing(value: number): Value {
  return Number.isFinite(value) ? value : { missing: "not-quantified" };
}

/** Amounts under which what is to come stays with a given chance; none when the uncertainty is not known. */
function quantilesOf({ total }: RunOffAnswer): readonly (readonly [string, number])[] {
  const { reserve, standardError } = total;
  if (typeof reserve !== "number" || typeof standardError !== "number") return [];
  return shares.flatMap((share) => {
    const amount = reserveQuantile(reserve, standardError, share);
    return amount === undefined ? [] : [[String(share), amount] as const];
  });
}

/** The same in words: a line per origin, the total, and how far it may be off. */
export function explainRunOff(answer: RunOffAnswer): string {
  const { origins, total, movement, remarks } = answer;
  const head = (["origin", "latest", "reserve", "ultimate", "error"] as const).map((key) => t("nl", `runoff.${key}`));
  const body = [...origins, { ...total, origin: t("nl", "runoff.total") }].map(
    ({ origin, latest, reserve, ultimate, standardError }) => [
      origin,
      ...[latest, reserve, ultimate, standardError].map(write),
    ],
  );
  const widths = head.map((title, at) => Math.max(title.length, ...body.map((line) => (line[at] ?? "").length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ");
  const rule = "─".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const quantiles = new Map(quantilesOf(answer));
  const range = (low: number, high: number, chance: number) => {
    const [lower, upper] = [quantiles.get(String(low)), quantiles.get(String(high))];
    return lower === undefined || upper === undefined
      ? []
      : [t("nl", "runoff.range", { chance, lower: write(lower), upper: write(upper) })];
  };
  const [move] = movement?.total ?? [];
  return [
    line(head),
    rule,
    ...body.slice(0, -1).map(line),
    rule,
    line(body.at(-1) ?? []),
    ...range(0.1, 0.9, 80),
    ...range(0.025, 0.975, 95),
    ...(move !== undefined && move > 0 ? [t("nl", "runoff.movement", { amount: write(move) })] : []),
    ...remarks.map((remark) => describeProblem(remark, "nl")),
    t("nl", "runoff.internal"),
  ].join("\n");
}

function write(value: Value): string {
  return typeof value === "number" ? writeDecimal(decimalOf(Math.round(value)), false) : t("nl", "runoff.unknown");
}
