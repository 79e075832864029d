import { type Problem, problem } from "../figure/problem.ts";
import type { Lever, MeasureModel, PackageModel } from "../policy/package-model.ts";
import { fullShare, timedAmounts } from "./model-effect.ts";
import { atMostAll, type ModelFrame, referrer, type WhereAt } from "./model-field.ts";

/**
 * What cannot be of one measure of a model: a range upside down, a PM where there is an amount, timing that ends before it starts or
 * that no year sees, and a lever that takes more than its flow holds, by its amount or at the high end of its range.
 */
export function checkMeasureModel(
  one: MeasureModel,
  flows: PackageModel["flows"],
  frame: ModelFrame,
  whereAt: WhereAt,
): readonly Problem[] {
  return [
    ...checkSpread(one, whereAt),
    ...checkPm(one, frame, whereAt),
    ...checkTiming(one, frame, whereAt),
    ...one.levers.flatMap((lever, at) =>
      checkLever(one, lever, flows, frame, (path) => whereAt(["levers", at, ...path])),
    ),
    ...one.levers.flatMap(({ lever }, at) =>
      lever === "amount" && one.levers.findIndex((other) => other.lever === "amount") < at
        ? [problem("package.amount-twice", { measure: one.measure }, whereAt(["levers", at, "lever"]))]
        : [],
    ),
  ];
}

function checkSpread({ spread, success }: MeasureModel, whereAt: WhereAt): readonly Problem[] {
  const problems: Problem[] = [...atMostAll(success ?? 0, whereAt(["success"]))];
  if (spread !== undefined && spread.type !== "fixed") {
    const { low, high } = spread;
    const mode = spread.type === "range" ? undefined : spread.mode;
    const isReversed = low > high || (mode !== undefined && (mode < low || mode > high));
    const facts = { low, high, ...(mode === undefined ? {} : { mode }) };
    if (isReversed) problems.push(problem("package.range-reversed", facts, whereAt(["spread"])));
  }
  return problems;
}

/** A range of a PM says what something without a number may bring: beside a number, or a second range, it would say nothing. */
function checkPm(
  { measure, pm, spread, levers }: MeasureModel,
  frame: ModelFrame,
  whereAt: WhereAt,
): readonly Problem[] {
  if (pm === undefined) return [];
  const { low, high } = pm;
  const isOpen =
    !frame.measures.includes(measure) || frame.years.some((year) => frame.printed(measure, year) === undefined);
  const isReplaced = levers.some((lever) => "flow" in lever && lever.lever !== "amount");
  return [
    ...(low > high ? [problem("package.range-reversed", { low, high }, whereAt(["pm"]))] : []),
    ...(low < 0
      ? [problem("value.invalid", { key: "low", value: String(low), expected: "zero or more" }, whereAt(["pm", "low"]))]
      : []),
    ...(isOpen && !isReplaced && spread === undefined
      ? []
      : [problem("package.pm-unused", { measure }, whereAt(["pm"]))]),
  ];
}

function checkTiming(one: MeasureModel, frame: ModelFrame, whereAt: WhereAt): readonly Problem[] {
  const { start, full, end, steps, stay, introduction, delays } = one;
  const first = 12 * Number(frame.years[0] ?? 0);
  const past = 12 * (Number(frame.years.at(-1) ?? 0) + 1);
  const from = start?.months ?? first;
  const reversed = (path: readonly PropertyKey[], begin: number, month: number): Problem =>
    problem("package.ramp-reversed", { start: monthText(begin), until: monthText(month) }, whereAt(path));
  const unseen = (path: readonly PropertyKey[], month: number): Problem =>
    problem("package.month-outside", { month: monthText(month), years: frame.years }, whereAt(path));
  const growths = Object.entries({ full, steps, stay }).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  return [
    ...(full !== undefined && full.months < from ? [reversed(["full"], from, full.months)] : []),
    ...(end !== undefined && end.months <= from ? [reversed(["end"], from, end.months)] : []),
    ...(from >= past ? [unseen(["start"], from)] : []),
    ...(end !== undefined && end.months > from && end.months <= first ? [unseen(["end"], end.months)] : []),
    ...delays.flatMap((delay, at) => {
      const later = from + delay;
      if (end !== undefined && end.months > from && later >= end.months)
        return [reversed(["delays", at], later, end.months)];
      return from < past && later >= past ? [unseen(["delays", at], later)] : [];
    }),
    ...(steps ?? []).flatMap((share, at) => atMostAll(share, whereAt(["steps", at]))),
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

function checkLever(
  one: MeasureModel,
  lever: Lever,
  flows: PackageModel["flows"],
  frame: ModelFrame,
  whereAt: WhereAt,
): readonly Problem[] {
  const refer = referrer(whereAt);
  if (lever.lever === "income") return [];
  if (lever.lever === "elsewhere") return refer(lever.domain, "domain", frame.domains, ["domain"]);
  const known = flows.map(({ id }) => id);
  const dangling = refer(lever.flow, "flow", known, ["flow"]);
  switch (lever.lever) {
    case "ceiling":
      return dangling;
    case "amount":
      return [...dangling, ...beyondBase(one, flows.find(({ id }) => id === lever.flow)?.base ?? {}, frame, whereAt)];
    case "cheaper":
    case "substitution": {
      const other = lever.lever === "cheaper" ? (["percent", lever.percent] as const) : (["cost", lever.cost] as const);
      const wrong = [...atMostAll(lever.share, whereAt(["share"])), ...atMostAll(other[1], whereAt([other[0]]))];
      return [...dangling, ...(wrong.length > 0 ? wrong : beyondAll(one, fullShare(lever), whereAt(["share"])))];
    }
    default: {
      const wrong = atMostAll(lever.percent, whereAt(["percent"]));
      return [...dangling, ...(wrong.length > 0 ? wrong : beyondAll(one, fullShare(lever), whereAt(["percent"])))];
    }
  }
}

/** A share that at the high end of its range is more than the whole flow. */
function beyondAll(one: MeasureModel, share: number, where: ReturnType<WhereAt>): readonly Problem[] {
  // Two decimals: shares are products of percentages.
  return atMostAll(Math.round(share * highOf(one) * 1e4) / 100, where);
}

/** The years in which an amount, at the high end of its range and in any of its starts, is more than the flow costs. */
function beyondBase(
  one: MeasureModel,
  base: Readonly<Record<string, number>>,
  frame: ModelFrame,
  whereAt: WhereAt,
): readonly Problem[] {
  if (!frame.measures.includes(one.measure)) return [];
  const { years } = frame;
  const stated = years.map((year) => frame.printed(one.measure, year) ?? Math.max(0, one.pm?.high ?? 0) * 100);
  const ways = [0, ...one.delays].map((delay) => timedAmounts(stated, one, years, delay));
  return years.flatMap((year, at) => {
    const most = Math.max(...ways.map((amounts) => amounts[at] ?? 0)) * highOf(one);
    const cost = base[year];
    if (cost === undefined || most <= cost * 100 + 0.5) return [];
    return [
      problem(
        "package.more-than-base",
        { measure: one.measure, year, amount: most / 100, base: cost },
        whereAt(["flow"]),
      ),
    ];
  });
}

/** The high end of a range as a multiple of what is stated; a range stands upside down is told elsewhere. */
function highOf({ spread }: MeasureModel): number {
  return spread === undefined || spread.type === "fixed" ? 1 : Math.max(1, spread.high / 100);
}
