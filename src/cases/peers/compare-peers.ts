import { type Gate, openGate } from "../../disclosure/gate.ts";
import type { Figure } from "../../figure/figure.ts";
import { laws } from "../../figure/law.ts";
import { isMissing, missing, type Value } from "../../figure/missing.ts";
import { parseDay, parsePeriod } from "../../figure/period-text.ts";
import { isProblem, problem, UserError } from "../../figure/problem.ts";
import type { ComputedSource } from "../../figure/provenance.ts";
import type { Unit } from "../../figure/unit.ts";
import type { Lake } from "../../lake/lake.ts";
import { belowCount, distributionOf } from "../../monitor/peers/distribution.ts";
import { openHighs } from "../../solve/highs-solver.ts";
import { t } from "../../text/catalogue.ts";
import type { Principal } from "../principal.ts";
import type { PeerGroup } from "./peer-group.ts";
import { costsOf, measuresFor, numberIn, type PeerMeasure, type PeerNumber } from "./peer-measures.ts";
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
    beneath: desk.beneath,
    published: await publishedBy(lake, own, (ref, figure) => desk.show(ref, figure)),
  };
}

/** Shows the numbers of one comparison. */
class PeerDesk {
  readonly #read: ReadPeers;
  readonly #gate: Gate;
  readonly #figures: Map<string, Figure>;
  /** Numbers of the municipality itself that others are made of and that stand in no row. */
  readonly #beneath = new Map<string, PeerNumberView>();

  constructor(read: ReadPeers, gate: Gate, figures: Map<string, Figure>) {
    this.#read = read;
    this.#gate = gate;
    this.#figures = figures;
  }

  get beneath(): readonly PeerNumberView[] {
    return [...this.#beneath.values()];
  }

  measure(measure: PeerMeasure): PeerMeasureView {
    const { own, before, others } = this.#read;
    const [now, then] = [this.#rate(own, measure), this.#ownNumber(this.#rate(before, measure))];
    const seen = others
      .map((one) => this.#rate(one, measure))
      .flatMap(({ ref, figure: { value } }) => (isMissing(value) ? [] : [{ ref, value }]));
    const values = seen.map(({ value }) => value);
    const found = distributionOf(values);
    const inputs = seen.map(({ ref }) => ({ ref, sign: 1 as const }));
    const mine = now.figure.value;
    const trend = this.#computed(
      measure,
      "trend",
      { formula: "peers.trend", inputs: [now, then].map(({ ref }) => ({ ref, sign: 1 })) },
      growthOf(mine, then.figure.value),
      { quantity: "percent" },
    );
    const place = isMissing(mine) ? {} : { below: belowCount(mine, values) };
    const { id, title, scope } = measure;
    if (found === undefined) return { id, title, scope, own: now, count: seen.length, ...place, trend };
    const point = (name: (typeof spreadPoints)[number]): PeerNumberView =>
      this.#computed(measure, name, { formula: `peers.${name}`, inputs }, found[name], measure.unit);
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

  /**
   * The difference with the middle one, times what it is per: in euros, for this quarter. A client more or less costs what a client of the same law
   * costs here: one of the Wmo costs no youth care.
   */
  #asThey(measure: PeerMeasure, now: PeerNumberView, median: PeerNumberView): PeerNumberView {
    const { own } = this.#read;
    const { over, under, per } = measure;
    const base = this.#number(own, under);
    const isMoney = measure.unit.quantity === "money";
    const price = isMoney ? [] : [this.#number(own, costsOf(over)), this.#number(own, over)];
    const [mine, theirs, size] = [now, median, base].map(({ figure }) => figure.value);
    const each = isMoney ? 1 : quotient(price[0]?.figure.value, price[1]?.figure.value);
    const isKnown = [mine, theirs, size, each].every((value) => typeof value === "number");
    const value = isKnown
      ? Math.round(((Number(theirs) - Number(mine)) * Number(size) * Number(each)) / per)
      : missing("suppressed");
    const formula = isMoney ? (under.what === "inwoners" ? "per-inhabitant" : "per-client") : "clients";
    const inputs = [
      { ref: median.ref, sign: 1 as const },
      { ref: now.ref, sign: -1 as const },
      ...[base, ...price].map(({ ref }) => ({ ref, sign: 1 as const })),
    ];
    return this.#computed(measure, "as-they", { formula: `peers.as-they.${formula}`, inputs }, value, {
      quantity: "money",
    });
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
    const unit: Unit =
      number.what === "bedrag"
        ? { quantity: "money" }
        : { quantity: "count", of: number.what === "clienten" ? "cliënten" : number.what };
    const { scope, ...frame } = frameOf(peer);
    const law = laws.find((one) => one === number.part);
    const figure: Figure = {
      ...{ ...frame, scope: { ...scope, ...(law === undefined ? {} : { law }) } },
      ...{
        value: numberIn(peer, number) ?? missing("unknown"),
        unit,
        label: t("nl", `neighbours.number.${number.what}`),
      },
      definition: { id: `vergelijken.${number.what}`, version: 1 },
      provenance: { type: "model", model, filter: Object.fromEntries(place), snapshot: peer.snapshot },
    };
    return this.#ownNumber(this.show(`vergelijken/${peer.municipality}/${number.what}/${number.part ?? ""}`, figure));
  }

  #computed(
    measure: PeerMeasure,
    name: (typeof spreadPoints)[number] | "trend" | "as-they",
    { formula, inputs }: Pick<ComputedSource, "formula" | "inputs">,
    value: Value,
    unit: Unit,
  ): PeerNumberView {
    return this.show(`vergelijken/${measure.id}/${name}`, {
      ...frameOf(this.#read.own),
      ...{ value, unit, label: `${measure.title}: ${t("nl", `neighbours.point.${name}`)}` },
      definition: { id: `vergelijken.${name}`, version: 1 },
      provenance: { type: "computed", formula, inputs },
    });
  }

  #ownNumber(found: PeerNumberView): PeerNumberView {
    this.#beneath.set(found.ref, found);
    return found;
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
