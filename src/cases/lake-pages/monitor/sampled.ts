import type { Cell, DataColumn } from "../../../chart/data-table.ts";
import type { Measured } from "../../../chart/state.ts";
import { writtenInterval } from "../../../chart/written.ts";
import type { Indicator } from "../../../monitor/catalogue/indicator.ts";
import { indicators } from "../../../monitor/catalogue/indicators.ts";
import { t } from "../../../text/catalogue.ts";
import type { NumberStyle } from "../../../text/write-number.ts";

/** The indicator that counts the answers of which an indicator is a share with an interval; undefined where there is no interval. */
export function sampleOf({ model, measure, interval }: Indicator): Indicator | undefined {
  if (interval === undefined || !("over" in measure)) return undefined;
  return indicators.find(
    (one) => one.model === model && !("over" in one.measure) && one.measure.column === measure.over,
  );
}

/** The columns that say how sure a share of answers is: the interval, and of how many answers. None where no number has an interval. */
export function sampleColumns(shown: readonly (Measured | undefined)[]): readonly DataColumn[] {
  return shown.some((one) => one?.figure.interval !== undefined)
    ? [
        { id: "interval", title: t("nl", "monitor.table.interval"), align: "end" },
        { id: "antwoorden", title: t("nl", "monitor.table.sample"), align: "end" },
      ]
    : [];
}

/** The cells of {@link sampleColumns} for a number and the count of its answers. */
export function sampleCells(
  now: Measured | undefined,
  sample: Measured | undefined,
  style: NumberStyle,
): readonly Cell[] {
  const interval = now === undefined ? undefined : writtenInterval(now.figure, style);
  return [
    interval === undefined ? { type: "empty" } : { type: "text", text: interval },
    sample === undefined
      ? { type: "empty" }
      : { type: "figure", ...sample, own: { style: { scale: 1, decimals: 0 }, withUnit: false } },
  ];
}
