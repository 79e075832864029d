import { isMissing } from "../figure/missing.ts";
import { type Locale, t } from "../text/catalogue.ts";
import type { DataTable } from "./data-table.ts";
import type { ChartFrame, Measured } from "./state.ts";
import { inWrittenUnits } from "./written.ts";

/** How sure the source is of a cause, as `policy/` says it (Zwolle chapter 3.3). */
export const causeStatuses = ["stated", "qualitative", "hypothesis", "under-research", "unexplained"] as const;
export type CauseStatus = (typeof causeStatuses)[number];

/**
 * One column of a waterfall. A start, subtotal or end is a level, counted from zero; a step is a change with its sign.
 * The number of a step may be missing (PM): it becomes a marked gap.
 */
export interface WaterfallStep extends Measured {
  readonly id: string;
  readonly label: string;
  readonly role: "start" | "step" | "subtotal" | "end";
  readonly status?: CauseStatus;
  /** Neither good nor bad, whatever steps upwards mean: what is only known later is no saving. */
  readonly isNeutral?: true;
}

/** From one number to another by steps, read from left to right as a sentence. */
export interface WaterfallState extends ChartFrame {
  readonly type: "waterfall";
  /** What a step upwards means for the municipality: more balance is favourable, more cost is not, a difference between two books is neither. */
  readonly up: "favourable" | "unfavourable" | "neutral";
  readonly steps: readonly WaterfallStep[];
}

/** A step in its place: both ends in written units, NaN where its number is missing. */
export interface PlacedStep {
  readonly step: WaterfallStep;
  readonly isLevel: boolean;
  readonly from: number;
  readonly to: number;
  /** The level at which the next step begins. */
  readonly level: number;
  /** Ends of the interval of an estimate, in written units at the end of the step; NaN where it has none. */
  readonly low: number;
  readonly high: number;
  /** For a level: how far it lies above what the steps before it add up to, when all their numbers are known. */
  readonly unexplained?: number;
}

/** Stacks the steps: each begins where the one before it ended, and a level that is known starts the count anew. */
export function placeSteps({ steps, style }: Pick<WaterfallState, "steps" | "style">): readonly PlacedStep[] {
  let level = 0;
  let isComplete = false;
  return steps.map((step) => {
    const { figure } = step;
    const isLevel = step.role !== "step";
    if (isMissing(figure.value)) {
      isComplete = false;
      return { step, isLevel, from: Number.NaN, to: Number.NaN, low: Number.NaN, high: Number.NaN, level };
    }
    const value = inWrittenUnits(figure.value, figure, style);
    const before = level;
    level = isLevel ? value : before + value;
    const from = isLevel ? 0 : before;
    const end = (base: number | undefined) =>
      base === undefined ? Number.NaN : from + inWrittenUnits(base, figure, style);
    const placed = {
      step,
      isLevel,
      from,
      to: level,
      low: end(figure.interval?.low),
      high: end(figure.interval?.high),
      level,
    };
    if (!isLevel) return placed;
    const unexplained = isComplete ? { unexplained: value - before } : {};
    isComplete = true;
    return { ...placed, ...unexplained };
  });
}

/** What keeps a state from being a waterfall, or nothing. */
export function waterfallFault({ steps }: WaterfallState): string | undefined {
  if (steps.length === 0) return "has no steps";
  if (new Set(steps.map(({ id }) => id)).size < steps.length) return "has two steps of one id";
  if (steps.some(({ role }, index) => role === "start" && index > 0)) return "has a start that is not its first step";
  if (steps.some(({ role }, index) => role === "end" && index < steps.length - 1))
    return "has an end that is not its last step";
  return undefined;
}

/** The table of a waterfall: a row a step, with its status in words where any has one. */
export function waterfallTable(
  state: WaterfallState,
  locale: Locale,
): Pick<DataTable, "rowTitle" | "columns" | "rows"> {
  const hasStatus = state.steps.some(({ status }) => status !== undefined);
  return {
    rowTitle: t(locale, "chart.step"),
    columns: [
      { id: "bedrag", title: t(locale, "chart.number"), align: "end" },
      ...(hasStatus ? [{ id: "status", title: t(locale, "chart.cause-status"), align: "start" } as const] : []),
    ],
    rows: state.steps.map(({ id, label, role, ref, figure, status }) => ({
      id,
      role: role === "subtotal" ? "subtotal" : role === "end" ? "total" : "line",
      header: label,
      cells: [
        { type: "figure", ref, figure },
        ...(hasStatus
          ? [
              status === undefined
                ? ({ type: "empty" } as const)
                : ({ type: "text", text: t(locale, `cause-status.${status}`) } as const),
            ]
          : []),
      ],
    })),
  };
}
