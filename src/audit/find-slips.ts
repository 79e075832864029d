import { type Bundle, halfWidth } from "./bundle.ts";
import { doubt, Evidence } from "./evidence.ts";

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
      if (other === line || bundle.isTotalLike[line] === true || bundle.isTotalLike[other] === true) continue;
      if (!repeats(bundle, line, other, shift)) continue;
      const [ref, twin] = [bundle.ref(other, shift), bundle.ref(line, 0)];
      found.push({ rule: shift === 0 ? "copied-line" : "shifted-line", ref, twin });
    }
  }
  return found;
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
  return bundle.lines.flatMap((_, line) => {
    const cells = Array.from({ length: bundle.places }, (__, place) => bundle.at(line, place)).flatMap((cell, place) =>
      cell === undefined ? [] : [{ place, size: Math.abs(cell.value) }],
    );
    const odd = oddOne(cells);
    return odd === undefined
      ? []
      : [{ rule: "off-scale" as const, ref: bundle.ref(line, odd.place), factor: odd.factor }];
  });
}

interface PlacedSize {
  readonly place: number;
  readonly size: number;
}

/** The number that lies a power of ten off at least four calm others: the largest or the smallest of its line. */
function oddOne(cells: readonly PlacedSize[]): { readonly place: number; readonly factor: number } | undefined {
  const sorted = cells.toSorted((a, b) => a.size - b.size);
  for (const [odd, low, high] of [
    [sorted.at(-1), sorted[0], sorted.at(-2)],
    [sorted[0], sorted[1], sorted.at(-1)],
  ]) {
    if (sorted.length < 5 || odd === undefined || low === undefined || high === undefined) return undefined;
    if (odd.size === 0 || low.size === 0 || high.size > calm * low.size) continue;
    const power = Math.round(Math.log10(odd.size / Math.sqrt(low.size * high.size)));
    const rest = odd.size / 10 ** power;
    if (power !== 0 && rest >= low.size / calm && rest <= high.size * calm)
      return { place: odd.place, factor: 10 ** -power };
  }
  return undefined;
}
