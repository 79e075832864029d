import type { Gate } from "../disclosure/gate.ts";
import { type Closing, closingIn } from "../scenario/closing.ts";
import type { Comparison, ComputedResult } from "../scenario/comparison.ts";
import { andList } from "../text/and-list.ts";
import { joined, type Sentence, say } from "../text/sentence.ts";
import { entryOf, writeBalance } from "./amounts.ts";
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
  const computed = closingIn(year, results, (result) => result.computed.balance);
  const printed = closingIn(year, results, (result) => result.printed.balance);
  const all = comparison.results.length;
  const both = { year, computed: computed.closed.length, total, all };
  const isSame = namesOf(computed.closed) === namesOf(printed.closed);
  const first =
    printed.judged.length < total || isSame
      ? say("nl", "scenario.lead.computed", both)
      : say("nl", "scenario.lead", { ...both, printed: printed.closed.length });
  const agrees = printed.judged.length === total && isSame ? say("nl", "scenario.lead.agree") : [];
  const margin = marginPart(results, year, gate);
  return joined([
    ...first,
    ...agrees,
    // What rounding cannot change is said once, at the last of the two balances.
    ...(margin.length > 0 && computed.undecided.length === 0 ? [] : undecidedPart(computed)),
    ...margin,
    ...grossPart(comparison, results, printed),
    ...unquantifiedPart(comparison),
  ]);
}

/** The printed gross balance, where it gives another answer than the printed total (Dronten L3679, L3697: +0.08 in 2022). */
function grossPart(
  { years, domains, names }: Comparison,
  results: readonly ComputedResult[],
  printed: Closing,
): Sentence {
  const year = years.at(-1) ?? "";
  const gross = closingIn(year, results, (result) => result.printed.gross);
  const isTold = gross.judged.length === results.length && printed.judged.length === results.length;
  if (!isTold || namesOf(gross.closed) === namesOf(printed.closed)) return [];
  const outside = domains.flatMap(({ title, inGross }) => (inGross ? [] : [title.toLowerCase()]));
  return say("nl", "scenario.lead.gross", {
    line: names.gross.toLowerCase(),
    outside: andList(outside),
    count: gross.closed.length,
    scenarios: namesOf(gross.closed),
  });
}

/** Whether the rounding of printed numbers could decide otherwise: for which scenarios, or for none. */
function undecidedPart({ judged, undecided }: Closing): Sentence {
  if (judged.length === 0) return [];
  return undecided.length === 0
    ? say("nl", "scenario.lead.decided")
    : say("nl", "scenario.lead.undecided", { scenarios: namesOf(undecided) });
}

function namesOf(results: readonly ComputedResult[]): string {
  return results.map(({ scenario }) => scenario.title).join(", ");
}

function marginPart(results: readonly ComputedResult[], year: string, gate: Gate): Sentence {
  const closing = closingIn(year, results, (result) => result.margin?.balance);
  const { judged, closed, furthest } = closing;
  if (furthest === undefined) return [];
  const title = furthest.result.margin?.margin.title ?? "";
  const counted = joined([
    ...say("nl", "scenario.lead.margin", { year, count: closed.length, total: judged.length }),
    ...say("nl", "scenario.lead.margin.name", { margin: `${title.charAt(0).toLowerCase()}${title.slice(1)}` }),
  ]);
  if (closed.length > 0) return [...counted, ...undecidedPart(closing)];
  const { result, entry } = furthest;
  const printed = entryOf(result.margin?.printed, year);
  const facts = {
    scenario: result.scenario.title,
    amount: saidFigure(entry, gate, writeBalance),
    pending: result.open.at(-1) ?? 0,
  };
  const short =
    printed === undefined
      ? say("nl", "scenario.lead.short", facts)
      : say("nl", "scenario.lead.short.printed", { ...facts, printed: saidFigure(printed, gate, writeBalance) });
  return [...counted, ...short, ...undecidedPart(closing)];
}

function unquantifiedPart(comparison: Comparison): Sentence {
  const unquantified = comparison.results.flatMap(({ scenario }) =>
    scenario.type === "unquantified" ? [scenario] : [],
  );
  const [only, ...others] = unquantified;
  if (only === undefined) return [];
  const scenarios = unquantified.map(({ title }) => title).join(", ");
  const assumed =
    others.length === 0 && only.outcome !== undefined
      ? say("nl", "scenario.lead.assumed.of-it", { outcome: only.outcome })
      : assumedPart(comparison);
  return [...say("nl", "scenario.lead.unquantified", { scenarios }), ...assumed];
}

/** What the source assumes of a scenario that it gives no numbers for (Zwolle L837-839: in time a balance). */
export function assumedPart({ results }: Comparison): Sentence {
  return results.flatMap(({ scenario }) =>
    scenario.type !== "unquantified" || scenario.outcome === undefined
      ? []
      : say("nl", "scenario.lead.assumed", { scenario: scenario.title, outcome: scenario.outcome }),
  );
}
