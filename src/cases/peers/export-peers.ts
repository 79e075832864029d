import type { Cell, DataRow, DataTable } from "../../chart/data-table.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Shown } from "../../figure/shown.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { describeHidden } from "../../text/describe-hidden.ts";
import { jsonValue } from "../../text/json-value.ts";
import { writtenPeriod } from "../deliveries/written-period.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { type PeerMeasureView, type PeerNumberView, type PeersView, spreadPoints } from "./peers-view.ts";

const style = { scale: 1, decimals: 1 } as const;

/** The comparison as one JSON document: amounts in euros, a hidden one as `{"missing": "suppressed"}` with the reason beside it. */
export function peersJson(view: PeersView): object {
  const { municipality, group, quarter, asOf, snapshot, compared, unknown, behind } = view;
  return {
    ...{ municipality, quarter, asOf, snapshot, group, compared, unknown, behind },
    measures: view.measures.map((one) => ({
      ...{ id: one.id, title: one.title, scope: one.scope, own: numberOf(one.own.figure), count: one.count },
      ...(one.own.figure.hidden === undefined ? {} : { hidden: describeHidden(one.own.figure.hidden) }),
      ...(one.below === undefined ? {} : { below: one.below }),
      ...(one.spread === undefined
        ? { spread: { missing: "suppressed" } }
        : {
            spread: Object.fromEntries(
              Object.entries(one.spread).map(([name, { figure }]) => [name, numberOf(figure)]),
            ),
          }),
      asThey: one.asThey === undefined ? { missing: "suppressed" } : numberOf(one.asThey.figure),
      trend: numberOf(one.trend.figure),
      ...(one.says === undefined ? {} : { says: one.says }),
    })),
    published: view.published.map(({ subject, period, table, published, ours }) => ({
      ...{ subject, period, table, published: numberOf(published.figure), ours: numberOf(ours.figure) },
      why: t("nl", "neighbours.published.why"),
    })),
  };
}

function numberOf({ value, unit }: Shown) {
  return jsonValue(value, unit);
}

/** The comparison as blocks: who is compared and why, who of the group is `absent`, every measure in a row, and CBS beside it. */
export function peersBlocks(view: PeersView, absent: readonly Block[]): readonly Block[] {
  const { group, compared, asOf } = view;
  const isSilent = ({ own, spread }: PeerMeasureView) => isMissing(own.figure.value) && spread === undefined;
  const [told, silent] = [view.measures.filter((one) => !isSilent(one)), view.measures.filter(isSilent)];
  return [
    paragraph(
      t("nl", "neighbours.group", {
        title: group.title,
        by: group.by.join(", "),
        on: writtenPeriod(group.chosenOn),
        who: group.chosenBy,
      }),
    ),
    paragraph(t("nl", "neighbours.why", { why: group.why })),
    paragraph(t("nl", "neighbours.compared", { count: compared.length, asOf: writtenPeriod(asOf) })),
    paragraph(t("nl", "neighbours.day")),
    ...absent,
    ...(told.length === 0 ? [] : [{ type: "table" as const, table: measureTable({ ...view, measures: told }) }]),
    // A row in which nothing may be told, of us nor of others, is a word in a sentence.
    ...(silent.length === 0
      ? []
      : [paragraph(t("nl", "neighbours.silent", { titles: silent.map(headerOf).join("; ") }))]),
    paragraph(t("nl", "neighbours.equal-age")),
    paragraph(t("nl", "neighbours.trend-and-place")),
    ...(view.published.length === 0
      ? []
      : [
          heading(2, "cbs", t("nl", "neighbours.published")),
          ...peersTables(view)
            .slice(1)
            .map((table): Block => ({ type: "table", table })),
          paragraph(t("nl", "neighbours.published.why")),
        ]),
  ];
}

/** The comparison as tables: the measures, and what CBS published where there is something. */
export function peersTables(view: PeersView): readonly DataTable[] {
  return [measureTable(view), ...(view.published.length === 0 ? [] : [publishedTable(view)])];
}

function measureTable(view: PeersView): DataTable {
  const { group, quarter, measures } = view;
  return {
    id: "vergelijking-gemeenten",
    caption: t("nl", "neighbours.caption", { group: group.title, quarter: writtenPeriod(quarter) }),
    unit: t("nl", "neighbours.unit"),
    style,
    rowTitle: t("nl", "neighbours.row"),
    columns: [
      { id: "wij", title: t("nl", "neighbours.column.own"), align: "end" },
      ...spreadPoints.map((name) => ({ id: name, title: t("nl", `neighbours.point.${name}`), align: "end" as const })),
      { id: "als-zij", title: t("nl", "neighbours.column.as-they"), align: "end" },
      { id: "verloop", title: t("nl", "neighbours.column.trend"), align: "end" },
      { id: "plaats", title: t("nl", "neighbours.column.place"), align: "start" },
      { id: "samen", title: t("nl", "neighbours.column.says"), align: "start" },
    ],
    rows: measures.map(measureRow),
    footnotes: [],
    source: t("nl", "data.source-note"),
  };
}

function measureRow(one: PeerMeasureView): DataRow {
  const { id, own, spread, asThey, trend, below, count, says } = one;
  const words = (text: string): Cell => ({ type: "text", text });
  const place =
    spread === undefined
      ? t("nl", "neighbours.place.few", { count })
      : below === undefined
        ? ""
        : t("nl", "neighbours.place", { below, count });
  return {
    ...{ id, role: "line", header: headerOf(one) },
    cells: [
      numberCell(own),
      ...spreadPoints.map((name) => numberCell(spread?.[name])),
      numberCell(asThey),
      numberCell(trend),
      words(place),
      words(says === undefined ? "" : t("nl", `neighbours.says.${says}`)),
    ],
  };
}

function headerOf({ title, scope }: PeerMeasureView): string {
  return scope === t("nl", "neighbours.scope.none") ? title : `${title} (${scope})`;
}

/** A number of a unit of its own: rates per inhabitant with cents, shares and rates per 1,000 with a decimal. */
function numberCell(number: PeerNumberView | undefined): Cell {
  if (number === undefined) return { type: "empty" };
  const { ref, figure } = number;
  const { unit } = figure;
  const isWhole = unit.quantity === "money" && unit.per === undefined;
  const decimals = isWhole ? 0 : unit.quantity === "money" ? 2 : 1;
  return { type: "figure", ref, figure, own: { style: { scale: 1, decimals }, withUnit: unit.quantity === "percent" } };
}

function publishedTable({ published }: PeersView): DataTable {
  return {
    id: "vergelijking-cbs",
    caption: t("nl", "neighbours.published"),
    unit: "",
    style,
    rowTitle: t("nl", "neighbours.published.row"),
    columns: [
      { id: "cbs", title: t("nl", "neighbours.published.column.cbs"), align: "end" },
      { id: "wij", title: t("nl", "neighbours.published.column.ours"), align: "end" },
      { id: "periode", title: t("nl", "neighbours.published.column.period"), align: "start" },
    ],
    rows: published.map(({ subject, table, period, published: cbs, ours }) => ({
      ...{ id: `${table}-${subject}`, role: "line", header: `${subject} (${table})` },
      cells: [
        { type: "figure", ref: cbs.ref, figure: cbs.figure },
        { type: "figure", ref: ours.ref, figure: ours.figure },
        { type: "text", text: period },
      ],
    })),
    footnotes: [],
    source: t("nl", "data.source-note"),
  };
}
