import type { Declarations } from "./declarations.ts";
import { type Stand, standAt } from "./stand.ts";

/** What is expected now, and what was expected at moments before, each by what was known then. */
export interface Outlook {
  readonly now: Stand;
  /** One moment a month, the oldest first; without the present. */
  readonly before: readonly Stand[];
}

/** From so many months on it is worth looking back; a short past has to do with fewer. */
const [usualStart, shortStart, short] = [18, 12, 36];
/** How many moments are remembered. */
const remembered = 60;

/**
 * Looks at declarations from the present and from every month before (rolling origin). Undefined when they span under three months. Two
 * functions of the same declarations up to a month give the same stand for that month, whatever came after it.
 */
export function outlookOf(declarations: Declarations): Outlook | undefined {
  const { months } = declarations;
  const now = standAt(declarations, months);
  if (now === undefined) return undefined;
  const first = Math.max(months >= short ? usualStart : shortStart, months - remembered);
  const before: Stand[] = [];
  for (let passed = first; passed < months; passed += 1) {
    const stand = standAt(declarations, passed);
    if (stand !== undefined) before.push(stand);
  }
  return { now, before };
}

/** Products together: their expectations added up moment by moment, so that errors that go together stay together. */
export function together(outlooks: readonly Outlook[]): Outlook | undefined {
  const [first, ...others] = outlooks;
  if (first === undefined) return undefined;
  const before = first.before.flatMap((stand) => {
    const same = others.flatMap(({ before: theirs }) => theirs.find(({ months }) => months === stand.months) ?? []);
    return same.length === others.length ? [sumOf([stand, ...same])] : [];
  });
  return { now: sumOf(outlooks.map(({ now }) => now)), before };
}

function sumOf(stands: readonly Stand[]): Stand {
  const months = stands[0]?.months ?? 0;
  const add = (key: "declared" | "expected", length: number) =>
    Float64Array.from({ length }, (_, month) => stands.reduce((sum, stand) => sum + (stand[key][month] ?? 0), 0));
  return {
    months,
    declared: add("declared", months),
    expected: add("expected", stands[0]?.expected.length ?? 0),
    // Providers are asked about product by product.
    signals: [],
    alone: new Map(),
  };
}
