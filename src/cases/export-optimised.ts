import type { Gate } from "../disclosure/gate.ts";
import type { Missing } from "../figure/missing.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { MadePortfolio } from "../scenario/make-portfolio.ts";
import { packageBurden } from "../scenario/package-burden.ts";
import { packageEffects } from "../scenario/package-effects.ts";
import { aloneOf, type Chosen } from "../scenario/portfolio.ts";
import { type Package, shortfallsOf } from "../scenario/question.ts";
import { jointChance, riskOf, riskShares, simulate } from "../scenario/simulate.ts";
import { firstGap, type GapExport, gapsOf, type PmNeededExport, pmNeeded } from "./export-gap.ts";
import { type Amount, amountOf, yearOf } from "./export-line.ts";
import {
  type BurdenExport,
  exportBurden,
  exportPackageEffects,
  exportStructural,
  openIn,
  type PackageEffectsExport,
  rangedIn,
  type StructuralExport,
} from "./export-package.ts";
import { exportPackageCover, type PackageCoverExport } from "./export-package-cover.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Answer, Optimised } from "./optimise-dossier.ts";
import { PackageFigures } from "./package-figures.ts";
import { demandWords, relaxationWords } from "./package-words.ts";
import type { Principal } from "./principal.ts";

/** One package in the JSON of `sluitend scenario optimise`: amounts in euros, one per year. */
export interface PackageExport {
  readonly measures: readonly string[];
  /** The same with the way and the delay in which each is chosen, where there is a choice. */
  readonly items: readonly string[];
  readonly count: number;
  readonly balance: readonly Amount[];
  /** What the printed rounding of its parts allows; absent where amounts are not as printed. */
  readonly rounding?: readonly (readonly [Amount, Amount] | Missing)[];
  /** Target years in which that rounding reaches under zero. */
  readonly undecided?: readonly (number | string)[];
  /** Per year the number of chosen measures whose effect is still to be worked out. */
  readonly pm: readonly number[];
  /** What the measures bring added up by themselves, and together on the flows that they share. */
  readonly apart: readonly Amount[];
  readonly together: readonly Amount[];
  /** What the measures bring together, each kind of effect apart. */
  readonly effects: PackageEffectsExport;
  readonly structural: StructuralExport;
  readonly burden: BurdenExport;
  /** Of packages, not of the points of the curve. */
  readonly cover?: PackageCoverExport;
  readonly scores: Readonly<Record<string, number>>;
  readonly simulated?: {
    readonly chance: readonly number[];
    readonly jointChance: number;
    readonly p50: readonly Amount[];
    readonly p80: readonly Amount[];
    readonly p90: readonly Amount[];
    /** Share of each measure in the variance of the first target year. */
    readonly risk: Readonly<Record<string, number>>;
  };
}

/** The JSON document of `sluitend scenario optimise --json`. */
export interface OptimisedExport {
  readonly dossier: string;
  readonly version: string;
  readonly question: {
    readonly balancedBy: number | string;
    readonly line: string;
    readonly baseline: string;
    readonly scenario: string;
    readonly withMargin: boolean;
    readonly chance?: number;
    readonly rank: readonly string[];
    readonly seed: number;
    readonly draws: number;
    /** File of the model, where one was given, and the measures that fare alike in it, with their correlation in per cent. */
    readonly model?: string;
    readonly dependences: readonly { readonly measures: readonly string[]; readonly correlation: number }[];
  };
  readonly years: readonly (number | string)[];
  /** Titles of the domains by their ids, as `elsewhere` names them. */
  readonly domains: Readonly<Record<string, string>>;
  readonly unit: "EUR";
  /** Years in which one-off means may carry a structural deficit. */
  readonly term: number;
  readonly status: Answer["status"];
  readonly proof: { readonly method: "enumeration" | "integer-programming"; readonly looked?: number };
  readonly packages: readonly PackageExport[];
  /** The highest balance in the first target year that each number of measures gives, and whether that closes as was asked. */
  readonly curve: readonly (PackageExport & { readonly closes: boolean })[];
  /** Without ranking: packages of which no other is at least as light in everything that the model says. */
  readonly tradeOff?: readonly PackageExport[];
  /** The first criterion: what was found, the bound and the gap between them as a share of the bound. */
  readonly bound?: { readonly found: number; readonly bound: number; readonly gap: number };
  /** What lacks at least in each target year when nothing closes; with the margin too where there is one. */
  readonly gap?: readonly GapExport[];
  readonly nearest?: PackageExport;
  readonly conflict?: readonly string[];
  readonly relaxations?: readonly { readonly demands: readonly string[]; readonly words: string }[];
  /** What measures that are still PM must bring together in a target year. */
  readonly pmNeeded?: readonly PmNeededExport[];
  readonly answers: readonly {
    readonly line: string;
    readonly baseline: string;
    readonly withMargin: boolean;
    readonly status: Answer["status"];
    readonly fewest?: readonly string[];
    readonly gap?: Amount;
  }[];
}

/** The answer as one JSON document. */
export function exportOptimised(opened: OpenedDossier, principal: Principal, optimised: Optimised): OptimisedExport {
  const gate = opened.gate(principal);
  const { pool, options, answer, others } = optimised;
  const { years } = pool.comparison;
  const writer = new PackageWriter(opened, optimised, answer, gate);
  const { conflict } = answer;
  const lacks = gapsOf(optimised, gate);
  return {
    dossier: opened.dossier.id,
    version: opened.dossier.hash,
    question: {
      balancedBy: yearOf(options.balancedBy),
      line: options.line,
      baseline: options.baseline,
      scenario: pool.pool.scenario.id,
      withMargin: options.withMargin,
      ...(options.chance === undefined ? {} : { chance: options.chance }),
      rank: options.rank,
      seed: options.seed,
      draws: optimised.fresh[0]?.length ?? 0,
      ...(options.model === undefined ? {} : { model: options.model.name }),
      dependences: options.model?.model.dependences ?? [],
    },
    years: years.map(yearOf),
    domains: Object.fromEntries(pool.comparison.domains.map(({ id, title }) => [id, title])),
    unit: "EUR",
    term: opened.cover.term,
    status: answer.status,
    proof:
      answer.looked === undefined
        ? { method: "integer-programming" }
        : { method: "enumeration", looked: answer.looked },
    packages: answer.packages.map((one) => writer.write(one)),
    curve: answer.curve.map((one) => ({
      ...writer.write(one, false),
      closes: shortfallsOf(answer.question, one.chosen).every((short) => short === 0),
    })),
    ...(answer.front.length === 0 ? {} : { tradeOff: answer.front.map((one) => writer.write(one)) }),
    ...boundOf(answer),
    ...(lacks.length === 0 ? {} : { gap: lacks }),
    ...(conflict?.nearest === undefined ? {} : { nearest: writer.write(conflict.nearest.package) }),
    ...(conflict === undefined
      ? {}
      : {
          conflict: conflict.demands.map((demand) => demandWords(answer, demand, years)),
          relaxations: conflict.relaxations.map((demands) => ({
            demands: demands.map((demand) => demandWords(answer, demand, years)),
            words: relaxationWords(answer, demands, years),
          })),
        }),
    ...pmNeeded(optimised, gate),
    answers: others.map((other) => ({
      line: other.line,
      baseline: other.baseline,
      withMargin: other.withMargin,
      status: other.status,
      ...(other.packages[0] === undefined ? {} : { fewest: measuresOf(other.made, other.packages[0].chosen) }),
      ...(other.conflict?.nearest === undefined ? {} : { gap: firstGap(optimised, other, gate) }),
    })),
  };
}

/** The ids of the measures of a package. */
function measuresOf({ options }: MadePortfolio, chosen: Chosen): readonly string[] {
  return chosen.flatMap((item) => options[item]?.measure.id ?? []);
}

function boundOf({ bound, packages }: Answer): Pick<OptimisedExport, "bound"> {
  const found = packages[0]?.scores[0];
  if (bound === undefined || found === undefined) return {};
  return { bound: { found, bound, gap: bound === 0 ? (found === 0 ? 0 : 1) : (found - bound) / bound } };
}

/** Writes packages of one answer as JSON. */
class PackageWriter {
  readonly #opened: OpenedDossier;
  readonly #optimised: Optimised;
  readonly #answer: Answer;
  readonly #gate: Gate;
  readonly #figures: PackageFigures;

  constructor(opened: OpenedDossier, optimised: Optimised, answer: Answer, gate: Gate) {
    this.#opened = opened;
    this.#optimised = optimised;
    this.#answer = answer;
    this.#gate = gate;
    this.#figures = new PackageFigures(optimised, answer);
  }

  /** A package whole, with its cover and, where a chance was asked, its draws; a point of the curve has neither. */
  write(one: Package, isWhole = true): PackageExport {
    const { made, question } = this.#answer;
    const { chosen, balance, scores } = one;
    const { portfolio, options } = made;
    const years = portfolio.base.map((_, year) => year);
    const rounding = this.#rounding(chosen, balance);
    const undecided = question.targets.filter((year) => {
      const figure = this.#figures.balance(chosen, balance[year] ?? 0, year);
      const bounds = figure?.rounding;
      return bounds !== undefined && bounds.low < 0 && bounds.high >= 0;
    });
    const names = this.#optimised.pool.comparison.years;
    const effects = packageEffects(made, chosen, names);
    const amounts = (values: readonly number[], formula: string) => this.#amounts(chosen, values, formula);
    const apart = years.map((year) => chosen.reduce((sum, item) => sum + (aloneOf(portfolio, item)[year] ?? 0), 0));
    const together = years.map((year) => (balance[year] ?? 0) - (portfolio.base[year] ?? 0));
    return {
      measures: measuresOf(made, chosen),
      items: chosen.flatMap((item) => portfolio.items[item]?.id ?? []),
      count: chosen.length,
      balance: this.#amounts(chosen, balance, "package.balance"),
      ...(rounding === undefined ? {} : { rounding }),
      ...(undecided.length === 0
        ? {}
        : { undecided: undecided.map((year) => yearOf(this.#optimised.pool.comparison.years[year] ?? "")) }),
      pm: years.map((year) => chosen.filter((item) => options[item]?.open.includes(year) === true).length),
      apart: this.#amounts(chosen, apart, "package.apart"),
      together: this.#amounts(chosen, together, "package.together"),
      effects: exportPackageEffects(effects, openIn(made, chosen, names), rangedIn(made, chosen, names), amounts),
      structural: exportStructural(effects, balance, amounts),
      burden: exportBurden(packageBurden(made, chosen)),
      scores: Object.fromEntries(question.criteria.map(({ id }, at) => [id, scores[at] ?? 0])),
      ...(isWhole ? { cover: this.#cover(one) } : {}),
      ...(isWhole && this.#optimised.options.chance !== undefined ? { simulated: this.#simulated(chosen) } : {}),
    };
  }

  #cover(one: Package): PackageCoverExport {
    return exportPackageCover(this.#opened, this.#optimised, this.#answer, one, this.#figures, (value, year) => {
      const figure = this.#figures.amount(one.chosen, value, year, "package.cover");
      return figure === undefined ? { missing: "unknown" } : amountOf(figure, this.#gate);
    });
  }

  #simulated(chosen: Chosen): NonNullable<PackageExport["simulated"]> {
    const { made, question } = this.#answer;
    const balances = simulate(made.portfolio, chosen, this.#optimised.fresh);
    const risks = riskOf(balances);
    const shares = riskShares(made.portfolio, chosen, this.#optimised.fresh, question.targets[0] ?? 0);
    const certain = (key: "p50" | "p80" | "p90") =>
      this.#amounts(
        chosen,
        risks.map((risk) => risk.certain[key]),
        `package.${key}`,
      );
    return {
      chance: risks.map(({ chance }) => chance),
      jointChance: jointChance(balances, question.targets),
      p50: certain("p50"),
      p80: certain("p80"),
      p90: certain("p90"),
      risk: Object.fromEntries(
        [...shares].flatMap(([item, share]) =>
          Math.abs(share) < 5e-5 ? [] : [[made.portfolio.items[item]?.id ?? "", Math.round(share * 1e4) / 1e4]],
        ),
      ),
    };
  }

  #amounts(chosen: Chosen, values: readonly number[], formula: string): readonly Amount[] {
    return values.map((value, year) => {
      const figure = this.#figures.amount(chosen, value, year, formula);
      return figure === undefined ? { missing: "unknown" } : amountOf(figure, this.#gate);
    });
  }

  #rounding(chosen: Chosen, balance: readonly number[]): PackageExport["rounding"] {
    const figures = balance.map((value, year) => this.#figures.balance(chosen, value, year));
    if (figures.some((figure) => figure !== undefined && figure.rounding === undefined)) return undefined;
    return figures.map((figure) => {
      const bounds = figure && roundingOf(this.#gate.release(figure));
      if (figure === undefined || bounds === undefined) return { missing: "unknown" };
      const end = (value: number): Amount => (Number.isFinite(value) ? value / 100 : { missing: "unknown" });
      return [end(bounds.low), end(bounds.high)];
    });
  }
}
