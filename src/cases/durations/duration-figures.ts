import type { Measured } from "../../chart/state.ts";
import { cellKey } from "../../disclosure/cube.ts";
import { openGate } from "../../disclosure/gate.ts";
import type { ReleasedCell } from "../../disclosure/release.ts";
import type { Figure } from "../../figure/figure.ts";
import { laws } from "../../figure/law.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Unit } from "../../figure/unit.ts";
import { t } from "../../text/catalogue.ts";
import type { DurationKind } from "../monitor/duration-rows.ts";
import { asOfDay } from "../monitor/known-days.ts";
import type { Principal } from "../principal.ts";
import type { DurationNumber, DurationNumbers } from "./duration-numbers.ts";
import { durationRules } from "./release-durations.ts";

/** What the numbers are about. */
export interface DurationsOf {
  readonly kind: DurationKind;
  /** One law; absent for all. */
  readonly law?: string;
  readonly category?: string;
}

/** The same numbers as figures that may be shown. */
export interface DurationFigures extends DurationsOf {
  readonly shares: readonly Measured[];
  readonly followed: readonly Measured[];
  readonly median: Measured;
  readonly least: Measured;
  readonly most: Measured;
  readonly counted: Measured;
  readonly running: Measured;
}

/** Of which municipality, snapshot and day, for whom, and whether these are true numbers, which are on record by then. */
export interface FiguresAsked {
  readonly municipality: `GM${string}`;
  readonly snapshot: string;
  readonly asOf: string;
  readonly audience: Principal["audience"];
  readonly isTrue: boolean;
}

const trajects: Unit = { quantity: "count", of: "trajecten" };
const months: Unit = { quantity: "duration", in: "month" };

/** Puts numbers through the gate: protected ones are worked out of what was released, and true ones are for who said what for. */
export function durationFigures(of: DurationsOf, numbers: DurationNumbers, asked: FiguresAsked): DurationFigures {
  const show = (what: string, unit: Unit, number: DurationNumber, at?: number): Measured =>
    shown({ of, what, unit, number, ...(at === undefined ? {} : { at }) }, asked);
  return {
    ...of,
    shares: numbers.shares.map((one, at) => show("resterend", { quantity: "percent" }, one, at)),
    followed: numbers.followed.map((one, at) => show("gevolgd", trajects, one, at)),
    median: show("middelste", months, numbers.median),
    least: show("minstens", months, numbers.least),
    most: show("hoogstens", months, numbers.most),
    counted: show("geteld", trajects, numbers.counted),
    running: show("lopend", trajects, numbers.running),
  };
}

interface Asked {
  readonly of: DurationsOf;
  readonly what: string;
  readonly unit: Unit;
  readonly number: DurationNumber;
  /** After so many quarters. */
  readonly at?: number;
}

function shown({ of, what, unit, number, at }: Asked, asked: FiguresAsked): Measured {
  const { municipality, snapshot, asOf, audience, isTrue } = asked;
  const { kind, law, category } = of;
  const place = [
    ...(category === undefined ? [] : [["categorie", category] as const]),
    ...(at === undefined ? [] : [["kwartaal", String(at)] as const]),
    ...(law === undefined ? [] : [["wet", law] as const]),
  ];
  const model = `hulpduur ${kind} ${what}`;
  const { day } = asOfDay(asOf);
  const own = laws.find((one) => one === law);
  const isCount = unit.quantity === "count";
  const figure: Figure = {
    value: number.value,
    unit,
    kind: isCount ? "fixed" : "estimate",
    ...(number.interval === undefined ? {} : { interval: number.interval }),
    definition: { id: `hulpduur.${what}`, version: 1 },
    label: t("nl", "durations.label", { kind, what, ...(at === undefined ? {} : { months: at * 3 }) }),
    scope: { municipality, ...(own === undefined ? {} : { law: own }) },
    period: day,
    status: "provisional",
    knownOn: day,
    provenance: { type: "model", model, filter: Object.fromEntries(place), snapshot },
  };
  const { id, version } = durationRules;
  const released = {
    ...{ dataset: model, snapshot, rules: { id, version } },
    cells: new Map([[cellKey(model, place), cellOf(number)]]),
  };
  const gate = openGate({
    ...{ audience: isTrue ? "staff" : audience, lookup: () => undefined },
    ...(isTrue ? { authorised: () => undefined } : { releases: [released] }),
  });
  const ref = ["hulpduur", kind, law ?? "alle", category, what, at].filter((part) => part !== undefined).join("/");
  return { ref, figure: gate.release(figure) };
}

/** What was worked out of released counts everybody may see, but for what leans on few. */
function cellOf({ value, isFew = false }: DurationNumber): ReleasedCell {
  if (isFew) return { hidden: { because: "few-observations", minimum: durationRules.minimumObservations } };
  return isMissing(value) ? { hidden: { because: "not-settled" } } : { shown: value, ground: "protected" };
}
