import type { Cell, DataColumn, DataRow, DataTable } from "../../chart/data-table.ts";
import type { Gate } from "../../disclosure/gate.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Kind } from "../../figure/kind.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import type { NumberStyle } from "../../text/write-number.ts";
import { writeUnitHeading } from "../../text/write-unit.ts";

/** What stands in a cell before it is shown: words, a figure with its reference, or nothing. */
export type DraftCell = string | undefined | DraftFigure;

/** A figure in a cell; one of another dossier brings the gate of that dossier. */
interface DraftFigure {
  readonly ref: string;
  readonly figure: Figure;
  readonly footnote?: string;
  readonly gate?: Gate;
}

export interface DraftRow {
  readonly id: string;
  readonly role?: DataRow["role"];
  readonly header: string;
  readonly cells: readonly DraftCell[];
}

/** A table before it is shown; unit, style and footnotes follow from its figures. */
export interface TableDraft {
  readonly id: string;
  readonly caption: string;
  readonly rowTitle: string;
  readonly columns: readonly (Omit<DataColumn, "align"> & Partial<Pick<DataColumn, "align">>)[];
  readonly rows: readonly DraftRow[];
  readonly source: string;
  readonly style?: NumberStyle;
  /** Remarks on the whole table, under it. */
  readonly notes?: readonly string[];
}

/**
 * Makes a table that may be shown: every figure through the gate, all in one style, and what is no fixed number marked in a
 * footnote: maximum, estimate, PM, circa. A kind that a whole table or column shares is said once, without a mark in every cell.
 *
 * @throws Error when figures of different units stand in one table: a table has one unit
 */
export function writeDraft(draft: TableDraft, gate: Gate): DataTable {
  const figures = draft.rows.flatMap(({ cells }) => cells.flatMap((cell) => (isFigure(cell) ? [cell.figure] : [])));
  const style = draft.style ?? styleOf(figures);
  const shared = sharedKind(figures);
  const notes = new Map<string, string>();
  const markOf = (text: string): string => {
    const known = notes.get(text);
    if (known !== undefined) return known;
    const mark = String.fromCharCode("a".charCodeAt(0) + notes.size);
    notes.set(text, mark);
    return mark;
  };
  const ofColumn = draft.columns.map((_, index) =>
    shared === undefined ? sharedKind(columnOf(draft, index)) : undefined,
  );
  const write = (cell: DraftCell, index: number): Cell => {
    if (cell === undefined) return { type: "empty" };
    if (typeof cell === "string") return cell === "" ? { type: "empty" } : { type: "text", text: cell };
    const note = cell.footnote ?? remarkOf(cell.figure, shared ?? ofColumn[index]);
    const figure = (cell.gate ?? gate).release(cell.figure);
    return { type: "figure", ref: cell.ref, figure, ...(note === undefined ? {} : { footnote: markOf(note) }) };
  };
  const rows = draft.rows.map(
    ({ id, role = "line", header, cells }): DataRow => ({ id, role, header, cells: cells.map(write) }),
  );
  const general = [...(shared === undefined ? [] : [t("nl", "section.all-kind", { kind: t("nl", `kind.${shared}`) })])];
  return {
    id: draft.id,
    caption: draft.caption,
    unit: unitOf(figures, style.scale),
    style,
    rowTitle: draft.rowTitle,
    columns: draft.columns.map(({ id, title, align, formula }, index) => {
      const kind = ofColumn[index];
      const words =
        kind === undefined ? title : t("nl", "section.column-kind", { title, kind: t("nl", `kind.${kind}`) });
      return {
        id,
        title: words,
        align: align ?? alignOf(draft, index),
        ...(formula === undefined ? {} : { formula }),
      };
    }),
    rows,
    footnotes: [
      ...[...notes].map(([text, mark]) => ({ mark, text })),
      ...[...general, ...(draft.notes ?? [])].map((text, index) => ({ mark: String(index + 1), text })),
    ],
    source: draft.source,
  };
}

/** The same as a block of a page or a document. */
export function tableBlock(draft: TableDraft, gate: Gate): Extract<Block, { readonly type: "table" }> {
  return { type: "table", table: writeDraft(draft, gate) };
}

function isFigure(cell: DraftCell): cell is DraftFigure {
  return typeof cell === "object";
}

function columnOf({ rows }: TableDraft, index: number): readonly Figure[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells[index];
    return isFigure(cell) && !isMissing(cell.figure.value) ? [cell.figure] : [];
  });
}

/** Numbers stand at the end of their column, words at the start. */
function alignOf({ rows }: TableDraft, index: number): DataColumn["align"] {
  return rows.some(({ cells }) => isFigure(cells[index])) ? "end" : "start";
}

/**
 * The style in which every printed figure keeps its precision: the smallest scale that was printed, with the decimals that
 * were printed at that scale. Figures that were only computed are written in millions when they are large.
 */
export function styleOf(figures: readonly Figure[]): NumberStyle {
  const printed = figures.flatMap((figure) => (isMissing(figure.value) ? [] : (figure.printed ?? [])));
  const scale = Math.min(...printed.map((one) => one.scale));
  if (Number.isFinite(scale))
    return { scale, decimals: Math.max(...printed.map((one) => (one.scale === scale ? one.decimals : 0))) };
  const isLarge = figures.some(
    ({ value, unit }) => unit.quantity === "money" && !isMissing(value) && Math.abs(value) >= 100_000_000,
  );
  return isLarge ? { scale: 1_000_000, decimals: 2 } : { scale: 1, decimals: 0 };
}

function unitOf(figures: readonly Figure[], scale: number): string {
  const headings = new Set(figures.map(({ unit }) => writeUnitHeading(unit, scale)));
  const [first, second] = headings;
  if (second !== undefined) throw new Error(`A table has one unit, and not "${[...headings].join('" and "')}".`);
  return first ?? "";
}

function sharedKind(figures: readonly Figure[]): Kind | undefined {
  const [first, ...rest] = figures.map(({ kind }) => kind);
  if (first === undefined || first === "fixed" || rest.length === 0) return undefined;
  return rest.every((kind) => kind === first) ? first : undefined;
}

/** What the words around a number, or its kind, say about it; nothing for a fixed number. */
function remarkOf({ kind, printed, value }: Figure, shared: Kind | undefined): string | undefined {
  const words = [
    ...(kind === "fixed" || kind === shared || isMissing(value) ? [] : [t("nl", `kind.${kind}`)]),
    ...(printed?.qualifier === undefined ? [] : [t("nl", `qualifier.${printed.qualifier}`)]),
  ];
  return words.length === 0 ? undefined : [...new Set(words)].join(", ");
}
