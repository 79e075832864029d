import type { Measured } from "../../chart/state.ts";
import { combineShown } from "../../disclosure/combine.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Day } from "../../figure/period.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { type SaidFigure, type Sentence, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { indicatorNamed } from "../monitor/indicator-named.ts";
import { asOfDay } from "../monitor/known-days.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { type Control, chosen, type LakePage } from "./lake-page.ts";
import { aboutIndicator } from "./monitor/about-indicator.ts";
import { answerOf, lastMonthOf } from "./monitor/answers.ts";
import { type Part, partsChart, partsTable } from "./monitor/parts-table.ts";
import { bySpread } from "./monitor/slice.ts";
import { lineOf, measuredOf, periodOfName } from "./monitor/steps.ts";
import { type Subject, subjectOf } from "./monitor/subject.ts";
import { lawsName } from "./monitor/value-names.ts";
import { said, writeDecimalNumber } from "./monitor/written.ts";
import { householdBlocks } from "./samenloop-households.ts";

const id = "samenloop-clienten";

/** *Samenloop*: persons by the combination of laws that they use, and households where the municipality recorded why. A count, no judgement. */
export const lawsPage: LakePage = {
  id: "samenloop",
  step: "meten",
  hasTrueNumbers: true,
  make: async (ask) => {
    const { municipality, choices } = ask;
    const indicator = indicatorNamed(id);
    const answer = await answerOf(ask, indicator);
    const { day } = asOfDay(answer.asOf);
    const last = await lastMonthOf(ask, indicator);
    const months = [...new Set(answer.figures.map(({ period }) => period))].filter((one) => one <= last).toSorted();
    const settling = new Set(
      answer.figures.filter(({ figure }) => figure.status === "provisional").map(({ period }) => period),
    );
    const options = months.toReversed().map((value) => {
      const period = writePeriod(periodOfName(value));
      return { value, label: settling.has(value) ? t("nl", "monitor.provisional.word", { period }) : period };
    });
    const month = chosen(choices, "maand", options, months.at(-1) ?? "");
    const control: Control = {
      id: "maand",
      label: t("nl", "samenloop.control.month"),
      form: "pick",
      options,
      value: month,
    };
    const subject = subjectOf(indicator, undefined, undefined, municipality.name);
    const parts = [...bySpread(answer.figures, ["combinatie"])].map(
      ([combination, figures]): Part => ({
        id: combination,
        label: lawsName(combination),
        line: lineOf(indicator, figures, "maand"),
      }),
    );
    return {
      title: t("nl", "samenloop.title"),
      lead: leadOf(parts, month, day),
      controls: options.length > 1 ? [control] : [],
      asOf: answer.asOf,
      snapshot: answer.snapshot,
      beneath: answer.figures.map(measuredOf),
      blocks: [
        paragraph(t("nl", "samenloop.text")),
        ...(month === "" ? [] : personBlocks(subject, parts, month)),
        heading(1, "huishoudens", t("nl", "samenloop.households.heading")),
        ...(await householdBlocks(ask, { subject, month, day, months })),
        ...aboutIndicator(indicator),
      ],
    };
  },
};

function personBlocks(subject: Subject, parts: readonly Part[], month: string): readonly Block[] {
  const title = {
    id: "personen",
    name: t("nl", "samenloop.persons.name"),
    said: say("nl", "samenloop.said", { period: writePeriod(periodOfName(month)) }),
    rowTitle: t("nl", "samenloop.row"),
  };
  const [chart, table] = [partsChart(subject, parts, month, title), partsTable(subject, parts, month, title)];
  if (chart === undefined || table === undefined) return [];
  return [
    heading(1, "personen-kop", t("nl", "samenloop.persons.heading")),
    { type: "chart", chart, numbersIn: table.id },
    { type: "table", table },
  ];
}

/** How many use more than one law, of all who use one; said only when every combination is shown, since a total would give a hidden one away. */
function leadOf(parts: readonly Part[], month: string, day: Day): Sentence {
  const when = writePeriod(day);
  const known = parts.flatMap(({ id: combination, line }) => {
    const now = line.get(month);
    return now === undefined ? [] : [{ combination, now }];
  });
  const [first] = known;
  if (first === undefined) return say("nl", "samenloop.lead.none", { day: when });
  const named = writePeriod(periodOfName(month));
  const isSettling = known.some(({ now }) => now.figure.status === "provisional");
  const period = isSettling ? t("nl", "monitor.provisional.in-sentence", { period: named }) : named;
  const sum = (name: string, label: string, summed: readonly Measured[]): Measured => {
    const { scope, unit, kind, knownOn, status, definition } = first.now.figure;
    return {
      ref: `${id}/${month}/${name}`,
      figure: combineShown(
        summed.map(({ figure }) => figure),
        (values) => values.reduce((total, value) => total + value, 0),
        {
          ...{ scope, unit, kind, knownOn, status, definition, label, period: periodOfName(month) },
          provenance: { type: "computed", formula: "monitor.sum", inputs: summed.map(({ ref }) => ({ ref, sign: 1 })) },
        },
      ),
    };
  };
  const all = sum(
    "wetten",
    t("nl", "samenloop.all.label"),
    known.map(({ now }) => now),
  );
  const together = sum(
    "meer-wetten",
    t("nl", "samenloop.together.label"),
    known.filter(({ combination }) => combination.includes("+")).map(({ now }) => now),
  );
  if (isMissing(all.figure.value) || isMissing(together.figure.value))
    return say("nl", "samenloop.lead.hidden", { period, day: when });
  return say("nl", "samenloop.lead", { period, day: when, together: counted(together), all: counted(all) });
}

/** A count in a sentence that says itself of what. */
function counted(one: Measured): SaidFigure {
  const { value } = one.figure;
  return { ...said(one), text: isMissing(value) ? "" : writeDecimalNumber(value, 0) };
}
