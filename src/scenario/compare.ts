import { missing } from "../figure/missing.ts";
import { type Problem, problem } from "../figure/problem.ts";
import type { Domain } from "../policy/domain.ts";
import type { Measure } from "../policy/measure.ts";
import type { RowRef, Scenario } from "../policy/scenario.ts";
import type { TableColumn, TableRow } from "../policy/table.ts";
import type {
  Balances,
  Comparison,
  ComputedResult,
  Entry,
  Line,
  MeasureEffect,
  PrintedBalances,
  ScenarioResult,
} from "./comparison.ts";
import { type LineNames, scenarioRef } from "./names.ts";
import { followReserve, type OpeningReserve } from "./reserve.ts";
import { type Term, total } from "./total.ts";

/** What a comparison needs from a dossier. Rows are looked up by reference, so that numbers stand once. */
export interface ComparisonInput {
  readonly domains: readonly Domain[];
  readonly scenarios: readonly Scenario[];
  readonly measures: readonly Measure[];
  readonly row: (ref: RowRef) => { readonly row: TableRow; readonly columns: readonly TableColumn[] } | undefined;
  readonly openingReserve: OpeningReserve;
  readonly names: LineNames;
}

type PackageScenario = Extract<Scenario, { type: "package" }>;
type BaselineScenario = Extract<Scenario, { type: "baseline" }>;

/**
 * Computes every scenario from its baseline and measures and sets it beside what the source printed.
 *
 * Balance of a domain = baseline of that domain + effects of the measures in it; *bruto* and *totaal* are sums of
 * domains; `remainder` = printed − computed. The printed results are compared with, never used as input: a dossier
 * without them computes the same. Returns the years in the order of the baselines' columns.
 */
export function compareScenarios(input: ComparisonInput): {
  readonly comparison?: Comparison;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const years = yearsOf(
    input,
    input.scenarios.filter((scenario) => scenario.type === "baseline"),
  );
  const rows = new RowReader(input, years, problems);
  const results = input.scenarios.map((scenario): ScenarioResult | undefined => {
    if (scenario.type === "unquantified") return { type: "unquantified", scenario };
    const stack = stackOf(scenario, input.scenarios, problems);
    return stack === undefined ? undefined : compute(scenario, stack, input, rows, years);
  });
  if (problems.length > 0) return { problems };
  return {
    comparison: { years, domains: input.domains, results: results.filter((result) => result !== undefined) },
    problems,
  };
}

function yearsOf(input: ComparisonInput, baselines: readonly BaselineScenario[]): readonly string[] {
  const years = new Set<string>();
  for (const { components, columns } of baselines)
    for (const { row } of components)
      for (const { id } of input.row(row)?.columns ?? []) if (columns?.includes(id) ?? true) years.add(id);
  return [...years];
}

/** Reads rows as lines of entries; what is not there is noted once as a problem. */
class RowReader {
  readonly #input: ComparisonInput;
  readonly #years: readonly string[];
  readonly #problems: Problem[];

  constructor(input: ComparisonInput, years: readonly string[], problems: Problem[]) {
    this.#input = input;
    this.#years = years;
    this.#problems = problems;
  }

  /** The entries of a row for the years of the comparison; a year without a cell is left out. */
  line(ref: RowRef): Line {
    const found = this.#input.row(ref);
    if (found === undefined) {
      this.#problems.push(problem("reference.dangling", { reference: ref, expected: "row" }));
      return [];
    }
    return this.#years.flatMap((year) => {
      const figure = found.row.cells[year];
      return figure === undefined ? [] : [{ year, ref: `${ref}/${year}`, figure }];
    });
  }

  /** The measures of a package with their effects; a measure or domain that does not exist would vanish from the sums, so it is a problem. */
  effects({ measures }: PackageScenario): readonly MeasureEffect[] {
    return measures.flatMap(({ measure: id, row }) => {
      const measure = this.#input.measures.find((candidate) => candidate.id === id);
      const known = this.#input.domains.some((domain) => domain.id === measure?.domain);
      if (measure !== undefined && known) return [{ measure, effect: this.line(row) }];
      const reference =
        measure === undefined
          ? { reference: id, expected: "measure" }
          : { reference: measure.domain, expected: "domain" };
      this.#problems.push(problem("reference.dangling", reference));
      return [];
    });
  }
}

/** A baseline and the packages that lie on it, the lowest first: a package may add to another package (Zwolle). */
interface Stack {
  readonly baseline: BaselineScenario;
  readonly packages: readonly PackageScenario[];
}

function stackOf(
  scenario: BaselineScenario | PackageScenario,
  all: readonly Scenario[],
  problems: Problem[],
): Stack | undefined {
  const packages: PackageScenario[] = [];
  let layer: Scenario | undefined = scenario;
  while (layer?.type === "package") {
    if (packages.includes(layer)) {
      problems.push(problem("scenario.cycle", { path: [...packages, layer].map(({ id }) => id) }));
      return undefined;
    }
    packages.unshift(layer);
    const below: string = layer.baseline;
    layer = all.find(({ id }) => id === below);
  }
  if (layer?.type === "baseline") return { baseline: layer, packages };
  problems.push(
    problem("reference.dangling", { reference: packages[0]?.baseline ?? scenario.id, expected: "baseline" }),
  );
  return undefined;
}

function compute(
  scenario: BaselineScenario | PackageScenario,
  { baseline, packages }: Stack,
  input: ComparisonInput,
  rows: RowReader,
  years: readonly string[],
): ComputedResult {
  const measures = packages.flatMap((layer) => rows.effects(layer));
  const open = years.map(() => 0);
  const byDomain = new Map<string, Line>();
  for (const domain of input.domains) {
    const own = baseline.components
      .filter((component) => component.domain === domain.id)
      .map((component) => rows.line(component.row));
    const effects = measures.filter(({ measure }) => measure.domain === domain.id).map(({ effect }) => effect);
    const line = sumLine(scenario.id, domain.id, domain.title, "scenario.domain", years, own, effects, domain.id, open);
    if (line.length > 0) byDomain.set(domain.id, line);
  }
  const grossDomains = input.domains.filter(({ inGross }) => inGross).flatMap(({ id }) => byDomain.get(id) ?? []);
  const computed: Balances = {
    byDomain,
    gross: sumEntries(scenario.id, "bruto", input.names.gross, "scenario.gross", years, grossDomains),
    balance: sumEntries(
      scenario.id,
      "totaal",
      input.names.balance,
      "scenario.balance",
      years,
      [...byDomain.values()].flat(),
    ),
  };
  const printed = printedOf(scenario, baseline, rows);
  const effect = sumEntries(
    scenario.id,
    "effect",
    input.names.effect,
    "scenario.effect",
    years,
    measures.flatMap(({ effect: line }) => line),
    true,
  );
  return {
    type: "computed",
    scenario,
    computed,
    printed,
    remainder: remainderOf(scenario.id, computed, printed, input.names),
    measures,
    ...(scenario.type === "package" ? { effect } : {}),
    open,
    ...followReserve(scenario.id, input.openingReserve, computed.balance, input.names),
  };
}

/** What the source printed as result of this scenario; the components of a baseline are its own printed domains. */
function printedOf(
  scenario: BaselineScenario | PackageScenario,
  baseline: BaselineScenario,
  rows: RowReader,
): PrintedBalances {
  const published = scenario.published;
  const components = scenario.type === "baseline" ? baseline.components : (published?.components ?? []);
  return {
    byDomain: new Map(components.map(({ domain, row }) => [domain, rows.line(row)])),
    ...(published?.gross === undefined ? {} : { gross: rows.line(published.gross) }),
    ...(published?.balance === undefined ? {} : { balance: rows.line(published.balance) }),
  };
}

function sumLine(
  scenario: string,
  line: string,
  label: string,
  formula: string,
  years: readonly string[],
  own: readonly Line[],
  effects: readonly Line[],
  domain: string,
  open: number[],
): Line {
  return years.flatMap((year, index) => {
    const terms: Term[] = [
      ...own
        .flat()
        .filter((entry) => entry.year === year)
        .map((entry): Term => ({ entry, sign: 1, optional: false })),
      ...effects
        .flat()
        .filter((entry) => entry.year === year)
        .map((entry): Term => ({ entry, sign: 1, optional: true })),
    ];
    const [first, ...rest] = terms;
    if (first === undefined) return [];
    const name = {
      ref: scenarioRef(scenario, line, year),
      label,
      definition: { id: formula, version: 1 },
      formula,
      domain,
    };
    const sum = total(name, [first, ...rest]);
    open[index] = (open[index] ?? 0) + sum.open;
    return [sum.entry];
  });
}

function sumEntries(
  scenario: string,
  line: string,
  label: string,
  formula: string,
  years: readonly string[],
  entries: readonly Entry[],
  optional = false,
): Line {
  return years.flatMap((year) => {
    const [first, ...rest] = entries
      .filter((entry) => entry.year === year)
      .map((entry): Term => ({ entry, sign: 1, optional }));
    if (first === undefined) return [];
    return [
      total({ ref: scenarioRef(scenario, line, year), label, definition: { id: formula, version: 1 }, formula }, [
        first,
        ...rest,
      ]).entry,
    ];
  });
}

function remainderOf(scenario: string, computed: Balances, printed: PrintedBalances, names: LineNames): Balances {
  const byDomain = new Map<string, Line>();
  for (const [domain, line] of computed.byDomain)
    byDomain.set(domain, subtract(scenario, `rest-${domain}`, names, line, printed.byDomain.get(domain), domain));
  return {
    byDomain,
    gross: subtract(scenario, "rest-bruto", names, computed.gross, printed.gross),
    balance: subtract(scenario, "rest-totaal", names, computed.balance, printed.balance),
  };
}

/** Printed − computed, year by year; missing with reason `unknown` where nothing was printed. */
function subtract(
  scenario: string,
  line: string,
  names: LineNames,
  computed: Line,
  printed: Line | undefined,
  domain?: string,
): Line {
  return computed.map((entry) => {
    const counterpart = printed?.find((candidate) => candidate.year === entry.year);
    const formula = "scenario.remainder";
    const name = {
      ref: scenarioRef(scenario, line, entry.year),
      label: names.remainder(entry.figure.label),
      definition: { id: formula, version: 1 },
      formula,
      ...(domain === undefined ? {} : { domain }),
    };
    const own: Term = { entry, sign: -1, optional: false };
    if (counterpart !== undefined) return total(name, [{ entry: counterpart, sign: 1, optional: false }, own]).entry;
    const nothing = total(name, [own]).entry;
    const { rounding: _rounding, ...figure } = nothing.figure;
    return { ...nothing, figure: { ...figure, value: missing("unknown") } };
  });
}
