import type { DataTable } from "../../chart/data-table.ts";
import type { BarsState, Series } from "../../chart/state.ts";
import type { Gate } from "../../disclosure/gate.ts";
import type { Figure } from "../../figure/figure.ts";
import { missing, type Value } from "../../figure/missing.ts";
import type { Day, Period } from "../../figure/period.ts";
import { parseDay, parsePeriod } from "../../figure/period-text.ts";
import { isProblem } from "../../figure/problem.ts";
import type { Shown } from "../../figure/shown.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import type { Completeness, CompletenessCell } from "./completeness.ts";
import type { DeliveryView } from "./list-deliveries.ts";
import { ruleName } from "./rule-name.ts";
import { writtenPeriod } from "./written-period.ts";

/** What a figure about data belongs to, and the gate that lets it through. */
export interface DataGround {
  readonly municipality: string;
  readonly snapshot: string;
  /** The day on which that snapshot was made, `2026-04-15`. */
  readonly day: string;
  readonly gate: Gate;
}

/** So many deliveries stand in the chart: the newest. */
const mostDeliveries = 24;
/** The rules with a series of their own; the others are taken together. */
const mostRules = 5;
const percent = { scale: 1, decimals: 1 } as const;

/**
 * The share of what was judged that was refused, by delivery and rule. Undefined while nothing was refused: then there is nothing
 * to draw.
 */
export function qualityChart(deliveries: readonly DeliveryView[], ground: DataGround): BarsState | undefined {
  const judged = deliveries
    .flatMap(({ outcome, number, at }) => (outcome === undefined ? [] : [{ outcome, number, at }]))
    .slice(0, mostDeliveries)
    .toReversed();
  const counts = new Map<string, number>();
  for (const { outcome } of judged)
    for (const [rule, count] of Object.entries(outcome.byRule)) {
      const name = ruleName(rule);
      counts.set(name, (counts.get(name) ?? 0) + count);
    }
  const [first, last] = [judged[0], judged.at(-1)];
  if (counts.size === 0 || first === undefined || last === undefined) return undefined;
  const names = [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  const own = names.slice(0, mostRules);
  const groups = names.length > mostRules ? [...own, t("nl", "data.quality.others")] : own;
  const refused = judged.reduce((sum, { outcome }) => sum + outcome.rejections, 0);
  const all = judged.reduce((sum, { outcome }) => sum + outcome.rejections + outcome.accepted, 0);
  return {
    type: "bars",
    layout: "stacked",
    id: "kwaliteit",
    name: t("nl", "data.quality.name"),
    sentence: say("nl", "data.quality.sentence", { refused, all, deliveries: judged.length, most: own[0] ?? "" }),
    unit: t("nl", "data.quality.unit", { first: first.number, last: last.number }),
    style: percent,
    source: t("nl", "data.source-note", { snapshot: ground.snapshot.slice(0, 12) }),
    axis: judged.map(({ number }) => String(number)),
    series: groups.map(
      (name, at): Series => ({
        id: `regel-${at + 1}`,
        label: name,
        hue: at >= mostRules ? "overig" : `variant-${at + 1}`,
        tense: "realised",
        points: judged.map(({ outcome, number, at: when }) => {
          const count = Object.entries(outcome.byRule)
            .filter(([rule]) => (at >= mostRules ? !own.includes(ruleName(rule)) : ruleName(rule) === name))
            .reduce((sum, [, one]) => sum + one, 0);
          const judgedHere = outcome.accepted + outcome.rejections;
          return {
            at: String(number),
            ref: `kwaliteit/${number}/${at + 1}`,
            figure: figureOf(ground, {
              model: "kwaliteit",
              filter: { levering: String(number), regel: name },
              value: judgedHere === 0 ? missing("not-applicable") : (100 * count) / judgedHere,
              label: t("nl", "data.quality.label", { rule: name, number }),
              period: dayOf(when),
            }),
          };
        }),
      }),
    ),
  };
}

/** The grid of providers and months: of the clients with an allocation, the share of whom care was declared. */
export function completenessTable(
  { months, providers, cells }: Completeness,
  ground: DataGround,
  mostProviders: number,
): DataTable {
  const shown = providers.slice(0, mostProviders);
  const left = providers.length - shown.length;
  const byPlace = new Map(cells.map((cell) => [`${cell.provider} ${cell.month}`, cell]));
  const row = (id: string, header: string, role: "line" | "total", find: (month: string) => Counted | undefined) => ({
    id,
    role,
    header,
    cells: months.map((month) => {
      const cell = find(month);
      if (cell === undefined || cell.expected === 0) return { type: "empty" as const };
      return {
        type: "figure" as const,
        ref: `volledigheid/${id}/${month}`,
        figure: figureOf(ground, {
          model: "volledigheid",
          filter: { aanbieder: id, maand: month },
          value: (100 * cell.received) / cell.expected,
          label: t("nl", "data.completeness.label", { provider: header, month: writtenPeriod(month) }),
          period: monthOf(month),
        }),
      };
    }),
  });
  return {
    id: "volledigheid",
    caption: t("nl", "data.completeness.caption"),
    unit: t("nl", "data.completeness.unit"),
    style: { scale: 1, decimals: 0 },
    rowTitle: t("nl", "data.completeness.provider"),
    columns: months.map((month) => ({
      id: month,
      title: t("nl", "data.month.short", { month }),
      align: "end" as const,
    })),
    rows: [
      ...shown.map((provider) => row(provider, provider, "line", (month) => byPlace.get(`${provider} ${month}`))),
      row("alle", t("nl", "data.completeness.all"), "total", (month) => together(cells, month)),
    ],
    footnotes: left > 0 ? [{ mark: "*", text: t("nl", "data.completeness.left", { count: left }) }] : [],
    source: t("nl", "data.source-note", { snapshot: ground.snapshot.slice(0, 12) }),
  };
}

type Counted = Pick<CompletenessCell, "expected" | "received">;

function together(cells: readonly CompletenessCell[], month: string): Counted {
  const own = cells.filter((cell) => cell.month === month);
  return {
    expected: own.reduce((sum, { expected }) => sum + expected, 0),
    received: own.reduce((sum, { received }) => sum + received, 0),
  };
}

interface Asked {
  readonly model: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly value: Value;
  readonly label: string;
  readonly period: Period;
}

function figureOf({ municipality, snapshot, day, gate }: DataGround, asked: Asked): Shown {
  const figure: Figure = {
    value: asked.value,
    unit: { quantity: "percent" },
    kind: "fixed",
    definition: { id: `data.${asked.model}`, version: 1 },
    label: asked.label,
    scope: { municipality },
    period: asked.period,
    status: "provisional",
    knownOn: dayOf(day),
    provenance: { type: "model", model: asked.model, filter: asked.filter, snapshot },
  };
  return gate.release(figure);
}

function dayOf(instant: string): Day {
  const day = parseDay(instant.slice(0, "2026-01-31".length));
  if (isProblem(day)) throw new Error(`Not a day: ${instant}`);
  return day;
}

function monthOf(text: string): Period {
  const month = parsePeriod(text);
  if (isProblem(month)) throw new Error(`Not a month: ${text}`);
  return month;
}
