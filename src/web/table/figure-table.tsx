import { useId } from "react";
import type { Cell, CellFinding, DataTable } from "../../chart/data-table.ts";
import { writtenCell } from "../../chart/written.ts";
import { t } from "../../text/catalogue.ts";
import { AddressLink, PageLink, useRouter } from "../address/router.tsx";
import { TableDownload } from "../chart/downloads.tsx";
import { FigureNumber } from "../figure/number.tsx";
import { SortableHead } from "./sortable-head.tsx";
import { sortedRows } from "./sorted-rows.ts";
import { useOneStop } from "./use-one-stop.tsx";
import { isWordy } from "./wordy.ts";

/**
 * A table in which every number opens its details, and which is one stop of the Tab key. Scrolls inside its own frame; the first column stays in sight. Sorting
 * moves lines and leaves every total under what it adds up; the address keeps it. In a chart the chart has the download.
 * Where a cell tells a story, a narrow screen shows each line as a list of its columns.
 */
export function FigureTable({ table, inChart = false }: { readonly table: DataTable; readonly inChart?: boolean }) {
  const { intent } = useRouter().address;
  const sort = intent.sorts?.find((one) => one.table === table.id);
  const rows = sort === undefined ? table.rows : sortedRows(table, sort.column, sort.direction);
  const id = useId();
  const oneStop = useOneStop();
  return (
    <div
      className={isWordy(table) ? "slu-table slu-table--words" : "slu-table"}
      {...(inChart ? {} : { id: table.id, tabIndex: -1 })}
    >
      <div className="slu-table__frame">
        <table ref={oneStop}>
          <caption id={id}>
            <span className="slu-table__title">{table.caption}</span>
            <span className="slu-table__unit">{table.unit}</span>
          </caption>
          <SortableHead table={table} />
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className={`slu-row slu-row--${row.role}`}>
                <th scope="row">
                  {row.leadsTo === undefined ? row.header : <AddressLink href={row.leadsTo}>{row.header}</AddressLink>}
                </th>
                {row.cells.map((cell, at) => {
                  const column = table.columns[at];
                  return (
                    <td
                      key={column?.id ?? at}
                      className={
                        column?.align === "end"
                          ? isReason(cell, table)
                            ? "slu-end slu-end--words"
                            : "slu-end"
                          : undefined
                      }
                      data-column={cell.type === "empty" ? undefined : column?.title}
                    >
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
      <p className="slu-source">{t("nl", "ui.source", { source: table.source })}</p>
      {inChart ? null : (
        <div className="slu-table__download">
          <TableDownload table={{ ...table, rows }} />
        </div>
      )}
    </div>
  );
}

/** A reason of one word, as *verborgen* or *n.v.t.*, is no longer than an amount. */
const longestWord = 12;

/** Whether a cell says why there is no number in words that take more than one line. */
function isReason(cell: Cell, { style }: DataTable): boolean {
  return (
    cell.type === "figure" && typeof cell.figure.value !== "number" && writtenCell(cell, style).length > longestWord
  );
}

function CellContent({ cell, table }: { readonly cell: Cell; readonly table: DataTable }) {
  if (cell.type === "empty") return <span className="slu-only-heard">{t("nl", "ui.empty-cell")}</span>;
  if (cell.type === "text") return cell.text;
  return (
    <>
      <FigureNumber figureRef={cell.ref}>{writtenCell(cell, table.style)}</FigureNumber>
      {cell.footnote === undefined ? null : <sup>{cell.footnote}</sup>}
      {cell.finding === undefined ? null : <FindingMark finding={cell.finding} />}
    </>
  );
}

/** What the audit found, in the cell where it sits: a shape and a word that lead to the finding. */
function FindingMark({ finding }: { readonly finding: CellFinding }) {
  const { address } = useRouter();
  return (
    <span className="slu-finding-mark" data-explained={finding.explained}>
      <PageLink place={address.place} anchor={finding.anchor}>
        <span aria-hidden="true">{finding.explained ? "○" : "▲"}</span> {finding.word}
      </PageLink>
    </span>
  );
}
