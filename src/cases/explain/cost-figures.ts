import type { Figure } from "../../figure/figure.ts";
import type { Interval } from "../../figure/interval.ts";
import { laws } from "../../figure/law.ts";
import type { Value } from "../../figure/missing.ts";
import { parseDay, parsePeriod } from "../../figure/period-text.ts";
import { isProblem } from "../../figure/problem.ts";
import type { Unit } from "../../figure/unit.ts";
import { t } from "../../text/catalogue.ts";
import type { EffectView } from "./explained-view.ts";
import type { ReadExplained, Side } from "./read-explained.ts";

/** What of a cost is a number that stands in the lake. */
export const quantities = ["bedrag", "clienten", "volume", "later"] as const;
export type Quantity = (typeof quantities)[number];

/** Where a number stands: which quantity of which period, and of which group or product; of everything without one. */
export interface NumberPlace {
  readonly what: Quantity;
  readonly side: Side;
  /** The dimension and the code in it: `product` with `wmo/02` or `wmo/02/04`, `gebied` with `BU…`. */
  readonly at?: readonly [dimension: string, code: string];
}

/** The name under which a number is released: of a municipality, a quantity, a period and the day until which was listened. */
function releaseName({ municipality, asOf, aged, ...read }: ReadExplained, what: Quantity, side: Side): string {
  const day = aged[side] ?? asOf;
  return `verklaren ${what} ${municipality} ${read[side].text} ${day}`;
}

/** The reference of a number of the lake. */
export function numberRef({ what, side, at }: NumberPlace): string {
  return ["verklaren", side, what, ...(at ?? [])].join("/");
}

/** A number of the lake as a figure that the gate can judge. */
export function numberFigure(read: ReadExplained, place: NumberPlace, value: Value): Figure {
  const { what, side, at } = place;
  return {
    ...frameOf(read, side, at),
    value,
    unit: unitOf(what),
    definition: { id: `verklaren.${what}`, version: 1 },
    label: t("nl", `explain.quantity.${what}`),
    provenance: {
      type: "model",
      model: releaseName(read, what, side),
      filter: at === undefined ? {} : { [at[0]]: at[1] },
      snapshot: read.snapshot,
    },
  };
}

/** What follows from numbers of the lake. */
export type ComputedName =
  | "explain.change"
  | "explain.change-today"
  | "explain.today"
  | "explain.average.clients"
  | "explain.average.cost"
  | `explain.effect.${EffectView["effect"]}`;

/** What a number is that follows from others; an amount of the second period unless said otherwise. */
export interface ComputedPlace {
  readonly name: ComputedName;
  readonly at?: NumberPlace["at"];
  readonly inputs: readonly string[];
  readonly side?: Side;
  readonly unit?: Unit;
  /** Between what it lies where what it is made of is not known exactly. */
  readonly between?: Interval;
}

/** An amount that follows from numbers of the lake: an effect, a change or a sum. */
export function computedFigure(
  read: ReadExplained,
  { name, at, inputs, side = "to", unit = { quantity: "money" }, between }: ComputedPlace,
  value: Value,
): Figure {
  return {
    ...frameOf(read, side, at),
    value,
    unit,
    ...(between === undefined || between.low === between.high ? {} : { kind: "estimate", interval: between }),
    definition: { id: name, version: 1 },
    label: t("nl", name),
    provenance: { type: "computed", formula: name, inputs: inputs.map((ref) => ({ ref, sign: 1 })) },
  };
}

function frameOf(read: ReadExplained, side: Side, at: NumberPlace["at"]) {
  const [period, knownOn] = [parsePeriod(read[side].text), parseDay(read.asOf)];
  if (isProblem(period) || isProblem(knownOn)) throw new Error("no period or day");
  const law = laws.find((one) => at?.[0] === "product" && at[1].startsWith(`${one}/`));
  return {
    kind: "fixed",
    scope: {
      municipality: `GM${read.municipality}`,
      ...(law === undefined ? {} : { law }),
      ...(at === undefined ? {} : { product: at[1] }),
    },
    period,
    status: "provisional",
    knownOn,
  } as const;
}

function unitOf(what: Quantity): Unit {
  if (what === "bedrag" || what === "later") return { quantity: "money" };
  return { quantity: "count", of: what === "volume" ? "eenheden" : "cliënten" };
}
