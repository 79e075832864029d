import { type Problem, problem } from "../figure/problem.ts";
import type { ModelRule, PackageModel } from "../policy/package-model.ts";
import { checkMeasureModel } from "./check-measure-model.ts";
import { atMostAll, type ModelFrame, namedTwice, referrer, type WhereAt } from "./model-field.ts";
import "./problems.ts";

/**
 * Everything in a model that cannot be: a measure that is no longer there, a range upside down, a ramp that ends before it starts, a
 * saving beyond its flow, prerequisites in a circle, and what would be passed over in silence because it is said twice. Each with
 * the place of the field.
 */
export function checkModel(model: PackageModel, frame: ModelFrame, whereAt: WhereAt): readonly Problem[] {
  const refer = referrer(whereAt);
  const { flows, measures, rules, dependences, hours = {} } = model;
  const measure = (id: string, path: readonly PropertyKey[]) => refer(id, "measure", frame.measures, path);
  return [
    ...twice(flows, "flows", ({ id }) => id, whereAt),
    ...twice(measures, "measures", (one) => one.measure, whereAt),
    ...flows.flatMap(({ id, base }, at) => [
      ...yearsOf(Object.keys(base), frame, ["flows", at, "base"], whereAt),
      ...frame.years.flatMap((year) =>
        base[year] === undefined
          ? [problem("package.base-missing", { flow: id, year }, whereAt(["flows", at, "base"]))]
          : [],
      ),
      ...frame.years.flatMap((year) =>
        (base[year] ?? 0) < 0
          ? [
              problem(
                "value.invalid",
                { key: "base", value: String(base[year]), expected: "zero or more" },
                whereAt(["flows", at, "base", year]),
              ),
            ]
          : [],
      ),
    ]),
    ...measures.flatMap((one, at) => [
      ...measure(one.measure, ["measures", at, "measure"]),
      ...checkMeasureModel(one, flows, frame, (path) => whereAt(["measures", at, ...path])),
    ]),
    ...rules.flatMap((rule, at) => {
      const named = "measures" in rule ? rule.measures : [rule.measure];
      const key = "measures" in rule ? "measures" : "measure";
      return [
        ...named.flatMap((id) => measure(id, ["rules", at, key])),
        ...("needs" in rule ? rule.needs.flatMap((id) => measure(id, ["rules", at, "needs"])) : []),
        ...checkRule(rule, (path) => whereAt(["rules", at, ...path])),
      ];
    }),
    ...dependences.flatMap((one, at) => [
      ...one.measures.flatMap((id) => measure(id, ["dependences", at, "measures"])),
      ...atMostAll(one.correlation, whereAt(["dependences", at, "correlation"])),
      ...namedTwice(one.measures, ["dependences", at, "measures"], whereAt),
      ...one.measures.flatMap((id, place) =>
        dependences.findIndex(({ measures: group }) => group.includes(id)) < at
          ? [problem("package.dependence-twice", { measure: id }, whereAt(["dependences", at, "measures", place]))]
          : [],
      ),
    ]),
    ...yearsOf(Object.keys(hours), frame, ["hours"], whereAt),
    ...circles(model, whereAt),
  ];
}

function twice<T>(list: readonly T[], key: string, idOf: (one: T) => string, whereAt: WhereAt): readonly Problem[] {
  const ids = list.map(idOf);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [problem("id.duplicate", { id, first: `${key}.${ids.indexOf(id)}` }, whereAt([key, at]))]
      : [],
  );
}

function yearsOf(
  years: readonly string[],
  frame: ModelFrame,
  path: readonly PropertyKey[],
  whereAt: WhereAt,
): readonly Problem[] {
  return years.flatMap((year) =>
    frame.years.includes(year)
      ? []
      : [problem("package.year-unknown", { year, known: frame.years }, whereAt([...path, year]))],
  );
}

/** A measure that stands twice in a rule, and a number of measures that no package has or every package keeps to. */
function checkRule(rule: ModelRule, whereAt: WhereAt): readonly Problem[] {
  const twiceIn = (key: "measures" | "needs", ids: readonly string[]) => namedTwice(ids, [key], whereAt);
  if (rule.rule === "requires") return twiceIn("needs", rule.needs);
  if (!("measures" in rule)) return [];
  const again = twiceIn("measures", rule.measures);
  if (again.length > 0 || rule.rule === "excludes") return again;
  const of = rule.measures.length;
  const [low, high] = rule.rule === "at-least" ? [1, of] : [0, of - 1];
  return rule.count >= low && rule.count <= high
    ? []
    : [problem("package.count-outside", { count: rule.count, low, high }, whereAt(["count"]))];
}

/** Prerequisites that lead back to where they start: none of these measures could come first. */
function circles({ rules }: PackageModel, whereAt: WhereAt): readonly Problem[] {
  const needs = new Map<string, readonly string[]>();
  for (const rule of rules)
    if (rule.rule === "requires") needs.set(rule.measure, [...(needs.get(rule.measure) ?? []), ...rule.needs]);
  const pathTo = (from: string, to: string, path: readonly string[]): readonly string[] | undefined => {
    for (const next of needs.get(from) ?? []) {
      if (next === to) return [...path, next];
      if (path.includes(next)) continue;
      const found = pathTo(next, to, [...path, next]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return rules.flatMap((rule, at) => {
    if (rule.rule !== "requires") return [];
    const path = pathTo(rule.measure, rule.measure, [rule.measure]);
    // Told once: at the first of its measures.
    if (path === undefined || [...path].sort()[0] !== rule.measure) return [];
    return [problem("package.circle", { path }, whereAt(["rules", at, "needs"]))];
  });
}
