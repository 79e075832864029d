/// <reference lib="dom" />
import { t } from "../text/catalogue.ts";
import { bareWords, type Direction, type GoalNode, type GoalTreeState, type TreeLine, treeLines } from "./goal-tree.ts";
import { cross, mark, type Picture, part, round, type Sheet, widestOf, write, writeLines, written } from "./sheet.ts";
import { svgElement } from "./svg-element.ts";
import { drawSymbol, type SymbolName, symbolSpace } from "./symbol.ts";
import { wrapHard } from "./text-width.ts";

/** The sign of each direction; no two share one. */
export const directionSymbols: Readonly<Record<Direction, SymbolName>> = {
  "right-way": "check",
  "wrong-way": "alert",
  steady: "equal",
  "not-judged": "question",
};

const gap = 8;

interface Columns {
  /** Pixels for each step down the tree. */
  readonly step: number;
  /** Where numbers end and directions begin; in a narrow place both stand under the label. */
  readonly number: number;
  readonly direction: number;
  readonly isWide: boolean;
}

/** Draws the tree as an outline: what belongs to something hangs under it on a line. */
export function drawGoalTree(state: GoalTreeState, sheet: Sheet): Picture {
  const { theme, width, leading } = sheet;
  const lines = treeLines(state.nodes);
  const columns = columnsOf(sheet, lines);
  const trunk = (depth: number) => depth * columns.step + 5;
  const parts: SVGElement[] = [];
  /** Where the words of the last node at each depth end: from there the next branch hangs. */
  const ends: number[] = [];
  let y = 2;
  for (const line of lines) {
    const { depth } = line;
    if (depth === 0 && y > 2) {
      parts.push(part(sheet, "line", { x1: 0, x2: width, y1: y, y2: y, stroke: theme.grid }));
      y += gap;
    }
    const row = drawNode(line, sheet, columns, y);
    ends[depth] = row.end;
    if (depth > 0)
      parts.push(branch(sheet, trunk(depth - 1), ends[depth - 1] ?? y, row.middle, depth * columns.step - 2, false));
    parts.push(row.mark);
    y += row.height;
    if (line.isBare) {
      const x = (depth + 1) * columns.step;
      const words = wrapHard(bareWords(line, sheet.locale), sheet.size, width - x - symbolSpace);
      const middle = y + leading / 2;
      parts.push(branch(sheet, trunk(depth), row.end, middle, x - 2, true), cross(sheet, x + 5, middle, theme.quiet));
      parts.push(...writeLines(sheet, words, x + symbolSpace, y, { fill: theme.quiet }));
      y += words.length * leading + gap;
    }
  }
  return { height: y, parts };
}

/** From under the one above down, and to the side. */
function branch(sheet: Sheet, x: number, from: number, to: number, end: number, isOpen: boolean): SVGElement {
  return part(sheet, "path", {
    d: `M${x},${round(from + 1)}V${round(to)}H${end}`,
    fill: "none",
    stroke: sheet.theme.quiet,
    ...(isOpen ? { "stroke-dasharray": "2 3" } : {}),
  });
}

function columnsOf(sheet: Sheet, lines: readonly TreeLine[]): Columns {
  const directions = lines.flatMap(({ node }) =>
    node.direction === undefined ? [] : [t(sheet.locale, `direction.${node.direction}`)],
  );
  const numbers = lines.flatMap(({ node }) => (node.latest === undefined ? [] : [written(sheet, node.latest.figure)]));
  const isWide = sheet.width >= 560;
  const direction = sheet.width - widestOf(sheet, directions, "semibold") - symbolSpace - 2;
  return { step: isWide ? 26 : 18, isWide, direction, number: direction - 20 - widestOf(sheet, numbers, "semibold") };
}

function labelOf(node: GoalNode, sheet: Sheet): string {
  if (node.kind === "goal" || node.kind === "sub-goal") return node.label;
  return `${t(sheet.locale, `goal-kind.${node.kind}`)}: ${node.label}`;
}

function drawNode(
  { node, depth }: TreeLine,
  sheet: Sheet,
  { step, number, direction, isWide }: Columns,
  top: number,
): { readonly mark: SVGElement; readonly middle: number; readonly end: number; readonly height: number } {
  const { leading, size, theme, locale } = sheet;
  const x = depth * step + (depth === 0 ? 0 : 4);
  const isStrong = depth === 0;
  const room = (isWide ? number - 16 : sheet.width) - x;
  const label = wrapHard(labelOf(node, sheet), size, room, isStrong ? "semibold" : "regular");
  const said = node.latest === undefined ? "" : written(sheet, node.latest.figure);
  const word = node.direction === undefined ? "" : t(locale, `direction.${node.direction}`);
  const lineY = isWide ? top + leading / 2 : top + label.length * leading + leading / 2;
  const hasMore = said !== "" || word !== "";
  const symbolX = isWide ? direction : x;
  const numberX = isWide ? direction - 20 : sheet.width - 1;
  const drawn = [
    ...writeLines(sheet, label, x, top, isStrong ? { "font-weight": 600 } : {}),
    ...(said === "" ? [] : [write(sheet, said, numberX, lineY, { "text-anchor": "end", "font-weight": 600 })]),
    ...(node.direction === undefined
      ? []
      : [
          drawSymbol(sheet, directionSymbols[node.direction], symbolX + 6, lineY, colourOf(node.direction, sheet)),
          write(sheet, word, symbolX + symbolSpace, lineY, { fill: theme.ink }),
        ]),
  ];
  const height = (label.length + (!isWide && hasMore ? 1 : 0)) * leading + gap;
  const middle = top + leading / 2;
  if (node.latest !== undefined) {
    const more = word === "" ? {} : { more: word };
    return {
      mark: mark(sheet, { ...node.latest, series: node.id, at: "stand", label: node.label, ...more }, drawn),
      middle,
      end: top + height - gap,
      height,
    };
  }
  const group = part(sheet, "g", { "data-row": node.id });
  group.append(svgElement(sheet.document, "title", {}, word === "" ? node.label : `${node.label}: ${word}`), ...drawn);
  return { mark: group, middle, end: top + height - gap, height };
}

function colourOf(direction: Direction, { theme }: Sheet): string {
  if (direction === "right-way") return theme.hue("gain");
  return direction === "wrong-way" ? theme.hue("loss") : theme.quiet;
}
