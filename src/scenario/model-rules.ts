import type { MeasureModel, ModelRule, PackageModel } from "../policy/package-model.ts";
import type { Option } from "./make-portfolio.ts";
import type { Rule } from "./portfolio.ts";

/** What a rule says, for the words in which it is told. Measures by their ids. */
export type RuleFacts =
  | { readonly type: "requires"; readonly measure: string; readonly needs: string }
  | { readonly type: "excludes"; readonly measures: readonly string[] }
  | { readonly type: "at-least" | "at-most"; readonly count: number; readonly measures: readonly string[] }
  | { readonly type: "include" | "leave-out"; readonly measure: string }
  | { readonly type: "one-form"; readonly measure: string }
  | { readonly type: "consent"; readonly measure: string; readonly of: MeasureModel["consent"][number]["of"] }
  | { readonly type: "unlawful"; readonly measure: string; readonly because: string }
  | { readonly type: "hours"; readonly year: string; readonly hours: number };

/** A rule of a portfolio with what it says. */
export interface NamedRule {
  readonly rule: Rule;
  readonly facts: RuleFacts;
}

/**
 * The rules of a model as rows over the items. A measure that can be chosen in several ways counts once, whatever the way. Consent
 * that is not given and what the law forbids leave a measure out, as rules, so that a conflict can name them.
 */
export function rulesOf(
  model: PackageModel | undefined,
  options: readonly Option[],
  years: readonly string[],
): readonly NamedRule[] {
  const itemsOf = (measure: string): readonly number[] =>
    options.flatMap((option, item) => (option.measure.id === measure ? [item] : []));
  const row = (
    facts: RuleFacts,
    parts: readonly (readonly [string, number])[],
    lower: number,
    upper: number,
  ): NamedRule => {
    const cells = parts.flatMap(([measure, value]) => itemsOf(measure).map((item) => ({ item, value })));
    return {
      facts,
      rule: {
        id: JSON.stringify(facts),
        items: cells.map(({ item }) => item),
        values: cells.map(({ value }) => value),
        lower,
        upper,
      },
    };
  };
  const each = (measures: readonly string[]) => measures.map((measure) => [measure, 1] as const);
  const several = [...new Set(options.map(({ measure }) => measure.id))].filter((id) => itemsOf(id).length > 1);
  const infinite = Number.POSITIVE_INFINITY;
  const statedRule = (rule: ModelRule): readonly NamedRule[] => {
    switch (rule.rule) {
      case "requires":
        return rule.needs.map((needs) =>
          row(
            { type: "requires", measure: rule.measure, needs },
            [
              [needs, 1],
              [rule.measure, -1],
            ],
            0,
            infinite,
          ),
        );
      case "excludes":
        return [row({ type: "excludes", measures: rule.measures }, each(rule.measures), -infinite, 1)];
      case "at-least":
      case "at-most": {
        const { count, measures } = rule;
        const isLeast = rule.rule === "at-least";
        const [low, high] = isLeast ? [count, infinite] : [-infinite, count];
        return [row({ type: rule.rule, count, measures }, each(measures), low, high)];
      }
      case "include":
      case "leave-out": {
        const { measure } = rule;
        const [low, high] = rule.rule === "include" ? [1, infinite] : [-infinite, 0];
        return [row({ type: rule.rule, measure }, [[measure, 1]], low, high)];
      }
    }
  };
  return [
    ...several.map((measure) => row({ type: "one-form", measure }, [[measure, 1]], -infinite, 1)),
    ...(model?.rules ?? []).flatMap((rule) => statedRule(rule)),
    ...(model?.measures ?? []).flatMap(({ measure, consent, unlawful }): readonly NamedRule[] => [
      ...consent
        .filter(({ given }) => !given)
        .map(({ of }) => row({ type: "consent", measure, of }, [[measure, 1]], -infinite, 0)),
      ...(unlawful === undefined
        ? []
        : [row({ type: "unlawful", measure, because: unlawful }, [[measure, 1]], -infinite, 0)]),
    ]),
    ...years.flatMap((year): readonly NamedRule[] => {
      const hours = model?.hours?.[year];
      const asked = (model?.measures ?? []).flatMap(({ measure, introduction }) =>
        introduction?.year === year && introduction.hours !== undefined ? [[measure, introduction.hours] as const] : [],
      );
      return hours === undefined || asked.length === 0
        ? []
        : [row({ type: "hours", year, hours }, asked, -infinite, hours)];
    }),
  ];
}
