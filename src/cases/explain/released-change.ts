import { cellKey } from "../../disclosure/cube.ts";
import { type Gate, openGate } from "../../disclosure/gate.ts";
import type { Release, ReleasedCell } from "../../disclosure/release.ts";
import type { Figure } from "../../figure/figure.ts";
import { isMissing, missing, type Value } from "../../figure/missing.ts";
import type { Audience } from "../../figure/shown.ts";
import type { Lake } from "../../lake/lake.ts";
import type { Snapshot } from "../../lake/manifest.ts";
import { municipalStamp } from "../../lake/municipal-stamp.ts";
import type { PartOfChange } from "../../monitor/cost-change/clients-or-cost.ts";
import type { Method } from "../../monitor/cost-change/cost-change.ts";
import { t } from "../../text/catalogue.ts";
import type { ProductTitles } from "../product-titles.ts";
import type { StandingEdition } from "../releases/release-edition.ts";
import { readTieOut } from "../tie-out/read-tie-out.ts";
import { approvedRows, tieOutEdition } from "../tie-out/release-tie-out.ts";
import { modelOf, tieOutFigure } from "../tie-out/tie-out-figure.ts";
import { type ComputedPlace, computedFigure, type NumberPlace, numberFigure, numberRef } from "./cost-figures.ts";
import type {
  AnswerView,
  ComparedView,
  EffectView,
  ExplainedView,
  GroupView,
  NumberView,
  ReleasedEffect,
} from "./explained-view.ts";
import type { ExplainRequest, ReadExplained, Side } from "./read-explained.ts";
import { type ClientMonth, type ReleasedYear, releasedAnswer, type Untold } from "./released-answer.ts";
import { type ReleasedClients, releasedClients } from "./released-clients.ts";

/** Of which municipality, day, snapshot and years a change is shown. */
type Told = Omit<ReadExplained, "costs" | "aged">;

/**
 * The change between two calendar years as everybody may see it: approved amounts, the very ones that the tie-out and the monitor show out of
 * the store of releases, and of all together whether it is by more clients or by more cost per client, worked out of those and of the clients
 * by month that the monitor shows. Amounts that were declared and not refused are nearly the same, and the difference is what is pending of a
 * few clients; clients of a year, volumes and what came late stand as near to what is shown of its months. Those are for who sees true amounts.
 */
export async function releasedChange(
  lake: Lake,
  { snapshot, ...asked }: Omit<Told, "snapshot"> & { readonly snapshot: Snapshot },
  {
    by,
    knownBy,
    audience,
    method,
    titles,
  }: Pick<ExplainRequest, "by"> & {
    /** The last day of which something may be known; without one clients are as of the day that the monitor shows. */
    readonly knownBy?: string | undefined;
    readonly audience: Audience;
    readonly method: Method;
    readonly titles: ProductTitles;
  },
): Promise<ExplainedView> {
  const told: Told = { ...asked, snapshot: snapshot.id };
  const { municipality, asOf, from, to } = told;
  const request = { lake: lake.folder, municipality, asOf, awaited: 3, bookedBy: "antwoord" } as const;
  const stamp = municipalStamp(snapshot, municipality);
  const standing = await tieOutEdition({ ...told, stamp }, request, () => readTieOut(request, true));
  const clients = await releasedClients(lake, snapshot, { municipality, asOf: knownBy }, () => new Date());
  const desk = new ReleasedDesk(told, standing, { audience, titles, clients });
  const [whole, answer] = [desk.group(undefined), desk.answer()];
  return {
    ...{ municipality, asOf, snapshot: snapshot.id, from, to, aged: {}, method, isTrue: false },
    total: "because" in answer ? whole : { ...whole, effects: effectsOf(answer) },
    answer,
    // By referrer, provider or area nothing was released that these could be held against.
    breakdowns: by.map((one) => ({
      by: one,
      groups: one === "product" ? desk.products().map((product) => desk.group(product)) : [],
    })),
  };
}

/** The parts of the whole change; one of nothing is left out. */
function effectsOf({ clients, perClient }: AnswerView): readonly EffectView[] {
  const all: readonly EffectView[] = [
    { effect: "client-months", ...clients },
    { effect: "per-client", ...perClient },
  ];
  return all.filter(({ figure }) => figure.value !== 0);
}

/** Shows what an edition of the tie-out holds of two years, and what follows from it and from the clients of their months. */
class ReleasedDesk {
  readonly #told: ReadExplained;
  readonly #edition: StandingEdition["edition"];
  readonly #cells: ReadonlyMap<string, ReleasedCell>;
  readonly #figures = new Map<string, Figure>();
  readonly #gate: Gate;
  readonly #titles: ProductTitles;
  readonly #monthly: ReleasedClients;

  constructor(
    told: Told,
    { edition, tables }: StandingEdition,
    {
      audience,
      titles,
      clients,
    }: { readonly audience: Audience; readonly titles: ProductTitles; readonly clients: ReleasedClients },
  ) {
    this.#titles = titles;
    this.#monthly = clients;
    this.#told = { ...told, aged: {}, costs: new Map() };
    this.#edition = edition;
    this.#cells = new Map(tables.flatMap(({ cells }) => Object.entries(cells)));
    const releases = tables.map(({ dataset, rules, cells }): Release => {
      return { dataset, snapshot: told.snapshot, rules, cells: new Map(Object.entries(cells)) };
    });
    const lookup = (ref: string): Figure | undefined => this.#figures.get(ref);
    this.#gate = openGate({ audience, lookup, releases: [...releases, ...clients.releases] });
  }

  /** Products of either year, as the monitor names them. */
  products(): readonly string[] {
    const frame = this.#edition.frames[approvedRows];
    if (frame === undefined) return [];
    const [year, product] = [frame.columns.indexOf("jaar"), frame.columns.indexOf("product")];
    const years = new Set([this.#told.from.text, this.#told.to.text]);
    const named = frame.rows.flatMap((row) => (years.has(row[year] ?? "") ? [row[product] ?? ""] : []));
    return [...new Set(named)].filter((code) => code !== "*" && code !== "").toSorted();
  }

  group(product: string | undefined): GroupView {
    const at = product === undefined ? undefined : (["product", product] as const);
    const [from, to] = [this.#amount("from", product), this.#amount("to", product)];
    const [before, after] = [from.figure.value, to.figure.value];
    const change = isMissing(before) || isMissing(after) ? missing("suppressed") : after - before;
    const inputs = [from.ref, to.ref];
    const compared: ComparedView = { from, to, change: this.#computed("explain.change", at, inputs, change) };
    return {
      ...{ id: product ?? "alle", title: this.#titleOf(product) },
      ...{ equalAge: compared, today: compared },
      clients: { from: this.#clients("from", at), to: this.#clients("to", at) },
      effects:
        change === 0 ? [] : [{ effect: "hidden", ...this.#computed("explain.effect.hidden", at, inputs, change) }],
    };
  }

  /** Whether the whole change is by more clients or by more cost per client, as far as released figures tell. */
  answer(): AnswerView | Untold {
    const years = { from: this.#year("from"), to: this.#year("to") };
    const found = releasedAnswer(years.from, years.to, this.#told.asOf);
    if ("because" in found) return found;
    const { effects, average, perClient, open, inputs } = found;
    const amounts = { from: years.from.ref, to: years.to.ref };
    const of = (side: Side): readonly string[] => [amounts[side], ...inputs[side]];
    const effect = (name: ReleasedEffect, { cents, between }: PartOfChange): NumberView =>
      this.#compute({ name: `explain.effect.${name}`, inputs: [...of("from"), ...of("to")], between }, cents);
    const clientsOn = (side: Side): NumberView =>
      this.#compute(
        { name: "explain.average.clients", side, inputs: inputs[side], unit: { quantity: "count", of: "cliënten" } },
        average[side],
      );
    const costOn = (side: Side): NumberView =>
      this.#compute(
        { name: "explain.average.cost", side, inputs: of(side), unit: { quantity: "money", per: "client" } },
        perClient[side],
      );
    const used = new Set([...inputs.from, ...inputs.to]);
    return {
      clients: effect("client-months", effects.clients),
      perClient: effect("per-client", effects.perClient),
      average: { from: clientsOn("from"), to: clientsOn("to") },
      cost: { from: costOn("from"), to: costOn("to") },
      open,
      beneath: [years.from, years.to]
        .flatMap(({ months }) => months.flatMap(({ all, parts, provisions }) => [all, ...parts, provisions]))
        .filter(({ ref }) => used.has(ref)),
    };
  }

  /** What was released of a year: every number through the gate before anything is made of it. */
  #year(side: Side): ReleasedYear & { readonly ref: string } {
    const year = this.#told[side].text;
    const { ref, figure: amount } = this.#amount(side, undefined);
    const months = this.#monthly.months
      .filter(({ month }) => month.startsWith(`${year}-`))
      .map(({ month, all, parts, provisions }): ClientMonth => {
        const [whole, together] = [this.#released(all), this.#released(provisions)];
        return { month, all: whole, parts: parts.map((one) => this.#released(one)), provisions: together };
      });
    return { ref, year, amount, months };
  }

  #titleOf(product: string | undefined): string {
    return product === undefined ? t("nl", "explain.all") : (this.#titles.get(product) ?? product);
  }

  #amount(side: Side, product: string | undefined): NumberView {
    const period = this.#told[side].text;
    const cell = this.#cells.get(
      cellKey(modelOf("goedgekeurd", period), product === undefined ? [] : [["product", product]]),
    );
    const value: Value = cell !== undefined && "shown" in cell ? cell.shown : missing("suppressed");
    const place = { what: "goedgekeurd", period, label: t("nl", "tie-out.stage.goedgekeurd") };
    const figure = tieOutFigure(this.#told, { ...place, ...(product === undefined ? {} : { product }) }, value);
    const at = product === undefined ? {} : { at: ["product", product] as const };
    return this.#show(numberRef({ what: "bedrag", side, ...at }), figure);
  }

  /** Clients are in no release: the gate hides them. */
  #clients(side: Side, at: NumberPlace["at"]): NumberView {
    const place: NumberPlace = { what: "clienten", side, ...(at === undefined ? {} : { at }) };
    return this.#show(numberRef(place), numberFigure(this.#told, place, missing("suppressed")));
  }

  #computed(
    name: "explain.change" | "explain.effect.hidden",
    at: NumberPlace["at"],
    inputs: readonly string[],
    value: Value,
  ): NumberView {
    return this.#compute({ name, inputs, ...(at === undefined ? {} : { at }) }, value);
  }

  #compute(place: ComputedPlace, value: Value): NumberView {
    const { name, side = "to", at = [] } = place;
    const of = name.startsWith("explain.average.") ? [side] : at;
    const ref = ["verklaren", name.replace("explain.", ""), ...of].join("/");
    return this.#show(ref, computedFigure(this.#told, place, value));
  }

  /** A number of the monitor, which has its value from the gate: others are made of what it showed. */
  #released({ ref, figure }: { readonly ref: string; readonly figure: Figure }): NumberView {
    const shown = this.#gate.release(figure);
    this.#figures.set(ref, shown);
    return { ref, figure: shown };
  }

  #show(ref: string, figure: Figure): NumberView {
    this.#figures.set(ref, figure);
    return { ref, figure: this.#gate.release(figure) };
  }
}
