import { twin } from "../chart/twin.ts";
import { type Xml, xml } from "../tables/xml-writing.ts";
import { t } from "../text/catalogue.ts";
import { plain } from "../text/sentence.ts";
import { chartPicture } from "./chart-picture.ts";
import { docxCaption, docxPicture } from "./docx-caption.ts";
import { type DocxRelations, docxParagraph, docxRun, docxText } from "./docx-run.ts";
import { docxTable } from "./docx-table.ts";
import type { DrawChart } from "./draw-chart.ts";
import type { Block, Entry, Inline, Report } from "./model.ts";
import { closeOutline } from "./outline.ts";
import { type ReportWords, reportWords } from "./words.ts";
import { type WrittenTable, writeTable } from "./written-table.ts";

/** Width of a chart on paper in pixels of a ninety-sixth of an inch: the width of the text. */
const chartWidth = 612;

/** The body of a document of Word, and how many numbered lists it has: each begins at 1. */
export interface DocxBody {
  readonly content: readonly Xml[];
  readonly orderedLists: number;
}

interface Room {
  readonly report: Report;
  readonly words: ReportWords;
  readonly relations: DocxRelations;
  readonly draw: DrawChart;
  /** Counts the tables, the figures and the numbered lists. */
  readonly next: (what: "table" | "chart" | "list") => number;
}

/** The blocks of a report as paragraphs and tables of Word. */
export function docxBody(report: Report, relations: DocxRelations, draw: DrawChart): DocxBody {
  const counts = { table: 0, chart: 0, list: 0 };
  const next: Room["next"] = (what) => {
    counts[what] += 1;
    return counts[what];
  };
  const room: Room = { report, words: reportWords(report.language), relations, draw, next };
  const content = closeOutline(report.blocks).flatMap((block) => docxBlock(block, room));
  return { content, orderedLists: counts.list };
}

function docxBlock(block: Block, room: Room): readonly Xml[] {
  const runs = (content: readonly Inline[]) => content.map((run) => docxRun(run, room.relations));
  switch (block.type) {
    case "heading":
      return [docxParagraph(`Heading${block.level}`, docxText(block.text))];
    case "paragraph":
      return [docxParagraph("Normal", runs(block.content))];
    case "list": {
      // Number 1 is the list of bullets; every numbered list has a number of its own.
      const number = block.ordered ? room.next("list") + 1 : 1;
      const place = xml`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`;
      return block.items.map((item) => docxParagraph(block.ordered ? "ListNumber" : "ListBullet", runs(item), place));
    }
    case "quote":
      return [
        docxParagraph("Quote", runs(block.content)),
        ...(block.source === "" ? [] : [docxParagraph("Bron", docxText(`— ${block.source}`))]),
      ];
    case "note":
      return [
        docxParagraph("Kader", docxText(block.title, xml`<w:b/>`), xml`<w:keepNext/>`),
        docxParagraph("Kader", runs(block.content)),
      ];
    case "entries":
      return block.entries.flatMap((entry) => docxEntry(entry, room));
    case "table":
      return tableBlock(writeTable(block.table, room.report.language), room);
    case "chart":
      return chartBlock(block, room);
  }
}

function docxEntry({ title, status, facts, source = "" }: Entry, { relations, words }: Room): readonly Xml[] {
  const state = status === undefined ? [] : [docxText(` (${status})`)];
  return [
    docxParagraph("Ingang", [docxText(title, xml`<w:b/>`), ...state]),
    ...facts.map(({ label, content }) =>
      docxParagraph("Feit", [
        docxText(`${label}: `, xml`<w:color w:val="515C68"/>`),
        ...content.map((run) => docxRun(run, relations)),
      ]),
    ),
    ...(source === "" ? [] : [docxParagraph("Bron", docxText(`${words.source}: ${source}`))]),
  ];
}

function tableBlock(table: WrittenTable, room: Room): readonly Xml[] {
  const name = t(room.report.language, "document.table");
  return [
    docxCaption("Tabel", name, room.next("table"), table.caption),
    ...(table.unit === "" ? [] : [docxParagraph("Eenheid", docxText(table.unit))]),
    docxTable(table),
    ...under(table.source, table.footnotes, room.words),
  ];
}

/** What stands under a table; at least an empty line, since Word makes one table of two that touch. */
function under(source: string, footnotes: WrittenTable["footnotes"], words: ReportWords): readonly Xml[] {
  const notes = footnotes.map(({ mark, text }) =>
    docxParagraph("Bron", [docxText(mark, xml`<w:vertAlign w:val="superscript"/>`), docxText(` ${text}`)]),
  );
  return [...notes, docxParagraph("Bron", source === "" ? [] : docxText(`${words.source}: ${source}`))];
}

function chartBlock({ chart, numbersIn }: Extract<Block, { type: "chart" }>, room: Room): readonly Xml[] {
  const { language: locale, blocks } = room.report;
  const { name, unit, source } = chart;
  const said = plain(chart.sentence);
  const picture = chartPicture(chart, { draw: room.draw, width: chartWidth, locale });
  const elsewhere = blocks.some((other) => other.type === "table" && other.table.id === numbersIn);
  return [
    docxCaption("Figuur", t(locale, "document.chart"), room.next("chart"), name),
    ...(unit === "" ? [] : [docxParagraph("Eenheid", docxText(unit))]),
    docxPicture(picture, room.relations.picture(picture.png), {
      name,
      description: `${name.replace(/[.\s]*$/, "")}. ${said}`,
    }),
    docxParagraph("Normal", docxText(said)),
    ...(source === "" ? [] : [docxParagraph("Bron", docxText(`${room.words.source}: ${source}`))]),
    ...(elsewhere ? [] : tableBlock({ ...writeTable(twin(chart, locale), locale), source: "" }, room)),
  ];
}
