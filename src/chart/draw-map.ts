/// <reference lib="dom" />
import { isMissing } from "../figure/missing.ts";
import { t } from "../text/catalogue.ts";
import { areasInOrder, classOf, classWords, type MapArea, type MapState, type Ring } from "./area-map.ts";
import { drawLegend, type LegendWord } from "./legend.ts";
import { assignHues } from "./palette.ts";
import { mark, type Picture, part, round, type Sheet, widestOf, write, writeLines, written } from "./sheet.ts";
import { wrapHard } from "./text-width.ts";

/** How strongly the hue fills the areas of a class: lightness tells classes apart without colour. */
const strengths = [0.12, 0.34, 0.56, 0.78, 1] as const;
const swatch = 14;

/**
 * Draws areas shaded by class, with a list beside the map, or under it on a narrow sheet: each area with its number on the map and its line
 * in the list. An area without a number is hatched.
 */
export function drawMap(state: MapState, sheet: Sheet): Picture {
  const { width } = sheet;
  const areas = areasInOrder(state);
  const isWide = width >= 560;
  const listWidth = isWide ? Math.min(width * 0.42, 300) : width;
  const paints = openShades(state, sheet);
  const legend = drawLegend(sheet, legendWords(state, sheet, paints), 0);
  const top = legend.height + 6;
  const room = isWide ? width - listWidth - 24 : width;
  const place = placeOutlines(areas, room, Math.min(room * 0.9, 420), top);
  const listTop = isWide ? top : top + place.height + 12;
  const left = isWide ? width - listWidth : 0;
  const isFree = openPlaces(sheet.size * 1.7);
  let bottom = listTop;
  const parts = areas.map((area, at) => {
    const line = listLine(sheet, area, { at, top: bottom, left, width: listWidth, fill: paints.fill(area) });
    bottom += line.height + (sheet.leading - sheet.size) + 2;
    return mark(sheet, { ...area, series: area.id, at: "waarde" }, [
      outline(sheet, area, place.path, paints.fill(area)),
      ...line.parts,
    ]);
  });
  // Numbers lie on top: an area may lie within another.
  const numbers = areas.flatMap((area, at) => {
    const middle = place.middle(area);
    return isFree(middle) ? [number(sheet, at, middle)] : [];
  });
  const height = Math.max(top + place.height, bottom) + 4;
  return { height, parts: [paints.defs, ...legend.parts, ...parts, ...numbers] };
}

interface Shades {
  readonly defs: SVGElement;
  readonly fill: (area: MapArea) => Fill;
  readonly ofClass: (at: number | undefined) => Fill;
}
type Fill = Readonly<Record<string, string | number>>;

function openShades(state: MapState, sheet: Sheet): Shades {
  const { theme } = sheet;
  const colour = theme.hue(assignHues([state.hue]).get(state.hue) ?? "total");
  const id = `${state.id}-geen-cijfer`;
  const defs = part(sheet, "defs", {});
  const pattern = part(sheet, "pattern", { id, width: 8, height: 8, patternUnits: "userSpaceOnUse" });
  pattern.append(
    part(sheet, "rect", { width: 8, height: 8, fill: theme.paper }),
    part(sheet, "path", { d: "M-2,2L2,-2M0,8L8,0M6,10L10,6", stroke: theme.quiet, "stroke-width": 1.25, fill: "none" }),
  );
  defs.append(pattern);
  const steps = state.bounds.length;
  const ofClass = (at: number | undefined): Fill =>
    at === undefined
      ? { fill: `url(#${id})` }
      : {
          fill: colour,
          "fill-opacity": strengths[Math.round((at * (strengths.length - 1)) / Math.max(1, steps))] ?? 1,
        };
  return { defs, ofClass, fill: (area) => ofClass(classOf(area, state)) };
}

function legendWords(state: MapState, sheet: Sheet, { ofClass }: Shades): readonly LegendWord[] {
  const { theme, locale } = sheet;
  const sample = (fill: Fill) => (x: number, y: number) => [
    part(sheet, "rect", {
      x,
      y: y - swatch / 2,
      width: swatch,
      height: swatch,
      ...fill,
      stroke: theme.ink,
      "stroke-width": 1,
    }),
  ];
  const classes = [...state.bounds, 0].map((_, at) => ({
    word: classWords(at, state, locale),
    sample: sample(ofClass(at)),
    width: swatch + 6,
  }));
  const missing = state.areas.map(({ figure }) => figure).filter(({ value }) => isMissing(value));
  if (missing.length === 0) return classes;
  const isHidden = missing.every(({ hidden }) => hidden !== undefined);
  const word = t(locale, isHidden ? "chart.class-hidden" : "chart.class-none");
  return [...classes, { word, sample: sample(ofClass(undefined)), width: swatch + 6 }];
}

interface Fitted {
  readonly height: number;
  readonly path: (ring: Ring) => string;
  readonly middle: (area: MapArea) => readonly [number, number];
}

/** Puts all outlines in a box, as large as they fit, without stretching. */
function placeOutlines(areas: readonly MapArea[], width: number, height: number, top: number): Fitted {
  const all = areas.flatMap(({ rings }) => rings);
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const ring of all)
    for (let at = 0; at < ring.length; at += 2) {
      const [x = 0, y = 0] = [ring[at], ring[at + 1]];
      bounds.left = Math.min(bounds.left, x);
      bounds.right = Math.max(bounds.right, x);
      bounds.top = Math.min(bounds.top, y);
      bounds.bottom = Math.max(bounds.bottom, y);
    }
  const [wide, high] = [bounds.right - bounds.left || 1, bounds.bottom - bounds.top || 1];
  const scale = Math.min((width - 4) / wide, height / high);
  const left = 2 + (width - 4 - wide * scale) / 2;
  const x = (value: number): number => round(left + (value - bounds.left) * scale);
  const y = (value: number): number => round(top + (value - bounds.top) * scale);
  const path = (ring: Ring): string => {
    const points: string[] = [];
    for (let at = 0; at < ring.length; at += 2) points.push(`${x(ring[at] ?? 0)},${y(ring[at + 1] ?? 0)}`);
    return `M${points.join("L")}Z`;
  };
  return {
    height: high * scale,
    path,
    middle: ({ rings }) => {
      const [cx, cy] = inside(rings[0] ?? []);
      return [x(cx), y(cy)];
    },
  };
}

/** The middle of an outline by its area; of one without area the mean of its points. */
function inside(ring: Ring): readonly [number, number] {
  let [area, x, y] = [0, 0, 0];
  for (let at = 0; at < ring.length; at += 2) {
    const [ax = 0, ay = 0] = [ring[at], ring[at + 1]];
    const [bx = 0, by = 0] = at + 2 < ring.length ? [ring[at + 2], ring[at + 3]] : [ring[0], ring[1]];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return area === 0 ? [ring[0] ?? 0, ring[1] ?? 0] : [x / (3 * area), y / (3 * area)];
}

function outline(sheet: Sheet, { rings }: MapArea, path: (ring: Ring) => string, fill: Fill): SVGElement {
  return part(sheet, "path", {
    d: rings.map(path).join(""),
    ...fill,
    "fill-rule": "evenodd",
    stroke: sheet.theme.ink,
    "stroke-width": 1,
    "stroke-linejoin": "round",
  });
}

/** The number of an area in the list, on a patch of paper so that it reads on any shade. */
function number(sheet: Sheet, at: number, [x, y]: readonly [number, number]): SVGElement {
  const group = part(sheet, "g", {});
  group.append(
    part(sheet, "circle", {
      cx: x,
      cy: y,
      r: sheet.size * 0.75,
      fill: sheet.theme.paper,
      stroke: sheet.theme.ink,
      "stroke-width": 0.75,
    }),
    write(sheet, String(at + 1), x, y, { "text-anchor": "middle", "font-size": sheet.size - 2 }),
  );
  return group;
}

/** Tells of places one after the other whether they keep clear of those before; where two areas are close, the list has the second number. */
function openPlaces(apart: number): (place: readonly [number, number]) => boolean {
  const taken: (readonly [number, number])[] = [];
  return (place) => {
    const isFree = taken.every(([x, y]) => Math.hypot(place[0] - x, place[1] - y) >= apart);
    if (isFree) taken.push(place);
    return isFree;
  };
}

interface ListPlace {
  readonly at: number;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly fill: Fill;
}

function listLine(
  sheet: Sheet,
  { label, figure }: MapArea,
  { at, top, left, width, fill }: ListPlace,
): { readonly parts: readonly SVGElement[]; readonly height: number } {
  const { size, leading, theme } = sheet;
  const count = widestOf(sheet, ["00."]);
  const value = written(sheet, figure);
  const x = left + count + swatch + 14;
  const room = left + width - x - 12 - widestOf(sheet, [value], "semibold");
  const lines = wrapHard(label, size, room);
  const y = top + leading / 2;
  return {
    height: lines.length * leading,
    parts: [
      write(sheet, `${at + 1}.`, left + count, y, { "text-anchor": "end" }),
      part(sheet, "rect", {
        ...{ x: left + count + 6, y: y - swatch / 2, width: swatch, height: swatch },
        ...{ ...fill, stroke: theme.ink, "stroke-width": 1 },
      }),
      ...writeLines(sheet, lines, x, top),
      write(sheet, value, left + width - 1, y, { "text-anchor": "end", "font-weight": 600 }),
    ],
  };
}
