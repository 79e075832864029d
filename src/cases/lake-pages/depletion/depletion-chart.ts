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

/** Booked up to each month against the budget of the year, and the way to the end of the year with its range. */
export function depletionChart(rows: readonly MonthRow[], frame: DepletionFrame): LineState {
  const lastPast = lastPastOf(rows);
  return lines(rows, { id: "uitputting-grafiek", name: t("nl", "depletion.chart", frame), source: frame.source }, [
    { id: "begroot", title: t("nl", "depletion.budget"), tense: "budget", of: ({ budget }) => budget },
    { id: "geboekt", title: t("nl", "depletion.booked"), tense: "realised", of: ({ booked }) => booked },
    {
      ...{ id: "verwacht", title: t("nl", "depletion.expected.short"), tense: "forecast" },
      // What is past is booked; the expectation begins where that ends.
      of: (row) => (rows.indexOf(row) < lastPast ? undefined : row.expected?.expected),
    },
  ]);
}

/** Declared care by month, as it is expected and what is committed of it. */
export function careChart(rows: readonly MonthRow[], frame: DepletionFrame): LineState {
  return lines(rows, { id: "zorg-grafiek", name: t("nl", "depletion.care.caption", frame), source: frame.source }, [
    {
      ...{ id: "toegezegd", title: t("nl", "depletion.committed.short"), hue: "overig", tense: "expected" },
      of: ({ committed }) => committed,
    },
    { id: "zorg", title: t("nl", "depletion.expected.verwacht"), tense: "forecast", of: ({ declared }) => declared },
  ]);
}

interface Line {
  readonly id: string;
  readonly title: string;
  readonly hue?: Series["hue"];
  readonly tense: Series["tense"];
  readonly of: (row: MonthRow) => Measured | undefined;
}

function lastPastOf(rows: readonly MonthRow[]): number {
  return rows.findLastIndex(({ state }) => state === "over");
}

function lines(
  rows: readonly MonthRow[],
  frame: Pick<LineState, "id" | "name" | "source">,
  wanted: readonly Line[],
): LineState {
  const axis = rows.map(({ month }) => t("nl", "monitor.axis", { period: month }));
  const from = axis[lastPastOf(rows) + 1];
  return {
    ...{ type: "line", ...frame, axis },
    sentence: say("nl", from === undefined ? "depletion.chart.said" : "depletion.chart.said-future"),
    unit: t("nl", "depletion.unit"),
    style: { scale: 1, decimals: 0 },
    ...(from === undefined ? {} : { future: { from, label: t("nl", "depletion.future") } }),
    series: wanted.flatMap(({ id, title, hue = "total", tense, of }): readonly Series[] => {
      const points = rows.flatMap((row, at) => {
        const found = of(row);
        return found === undefined
          ? []
          : [{ at: axis[at] ?? "", ref: `grafiek/${frame.id}/${found.ref}`, figure: found.figure }];
      });
      return points.length === 0 ? [] : [{ id, label: title, hue, tense, points }];
    }),
  };
}
