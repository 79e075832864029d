/// <reference lib="dom" />
import { t } from "../text/catalogue.ts";
import { drawLegend } from "./legend.ts";
import { levelWord, type MatrixItem, type MatrixScale, type MatrixState } from "./matrix.ts";
import { mark, type Picture, part, type Sheet, widestOf, write, writeLines, written } from "./sheet.ts";
import { svgElement } from "./svg-element.ts";
import { drawSymbol, type SymbolName, symbolSpace } from "./symbol.ts";
import { textWidth, wrapHard, wrapText } from "./text-width.ts";

const pad = 8;

interface Cells {
  readonly state: MatrixState;
  readonly sheet: Sheet;
  /** Whether cells hold whole names; otherwise short marks, with the names listed below. */
  readonly isFull: boolean;
  readonly slot: number;
}

/** What stands in a place: its parts when drawn from the top left corner on, and how high it is. */
interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => SVGElement[];
}

/** Draws the matrix with whole names in the cells, or with marks and a list of names where those do not fit. */
export function drawMatrix(state: MatrixState, sheet: Sheet): Picture {
  const { size, leading, width, theme } = sheet;
  const { across, down } = state;
  const downLevels = down.levels.toReversed();
  const wish = widestOf(sheet, [down.label, ...downLevels.map(({ label }) => label)], "semibold") + 2 * pad;
  const left = Math.min(wish, width * (width < 480 ? 0.25 : 0.2));
  const slot = (width - left - 1) / across.levels.length;
  const isFull =
    slot >= 130 && state.items.every(({ label }) => widestOf(sheet, wrapText(label, size, slot - 60)) <= slot - 60);
  const cells: Cells = { state, sheet, isFull, slot };
  const legend = drawLegend(sheet, legendOf(state, sheet));
  const placed = (item: MatrixItem) => item.across !== undefined && item.down !== undefined;

  let y = legend.height + 4;
  const title = wrapHard(`${across.label} →`, size, width - left, "semibold");
  const parts: SVGElement[] = [...legend.parts, ...writeLines(sheet, title, left + pad, y, { "font-weight": 600 })];
  y += title.length * leading;
  const heads = across.levels.map(({ label }) => wrapHard(label, size, slot - 2 * pad));
  const corner = wrapHard(`↓ ${down.label}`, size, left - pad, "semibold");
  const headHeight = Math.max(corner.length, ...heads.map((lines) => lines.length)) * leading;
  parts.push(...writeLines(sheet, corner, 0, y + headHeight - corner.length * leading, { "font-weight": 600 }));
  for (const [index, lines] of heads.entries())
    parts.push(
      ...writeLines(sheet, lines, left + index * slot + pad, y + headHeight - lines.length * leading, {
        fill: theme.quiet,
      }),
    );
  y += headHeight + 4;
  const top = y;
  for (const level of downLevels) {
    const lines = wrapHard(level.label, size, left - pad);
    const blocks = across.levels.map((column) =>
      blockOf(
        cells,
        state.items.filter((item) => item.across === column.id && item.down === level.id),
      ),
    );
    const height = Math.max(lines.length * leading, 34, ...blocks.map((block) => block.height)) + 2 * pad;
    parts.push(rule(sheet, 0, y, width), ...writeLines(sheet, lines, 0, y + pad, { fill: theme.quiet }));
    for (const [index, block] of blocks.entries()) parts.push(...block.draw(left + index * slot + pad, y + pad));
    y += height;
  }
  parts.push(rule(sheet, 0, y, width));
  for (const index of [...across.levels.keys(), across.levels.length]) {
    const x = left + index * slot;
    parts.push(part(sheet, "line", { x1: x, x2: x, y1: top, y2: y, stroke: theme.grid }));
  }
  const below = belowOf(
    cells,
    state.items.filter((item) => !placed(item)),
    state.items.filter(placed),
  );
  parts.push(...below.draw(0, y + pad));
  return { height: y + pad + below.height + 4, parts };
}

function rule(sheet: Sheet, x: number, y: number, width: number): SVGElement {
  return part(sheet, "line", { x1: x, x2: width, y1: y, y2: y, stroke: sheet.theme.grid });
}

/** The items of one place: whole names below one another, or marks in a flow. */
function blockOf(cells: Cells, items: readonly MatrixItem[]): Block {
  const { isFull, slot, sheet } = cells;
  if (isFull) return column(items.map((item) => nameOf(cells, item, slot - 2 * pad)));
  const { leading, size } = sheet;
  const room = slot - 2 * pad;
  let x = 0;
  let row = 0;
  const marks = items.map((item) => {
    const wide = symbolSpace + textWidth(item.mark, size, "semibold");
    if (x > 0 && x + wide > room) {
      x = 0;
      row += 1;
    }
    const place = { x, row };
    x += wide + 10;
    return { item, ...place };
  });
  return {
    height: (row + 1) * (leading + 4),
    draw: (left, top) =>
      marks.flatMap((one) => {
        const middle = top + one.row * (leading + 4) + leading / 2;
        return [
          drawSymbol(sheet, signOf(cells.state, one.item), left + one.x + 5.5, middle, sheet.theme.ink),
          write(sheet, one.item.mark, left + one.x + symbolSpace, middle, { "font-weight": 600 }),
        ];
      }),
  };
}

/** Under the matrix: the names of the marks where cells had no room, and what has no place. */
function belowOf(cells: Cells, stray: readonly MatrixItem[], placed: readonly MatrixItem[]): Block {
  const { sheet, isFull } = cells;
  const names = isFull ? [] : placed.map((item) => nameOf(cells, item, sheet.width));
  if (stray.length === 0) return column(names);
  const heading: Block = {
    height: sheet.leading,
    draw: (x, y) => writeLines(sheet, [t(sheet.locale, "chart.no-place")], x, y, { "font-weight": 600 }),
  };
  return column([...names, heading, ...stray.map((item) => nameOf(cells, item, sheet.width, true))]);
}

function column(blocks: readonly Block[]): Block {
  const gap = 4;
  return {
    height: blocks.reduce((sum, { height }) => sum + height + gap, 0),
    draw: (x, y) => {
      let at = y;
      return blocks.flatMap((block) => {
        const parts = block.draw(x, at);
        at += block.height + gap;
        return parts;
      });
    },
  };
}

/** Sign, mark and name of an item, with its number, as one mark that leads back to the number. */
function nameOf({ state, sheet }: Cells, item: MatrixItem, room: number, saysLevels = false): Block {
  const { size, leading, theme, locale } = sheet;
  const indent = symbolSpace + Math.max(24, textWidth(item.mark, size, "semibold") + 6);
  const label = wrapHard(item.label, size, room - indent);
  const levels = `${state.down.label}: ${levelWord(state.down, item.down, locale)}; ${state.across.label}: ${levelWord(state.across, item.across, locale)}`;
  const more = saysLevels ? wrapHard(levels, size, room - indent) : [];
  const number =
    item.effect === undefined ? [] : wrapHard(written(sheet, item.effect.figure), size, room - indent, "semibold");
  return {
    height: (label.length + more.length + number.length) * leading,
    draw: (x, y) => {
      const under = y + label.length * leading;
      const drawn = [
        drawSymbol(sheet, signOf(state, item), x + 5.5, y + leading / 2, theme.ink),
        write(sheet, item.mark, x + symbolSpace, y + leading / 2, { "font-weight": 600 }),
        ...writeLines(sheet, label, x + indent, y),
        ...writeLines(sheet, more, x + indent, under, { fill: theme.quiet }),
        ...writeLines(sheet, number, x + indent, under + more.length * leading, { "font-weight": 600 }),
      ];
      const sign = state.sign === undefined ? "" : `; ${state.sign.label}: ${levelWord(state.sign, item.sign, locale)}`;
      if (item.effect !== undefined) {
        const stands = {
          ...item.effect,
          series: item.id,
          at: "getal",
          label: `${item.mark} ${item.label}`,
          more: `${levels}${sign}`,
        };
        return [mark(sheet, stands, drawn)];
      }
      const group = part(sheet, "g", { "data-row": item.id });
      group.append(svgElement(sheet.document, "title", {}, `${item.mark} ${item.label}: ${levels}${sign}`), ...drawn);
      return [group];
    },
  };
}

const signs: readonly (readonly SymbolName[])[] = [
  ["full"],
  ["ring", "full"],
  ["ring", "half", "full"],
  ["ring", "half", "full", "diamond"],
];

function signAt(scale: MatrixScale, index: number): SymbolName {
  return signs[scale.levels.length - 1]?.[index] ?? "question";
}

function signOf({ sign }: MatrixState, item: MatrixItem): SymbolName {
  if (sign === undefined) return "full";
  return signAt(
    sign,
    sign.levels.findIndex(({ id }) => id === item.sign),
  );
}

function legendOf({ sign, items }: MatrixState, sheet: Sheet) {
  if (sign === undefined) return [];
  const sample = (name: SymbolName) => (x: number, y: number) => [drawSymbol(sheet, name, x + 6, y, sheet.theme.ink)];
  const isUnknown = items.some((item) => item.sign === undefined);
  return [
    { word: `${sign.label}:`, width: 0, sample: () => [] },
    ...sign.levels.map(({ label }, index) => ({
      word: label,
      width: symbolSpace,
      sample: sample(signAt(sign, index)),
    })),
    ...(isUnknown
      ? [{ word: t(sheet.locale, "chart.level-unknown"), width: symbolSpace, sample: sample("question") }]
      : []),
  ];
}
