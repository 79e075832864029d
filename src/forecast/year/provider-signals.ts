import { inflowOf, type ProviderDeclarations } from "./declarations.ts";

/** What is unusual about what a provider delivered in a month; `resumed`: it delivers again, but what it owed has not come yet. */
export type SignalKind = "caught-up" | "resumed" | "silent" | "taken-back" | "twice";

/** How the months of one provider looked, each judged by what was known when it had passed. */
export interface ProviderSignals {
  /** Per month that is unusual what it is. */
  readonly kinds: ReadonlyMap<number, SignalKind>;
  /** After how many months its declarations can be believed: all that passed, or as many as before a silence or a double delivery. */
  readonly believed: number;
}

/** Usual months that tell what is usual, and how few of them are enough. */
const [memory, fewest] = [12, 6];
/** A double delivery is taken back within so many months, or it was none. */
const patience = 2;
/** Who is silent for longer has ended. */
const longestSilence = 12;
/** What was owed comes within so many months after a silence, or not as a batch. */
const arrears = 3;

/** One provider on the way through the months. */
interface Watch {
  readonly inflow: Float64Array;
  readonly kinds: Map<number, SignalKind>;
  /** What came in months in which nothing was unusual. */
  usual: number[];
  /** The first month of a silence of which nothing was caught up, and the last; −1 without one. */
  silentFrom: number;
  silentTo: number;
  /** The month of a double delivery that has not been taken back; −1 without one. */
  twiceAt: number;
}

/**
 * Finds in what came from each provider month by month: silence (under 15 % of the usual), a batch after it, a month that came twice (over
 * 160 %, or over 150 % for all together), and its taking back soon after. A provider whose months differ so much of themselves that this
 * says nothing has no signals. Each month is judged by the months before it, so that the past looks as it looked then.
 */
export function signalsOf(providers: readonly ProviderDeclarations[], passed: number): readonly ProviderSignals[] {
  const watches = providers.map(
    (provider): Watch => ({
      inflow: inflowOf(provider, passed),
      kinds: new Map(),
      usual: [],
      silentFrom: -1,
      silentTo: -1,
      twiceAt: -1,
    }),
  );
  for (let month = 0; month < passed; month += 1) {
    const together = ratioOf(watches, month);
    for (const watch of watches) judge(watch, month, together);
  }
  return watches.map((watch) => ({ kinds: watch.kinds, believed: believedOf(watch, passed) }));
}

/** What came from all who are not silent or behind against what is usual for them; 1 when there are no two. */
function ratioOf(watches: readonly Watch[], month: number): number {
  let [came, usual, count] = [0, 0, 0];
  for (const { inflow, usual: before, silentFrom } of watches) {
    const { middle } = usualOf(before);
    const own = inflow[month] ?? 0;
    if (before.length < fewest || silentFrom >= 0 || own < 0.15 * middle) continue;
    came += own;
    usual += middle;
    count += 1;
  }
  return count < 2 || !(usual > 0) ? 1 : came / usual;
}

function judge(watch: Watch, month: number, together: number): void {
  const { inflow, kinds, usual } = watch;
  const came = inflow[month] ?? 0;
  const { middle, spread } = usualOf(usual);
  if (watch.twiceAt >= 0 && month - watch.twiceAt > patience) watch.twiceAt = -1;
  if (watch.silentFrom >= 0 && month - watch.silentTo > arrears) watch.silentFrom = -1;
  // Who delivers by the quarter has high and low months of itself: only what lies outside all of those is unusual.
  const isHigh = came > 1.6 * middle && came > middle + 3 * spread && came > 1.1 * Math.max(...usual);
  const kind = (): SignalKind | undefined => {
    if (usual.length < fewest || !(middle > 0)) return undefined;
    if (watch.twiceAt >= 0 && (came < 0.4 * middle || (together < 0.5 && came < 0.8 * middle))) return "taken-back";
    if (came < 0.15 * middle && came < 0.5 * Math.min(...usual)) return "silent";
    if (watch.silentFrom >= 0) return isHigh ? "caught-up" : "resumed";
    return isHigh || (together > 1.5 && came > 1.2 * middle) ? "twice" : undefined;
  };
  const found = kind();
  if (found === "twice" && kinds.get(month - 1) === "twice") {
    // High twice in a row is a new level, no double delivery.
    kinds.delete(month - 1);
    watch.twiceAt = -1;
    watch.usual = [inflow[month - 1] ?? 0, came];
    return;
  }
  if (found === undefined || found === "resumed") usual.push(came);
  if (usual.length > memory) usual.shift();
  if (found === undefined) return;
  kinds.set(month, found);
  if (found === "twice") watch.twiceAt = month;
  if (found === "taken-back") watch.twiceAt = -1;
  if (found === "caught-up") watch.silentFrom = -1;
  if (found !== "silent") return;
  if (watch.silentFrom < 0) watch.silentFrom = month;
  watch.silentTo = month;
}

function believedOf({ silentFrom, silentTo, twiceAt }: Watch, passed: number): number {
  if (silentFrom >= 0 && passed - 1 - silentTo < arrears && passed - silentFrom <= longestSilence) return silentFrom;
  return twiceAt >= 0 && passed - twiceAt <= patience ? twiceAt : passed;
}

/** The middle of amounts, and how far they usually lie from it (the middle distance, made comparable with a standard deviation). */
function usualOf(amounts: readonly number[]): { readonly middle: number; readonly spread: number } {
  const middle = middleOf(amounts);
  return { middle, spread: 1.4826 * middleOf(amounts.map((amount) => Math.abs(amount - middle))) };
}

function middleOf(amounts: readonly number[]): number {
  const sorted = amounts.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
}
