import type { BarsState, Series } from "../../chart/state.ts";
import { cellKey } from "../../disclosure/cube.ts";
import { openGate } from "../../disclosure/gate.ts";
import type { Release, ReleasedCell } from "../../disclosure/release.ts";
import { countRules } from "../../disclosure/rules.ts";
import type { Figure } from "../../figure/figure.ts";
import { isMissing, missing, type Value } from "../../figure/missing.ts";
import type { Day, Period } from "../../figure/period.ts";
import { parseDay } from "../../figure/period-text.ts";
import { isProblem } from "../../figure/problem.ts";
import type { Audience, Shown } from "../../figure/shown.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import type { DeliveryView } from "./list-deliveries.ts";
import { ruleName } from "./rule-name.ts";

/** What a figure about data belongs to. */
export interface DataGround {
  readonly municipality: string;
  readonly snapshot: string;
  /** The day on which that snapshot was made, `2026-04-15`. */
  readonly day: string;
  readonly audience: Audience;
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
    source: t("nl", "data.source-note"),
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
            figure: releaseOfLines(ground, {
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

/**
 * A share of the lines of a delivery, which everybody of the page may see: it is about files, not persons, and the page says of each how many
 * lines it has.
 */
function releaseOfLines(ground: DataGround, asked: DataFigure): Shown {
  const { snapshot, audience } = ground;
  const { model, filter, value } = asked;
  const cells = new Map<string, ReleasedCell>();
  if (!isMissing(value)) cells.set(dataKey(model, filter), { shown: value, ground: "protected" });
  const { id, version } = countRules;
  const release: Release = { dataset: model, snapshot, rules: { id, version }, cells };
  return openGate({ audience, lookup: () => undefined, releases: [release] }).release(dataFigure(ground, asked));
}

/** What a figure about data says, and of what. */
export interface DataFigure {
  readonly model: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly value: Value;
  readonly label: string;
  readonly period: Period;
}

/** The key under which a figure about data is released. */
export function dataKey(model: string, filter: DataFigure["filter"]): string {
  return cellKey(
    model,
    Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A percentage about data, for the gate. */
export function dataFigure({ municipality, snapshot, day }: DataGround, asked: DataFigure): Figure {
  return {
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
}

function dayOf(instant: string): Day {
  const day = parseDay(instant.slice(0, "2026-01-31".length));
  if (isProblem(day)) throw new Error(`Not a day: ${instant}`);
  return day;
}
