import { type Locale, t } from "../text/catalogue.ts";
import type { Cell, DataColumn, DataRow, DataTable } from "./data-table.ts";
import type { ChartFrame, Hue, Measured } from "./state.ts";

/** A municipality to compare with, by its name. */
export interface Peer extends Measured {
  readonly name: string;
}

/** One subject on which the municipality is compared. */
export interface DotRow {
  readonly id: string;
  readonly label: string;
  readonly hue?: Hue;
  readonly own: Measured;
  readonly peers: readonly Peer[];
  /** The mean of the group, the country, a norm: what it is, and its number. */
  readonly reference?: Measured & { readonly label: string };
}

/**
 * The municipality among its peers: on one subject with a line for every municipality, on more subjects with a strip for
 * each. All subjects have the same unit, so that one axis serves them all.
 */
export interface DotPlotState extends ChartFrame {
  readonly type: "dot-plot";
  /** Name of the own municipality. */
  readonly own: string;
  /** Who the peers are, and of when: "acht gemeenten van gelijke grootte, 2026". */
  readonly group: string;
  readonly rows: readonly DotRow[];
}

/** What keeps a state from being a dot plot, or nothing. */
export function dotPlotFault({ rows, own }: DotPlotState): string | undefined {
  if (rows.length === 0) return "has no rows";
  if (new Set(rows.map(({ id }) => id)).size < rows.length) return "has two rows of one id";
  for (const { id, peers, reference } of rows) {
    const names = [own, ...peers.map(({ name }) => name), ...(reference === undefined ? [] : [reference.label])];
    if (new Set(names).size < names.length) return `names a municipality twice in "${id}"`;
  }
  return undefined;
}

/** The table of a dot plot: a row for each municipality, own first, reference last; or a row a subject, if those are more. */
export function dotPlotTable(state: DotPlotState, locale: Locale): Pick<DataTable, "rowTitle" | "columns" | "rows"> {
  const { own, rows } = state;
  const peers = [...new Set(rows.flatMap((row) => row.peers.map(({ name }) => name)))];
  const references = [...new Set(rows.flatMap(({ reference }) => (reference === undefined ? [] : [reference.label])))];
  const whos: readonly {
    readonly id: string;
    readonly name: string;
    readonly of: (row: DotRow) => Measured | undefined;
  }[] = [
    { id: "eigen", name: t(locale, "chart.own", { name: own }), of: (row) => row.own },
    ...peers.map((name, index) => ({
      id: `gemeente-${index + 1}`,
      name,
      of: (row: DotRow) => row.peers.find((peer) => peer.name === name),
    })),
    ...references.map((label, index) => ({
      id: `vergelijking-${index + 1}`,
      name: label,
      of: (row: DotRow) => (row.reference?.label === label ? row.reference : undefined),
    })),
  ];
  const cell = (found: Measured | undefined): Cell =>
    found === undefined ? { type: "empty" } : { type: "figure", ref: found.ref, figure: found.figure };
  const column = (id: string, title: string): DataColumn => ({ id, title, align: "end" });
  const line = (id: string, header: string, cells: readonly Cell[]): DataRow => ({ id, role: "line", header, cells });
  if (rows.length > whos.length) {
    return {
      rowTitle: t(locale, "chart.subject"),
      columns: whos.map(({ id, name }) => column(id, name)),
      rows: rows.map((row) =>
        line(
          row.id,
          row.label,
          whos.map(({ of }) => cell(of(row))),
        ),
      ),
    };
  }
  return {
    rowTitle: t(locale, "chart.municipality"),
    columns: rows.map(({ id, label }) => column(id, label)),
    rows: whos.map(({ id, name, of }) =>
      line(
        id,
        name,
        rows.map((row) => cell(of(row))),
      ),
    ),
  };
}
