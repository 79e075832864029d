import type { DataColumn, DataRow, DataTable } from "../../chart/data-table.ts";
import type { WaterfallState, WaterfallStep } from "../../chart/waterfall.ts";
import { isMissing } from "../../figure/missing.ts";
import { parsePeriod } from "../../figure/period-text.ts";
import { isProblem } from "../../figure/problem.ts";
import { effects } from "../../monitor/cost-change/cost-cell.ts";
import type { Breakdown } from "../../monitor/cost-change/cost-model.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { written } from "../figure-words.ts";
import { paragraph } from "../pages/blocks.ts";
import { answerTable, releasedNotes } from "./answer-blocks.ts";
import type { EffectView, ExplainedView, GroupView, NumberView } from "./explained-view.ts";
import { differsFromWhole, summedEffect } from "./summed-effects.ts";

/** What came late stands behind what is hidden: it is no part of the difference at equal age. */
const order = [...effects.filter((effect) => effect !== "late"), "hidden", "late"] as const;
const style = { scale: 1, decimals: 0 } as const;

/** How the explanation is made, in words: method, age, and what is protected. */
export function explainedNotes(view: ExplainedView): readonly Block[] {
  const { aged, method, isTrue } = view;
  if (!isTrue) return releasedNotes(view);
  const age =
    Object.keys(aged).length === 0
      ? t("nl", "explain.same-age")
      : t("nl", "explain.age", {
          from: periodName(view.from.text),
          to: periodName(view.to.text),
          fromDay: periodName(aged.from ?? view.asOf),
          toDay: periodName(aged.to ?? view.asOf),
        });
  return [paragraph(age), paragraph(t("nl", "explain.how", { method: t("nl", `explain.method.${method}`) }))];
}

/** Where declarations tell of a part of a period only: that they do. */
export function begunLate({ toldFrom }: ExplainedView): readonly string[] {
  return toldFrom === undefined ? [] : [t("nl", "explain.begun-late", { month: periodName(toldFrom) })];
}

/** The change of a group as a waterfall from the one period to the other, with its parts as a table that says what each is. */
export function groupBlocks(view: ExplainedView, group: GroupView): readonly Block[] {
  const answer = group === view.total ? answerTable(view) : undefined;
  return [
    { type: "chart", chart: fallOf(view, group) },
    { type: "table", table: effectTable(view, group) },
    ...(answer === undefined ? [] : [{ type: "table" as const, table: answer }]),
  ];
}

/** The change by group, a row each. */
export function breakdownBlock(view: ExplainedView, by: Breakdown): readonly Block[] {
  return view.breakdowns
    .filter((one) => one.by === by)
    .flatMap(({ groups }): readonly Block[] => [
      { type: "table", table: breakdownTable(view, by, groups) },
      ...(view.isTrue && differsFromWhole(by, groups, view.total) ? [paragraph(t("nl", "explain.by.finer"))] : []),
    ]);
}

/** The explanation as tables: where the difference comes from, and each breakdown. */
export function explainedTables(view: ExplainedView): readonly DataTable[] {
  const answer = answerTable(view);
  return [
    effectTable(view, view.total),
    ...(answer === undefined ? [] : [answer]),
    ...view.breakdowns.map(({ by, groups }) => breakdownTable(view, by, groups)),
  ];
}

/** As known today; where what came late may not be told, at equal age. */
function fallOf(view: ExplainedView, group: GroupView): WaterfallState {
  const names = { from: periodName(view.from.text), to: periodName(view.to.text) };
  const isWhole = !isMissing(group.today.change.figure.value);
  const { from, to, change } = isWhole ? group.today : group.equalAge;
  const parts = group.effects.filter(({ effect }) => isWhole || effect !== "late");
  const step = (
    id: string,
    label: string,
    role: WaterfallStep["role"],
    { ref, figure }: NumberView,
  ): WaterfallStep => ({
    ...{ id, label, role, ref, figure },
  });
  return {
    type: "waterfall",
    up: "unfavourable",
    id: `verklaren-${group.id.replaceAll(/[^a-z0-9]+/gi, "-")}`,
    name: t("nl", "explain.fall.name", { group: group.title, ...names }),
    sentence: say("nl", "explain.fall.sentence", {
      before: said(from),
      after: said(to),
      change: said(change),
    }),
    ...frameOf(),
    steps: [
      step("van", names.from, "start", from),
      ...parts.map((part) => ({
        ...step(part.effect, t("nl", `explain.effect.${part.effect}`), "step", part),
        ...(part.effect === "late" ? { isNeutral: true as const } : {}),
        ...(part.effect === "hidden" || part.effect === "unsplit" ? { status: "unexplained" as const } : {}),
      })),
      step("naar", names.to, "end", to),
    ],
  };
}

function said({ ref, figure }: NumberView) {
  return { type: "figure" as const, ref, figure, text: written(figure) };
}

function effectTable(view: ExplainedView, group: GroupView): DataTable {
  const row = (id: string, header: string, number: NumberView, about: string, role: DataRow["role"]): DataRow => ({
    ...{ id, header, role },
    cells: [
      { type: "figure", ref: number.ref, figure: number.figure },
      about === "" ? { type: "empty" } : { type: "text", text: about },
    ],
  });
  const part = (one: EffectView): DataRow =>
    row(one.effect, t("nl", `explain.effect.${one.effect}`), one, t("nl", `explain.about.${one.effect}`), "line");
  return {
    id: `delen-${group.id.replaceAll(/[^a-z0-9]+/gi, "-")}`,
    caption: `${t("nl", "explain.table.effects")}: ${group.title}`,
    ...frameOf(),
    rowTitle: t("nl", "explain.column.part"),
    columns: [
      { id: "bedrag", title: t("nl", "explain.column.amount"), align: "end" },
      { id: "wat", title: t("nl", "explain.column.about"), align: "start" },
    ],
    rows: [
      row("van", periodName(view.from.text), group.today.from, t("nl", "explain.today"), "line"),
      ...group.effects.map(part),
      // What is approved has no age: of it there is one difference.
      ...(view.isTrue ? [row("gelijk", t("nl", "explain.change"), group.equalAge.change, "", "subtotal")] : []),
      row("nu", t("nl", "explain.change-today"), group.today.change, "", "subtotal"),
      row("naar", periodName(view.to.text), group.today.to, t("nl", "explain.today"), "total"),
    ],
    footnotes: [],
  };
}

function breakdownTable(view: ExplainedView, by: Breakdown, groups: readonly GroupView[]): DataTable {
  const all = [...groups, view.total];
  const used = new Set(all.flatMap((one) => one.effects.map(({ effect }) => effect)));
  // Of groups everybody sees amounts and their difference; what that is made of stands at the whole.
  const found = view.isTrue ? order.filter((effect) => used.has(effect)) : [];
  const [from, to] = [periodName(view.from.text), periodName(view.to.text)];
  // The amounts of a period are those of the age at which it is compared: not what the waterfall begins with.
  const aged = (side: "from" | "to", period: string) => {
    const day = view.aged[side];
    return day === undefined ? period : t("nl", "explain.column.aged", { period, day: periodName(day) });
  };
  const column = (id: string, title: string): DataColumn => ({ id, title, align: "end" });
  const cell = (number: NumberView | undefined): DataRow["cells"][number] =>
    number === undefined ? { type: "empty" } : { type: "figure", ref: number.ref, figure: number.figure };
  const title = t("nl", `explain.by.${by}`);
  return {
    id: `verklaren-${by}`,
    caption: t("nl", "explain.table", { by: title.toLowerCase(), from, to }),
    ...frameOf(),
    rowTitle: title,
    columns: [
      ...[
        column("van", aged("from", from)),
        column("naar", aged("to", to)),
        column("verschil", t("nl", "explain.column.change")),
      ],
      ...found.map((effect) => column(effect, t("nl", `explain.effect.${effect}`))),
    ],
    rows: all.map((group) => ({
      id: group.id,
      role: group === view.total ? "total" : "line",
      header: group.title,
      cells: [
        ...[group.equalAge.from, group.equalAge.to, group.equalAge.change].map(cell),
        ...found.map((effect) =>
          cell(
            group === view.total
              ? summedEffect(by, groups, effect)
              : group.effects.find((one) => one.effect === effect),
          ),
        ),
      ],
    })),
    footnotes: [],
  };
}

function frameOf() {
  return {
    unit: t("nl", "explain.unit"),
    style,
    source: t("nl", "data.source-note"),
  };
}

function periodName(text: string): string {
  const period = parsePeriod(text);
  return isProblem(period) ? text : writePeriod(period);
}
