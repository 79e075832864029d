import { decimalOf } from "../figure/decimal.ts";
import type { Value } from "../figure/missing.ts";
import type { TotalRunOff } from "../forecast/runoff/run-off.ts";
import { t } from "../text/catalogue.ts";
import { describeProblem } from "../text/describe-problem.ts";
import { writeDecimal } from "../text/write-number.ts";
import { quantilesOf } from "./export-run-off.ts";
import type { RunOffAnswer, SegmentAnswer } from "./forecast-run-off.ts";

/** A forecast of late amounts in words: a line per origin, the total, how far it may be off, and what was assumed. */
export function explainRunOff(answer: RunOffAnswer): string {
  const { segments, total, independentError } = answer;
  const [only, ...others] = segments;
  const tables = segments.flatMap((segment) => [
    ...(segment.segment === "" ? [] : [segment.segment]),
    ...tableOf(segment),
    ...nextOf(segment),
    "",
  ]);
  const [move] = others.length === 0 ? (only?.forecast.movement?.total ?? []) : [];
  return [
    ...tables.slice(0, -1),
    ...(others.length === 0 ? [] : ["", t("nl", "runoff.together", sumsOf(total))]),
    ...(independentError === undefined ? [] : [t("nl", "runoff.independent", { amount: write(independentError) })]),
    ...rangesOf(answer),
    ...(move !== undefined && move > 0 ? [t("nl", "runoff.movement", { amount: write(move) })] : []),
    ...secondOf(only),
    ...segments.flatMap(({ segment, remarks }) =>
      remarks.map((remark) => `${segment === "" ? "" : `${segment}: `}${describeProblem(remark, "nl")}`),
    ),
    t("nl", "runoff.internal"),
  ].join("\n");
}

function tableOf({ forecast: { origins, total } }: SegmentAnswer): readonly string[] {
  const head = (["origin", "latest", "reserve", "ultimate", "error"] as const).map((key) => t("nl", `runoff.${key}`));
  const body = [...origins, { ...total, origin: t("nl", "runoff.total") }].map(
    ({ origin, latest, reserve, ultimate, standardError }) => [
      origin,
      ...[latest, reserve, ultimate].map(write),
      // Where there is an expectation but no error, no formula gives one, or nothing varied.
      typeof standardError !== "number" && typeof reserve === "number"
        ? t("nl", "runoff.error-unknown")
        : write(standardError),
    ],
  );
  const widths = head.map((title, at) => Math.max(title.length, ...body.map((line) => (line[at] ?? "").length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ");
  const rule = "─".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [line(head), rule, ...body.slice(0, -1).map(line), rule, line(body.at(-1) ?? [])];
}

/** What the next period should bring, when enough was seen to say how far off such an expectation is. */
function nextOf({ next }: SegmentAnswer): readonly string[] {
  const [range] = next?.ranges ?? [];
  if (next === undefined || range === undefined) return [];
  const { expected, moments } = next;
  return [
    t("nl", "runoff.next", {
      expected: write(expected),
      chance: Math.round(range.certainty * 100),
      lower: write(range.lower),
      upper: write(range.upper),
      moments,
    }),
  ];
}

function rangesOf(answer: RunOffAnswer): readonly string[] {
  const quantiles = quantilesOf(answer);
  const range = (low: number, high: number, chance: number) => {
    const [lower, upper] = [quantiles.get(String(low)), quantiles.get(String(high))];
    return lower === undefined || upper === undefined
      ? []
      : [t("nl", "runoff.range", { chance, lower: write(lower), upper: write(upper) })];
  };
  return [...range(0.1, 0.9, 80), ...range(0.025, 0.975, 95)];
}

/** The second triangle of Munich ends near the first: both, so that a reader sees how near. */
function secondOf(only: SegmentAnswer | undefined): readonly string[] {
  const second = only?.forecast.second;
  if (second === undefined) return [];
  return [t("nl", "runoff.second", sumsOf(second.total))];
}

function sumsOf({ latest, reserve, ultimate }: TotalRunOff) {
  return { latest: write(latest), reserve: write(reserve), ultimate: write(ultimate) };
}

function write(value: Value): string {
  return typeof value === "number" ? writeDecimal(decimalOf(Math.round(value)), false) : t("nl", "runoff.unknown");
}
