import { isMissing } from "../../figure/missing.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { wholeNumber } from "../../text/counted.ts";
import { type SaidFigure, type Sentence, say } from "../../text/sentence.ts";
import { written } from "../figure-words.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { differenceTables, monthTables, stageTable } from "../tie-out/tie-out-tables.ts";
import type { PeriodView, ProductView, TieOutView } from "../tie-out/tie-out-view.ts";
import { type Control, chosen, type LakePage, type LakePageAsk } from "./lake-page.ts";
import { coverageTable } from "./tie-out/coverage-table.ts";
import { explainableOf } from "./tie-out/explainable.ts";
import { stepsChart } from "./tie-out/steps-chart.ts";
import { tieOutOf } from "./tie-out/view-of.ts";

const allProducts = "alle";

/** *Aansluiting*: what was allocated, declared, approved, paid and booked, with every difference classed. */
export const tieOutPage: LakePage = {
  id: "aansluiting",
  step: "gegevens",
  hasTrueNumbers: true,
  make: async (ask) => {
    const view = await tieOutOf(ask);
    const years = yearControl(view, ask);
    const products = productControl(view, ask);
    const product = view.products.find((one) => one.product === products.value);
    const period = (product ?? view.total).years.find((one) => one.period === years.value);
    const explainable = period === undefined ? undefined : explainableOf(view, period, product);
    return {
      title: t("nl", "tie-out.page.title", { year: years.value }),
      lead: period === undefined ? say("nl", "tie-out.page.none", { year: years.value }) : leadOf(view, period),
      controls: [years, products],
      asOf: view.asOf,
      snapshot: view.snapshot,
      blocks: period === undefined ? [] : blocksOf(view, period, product),
      ...(explainable === undefined ? {} : { explainable }),
    };
  },
};

function yearControl({ total }: TieOutView, { choices }: LakePageAsk): Control {
  const options = total.years.map(({ period }) => ({ value: period, label: period })).toReversed();
  return {
    ...{ id: "jaar", label: t("nl", "tie-out.page.year"), form: "pick", options },
    value: chosen(choices, "jaar", options, options[0]?.value ?? ""),
  };
}

function productControl({ products }: TieOutView, { choices }: LakePageAsk): Control {
  const options = [
    { value: allProducts, label: t("nl", "tie-out.all") },
    ...products
      .map(({ product, title }) => ({ value: product, label: title }))
      .toSorted((a, b) => a.label.localeCompare(b.label, "nl")),
  ];
  return {
    ...{ id: "product", label: t("nl", "tie-out.column.product"), form: "find", options },
    value: chosen(choices, "product", options, allProducts),
  };
}

function leadOf({ isTrue }: TieOutView, { amounts, steps, unpriced }: PeriodView): Sentence {
  const said = (ref: string, figure: PeriodView["amounts"]["geboekt"]): SaidFigure => ({
    ...{ type: "figure", ref: `kop/${ref}`, figure, text: written(figure) },
  });
  const [approved, booked] = [said("goedgekeurd", amounts.goedgekeurd), said("geboekt", amounts.geboekt)];
  if (!isTrue) return say("nl", "tie-out.page.lead.protected", { approved, booked });
  const unexplained = steps.flatMap(({ classes }) => classes).find(({ id }) => id === "onverklaard");
  const told = {
    allocated: said("toegewezen", amounts.toegewezen),
    booked,
    unexplained: unexplained === undefined ? t("nl", "tie-out.page.nothing") : said("onverklaard", unexplained.amount),
  };
  const count = isMissing(unpriced.value) ? 0 : unpriced.value;
  if (count === 0 || isMissing(amounts.toegewezen.value)) return say("nl", "tie-out.page.lead", told);
  const counted = { ...said("zonder-prijs", unpriced), text: wholeNumber(count) };
  return say("nl", "tie-out.page.lead.pm", { ...told, count: counted, isOne: count === 1 });
}

function blocksOf(view: TieOutView, period: PeriodView, product: ProductView | undefined): readonly Block[] {
  const table = (one: Extract<Block, { type: "table" }>["table"]): Block => ({ type: "table", table: one });
  const chart = stepsChart(view, period, product?.title ?? t("nl", "tie-out.all"));
  return [
    ...(chart === undefined ? [] : [chart]),
    paragraph(t("nl", view.isTrue ? "tie-out.page.text" : "tie-out.page.text.protected")),
    ...(view.isTrue
      ? [
          heading(1, "verschillen", t("nl", "tie-out.page.differences")),
          ...differenceTables(product === undefined ? undefined : { ...product, months: [] }, period, {
            withNames: false,
          }).map(table),
        ]
      : []),
    heading(1, "producten", t("nl", "tie-out.page.products")),
    table(stageTable(view, period.period, { withSources: false })),
    ...(product === undefined ? [] : monthTables(view, monthsOf(product, period)).map(table)),
    heading(1, "dekking", t("nl", "tie-out.page.coverage")),
    paragraph(t("nl", "tie-out.page.coverage.text")),
    // A table in which every number is hidden tells a reader nothing.
    isToldOf(period)
      ? table(coverageTable(view, period, product?.title ?? t("nl", "tie-out.all")))
      : paragraph(t("nl", "tie-out.page.coverage.protected")),
  ];
}

/** Whether anything of what the ledger is about may be seen. */
function isToldOf({ coverage: { streams, explained } }: PeriodView): boolean {
  return [explained, ...streams.map(({ amount }) => amount)].some(({ value }) => !isMissing(value));
}

function monthsOf(product: ProductView, { period: year }: PeriodView): ProductView {
  return { ...product, months: product.months.filter(({ period }) => period.startsWith(year)) };
}
