import type { Cell, DataRow, DataTable, FigureCell } from "../chart/data-table.ts";
import { findTable } from "../dossier/lookup.ts";
import type { Figure } from "../figure/figure.ts";
import { nearest } from "../figure/nearest.ts";
import { problem, UserError } from "../figure/problem.ts";
import { mayCompare } from "../figure/unit.ts";
import { formatCitation } from "../policy/citation.ts";
import type { PrintedTable, TableRow } from "../policy/table.ts";
import { t } from "../text/catalogue.ts";
import { writeUnitHeading } from "../text/write-unit.ts";
import { numbered } from "./numbered.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import type { Site } from "./site.ts";

/** A table of the original, numbers as printed, every cell opening its source. UserError `table.unknown`. */
export async function viewTable(site: Site, principal: Principal, id: string, table: string): Promise<DataTable> {
  return showTable(await reach(site, principal, id), principal, table);
}

/** The same in a dossier that is open already. */
export function showTable(opened: OpenedDossier, principal: Principal, id: string): DataTable {
  const { dossier } = opened;
  const table = findTable(dossier, id);
  if (table === undefined) {
    const near = nearest(
      id,
      dossier.tables.map((one) => one.id),
    );
    throw new UserError([
      problem("table.unknown", { table: id, dossier: dossier.id, ...(near === undefined ? {} : { nearest: near }) }),
    ]);
  }
  const gate = opened.gate(principal);
  const figures = table.rows.flatMap((row) => Object.values(row.cells));
  const [first] = figures;
  const scale = first?.printed?.scale ?? 1;
  const decimals = Math.max(0, ...figures.map(({ printed }) => printed?.decimals ?? 0));
  return {
    id: table.id,
    caption: numbered(table),
    unit: first === undefined ? "" : writeUnitHeading(first.unit, scale),
    style: { scale, decimals },
    rowTitle: table.rowTitle ?? t("nl", "section.row"),
    // A column of words stands and wraps as words.
    columns: table.columns.map(({ id: column, title }) => ({
      id: column,
      title,
      align: table.rows.some(({ cells }) => cells[column] !== undefined) ? "end" : "start",
    })),
    rows: table.rows.map((row) => rowOf(table, row)),
    footnotes: table.notes.map((text, index) => ({ mark: String(index + 1), text })),
    source: `${dossier.documents[0]?.title ?? dossier.title}, ${formatCitation(table.lines)}`,
  };

  /** How a number was printed where that differs from the rest of the table: a share among amounts, or fewer decimals. */
  function ownStyle({ unit, printed }: Figure): FigureCell["own"] {
    if (first === undefined || printed === undefined) return undefined;
    if (!mayCompare(unit, first.unit))
      return { style: { scale: printed.scale, decimals: printed.decimals }, withUnit: true };
    if (printed.scale !== scale || printed.decimals === decimals) return undefined;
    return { style: { scale, decimals: printed.decimals }, withUnit: false };
  }

  function rowOf({ columns }: PrintedTable, row: TableRow): DataRow {
    return {
      id: row.id,
      role: row.role,
      header: row.label,
      cells: columns.map(({ id: column }) => cellOf(row, column)),
    };
  }

  function cellOf(row: TableRow, column: string): Cell {
    const figure = row.cells[column];
    if (figure !== undefined) {
      const own = ownStyle(figure);
      return {
        type: "figure",
        ref: `${id}/${row.id}/${column}`,
        figure: gate.release(figure),
        ...(own === undefined ? {} : { own }),
      };
    }
    const text = row.texts?.[column];
    return text === undefined ? { type: "empty" } : { type: "text", text };
  }
}
