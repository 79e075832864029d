import type { Gate } from "../disclosure/gate.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import { problem, UserError } from "../figure/problem.ts";
import type { Input, PrintedSource } from "../figure/provenance.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Shown } from "../figure/shown.ts";
import { formatCitation } from "../policy/citation.ts";
import { t } from "../text/catalogue.ts";
import { describeHidden } from "../text/describe-hidden.ts";
import { writePeriod } from "../text/write-period.ts";
import { findingsAt } from "./check-dossier.ts";
import { define } from "./definition.ts";
import { exactly, written } from "./figure-words.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import type { Site } from "./site.ts";
import type { FigureView, SourceLine } from "./views.ts";

/**
 * Everything about one number: what it is, when, of what kind, how exact, and where it comes from, down to the line of
 * the original or the figures that it was computed from. UserError `figure.unknown` for a reference that is none.
 */
export async function viewFigure(site: Site, principal: Principal, id: string, ref: string): Promise<FigureView> {
  return describeFigure(await reach(site, principal, id), principal, ref);
}

/** The same in a dossier that is open already. */
export function describeFigure(opened: OpenedDossier, principal: Principal, ref: string): FigureView {
  const { dossier } = opened;
  const gate = opened.gate(principal);
  const known = opened.figure(ref);
  if (known === undefined) throw new UserError([problem("figure.unknown", { reference: ref, dossier: dossier.id })]);
  const figure = gate.release(known);
  const rounding = roundingOf(figure);
  return {
    ref,
    figure,
    label: figure.label,
    written: written(figure),
    exact: exactly(figure),
    definition: define(figure, dossier),
    kind: t("nl", `kind.${figure.kind}`),
    ...(figure.recurrence === undefined ? {} : { recurrence: t("nl", `recurrence.${figure.recurrence}`) }),
    period: writePeriod(figure.period),
    status:
      figure.provenance.type === "computed" ? t("nl", "figure.status.computed") : t("nl", `status.${figure.status}`),
    scope: scopeOf(figure, dossier),
    knownOn: writePeriod(figure.knownOn),
    ...(rounding === undefined || rounding.low === rounding.high ? {} : { rounding: boundsOf(figure, rounding) }),
    sources:
      figure.provenance.type === "printed"
        ? figure.provenance.lines.map((_, index) =>
            sourceOf(figure, figure.provenance as PrintedSource, index, dossier),
          )
        : [],
    inputs:
      figure.provenance.type === "computed"
        ? figure.provenance.inputs.flatMap((input) => inputOf(input, opened, gate))
        : [],
    remarks: [
      ...(figure.hidden === undefined ? [] : [t("nl", "hidden.sentence", { reason: describeHidden(figure.hidden) })]),
      ...remarksOf(figure, ref, dossier),
      ...findingsAt(opened, principal, ref).map(({ certainty, message }) =>
        t("nl", "figure.remark.finding", { certainty, message }),
      ),
    ],
  };
}

function boundsOf(figure: Figure, { low, high }: { readonly low: number; readonly high: number }): string {
  if (low === Number.NEGATIVE_INFINITY)
    return t("nl", "figure.rounding.at-most", { high: exactly({ ...figure, value: high }) });
  if (high === Number.POSITIVE_INFINITY)
    return t("nl", "figure.rounding.at-least", { low: exactly({ ...figure, value: low }) });
  return t("nl", "figure.rounding", {
    low: exactly({ ...figure, value: low }),
    high: exactly({ ...figure, value: high }),
  });
}

function scopeOf({ scope }: Figure, dossier: Dossier): string {
  const domain = dossier.domains.find(({ id }) => id === scope.domain)?.title;
  const law = scope.law === undefined ? undefined : t("nl", `law.${scope.law}`);
  const parts = [dossier.name, domain ?? law ?? t("nl", "figure.scope.whole"), scope.product, scope.note];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** The line of the original with the row as printed, so that a reader finds it there. */
function sourceOf(figure: Figure, source: PrintedSource, index: number, dossier: Dossier): SourceLine {
  const lines = source.lines[index] ?? { document: "", from: 0, to: 0 };
  const document = dossier.documents.find((candidate) => candidate.id === lines.document);
  return {
    document: lines.document,
    title: document?.title ?? dossier.title,
    lines: formatCitation(lines),
    printed: printedRow(figure, source, dossier),
    file: source.transcription.file,
  };
}

function printedRow(figure: Figure, { transcription }: PrintedSource, dossier: Dossier): string {
  const table = dossier.tables.find(({ id }) => transcription.file.endsWith(`/${id}.csv`));
  const row = table?.rows.find(({ id }) => id === transcription.row);
  if (table === undefined || row === undefined)
    return t("nl", "figure.printed", { label: figure.label, numbers: figure.printed?.text ?? written(figure) });
  const numbers = table.columns.flatMap(({ id }) => {
    const cell = row.cells[id];
    return cell === undefined ? [] : [cell.printed?.text ?? written(cell)];
  });
  return t("nl", "figure.printed", { label: row.label, numbers: numbers.join("  ") });
}

function inputOf({ ref, sign }: Input, { figure, dossier }: OpenedDossier, gate: Gate): FigureView["inputs"] {
  const input = figure(ref);
  if (input === undefined) return [];
  const shown: Shown = gate.release(input);
  return [{ ref, label: labelOf(shown, dossier), written: written(shown), sign }];
}

/** A computed figure of a domain carries the name of the domain; beside others the table says what it is. */
function labelOf(figure: Shown, dossier: Dossier): string {
  if (figure.provenance.type !== "printed") return figure.label;
  const { file } = figure.provenance.transcription;
  const table = dossier.tables.find(({ id }) => file.endsWith(`/${id}.csv`));
  return table?.number === undefined ? figure.label : `${figure.label} (${table.number})`;
}

function remarksOf(figure: Figure, ref: string, dossier: Dossier): readonly string[] {
  const { provenance, printed } = figure;
  if (provenance.type !== "printed") return [];
  const table = dossier.tables.find(({ id }) => provenance.transcription.file.endsWith(`/${id}.csv`));
  const row = table?.rows.find(({ id }) => id === provenance.transcription.row);
  const note = dossier.source.figures.find(({ id }) => id === ref)?.note;
  return [
    ...(printed?.qualifier === undefined
      ? []
      : [t("nl", "figure.remark.qualifier", { word: t("nl", `qualifier.${printed.qualifier}`) })]),
    ...(row?.note === undefined ? [] : [row.note]),
    ...(note === undefined ? [] : [note]),
    ...(table?.notes ?? []),
    ...(isMissing(figure.value) ? [t("nl", `reason.${figure.value.missing}.explained`)] : []),
  ];
}
