import type { Shown } from "../figure/shown.ts";
import type { Sentence } from "../text/sentence.ts";
import type { MapState } from "./area-map.ts";
import type { NumberStyle } from "./data-table.ts";
import type { DotPlotState } from "./dot-plot.ts";
import type { GoalTreeState } from "./goal-tree.ts";
import type { MatrixState } from "./matrix.ts";
import type { PyramidState } from "./pyramid.ts";
import type { SmallMultiplesState } from "./small-multiples.ts";
import type { TimelineState } from "./timeline.ts";
import type { WaterfallState } from "./waterfall.ts";

/** What every chart must have before it can be drawn: without name and sentence there is no chart. */
export interface ChartFrame {
  readonly id: string;
  /** What it shows, as a finding in words: the title. Numbers belong in the sentence, where they open. */
  readonly name: string;
  /** One sentence that says what a reader sees; every number in it is a figure. */
  readonly sentence: Sentence;
  /** Unit and scope: the subtitle. */
  readonly unit: string;
  readonly style: NumberStyle;
  readonly source: string;
}

/** A figure with the reference under which its definition opens. */
export interface Measured {
  readonly ref: string;
  readonly figure: Shown;
}

export interface Point extends Measured {
  /** Where on the horizontal axis: the label of a period or category. */
  readonly at: string;
}

/** The same subject has the same hue in every chart: `wmo`, `jeugd`, `participatie`, `armoede`, `overig`, `total`, … */
export type Hue = string;

export interface Series {
  readonly id: string;
  readonly label: string;
  readonly hue: Hue;
  /** Realised dark, expected lighter, forecast hatched, budget a line. */
  readonly tense: "realised" | "expected" | "forecast" | "budget";
  readonly points: readonly Point[];
}

/** Lines over time with a zero line; intervals of the figures are drawn as bands. */
export interface LineState extends ChartFrame {
  readonly type: "line";
  readonly axis: readonly string[];
  readonly series: readonly Series[];
  /** What falls or rises at once holds until the next place: steps instead of slopes. */
  readonly isStepped?: true;
  /** The place on the axis from which nothing has happened yet, and the word for it; absent where all is past. */
  readonly future?: { readonly from: string; readonly label: string };
}

/**
 * Bars side by side or stacked (negative parts below zero), with an optional line of totals; or lying down to both sides of
 * zero, for differences of things with long names.
 */
export interface BarsState extends ChartFrame {
  readonly type: "bars";
  readonly layout: "grouped" | "stacked" | "diverging";
  /** What the sides of zero mean where bars diverge: "nadelig", "voordelig". */
  readonly sides?: { readonly negative: string; readonly positive: string };
  readonly axis: readonly string[];
  readonly series: readonly Series[];
  readonly totals?: Series;
}

/** A chart of series along an axis, drawn with Observable Plot. */
export type SeriesState = LineState | BarsState;

/** What a chart says, without pixels: the same state gives the picture, the table, the download and the sentence. */
export type ChartState =
  | SeriesState
  | WaterfallState
  | DotPlotState
  | TimelineState
  | MatrixState
  | GoalTreeState
  | PyramidState
  | SmallMultiplesState
  | MapState;
