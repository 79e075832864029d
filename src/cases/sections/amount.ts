import type { Figure } from "../../figure/figure.ts";
import { isMissing } from "../../figure/missing.ts";
import { t } from "../../text/catalogue.ts";
import type { NumberStyle } from "../../text/write-number.ts";
import { written } from "../figure-words.ts";

// In words of their own: euros, millions, billions. Nobody says "3.454 duizend" or "2 × 100.000".
const spoken: readonly number[] = [1, 1_000_000, 1_000_000_000];

/**
 * A figure as a sentence says it: with the word that bounds it ("ruim € 3,5 mln"), and money that was printed in another
 * scale in millions or in whole euros ("€ −3,45 mln", "€ −865.000"). The exact one is behind it.
 */
export function sayAmount(figure: Figure): string {
  const { value, printed } = figure;
  if (isMissing(value) || printed === undefined) return written(figure);
  const words = written({ ...figure, printed: { ...printed, ...spokenStyle(figure, value) } });
  if (printed.qualifier === undefined) return words;
  return t("nl", "section.qualified", { qualifier: t("nl", `qualifier.${printed.qualifier}`), words });
}

function spokenStyle({ unit, printed }: Figure, value: number): Partial<NumberStyle> {
  if (unit.quantity !== "money" || printed === undefined || spoken.includes(printed.scale)) return {};
  return Math.abs(value) >= 100_000_000 ? { scale: 1_000_000, decimals: 2 } : { scale: 1, decimals: 0 };
}
