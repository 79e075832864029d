import { type Gate, openGate } from "../../disclosure/gate.ts";
import type { Figure } from "../../figure/figure.ts";
import { isMissing, missing, type Value } from "../../figure/missing.ts";
import { parseDay, parsePeriod } from "../../figure/period-text.ts";
import { isProblem, problem, UserError } from "../../figure/problem.ts";
import type { Unit } from "../../figure/unit.ts";
import type { Lake } from "../../lake/lake.ts";
import { belowCount, distributionOf } from "../../monitor/peers/distribution.ts";
import { openHighs } from "../../solve/highs-solver.ts";
import { t } from "../../text/catalogue.ts";
import type { Principal } from "../principal.ts";
import type { PeerGroup } from "./peer-group.ts";
import { measuresFor, numberIn, type PeerMeasure, type PeerNumber } from "./peer-measures.ts";
import type { PeerMeasureView, PeerNumberView, PeersView, spreadPoints } from "./peers-view.ts";
import { nameOf, protectPeer, releasedAt } from "./protect-peer.ts";
import { publishedBy } from "./published.ts";
import { type PeerQuarter, type ReadPeers, readPeers } from "./read-peers.ts";

/**
 * A municipality beside others of a group, in the last quarter that it declared and as known on one day. Every municipality is released by itself,
 * protected as for the council: nobody sees more of a neighbour than the neighbour shows. Only staff see it, since quarters are not held against
 * the years and months that are released otherwise. UserError `peers.closed` for others, and as in {@link readPeers}.
 */
export async function comparePeers(
  lake: Lake,
  group: PeerGroup,
  municipality: string,
  { audience }: Principal,
  asOf?: string,
): Promise<PeersView> {
  if (audience !== "staff") throw new UserError([problem("peers.closed", {})]);
  const read = await readPeers(lake, group, municipality, asOf);
  const measures = measuresFor(read.own);
  const solver = await openHighs();
  const figures = new Map<string, Figure>();
  const quarters = [read.own, read.before, ...read.others];
  const gate = openGate({
    audience,
    lookup: (ref) => figures.get(ref),
    releases: quarters.flatMap((peer) => protectPeer(peer, measures, solver)),
  });
  const desk = new PeerDesk(read, gate, figures);
  const { own, others, unknown, behind } = read;
  return {
    ...{ municipality, group, quarter: own.quarter, asOf: own.asOf, snapshot: own.snapshot },
    compared: others.map((one) => one.municipality),
    ...{ unknown, behind },
    measures: measures.map((measure) => desk.measure(measure)),
    published: await publishedBy(lake, own, (ref, figure) => desk.show(ref, figure)),
  };
}

/** Shows the numbers of one comparison. */
class PeerDesk {
  readonly #read: ReadPeers;
  readonly #gate: Gate;
  readonly #figures: Map<string, Figure>;

  constructor(read: ReadPeers, gate: Gate, figures: Map<string, Figure>) {
    this.#read = read;
    this.#gate = gate;
    this.#figures = figures;
  }

  measure(measure: PeerMeasure): PeerMeasureView {
    const { own, before, others } = this.#read;
    const [now, then] = [this.#rate(own, measure), this.#rate(before, measure)];
    const seen = others
      .map((one) => this.#rate(one, measure))
      .flatMap(({ ref, figure: { value } }) => (isMissing(value) ? [] : [{ ref, value }]));
    const values = seen.map(({ value }) => value);
    const found = distributionOf(values);
    const refs = seen.map(({ ref }) => ref);
    const mine = now.figure.value;
    const trend = this.#computed(measure, "trend", [now.ref, then.ref], growthOf(mine, then.figure.value), {
      quantity: "percent",
    });
    const place = isMissing(mine) ? {} : { below: belowCount(mine, values) };
    const { id, title, scope } = measure;
    if (found === undefined) return { id, title, scope, own: now, count: seen.length, ...place, trend };
    const point = (name: (typeof spreadPoints)[number]): PeerNumberView =>
      this.#computed(measure, name, refs, found[name], measure.unit);
    const median = point("median");
    return {
      ...{ id, title, scope, own: now, count: seen.length, ...place, trend },
      spread: {
        ...{ low: point("low"), firstQuarter: point("firstQuarter"), median },
        ...{ thirdQuarter: point("thirdQuarter"), high: point("high") },
      },
      asThey: this.#asThey(measure, now, median),
      ...saysOf(mine, found.median, trend.figure.value),
    };
  }

  /** The difference with the middle one, times what it is per: in euros, for this quarter. */
  #asThey(measure: PeerMeasure, now: PeerNumberView, median: PeerNumberView): PeerNumberView {
    const { own } = this.#read;
    const base = this.#number(own, measure.under);
    const isMoney = measure.unit.quantity === "money";
    // A client more or less costs what a client costs here.
    const price = isMoney ? undefined : [this.#number(own, { what: "bedrag" }), this.#number(own, measure.over)];
    const inputs = [now.ref, median.ref, base.ref, ...(price ?? []).map(({ ref }) => ref)];
    const [mine, theirs, size] = [now, median, base].map(({ figure }) => figure.value);
    const each = price === undefined ? 1 : quotient(price[0]?.figure.value, price[1]?.figure.value);
    const isKnown = [mine, theirs, size, each].every((value) => typeof value === "number");
    const value = isKnown
      ? Math.round(((Number(theirs) - Number(mine)) * Number(size) * Number(each)) / measure.per)
      : missing("suppressed");
    return this.#computed(measure, "as-they", inputs, value, { quantity: "money" });
  }

  #rate(peer: PeerQuarter, measure: PeerMeasure): PeerNumberView {
    const [over, under] = [numberIn(peer, measure.over), numberIn(peer, measure.under)];
    const value: Value =
      over === undefined || under === undefined || under === 0 ? missing("unknown") : (over * measure.per) / under;
    const figure = figureOf(peer, measure, value);
    return this.show(`vergelijken/${peer.municipality}/${peer.quarter}/${measure.id}`, figure);
  }

  #number(peer: PeerQuarter, number: PeerNumber): PeerNumberView {
    const { model, place } = releasedAt(peer, number);
    const unit: Unit = number.what === "bedrag" ? { quantity: "money" } : { quantity: "count", of: number.what };
    const figure: Figure = {
      ...frameOf(peer),
      ...{
        value: numberIn(peer, number) ?? missing("unknown"),
        unit,
        label: t("nl", `neighbours.number.${number.what}`),
      },
      definition: { id: `vergelijken.${number.what}`, version: 1 },
      provenance: { type: "model", model, filter: Object.fromEntries(place), snapshot: peer.snapshot },
    };
    return this.show(`vergelijken/${peer.municipality}/${number.what}/${number.part ?? ""}`, figure);
  }

  #computed(
    measure: PeerMeasure,
    name: (typeof spreadPoints)[number] | "trend" | "as-they",
    inputs: readonly string[],
    value: Value,
    unit: Unit,
  ): PeerNumberView {
    return this.show(`vergelijken/${measure.id}/${name}`, {
      ...frameOf(this.#read.own),
      ...{ value, unit, label: `${measure.title}: ${t("nl", `neighbours.point.${name}`)}` },
      definition: { id: `vergelijken.${name}`, version: 1 },
      provenance: { type: "computed", formula: `peers.${name}`, inputs: inputs.map((ref) => ({ ref, sign: 1 })) },
    });
  }

  show(ref: string, figure: Figure): PeerNumberView {
    this.#figures.set(ref, figure);
    return { ref, figure: this.#gate.release(figure) };
  }
}

function figureOf(peer: PeerQuarter, { id, title, unit }: PeerMeasure, value: Value): Figure {
  return {
    ...frameOf(peer),
    ...{ value, unit, label: title },
    definition: { id: `vergelijken.${id}`, version: 1 },
    provenance: { type: "model", model: nameOf(peer, id), filter: {}, snapshot: peer.snapshot },
  };
}

function frameOf({ municipality, quarter, asOf }: PeerQuarter) {
  const [period, knownOn] = [parsePeriod(quarter), parseDay(asOf)];
  if (isProblem(period) || isProblem(knownOn)) throw new Error("no quarter or day");
  return {
    kind: "fixed",
    scope: { municipality: `GM${municipality}` },
    period,
    status: "provisional",
    knownOn,
  } as const;
}

function growthOf(now: Value, then: Value): Value {
  if (isMissing(now)) return now;
  if (isMissing(then)) return then;
  return then === 0 ? missing("not-applicable") : (100 * (now - then)) / then;
}

function quotient(over: Value | undefined, under: Value | undefined): number | undefined {
  if (over === undefined || under === undefined || isMissing(over) || isMissing(under) || under === 0) return undefined;
  return over / under;
}

function saysOf(mine: Value, median: number, growth: Value): Pick<PeerMeasureView, "says"> {
  if (isMissing(mine) || isMissing(growth) || mine === median || growth === 0) return {};
  if (mine > median) return { says: growth > 0 ? "both-high" : "high-but-falling" };
  return { says: growth > 0 ? "low-but-rising" : "both-low" };
}
