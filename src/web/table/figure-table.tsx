import type { ReactNode } from "react";
import { useId } from "react";
import type { Cell, DataTable } from "../../chart/data-table.ts";
import { writtenFigure } from "../../chart/written.ts";
import { FigureNumber } from "../figure/number.tsx";

/** A table in which every number opens its details. Scrolls inside its own frame; the first column stays in sight. */
export function FigureTable({ table, children }: { readonly table: DataTable; readonly children?: ReactNode }) {
  const id = useId();
  return (
    <div className="slu-table">
      <div className="slu-table__frame">
        <table>
          <caption id={id}>
            <span className="slu-table__title">{table.caption}</span>
            <span className="slu-table__unit">{table.unit}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{table.rowTitle}</th>
              {table.columns.map((column) => (
                <th key={column.id} scope="col" className={column.align === "end" ? "slu-end" : undefined}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id} className={`slu-row slu-row--${row.role}`}>
                <th scope="row">{row.header}</th>
                {row.cells.map((cell, at) => {
                  const column = table.columns[at];
                  return (
                    <td key={column?.id ?? at} className={column?.align === "end" ? "slu-end" : undefined}>
                      <CellContent cell={cell} table={table} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.footnotes.length === 0 ? null : (
        <ul className="slu-table__footnotes">
          {table.footnotes.map((note) => (
            <li key={note.mark}>
              <sup>{note.mark}</sup> {note.text}
            </li>
          ))}
        </ul>
      )}
      <p className="slu-source">Bron: {table.source}</p>
      {children}
    </div>
  );
}

function CellContent({ cell, table }: { readonly cell: Cell; readonly table: DataTable }) {
  if (cell.type === "empty") return <span className="slu-only-heard">leeg</span>;
  if (cell.type === "text") return cell.text;
  return (
    <>
      <FigureNumber figureRef={cell.ref}>{writtenFigure(cell.figure, table.style)}</FigureNumber>
      {cell.footnote === undefined ? null : <sup>{cell.footnote}</sup>}
    </>
  );
}
