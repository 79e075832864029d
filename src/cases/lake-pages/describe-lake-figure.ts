import type { Figure } from "../../figure/figure.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Shown } from "../../figure/shown.ts";
import { indicators } from "../../monitor/catalogue/indicators.ts";
import { t } from "../../text/catalogue.ts";
import { describeHidden } from "../../text/describe-hidden.ts";
import { writeMoment } from "../../text/write-moment.ts";
import { writePeriod } from "../../text/write-period.ts";
import { exactly, written } from "../figure-words.ts";
import { traceSummary, writeSummed } from "../trace/export-trace.ts";
import type { SumUnit } from "../trace/sum-unit.ts";
import type { NamedLine, NamedTrace } from "../trace/traced.ts";
import type { FigureView, SourceLine } from "../views.ts";
import { defineTieOutAmount } from "./tie-out/define-amount.ts";

/** A state of the data, and when it came to be. */
export interface MadeState {
  readonly snapshot: string;
  readonly moment: string;
}

/** A number of a page that somebody opened. */
interface OpenedFigure {
  readonly ref: string;
  readonly figure: Shown;
  readonly municipality: string;
  /** Other figures of the page, and those beneath it. */
  readonly find: (ref: string) => Shown | undefined;
  /** The state of the data of which the page was made; what was released earlier is of an earlier one. */
  readonly made?: MadeState;
  /** The lines that it was counted from, for who may see them. */
  readonly trace?: NamedTrace;
}

/**
 * Everything about one number of a lake: what it is and how it was made, of when, and from which model and snapshot, or from which other
 * figures. With a trace also the first lines of delivered files that it was counted from.
 */
export function describeLakeFigure({ ref, figure, municipality, find, made, trace }: OpenedFigure): FigureView {
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
    sources: trace?.lines.map((line) => sourceOf(line, trace.sumUnit)) ?? [],
    inputs: inputsOf(figure, find),
    remarks: [
      ...(hidden === undefined ? [] : [t("nl", "hidden.sentence", { reason: describeHidden(hidden) })]),
      ...(isMissing(value) && hidden === undefined ? [t("nl", `reason.${value.missing}.explained`)] : []),
      ...caveatsOf(figure),
      t("nl", "lake-figure.version", { version: figure.definition.version }),
      ...(provenance.type === "model" ? [madeOf(provenance, made)] : []),
      ...(trace === undefined ? [] : [traceSummary(trace)]),
    ],
  };
}

/** With which model a number was made, and when the data came to be of which it was. */
function madeOf({ model, snapshot }: { readonly model: string; readonly snapshot: string }, made?: MadeState): string {
  const moment = made?.snapshot === snapshot ? { moment: writeMoment(made.moment) } : {};
  return t("nl", "lake-figure.made", { model, snapshot: snapshot.slice(0, 12), ...moment });
}

/** The figures that a computed one was made of, each to open itself; they may have one name and differ in period. */
function inputsOf({ provenance }: Figure, find: OpenedFigure["find"]): FigureView["inputs"] {
  if (provenance.type !== "computed") return [];
  return provenance.inputs.flatMap(({ ref, sign }) => {
    const input = find(ref);
    if (input === undefined) return [];
    const { law, product } = input.scope;
    const of = [law === undefined ? undefined : t("nl", `law.${law}`), product, writePeriod(input.period)];
    const label = [input.label, ...of.filter((part) => part !== undefined)].join(", ");
    // To the cent: rounded amounts would not give the number that they were made into.
    return [{ ref, label, written: input.unit.quantity === "money" ? exactly(input) : written(input), sign }];
  });
}

function sourceOf({ table, sourceLine, unit, amount = 0, file }: NamedLine, sum: SumUnit | undefined): SourceLine {
  const counts =
    amount === 0 ? t("nl", "trace.decides") : t("nl", "trace.amount", { amount: writeSummed(amount, sum) });
  return {
    document: table,
    title: t("nl", "trace.title", { table }),
    lines: t("nl", "trace.line", { line: sourceLine }),
    printed: unit === undefined ? counts : t("nl", "trace.unit", { unit }),
    file,
  };
}

function indicatorOf({ definition }: Figure) {
  return indicators.find(({ id }) => id === definition.id);
}

function definitionOf(figure: Figure): FigureView["definition"] {
  const { definition, provenance, label } = figure;
  const made = provenance.type === "computed" ? formulas.find((one) => one === provenance.formula) : undefined;
  const own = made === undefined ? {} : { formula: t("nl", `lake-figure.formula.${made}`) };
  const indicator = indicatorOf(figure);
  if (indicator !== undefined)
    return { name: indicator.name, text: indicator.definition, formula: indicator.formula, ...own };
  const known = defined.find((one) => one === definition.id);
  const text = known === undefined ? defineTieOutAmount(definition.id) : t("nl", `lake-figure.definition.${known}`);
  return {
    name: label,
    text: text ?? t("nl", "lake-figure.as-named"),
    ...own,
  };
}

/** What the pages work out of figures of the catalogue. */
const defined = [
  "data.kwaliteit",
  "data.volledigheid",
  "explain.average.clients",
  "explain.average.cost",
  "explain.effect.client-months",
  "explain.effect.per-client",
  "hulpduur.geteld",
  "hulpduur.gevolgd",
  "hulpduur.hoogstens",
  "hulpduur.lopend",
  "hulpduur.middelste",
  "hulpduur.minstens",
  "hulpduur.resterend",
  "monitor.difference",
  "vergelijken.as-they",
  "vergelijken.trend",
  "uitputting.al-gedeclareerd",
  "uitputting.laat",
  "uitputting.komend",
  "uitputting.buiten",
  "uitputting.buiten-komend",
  "uitputting.heel-verwacht",
  "uitputting.heel-laag",
  "uitputting.heel-hoog",
  "uitputting.onbesteed",
  "uitputting.controle",
  "uitputting.benutting",
  "uitputting.deel",
  "uitputting.hoog",
  "uitputting.laag",
  "uitputting.nog-te-komen",
  "uitputting.over",
  "uitputting.ruimte",
  "uitputting.samen",
  "uitputting.toegezegd",
  "uitputting.verplicht",
  "uitputting.verwacht",
] as const;
/** How they do that. */
const formulas = [
  "depletion.check",
  "depletion.left",
  "depletion.pace",
  "depletion.room",
  "depletion.share",
  "depletion.sum",
  "depletion.together",
  "depletion.unspent",
  "depletion.utilised",
  "explain.average.clients",
  "explain.average.cost",
  "explain.effect.client-months",
  "explain.effect.per-client",
  "monitor.difference",
  "monitor.over-months",
  "monitor.sum",
  "peers.as-they.clients",
  "peers.as-they.per-client",
  "peers.as-they.per-inhabitant",
  "peers.firstQuarter",
  "peers.high",
  "peers.low",
  "peers.median",
  "peers.thirdQuarter",
  "peers.trend",
] as const;

function caveatsOf(figure: Figure): readonly string[] {
  const indicator = indicatorOf(figure);
  return indicator === undefined ? [] : [indicator.coverage, ...indicator.caveats];
}
