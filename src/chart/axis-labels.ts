import { textWidth, wrapText } from "./text-width.ts";

/** A label under the axis. */
export interface AxisLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** 0 for the first row of labels, 1 for the second where neighbours take turns. */
  readonly row: number;
}

/** Pixels between two labels. */
const apart = 8;
const isYear = (label: string): boolean => /^\d{4}\b/.test(label);
/** `jan 2026`, of a month with something that happened then `jan 2026 (1)(2)`. */
const isMonth = (label: string): boolean => /^\p{L}{3,4} \d{4}\b/u.test(label);
const hasEvent = (label: string): boolean => label.endsWith(")");

/**
 * Labels under the axis: on one or more lines when the words fit their place; years and months that do not fit are thinned out
 * (a reader can count them), never one at which a number of an event stands; of other words neighbours take turns on two rows, or else all are
 * turned on their side.
 */
export function axisLabelsOf(
  axis: readonly string[],
  x: (position: number) => number,
  slot: number,
  size: number,
  width: number,
): { readonly labels: readonly AxisLabel[]; readonly turned: boolean } {
  const room = slot - 6;
  const wrapped = axis.map((label) => wrapText(label, size, room));
  const fits = wrapped.every((lines) => widest(lines, size) <= room && lines.length <= 4);
  if (fits) return { labels: wrapped.map((lines, position) => ({ lines, x: x(position), row: 0 })), turned: false };
  const thinned = thinnedOut(axis, x, size, width);
  if (thinned !== undefined) return { labels: thinned, turned: false };
  const single = axis.map((label, position) => {
    const half = textWidth(label, size) / 2;
    return { lines: [label], x: Math.min(width - half, Math.max(half, x(position))), row: position % 2, half };
  });
  const takesTurns = single.every((label, position) => {
    const next = single[position + 2];
    return next === undefined || label.x + label.half + apart <= next.x - next.half;
  });
  if (takesTurns) return { labels: single, turned: false };
  return { labels: axis.map((label, position) => ({ lines: [label], x: x(position), row: 0 })), turned: true };
}

function widest(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size)));
}

/**
 * As many years or months as fit, counted back from the last in equal steps, after those with an event. Undefined of other words, and where
 * two events stand so near that one of them would go.
 */
function thinnedOut(
  axis: readonly string[],
  x: (position: number) => number,
  size: number,
  width: number,
): readonly AxisLabel[] | undefined {
  const areMonths = axis.every(isMonth);
  if (!areMonths && !axis.every(isYear)) return undefined;
  const labels = axis.map((label, position) => {
    const lines = areMonths ? label.split(" ") : [label];
    const half = widest(lines, size) / 2;
    return { lines, x: Math.min(x(position), width - half), row: 0, half, isKept: areMonths && hasEvent(label) };
  });
  const pushed = Math.max(0, ...labels.map((label, position) => x(position) - label.x));
  const reach = Math.max(0, ...labels.map(({ half }) => 2 * half)) + apart + pushed;
  const every = Math.max(1, Math.ceil(reach / Math.abs(x(1) - x(0))));
  const isFree = (one: (typeof labels)[number], others: readonly (typeof labels)[number][]): boolean =>
    others.every((other) => other === one || Math.abs(other.x - one.x) >= one.half + other.half + apart);
  const kept = labels.filter(({ isKept }) => isKept);
  if (!kept.every((one) => isFree(one, kept))) return undefined;
  const regular = labels.filter((one, at) => (labels.length - 1 - at) % every === 0 && isFree(one, kept));
  return labels
    .filter((one) => one.isKept || regular.includes(one))
    .map(({ lines, x: middle, row }) => ({ lines, x: middle, row }));
}
