import type { Gate } from "../disclosure/gate.ts";
import type { Missing } from "../figure/missing.ts";
import { problem, UserError } from "../figure/problem.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { ComputedResult, Line, ScenarioResult } from "../scenario/comparison.ts";
import { jsonValue } from "../text/json-value.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";

/** An amount in euros, or the reason why there is none; never null. */
type Amount = number | Missing;

/** The JSON document of `sluitend scenario compare --json`: amounts in euros, one per year. */
export interface ComparisonExport {
  readonly dossier: string;
  readonly version: string;
  readonly years: readonly (number | string)[];
  readonly unit: "EUR";
  readonly scenarios: readonly ScenarioExport[];
}

interface ScenarioExport {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly type: ScenarioResult["scenario"]["type"];
  /** *Totaalsaldo*, computed: the sum of `byDomain`. */
  readonly balance: readonly Amount[];
  /** *Bruto saldo*, computed. */
  readonly gross: readonly Amount[];
  readonly byDomain: Readonly<Record<string, readonly Amount[]>>;
  readonly reserve: readonly Amount[];
  readonly generalFunds: readonly Amount[];
  /** Per year the number of measures whose effect is still to be worked out (PM). */
  readonly pm: readonly number[];
  /** Printed balance − computed balance: what baseline and measures do not explain. */
  readonly remainder: readonly Amount[];
  readonly remainderGross?: readonly Amount[];
  readonly remainderByDomain?: Readonly<Record<string, readonly Amount[]>>;
  /** Per year the bounds between which the balance may lie because its inputs were rounded in print. */
  readonly rounding?: readonly (readonly [number, number] | Missing)[];
  readonly measures?: readonly {
    readonly id: string;
    readonly title: string;
    readonly domain: string;
    readonly effect: readonly Amount[];
  }[];
  readonly reason?: string;
}

/** The scenarios of a dossier as one JSON document. UserError `scenario.none` when there are none. */
export function exportComparison(opened: OpenedDossier, principal: Principal): ComparisonExport {
  const { dossier, comparison } = opened;
  if (comparison === undefined) throw new UserError([problem("scenario.none", { dossier: dossier.id })]);
  const gate = opened.gate(principal);
  const { years } = comparison;
  return {
    dossier: dossier.id,
    version: dossier.hash,
    years: years.map((year) => (/^\d{4}$/.test(year) ? Number(year) : year)),
    unit: "EUR",
    scenarios: comparison.results.map((result) =>
      result.type === "computed" ? exportComputed(result, years, gate) : exportUnquantified(result, years),
    ),
  };
}

function exportComputed(result: ComputedResult, years: readonly string[], gate: Gate): ScenarioExport {
  const { scenario, computed, remainder } = result;
  const amounts = (line: Line) => amountsOf(line, years, gate);
  const byDomain = (lines: ReadonlyMap<string, Line>) =>
    Object.fromEntries([...lines].map(([domain, line]) => [domain, amounts(line)]));
  return {
    id: scenario.id,
    ...(scenario.number === undefined ? {} : { number: scenario.number }),
    title: scenario.title,
    type: scenario.type,
    balance: amounts(computed.balance),
    gross: amounts(computed.gross),
    byDomain: byDomain(computed.byDomain),
    reserve: amounts(result.reserve),
    generalFunds: amounts(result.generalFunds),
    pm: result.open,
    remainder: amounts(remainder.balance),
    remainderGross: amounts(remainder.gross),
    remainderByDomain: byDomain(remainder.byDomain),
    rounding: years.map((year) => boundsOf(computed.balance, year, gate)),
    measures: result.measures.map(({ measure, effect }) => ({
      id: measure.id,
      title: measure.title,
      domain: measure.domain,
      effect: amounts(effect),
    })),
  };
}

function exportUnquantified({ scenario }: ScenarioResult, years: readonly string[]): ScenarioExport {
  const none = years.map((): Missing => ({ missing: "not-quantified" }));
  return {
    id: scenario.id,
    ...(scenario.number === undefined ? {} : { number: scenario.number }),
    title: scenario.title,
    type: scenario.type,
    balance: none,
    gross: none,
    byDomain: {},
    reserve: none,
    generalFunds: none,
    pm: years.map(() => 0),
    remainder: none,
    ...(scenario.type === "unquantified" ? { reason: scenario.reason } : {}),
  };
}

/** One amount per year; `unknown` where a line has no entry. */
function amountsOf(line: Line, years: readonly string[], gate: Gate): readonly Amount[] {
  return years.map((year): Amount => {
    const entry = line.find((candidate) => candidate.year === year);
    if (entry === undefined) return { missing: "unknown" };
    const { value, unit } = gate.release(entry.figure);
    return jsonValue(value, unit);
  });
}

function boundsOf(line: Line, year: string, gate: Gate): readonly [number, number] | Missing {
  const entry = line.find((candidate) => candidate.year === year);
  const rounding = entry && roundingOf(gate.release(entry.figure));
  if (entry === undefined || rounding === undefined) return { missing: "unknown" };
  const euros = (cents: number) => Number(jsonValue(cents, entry.figure.unit));
  return [euros(rounding.low), euros(rounding.high)];
}
