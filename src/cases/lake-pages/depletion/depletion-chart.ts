import type { LineState, Measured, Series } from "../../../chart/state.ts";
import { t } from "../../../text/catalogue.ts";
import { say } from "../../../text/sentence.ts";
import type { MonthRow } from "./month-rows.ts";

/** What a chart of depletion says beside its lines. */
export interface DepletionFrame {
  readonly label: string;
  readonly year: string;
  readonly source: string;
}

/** Booked up to each month against the budget of the year, what is committed, and the way to the end of the year with its range. */
export function depletionChart(rows: readonly MonthRow[], { label, year, source }: DepletionFrame): LineState {
  const axis = rows.map(({ month }) => t("nl", "monitor.axis", { period: month }));
  const line = (id: string, title: string, tense: Series["tense"], of: (row: MonthRow) => Measured | undefined) => {
    const points = rows.flatMap((row, at) => {
      const found = of(row);
      return found === undefined ? [] : [{ at: axis[at] ?? "", ref: `grafiek/${found.ref}`, figure: found.figure }];
    });
    return points.length === 0
      ? []
      : [{ id, label: title, hue: id === "toegezegd" ? "overig" : "total", tense, points }];
  };
  const lastPast = rows.findLastIndex(({ state }) => state === "over");
  const from = axis[lastPast + 1];
  return {
    ...{ type: "line", id: "uitputting-grafiek", source, axis },
    sentence: say("nl", from === undefined ? "depletion.chart.said" : "depletion.chart.said-future"),
    name: t("nl", "depletion.chart", { label, year }),
    unit: t("nl", "depletion.unit"),
    style: { scale: 1, decimals: 0 },
    ...(from === undefined ? {} : { future: { from, label: t("nl", "depletion.future") } }),
    series: [
      ...line("begroot", t("nl", "depletion.budget"), "budget", ({ budget }) => budget),
      ...line("geboekt", t("nl", "depletion.booked"), "realised", ({ booked }) => booked),
      ...line("toegezegd", t("nl", "depletion.committed.short"), "expected", ({ committed }) => committed),
      // What is past is booked; the expectation begins where that ends.
      ...line("verwacht", t("nl", "depletion.expected.short"), "forecast", ({ expected }) =>
        rows.findIndex((row) => row.expected === expected) < lastPast ? undefined : expected?.expected,
      ),
    ],
  };
}
