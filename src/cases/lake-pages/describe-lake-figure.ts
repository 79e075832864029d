import type { Figure } from "../../figure/figure.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Shown } from "../../figure/shown.ts";
import { indicators } from "../../monitor/catalogue/indicators.ts";
import { t } from "../../text/catalogue.ts";
import { describeHidden } from "../../text/describe-hidden.ts";
import { writePeriod } from "../../text/write-period.ts";
import { exactly, written } from "../figure-words.ts";
import { traceSummary } from "../trace/export-trace.ts";
import type { NamedLine, NamedTrace } from "../trace/traced.ts";
import type { FigureView, SourceLine } from "../views.ts";

/**
 * Everything about one number of a lake: what it is and how it was made, of when, and from which model and snapshot. With a trace also the
 * first lines of delivered files that it was counted from; that is for who may see them.
 */
export function describeLakeFigure(
  ref: string,
  figure: Shown,
  municipality: string,
  trace: NamedTrace | undefined,
): FigureView {
  const { provenance, hidden, value } = figure;
  return {
    ref,
    figure,
    label: figure.label,
    written: written(figure),
    exact: exactly(figure),
    definition: definitionOf(figure),
    kind: t("nl", `kind.${figure.kind}`),
    period: writePeriod(figure.period),
    status: t("nl", `status.${figure.status}`),
    scope: [
      municipality,
      figure.scope.law === undefined ? undefined : t("nl", `law.${figure.scope.law}`),
      figure.scope.product,
    ]
      .filter((part) => part !== undefined)
      .join(", "),
    knownOn: writePeriod(figure.knownOn),
    sources: trace?.lines.map(sourceOf) ?? [],
    inputs: [],
    remarks: [
      ...(hidden === undefined ? [] : [t("nl", "hidden.sentence", { reason: describeHidden(hidden) })]),
      ...(isMissing(value) && hidden === undefined ? [t("nl", `reason.${value.missing}.explained`)] : []),
      ...caveatsOf(figure),
      ...(provenance.type === "model"
        ? [t("nl", "lake-figure.made", { model: provenance.model, snapshot: provenance.snapshot.slice(0, 12) })]
        : []),
      ...(trace === undefined ? [] : [traceSummary(trace)]),
    ],
  };
}

function sourceOf({ table, sourceLine, unit, amount, file }: NamedLine): SourceLine {
  return {
    document: table,
    title: t("nl", "trace.title", { table }),
    lines: t("nl", "trace.line", { line: sourceLine }),
    printed: unit === undefined ? t("nl", "trace.amount", { amount: amount ?? 0 }) : t("nl", "trace.unit", { unit }),
    file,
  };
}

function indicatorOf({ definition }: Figure) {
  return indicators.find(({ id }) => id === definition.id);
}

function definitionOf(figure: Figure): FigureView["definition"] {
  const indicator = indicatorOf(figure);
  return indicator === undefined
    ? { name: figure.label, text: t("nl", "lake-figure.as-named") }
    : { name: indicator.name, text: indicator.definition, formula: indicator.formula };
}

function caveatsOf(figure: Figure): readonly string[] {
  const indicator = indicatorOf(figure);
  return indicator === undefined ? [] : [indicator.coverage, ...indicator.caveats];
}
