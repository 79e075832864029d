import { html, type Markup } from "./markup.ts";
import type { ReportWords } from "./words.ts";
import type { WrittenCell, WrittenRow, WrittenTable } from "./written-table.ts";

/** A table as HTML: caption, header cells with scope, footnotes that cells refer to, source. It scrolls inside its frame. */
export function htmlTable(table: WrittenTable, anchor: string, words: ReportWords): Markup {
  return html`<figure class="table">
<div class="scroll" tabindex="0" role="group" aria-labelledby="${anchor}-titel">
<table>
<caption id="${anchor}-titel"><span class="name">${table.caption}</span>${table.unit === "" ? undefined : html` <span class="unit">${table.unit}</span>`}</caption>
<thead><tr><th scope="col">${table.rowTitle}</th>${table.columns.map((column) => html`<th scope="col" class="${column.align}">${column.title}</th>`)}</tr></thead>
<tbody>
${table.rows.map((row) => htmlRow(row, table, anchor))}</tbody>
</table>
</div>
${htmlUnder(table, anchor, words)}</figure>
`;
}

function htmlRow(row: WrittenRow, table: WrittenTable, anchor: string): Markup {
  if (row.role === "heading") {
    return html`<tr class="heading"><th scope="rowgroup" colspan="${table.columns.length + 1}">${row.header}</th></tr>\n`;
  }
  const cells = row.cells.map((cell, index) => htmlCell(cell, table.columns[index]?.align ?? "end", table, anchor));
  return html`<tr class="${row.role}"><th scope="row">${row.header}</th>${cells}</tr>\n`;
}

function htmlCell(cell: WrittenCell, align: "start" | "end", table: WrittenTable, anchor: string): Markup {
  const note = table.footnotes.findIndex(({ mark }) => mark === cell.mark);
  const mark = note < 0 ? undefined : html`<sup><a href="#${anchor}-noot-${note + 1}">${cell.mark}</a></sup>`;
  const interval = cell.interval === undefined ? undefined : html` <span class="interval">(${cell.interval})</span>`;
  const ref = cell.ref === undefined ? undefined : html` data-ref="${cell.ref}"`;
  return html`<td class="${align} ${cell.kind}"${ref}>${cell.text}${mark}${interval}</td>`;
}

function htmlUnder(table: WrittenTable, anchor: string, words: ReportWords): Markup {
  const notes = table.footnotes.map(
    ({ mark, text }, index) =>
      html`<p class="footnote" id="${anchor}-noot-${index + 1}"><sup>${mark}</sup> ${text}</p>\n`,
  );
  return html`${notes}${table.source === "" ? undefined : html`<p class="source">${words.source}: ${table.source}</p>\n`}`;
}
