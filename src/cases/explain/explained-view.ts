import type { Shown } from "../../figure/shown.ts";
import type { Effect } from "../../monitor/cost-change/cost-cell.ts";
import type { Method } from "../../monitor/cost-change/cost-change.ts";
import type { Breakdown } from "../../monitor/cost-change/cost-model.ts";
import type { AskedPeriod } from "./whole-months.ts";

/** A part of a change as its reader may see it; `hidden` is what is in it and may not be told apart. */
export interface EffectView {
  readonly effect: Effect | "hidden";
  readonly ref: string;
  readonly figure: Shown;
}

/** A number with the reference under which it opens. */
export interface NumberView {
  readonly ref: string;
  readonly figure: Shown;
}

/** Two amounts and their difference. */
export interface ComparedView {
  readonly from: NumberView;
  readonly to: NumberView;
  readonly change: NumberView;
}

/** The change of a group, or of everything. */
export interface GroupView {
  readonly id: string;
  readonly title: string;
  /** Both periods at one age, and both as known today. */
  readonly equalAge: ComparedView;
  readonly today: ComparedView;
  readonly clients: { readonly from: NumberView; readonly to: NumberView };
  /** Parts that are not nothing; they add up to the change as known today. Empty where they may not be told. */
  readonly effects: readonly EffectView[];
}

/** Why it cost more or less, as its reader may see it. */
export interface ExplainedView {
  readonly municipality: string;
  readonly asOf: string;
  readonly snapshot: string;
  readonly from: AskedPeriod;
  readonly to: AskedPeriod;
  readonly method: Method;
  /** The day on which the older period was as old as the other is now, and which of them that is. */
  readonly older?: { readonly side: "from" | "to"; readonly day: string };
  /** Whether amounts are as they are, or protected. */
  readonly isTrue: boolean;
  readonly total: GroupView;
  readonly breakdowns: readonly { readonly by: Breakdown; readonly groups: readonly GroupView[] }[];
}
