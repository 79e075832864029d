import type { Gate } from "../../disclosure/gate.ts";
import type { Figure } from "../../figure/figure.ts";
import { isMissing } from "../../figure/missing.ts";
import { addEffects, type CostPeriod, type Effects, effects, noEffects } from "../../monitor/cost-change/cost-cell.ts";
import { type CellChange, costChange, type Method } from "../../monitor/cost-change/cost-change.ts";
import type { Breakdown } from "../../monitor/cost-change/cost-model.ts";
import { type CostRow, costPeriod } from "../../monitor/cost-change/read-cost.ts";
import { t } from "../../text/catalogue.ts";
import { type ComputedName, computedFigure, type NumberPlace, numberFigure, numberRef } from "./cost-figures.ts";
import type { EffectView, ExplainedView, GroupView, NumberView } from "./explained-view.ts";
import { groupTitle } from "./group-title.ts";
import type { ReadExplained, Side } from "./read-explained.ts";

/** The code of all clients, each counted once; without a code are the places that they have in products. */
const everyone = "clienten";

/** How a change is shown: through which gate, which looks figures up here, and by which method. */
export interface Showing {
  readonly gate: Gate;
  readonly figures: Map<string, Figure>;
  readonly method: Method;
  readonly by: readonly Breakdown[];
}

const sides: readonly Side[] = ["from", "to"];

/** Makes every number a figure, lets each through the gate, and lays the change out in what may be told apart. */
export function showExplained(read: ReadExplained, showing: Showing): ExplainedView {
  const { municipality, asOf, snapshot, from, to, aged } = read;
  const { method, by } = showing;
  const product = new BreakdownShowing(read, showing, "product");
  return {
    ...{ municipality, asOf, snapshot, from, to, aged, method, isTrue: true },
    total: product.total(),
    breakdowns: by.map((one) => ({
      by: one,
      groups: (one === "product" ? product : new BreakdownShowing(read, showing, one)).groups(),
    })),
  };
}

/** Shows the change in one breakdown. */
class BreakdownShowing {
  readonly #read: ReadExplained;
  readonly #showing: Showing;
  readonly #by: Breakdown;
  readonly #cells: readonly CellChange[];

  constructor(read: ReadExplained, showing: Showing, by: Breakdown) {
    this.#read = read;
    this.#showing = showing;
    this.#by = by;
    this.#cells = costChange(this.#period("from"), this.#period("to"), showing.method).cells;
  }

  total(): GroupView {
    return this.#group(undefined, t("nl", "explain.all"), this.#cells);
  }

  /** The groups, those that changed most first; what is hidden stands last, by name. */
  groups(): readonly GroupView[] {
    const names = [...new Set(this.#cells.map(({ group }) => group))];
    const size = ({ today, equalAge }: GroupView): number => {
      const known = [today, equalAge].map(({ change }) => change.figure.value).find((value) => !isMissing(value));
      return known === undefined || isMissing(known) ? -1 : Math.abs(known);
    };
    return names
      .map((name) =>
        this.#group(
          name,
          groupTitle(this.#by, name),
          this.#cells.filter(({ group }) => group === name),
        ),
      )
      .toSorted((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1));
  }

  #period(side: Side): CostPeriod {
    const { compared, today } = this.#rows(side);
    return costPeriod(compared, today);
  }

  #rows(side: Side) {
    return this.#read.costs.get(this.#by)?.[side] ?? { compared: [], today: [] };
  }

  #group(name: string | undefined, title: string, cells: readonly CellChange[]): GroupView {
    const at = name === undefined ? undefined : ([this.#by, name] as const);
    const [from, to] = [this.#amount("from", at), this.#amount("to", at)];
    const later = { from: this.#later("from", at, cells), to: this.#later("to", at, cells) };
    const age = (side: Side): readonly string[] => later[side].map(({ ref }) => ref);
    const amounts = { from: this.#rowOf("from", name)?.cents ?? 0, to: this.#rowOf("to", name)?.cents ?? 0 };
    const late = { from: later.from[0]?.value ?? 0, to: later.to[0]?.value ?? 0 };
    const today = (side: Side): NumberView => {
      const number = { from, to }[side];
      const [since] = age(side);
      if (since === undefined) return number;
      return this.#computed("explain.today", at, [number.ref, since], amounts[side] + late[side]);
    };
    const [first, last] = [today("from"), today("to")];
    return {
      ...{ id: name ?? "alle", title },
      equalAge: {
        from,
        to,
        change: this.#computed("explain.change", at, [from.ref, to.ref], amounts.to - amounts.from),
      },
      today: {
        ...{ from: first, to: last },
        change: this.#computed(
          "explain.change-today",
          at,
          [from.ref, to.ref, ...age("from"), ...age("to")],
          amounts.to + late.to - amounts.from - late.from,
        ),
      },
      clients: { from: this.#clients("from", name), to: this.#clients("to", name) },
      effects: this.#effects(at, cells, [...age("from"), ...age("to")]),
    };
  }

  /** The parts of the change at equal age, and what came late: together the change as known today. */
  #effects(at: NumberPlace["at"], cells: readonly CellChange[], later: readonly string[]): readonly EffectView[] {
    const refs = cells.flatMap((cell) => this.#inputsOf(cell));
    const sum: Effects = { ...addEffects(cells.map((cell) => cell.effects)), late: 0 };
    const shown = effects.flatMap((effect): readonly EffectView[] => {
      if (sum[effect] === 0) return [];
      return [{ effect, ...this.#computed(`explain.effect.${effect}`, at, refs, sum[effect]) }];
    });
    const late = addEffects(cells.map((cell) => ({ ...noEffects, late: cell.effects.late }))).late;
    if (later.length === 0 || late === 0) return shown;
    return [...shown, { effect: "late", ...this.#computed("explain.effect.late", at, later, late) }];
  }

  /** The numbers that a cell's effects are made of, and those that all cells share. */
  #inputsOf({ group, product, before, after }: CellChange): readonly string[] {
    const code = this.#by === "product" ? product : `${group}/${product}`;
    return sides.flatMap((side) => {
      const cell = side === "from" ? before : after;
      const of = (what: "bedrag" | "clienten" | "volume", value: number): string =>
        this.#number({ what, side, at: [this.#by, code] }, value).ref;
      const own = [
        of("bedrag", cell?.amount ?? 0),
        of("clienten", cell?.clients ?? 0),
        of("volume", cell?.volume ?? 0),
      ];
      const all = this.#number(
        { what: "clienten", side, at: ["product", everyone] },
        this.#rowOf(side, undefined)?.clients ?? 0,
      );
      return [...own, all.ref, this.#number({ what: "clienten", side }, this.#places(side)).ref];
    });
  }

  #places(side: Side): number {
    return this.#period(side).cells.reduce((sum, { clients }) => sum + clients, 0);
  }

  #amount(side: Side, at: NumberPlace["at"]): NumberView {
    return this.#number(
      { what: "bedrag", side, ...(at === undefined ? {} : { at }) },
      this.#rowOf(side, at?.[1])?.cents ?? 0,
    );
  }

  #clients(side: Side, name: string | undefined): NumberView {
    const at = name === undefined ? (["product", everyone] as const) : ([this.#by, name] as const);
    return this.#number({ what: "clienten", side, at }, this.#rowOf(side, name)?.clients ?? 0);
  }

  /** What came of a period after the age at which it is compared; nothing to tell of one that is compared as known today. */
  #later(
    side: Side,
    at: NumberPlace["at"],
    cells: readonly CellChange[],
  ): readonly { readonly ref: string; readonly value: number }[] {
    if (this.#read.aged[side] === undefined) return [];
    const value = cells.reduce((sum, { before, after }) => sum + ((side === "from" ? before : after)?.later ?? 0), 0);
    return [{ ref: this.#number({ what: "later", side, ...(at === undefined ? {} : { at }) }, value).ref, value }];
  }

  #rowOf(side: Side, name: string | undefined): CostRow | undefined {
    return this.#rows(side).compared.find(
      ({ group, product, provider }) => group === (name ?? "*") && product === "*" && provider === "*",
    );
  }

  #number(place: NumberPlace, value: number): NumberView {
    return this.#show(numberRef(place), numberFigure(this.#read, place, value));
  }

  #computed(name: ComputedName, at: NumberPlace["at"], inputs: readonly string[], value: number): NumberView {
    const ref = ["verklaren", name.replace("explain.", ""), ...(at ?? [])].join("/");
    return this.#show(ref, computedFigure(this.#read, { name, inputs, ...(at === undefined ? {} : { at }) }, value));
  }

  #show(ref: string, figure: Figure): NumberView {
    const { gate, figures } = this.#showing;
    figures.set(ref, figure);
    return { ref, figure: gate.release(figure) };
  }
}
