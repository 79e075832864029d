import type { Shown } from "../figure/shown.ts";
import { type Locale, type TextKey, type TextParams, t } from "./catalogue.ts";

/** A figure in a sentence: the words that stand for it, and the reference under which it opens. */
export interface SaidFigure {
  readonly type: "figure";
  readonly ref: string;
  readonly figure: Shown;
  readonly text: string;
}

/** A piece of a sentence: words, or a figure that opens. */
export type Piece = { readonly type: "text"; readonly text: string } | SaidFigure;

/** A sentence in pieces, in reading order. */
export type Sentence = readonly Piece[];

/** The parameters of a text, in which a figure or a sentence may stand wherever the text takes words. */
type Sayable<P> = { readonly [K in keyof P]: string extends P[K] ? P[K] | SaidFigure | Sentence : P[K] };

// Noncharacters of Unicode, meant for use inside a program: no text that people write holds them.
const open = "\u{FDD0}";
const close = "\u{FDD1}";
const place = /\u{FDD0}(\d+)\u{FDD1}/u;
const marks = /[\u{FDD0}\u{FDD1}]/gu;

/**
 * The text of a key in pieces: like `t`, but a figure that is given as a parameter stays a figure, wherever the language
 * puts it in the sentence. The sentence itself stands once, whole, in the catalogue.
 */
export function say<K extends TextKey>(
  locale: Locale,
  key: K,
  ...params: TextParams<K> extends [infer P] ? [params: Sayable<P>] : []
): Sentence {
  const given: readonly unknown[] = params;
  const held: Sentence[] = [];
  const words = Object.entries(given[0] ?? {}).map(([name, value]: [string, unknown]) => {
    if (typeof value === "string") return [name, value.replace(marks, "")];
    if (typeof value !== "object") return [name, value];
    // By the type of the parameters an object here is a figure or a sentence.
    held.push((Array.isArray(value) ? value : [value]) as Sentence);
    return [name, `${open}${held.length - 1}${close}`];
  });
  // The same parameters as `t` takes, with a mark where a figure stands.
  const marked: unknown = given.length === 0 ? [] : [Object.fromEntries(words)];
  const text = t(locale, key, ...(marked as TextParams<K>));
  return joined(
    text
      .split(place)
      .flatMap((part, at) => (at % 2 === 0 ? [{ type: "text", text: part }] : (held[Number(part)] ?? []))),
  );
}

/** Sentences one after the other, as one; no piece is empty and no two texts stand side by side. */
export function joined(pieces: Sentence): Sentence {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (piece.type === "text" && last?.type === "text")
      whole[whole.length - 1] = { type: "text", text: last.text + piece.text };
    else if (piece.type === "figure" || piece.text !== "") whole.push(piece);
  }
  return whole;
}

/** Sentences that follow each other, with a space between. */
export function inTurn(sentences: readonly Sentence[]): Sentence {
  return joined(sentences.flatMap((one, at) => (at === 0 ? one : [...sentence(" "), ...one])));
}

/** A sentence without figures in it. */
export function sentence(text: string): Sentence {
  return text === "" ? [] : [{ type: "text", text }];
}

/** What a sentence reads as, where nothing can be opened: on paper, on the command line, in a title. */
export function plain(pieces: readonly { readonly text: string }[]): string {
  return pieces.map(({ text }) => text).join("");
}
