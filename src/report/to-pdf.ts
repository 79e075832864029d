import { readFileSync } from "node:fs";
import { fixedThemes } from "../chart/palette.ts";
import { twin } from "../chart/twin.ts";
import { plain } from "../text/sentence.ts";
import { type DrawChart, drawChart } from "./draw-chart.ts";
import { readPrintFonts } from "./fonts.ts";
import { linkAddress } from "./link-address.ts";
import type { Block, Inline, Report } from "./model.ts";
import { closeOutline } from "./outline.ts";
import { paperColumns } from "./paper-columns.ts";
import { printableText } from "./printable-text.ts";
import { openTypst, type TypstCompiler } from "./typst-compiler.ts";
import { reportDate, reportWords } from "./words.ts";
import { type WrittenTable, writeTable } from "./written-table.ts";

/** Width of a chart on paper in pixels: makes its words as large as the text around it. */
const chartWidth = 620;

/** What a PDF is made with. */
export interface PdfTools {
  readonly drawChart?: DrawChart;
  /** A compiler to use again; without one, one is opened for this document. */
  readonly typst?: TypstCompiler;
}

/**
 * Makes a PDF/UA-1: tagged, A4, with only the bundled fonts, dated by the report and not by the clock. The same report
 * gives the same bytes. A character that the fonts do not have is printed as its code (`[U+1F600]`).
 *
 * @throws Error when a font is absent, a chart or table is malformed, or the document cannot be compiled.
 */
export function toPdf(
  report: Report,
  { drawChart: draw = drawChart, typst = openTypst(readPrintFonts()) }: PdfTools = {},
): Uint8Array {
  const template = readFileSync(new URL("./report.typ", import.meta.url), "utf8");
  const data = JSON.stringify(printed(report, draw), printableText(typst.characters));
  return typst.compilePdf({ template, inputs: { report: data } });
}

/** The report as the template reads it: every number in words, every chart a picture with its alternative text. */
function printed(report: Report, draw: DrawChart) {
  const words = reportWords(report.language);
  const date = reportDate(report);
  const { confidentiality } = report;
  return {
    title: report.title,
    subtitle: report.subtitle,
    author: report.author,
    language: report.language,
    version: report.version,
    fit: report.fit ?? null,
    confidentiality: confidentiality ?? null,
    date,
    words,
    facts: [
      { name: words.author, value: report.author },
      { name: words.date, value: date.text },
      { name: words.version, value: report.version },
      ...(confidentiality === undefined ? [] : [{ name: words.confidentiality, value: confidentiality }]),
    ],
    blocks: closeOutline(report.blocks).map((block) => printedBlock(block, draw, report)),
  };
}

function printedBlock(block: Block, draw: DrawChart, { blocks, language: locale }: Report) {
  switch (block.type) {
    case "table":
      return { type: block.type, table: printedTable(writeTable(block.table, locale)) };
    case "chart": {
      const { name, unit, source } = block.chart;
      const sentence = plain(block.chart.sentence);
      const svg = draw(block.chart, { width: chartWidth, theme: fixedThemes.print, locale });
      const alt = `${name.replace(/[.\s]*$/, "")}. ${sentence}`;
      const elsewhere = blocks.some((other) => other.type === "table" && other.table.id === block.numbersIn);
      return {
        type: block.type,
        chart: {
          name,
          sentence,
          unit,
          source,
          svg,
          alt,
          isTall: tallerThanPage(svg),
          table: elsewhere ? null : printedTable(writeTable(twin(block.chart, locale), locale)),
        },
      };
    }
    case "entries":
      return {
        type: block.type,
        entries: block.entries.map(({ title, status, facts, source }) => ({
          title,
          status: status ?? null,
          facts: facts.map(({ label, content }) => ({ label, content: content.map(printedRun) })),
          source: source === undefined || source === "" ? null : source,
        })),
      };
    case "list":
      return { ...block, items: block.items.map((item) => item.map(printedRun)) };
    case "paragraph":
    case "quote":
    case "note":
      return { ...block, content: block.content.map(printedRun) };
    case "heading":
      return block;
  }
}

function printedTable(table: WrittenTable) {
  return { ...table, layout: paperColumns(table) };
}

/** Tells whether a picture as wide as the text would not fit on one page with its name and its sentence. */
function tallerThanPage(svg: string): boolean {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(height) / Number(width) > 1.25;
}

/** A run as the template reads it: its words, and of a link the address when the document may lead there. */
function printedRun(run: Inline) {
  return run.type === "link" ? { ...run, href: linkAddress(run.href) ?? null } : { type: run.type, text: run.text };
}
