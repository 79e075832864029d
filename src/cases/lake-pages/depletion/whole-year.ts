import type { Measured } from "../../../chart/state.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import { t } from "../../../text/catalogue.ts";
import type { Expectation, ExpectedMonth } from "./expected.ts";
import type { Outside } from "./outside.ts";

/** All that is expected of a part of the ledger, to be set beside a budget that is of all of it too. */
export interface WholeYear {
  readonly total: Measured;
  readonly months: ReadonlyMap<string, ExpectedMonth>;
  readonly outside: Outside;
}

/** Adds what is spent outside declarations to the care that is expected of them. Only of declarations a range is known, so it moves along. */
export function wholeYearOf(
  { total, months }: { readonly total: Measured } & Pick<Expectation, "months">,
  outside: Outside,
): WholeYear {
  const ends = [outside.booked, ...(outside.ahead === undefined ? [] : [outside.ahead])];
  return {
    outside,
    total: withOutside(total, ends, "verwacht"),
    months: new Map(
      [...months].map(([month, { expected, low, high }]) => {
        const own = outside.months.get(month);
        const others = own === undefined ? [] : [own];
        return [
          month,
          {
            expected: withOutside(expected, others, "verwacht"),
            ...(low === undefined ? {} : { low: withOutside(low, others, "laag") }),
            ...(high === undefined ? {} : { high: withOutside(high, others, "hoog") }),
          },
        ] as const;
      }),
    ),
  };
}

/** An amount of declared care with what is spent besides, with its range if it has one; of one product it bears its name. */
export function withOutside(
  { ref, figure }: Measured,
  others: readonly Measured[],
  what: "verwacht" | "laag" | "hoog",
  product?: string,
): Measured {
  const { scope, unit, kind, knownOn, period, status, interval } = figure;
  const added = others.reduce((sum, one) => sum + Number(one.figure.value), 0);
  const whole = combineShown(
    [figure, ...others.map((one) => one.figure)],
    (values) => values.reduce((sum, value) => sum + value, 0),
    {
      ...{ scope, unit, kind, knownOn, period, status, label: namedFor(t("nl", `depletion.whole.${what}`), product) },
      definition: { id: `uitputting.heel-${what}`, version: 1 },
      provenance: {
        ...{ type: "computed", formula: "depletion.sum" },
        inputs: [ref, ...others.map((one) => one.ref)].map((input) => ({ ref: input, sign: 1 })),
      },
    },
  );
  return {
    ref: `heel/${ref}`,
    figure:
      interval === undefined
        ? whole
        : { ...whole, interval: { ...interval, low: interval.low + added, high: interval.high + added } },
  };
}

/** The name of an amount, with the product that it is of: a list of amounts of several products tells them apart by it. */
export function namedFor(label: string, product: string | undefined): string {
  return product === undefined ? label : `${label}, ${product}`;
}
