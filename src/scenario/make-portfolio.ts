import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import type { Domain } from "../policy/domain.ts";
import type { Measure } from "../policy/measure.ts";
import type { MeasureModel, PackageModel } from "../policy/package-model.ts";
import type { ComputedResult, Line, MeasureEffect } from "./comparison.ts";
import { isAtMost } from "./effects.ts";
import { type Beside, modelEffect } from "./model-effect.ts";
import { type NamedRule, rulesOf } from "./model-rules.ts";
import type { Item, Portfolio } from "./portfolio.ts";

/** The two lines that may have to balance: over the domains in gross, or over all. */
export type BalanceLine = "bruto" | "totaal";

/** What a portfolio is made of. */
export interface PortfolioInput {
  readonly years: readonly string[];
  readonly line: BalanceLine;
  /** Balance per year without any of the measures, in cents. */
  readonly base: readonly number[];
  readonly domains: readonly Domain[];
  /** The scenario whose measures can be chosen, with their printed effects. */
  readonly pool: ComputedResult;
  /** Other scenarios that print the same measures another way: each way can be chosen, one a measure. */
  readonly forms: readonly ComputedResult[];
  /** All measures of the dossier: the place of one in it is the number of its random stream. */
  readonly measures: readonly Measure[];
  readonly model: PackageModel | undefined;
  /** Whether a chance is asked, so that a PM with a range counts. */
  readonly withRanges: boolean;
}

/** What one item stands for. */
export interface Option {
  readonly measure: Measure;
  /** Its printed effect; its references say where it comes from. */
  readonly effect: Line;
  /** The scenario in whose way it is printed, where that is not the pool's. */
  readonly form?: ComputedResult;
  /** Months later than stated. */
  readonly delay: number;
  /** Years (indexes) whose effect is still to be worked out. */
  readonly open: readonly number[];
  /** Whether those years count with the range that a model gives, because a chance is asked. */
  readonly isRanged: boolean;
  readonly isMaximum: boolean;
  readonly model: MeasureModel | undefined;
  /** Whether its amounts are as printed, so that printed rounding applies. */
  readonly isAsPrinted: boolean;
}

/** A portfolio with what its items and rules stand for. */
export interface MadePortfolio {
  readonly portfolio: Portfolio;
  readonly options: readonly Option[];
  /** Of each item the parts of its amounts that are income, or what another domain pays more. */
  readonly beside: readonly Beside[];
  readonly rules: readonly NamedRule[];
}

/**
 * Makes a portfolio from the measures of a scenario and what a model says about them. Measures that are counted with another are left
 * out, as is cost that is avoided outside the budget; a measure whose domain is not in the line adds nothing to it.
 */
export function makePortfolio(input: PortfolioInput): MadePortfolio {
  const { years, domains, line, model, base } = input;
  const counts = (id: string): boolean =>
    line === "totaal" || domains.find((domain) => domain.id === id)?.inGross === true;
  const flows = (model?.flows ?? []).map((flow) => ({
    id: flow.id,
    title: flow.title,
    base: years.map((year) => Math.round((flow.base[year] ?? 0) * 100)),
  }));
  const options = optionsOf(input);
  const made = options.map((option) => {
    const { measure, form, delay } = option;
    const { beside, ...effect } = modelEffect({
      printed: amountsOf(option.effect, years),
      isMaximum: option.isMaximum,
      model: option.model,
      flows: model?.flows ?? [],
      years,
      counts,
      ownCounts: counts(measure.domain),
      delay,
      withRanges: input.withRanges,
    });
    const suffix = [form?.scenario.id, delay === 0 ? undefined : `+${delay}`].filter((part) => part !== undefined);
    const item: Item = {
      id: [measure.id, ...suffix].join("@"),
      measure: measure.id,
      stream: input.measures.findIndex(({ id }) => id === measure.id),
      ...effect,
    };
    return { item, beside };
  });
  const rules = rulesOf(model, options, years);
  return {
    portfolio: { base, items: made.map(({ item }) => item), flows, rules: rules.map(({ rule }) => rule) },
    options,
    beside: made.map(({ beside }) => beside),
    rules,
  };
}

function optionsOf(input: PortfolioInput): readonly Option[] {
  const { years, pool, forms, model, withRanges } = input;
  return pool.measures.flatMap((own): readonly Option[] => {
    if (!own.counted) return [];
    const said = model?.measures.find(({ measure }) => measure === own.measure.id);
    const plain = optionOf(own, years, said, withRanges);
    const others = forms.flatMap((form): readonly Option[] => {
      const same = form.measures.find(({ measure, counted }) => counted && measure.id === own.measure.id);
      if (same === undefined || printedAlike(same.effect, own.effect, years)) return [];
      return [{ ...optionOf(same, years, said, withRanges), form }];
    });
    const distinct = others.filter(
      ({ effect }, at) => !others.slice(0, at).some((other) => printedAlike(other.effect, effect, years)),
    );
    const later = (said?.delays ?? []).filter((delay) => delay > 0);
    return [plain, ...distinct, ...later.map((delay) => ({ ...plain, delay, isAsPrinted: false }))];
  });
}

function optionOf(
  { measure, effect }: MeasureEffect,
  years: readonly string[],
  model: MeasureModel | undefined,
  withRanges: boolean,
): Option {
  const counted = effect.filter(({ figure }) => figure.kind !== "avoided-cost");
  // A share of a flow takes the place of what is printed, so that nothing is left to be worked out.
  const isReplaced = model?.levers.some((lever) => "flow" in lever && lever.lever !== "amount") ?? false;
  const isOpen = ({ value }: Figure): boolean => !isReplaced && isMissing(value) && value.missing !== "see-other";
  const hasTiming =
    model !== undefined &&
    (model.levers.length > 0 ||
      [model.start, model.full, model.steps, model.stay, model.end, model.introduction].some(
        (said) => said !== undefined,
      ));
  return {
    measure,
    effect: counted,
    delay: 0,
    open: years.flatMap((year, at) =>
      counted.some((entry) => entry.year === year && isOpen(entry.figure)) ? [at] : [],
    ),
    isRanged: withRanges && model?.pm !== undefined,
    isMaximum: counted.some(({ figure }) => isAtMost(figure)),
    model,
    isAsPrinted: !hasTiming,
  };
}

function amountsOf(effect: Line, years: readonly string[]): readonly (number | undefined)[] {
  return years.map((year) => {
    const entry = effect.find((candidate) => candidate.year === year);
    if (entry === undefined) return 0;
    return isMissing(entry.figure.value)
      ? entry.figure.value.missing === "see-other"
        ? 0
        : undefined
      : entry.figure.value;
  });
}

function printedAlike(a: Line, b: Line, years: readonly string[]): boolean {
  return amountsOf(a, years).join() === amountsOf(b, years).join();
}
