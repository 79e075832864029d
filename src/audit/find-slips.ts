import { type Bundle, halfWidth, isTotalLike } from "./bundle.ts";
import { doubt, Evidence } from "./evidence.ts";
import type { GridCell } from "./grid.ts";

/** Something that looks like a slip of the hand, without a relation that it breaks: always no more than possible. */
export interface Slip {
  readonly rule: "copied-line" | "shifted-line" | "off-scale";
  /** The cell or the first cell of the line that stands out. */
  readonly ref: string;
  /** The line that it equals, as the reference of its first cell; for `off-scale` absent. */
  readonly twin?: string;
  /** For `off-scale`: the power of ten that would bring it in line with its neighbours. */
  readonly factor?: number;
}

/** What two lines must tell beyond chance before their being equal is worth a look, in bits: equal lines can be right. */
const twinMargin = 6;
const lineLimit = 200;
/** How far the other numbers of a line may lie apart for one of them to stand out. */
const calm = 1.12;

/** Finds lines that repeat another line, lines that repeat another moved by one place, and numbers a power of ten off. */
export function findSlips(bundle: Bundle): readonly Slip[] {
  // Columns are years more often than not, and a number that stays the same over the years is no slip.
  if (bundle.axis === "columns" || bundle.lines.length > lineLimit) return offScale(bundle);
  return [...twins(bundle, 0), ...twins(bundle, 1), ...offScale(bundle)];
}

function twins(bundle: Bundle, shift: 0 | 1): readonly Slip[] {
  const found: Slip[] = [];
  for (let line = 0; line < bundle.lines.length; line += 1) {
    for (let other = shift === 0 ? line + 1 : 0; other < bundle.lines.length; other += 1) {
      if (other === line || isTotal(bundle, line) || isTotal(bundle, other)) continue;
      if (!repeats(bundle, line, other, shift)) continue;
      const [ref, twin] = [bundle.ref(other, shift), bundle.ref(line, 0)];
      found.push({ rule: shift === 0 ? "copied-line" : "shifted-line", ref, twin });
    }
  }
  return found;
}

function isTotal(bundle: Bundle, line: number): boolean {
  const label = bundle.lines[line];
  return label !== undefined && isTotalLike(label);
}

function repeats(bundle: Bundle, line: number, other: number, shift: number): boolean {
  const evidence = new Evidence();
  const different = new Set<number>();
  for (let place = 0; place + shift < bundle.places; place += 1) {
    const a = bundle.at(line, place);
    const b = bundle.at(other, place + shift);
    if (a === undefined && b === undefined) continue;
    if (a?.value !== b?.value || a?.unit !== b?.unit || a === undefined) return false;
    if (a.value !== 0) different.add(a.value);
    evidence.add([a.value], 2 * halfWidth(a.interval));
  }
  return different.size >= 3 && evidence.bits >= 2 * Math.log2(bundle.lines.length) + doubt + twinMargin;
}

function offScale(bundle: Bundle): readonly Slip[] {
  const found: Slip[] = [];
  for (let line = 0; line < bundle.lines.length; line += 1) {
    const cells = Array.from({ length: bundle.places }, (_, place) => bundle.at(line, place));
    for (const [place, cell] of cells.entries()) {
      const factor =
        cell === undefined
          ? undefined
          : powerOff(
              cell,
              cells.filter((other, index) => index !== place && other !== undefined),
            );
      if (factor !== undefined) found.push({ rule: "off-scale", ref: bundle.ref(line, place), factor });
    }
  }
  return found;
}

/** The power of ten by which a number lies off at least four calm neighbours. */
function powerOff(cell: GridCell, others: readonly (GridCell | undefined)[]): number | undefined {
  const sizes = others
    .flatMap((other) => (other === undefined || other.value === 0 ? [] : [Math.abs(other.value)]))
    .sort((a, b) => a - b);
  const [low = 0] = sizes;
  const high = sizes.at(-1) ?? 0;
  if (sizes.length < 4 || sizes.length < others.length || high > calm * low || cell.value === 0) return undefined;
  const middle = sizes[Math.floor(sizes.length / 2)] ?? low;
  const power = Math.round(Math.log10(Math.abs(cell.value) / middle));
  const rest = Math.abs(cell.value) / 10 ** power;
  return power !== 0 && rest >= low / calm && rest <= high * calm ? 10 ** -power : undefined;
}
