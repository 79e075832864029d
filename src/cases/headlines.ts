import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import type { Comparison, ComputedResult, Entry, Line } from "../scenario/comparison.ts";
import { t } from "../text/catalogue.ts";
import { sayNumber } from "../text/say-number.ts";
import { type Sentence, say } from "../text/sentence.ts";
import { writePercent } from "../text/write-number.ts";
import { amountOf, entryOf, writeBalance, writeSize } from "./amounts.ts";
import { deriveFigure, differenceRef } from "./derived-figure.ts";
import { saidFigure } from "./said-figure.ts";
import type { Headline } from "./views.ts";

/**
 * At most five numbers that a council member understands: where it goes without measures, which domain weighs most,
 * how far the best scenario comes, and which measure does most. What the source printed comes first; what we compute
 * beside it stands in the reason.
 */
export function headlinesOf(comparison: Comparison, gate: Gate): readonly Headline[] {
  const first = comparison.years[0];
  const last = comparison.years.at(-1);
  const results = comparison.results.filter((result) => result.type === "computed");
  const baseline = results.find(({ scenario }) => scenario.type === "baseline");
  if (baseline === undefined || first === undefined || last === undefined) return [];
  return [
    baselineNow(baseline, first, comparison, gate),
    first === last ? undefined : baselineLater(baseline, first, last, gate),
    heaviestDomain(baseline, last, comparison, gate),
    bestScenario(results, baseline, last, gate),
    largestMeasure(results, last, gate),
  ].filter((headline) => headline !== undefined);
}

/** What a scenario's balance is for the reader: as printed, or computed where nothing was printed. */
function balanceOf({ printed, computed }: ComputedResult): Line {
  return printed.balance ?? computed.balance;
}

function baselineNow(
  baseline: ComputedResult,
  year: string,
  { domains }: Comparison,
  gate: Gate,
): Headline | undefined {
  const entry = entryOf(balanceOf(baseline), year);
  const lowest = lowestDomain(baseline, year, domains);
  if (entry === undefined) return undefined;
  return {
    ...balanceHeadline("nul-eerste", entry, gate),
    title: t("nl", "start.baseline.first", { year }),
    reason:
      lowest === undefined
        ? []
        : say("nl", "start.reason.baseline", {
            domain: lowest.title,
            amount: saidFigure(lowest.entry, gate, writeBalance),
          }),
  };
}

function baselineLater(baseline: ComputedResult, from: string, to: string, gate: Gate): Headline | undefined {
  const start = entryOf(balanceOf(baseline), from);
  const end = entryOf(balanceOf(baseline), to);
  if (start === undefined || end === undefined) return undefined;
  const difference = differenceWith(end, start, { year: from }, gate);
  return {
    ...balanceHeadline("nul-laatste", end, gate),
    title: t("nl", "start.baseline.last", { year: to }),
    reason: say("nl", "start.reason.trend", {
      first: saidFigure(start, gate, writeBalance),
      last: saidFigure(end, gate, writeBalance),
      from,
      to,
    }),
    ...(difference === undefined ? {} : { difference }),
  };
}

function heaviestDomain(
  baseline: ComputedResult,
  year: string,
  { domains }: Comparison,
  gate: Gate,
): Headline | undefined {
  const lowest = lowestDomain(baseline, year, domains);
  if (lowest === undefined) return undefined;
  // The domain of a baseline is one printed cell: open that one, not the sum over it.
  const printed = entryOf(baseline.printed.byDomain.get(lowest.id), year) ?? lowest.entry;
  return {
    ...balanceHeadline(`domein-${lowest.id}`, printed, gate),
    title: t("nl", "start.domain", { domain: lowest.title, year }),
    reason: say("nl", "start.reason.domain"),
  };
}

function bestScenario(
  results: readonly ComputedResult[],
  baseline: ComputedResult,
  year: string,
  gate: Gate,
): Headline | undefined {
  const [best] = results
    .filter((result) => result !== baseline)
    .flatMap((result) => {
      const entry = entryOf(balanceOf(result), year);
      const amount = amountOf(balanceOf(result), year);
      return entry === undefined || amount === undefined ? [] : [{ result, entry, amount }];
    })
    .toSorted((a, b) => b.amount - a.amount);
  if (best === undefined) return undefined;
  const computed = entryOf(best.result.computed.balance, year);
  const rest = entryOf(best.result.remainder.balance, year);
  const nothing = entryOf(balanceOf(baseline), year);
  const difference =
    nothing && differenceWith(best.entry, nothing, { scenario: baseline.scenario.title.toLowerCase() }, gate);
  return {
    ...balanceHeadline("beste-scenario", best.entry, gate),
    title: t("nl", "start.best", { scenario: best.result.scenario.title, year }),
    reason:
      computed === undefined || rest === undefined || isMissing(rest.figure.value)
        ? say("nl", "start.reason.best.computed")
        : say("nl", "start.reason.best", {
            computed: saidFigure(computed, gate, writeBalance),
            remainder: saidFigure(rest, gate, writeSize),
          }),
    ...(difference === undefined ? {} : { difference }),
  };
}

function largestMeasure(results: readonly ComputedResult[], year: string, gate: Gate): Headline | undefined {
  const [largest] = results
    .flatMap((result) =>
      result.measures.flatMap(({ measure, effect }) => {
        const entry = entryOf(effect, year);
        const amount = amountOf(effect, year);
        const whole = amountOf(result.effects?.effect, year);
        return entry === undefined || amount === undefined || whole === undefined
          ? []
          : [{ result, measure, entry, amount, whole }];
      }),
    )
    .toSorted((a, b) => b.amount - a.amount);
  if (largest === undefined || largest.whole <= 0) return undefined;
  const { entry, amount, whole, measure, result } = largest;
  return {
    id: "grootste-maatregel",
    ref: entry.ref,
    figure: gate.release(entry.figure),
    spoken: t("nl", "start.spoken.saving", { amount: sayNumber(amount, entry.figure.unit) }),
    title: t("nl", "start.measure", { measure: measure.title, year }),
    direction: t("nl", "start.direction.saving"),
    reason: say("nl", "start.reason.measure", {
      scenario: result.scenario.title.toLowerCase(),
      share: writePercent((100 * amount) / whole, { decimals: 0 }),
    }),
  };
}

function lowestDomain(
  result: ComputedResult,
  year: string,
  domains: Comparison["domains"],
): { readonly id: string; readonly title: string; readonly entry: Entry } | undefined {
  const [lowest] = domains
    .flatMap(({ id, title }) => {
      const line = result.computed.byDomain.get(id);
      const entry = entryOf(line, year);
      const amount = amountOf(line, year);
      return entry === undefined || amount === undefined ? [] : [{ id, title, entry, amount }];
    })
    .toSorted((a, b) => a.amount - b.amount);
  return lowest;
}

function balanceHeadline(
  id: string,
  { ref, figure }: Entry,
  gate: Gate,
): Pick<Headline, "id" | "ref" | "figure" | "spoken" | "direction"> {
  const shown = gate.release(figure);
  const { value, unit } = shown;
  if (isMissing(value)) {
    const word = t("nl", `reason.${value.missing}`);
    return { id, ref, figure: shown, spoken: word, direction: word };
  }
  const amount = sayNumber(Math.abs(value), unit);
  if (value === 0)
    return {
      id,
      ref,
      figure: shown,
      spoken: t("nl", "scenario.amount.zero"),
      direction: t("nl", "start.direction.even"),
    };
  return value > 0
    ? {
        id,
        ref,
        figure: shown,
        spoken: t("nl", "start.spoken.surplus", { amount }),
        direction: t("nl", "start.direction.surplus"),
      }
    : {
        id,
        ref,
        figure: shown,
        spoken: t("nl", "start.spoken.deficit", { amount }),
        direction: t("nl", "start.direction.deficit"),
      };
}

function differenceWith(
  entry: Entry,
  other: Entry,
  name: { readonly year: string } | { readonly scenario: string },
  gate: Gate,
): Sentence | undefined {
  const ref = differenceRef(entry.ref, other.ref);
  const difference = deriveFigure(ref, (part) => (part === entry.ref ? entry.figure : other.figure));
  if (difference === undefined || isMissing(difference.figure.value) || difference.figure.value === 0) return undefined;
  const amount = saidFigure(difference, gate, writeSize);
  const better = difference.figure.value > 0;
  const size = say("nl", better ? "start.difference.better" : "start.difference.worse", { amount });
  return "year" in name
    ? say("nl", "start.difference.year", { other: name.year, amount: size })
    : say("nl", "start.difference.scenario", { other: name.scenario, amount: size });
}
