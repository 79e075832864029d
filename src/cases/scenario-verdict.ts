import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import type { ComputedResult, Line } from "../scenario/comparison.ts";
import { bookkeepingKinds } from "../scenario/effects.ts";
import { t } from "../text/catalogue.ts";
import { writeMoney } from "../text/write-number.ts";
import { entryOf, millions, writeBalance } from "./amounts.ts";
import { shortName } from "./pending.ts";

/**
 * The last year in words: what follows, what was printed and whether rounding can explain the difference, what is still PM,
 * how much of the effect is bookkeeping, and what a margin would add.
 */
export function verdictOf(result: ComputedResult, years: readonly string[], gate: Gate): string {
  const year = years.at(-1) ?? "";
  const computed = entryOf(result.computed.balance, year);
  if (computed === undefined) return t("nl", "reason.unknown");
  const amount = writeBalance(gate.release(computed.figure));
  const count = result.open.at(-1) ?? 0;
  const first = t("nl", "scenario.verdict", {
    year,
    line: t("nl", "scenario.balance"),
    amount: count === 0 ? amount : t("nl", "scenario.pm.amount", { amount, count }),
  });
  return [
    first,
    printedPart(result, year, gate),
    openPart(result),
    bookkeepingPart(result, year, gate),
    marginPart(result, year, gate),
  ].join("");
}

function printedPart(result: ComputedResult, year: string, gate: Gate): string {
  const printed = entryOf(result.printed.balance, year);
  const rest = entryOf(result.remainder.balance, year);
  if (printed === undefined || rest === undefined) return "";
  const { value, rounding } = gate.release(rest.figure);
  if (isMissing(value)) return "";
  if (value === 0) return t("nl", "scenario.verdict.same");
  const facts = { amount: writeBalance(gate.release(printed.figure)), remainder: sizeOf(value) };
  if (rounding === undefined || rounding.low > 0 || rounding.high < 0)
    return t("nl", "scenario.verdict.printed", facts);
  const bounded = Number.isFinite(rounding.low) && Number.isFinite(rounding.high);
  return t("nl", bounded ? "scenario.verdict.rounding" : "scenario.verdict.bounded", facts);
}

function openPart({ effects }: ComputedResult): string {
  const open = effects?.openMeasures.at(-1) ?? [];
  return open.length === 0 ? "" : t("nl", "scenario.verdict.open", { measures: open.map(shortName).join(", ") });
}

/** How much of the effect is no lower use of care: in Zwolle's 2022 some 2.4 of 4.0 million (rules of the field, 1). */
function bookkeepingPart({ effects }: ComputedResult, year: string, gate: Gate): string {
  if (effects === undefined) return "";
  const shown = (line: Line | undefined): number | undefined => {
    const entry = entryOf(line, year);
    const value = entry && gate.release(entry.figure).value;
    return value === undefined || isMissing(value) ? undefined : value;
  };
  const whole = shown(effects.effect);
  const parts = bookkeepingKinds.flatMap((kind) => {
    const amount = shown(effects.byKind.get(kind));
    return amount === undefined || amount === 0 ? [] : [{ kind, amount }];
  });
  if (whole === undefined || parts.length === 0) return "";
  const atMost = shown(effects.atMost);
  const words = t("nl", "scenario.verdict.bookkeeping", {
    effect: writeMoney(whole, millions),
    other: writeMoney(
      parts.reduce((sum, { amount }) => sum + amount, 0),
      millions,
    ),
    parts: parts
      .map(({ kind, amount }) =>
        t("nl", "scenario.verdict.bookkeeping.part", {
          amount: writeMoney(amount, millions),
          kind: t("nl", `kind.${kind}`),
        }),
      )
      .join(", "),
  });
  return atMost === undefined || atMost === 0
    ? words
    : words + t("nl", "scenario.verdict.at-most", { amount: writeMoney(atMost, millions) });
}

function marginPart({ margin }: ComputedResult, year: string, gate: Gate): string {
  const entry = entryOf(margin?.balance, year);
  if (entry === undefined) return "";
  const figure = gate.release(entry.figure);
  if (isMissing(figure.value)) return "";
  return t("nl", "scenario.verdict.margin", { year, amount: writeBalance(figure), closes: figure.value >= 0 });
}

function sizeOf(cents: number): string {
  return writeMoney(Math.abs(cents), millions);
}
