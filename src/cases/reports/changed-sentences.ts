import type { DossierText } from "../../dossier/dossier.ts";
import type { TextBlock, TextInline } from "../../dossier/text-tree.ts";
import type { Shown } from "../../figure/shown.ts";
import { written } from "../figure-words.ts";
import { sentencesOf, type TextPiece } from "./sentences.ts";

/** A version of a dossier as far as its own text is concerned: the texts, and any figure as this reader may see it. */
export interface TextVersion {
  readonly texts: readonly DossierText[];
  readonly figure: (ref: string) => Shown | undefined;
}

/** A figure of a sentence that is another number than before, in words; absent where it was or is not there. */
export interface ChangedFigure {
  readonly ref: string;
  readonly label: string;
  readonly before?: string;
  readonly after?: string;
}

/** A sentence of the municipality's own text whose figures changed while its words did not. */
export interface ChangedSentence {
  readonly text: string;
  /** The heading under which it stands; empty before the first. */
  readonly section: string;
  /** Which paragraph under that heading, from 1; each item of a list counts. */
  readonly paragraph: number;
  readonly sentence: string;
  readonly figures: readonly ChangedFigure[];
  /** The author typed the number in words, so that the sentence does not follow the data by itself. */
  readonly typed: boolean;
}

interface Piece extends TextPiece {
  readonly ref?: string;
  readonly words?: string;
}

/**
 * The sentences of the newer version whose figures are others than in the earlier one, in the order of the texts. Nothing
 * is changed: the author decides what the sentence must become.
 */
export function changedSentences(before: TextVersion, after: TextVersion): readonly ChangedSentence[] {
  return after.texts.flatMap(({ id, blocks }) => {
    let section = "";
    let paragraph = 0;
    return paragraphsOf(blocks).flatMap(({ isHeading, content }) => {
      const pieces = content.map((inline) => pieceOf(inline, after));
      const sentences = sentencesOf(pieces, (piece, text) => ({ ...piece, text }));
      if (isHeading) {
        section = pieces.map(({ text }) => text).join("");
        paragraph = 0;
      } else paragraph += 1;
      return sentences.flatMap((sentence): readonly ChangedSentence[] => {
        const figures = sentence.flatMap(({ ref }) => (ref === undefined ? [] : changeOf(ref, before, after)));
        if (figures.length === 0) return [];
        const words = sentence.map(({ text }) => text).join("");
        const typed = sentence.some(
          (piece) => piece.words !== undefined && figures.some(({ ref }) => ref === piece.ref),
        );
        return [{ text: id, section, paragraph, sentence: words.trim(), figures, typed }];
      });
    });
  });
}

function paragraphsOf(blocks: readonly TextBlock[]) {
  return blocks.flatMap((block) =>
    block.type === "list"
      ? block.items.map((content) => ({ isHeading: false, content }))
      : [{ isHeading: block.type === "heading", content: block.content }],
  );
}

function pieceOf(inline: TextInline, { figure }: TextVersion): Piece {
  if (inline.type !== "figure") return { text: inline.text };
  const { ref, words } = inline;
  const known = figure(ref);
  const text = words ?? (known === undefined ? `{figuur:${ref}}` : written(known));
  return { text, whole: true, ref, ...(words === undefined ? {} : { words }) };
}

function changeOf(ref: string, before: TextVersion, after: TextVersion): readonly ChangedFigure[] {
  const [old, now] = [before.figure(ref), after.figure(ref)];
  const label = (now ?? old)?.label ?? ref;
  if (old === undefined && now === undefined) return [];
  if (old === undefined) return [{ ref, label, after: wordsOf(now) }];
  if (now === undefined) return [{ ref, label, before: wordsOf(old) }];
  const isSame = JSON.stringify(old.value) === JSON.stringify(now.value) && written(old) === written(now);
  return isSame ? [] : [{ ref, label, before: written(old), after: written(now) }];
}

function wordsOf(figure: Shown | undefined): string {
  return figure === undefined ? "" : written(figure);
}
