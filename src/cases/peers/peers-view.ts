import type { Shown } from "../../figure/shown.ts";
import type { PeerGroup } from "./peer-group.ts";

/** A number with the reference under which it opens. */
export interface PeerNumberView {
  readonly ref: string;
  readonly figure: Shown;
}

/** One measure of a municipality among the others. */
export interface PeerMeasureView {
  readonly id: string;
  readonly title: string;
  readonly scope: string;
  readonly own: PeerNumberView;
  /** Of how many of the others a number may be shown, and how many of those lie lower; absent where the own number is hidden. */
  readonly count: number;
  readonly below?: number;
  /** Absent where fewer than three of the others may be shown. */
  readonly spread?: Readonly<Record<SpreadPoint, PeerNumberView>>;
  /** What it would cost more (or less) in this quarter if we were as the middle one of them; absent without a spread. */
  readonly asThey?: PeerNumberView;
  /** How the own number changed since the quarter before, both equally old. */
  readonly trend: PeerNumberView;
  /** Whether trend and position point the same way; absent where one of them is not known. */
  readonly says?: "both-high" | "both-low" | "high-but-falling" | "low-but-rising";
}

export const spreadPoints = ["low", "firstQuarter", "median", "thirdQuarter", "high"] as const;
export type SpreadPoint = (typeof spreadPoints)[number];

/** What CBS published of the municipality beside what we count. */
export interface PublishedView {
  readonly subject: string;
  readonly period: string;
  readonly table: string;
  readonly published: PeerNumberView;
  readonly ours: PeerNumberView;
}

/** A municipality beside a group of others, as its reader may see it. */
export interface PeersView {
  readonly municipality: string;
  readonly group: PeerGroup;
  readonly quarter: string;
  readonly asOf: string;
  readonly snapshot: string;
  /** Of the group: those compared, those of which nothing is known, and those that are not known until the day or over the quarter. */
  readonly compared: readonly string[];
  readonly unknown: readonly string[];
  readonly behind: readonly string[];
  readonly measures: readonly PeerMeasureView[];
  /** What else of the municipality itself those were made of: its inhabitants, clients and costs, and the quarter before. */
  readonly beneath: readonly PeerNumberView[];
  readonly published: readonly PublishedView[];
}
