/// <reference lib="dom" />
import { part, round, type Sheet } from "./sheet.ts";

/** A small sign that stands before a word, so that the word is found again at a glance and without colour. */
export type SymbolName =
  | "full"
  | "half"
  | "ring"
  | "diamond"
  | "equal"
  | "bars"
  | "check"
  | "cross"
  | "question"
  | "alert";

/** How wide a symbol and the gap to its word are, in pixels. */
export const symbolSpace = 16;

/** Draws a symbol of 11 pixels across with its middle at (x, y). */
export function drawSymbol(sheet: Sheet, name: SymbolName, x: number, y: number, colour: string): SVGElement {
  const { paper } = sheet.theme;
  const line = { stroke: colour, "stroke-width": 1.5, fill: "none", "stroke-linecap": "round" } as const;
  const at = (dx: number, dy: number) => `${round(x + dx)},${round(y + dy)}`;
  const disc = { cx: x, cy: y, r: 4.75, stroke: colour, "stroke-width": 1.5 } as const;
  const group = part(sheet, "g", {});
  const add = (tag: string, attributes: Readonly<Record<string, string | number>>) =>
    group.append(part(sheet, tag, attributes));
  switch (name) {
    case "full":
      add("circle", { ...disc, fill: colour });
      break;
    case "half":
      add("circle", { ...disc, fill: paper });
      add("path", { d: `M${at(0, -4.75)}a4.75,4.75 0 0 0 0,9.5z`, fill: colour });
      break;
    case "ring":
      add("circle", { ...disc, fill: paper });
      break;
    case "diamond":
      add("path", { ...line, d: `M${at(0, -5.5)}L${at(5.5, 0)}L${at(0, 5.5)}L${at(-5.5, 0)}Z`, fill: paper });
      break;
    case "equal":
      add("path", { ...line, "stroke-width": 2.5, d: `M${at(-4, -2.5)}L${at(4, -2.5)}M${at(-4, 2.5)}L${at(4, 2.5)}` });
      break;
    case "bars":
      add("path", { ...line, "stroke-width": 2.5, d: `M${at(-2.5, -4)}L${at(-2.5, 4)}M${at(2.5, -4)}L${at(2.5, 4)}` });
      break;
    case "check":
      add("circle", { ...disc, fill: colour });
      add("path", { ...line, stroke: paper, d: `M${at(-2.4, 0.2)}L${at(-0.6, 2)}L${at(2.5, -1.9)}` });
      break;
    case "alert":
      add("path", { d: `M${at(0, -6)}L${at(6, 5)}L${at(-6, 5)}Z`, fill: colour, "stroke-linejoin": "round" });
      add("path", {
        d: `M${at(0, -2)}V${round(y + 1.4)}M${at(0, 3.3)}v0.1`,
        stroke: paper,
        "stroke-width": 1.6,
        "stroke-linecap": "round",
      });
      break;
    case "cross":
      add("path", {
        ...line,
        "stroke-width": 2,
        d: `M${at(-3.5, -3.5)}L${at(3.5, 3.5)}M${at(3.5, -3.5)}L${at(-3.5, 3.5)}`,
      });
      break;
    case "question":
      add("circle", { ...disc, fill: paper, "stroke-dasharray": "2 1.7" });
      break;
  }
  return group;
}
