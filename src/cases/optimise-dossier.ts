import { problem, UserError } from "../figure/problem.ts";
import { type MeasureModel, severities } from "../policy/package-model.ts";
import { uncertainItems } from "../scenario/chance-judge.ts";
import { checkModel } from "../scenario/check-model.ts";
import type { Conflict } from "../scenario/conflict.ts";
import { drawStrengths } from "../scenario/draws.ts";
import { enumeratePackages } from "../scenario/enumerate.ts";
import { type BalanceLine, type MadePortfolio, makePortfolio } from "../scenario/make-portfolio.ts";
import type { Criterion, Package, Question } from "../scenario/question.ts";
import { shortfallsOf } from "../scenario/question.ts";
import { searchPackages } from "../scenario/search-packages.ts";
import { mostDemands, mostItems } from "../scenario/walk.ts";
import { openHighs } from "../solve/highs-solver.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import { type BaselineKind, baseLine, baselineKinds, centsOf, type Pool, poolOf } from "./package-base.ts";
import type { ReadModel } from "./read-package-model.ts";

/** What a user may rank by: less of it comes first. */
export const rankings = ["residents", "severity", "reversibility", "measures"] as const;
export type Ranking = (typeof rankings)[number];

/** What is asked of a dossier. */
export interface OptimiseOptions {
  readonly balancedBy: string;
  readonly line: BalanceLine;
  /** Chance between 0 and 1 with which each year has to close; without it stated amounts decide. */
  readonly chance?: number;
  readonly baseline: BaselineKind;
  readonly scenario?: string;
  /** Whether measures may be chosen in the way that other scenarios print them. */
  readonly forms: boolean;
  readonly withMargin: boolean;
  readonly rank: readonly Ranking[];
  readonly packages: number;
  readonly seed: number;
  readonly model?: ReadModel;
}

/** How a question was answered, for one line and baseline. */
export interface Answer {
  readonly line: BalanceLine;
  readonly baseline: BaselineKind;
  readonly withMargin: boolean;
  readonly status: "optimal" | "infeasible" | "bounded";
  readonly made: MadePortfolio;
  readonly question: Question;
  readonly packages: readonly Package[];
  readonly curve: readonly Package[];
  readonly front: readonly Package[];
  readonly conflict?: Conflict;
  /** How many packages were looked at; absent where integer programming answered. */
  readonly looked?: number;
  /** No package scores less on the first criterion; of integer programming. */
  readonly bound?: number;
  readonly margins?: readonly number[];
}

/** The answer to what was asked, and in short for the other lines and baselines. */
export interface Optimised {
  readonly pool: Pool;
  readonly options: OptimiseOptions;
  readonly answer: Answer;
  readonly others: readonly Answer[];
  /** Fresh draws of all items, on which the packages of the answer were judged; only with a chance or a model with spreads. */
  readonly fresh: readonly Float64Array[];
}

/** Most items of which every package is looked at for the other lines and baselines: beyond it the quick way answers. */
const mostItemsBeside = 14;
const searchDraws = 20_000;
/** Draws of the search where every combination of many uncertain measures has to be drawn. */
const fewDraws = 4000;
const freshDraws = 100_000;
/** Fresh draws are those of blocks that no search uses. */
const firstFreshBlock = 1000;

/**
 * Which packages of measures close the gap of a dossier by a year, and in every later year that is known. Up to 22 choices every package
 * is looked at; beyond that integer programming answers. With a chance, packages are found on common draws and judged on 100,000 fresh ones.
 */
export async function optimiseDossier(opened: OpenedDossier, options: OptimiseOptions): Promise<Optimised> {
  const pool = poolOf(opened, options.scenario);
  const { years, domains } = pool.comparison;
  const first = years.indexOf(options.balancedBy);
  if (first < 0) throw new UserError([problem("package.year-unknown", { year: options.balancedBy, known: years })]);
  check(pool, options);
  const answer = await answerFor(opened, pool, options, true);
  const margin = pool.pool.margin ?? pool.baseline.margin;
  const ways = (["totaal", "bruto"] as const).flatMap((line) =>
    baselineKinds.flatMap((baseline) =>
      (margin === undefined ? [false] : [false, true]).map((withMargin) => ({ line, baseline, withMargin })),
    ),
  );
  const others: Answer[] = [];
  for (const way of ways) {
    if (baseLine(pool, way.baseline, way.line) === undefined) continue;
    if (way.line === "bruto" && domains.every(({ inGross }) => inGross)) continue;
    const isSame =
      way.line === options.line && way.baseline === options.baseline && way.withMargin === options.withMargin;
    others.push(isSame ? answer : await answerFor(opened, pool, { ...options, ...way, packages: 1 }, false));
  }
  const fresh = drawStrengths(answer.made.portfolio.items, {
    seed: options.seed,
    draws: freshDraws,
    dependences: dependencesOf(options),
    firstBlock: firstFreshBlock,
  });
  return { pool, options, answer, others, fresh };
}

function check(pool: Pool, { model }: OptimiseOptions): void {
  if (model === undefined) return;
  const { comparison, pool: own } = pool;
  const problems = checkModel(
    model.model,
    {
      measures: own.measures.filter(({ counted }) => counted).map(({ measure }) => measure.id),
      domains: comparison.domains.map(({ id }) => id),
      years: comparison.years,
      printed: (id, year) => {
        const effect = own.measures.find(({ measure }) => measure.id === id)?.effect;
        const value = effect?.find((entry) => entry.year === year)?.figure.value ?? 0;
        if (typeof value === "number") return value;
        return value.missing === "see-other" ? 0 : undefined;
      },
    },
    model.whereAt,
  );
  if (problems.length > 0) throw new UserError(problems);
}

function dependencesOf({ model }: OptimiseOptions) {
  return (model?.model.dependences ?? []).map(({ measures, correlation }) => ({
    measures,
    correlation: correlation / 100,
  }));
}

async function answerFor(
  { dossier }: OpenedDossier,
  pool: Pool,
  options: OptimiseOptions,
  isMain: boolean,
): Promise<Answer> {
  const { line, baseline, withMargin } = options;
  const { years, domains } = pool.comparison;
  const targets = years.flatMap((_, at) => (at >= years.indexOf(options.balancedBy) ? [at] : []));
  const own = baseLine(pool, baseline, line);
  if (own === undefined)
    throw new UserError([problem("package.no-balance", { year: options.balancedBy, line: `${line} (${baseline})` })]);
  const start = centsOf(own, years, targets, line);
  const available = pool.pool.margin?.available ?? pool.baseline.margin?.available;
  const extra = withMargin && available !== undefined ? centsOf(available, years, [], line) : [];
  const made = makePortfolio({
    years,
    line,
    base: start.map((value, year) => value + (extra[year] ?? 0)),
    domains,
    pool: pool.pool,
    forms: options.forms ? pool.others : [],
    measures: dossier.measures,
    model: options.model?.model,
    withRanges: options.chance !== undefined,
  });
  const frame = { line, baseline, withMargin, made };
  const axes = isMain ? axesOf(made, options) : [];
  if (options.chance === undefined)
    return { ...frame, ...(await solve(questionFor(made, targets, options), axes, isMain)) };
  return { ...frame, ...(await solveWithChance(made, targets, options, options.chance, axes, isMain)) };
}

type Solved = Omit<Answer, "line" | "baseline" | "withMargin" | "made">;

/** Asks for a little more chance on the draws of the search until fresh draws give the chance that was asked. */
async function solveWithChance(
  made: MadePortfolio,
  targets: readonly number[],
  options: OptimiseOptions,
  chance: number,
  axes: readonly Criterion[],
  isMain: boolean,
): Promise<Solved> {
  const draw = (draws: number, firstBlock: number) =>
    drawStrengths(made.portfolio.items, {
      seed: options.seed,
      draws,
      firstBlock,
      dependences: dependencesOf(options),
    });
  const isLarge = made.portfolio.items.length > mostItems;
  const uncertain = uncertainItems(made.portfolio).length;
  const draws = isLarge ? freshDraws : uncertain > 12 ? fewDraws : searchDraws;
  const common = draw(draws, 0);
  const fresh = draw(freshDraws, firstFreshBlock);
  let asked = chance;
  for (let round = 0; ; round += 1) {
    const question = questionFor(made, targets, options, { chance: asked, strengths: common });
    const solved = await solve(question, axes, isMain);
    const judge: Question = { ...question, demand: { chance, strengths: fresh } };
    const closes = (one: Package) => shortfallsOf(judge, one.chosen).every((short) => short === 0);
    const packages = solved.packages.filter(closes);
    if (solved.packages.length === 0 || packages.length > 0 || round === 5)
      return {
        ...solved,
        packages,
        front: solved.front.filter(closes),
        question: judge,
        ...(solved.packages.length > 0 && packages.length === 0 ? { status: "bounded" } : {}),
      };
    // Half of what sampling may be off by, each time.
    asked = Math.min(1, asked + Math.sqrt((chance * (1 - chance)) / draws) + 1 / draws);
  }
}

async function solve(question: Question, axes: readonly Criterion[], isMain: boolean): Promise<Solved> {
  const { items, rules } = question.portfolio;
  const most = isMain ? mostItems : mostItemsBeside;
  if (items.length <= most && rules.length + question.targets.length <= mostDemands) {
    const found = enumeratePackages(question, axes);
    return { ...found, question, status: found.packages.length > 0 ? "optimal" : "infeasible" };
  }
  const found = searchPackages(await openHighs(), question, isMain, axes);
  const status =
    found.conflict !== undefined ? "infeasible" : found.packages.length > 0 && found.isProven ? "optimal" : "bounded";
  return { ...found, question, status };
}

/** Without a ranking all that is known of the burden is an axis of the trade-off. */
function axesOf(made: MadePortfolio, { rank }: OptimiseOptions): readonly Criterion[] {
  if (rank.length > 0) return [];
  return rankings
    .filter((id) => id !== "measures")
    .flatMap((id) => {
      const { criterion: weighed, unknown } = weigh(made, id);
      return unknown.length === 0 ? [weighed] : [];
    });
}

function questionFor(
  made: MadePortfolio,
  targets: readonly number[],
  options: OptimiseOptions,
  demand?: Question["demand"],
): Question {
  const rank: readonly Ranking[] = options.rank.length > 0 ? options.rank : ["measures"];
  const criteria = rank.map((id) => criterion(made, id));
  return {
    portfolio: made.portfolio,
    targets,
    criteria,
    wanted: options.packages,
    ...(demand === undefined ? {} : { demand }),
  };
}

function criterion(made: MadePortfolio, id: Ranking): Criterion {
  const { criterion: weighed, unknown } = weigh(made, id);
  if (unknown.length > 0)
    throw new UserError([problem("package.burden-unknown", { criterion: id, measures: unknown })]);
  return weighed;
}

/** The burden of each item on one criterion, and the measures of which it is not known. */
function weigh({ options }: MadePortfolio, id: Ranking): { criterion: Criterion; unknown: readonly string[] } {
  const values = options.map(({ model }) => burdenOf(model?.burden, id));
  const unknown = options.flatMap(({ measure }, at) => (values[at] === undefined ? [measure.id] : []));
  return { criterion: { id, weights: values.map((value) => value ?? 0) }, unknown: [...new Set(unknown)] };
}

/** Heavy before medium before light, whatever their number: up to 99 measures of one word weigh less than one of the next. */
function heaviness(severity: (typeof severities)[number]): number {
  return [0, 1, 100, 10_000][severities.indexOf(severity)] ?? 0;
}

function burdenOf(burden: MeasureModel["burden"], id: Ranking): number | undefined {
  switch (id) {
    case "measures":
      return 1;
    case "residents":
      return burden?.residents;
    case "severity":
      return burden?.severity === undefined ? undefined : heaviness(burden.severity);
    case "reversibility":
      return burden?.reversible === undefined ? undefined : burden.reversible ? 0 : 1;
  }
}
