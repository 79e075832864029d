/** Words after which a point ends no sentence. */
const shortened =
  /(?:^|[\s(])(?:ca|bijv|bv|nr|art|blz|incl|excl|mln|mld|mw|dhr|vgl|resp|max|min|o\.a|d\.w\.z|m\.b\.t|t\.o\.v|i\.p\.v)\.$/i;

/** A piece of running text; where a piece may not be cut, as within a figure, `whole` says so. */
export interface TextPiece {
  readonly text: string;
  readonly whole?: boolean;
}

/**
 * Cuts running text into sentences: after a point, a question mark or an exclamation mark with a space and a capital, a
 * digit, a sign of currency or a figure behind it. Pieces keep their order; one that may not be cut stays whole.
 */
export function sentencesOf<P extends TextPiece>(
  pieces: readonly P[],
  cut: (piece: P, text: string) => P,
): readonly (readonly P[])[] {
  const sentences: P[][] = [[]];
  const add = (piece: P) => {
    if (piece.text !== "") sentences.at(-1)?.push(piece);
  };
  for (const piece of pieces) {
    const said = () => (sentences.at(-1) ?? []).map(({ text }) => text).join("");
    if (piece.whole === true) {
      if (endsSentence(said())) sentences.push([]);
      add(piece);
      continue;
    }
    for (const part of piece.text.split(/(?<=[.!?…]["”’)]?)(?=\s+)/u)) {
      const begins = /^\s+["“‘(]?[\p{Lu}\d€]/u.test(part) || /^\s*$/.test(part);
      if (begins && part.trim() !== "" && endsSentence(said())) sentences.push([]);
      add(cut(piece, part));
    }
  }
  return sentences.filter((sentence) => sentence.some(({ text }) => text.trim() !== ""));
}

function endsSentence(text: string): boolean {
  const said = text.trimEnd();
  return /[.!?…]["”’)]?$/u.test(said) && !shortened.test(said);
}
