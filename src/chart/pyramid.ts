import { isMissing } from "../figure/missing.ts";
import { type Locale, t } from "../text/catalogue.ts";
import type { DataTable } from "./data-table.ts";
import type { ChartFrame, Hue, Measured } from "./state.ts";

/** A layer with its share of the whole, or the reason why nobody knows it. */
export interface PyramidLayer extends Measured {
  readonly id: string;
  readonly label: string;
  readonly hue?: Hue;
}

/** Layers of support from the heaviest, on top, to the lightest (Dronten's pyramid of 75, 15 and 10 %). */
export interface PyramidState extends ChartFrame {
  readonly type: "pyramid";
  readonly layers: readonly PyramidLayer[];
}

/** What keeps a state from being a pyramid, or nothing. */
export function pyramidFault({ layers }: PyramidState): string | undefined {
  if (layers.length === 0) return "has no layers";
  if (new Set(layers.map(({ id }) => id)).size < layers.length) return "has two layers of one id";
  const negative = layers.find(({ figure }) => !isMissing(figure.value) && figure.value < 0);
  return negative === undefined ? undefined : `has a negative share in "${negative.id}"`;
}

/** The table of a pyramid: a row a layer, from top to bottom. */
export function pyramidTable(
  { layers }: PyramidState,
  locale: Locale,
): Pick<DataTable, "rowTitle" | "columns" | "rows"> {
  return {
    rowTitle: t(locale, "chart.layer"),
    columns: [{ id: "aandeel", title: t(locale, "chart.share"), align: "end" }],
    rows: layers.map(({ id, label, ref, figure }) => ({
      id,
      role: "line",
      header: label,
      cells: [{ type: "figure", ref, figure }],
    })),
  };
}
