import type { Measured } from "../../../chart/state.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import type { Period } from "../../../figure/period.ts";
import { parsePeriod } from "../../../figure/period-text.ts";
import { isProblem } from "../../../figure/problem.ts";
import type { Indicator } from "../../../monitor/catalogue/indicator.ts";
import { overMonths } from "../../../monitor/catalogue/over-months.ts";
import type { MonitorFigure } from "../../monitor/monitor-run.ts";

/** By what stretch of time a reader looks. */
export const timeSteps = ["maand", "kwartaal", "jaar"] as const;
export type TimeStep = (typeof timeSteps)[number];

const monthsIn: Readonly<Record<TimeStep, number>> = { maand: 1, kwartaal: 3, jaar: 12 };

/** The values of one line, by the name of their period: `2026-03`, `2026-Q1`, `2026`. */
export type Line = ReadonlyMap<string, Measured>;

/** The stretches of time that an indicator can be told by. */
export function timeStepsOf(indicator: Indicator, figures: readonly MonitorFigure[]): readonly TimeStep[] {
  if (figures.some(({ period }) => period.length === "2026".length)) return ["jaar"];
  return overMonths(indicator.measure) === undefined ? ["maand"] : timeSteps;
}

/** The name of the period of a step in which a month lies. */
export function periodName(month: string, step: TimeStep): string {
  if (step === "maand") return month;
  const year = month.slice(0, 4);
  return step === "jaar" ? year : `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** The periods of a step of which there are all months, oldest first; years that were counted as years stay what they are. */
export function wholePeriods(months: readonly string[], step: TimeStep): readonly string[] {
  const counts = new Map<string, number>();
  for (const month of months) {
    const isYear = month.length === "2026".length;
    const name = isYear ? month : periodName(month, step);
    counts.set(name, (counts.get(name) ?? 0) + (isYear ? monthsIn[step] : 1));
  }
  return [...counts].filter(([, count]) => count >= monthsIn[step]).map(([name]) => name);
}

/** A period by its name. Throws for a name that is none. */
export function periodOfName(name: string): Period {
  const period = parsePeriod(name);
  if (isProblem(period)) throw new Error(`"${name}" is no period`);
  return period;
}

/** The period a year before: `2025-Q1` before `2026-Q1`. */
export function yearBefore(name: string): string {
  return `${Number(name.slice(0, 4)) - 1}${name.slice(4)}`;
}

/**
 * The figures of one line by their periods, each with a reference of its own. A quarter or year is made only of all its months: what happens
 * in them is added, of what stands at their end the last counts.
 */
export function lineOf(indicator: Indicator, figures: readonly MonitorFigure[], step: TimeStep): Line {
  const line = new Map<string, Measured>();
  const groups = new Map<string, MonitorFigure[]>();
  for (const figure of figures) {
    const isYearly = figure.period.length === "2026".length;
    const name = isYearly ? figure.period : periodName(figure.period, step);
    if (isYearly || step === "maand") line.set(name, { ref: refOf(figure), figure: figure.figure });
    else groups.set(name, [...(groups.get(name) ?? []), figure]);
  }
  for (const [name, months] of groups) {
    const ordered = months.toSorted((a, b) => (a.period < b.period ? -1 : 1));
    const last = ordered.at(-1);
    if (last !== undefined && ordered.length === monthsIn[step])
      line.set(name, overMonths(indicator.measure) === "sum" ? sumOf(name, ordered, last) : measuredOf(last));
  }
  return line;
}

/** A figure of the monitor under its reference. */
export function measuredOf(one: MonitorFigure): Measured {
  return { ref: refOf(one), figure: one.figure };
}

function sumOf(name: string, months: readonly MonitorFigure[], last: MonitorFigure): Measured {
  const { definition, label, scope, unit, kind, knownOn } = last.figure;
  const isProvisional = months.some(({ figure }) => figure.status === "provisional");
  const figure = combineShown(
    months.map((one) => one.figure),
    (values) => values.reduce((sum, value) => sum + value, 0),
    {
      ...{ definition, label, scope, unit, kind, knownOn, period: periodOfName(name) },
      status: isProvisional ? "provisional" : "final",
      provenance: {
        type: "computed",
        formula: "monitor.over-months",
        inputs: months.map((one) => ({ ref: refOf(one), sign: 1 })),
      },
    },
  );
  return { ref: refOf({ ...last, period: name }), figure };
}

/** The reference of a number of the monitor: indicator, period, and by what it is broken down. */
function refOf({ indicator, period, dimensions }: Pick<MonitorFigure, "indicator" | "period" | "dimensions">): string {
  return [indicator.id, period, ...Object.values(dimensions)].join("/");
}
