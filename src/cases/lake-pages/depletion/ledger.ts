import type { Measured } from "../../../chart/state.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import type { MonitorFigure } from "../../monitor/monitor-run.ts";
import { measuredOf, periodOfName } from "../monitor/steps.ts";

/** Costs or income of the ledger and their budget, of one product or of all, by month of a year. */
export interface Ledger {
  /** Booked from January up to and including a month, by month. */
  readonly booked: ReadonlyMap<string, Measured>;
  /** The budget of the year as it stood, by month. */
  readonly budget: ReadonlyMap<string, Measured>;
}

/** Which figures belong to one part of the ledger: the products in it, or all of them. */
export interface LedgerPart {
  readonly id: string;
  readonly label: string;
  readonly products: Pick<ReadonlySet<string>, "has"> | "all";
  /** Which side of the ledger it is of; costs, unless it has nothing but income. */
  readonly side?: "baten";
}

/** Adds up the costs, or the income, of a part of the ledger by month, and its budget. What is hidden makes its sum hidden too. */
export function ledgerOf(
  booked: readonly MonitorFigure[],
  budget: readonly MonitorFigure[],
  year: string,
  part: LedgerPart,
): Ledger {
  const { side = "lasten" } = part;
  const own = (figures: readonly MonitorFigure[]) =>
    figures.filter(
      ({ period, dimensions: { batenlasten, product = "" } }) =>
        batenlasten === side && period.startsWith(year) && (part.products === "all" || part.products.has(product)),
    );
  const planned = budget.filter(({ period }) => period.startsWith(year));
  // The model gives nothing as zero: a year in which nothing at all is budgeted is one whose budget was not loaded.
  const isBudgeted = planned.some(({ figure: { value } }) => value !== 0);
  return { booked: sumByMonth(own(booked), part), budget: sumByMonth(isBudgeted ? own(planned) : [], part) };
}

/** The years of which something was booked or budgeted, newest first. */
export function yearsOf(figures: readonly MonitorFigure[]): readonly string[] {
  return [...new Set(figures.map(({ period }) => period.slice(0, 4)))].toSorted().toReversed();
}

function sumByMonth(figures: readonly MonitorFigure[], { id, label }: LedgerPart): ReadonlyMap<string, Measured> {
  const months = new Map<string, MonitorFigure[]>();
  for (const one of figures) {
    const month = months.get(one.period);
    if (month === undefined) months.set(one.period, [one]);
    else month.push(one);
  }
  return new Map(
    [...months]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, parts]) => {
        const [first] = parts;
        if (first === undefined) throw new Error("a month without figures");
        const { definition, scope, unit, kind, knownOn, status } = first.figure;
        const { law: _, product: __, ...place } = scope;
        const figure = combineShown(
          parts.map((one) => one.figure),
          (values) => values.reduce((sum, value) => sum + value, 0),
          {
            ...{ definition, unit, kind, knownOn, status, label: `${first.indicator.name}, ${label}` },
            ...{ scope: place, period: periodOfName(month) },
            provenance: {
              ...{ type: "computed", formula: "depletion.sum" },
              inputs: parts.map((one) => ({ ref: measuredOf(one).ref, sign: 1 })),
            },
          },
        );
        return [month, { ref: `${first.indicator.id}/${id}/${month}`, figure }];
      }),
  );
}
