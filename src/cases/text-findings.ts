import type { Gate } from "../disclosure/gate.ts";
import type { TextInline } from "../dossier/text-tree.ts";
import type { Interval } from "../figure/interval.ts";
import { isMissing } from "../figure/missing.ts";
import { printedInterval, printedValue } from "../figure/printed.ts";
import { isProblem } from "../figure/problem.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Shown } from "../figure/shown.ts";
import { printedOf, readNumber } from "../text/dutch-number.ts";
import type { OpenedDossier } from "./opened-dossier.ts";

/** Words of the municipality's own text that say another number than the figure to which they refer. */
export interface TextFinding {
  /** Id of the text. */
  readonly text: string;
  readonly line: number;
  readonly ref: string;
  readonly words: string;
  readonly figure: Shown;
  /** The number of the words in the base of the unit of the figure, without its sign. */
  readonly typed: number;
  /** What the rounding of the words allows on either side; 0 where they leave a side open. */
  readonly slack: number;
  /** How far the figure lies outside that. */
  readonly excess: number;
}

/** A number among words: what bounds it, signs of currency, digits, and a word of scale or unit. */
const numberWords =
  /(?:(?:ruim|dik|bijna|krap|circa|ca\.|ongeveer|rond(?: de)?|zo'n|minimaal|maximaal|iets (?:meer|minder) dan)\s+)?(?:€\s*)?[-−–]?\s?\d[\d.,]*(?:\s*(?:duizend|dzd|ton|mln|mio|miljoen|mld|miljard|procent|%))?/iu;

/**
 * Compares the words of every live reference (`{figuur:…|ruim 3 miljoen}`) with its figure: a contradiction when no number
 * that the words can stand for is the figure. The sign is left to the sentence ("een tekort van"). Words without a number
 * and figures without one, or that this reader may not see, are not judged.
 */
export function textFindings(
  { dossier, figure }: Pick<OpenedDossier, "dossier" | "figure">,
  gate: Gate,
): readonly TextFinding[] {
  return dossier.texts.flatMap(({ id, blocks }) =>
    blocks
      .flatMap((block): readonly TextInline[] => (block.type === "list" ? block.items.flat() : block.content))
      .flatMap((inline) => {
        if (inline.type !== "figure" || inline.words === undefined) return [];
        const known = figure(inline.ref);
        const found = known && contradiction(inline.words, gate.release(known));
        const { line, ref, words } = inline;
        return found === undefined ? [] : [{ text: id, line, ref, words, ...found }];
      }),
  );
}

function contradiction(
  words: string,
  figure: Shown,
): Pick<TextFinding, "figure" | "typed" | "slack" | "excess"> | undefined {
  if (isMissing(figure.value)) return undefined;
  const read = readNumber(numberWords.exec(words)?.[0] ?? "");
  if (isProblem(read) || read.type !== "number") return undefined;
  const printed = printedOf(read);
  const [typed, stands] = [printedValue(printed, figure.unit), printedInterval(printed, figure.unit)];
  if (typed === undefined || stands === undefined) return undefined;
  const size = Math.abs(figure.value);
  const around = roundingOf(figure) ?? { low: figure.value, high: figure.value };
  const [low, high] = [around.low, around.high].map(Math.abs).sort((a, b) => a - b);
  const said = absolute(stands);
  const excess = Math.max(said.low - (high ?? size), (low ?? size) - said.high);
  const slack = Number.isFinite(said.low) && Number.isFinite(said.high) ? (said.high - said.low) / 2 : 0;
  return excess > 0 ? { figure, typed: Math.abs(typed), slack, excess } : undefined;
}

function absolute({ low, high }: Interval): Interval {
  return high <= 0 ? { low: -high, high: -low } : { low, high };
}
