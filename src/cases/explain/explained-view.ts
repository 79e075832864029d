import type { Shown } from "../../figure/shown.ts";
import type { Effect } from "../../monitor/cost-change/cost-cell.ts";
import type { Method } from "../../monitor/cost-change/cost-change.ts";
import type { Breakdown } from "../../monitor/cost-change/cost-model.ts";
import type { Aged, Side } from "./read-explained.ts";
import type { Untold } from "./released-answer.ts";
import type { AskedPeriod } from "./whole-months.ts";

/** What everybody may know of a change: more or fewer clients in every month, and what a client costs in a month. */
export type ReleasedEffect = "client-months" | "per-client";

/** A part of a change as its reader may see it; `hidden` is what is in it and may not be told apart. */
export interface EffectView {
  readonly effect: Effect | ReleasedEffect | "hidden";
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

/** More clients, or more cost per client, out of what was released: parts of the whole change, with what they follow from. */
export interface AnswerView {
  readonly clients: NumberView;
  readonly perClient: NumberView;
  /** Clients per month on average, and the cost of a client in a month. */
  readonly average: Readonly<Record<Side, NumberView>>;
  readonly cost: Readonly<Record<Side, NumberView>>;
  /** Months of which all clients together are hidden and lie between two numbers; parts then lie between two amounts. */
  readonly open: readonly string[];
  /** The numbers of months that it was made of. */
  readonly beneath: readonly NumberView[];
}

/** Why it cost more or less, as its reader may see it. */
export interface ExplainedView {
  readonly municipality: string;
  readonly asOf: string;
  readonly snapshot: string;
  readonly from: AskedPeriod;
  readonly to: AskedPeriod;
  readonly method: Method;
  /** The month from which declarations tell, where that is after the first of a period: then a part stands beside a whole. */
  readonly toldFrom?: string;
  /** The last day of which something of a period is known where it is compared; absent of one that is compared as known today. */
  readonly aged: Aged;
  /** Whether amounts are as they are, or protected. */
  readonly isTrue: boolean;
  readonly total: GroupView;
  /** For who sees protected amounts: more clients or more cost per client, or why that cannot be told. */
  readonly answer?: AnswerView | Untold;
  readonly breakdowns: readonly { readonly by: Breakdown; readonly groups: readonly GroupView[] }[];
}
