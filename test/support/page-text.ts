import type { PageContent } from "../../src/cases/pages/page.ts";
import type { DataTable } from "../../src/chart/data-table.ts";
import type { Block, Inline } from "../../src/report/model.ts";
import { writeTable } from "../../src/report/written-table.ts";
import { plain } from "../../src/text/sentence.ts";

/**
 * A page as plain text, to read and to compare: headings, sentences, tables cell by cell, figures between brackets, fixed
 * spaces as ordinary ones. `brief` leaves of every entry only its title and status.
 */
export function pageText({ title, lead, blocks }: PageContent, brief = false): string {
  const lines = [`= ${title}`, said(lead), ...blocks.flatMap((block) => blockText(block, brief))];
  return lines.join("\n").replaceAll("\u00a0", " ");
}

function said(content: readonly Inline[]): string {
  return content.map((piece) => (piece.type === "figure" ? `[${piece.text}]` : piece.text)).join("");
}

function blockText(block: Block, brief: boolean): readonly string[] {
  switch (block.type) {
    case "heading":
      return ["", `${"#".repeat(block.level)} ${block.text}`];
    case "paragraph":
      return [said(block.content)];
    case "list":
      return block.items.map((item) => `- ${said(item)}`);
    case "quote":
      return [`> ${said(block.content)} — ${block.source}`];
    case "entries":
      return block.entries.flatMap(({ title, status, facts, source }) => [
        `* ${title}${status === undefined ? "" : ` (${status})`}`,
        ...(brief ? [] : facts.map(({ label, content }) => `    ${label}: ${said(content)}`)),
        ...(brief || source === undefined ? [] : [`    ${source}`]),
      ]);
    case "table":
      return tableText(block.table);
    case "chart":
      return [`~ ${block.chart.name}`, `~ ${plain(block.chart.sentence)}`];
    case "note":
      return [`! ${block.title}: ${said(block.content)}`];
  }
}

function tableText(table: DataTable): readonly string[] {
  const { caption, unit, rowTitle, columns, rows, footnotes, source } = writeTable(table);
  return [
    "",
    `| ${caption} (${unit})`,
    `| ${[rowTitle, ...columns.map(({ title }) => title)].join(" | ")}`,
    ...rows.map(({ role, header, cells }) => {
      const words = cells.map(({ text, mark }) => text + (mark === undefined ? "" : `^${mark}`));
      return `| ${role === "line" ? "" : `<${role}> `}${[header, ...words].join(" | ")}`;
    }),
    ...footnotes.map(({ mark, text }) => `  ${mark}. ${text}`),
    `  ${source}`,
  ];
}
