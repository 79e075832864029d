import { nearest } from "../figure/nearest.ts";
import { type Problem, problem, type Where } from "../figure/problem.ts";
import type { Lever, MeasureModel, PackageModel } from "../policy/package-model.ts";
import "./problems.ts";

/** What a model is held against. */
export interface ModelFrame {
  /** Ids of the measures that can be chosen, and of the domains. */
  readonly measures: readonly string[];
  readonly domains: readonly string[];
  readonly years: readonly string[];
  /** The printed amount of a measure in a year in cents, where there is one. */
  readonly printed: (measure: string, year: string) => number | undefined;
}

type WhereAt = (path: readonly PropertyKey[]) => Where;

/**
 * Everything in a model that cannot be: a measure that is no longer there, a range upside down, a ramp that ends before it starts, a
 * saving beyond its flow, prerequisites in a circle. Each with the place of the field.
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
      ...checkSpread(one, (path) => whereAt(["measures", at, ...path])),
      ...checkTiming(one, frame, (path) => whereAt(["measures", at, ...path])),
      ...one.levers.flatMap((lever, index) =>
        checkLever(one, lever, model, frame, (path) => whereAt(["measures", at, "levers", index, ...path])),
      ),
    ]),
    ...rules.flatMap((rule, at) => {
      const named = "measures" in rule ? rule.measures : [rule.measure];
      const key = "measures" in rule ? "measures" : "measure";
      return [
        ...named.flatMap((id) => measure(id, ["rules", at, key])),
        ...("needs" in rule ? rule.needs.flatMap((id) => measure(id, ["rules", at, "needs"])) : []),
      ];
    }),
    ...dependences.flatMap((one, at) => [
      ...one.measures.flatMap((id) => measure(id, ["dependences", at, "measures"])),
      ...atMostAll(one.correlation, whereAt(["dependences", at, "correlation"])),
    ]),
    ...yearsOf(Object.keys(hours), frame, ["hours"], whereAt),
    ...circles(model, whereAt),
  ];
}

function referrer(whereAt: WhereAt) {
  return (id: string, expected: string, known: readonly string[], path: readonly PropertyKey[]): readonly Problem[] => {
    if (known.includes(id)) return [];
    const near = nearest(id, known);
    return [
      problem(
        "reference.dangling",
        { reference: id, expected, ...(near === undefined ? {} : { nearest: near }) },
        whereAt(path),
      ),
    ];
  };
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

function checkSpread({ spread, success, pm }: MeasureModel, whereAt: WhereAt): readonly Problem[] {
  const problems: Problem[] = [...atMostAll(success ?? 0, whereAt(["success"]))];
  if (spread !== undefined && spread.type !== "fixed") {
    const { low, high } = spread;
    const mode = spread.type === "range" ? undefined : spread.mode;
    const isReversed = low > high || (mode !== undefined && (mode < low || mode > high));
    const facts = { low, high, ...(mode === undefined ? {} : { mode }) };
    if (isReversed) problems.push(problem("package.range-reversed", facts, whereAt(["spread"])));
  }
  if (pm !== undefined && pm.low > pm.high) problems.push(problem("package.range-reversed", pm, whereAt(["pm"])));
  return problems;
}

function checkTiming(one: MeasureModel, frame: ModelFrame, whereAt: WhereAt): readonly Problem[] {
  const { start, full, end, steps, stay, introduction } = one;
  const from = start?.months ?? 12 * Number(frame.years[0] ?? 0);
  const reversed = (key: "full" | "end", month: number): Problem =>
    problem("package.ramp-reversed", { start: monthText(from), until: monthText(month) }, whereAt([key]));
  const growths = Object.entries({ full, steps, stay }).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  return [
    ...(full !== undefined && full.months < from ? [reversed("full", full.months)] : []),
    ...(end !== undefined && end.months <= from ? [reversed("end", end.months)] : []),
    ...(growths.length > 1 ? [problem("package.growth-twice", { keys: growths }, whereAt([growths[1] ?? ""]))] : []),
    ...(introduction === undefined || frame.years.includes(introduction.year)
      ? []
      : [
          problem(
            "package.year-unknown",
            { year: introduction.year, known: frame.years },
            whereAt(["introduction", "year"]),
          ),
        ]),
  ];
}

function monthText(months: number): string {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

function atMostAll(percent: number, where: Where): readonly Problem[] {
  return percent > 100 ? [problem("package.more-than-all", { percent }, where)] : [];
}

function checkLever(
  one: MeasureModel,
  lever: Lever,
  { flows }: PackageModel,
  frame: ModelFrame,
  whereAt: WhereAt,
): readonly Problem[] {
  const refer = referrer(whereAt);
  if (lever.lever === "income") return [];
  if (lever.lever === "elsewhere") return refer(lever.domain, "domain", frame.domains, ["domain"]);
  const flow = flows.find(({ id }) => id === lever.flow);
  const dangling = refer(
    lever.flow,
    "flow",
    flows.map(({ id }) => id),
    ["flow"],
  );
  switch (lever.lever) {
    case "cheaper":
      return [
        ...dangling,
        ...atMostAll(lever.share, whereAt(["share"])),
        ...atMostAll(lever.percent, whereAt(["percent"])),
      ];
    case "substitution":
      return [...dangling, ...atMostAll(lever.share, whereAt(["share"])), ...atMostAll(lever.cost, whereAt(["cost"]))];
    case "ceiling":
      return dangling;
    case "amount":
      return [
        ...dangling,
        ...frame.years.flatMap((year) => {
          const base = flow?.base[year];
          const amount = frame.printed(one.measure, year);
          if (base === undefined || amount === undefined || amount <= base * 100) return [];
          return [
            problem(
              "package.more-than-base",
              { measure: one.measure, year, amount: amount / 100, base },
              whereAt(["flow"]),
            ),
          ];
        }),
      ];
    default:
      return [...dangling, ...atMostAll(lever.percent, whereAt(["percent"]))];
  }
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
