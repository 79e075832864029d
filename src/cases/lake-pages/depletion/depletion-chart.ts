import type { LineState, Measured, Series } from "../../../chart/state.ts";
import { t } from "../../../text/catalogue.ts";
import type { Sentence } from "../../../text/sentence.ts";
import type { Ledger } from "./ledger.ts";

/** What a chart of depletion shows beside what was booked. */
export interface DepletionFrame {
  readonly label: string;
  readonly year: string;
  readonly lead: Sentence;
  readonly source: string;
  /** The year as it is expected to end, with its range; absent where nothing expects it. */
  readonly expected?: Measured;
}

/** Booked up to each month against the budget of the year, and where the year is expected to end. */
export function depletionChart({ booked, budget }: Ledger, frame: DepletionFrame): LineState {
  const { label, year, lead, source, expected } = frame;
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`);
  const words = months.map((period) => t("nl", "monitor.axis", { period }));
  const points = (values: ReadonlyMap<string, Measured>): Series["points"] =>
    months.flatMap((month, at) => {
      const found = values.get(month);
      return found === undefined ? [] : [{ at: words[at] ?? "", ref: `grafiek/${found.ref}`, figure: found.figure }];
    });
  return {
    ...{ type: "line", id: "uitputting-grafiek", source, axis: words, sentence: lead },
    name: t("nl", "depletion.chart", { label, year }),
    unit: t("nl", "tie-out.unit"),
    style: { scale: 1, decimals: 0 },
    series: [
      { id: "begroot", label: t("nl", "depletion.budget"), hue: "total", tense: "budget", points: points(budget) },
      { id: "geboekt", label: t("nl", "depletion.booked"), hue: "total", tense: "realised", points: points(booked) },
      ...(expected === undefined
        ? []
        : [
            {
              ...{ id: "verwacht", label: t("nl", "depletion.expected"), hue: "total", tense: "forecast" as const },
              points: [{ at: words[11] ?? "", ref: `grafiek/${expected.ref}`, figure: expected.figure }],
            },
          ]),
    ],
  };
}
