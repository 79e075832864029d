import type { Gate } from "../disclosure/gate.ts";
import type { Interval } from "../figure/interval.ts";
import { isMissing } from "../figure/missing.ts";
import { roundingOf } from "../figure/rounding.ts";
import { formatCitation } from "../policy/citation.ts";
import type { Condition } from "../policy/measure.ts";
import type { Worldview } from "../policy/worldview.ts";
import type { Entry } from "../scenario/comparison.ts";
import type { VariantComparison, VariantResult } from "../scenario/variants.ts";
import { t } from "../text/catalogue.ts";
import { joined, type SaidFigure, type Sentence, say } from "../text/sentence.ts";
import { writeAmount, writeBalance, writeSize } from "./amounts.ts";
import { choiceTables } from "./choice-tables.ts";
import { saidFigure } from "./said-figure.ts";
import { floorTable, variantBars, variantTable } from "./variant-tables.ts";
import { variantWaterfall } from "./variant-waterfall.ts";
import type { CompareSection, ScenarioView } from "./views.ts";

/** What variants add to a comparison: the finding, their views, and the sections with their tables. */
export interface VariantsView {
  readonly lead: Sentence;
  readonly scenarios: readonly ScenarioView[];
  readonly sections: readonly CompareSection[];
}

/** Variants as their page shows them: which stay within the budget, from floor to balance, and the questions of choice. */
export function viewVariants(
  { results, choices, floors }: VariantComparison,
  worldviews: readonly Worldview[],
  gate: Gate,
  source: string,
): VariantsView {
  const lead = leadOf(results);
  const bars = variantBars(results, gate, source);
  return {
    lead,
    scenarios: results.map((result) => viewVariant(result, worldviews, gate, source)),
    sections: [
      {
        id: "varianten",
        title: t("nl", "variant.overview.title"),
        text: t("nl", "variant.note.sign"),
        ...(bars === undefined ? {} : { chart: bars }),
        tables: [variantTable(results, gate, source)],
      },
      ...floors.map(
        (floor): CompareSection => ({
          id: `minimum-${floor.floor.id}`,
          title: t("nl", "variant.floor.title"),
          text: floor.floor.description,
          tables: [floorTable(floor, gate, source)],
        }),
      ),
      ...(choices.length === 0
        ? []
        : [
            {
              id: "keuzevragen",
              title: t("nl", "variant.choices.title"),
              text: t("nl", "variant.choices.text"),
              tables: choiceTables(choices, worldviews, gate, source),
            },
          ]),
    ],
  };
}

/** Which variants stay within the budget, and for which of them rounding could decide otherwise. */
function leadOf(results: readonly VariantResult[]): Sentence {
  const judged = results.flatMap(({ variant: { title }, balance, printed }) => {
    const value = balance?.figure.value;
    return balance === undefined || value === undefined || isMissing(value)
      ? []
      : [{ title, value, printed: printed.balance?.figure.value, bounds: boundsOf(balance, printed.balance) }];
  });
  const within = judged.filter(({ value }) => value >= 0);
  const close = judged.filter(({ bounds }) => bounds !== undefined && bounds.low < 0 && bounds.high >= 0);
  const agrees = judged.every(
    ({ value, printed }) => printed !== undefined && !isMissing(printed) && printed >= 0 === value >= 0,
  );
  return joined([
    ...say("nl", "variant.lead", { total: results.length, count: within.length, titles: titlesOf(within) }),
    ...(close.length === 0 ? [] : say("nl", "variant.lead.close", { titles: titlesOf(close) })),
    ...(agrees && close.length === 0 ? say("nl", "variant.lead.agree") : []),
  ]);
}

function titlesOf(results: readonly { readonly title: string }[]): string {
  return results.map(({ title }) => title).join(", ");
}

/** What the rounding leaves of a balance: it lies within the bounds of the sum and, where it was printed, within those as well. */
function boundsOf(balance: Entry, printed: Entry | undefined): Interval | undefined {
  const [own, other] = [roundingOf(balance.figure), printed && roundingOf(printed.figure)];
  if (own === undefined || other === undefined) return own;
  const both = { low: Math.max(own.low, other.low), high: Math.min(own.high, other.high) };
  return both.low <= both.high ? both : own;
}

function viewVariant(
  result: VariantResult,
  worldviews: readonly Worldview[],
  gate: Gate,
  source: string,
): ScenarioView {
  const fall = variantWaterfall(result, gate, source);
  const { variant } = result;
  const view = worldviews.find(({ id }) => id === variant.worldview);
  const statements = [
    [t("nl", "variant.statements.advantages"), variant.advantages],
    [t("nl", "variant.statements.drawbacks"), variant.drawbacks],
    [t("nl", "variant.statements.uncertain"), variant.uncertain],
  ] as const;
  return {
    id: variant.id,
    title: variant.title,
    description: view?.description ?? t("nl", `variant.description.${variant.type}`),
    type: variant.type,
    lines: formatCitation(variant.lines),
    verdict: verdictOf(result, gate),
    charts: fall === undefined ? [] : [fall],
    statements: statements.flatMap(([title, list]) => (list.length === 0 ? [] : [{ title, items: list.map(said) }])),
  };
}

function said({ text, lines }: Condition): string {
  return t("nl", "variant.statement", { text, lines: formatCitation(lines) });
}

function verdictOf(result: VariantResult, gate: Gate): Sentence {
  const { year, floor, additions, total, balance, open } = result;
  const money = (entry: Entry): SaidFigure => saidFigure(entry, gate, writeAmount);
  const amount =
    open.length === 0 ? money(total) : say("nl", "scenario.pm.amount", { amount: money(total), count: open.length });
  const first =
    balance === undefined
      ? say("nl", "variant.verdict.without-budget", { year, total: amount })
      : say("nl", "variant.verdict", {
          year,
          total: amount,
          floor: money(floor),
          additions: additions === undefined ? t("nl", "variant.choices.nothing") : money(additions),
          balance: saidFigure(balance, gate, writeBalance),
        });
  const posts = open.map(({ title }) => title).join(", ");
  return joined([
    ...first,
    ...printedPart(result, gate),
    ...(open.length === 0 ? [] : say("nl", "variant.verdict.open", { posts })),
  ]);
}

function printedPart({ printed: { total }, remainder }: VariantResult, gate: Gate): Sentence {
  if (total === undefined || remainder.total === undefined) return [];
  const { value, rounding } = gate.release(remainder.total.figure);
  if (isMissing(value)) return [];
  if (value === 0) return say("nl", "variant.verdict.same");
  const isRounding = rounding !== undefined && rounding.low <= 0 && rounding.high >= 0;
  return say("nl", isRounding ? "variant.verdict.rounding" : "variant.verdict.printed", {
    amount: saidFigure(total, gate, writeAmount),
    remainder: saidFigure(remainder.total, gate, writeSize),
  });
}
