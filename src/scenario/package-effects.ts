import type { Kind, Recurrence } from "../figure/kind.ts";
import { isMissing } from "../figure/missing.ts";
import { bookkeepingKinds, isAtMost } from "./effects.ts";
import type { MadePortfolio, Option } from "./make-portfolio.ts";
import { type Chosen, contributionsOf } from "./portfolio.ts";

/** What an effect is to a balance: returning or not, or only another way of counting. */
export const natures = ["structural", "one-off", "mixed", "unknown", "bookkeeping"] as const;
export type Nature = (typeof natures)[number];

/** One amount per year, in whole cents. */
type Amounts = readonly number[];

/** What the measures of a package add up to, each kind of effect apart. */
export interface PackageEffects {
  /** What they bring together, without the cost of introduction. */
  readonly total: Amounts;
  /** The same by kind, and by nature: each adds up to the total. Only what occurs. */
  readonly byKind: ReadonlyMap<Kind, Amounts>;
  readonly byNature: ReadonlyMap<Nature, Amounts>;
  /** The part of the total that the source gives as a maximum. */
  readonly atMost: Amounts;
  /** The part of the total that is income and no lower cost. */
  readonly income: Amounts;
  /** The part of the total that other domains pay more, by domain: minus. */
  readonly elsewhere: ReadonlyMap<string, Amounts>;
  /** One-off cost and hours of staff of introduction. */
  readonly introduction: Amounts;
  readonly hours: readonly number[];
  /** What makes a balance structural when it is added: the cost of introduction back, and effects that come once out. */
  readonly toStructural: Amounts;
  /** The part that is in the structural balance while nobody says whether all of it returns. */
  readonly unsure: Amounts;
}

/** The part of the total of one chosen item in one year. */
interface Part {
  readonly item: number;
  readonly year: number;
  readonly amount: number;
  readonly kind: Kind;
  readonly nature: Nature;
  readonly recurrence: Recurrence;
  readonly isAtMost: boolean;
}

/**
 * Takes the effects of a package apart, as `effectsOf` does for a printed scenario. What measures share on a flow is taken from the later
 * one in the list, so that the kinds add up exactly. Other estimates and reserves that are set free are bookkeeping: no lower
 * use of care (rules of the field, 1). An effect with an end, and a reserve that is set free, come once unless the model says otherwise.
 */
export function packageEffects(
  { portfolio, options, beside }: MadePortfolio,
  chosen: Chosen,
  years: readonly string[],
): PackageEffects {
  const parts = contributionsOf(portfolio, chosen).flatMap(({ item, amounts }) => {
    const option = options[item];
    const cost = portfolio.items[item]?.introduction ?? [];
    if (option === undefined) return [];
    return years.map((name, year) => partOf(option, item, year, name, (amounts[year] ?? 0) + (cost[year] ?? 0)));
  });
  const sum = (of: (part: Part) => boolean): Amounts => {
    const amounts = years.map(() => 0);
    for (const part of parts) if (of(part)) amounts[part.year] = (amounts[part.year] ?? 0) + part.amount;
    return amounts;
  };
  const introduction = years.map((_, year) =>
    chosen.reduce((total, item) => total + (portfolio.items[item]?.introduction[year] ?? 0), 0),
  );
  const own = chosen.flatMap((item) => beside[item] ?? []);
  const together = (lines: readonly Amounts[]): Amounts =>
    years.map((_, year) => lines.reduce((total, line) => total + (line[year] ?? 0), 0));
  const domains = [...new Set(own.flatMap(({ elsewhere }) => [...elsewhere.keys()]))];
  const once = sum(({ recurrence }) => recurrence === "one-off");
  return {
    total: sum(() => true),
    byKind: grouped(parts, ({ kind }) => kind, sum),
    byNature: grouped(parts, ({ nature }) => nature, sum),
    atMost: sum((part) => part.isAtMost),
    income: together(own.map(({ income }) => income)),
    elsewhere: new Map(
      domains.map((id) => [id, together(own.map(({ elsewhere }) => elsewhere.get(id) ?? []))] as const),
    ),
    introduction,
    hours: years.map((name) => hoursIn(options, chosen, name)),
    toStructural: introduction.map((cost, year) => cost - (once[year] ?? 0)),
    unsure: sum(({ recurrence }) => recurrence === "mixed" || recurrence === "unknown"),
  };
}

/** The chosen items whose whole effect comes once: what is left of their printed rounding is in no structural balance. */
export function structuralItems({ options }: MadePortfolio, chosen: Chosen, years: readonly string[]): Chosen {
  return chosen.filter((item) => {
    const option = options[item];
    return (
      option !== undefined && years.some((name, year) => partOf(option, item, year, name, 0).recurrence !== "one-off")
    );
  });
}

function grouped<T extends string>(
  parts: readonly Part[],
  keyOf: (part: Part) => T,
  sum: (of: (part: Part) => boolean) => Amounts,
): ReadonlyMap<T, Amounts> {
  const keys = new Set(parts.filter(({ amount }) => amount !== 0).map(keyOf));
  return new Map([...keys].map((key) => [key, sum((part) => keyOf(part) === key)]));
}

function partOf({ effect, measure, model }: Option, item: number, year: number, name: string, amount: number): Part {
  const figure = effect.find((entry) => entry.year === name)?.figure;
  const printed = figure === undefined || isMissing(figure.value) ? undefined : figure;
  // Without a printed number the amount is the user's: what PM may come to stays PM, a lever makes an estimate.
  const kind = printed?.kind ?? (model?.pm === undefined ? "estimate" : "pm");
  const isBookkeeping = bookkeepingKinds.some((one) => one === kind);
  const said = model?.recurrence ?? (model?.end !== undefined || kind === "reserve-release" ? "one-off" : undefined);
  const recurrence = said ?? printed?.recurrence ?? measure.recurrence;
  return {
    item,
    year,
    amount,
    kind,
    nature: isBookkeeping ? "bookkeeping" : recurrence,
    recurrence,
    isAtMost: printed !== undefined && isAtMost(printed),
  };
}

function hoursIn(options: readonly Option[], chosen: Chosen, year: string): number {
  return chosen.reduce((sum, item) => {
    const introduction = options[item]?.model?.introduction;
    return introduction?.year === year ? sum + (introduction.hours ?? 0) : sum;
  }, 0);
}
