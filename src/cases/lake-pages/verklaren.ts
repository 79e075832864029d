import { isMissing } from "../../figure/missing.ts";
import { parsePeriod } from "../../figure/period-text.ts";
import { isProblem } from "../../figure/problem.ts";
import type { Snapshot } from "../../lake/manifest.ts";
import { methods } from "../../monitor/cost-change/cost-change.ts";
import { breakdowns } from "../../monitor/cost-change/cost-model.ts";
import type { MonthRange } from "../../monitor/cost-change/equal-age.ts";
import type { Declared } from "../../monitor/cost-change/read-cost.ts";
import { t } from "../../text/catalogue.ts";
import { type SaidFigure, type Sentence, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { mapOfMunicipality } from "../areas/municipal-files.ts";
import { lakeCode } from "../deliveries/import-input.ts";
import { existingLake } from "../existing-lake.ts";
import { answerRemarks, answerSentence } from "../explain/answer-blocks.ts";
import { explainChange } from "../explain/explain-change.ts";
import { begunLate, breakdownBlock, explainedNotes, groupBlocks } from "../explain/explained-blocks.ts";
import type { ExplainedView, GroupView, NumberView } from "../explain/explained-view.ts";
import { withAreaNames } from "../explain/named-areas.ts";
import { declaredOf } from "../explain/read-explained.ts";
import { written } from "../figure-words.ts";
import { type KnownDays, knownDaysIn } from "../monitor/known-days.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { type Control, chosen, type LakePage, type LakePageContent, seesTrueNumbers } from "./lake-page.ts";

const gap = 30;
const everything = "alles";

/** *Verklaren*: why care cost more or less in one period than in another, as a waterfall that opens by product, referrer, provider and area. */
export const explainPage: LakePage = {
  id: "verklaren",
  step: "verklaren",
  hasTrueNumbers: true,
  make: async (ask) => {
    const { site, municipality, choices } = ask;
    const [lake, code] = [await existingLake(site.data.lake), lakeCode(municipality.code)];
    const declared = await declaredOf(lake, code);
    const isTrue = seesTrueNumbers(ask);
    const years = yearsOf(declared);
    const [before, last] = years.slice(-2);
    if (declared === undefined || before === undefined || last === undefined)
      return tooShort(await knownDaysIn(await lake.read({ gemeenten: [code] })), await lake.snapshot());
    const [usualFrom, usualTo] = usualYears(years, declared.months, isTrue);
    const quarters = years.flatMap(quartersOf).filter((quarter) => isTold(quarter, declared.months));
    const periods = optionsOf(isTrue ? [...years, ...quarters] : years);
    const byOptions = breakdowns.map((value) => ({ value, label: t("nl", `explain.by.${value}`) }));
    const methodOptions = methods.map((value) => ({ value, label: t("nl", `explain.method.${value}.short`) }));
    // Who may see quarters begins with the last whole one.
    const quarter = isTrue ? lastQuarter(declared, last) : undefined;
    const to = chosen(choices, "naar", periods, quarter ?? usualTo);
    const usual = quarter !== undefined && to === quarter ? besideQuarter(quarter, quarters) : usualFrom;
    const from = chosen(
      choices,
      "van",
      periods.filter(({ value }) => value !== to),
      to === usual ? last : usual,
    );
    const unfinished = [from, to].find((period) => period === last && declared.months.last < `${last}-12`);
    // What everybody may see is of products, and not split by any method.
    const wished = isTrue ? choices : new Map<string, string>();
    const by = breakdowns.find((one) => one === wished.get("uitsplitsing")) ?? "product";
    const method = methods.find((one) => one === wished.get("methode")) ?? "lmdi";
    const principal = isTrue ? ask.principal : { ...ask.principal, audience: "council" as const };
    const found = await explainChange(lake, { municipality: code, from, to, by: [by], gap }, principal, {
      method,
      // That this page was opened with true numbers is on record by now.
      ...(isTrue ? { record: () => Promise.resolve() } : {}),
    });
    const areas = by === "gebied" ? await mapOfMunicipality(site.data.lake, code) : undefined;
    const view = areas === undefined ? found : withAreaNames(found, areas);
    const groups = view.breakdowns.flatMap((one) => one.groups);
    const parts = [
      { value: everything, label: view.total.title },
      ...groups.map(({ id, title }) => ({ value: id, label: title })),
    ];
    const part = chosen(choices, "deel", parts, everything);
    const group = groups.find(({ id }) => id === part) ?? view.total;
    const control = (id: string, label: string, options: Control["options"], value: string): Control => ({
      ...{ id, label, options, value },
      form: options.length > 12 ? "find" : "pick",
    });
    return {
      title: t("nl", "explain.page.title"),
      lead: leadOf(view, group),
      controls: [
        control("van", t("nl", "explain.control.from"), periods, from),
        control("naar", t("nl", "explain.control.to"), periods, to),
        ...(isTrue ? [control("uitsplitsing", t("nl", "explain.control.by"), byOptions, by)] : []),
        control("deel", t("nl", "explain.control.part"), parts, part),
        ...(isTrue ? [control("methode", t("nl", "explain.control.method"), methodOptions, method)] : []),
      ],
      asOf: view.asOf,
      snapshot: view.snapshot,
      beneath: beneathOf(view),
      blocks: [
        ...(unfinished === undefined
          ? []
          : [
              paragraph(t("nl", "explain.page.unfinished", { year: unfinished, month: labelOf(declared.months.last) })),
            ]),
        ...begunLate(view).map((one) => paragraph(one)),
        ...remarksOf(view, group).map((one) => paragraph(one)),
        heading(1, "stappen", t("nl", "explain.page.steps")),
        ...groupBlocks(view, group),
        heading(1, "uitsplitsing", t("nl", "explain.page.by", { by: t("nl", `explain.by.${by}`).toLowerCase() })),
        ...breakdownBlock(view, by),
        heading(1, "methode", t("nl", "explain.page.how")),
        ...explainedNotes(view),
      ],
    };
  },
};

/** The answer for everything together; else how large the difference is. */
function leadOf(view: ExplainedView, group: GroupView): Sentence {
  const answer = group === view.total ? answerSentence(view) : undefined;
  if (answer !== undefined) return answer;
  const [today, equalAge] = [group.today.change, group.equalAge.change];
  const isOpen = isMissing(today.figure.value);
  const periods = { from: labelOf(view.from.text), to: labelOf(view.to.text) };
  // Of a young period more is still to come: as known today it is lower for that reason alone.
  if (view.isTrue && !isOpen && !isMissing(equalAge.figure.value) && equalAge.figure.value !== today.figure.value)
    return say("nl", "explain.page.lead.aged", { ...periods, change: saidOf(equalAge), today: saidOf(today) });
  const change = saidOf(isOpen ? equalAge : today);
  return say("nl", view.isTrue ? "explain.page.lead" : "explain.page.lead.part", { ...periods, change });
}

function saidOf({ ref, figure }: NumberView): SaidFigure {
  return { type: "figure", ref, figure, text: written(figure) };
}

/** What belongs to the answer, or that of one product there is none. */
function remarksOf(view: ExplainedView, group: GroupView): readonly string[] {
  if (group === view.total) return answerRemarks(view);
  return view.isTrue ? [] : [t("nl", "explain.untold.product")];
}

function beneathOf({ answer }: ExplainedView): readonly NumberView[] {
  return answer === undefined || "because" in answer ? [] : answer.beneath;
}

/** The calendar years of which care was declared. */
function yearsOf(declared: Declared | undefined): readonly string[] {
  if (declared === undefined) return [];
  const [first, last] = [declared.months.first, declared.months.last].map((month) => Number(month.slice(0, 4)));
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

/**
 * The years that the page begins with. Of a year that is not over a part would stand beside a whole: who sees years only gets the last two whole
 * ones where there are two.
 */
export function usualYears(
  years: readonly string[],
  { first, last }: MonthRange,
  isTrue: boolean,
): readonly [string, string] {
  const whole = isTrue ? [] : years.filter((year) => first <= `${year}-01` && `${year}-12` <= last);
  const [from = "", to = ""] = (whole.length < 2 ? years : whole).slice(-2);
  return [from, to];
}

/** The last quarter of a year that is not over of which care was declared in every month; undefined when the year is over or has none. */
function lastQuarter({ months: { last: month } }: Declared, year: string): string | undefined {
  const number = Number(month.slice("2026-".length));
  const quarter = Math.floor(number / 3);
  return number === 12 || quarter === 0 ? undefined : `${year}-Q${quarter}`;
}

/** What a quarter is set beside first: the same one a year before, and where that is not told, the one before it. */
export function besideQuarter(quarter: string, told: readonly string[]): string {
  const year = Number(quarter.slice(0, "2026".length));
  const yearBefore = `${year - 1}${quarter.slice("2026".length)}`;
  const [beforeIt] = told.filter((one) => one < quarter).toReversed();
  return told.includes(yearBefore) ? yearBefore : (beforeIt ?? yearBefore);
}

function quartersOf(year: string): readonly string[] {
  return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
}

/** Whether care was declared of a month of the quarter, and is known from its first: of one of which nothing or a part is known there is no difference to explain. */
function isTold(quarter: string, { first, last }: MonthRange): boolean {
  const number = 3 * (Number(quarter.slice("2026-Q".length)) - 1) + 1;
  const month = `${quarter.slice(0, "2026".length)}-${String(number).padStart(2, "0")}`;
  return first <= month && month <= last;
}

function optionsOf(periods: readonly string[]): Control["options"] {
  return periods.map((value) => ({ value, label: labelOf(value) }));
}

/** `2025-Q3` as people say it. */
function labelOf(period: string): string {
  const asked = parsePeriod(period);
  return isProblem(asked) ? period : writePeriod(asked);
}

function tooShort(known: KnownDays | undefined, { id, made }: Snapshot): LakePageContent {
  return {
    title: t("nl", "explain.page.title"),
    lead: say("nl", "explain.page.short"),
    controls: [],
    asOf: known?.last ?? made.slice(0, "2026-01-31".length),
    snapshot: id,
    blocks: [paragraph(t("nl", "explain.page.short.text"))],
  };
}
