import { isMissing } from "../../figure/missing.ts";
import type { Shown } from "../../figure/shown.ts";
import { classesOf, stages, steps } from "../../monitor/tie-out/stage.ts";
import { harmless, writeCsv } from "../../tables/csv-write.ts";
import { t } from "../../text/catalogue.ts";
import { describeHidden } from "../../text/describe-hidden.ts";
import { jsonValue } from "../../text/json-value.ts";
import type { ClassView, CoverageView, ExplanationView, PeriodView, ProductView, TieOutView } from "./tie-out-view.ts";

/** The tie-out as one JSON document: amounts in euros, a hidden or missing one as `{"missing": "…"}`; every word that a page shows is in it. */
export function tieOutJson(view: TieOutView): object {
  const { municipality, asOf, snapshot, bookedBy, awaited, isTrue, products, total } = view;
  return {
    ...{ municipality, asOf, snapshot, bookedBy, awaited, protected: !isTrue },
    stages: stages.map((id) => ({ id, title: t("nl", `tie-out.stage.${id}`) })),
    steps: steps.map((id) => ({
      id,
      title: t("nl", `tie-out.step.${id}`),
      classes: classesOf[id].map((name) => ({
        id: name,
        title: t("nl", `tie-out.class.${name}`),
        about: t("nl", `tie-out.about.${name}`),
      })),
    })),
    total: { years: total.years.map(periodJson), months: total.months.map(periodJson) },
    products: products.map(productJson),
  };
}

function productJson({ product, title, laws, categories, funding, source, inMessages, years, months }: ProductView) {
  return {
    ...{ product, title, laws, categories },
    funding: funding ?? { missing: "unknown" },
    source: source ?? { missing: "unknown" },
    inMessages,
    years: years.map(periodJson),
    months: months.map(periodJson),
  };
}

function periodJson({ period, amounts, unpriced, steps: found, coverage, gone }: PeriodView): object {
  return {
    period,
    amounts: Object.fromEntries(stages.map((stage) => [stage, amountOf(amounts[stage])])),
    hidden: Object.fromEntries(
      stages.flatMap((stage) => {
        const { hidden } = amounts[stage];
        return hidden === undefined ? [] : [[stage, describeHidden(hidden)] as const];
      }),
    ),
    pm: amountOf(unpriced),
    steps: found.map(({ id, difference, classes }) => ({
      id,
      difference: amountOf(difference),
      classes: classes.map(classJson),
    })),
    coverage: coverageJson(coverage),
    gone: gone.map(({ step, id, ...explanation }) => ({ step, class: id, explanation: explanationJson(explanation) })),
  };
}

function classJson({ id, amount, clients, explanation }: ClassView): object {
  return {
    id,
    amount: amountOf(amount),
    ...(clients === undefined ? {} : { clients: amountOf(clients) }),
    ...(explanation === undefined ? {} : { explanation: explanationJson(explanation) }),
  };
}

function explanationJson({ amountThen, ...rest }: ExplanationView): object {
  return { ...rest, amountThen: amountOf(amountThen) };
}

function coverageJson({ explained, share, streams }: CoverageView): object {
  return {
    explained: amountOf(explained),
    share: amountOf(share),
    streams: streams.map(({ stream, amount, source }) => ({
      stream,
      title: t("nl", `tie-out.stream.${stream}`),
      amount: amountOf(amount),
      source: source ?? { missing: "unknown" },
    })),
  };
}

function amountOf({ value, unit }: Shown) {
  return jsonValue(value, unit);
}

/** The same as csv, in long form: a row for every stage and every class, by product and period; totals are the reader's to make. */
export function tieOutCsv({ products }: TieOutView): string {
  const columns = ["product", "period", "kind", "stage", "class", "amount", "reason", "state", "explanation"] as const;
  return writeCsv(
    columns.map((column) => t("nl", `tie-out.column.${column}`)),
    products.flatMap((one) =>
      (one.months.length > 0 ? one.months : one.years).flatMap((period) => rowsOf(one, period)),
    ),
  );
}

function rowsOf(
  { product }: ProductView,
  { period, amounts, steps: found }: PeriodView,
): readonly (readonly string[])[] {
  const row = (kind: "amount" | "difference", stage: string, name: string, figure: Shown, more: readonly string[]) => [
    ...[harmless(product), period, t("nl", `tie-out.kind.${kind}`), stage, name],
    ...[isMissing(figure.value) ? "" : euros(figure.value)],
    ...[figure.hidden === undefined ? "" : describeHidden(figure.hidden), ...more],
  ];
  return [
    ...stages.map((stage) => row("amount", stage, "", amounts[stage], ["", ""])),
    ...found.flatMap(({ id, classes }) =>
      classes.map(({ id: name, amount, explanation }) =>
        row("difference", id, name, amount, [explanation?.state ?? "", harmless(explanation?.text ?? "")]),
      ),
    ),
  ];
}

/** Euros with a decimal point, exact: -1234 is `-12.34`. */
function euros(cents: number): string {
  const size = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${size.slice(0, -2)}.${size.slice(-2)}`;
}
