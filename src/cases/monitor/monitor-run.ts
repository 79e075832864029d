import type { Day } from "../../figure/period.ts";
import type { Problem } from "../../figure/problem.ts";
import type { Shown } from "../../figure/shown.ts";
import type { Lake } from "../../lake/lake.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import type { MonitorSettings } from "../../monitor/monitor-settings.ts";
import type { ModelRow } from "../../monitor/run-model.ts";
import { dimensionsOf } from "./monitor-dimensions.ts";

/** A figure that may be shown, with the values by which it is broken down. */
export interface MonitorFigure {
  readonly indicator: Indicator;
  readonly period: string;
  readonly municipality: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly figure: Shown;
}

/** One question: of what, as of when and over which months. */
export interface MonitorRun {
  readonly lake: Lake;
  readonly asOf: { readonly text: string; readonly day: Day };
  readonly asked: readonly Indicator[];
  readonly settings: MonitorSettings;
}

/** What was found: every figure with the row that it stands in, before it is cut to the question. */
export interface FoundFigures {
  readonly snapshot: string;
  readonly figures: readonly FoundFigure[];
  /** Why indicators have no number at all. */
  readonly refused?: readonly Problem[];
}

/** A figure and its row. */
export interface FoundFigure {
  readonly row: ModelRow;
  readonly figure: MonitorFigure;
}

/** A figure with what its row says of it. */
export function shownFigure(indicator: Indicator, row: ModelRow, figure: Shown): FoundFigure {
  const period = String(row["maand"] ?? row["jaar"]);
  const municipality = String(row["gemeente"]);
  return { row, figure: { indicator, period, municipality, dimensions: dimensionsOf(row), figure } };
}

/** By municipality and month, totals before their parts: the engine gives rows in no order. */
export function inOrder(figures: readonly FoundFigure[]): readonly FoundFigure[] {
  return figures.toSorted((a, b) => (orderOf(a.figure) < orderOf(b.figure) ? -1 : 1));
}

function orderOf({ municipality, period, dimensions }: MonitorFigure): string {
  return [municipality, period, ...Object.values(dimensions)].join(" ");
}
