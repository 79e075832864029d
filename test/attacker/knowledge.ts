/** What the words in a cell tell: between these the value lies, and whether it must not be told better than that. */
export interface Told {
  readonly low: number;
  readonly high: number;
  /** What must remain possible, if the rules promise anything. */
  readonly promised?: { readonly low: number; readonly high: number };
}

/**
 * Reads a reason as somebody who knows the rules: "verborgen omdat < 10" is at least one and at most nine, a part of a hidden
 * small total may be zero as well, and what protects others is itself at least ten. Other reasons tell nothing about the value.
 */
export function whatIsTold(words: string, threshold: number, smallFrom: 0 | 1): Told {
  const promised = { low: 1, high: threshold - 1 };
  if (/^verborgen omdat < \d+$/.test(words)) return { low: smallFrom, high: threshold - 1, promised };
  if (/^verborgen omdat het totaal ervan < \d+ is$/.test(words)) return { low: 0, high: threshold - 1, promised };
  if (words.startsWith("verborgen ter bescherming van ")) return { low: threshold, high: Infinity };
  if (words.startsWith("verborgen") || words.startsWith("nog niet vrijgegeven")) return { low: 0, high: Infinity };
  throw new Error(`not a reason: ${words}`);
}
