import type { Gate } from "../disclosure/gate.ts";
import type { Figure } from "../figure/figure.ts";
import type { Shown } from "../figure/shown.ts";
import type { SaidFigure } from "../text/sentence.ts";
import { written } from "./figure-words.ts";

/**
 * A figure as a piece of a sentence. The words are made from what may be shown: a figure that is hidden says its reason,
 * and never its number.
 */
export function saidFigure(
  { ref, figure }: { readonly ref: string; readonly figure: Figure },
  gate: Gate,
  write: (figure: Shown) => string = written,
): SaidFigure {
  const shown = gate.release(figure);
  return { type: "figure", ref, figure: shown, text: write(shown) };
}
