import { cellKey } from "../../disclosure/cube.ts";
import { type Gate, openGate } from "../../disclosure/gate.ts";
import type { Release, ReleasedCell } from "../../disclosure/release.ts";
import type { Figure } from "../../figure/figure.ts";
import { isMissing, missing, type Value } from "../../figure/missing.ts";
import type { Audience } from "../../figure/shown.ts";
import type { Lake } from "../../lake/lake.ts";
import type { Snapshot } from "../../lake/manifest.ts";
import { municipalStamp } from "../../lake/municipal-stamp.ts";
import type { Method } from "../../monitor/cost-change/cost-change.ts";
import { t } from "../../text/catalogue.ts";
import type { ProductTitles } from "../product-titles.ts";
import type { StandingEdition } from "../releases/release-edition.ts";
import { readTieOut } from "../tie-out/read-tie-out.ts";
import { approvedRows, tieOutEdition } from "../tie-out/release-tie-out.ts";
import { modelOf, tieOutFigure } from "../tie-out/tie-out-figure.ts";
import { computedFigure, type NumberPlace, numberFigure, numberRef } from "./cost-figures.ts";
import type { ComparedView, ExplainedView, GroupView, NumberView } from "./explained-view.ts";
import type { ExplainRequest, ReadExplained, Side } from "./read-explained.ts";

/** Of which municipality, day, snapshot and years a change is shown. */
type Told = Omit<ReadExplained, "costs" | "older">;

/**
 * The change between two calendar years as everybody may see it: approved amounts, the very ones that the tie-out and the monitor show out of
 * the store of releases. Amounts that were declared and not refused are nearly the same, and the difference is what is pending of a few
 * clients; clients, volumes and what came late of a year stand as near to what is shown of its months. Those are for who sees true amounts.
 */
export async function releasedChange(
  lake: Lake,
  { snapshot, ...asked }: Omit<Told, "snapshot"> & { readonly snapshot: Snapshot },
  {
    by,
    audience,
    method,
    titles,
  }: Pick<ExplainRequest, "by"> & {
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
  const desk = new ReleasedDesk(told, standing, audience, titles);
  return {
    ...{ municipality, asOf, snapshot: snapshot.id, from, to, method, isTrue: false },
    total: desk.group(undefined),
    // By referrer, provider or area nothing was released that these could be held against.
    breakdowns: by.map((one) => ({
      by: one,
      groups: one === "product" ? desk.products().map((product) => desk.group(product)) : [],
    })),
  };
}

/** Shows what an edition of the tie-out holds of two years. */
class ReleasedDesk {
  readonly #told: ReadExplained;
  readonly #edition: StandingEdition["edition"];
  readonly #cells: ReadonlyMap<string, ReleasedCell>;
  readonly #figures = new Map<string, Figure>();
  readonly #gate: Gate;
  readonly #titles: ProductTitles;

  constructor(told: Told, { edition, tables }: StandingEdition, audience: Audience, titles: ProductTitles) {
    this.#titles = titles;
    this.#told = { ...told, costs: new Map() };
    this.#edition = edition;
    this.#cells = new Map(tables.flatMap(({ cells }) => Object.entries(cells)));
    const releases = tables.map(({ dataset, rules, cells }): Release => {
      return { dataset, snapshot: told.snapshot, rules, cells: new Map(Object.entries(cells)) };
    });
    this.#gate = openGate({ audience, lookup: (ref) => this.#figures.get(ref), releases });
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
    const ref = ["verklaren", name.replace("explain.", ""), ...(at ?? [])].join("/");
    const figure = computedFigure(this.#told, { name, inputs, ...(at === undefined ? {} : { at }) }, value);
    return this.#show(ref, figure);
  }

  #show(ref: string, figure: Figure): NumberView {
    this.#figures.set(ref, figure);
    return { ref, figure: this.#gate.release(figure) };
  }
}
