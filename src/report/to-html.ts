import { cssTheme } from "../chart/palette.ts";
import type { ChartState } from "../chart/state.ts";
import { twin } from "../chart/twin.ts";
import { type DrawChart, drawChart } from "./draw-chart.ts";
import { readWebFonts, type WebFont } from "./fonts.ts";
import { htmlStyle } from "./html-style.ts";
import { htmlTable } from "./html-table.ts";
import { linkAddress } from "./link-address.ts";
import { html, type Markup, trustedMarkup } from "./markup.ts";
import type { Block, Entry, Inline, Report } from "./model.ts";
import { closeOutline } from "./outline.ts";
import { visible } from "./visible-text.ts";
import { type ReportWords, reportDate, reportWords } from "./words.ts";
import { writeTable } from "./written-table.ts";

/** What a page is made with. */
export interface HtmlTools {
  readonly drawChart?: DrawChart;
  /** Faces to carry along; with none, the reader's own sans-serif is used. */
  readonly fonts?: readonly WebFont[];
}

interface Room {
  readonly draw: DrawChart;
  readonly words: ReportWords;
  readonly locale: Report["language"];
}

/** Nothing may be fetched and nothing may run, whatever a report says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/**
 * Makes one HTML file that stands alone: style, fonts and pictures are in it and no request leaves it. All text of the
 * report is escaped; there is no script.
 *
 * @throws Error when a font is absent, or a chart or table is malformed.
 */
export function toHtml(given: Report, { drawChart: draw = drawChart, fonts = readWebFonts() }: HtmlTools = {}): string {
  const report = visible(given);
  const words = reportWords(report.language);
  const room: Room = { draw, words, locale: report.language };
  const { confidentiality } = report;
  const margins = {
    topRight: confidentiality ?? "",
    bottomLeft: `${report.title} – ${report.version}`,
    page: words.page,
    of: words.of,
  };
  const facts = [
    [words.author, report.author],
    [words.date, reportDate(report).text],
    [words.version, report.version],
  ];
  const body = html`<header>
${confidentiality === undefined ? undefined : html`<p class="confidential">${confidentiality}</p>\n`}<h1>${report.title}</h1>
${report.subtitle === "" ? undefined : html`<p class="subtitle">${report.subtitle}</p>\n`}<dl class="facts">
${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>
</header>
${closeOutline(report.blocks).map((block, index) => htmlBlock(block, `blok-${index + 1}`, room))}`;
  return html`<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${report.author}">
<meta name="date" content="${report.date}">
<title>${report.title}</title>
<style>${trustedMarkup(htmlStyle(fonts, margins))}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`.html;
}

/** `anchor` is made by us from the place of the block, so that ids are unique and safe whatever the report calls things. */
function htmlBlock(block: Block, anchor: string, room: Room): Markup {
  switch (block.type) {
    case "heading": {
      const level = trustedMarkup(`h${block.level + 1}`);
      return html`<${level} id="${block.id}">${block.text}</${level}>\n`;
    }
    case "paragraph":
      return html`<p>${block.content.map(htmlRun)}</p>\n`;
    case "list": {
      const list = trustedMarkup(block.ordered ? "ol" : "ul");
      return html`<${list}>\n${block.items.map((item) => html`<li>${item.map(htmlRun)}</li>\n`)}</${list}>\n`;
    }
    case "quote":
      return html`<blockquote>
<p>${block.content.map(htmlRun)}</p>
${block.source === "" ? undefined : html`<cite>${block.source}</cite>\n`}</blockquote>
`;
    case "note":
      return html`<div class="note" role="note">
<p class="title">${block.title}</p>
<p>${block.content.map(htmlRun)}</p>
</div>
`;
    case "entries":
      return html`<ul class="entries">\n${block.entries.map((entry) => htmlEntry(entry, room.words))}</ul>\n`;
    case "table":
      return htmlTable(writeTable(block.table, room.locale), anchor, room.words);
    case "chart":
      return htmlChart(block.chart, anchor, room);
  }
}

function htmlEntry({ title, status, facts, source }: Entry, words: ReportWords): Markup {
  const said = facts.map(({ label, content }) => html`<dt>${label}</dt><dd>${content.map(htmlRun)}</dd>\n`);
  return html`<li>
<p class="title">${title}${status === undefined ? undefined : html` <span class="status">${status}</span>`}</p>
${said.length === 0 ? undefined : html`<dl>\n${said}</dl>\n`}${source === undefined || source === "" ? undefined : html`<p class="source">${words.source}: ${source}</p>\n`}</li>
`;
}

/** A run of text. A figure keeps its reference; the words are those of the sentence. */
function htmlRun(run: Inline): Markup {
  switch (run.type) {
    case "text":
      return html`${run.text}`;
    case "strong":
      return html`<strong>${run.text}</strong>`;
    case "emphasis":
      return html`<em>${run.text}</em>`;
    case "link": {
      const address = linkAddress(run.href);
      return address === undefined ? html`${run.text}` : html`<a href="${address}" rel="noreferrer">${run.text}</a>`;
    }
    case "figure":
      return html`<span class="figure" data-ref="${run.ref}">${run.text}</span>`;
  }
}

/** A chart for wide and for narrow screens (a picture that shrinks would shrink its words), then its table. */
function htmlChart(chart: ChartState, anchor: string, { draw, words, locale }: Room): Markup {
  const picture = (id: string, width: number) =>
    trustedMarkup(draw({ ...chart, id }, { width, theme: cssTheme, locale }));
  const table = { ...writeTable(twin(chart, locale), locale), source: "" };
  return html`<figure class="chart">
<figcaption><span class="name">${chart.name}</span> <span class="unit">${chart.unit}</span></figcaption>
<div class="wide">${picture(`${anchor}-breed`, 696)}</div>
<div class="narrow">${picture(`${anchor}-smal`, 336)}</div>
<p>${chart.sentence.map(htmlRun)}</p>
${
  chart.source === ""
    ? undefined
    : html`<p class="source">${words.source}: ${chart.source}</p>
`
}<details><summary>${words.chartTable}</summary>
${htmlTable(table, anchor, words)}</details>
</figure>
`;
}
