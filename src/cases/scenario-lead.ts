import type { Gate } from "../disclosure/gate.ts";
import { closingIn } from "../scenario/closing.ts";
import type { Comparison, ComputedResult } from "../scenario/comparison.ts";
import { joined, type Sentence, say } from "../text/sentence.ts";
import { entryOf, writeBalance } from "./amounts.ts";
import { shortName } from "./pending.ts";
import { saidFigure } from "./said-figure.ts";

/**
 * How many scenarios close in the last year: as printed, as computed, and with the whole margin. Where none does, what the
 * furthest is still short of; and which scenarios have no numbers.
 */
export function leadOf(comparison: Comparison, gate: Gate): Sentence {
  const { years } = comparison;
  const results = comparison.results.filter((result) => result.type === "computed");
  const year = years.at(-1) ?? "";
  const total = results.length;
  const computed = closingIn(year, results, (result) => result.computed.balance).closed.length;
  const printed = closingIn(year, results, (result) => result.printed.balance);
  const first =
    printed.judged.length < total
      ? say("nl", "scenario.lead.computed", { year, computed, total })
      : say("nl", "scenario.lead", { year, computed, printed: printed.closed.length, total });
  return joined([...first, ...marginPart(results, year, gate), ...unquantifiedPart(comparison)]);
}

function marginPart(results: readonly ComputedResult[], year: string, gate: Gate): Sentence {
  const { judged, closed, furthest } = closingIn(year, results, (result) => result.margin?.balance);
  if (furthest === undefined) return [];
  const counted = say("nl", "scenario.lead.margin", { year, count: closed.length, total: judged.length });
  if (closed.length > 0) return counted;
  const { result, entry } = furthest;
  const printed = entryOf(result.margin?.printed, year);
  const facts = { scenario: result.scenario.title, amount: saidFigure(entry, gate, writeBalance) };
  const short =
    printed === undefined
      ? say("nl", "scenario.lead.short", facts)
      : say("nl", "scenario.lead.short.printed", { ...facts, printed: saidFigure(printed, gate, writeBalance) });
  const open = result.effects?.openMeasures.at(-1) ?? [];
  const pending =
    open.length === 0 ? [] : say("nl", "scenario.lead.open", { measures: open.map(shortName).join(", ") });
  return [...counted, ...short, ...pending];
}

function unquantifiedPart({ results }: Comparison): Sentence {
  const titles = results.flatMap(({ type, scenario }) => (type === "unquantified" ? [scenario.title] : []));
  return titles.length === 0 ? [] : say("nl", "scenario.lead.unquantified", { scenarios: titles.join(", ") });
}
