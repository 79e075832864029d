/// <reference lib="dom" />
import { isOutlined, type Painted, paintId, paintPattern } from "./paint.ts";
import { hueColours, type KnownHue } from "./palette.ts";
import { part, type Sheet } from "./sheet.ts";

type Fill = Readonly<Record<string, string | number>>;

/** The fills of a chart that we draw ourselves; each is made once, at first use. */
export interface PaintBox {
  /** Fill and outline of an area of a hue and tense. */
  readonly fill: (hue: KnownHue, tense: Painted["tense"]) => Fill;
  /** The patterns that were asked for. */
  readonly defs: () => SVGElement;
}

/** Opens the paint box of a chart. */
export function openPaintBox(sheet: Sheet): PaintBox {
  const used: Painted[] = [];
  return {
    fill: (hue, tense) => {
      // A pattern of one colour would show its seams on paper.
      if (tense === "realised" && hueColours[hue].texture === "solid") return { fill: sheet.theme.hue(hue) };
      let paint = used.find((one) => one.hue === hue && one.tense === tense);
      if (paint === undefined) {
        paint = { hue, tense, index: used.length };
        used.push(paint);
      }
      return {
        fill: `url(#${paintId(sheet.chart.id, paint)})`,
        ...(isOutlined(paint) ? { stroke: sheet.theme.hue(hue), "stroke-width": 1.25 } : {}),
        ...(tense === "budget" ? { "stroke-dasharray": "3 2.5" } : {}),
      };
    },
    defs: () => {
      const defs = part(sheet, "defs", {});
      defs.append(...used.map((paint) => paintPattern(sheet.document, sheet.chart.id, paint, sheet.theme)));
      return defs;
    },
  };
}
