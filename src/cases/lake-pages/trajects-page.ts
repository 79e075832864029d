import type { Measured } from "../../chart/state.ts";
import { isMissing } from "../../figure/missing.ts";
import { usualRules } from "../../monitor/monitor-settings.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { type Sentence, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { indicatorNamed } from "../monitor/indicator-named.ts";
import type { MonitorAnswer } from "../monitor/run-monitor.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { type Control, chosen, type LakePage, type LakePageAsk, seesTrueNumbers } from "./lake-page.ts";
import { aboutIndicator } from "./monitor/about-indicator.ts";
import { answerOf, lastMonthOf } from "./monitor/answers.ts";
import { areInternal } from "./monitor/internal.ts";
import { sliceOf, valuesOf } from "./monitor/slice.ts";
import { type Line, lineOf, measuredOf, periodOfName, wholePeriods } from "./monitor/steps.ts";
import { valueName } from "./monitor/value-names.ts";
import { said } from "./monitor/written.ts";
import { durationBlocks } from "./trajects/duration-blocks.ts";
import { pageDurations } from "./trajects/durations.ts";
import { effectChart, effectTable, type RuleEffect } from "./trajects/effect.ts";
import { gapTable } from "./trajects/gap-table.ts";

/** Gaps that somebody can try, in days: none, a week, and one to six months. */
const gaps = [0, 7, 30, 60, 90, 180] as const;
const bothLaws = "alle";
const begun = "trajecten-instroom";
const allocated = "toewijzingen-begonnen";

/** *Trajecten*: the rule that joins allocations to one traject, and what it does to the counts. */
export const trajectsPage: LakePage = {
  id: "trajecten",
  step: "meten",
  hasTrueNumbers: true,
  make: async (ask) => {
    const isTrue = seesTrueNumbers(ask);
    const gap = gapControl(ask, isTrue);
    const rules = isTrue && Number(gap.value) !== usualRules.gap ? { gap: Number(gap.value) } : {};
    const [withRule, without] = [await answer(ask, begun, rules), await answer(ask, allocated)];
    const until = await lastMonthOf(ask, indicatorNamed(begun));
    const law = lawControl(ask, withRule);
    const effect: RuleEffect = {
      gap: Number(gap.value),
      law: law.value === bothLaws ? undefined : law.value,
      withRule: line(withRule, begun, law.value),
      ...shownLine(line(without, allocated, law.value)),
      source: t("nl", "data.source-note"),
    };
    const months = [...effect.withRule.keys()].filter((month) => month <= until).toSorted();
    const ofYear = await yearEffect(ask, effect, wholePeriods(months, "jaar"), rules);
    const year = ofYear?.year;
    return {
      title: t("nl", "trajects.title"),
      lead: ofYear === undefined ? say("nl", "trajects.lead.none") : leadOf(effect, ofYear),
      controls: isTrue ? [law, gap] : [law],
      asOf: withRule.asOf,
      snapshot: withRule.snapshot,
      beneath: [...withRule.figures, ...without.figures].map(measuredOf),
      blocks: [
        paragraph(t("nl", "trajects.rule", { gap: effect.gap })),
        ...(months.length === 0
          ? [paragraph(t("nl", "monitor.nothing"))]
          : [
              {
                type: "chart",
                chart: effectChart(effect, months.slice(-24)),
                numbersIn: "trajecten-per-maand",
              } as const,
              paragraph(t("nl", effect.without === undefined ? "trajects.why.internal" : "trajects.why")),
            ]),
        ...(isTrue && year !== undefined
          ? [
              heading(1, "onderbreking", t("nl", "trajects.gaps", { year })),
              {
                type: "table",
                table: await gapTable(gaps, year, effect, (one) => lineAt(ask, one, law.value)),
              } as const,
            ]
          : [paragraph(t("nl", "trajects.gaps.protected"))]),
        heading(1, "per-maand", t("nl", "trajects.months")),
        { type: "table", table: effectTable(effect, months.slice(-24)) },
        ...durationBlocks(await pageDurations(ask, effect.gap), effect.law, effect.source),
        ...aboutIndicator(indicatorNamed(begun)),
      ] satisfies readonly Block[],
    };
  },
};

function answer(ask: LakePageAsk, id: string, rules = {}): Promise<MonitorAnswer> {
  return answerOf(ask, indicatorNamed(id), false, rules);
}

function line({ figures }: MonitorAnswer, id: string, law: string, step: "maand" | "jaar" = "maand"): Line {
  return lineOf(indicatorNamed(id), sliceOf(figures, law === bothLaws ? {} : { wet: law }), step);
}

/** The allocations that began, where a reader may see any of them. */
function shownLine(without: Line): Pick<RuleEffect, "without"> {
  return areInternal(without.values()) ? {} : { without };
}

/** What begins in each year when so many days may lie between. */
async function lineAt(ask: LakePageAsk, gap: number, law: string): Promise<Line> {
  return line(await answer(ask, begun, gap === usualRules.gap ? {} : { gap }), begun, law, "jaar");
}

/** The last of some years of which all is known: hidden or not. A year in which messages began has no number. */
async function yearEffect(
  ask: LakePageAsk,
  { law = bothLaws }: RuleEffect,
  years: readonly string[],
  rules: object,
): Promise<{ readonly year: string; readonly withRule: Measured; readonly without: Measured } | undefined> {
  const [byRule, all] = [
    line(await answer(ask, begun, rules), begun, law, "jaar"),
    line(await answer(ask, allocated), allocated, law, "jaar"),
  ];
  for (const year of years.toReversed()) {
    const [withRule, without] = [byRule.get(year), all.get(year)];
    if (withRule === undefined || without === undefined) continue;
    if (isMissing(withRule.figure.value) && withRule.figure.hidden === undefined) continue;
    return { year, withRule, without };
  }
  return undefined;
}

function leadOf(
  { gap, without: shown }: RuleEffect,
  { year, withRule, without }: NonNullable<Awaited<ReturnType<typeof yearEffect>>>,
): Sentence {
  const period = writePeriod(periodOfName(year));
  const isSettling = [withRule, without].some(({ figure }) => figure.status === "provisional");
  const told = {
    ...{ period: isSettling ? t("nl", "monitor.provisional.in-sentence", { period }) : period, gap },
    begun: said(withRule),
  };
  return shown === undefined
    ? say("nl", "trajects.lead.internal", told)
    : say("nl", "trajects.lead", { ...told, allocated: said(without) });
}

function gapControl({ choices }: LakePageAsk, isTrue: boolean): Control {
  const options = gaps.map((days) => ({ value: String(days), label: t("nl", "trajects.gap.days", { days }) }));
  const usual = String(usualRules.gap);
  return {
    ...{ id: "onderbreking", label: t("nl", "trajects.gap"), form: "pick", options },
    value: isTrue ? chosen(choices, "onderbreking", options, usual) : usual,
  };
}

function lawControl({ choices }: LakePageAsk, { figures }: MonitorAnswer): Control {
  const options = [
    { value: bothLaws, label: t("nl", "monitor.all-laws") },
    ...valuesOf(figures, "wet").map((value) => ({ value, label: valueName("wet", value) })),
  ];
  return {
    ...{ id: "wet", label: t("nl", "trajects.law"), form: "pick", options },
    value: chosen(choices, "wet", options, bothLaws),
  };
}
