import { isMissing } from "../figure/missing.ts";
import { type Locale, t } from "../text/catalogue.ts";
import type { DataTable } from "./data-table.ts";
import type { ChartFrame, Hue, Measured } from "./state.ts";
import { inWrittenUnits, writtenTick } from "./written.ts";

/** The outline of a piece of land: x, y, x, y, …, closed by itself, in a plane whose y goes down. A second ring in a first is a hole. */
export type Ring = readonly number[];

/** One area with its number and its outlines. */
export interface MapArea extends Measured {
  readonly id: string;
  readonly label: string;
  readonly rings: readonly Ring[];
}

/** Areas by how much there is of something, on a map and in a list beside it. */
export interface MapState extends ChartFrame {
  readonly type: "map";
  readonly hue: Hue;
  readonly areas: readonly MapArea[];
  /** The lower bounds of the classes above the first, in written units, rising: 20, 40 makes three classes. */
  readonly bounds: readonly number[];
}

/** What keeps a state from being a map, or nothing. */
export function mapFault({ areas, bounds }: MapState): string | undefined {
  if (areas.length === 0) return "has no areas";
  if (new Set(areas.map(({ id }) => id)).size < areas.length) return "has two areas of one id";
  const bare = areas.find(({ rings }) => !rings.some((ring) => ring.length >= 6));
  if (bare !== undefined) return `has no outline of "${bare.id}"`;
  const odd = areas.find(({ rings }) => rings.some((ring) => ring.length % 2 !== 0 || !ring.every(Number.isFinite)));
  if (odd !== undefined) return `has half a point in the outline of "${odd.id}"`;
  if (bounds.length >= mostClasses) return "has more classes than a reader can tell apart";
  return bounds.every((bound, at) => at === 0 || bound > (bounds[at - 1] ?? 0))
    ? undefined
    : "has classes that do not rise";
}

/** More shades than this nobody tells apart. */
const mostClasses = 5;

/** The class of an area, from 0; undefined where there is no number. */
export function classOf({ figure }: MapArea, { bounds, style }: MapState): number | undefined {
  if (isMissing(figure.value)) return undefined;
  const value = inWrittenUnits(figure.value, figure, style);
  return bounds.filter((bound) => value >= bound).length;
}

/** What a class holds, in words: "minder dan 20", "20 tot 40", "40 of meer". */
export function classWords(at: number, { bounds, style }: MapState, locale: Locale): string {
  const [low, high] = [bounds[at - 1], bounds[at]];
  const write = (bound: number): string => writtenTick(bound, style, locale);
  if (low === undefined)
    return high === undefined ? t(locale, "chart.class-all") : t(locale, "chart.class-below", { high: write(high) });
  return high === undefined
    ? t(locale, "chart.class-above", { low: write(low) })
    : t(locale, "chart.class-between", { low: write(low), high: write(high) });
}

/** Areas from much to little, those without a number last: the list beside the map. */
export function areasInOrder({ areas }: MapState): readonly MapArea[] {
  const size = ({ figure: { value } }: MapArea): number => (isMissing(value) ? Number.NEGATIVE_INFINITY : value);
  return areas.toSorted((a, b) => {
    const [left, right] = [size(a), size(b)];
    return left === right ? (a.label < b.label ? -1 : 1) : left > right ? -1 : 1;
  });
}

/**
 * Bounds that put about as many areas in each class, on round numbers: of 3, 8, 9, 21, 44 in written units for four classes 5, 10, 20. Few
 * or equal values have fewer classes.
 */
export function roundBounds(values: readonly number[], classes = 4): readonly number[] {
  const rising = values.toSorted((a, b) => a - b);
  const [least = 0, most = 0] = [rising[0], rising.at(-1)];
  const bounds: number[] = [];
  for (let at = 1; at < classes; at += 1) {
    const wanted = rising[Math.floor((rising.length * at) / classes)] ?? most;
    const bound = roundNear(wanted, most - least);
    if (bound > least && bound <= most && bound > (bounds.at(-1) ?? Number.NEGATIVE_INFINITY)) bounds.push(bound);
  }
  return bounds;
}

/** The round number near a value, as fine as a spread of values asks. */
function roundNear(value: number, spread: number): number {
  if (spread <= 0) return value;
  const step = 10 ** Math.floor(Math.log10(spread / 4));
  const fine = [5, 2, 1].find((times) => times * step <= spread / 4) ?? 1;
  const unit = fine * step;
  return Number((Math.round(value / unit) * unit).toPrecision(12));
}

/** The table of a map: an area a row, with its number and its class. */
export function mapTable(state: MapState, locale: Locale): Pick<DataTable, "rowTitle" | "columns" | "rows"> {
  return {
    rowTitle: t(locale, "chart.area"),
    columns: [
      { id: "waarde", title: t(locale, "chart.value"), align: "end" },
      { id: "klasse", title: t(locale, "chart.class"), align: "start" },
    ],
    rows: areasInOrder(state).map((area) => {
      const own = classOf(area, state);
      return {
        id: area.id,
        role: "line",
        header: area.label,
        cells: [
          { type: "figure", ref: area.ref, figure: area.figure },
          own === undefined ? { type: "empty" } : { type: "text", text: classWords(own, state, locale) },
        ],
      };
    }),
  };
}
