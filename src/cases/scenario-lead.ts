import type { Gate } from "../disclosure/gate.ts";
import { closingIn } from "../scenario/closing.ts";
import type { Comparison, ComputedResult } from "../scenario/comparison.ts";
import { t } from "../text/catalogue.ts";
import { entryOf, writeBalance } from "./amounts.ts";
import { shortName } from "./pending.ts";

/**
 * How many scenarios close in the last year: as printed, as computed, and with the whole margin. Where none does, what the
 * furthest is still short of; and which scenarios have no numbers.
 */
export function leadOf(comparison: Comparison, gate: Gate): string {
  const { years } = comparison;
  const results = comparison.results.filter((result) => result.type === "computed");
  const year = years.at(-1) ?? "";
  const total = results.length;
  const computed = closingIn(year, results, (result) => result.computed.balance).closed.length;
  const printed = closingIn(year, results, (result) => result.printed.balance);
  const first =
    printed.judged.length < total
      ? t("nl", "scenario.lead.computed", { year, computed, total })
      : t("nl", "scenario.lead", { year, computed, printed: printed.closed.length, total });
  return [first, marginPart(results, year, gate), unquantifiedPart(comparison)].join("");
}

function marginPart(results: readonly ComputedResult[], year: string, gate: Gate): string {
  const { judged, closed, furthest } = closingIn(year, results, (result) => result.margin?.balance);
  if (furthest === undefined) return "";
  const counted = t("nl", "scenario.lead.margin", { year, count: closed.length, total: judged.length });
  if (closed.length > 0) return counted;
  const { result, entry } = furthest;
  const printed = entryOf(result.margin?.printed, year);
  const facts = { scenario: result.scenario.title, amount: writeBalance(gate.release(entry.figure)) };
  const short =
    printed === undefined
      ? t("nl", "scenario.lead.short", facts)
      : t("nl", "scenario.lead.short.printed", { ...facts, printed: writeBalance(gate.release(printed.figure)) });
  const open = result.effects?.openMeasures.at(-1) ?? [];
  const pending = open.length === 0 ? "" : t("nl", "scenario.lead.open", { measures: open.map(shortName).join(", ") });
  return counted + short + pending;
}

function unquantifiedPart({ results }: Comparison): string {
  const titles = results.flatMap(({ type, scenario }) => (type === "unquantified" ? [scenario.title] : []));
  return titles.length === 0 ? "" : t("nl", "scenario.lead.unquantified", { scenarios: titles.join(", ") });
}
