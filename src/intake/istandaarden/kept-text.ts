/** Makes texts that may be kept for long. */
export interface KeptTexts {
  /** The same text, once in memory however often it comes. */
  readonly same: (text: string) => string;
}

/** Beyond this many different texts the others are copied and not shared: real codes, days and clients are fewer. */
const mostShared = 200_000;

/**
 * Shares texts. What a reader cuts out of a file can hold on to the whole piece of file that it was cut from, so a text that
 * is kept is copied first.
 */
export function keptTexts(): KeptTexts {
  const shared = new Map<string, string>();
  return {
    same: (text) => {
      const known = shared.get(text);
      if (known !== undefined) return known;
      const copy = Buffer.from(text).toString();
      if (shared.size < mostShared) shared.set(copy, copy);
      return copy;
    },
  };
}
