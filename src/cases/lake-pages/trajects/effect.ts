import type { Cell, DataTable } from "../../../chart/data-table.ts";
import type { LineState, Measured, Series } from "../../../chart/state.ts";
import { capital } from "../../../text/capital.ts";
import { t } from "../../../text/catalogue.ts";
import { say } from "../../../text/sentence.ts";
import { writePeriod } from "../../../text/write-period.ts";
import { type Line, periodOfName } from "../monitor/steps.ts";
import { valueName } from "../monitor/value-names.ts";

/** What begins by the rule, and what would be counted without it. */
export interface RuleEffect {
  /** Days without an allocation that still keep a traject together. */
  readonly gap: number;
  /** One law; absent for all. */
  readonly law: string | undefined;
  readonly withRule: Line;
  /** Absent where it is for staff alone. */
  readonly without?: Line;
  readonly source: string;
}

const whole = { scale: 1, decimals: 0 } as const;

/** Two lines: trajects that began, and allocations that began. Where they part, allocations follow on others. The first alone where the second is for staff. */
export function effectChart({ gap, law, withRule, without, source }: RuleEffect, months: readonly string[]): LineState {
  const words = months.map((period) => t("nl", "monitor.axis", { period }));
  const series = (id: string, label: string, hue: string, line: Line): Series => ({
    ...{ id, label, hue, tense: "realised" },
    points: months.flatMap((month, at) => {
      const found = line.get(month);
      return found === undefined ? [] : [{ at: words[at] ?? "", ...found }];
    }),
  });
  return {
    ...{ type: "line", id: "trajecten-en-toewijzingen", axis: words, style: whole, source },
    name: t("nl", without === undefined ? "trajects.chart.internal" : "trajects.chart", {
      law: capital(law === undefined ? t("nl", "monitor.all-laws") : valueName("wet", law)),
    }),
    sentence: say("nl", without === undefined ? "trajects.chart.internal.said" : "trajects.chart.said", { gap }),
    unit: t("nl", "trajects.unit"),
    series: [
      series("trajecten", t("nl", "trajects.begun"), law ?? "total", withRule),
      ...(without === undefined ? [] : [series("toewijzingen", t("nl", "trajects.allocated"), "overig", without)]),
    ],
  };
}

/** The same months as a table, newest first. */
export function effectTable({ withRule, without, source }: RuleEffect, months: readonly string[]): DataTable {
  const cell = (found: Measured | undefined): Cell =>
    found === undefined ? { type: "empty" } : { type: "figure", ...found };
  return {
    ...{ id: "trajecten-per-maand", style: whole, source, footnotes: [] },
    caption: t("nl", without === undefined ? "trajects.table.internal" : "trajects.table"),
    unit: t("nl", "trajects.unit"),
    rowTitle: t("nl", "monitor.table.period"),
    columns: [
      { id: "trajecten", title: t("nl", "trajects.begun"), align: "end" },
      ...(without === undefined
        ? []
        : [{ id: "toewijzingen", title: t("nl", "trajects.allocated"), align: "end" } as const]),
    ],
    rows: months.toReversed().map((month) => ({
      id: month,
      role: "line",
      header: writePeriod(periodOfName(month)),
      cells: [cell(withRule.get(month)), ...(without === undefined ? [] : [cell(without.get(month))])],
    })),
  };
}
