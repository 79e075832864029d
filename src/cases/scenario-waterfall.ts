import type { WaterfallState, WaterfallStep } from "../chart/waterfall.ts";
import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import type { Comparison, ComputedResult, Entry, MeasureEffect } from "../scenario/comparison.ts";
import { bookkeepingKinds } from "../scenario/effects.ts";
import { t } from "../text/catalogue.ts";
import { joined, type SaidFigure, say } from "../text/sentence.ts";
import { entryOf, millions, writeAmount, writeBalance } from "./amounts.ts";
import { deriveFigure, sumRef } from "./derived-figure.ts";
import { saidFigure } from "./said-figure.ts";
import { baselineOf } from "./scenario-stack.ts";

/** The effect of a measure in the year of the waterfall. */
interface Step {
  readonly measure: MeasureEffect["measure"];
  readonly entry: Entry;
}

/**
 * From the zero scenario to a package in the last year, measure by measure: first what touches the use of care, then, after a
 * balance of its own, another estimate and the release of a reserve. An effect still to be worked out is a gap. Undefined for
 * a scenario without measures or without a known baseline.
 */
export function scenarioWaterfall(
  result: ComputedResult,
  comparison: Comparison,
  gate: Gate,
  source: string,
): WaterfallState | undefined {
  const year = comparison.years.at(-1) ?? "";
  const baseline = baselineOf(result, comparison.results);
  const start = entryOf(baseline?.computed.balance, year);
  const end = entryOf(result.computed.balance, year);
  if (baseline === undefined || start === undefined || end === undefined || result.effects === undefined)
    return undefined;
  const counted = result.measures.filter((one) => one.counted);
  const steps = counted.flatMap(({ measure, effect }): readonly Step[] => {
    const entry = entryOf(effect, year);
    return entry === undefined || !hasStep(entry) ? [] : [{ measure, entry }];
  });
  const [largest] = steps
    .flatMap(({ measure, entry }) =>
      isMissing(entry.figure.value) ? [] : [{ measure, entry, size: Math.abs(entry.figure.value) }],
    )
    .toSorted((a, b) => b.size - a.size);
  if (largest === undefined) return undefined;
  const use = steps.filter(({ entry }) => !isBookkeeping(entry));
  const books = steps.filter(({ entry }) => isBookkeeping(entry));
  const subtotal = books.length === 0 || use.length === 0 ? undefined : subtotalOf(start, use);
  const level = (
    id: string,
    label: string,
    role: WaterfallStep["role"],
    { ref, figure }: Omit<Entry, "year">,
  ): WaterfallStep => ({
    id,
    label,
    role,
    ref,
    figure: gate.release(figure),
  });
  const step = ({ measure, entry }: Step): WaterfallStep => level(measure.id, labelOf(measure, entry), "step", entry);
  return {
    type: "waterfall",
    up: "favourable",
    id: `stappen-${result.scenario.id}`,
    name: t("nl", "weighing.fall.name", {
      baseline: baseline.scenario.title,
      scenario: result.scenario.title,
      year,
    }),
    sentence: joined([
      ...say("nl", "weighing.fall.sentence", {
        year,
        from: saidFigure(start, gate, writeBalance),
        to: balanceWithOpen(result, end, gate),
        count: counted.length - steps.length,
        largest: labelOf(largest.measure, largest.entry),
        amount: saidFigure(largest.entry, gate, writeAmount),
      }),
      ...(subtotal === undefined ? [] : say("nl", "weighing.fall.bookkeeping")),
    ]),
    unit: t("nl", "weighing.fall.unit", { year }),
    style: millions,
    source,
    steps: [
      level("begin", baseline.scenario.title, "start", start),
      ...use.map(step),
      ...(subtotal === undefined
        ? []
        : [level("tussensaldo", t("nl", "weighing.fall.subtotal"), "subtotal", subtotal)]),
      ...books.map(step),
      level("einde", result.scenario.title, "end", end),
    ],
  };
}

/** A measure without effect on the budget in the year is no step; one whose effect is still to be worked out is a gap. */
function hasStep({ figure: { value, kind } }: Entry): boolean {
  if (kind === "avoided-cost") return false;
  return isMissing(value) ? !["see-other", "not-applicable"].includes(value.missing) : value !== 0;
}

function isBookkeeping({ figure }: Entry): boolean {
  return bookkeepingKinds.some((kind) => kind === figure.kind);
}

function labelOf({ number, title }: Step["measure"], entry: Entry): string {
  const name = number === undefined ? title : `${number}. ${title}`;
  return isBookkeeping(entry)
    ? t("nl", "weighing.fall.kind", { title: name, kind: t("nl", `kind.${entry.figure.kind}`) })
    : name;
}

/** The balance after the steps that touch the use of care, as a figure that opens its parts. */
function subtotalOf(start: Entry, use: readonly Step[]): Omit<Entry, "year"> | undefined {
  const parts = [start, ...use.map(({ entry }) => entry)];
  const known = new Map(parts.filter(({ figure }) => !isMissing(figure.value)).map(({ ref, figure }) => [ref, figure]));
  return known.size < 2 ? undefined : deriveFigure(sumRef([...known.keys()]), (ref) => known.get(ref));
}

function balanceWithOpen({ open }: ComputedResult, end: Entry, gate: Gate): SaidFigure {
  const amount = saidFigure(end, gate, writeBalance);
  const count = open.at(-1) ?? 0;
  return count === 0 ? amount : { ...amount, text: t("nl", "scenario.pm.amount", { amount: amount.text, count }) };
}
