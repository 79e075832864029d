import type { Gate } from "../disclosure/gate.ts";
import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import type { ComputedResult, Entry, Line } from "../scenario/comparison.ts";
import { bookkeepingKinds } from "../scenario/effects.ts";
import { t } from "../text/catalogue.ts";
import { joined, type Sentence, say, sentence } from "../text/sentence.ts";
import { entryOf, writeAmount, writeBalance, writeSize } from "./amounts.ts";
import { deriveFigure, sumRef } from "./derived-figure.ts";
import { longName } from "./pending.ts";
import { saidFigure } from "./said-figure.ts";

/**
 * The last year in words: what follows, what was printed and whether rounding can explain the difference, what is still PM,
 * how much of the effect is bookkeeping, and what a margin would add.
 */
export function verdictOf(result: ComputedResult, years: readonly string[], gate: Gate): Sentence {
  const year = years.at(-1) ?? "";
  const computed = entryOf(result.computed.balance, year);
  if (computed === undefined) return say("nl", "reason.unknown");
  const amount = saidFigure(computed, gate, writeBalance);
  const count = result.open.at(-1) ?? 0;
  return joined([
    ...say("nl", "scenario.verdict", {
      year,
      line: t("nl", "scenario.balance"),
      amount: count === 0 ? amount : say("nl", "scenario.pm.amount", { amount, count }),
    }),
    ...printedPart(result, year, gate),
    ...openPart(result),
    ...bookkeepingPart(result, year, gate),
    ...marginPart(result, year, gate),
  ]);
}

function printedPart(result: ComputedResult, year: string, gate: Gate): Sentence {
  const printed = entryOf(result.printed.balance, year);
  const rest = entryOf(result.remainder.balance, year);
  if (printed === undefined || rest === undefined) return [];
  const { value, rounding } = gate.release(rest.figure);
  if (isMissing(value)) return [];
  if (value === 0) return say("nl", "scenario.verdict.same");
  const facts = {
    amount: saidFigure(printed, gate, writeBalance),
    remainder: saidFigure(rest, gate, writeSize),
  };
  if (rounding === undefined || rounding.low > 0 || rounding.high < 0)
    return say("nl", "scenario.verdict.printed", facts);
  const bounded = Number.isFinite(rounding.low) && Number.isFinite(rounding.high);
  return say("nl", bounded ? "scenario.verdict.rounding" : "scenario.verdict.bounded", facts);
}

function openPart({ effects }: ComputedResult): Sentence {
  const open = effects?.openMeasures.at(-1) ?? [];
  return open.length === 0 ? [] : say("nl", "scenario.verdict.open", { measures: open.map(longName).join(", ") });
}

/** How much of the effect is no lower use of care: in Zwolle's 2022 some 2.4 of 4.0 million (rules of the field, 1). */
function bookkeepingPart({ effects }: ComputedResult, year: string, gate: Gate): Sentence {
  if (effects === undefined) return [];
  const known = (line: Line | undefined): Entry | undefined => {
    const entry = entryOf(line, year);
    return entry === undefined || isMissing(gate.release(entry.figure).value) ? undefined : entry;
  };
  const whole = known(effects.effect);
  const parts = bookkeepingKinds.flatMap((kind) => {
    const entry = known(effects.byKind.get(kind));
    return entry === undefined || entry.figure.value === 0 ? [] : [{ kind, entry }];
  });
  const other = sumOf(parts.map(({ entry }) => entry));
  if (whole === undefined || other === undefined) return [];
  const atMost = known(effects.atMost);
  const words = say("nl", "scenario.verdict.bookkeeping", {
    effect: saidFigure(whole, gate, writeAmount),
    other: saidFigure(other, gate, writeAmount),
    parts: parts.flatMap(({ kind, entry }, at) => [
      ...sentence(at === 0 ? "" : ", "),
      ...say("nl", "scenario.verdict.bookkeeping.part", {
        amount: saidFigure(entry, gate, writeAmount),
        kind: t("nl", `kind.${kind}`),
      }),
    ]),
  });
  return atMost === undefined || atMost.figure.value === 0
    ? words
    : [...words, ...say("nl", "scenario.verdict.at-most", { amount: saidFigure(atMost, gate, writeAmount) })];
}

/** The sum of some entries as a figure that opens its parts; one entry is itself. */
function sumOf(entries: readonly Entry[]): { readonly ref: string; readonly figure: Figure } | undefined {
  const [only] = entries;
  if (entries.length <= 1) return only;
  const byRef = new Map(entries.map(({ ref, figure }) => [ref, figure]));
  return deriveFigure(sumRef([...byRef.keys()]), (ref) => byRef.get(ref));
}

function marginPart({ margin }: ComputedResult, year: string, gate: Gate): Sentence {
  const entry = entryOf(margin?.balance, year);
  if (entry === undefined) return [];
  const { value } = gate.release(entry.figure);
  if (isMissing(value)) return [];
  const amount = saidFigure(entry, gate, writeBalance);
  return say("nl", "scenario.verdict.margin", { year, amount, closes: value >= 0 });
}
