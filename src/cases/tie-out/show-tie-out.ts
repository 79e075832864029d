import type { Gate } from "../../disclosure/gate.ts";
import { missing } from "../../figure/missing.ts";
import type { Shown } from "../../figure/shown.ts";
import { classesOf, type Stage, stages, steps, streams } from "../../monitor/tie-out/stage.ts";
import type { ProductFacts, StreamOfProduct, TieOutRow } from "../../monitor/tie-out/tie-out.ts";
import { t } from "../../text/catalogue.ts";
import type { WrittenExplanation } from "./explanations.ts";
import { type PeriodSum, sumByPeriod } from "./period-sum.ts";
import type { ReadTieOut } from "./read-tie-out.ts";
import { type FigurePlace, tieOutFigure } from "./tie-out-figure.ts";
import type { CoverageView, ExplanationView, PeriodView, ProductView, StepView, TieOutView } from "./tie-out-view.ts";

/** How a tie-out is shown: through which gate, with what was written about it. */
export interface TieOutShowing {
  readonly gate: Gate;
  readonly isTrue: boolean;
  readonly bookedBy: string;
  readonly awaited: number;
  readonly explanations: readonly WrittenExplanation[];
  /** Whether what was asked has all months of a period: only then its amounts are those that somebody explained. */
  readonly isWhole: (period: string) => boolean;
}

/** Makes every amount of a tie-out a figure and lets each through the gate; months only for who may see true amounts. */
export function showTieOut(read: ReadTieOut, showing: TieOutShowing): TieOutView {
  const { found, municipality, asOf, snapshot } = read;
  const { isTrue, bookedBy, awaited } = showing;
  const known = new Set(found.products.map(({ product }) => product));
  const unlisted = [...new Set(found.rows.map(({ product }) => product))].filter((product) => !known.has(product));
  const facts: readonly ProductFacts[] = [
    ...found.products,
    ...unlisted.map((product) => ({ municipality, product, laws: [], categories: [], inMessages: false })),
  ];
  const products = facts.flatMap((one) => {
    const rows = found.rows.filter(({ product }) => product === one.product);
    return rows.length === 0 ? [] : [productView(read, showing, one, rows)];
  });
  return {
    ...{ municipality, asOf, snapshot, bookedBy, awaited, isTrue, products },
    total: periodsOf(read, showing, found.rows, found.ledger, undefined),
  };
}

function productView(
  read: ReadTieOut,
  showing: TieOutShowing,
  { product, title, laws, categories, funding, source, inMessages }: ProductFacts,
  rows: readonly TieOutRow[],
): ProductView {
  const ledger = read.found.ledger.filter((one) => one.product === product);
  return {
    ...{ product, laws, categories, inMessages, title: title ?? product },
    ...(funding === undefined ? {} : { funding }),
    ...(source === undefined ? {} : { source }),
    ...periodsOf(read, showing, rows, ledger, product),
  };
}

function periodsOf(
  read: ReadTieOut,
  showing: TieOutShowing,
  rows: readonly TieOutRow[],
  ledger: readonly StreamOfProduct[],
  product: string | undefined,
): { readonly years: readonly PeriodView[]; readonly months: readonly PeriodView[] } {
  const view = (sum: PeriodSum): PeriodView => {
    const of = ledger.filter(({ month }) => month.startsWith(sum.period));
    return new PeriodShowing(read, showing, sum.period, product).view(sum, of);
  };
  const years = sumByPeriod(rows, (month) => month.slice(0, 4)).map(view);
  return { years, months: showing.isTrue ? sumByPeriod(rows, (month) => month).map(view) : [] };
}

/**
 * The costs that a share is of: declarations, and every other stream as far as it cost something. Accruals are the same declarations in another
 * year and income is no cost, so neither counts.
 */
function costsOf(ledger: readonly StreamOfProduct[]): number {
  return streams.reduce((sum, stream) => {
    const cents = ledger.reduce((part, one) => part + (one.stream === stream ? one.cents : 0), 0);
    if (stream === "overlopend" || stream === "eigen-bijdrage") return sum;
    return sum + (stream === "declaratie" ? cents : Math.max(0, cents));
  }, 0);
}

/** Shows the figures of one product, or of all, in one period. */
class PeriodShowing {
  readonly #read: ReadTieOut;
  readonly #showing: TieOutShowing;
  readonly #place: Pick<FigurePlace, "period" | "product">;

  constructor(read: ReadTieOut, showing: TieOutShowing, period: string, product: string | undefined) {
    this.#read = read;
    this.#showing = showing;
    this.#place = { period, ...(product === undefined ? {} : { product }) };
  }

  view(sum: PeriodSum, ledger: readonly StreamOfProduct[]): PeriodView {
    const { period, amounts, unpriced } = sum;
    // Nothing but allocations of unknown price is not nothing.
    const isPm = unpriced > 0 && amounts.toegewezen === 0;
    const stage = (one: Stage): Shown => this.#money(one, t("nl", `tie-out.stage.${one}`), amounts[one]);
    return {
      period,
      amounts: {
        toegewezen: isPm ? this.#pm("toegewezen") : stage("toegewezen"),
        gedeclareerd: stage("gedeclareerd"),
        goedgekeurd: stage("goedgekeurd"),
        betaald: stage("betaald"),
        geboekt: stage("geboekt"),
      },
      unpriced: this.#count("zonder-prijs", t("nl", "tie-out.unpriced"), unpriced),
      steps: this.#steps(sum),
      coverage: this.#coverage(ledger),
      gone: this.#written()
        .filter(
          ({ step, differenceClass }) =>
            !sum.differences.some((one) => one.step === step && one.class === differenceClass),
        )
        .map((one) => ({ ...this.#explanation(one, 0), step: one.step, id: one.differenceClass })),
    };
  }

  #steps({ amounts, differences }: PeriodSum): readonly StepView[] {
    return steps.map((id, at): StepView => {
      const before = amounts[stages[at] ?? "toegewezen"];
      const of = differences.filter(({ step }) => step === id);
      const order: readonly string[] = classesOf[id];
      return {
        id,
        difference: this.#money(`${id}.verschil`, t("nl", `tie-out.step.${id}`), amounts[id] - before),
        classes: (this.#showing.isTrue ? of : [])
          .toSorted((a, b) => order.indexOf(a.class) - order.indexOf(b.class))
          .map(({ class: name, cents, clients }) => {
            const label = t("nl", `tie-out.class.${name}`);
            const written = this.#written().find((one) => one.step === id && one.differenceClass === name);
            return {
              id: name,
              amount: this.#money(`${id}.${name}`, label, cents),
              ...(clients > 0 ? { clients: this.#count(`${id}.${name}.clienten`, label, clients) } : {}),
              ...(written === undefined ? {} : { explanation: this.#explanation(written, cents) }),
            };
          }),
      };
    });
  }

  #coverage(ledger: readonly StreamOfProduct[]): CoverageView {
    const explained = ledger.reduce((sum, one) => sum + one.explained, 0);
    const label = t("nl", "tie-out.coverage");
    const costs = costsOf(ledger);
    const share = costs > 0 ? Math.round((10_000 * explained) / costs) / 100 : missing("not-applicable");
    return {
      explained: this.#money("verklaard", label, explained),
      costs: this.#money("lasten", t("nl", "tie-out.costs"), costs),
      share: this.#show(
        tieOutFigure(this.#read, { ...this.#place, what: "dekking", label }, share, { quantity: "percent" }),
      ),
      streams: streams.flatMap((stream) => {
        const of = ledger.filter((one) => one.stream === stream);
        const cents = of.reduce((sum, one) => sum + one.cents, 0);
        const sources = [...new Set(of.flatMap(({ source }) => source?.split(", ") ?? []))].sort();
        if (of.length === 0) return [];
        return {
          stream,
          amount: this.#money(`stroom.${stream}`, t("nl", `tie-out.stream.${stream}`), cents),
          ...(sources.length === 0 ? {} : { source: sources.join(", ") }),
        };
      }),
    };
  }

  #written(): readonly WrittenExplanation[] {
    const { period, product } = this.#place;
    return product === undefined || !this.#showing.isWhole(period)
      ? []
      : this.#showing.explanations.filter((one) => one.period === period && one.product === product);
  }

  #explanation(one: WrittenExplanation, cents: number): ExplanationView {
    const { body, state, author, changedAt, version } = one;
    const what = `${one.step}.${one.differenceClass}.toen`;
    return {
      ...{ text: body, state, author, changedAt, version },
      isOutdated: one.cents !== cents,
      amountThen: this.#money(what, t("nl", "tie-out.amount-then"), one.cents),
    };
  }

  #pm(stage: Stage): Shown {
    const label = t("nl", `tie-out.stage.${stage}`);
    return this.#show(tieOutFigure(this.#read, { ...this.#place, what: stage, label }, missing("pm")));
  }

  #money(what: string, label: string, cents: number): Shown {
    return this.#show(tieOutFigure(this.#read, { ...this.#place, what, label }, cents));
  }

  #count(what: string, label: string, count: number): Shown {
    return this.#show(
      tieOutFigure(this.#read, { ...this.#place, what, label }, count, { quantity: "count", of: label }),
    );
  }

  #show(figure: Parameters<Gate["release"]>[0]): Shown {
    return this.#showing.gate.release(figure);
  }
}
