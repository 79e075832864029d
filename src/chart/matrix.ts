import { type Locale, t } from "../text/catalogue.ts";
import type { Cell, DataTable } from "./data-table.ts";
import type { ChartFrame, Measured } from "./state.ts";

/** A scale in words, from low to high. */
export interface MatrixScale {
  readonly label: string;
  readonly levels: readonly { readonly id: string; readonly label: string }[];
}

/** A measure in the matrix. A level that nobody gave is left out: then it has no place, and that is said. */
export interface MatrixItem {
  readonly id: string;
  /** Its short name, for a narrow cell: "J3". */
  readonly mark: string;
  readonly label: string;
  readonly across?: string;
  readonly down?: string;
  readonly sign?: string;
  /** The number behind its place, if there is one: the effect in money. */
  readonly effect?: Measured;
}

/** Measures by two scales as rows and columns, and a third as a sign: effect, certainty, and what residents notice. */
export interface MatrixState extends ChartFrame {
  readonly type: "matrix";
  readonly across: MatrixScale;
  /** Drawn with the highest level on top. */
  readonly down: MatrixScale;
  /** At most four levels, since a reader knows no more signs by heart. */
  readonly sign?: MatrixScale;
  readonly items: readonly MatrixItem[];
}

/** What keeps a state from being a matrix, or nothing. */
export function matrixFault({ across, down, sign, items }: MatrixState): string | undefined {
  if (items.length === 0) return "has no items";
  if (new Set(items.map(({ id }) => id)).size < items.length) return "has two items of one id";
  if (across.levels.length === 0 || down.levels.length === 0) return "has a scale without levels";
  if (sign !== undefined && sign.levels.length > 4) return "has more than four signs";
  const has = (scale: MatrixScale | undefined, id: string | undefined) =>
    id === undefined || (scale?.levels.some((level) => level.id === id) ?? false);
  const stray = items.find((item) => !has(across, item.across) || !has(down, item.down) || !has(sign, item.sign));
  return stray === undefined ? undefined : `gives "${stray.id}" a level that its scale does not have`;
}

/** The word of a level, or that nobody gave it. */
export function levelWord(scale: MatrixScale, id: string | undefined, locale: Locale): string {
  return scale.levels.find((level) => level.id === id)?.label ?? t(locale, "chart.level-unknown");
}

/** The table of a matrix: an item a row, with its levels in words and its number where any has one. */
export function matrixTable(state: MatrixState, locale: Locale): Pick<DataTable, "rowTitle" | "columns" | "rows"> {
  const { across, down, sign, items } = state;
  const hasEffects = items.some(({ effect }) => effect !== undefined);
  const column = (id: string, title: string, align: "start" | "end" = "start") => ({ id, title, align });
  const text = (words: string): Cell => ({ type: "text", text: words });
  return {
    rowTitle: t(locale, "chart.measure"),
    columns: [
      column("rij", down.label),
      column("kolom", across.label),
      ...(sign === undefined ? [] : [column("teken", sign.label)]),
      ...(hasEffects ? [column("getal", t(locale, "chart.number"), "end")] : []),
    ],
    rows: items.map(({ id, mark, label, effect, ...item }) => ({
      id,
      role: "line",
      header: `${mark} ${label}`,
      cells: [
        text(levelWord(down, item.down, locale)),
        text(levelWord(across, item.across, locale)),
        ...(sign === undefined ? [] : [text(levelWord(sign, item.sign, locale))]),
        ...(hasEffects
          ? [
              effect === undefined
                ? ({ type: "empty" } as const)
                : ({ type: "figure", ref: effect.ref, figure: effect.figure } as const),
            ]
          : []),
      ],
    })),
  };
}
