import type { Gate } from "../disclosure/gate.ts";
import type { Figure } from "../figure/figure.ts";
import type { Kind } from "../figure/kind.ts";
import type { Missing } from "../figure/missing.ts";
import { periodText } from "../figure/period-text.ts";
import { problem, UserError } from "../figure/problem.ts";
import type { Measure } from "../policy/measure.ts";
import type { FigureRef } from "../policy/reference.ts";
import { closingIn } from "../scenario/closing.ts";
import type { ComputedResult, Effects, Line, MarginResult, ScenarioResult } from "../scenario/comparison.ts";
import { avoidedCosts } from "./avoided-cost.ts";
import { isComparable } from "./compare-scenarios.ts";
import { type CoverExport, exportCover, exportScenarioCover, type ScenarioCoverExport } from "./export-cover.ts";
import { type Amount, amountOf, amountsOf, boundsOf, yearOf } from "./export-line.ts";
import { exportIntentions, exportSavings, type IntentionExport, type SavingExport } from "./export-savings.ts";
import { type ChoiceExport, exportVariants, type FloorExport, type VariantExport } from "./export-variants.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { intentionsOf } from "./saving-intentions.ts";

/** The JSON document of `sluitend scenario compare --json`: amounts in euros, one per year. */
export interface ComparisonExport {
  readonly dossier: string;
  readonly version: string;
  readonly years: readonly (number | string)[];
  readonly unit: "EUR";
  /** Which scenarios close in the last year, without and with the whole margin; the balance of the furthest says what is missing. */
  readonly closing?: {
    readonly year: number | string;
    readonly balance: ClosingExport;
    readonly balanceWithMargin?: ClosingExport;
  };
  /** Scenarios, and variants above the legal floor: both have the same first fields. */
  readonly scenarios: readonly (ScenarioExport | (VariantExport & { readonly cover: ScenarioCoverExport }))[];
  /** What carries the costs, and the term in which one-off means may carry a structural deficit. */
  readonly cover: CoverExport;
  readonly floors?: readonly FloorExport[];
  readonly choices?: readonly ChoiceExport[];
  /** Savings targets, over `savingYears`. */
  readonly savings?: readonly SavingExport[];
  readonly savingYears?: readonly (number | string)[];
  /** Amounts that sentences name for savings targets: in no total. */
  readonly intentions?: readonly IntentionExport[];
}

interface ClosingExport {
  readonly judged: readonly string[];
  readonly closed: readonly string[];
  /** Where the rounding of printed numbers, or an amount given as a bound, could decide otherwise. */
  readonly undecided: readonly string[];
  readonly furthest?: { readonly scenario: string; readonly balance: Amount };
}

/** A scenario in the JSON of a comparison: amounts in euros, one per year. */
export interface ScenarioExport {
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
  readonly rounding?: readonly (readonly [Amount, Amount] | Missing)[];
  readonly measures?: readonly MeasureExport[];
  /** What the measures add up to; absent for a baseline. */
  readonly effects?: {
    readonly total: readonly Amount[];
    /** Each kind of effect apart: together they are the total. */
    readonly byKind: Readonly<Partial<Record<Kind, readonly Amount[]>>>;
    /** The part of the total that the source gives as a maximum. */
    readonly atMost: readonly Amount[];
    /** Per year the measures that are still to be worked out. */
    readonly open: readonly (readonly string[])[];
  };
  /** Cost that measures avoid outside the budget: in no total. */
  readonly avoidedCost?: readonly {
    readonly measure: string;
    readonly figure: string;
    readonly period: string;
    readonly amount: Amount;
  }[];
  /** Means held back, apart from the balance. */
  readonly margin?: {
    readonly id: string;
    readonly title: string;
    readonly available: readonly Amount[];
    readonly balance: readonly Amount[];
    readonly printed?: readonly Amount[];
  };
  /** Structural balance within the term, and what is asked of reserve and general funds. */
  readonly cover?: ScenarioCoverExport;
  readonly reason?: string;
}

interface MeasureExport {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly domain: string;
  readonly kind: Kind;
  /** The measure with which its effect stands; then its own is `see-other`. */
  readonly partOf?: string;
  readonly effect: readonly Amount[];
}

/**
 * What a municipality can choose between as one JSON document. UserError `scenario.none` when the dossier has no scenarios,
 * variants or savings targets.
 */
export function exportComparison(opened: OpenedDossier, principal: Principal): ComparisonExport {
  const { dossier, comparison, variants, savings } = opened;
  if (!isComparable(opened)) throw new UserError([problem("scenario.none", { dossier: dossier.id })]);
  const gate = opened.gate(principal);
  const years = comparison?.years ?? variants?.years ?? savings?.years ?? [];
  const levels = variants && exportVariants(variants, gate);
  const intentions = exportIntentions(intentionsOf(dossier.savings, opened.figure), gate);
  return {
    dossier: dossier.id,
    version: dossier.hash,
    years: years.map(yearOf),
    unit: "EUR",
    ...(comparison === undefined
      ? {}
      : { closing: exportClosing(comparison.results, comparison.years.at(-1) ?? "", gate) }),
    scenarios: [
      ...(comparison?.results ?? []).map((result) =>
        result.type === "computed"
          ? {
              ...exportComputed(result, years, gate, dossier.measures, opened.figure),
              ...coverOf(opened, result, gate),
            }
          : exportUnquantified(result, years),
      ),
      ...(levels?.scenarios ?? []).map((level) => ({ ...level, cover: coverOfOneYear })),
    ],
    cover: exportCover(opened, gate),
    ...(levels === undefined ? {} : { floors: levels.floors, choices: levels.choices }),
    ...(savings === undefined ? {} : { savings: exportSavings(savings, gate), savingYears: savings.years.map(yearOf) }),
    ...(intentions.length === 0 ? {} : { intentions }),
  };
}

const coverOfOneYear: ScenarioCoverExport = { structuralBalance: [], reason: "one-year", needed: [], openings: [] };

function coverOf(
  { cover, comparison }: OpenedDossier,
  { scenario }: ComputedResult,
  gate: Gate,
): Pick<ScenarioExport, "cover"> {
  const own = cover.scenarios.find(({ result }) => result.scenario.id === scenario.id);
  return own === undefined ? {} : { cover: exportScenarioCover(own, comparison?.years ?? [], gate) };
}

function exportClosing(
  all: readonly ScenarioResult[],
  year: string,
  gate: Gate,
): NonNullable<ComparisonExport["closing"]> {
  const results = all.filter((result) => result.type === "computed");
  const judge = (balanceOf: (result: ComputedResult) => Line | undefined): ClosingExport => {
    const { judged, closed, undecided, furthest } = closingIn(year, results, balanceOf);
    const ids = (list: readonly ComputedResult[]) => list.map(({ scenario }) => scenario.id);
    return {
      judged: ids(judged),
      closed: ids(closed),
      undecided: ids(undecided),
      ...(furthest === undefined
        ? {}
        : {
            furthest: {
              scenario: furthest.result.scenario.id,
              balance: amountOf(furthest.entry.figure, gate),
            },
          }),
    };
  };
  const hasMargin = results.some(({ margin }) => margin !== undefined);
  return {
    year: yearOf(year),
    balance: judge(({ computed }) => computed.balance),
    ...(hasMargin ? { balanceWithMargin: judge(({ margin }) => margin?.balance) } : {}),
  };
}

function exportComputed(
  result: ComputedResult,
  years: readonly string[],
  gate: Gate,
  all: readonly Measure[],
  lookup: (ref: FigureRef) => Figure | undefined,
): ScenarioExport {
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
    rounding: boundsOf(computed.balance, years, gate),
    measures: exportMeasures(result, years, gate, all),
    ...(result.effects === undefined ? {} : { effects: exportEffects(result.effects, years, gate) }),
    ...exportAvoided(result, gate, lookup),
    ...(result.margin === undefined ? {} : { margin: exportMargin(result.margin, years, gate) }),
  };
}

/** The measures of a scenario, and after each those whose effect stands with it. */
function exportMeasures(
  { measures }: ComputedResult,
  years: readonly string[],
  gate: Gate,
  all: readonly Measure[],
): readonly MeasureExport[] {
  const elsewhere = years.map((): Missing => ({ missing: "see-other" }));
  const present = new Set(measures.map(({ measure }) => measure.id));
  const frame = ({ id, number, title, domain, kind, partOf }: Measure) => ({
    id,
    ...(number === undefined ? {} : { number }),
    title,
    domain,
    kind,
    ...(partOf === undefined ? {} : { partOf }),
  });
  return measures.flatMap(({ measure, effect, counted }): readonly MeasureExport[] => [
    {
      ...frame(measure),
      effect: counted ? amountsOf(effect, years, gate, { missing: "not-applicable" }) : elsewhere,
    },
    ...all
      .filter(({ id, partOf }) => partOf === measure.id && !present.has(id))
      .map((part) => ({ ...frame(part), effect: elsewhere })),
  ]);
}

function exportEffects(
  { effect, byKind, atMost, openMeasures }: Effects,
  years: readonly string[],
  gate: Gate,
): NonNullable<ScenarioExport["effects"]> {
  const amounts = (line: Line) => amountsOf(line, years, gate, { missing: "not-applicable" });
  return {
    total: amounts(effect),
    byKind: Object.fromEntries([...byKind].map(([kind, line]) => [kind, amounts(line)])),
    atMost: amounts(atMost),
    open: openMeasures.map((open) => open.map(({ id }) => id)),
  };
}

function exportAvoided(
  { measures }: ComputedResult,
  gate: Gate,
  lookup: (ref: FigureRef) => Figure | undefined,
): Pick<ScenarioExport, "avoidedCost"> {
  const avoided = avoidedCosts(measures, lookup).map(({ measure, ref, figure }) => ({
    measure: measure.id,
    figure: ref,
    period: periodText(figure.period),
    amount: amountOf(figure, gate),
  }));
  return avoided.length === 0 ? {} : { avoidedCost: avoided };
}

function exportMargin(
  { margin, available, balance, printed }: MarginResult,
  years: readonly string[],
  gate: Gate,
): NonNullable<ScenarioExport["margin"]> {
  return {
    id: margin.id,
    title: margin.title,
    available: amountsOf(available, years, gate),
    balance: amountsOf(balance, years, gate),
    ...(printed === undefined ? {} : { printed: amountsOf(printed, years, gate) }),
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
    ...(scenario.type === "unquantified" && scenario.outcome !== undefined ? { outcome: scenario.outcome } : {}),
  };
}
