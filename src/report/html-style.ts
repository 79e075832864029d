import { paletteCss } from "../chart/palette.ts";
import type { WebFont } from "./fonts.ts";

/** What stands in the margins of every printed page. */
export interface PageMargins {
  readonly topRight: string;
  readonly bottomLeft: string;
  /** "pagina" and "van". */
  readonly page: string;
  readonly of: string;
}

/** The style sheet of a report that stands alone: screen, dark screen, narrow screen and paper. */
export function htmlStyle(fonts: readonly WebFont[], margins: PageMargins): string {
  const faces = fonts.map(
    ({ weight, style, url }) =>
      `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-style:${style};src:url(${url}) format("woff2")}`,
  );
  return `${faces.join("\n")}\n${paletteCss()}\n${rules}\n${pageRules(margins)}`;
}

function pageRules({ topRight, bottomLeft, page, of }: PageMargins): string {
  const type = 'font:8.5pt "Source Sans 3",system-ui,sans-serif';
  const numbers = `${cssString(`${page} `)} counter(page) ${cssString(` ${of} `)} counter(pages)`;
  const boxes = [
    `@top-right{content:${cssString(topRight)};${type};font-weight:600}`,
    `@bottom-left{content:${cssString(bottomLeft)};${type}}`,
    `@bottom-right{content:${numbers};${type}}`,
  ];
  return `@page{size:A4;margin:22mm 24mm;${boxes.join("")}}`;
}

/** Writes text as a CSS string in which every character that is no letter or digit is escaped: it can end nothing. */
function cssString(text: string): string {
  const escaped = (character: string) =>
    `\\${(character === "\u0000" ? " " : character).codePointAt(0)?.toString(16) ?? ""} `;
  return `"${text.replace(/[^\p{L}\p{N}]/gu, escaped)}"`;
}

const rules = `
:root{color-scheme:light dark;--rule:var(--chart-grid);--accent:#1f4e79;--wash:#f2f5f8}
@media screen and (prefers-color-scheme:dark){:root{--accent:#8ebbe8;--wash:#1d242c}}
*{box-sizing:border-box}
body{margin:0;background:var(--chart-paper);color:var(--chart-ink);font:1.0625rem/1.5 "Source Sans 3",system-ui,sans-serif;font-feature-settings:"tnum"}
main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2,h3,h4{line-height:1.2;font-weight:600;text-wrap:balance;overflow-wrap:break-word;margin:2.25rem 0 .75rem}
h1{font-size:2.125rem;color:var(--accent);margin:0 0 .5rem}h2{font-size:1.5rem}h3{font-size:1.1875rem}h4{font-size:1.0625rem}
p,ul,ol{margin:0 0 1rem;max-width:72ch;overflow-wrap:break-word}li+li{margin-top:.375rem}
.subtitle{font-size:1.25rem;color:var(--chart-quiet);margin:0 0 1rem}
.confidential{display:inline-block;border:1px solid;border-radius:2px;padding:.125rem .5rem;font-weight:600;margin:0 0 1.5rem}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.125rem 1rem;margin:0 0 2rem;padding-bottom:1.25rem;border-bottom:1px solid var(--rule);font-size:.9375rem}
.facts dt{color:var(--chart-quiet)}.facts dd{margin:0;overflow-wrap:anywhere}
figure{margin:2rem 0}
.name{display:block;font-weight:600;font-size:1.125rem;line-height:1.3}
.unit,.source,.footnote{color:var(--chart-quiet);font-size:.9375rem}
.unit{display:block;font-weight:400}.source,.footnote{margin:.375rem 0 0}
.chart svg{display:block;max-width:100%;height:auto;margin:.75rem 0;overflow:visible}
.chart .narrow{display:none}
@media screen and (max-width:40rem){.chart .narrow{display:block}.chart .wide{display:none}}
.scroll{overflow-x:auto}
.scroll:focus-visible,summary:focus-visible,a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:1rem;line-height:1.35}
caption{text-align:left;padding:0 0 .5rem}
th,td{padding:.3125rem .5rem;vertical-align:top;text-align:left;font-weight:400}
thead th{font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--chart-ink)}
th:first-child{position:sticky;left:0;background:var(--chart-paper);min-width:8rem}
.end{text-align:right}td.end{white-space:nowrap}
tbody tr{border-bottom:1px solid var(--rule)}
tbody tr:last-child{border-bottom:2px solid var(--chart-ink)}
.heading th{font-weight:600;padding-top:.875rem}
.of-which th{padding-left:1.5rem}.of-which{color:var(--chart-quiet)}
.subtotal{border-top:1px solid var(--chart-ink)}.total{border-top:2px solid var(--chart-ink)}
.subtotal>*,.total>*{font-weight:600}
.missing{font-style:italic;color:var(--chart-quiet)}
.interval{display:block;font-size:.8125rem;color:var(--chart-quiet);font-weight:400}
sup{line-height:0}sup a,a{color:var(--accent)}
td sup{display:inline-block;width:0}
blockquote{margin:1.5rem 0;padding-left:1.25rem;border-left:1px solid var(--chart-quiet)}blockquote p{margin:0 0 .25rem}
blockquote cite{font-style:normal;color:var(--chart-quiet);font-size:.9375rem}
.entries{list-style:none;padding:0;max-width:none}.entries>li{margin:0;padding:.875rem 0;border-top:1px solid var(--rule)}
.entries .title{font-weight:600;margin:0 0 .25rem}
.status{display:inline-block;font-weight:400;font-size:.9375rem;border:1px solid var(--chart-quiet);border-radius:2px;padding:0 .375rem;margin-left:.375rem}
.entries dl{display:grid;grid-template-columns:minmax(6rem,10rem) 1fr;gap:.25rem 1rem;margin:0}
.entries dt{color:var(--chart-quiet)}.entries dd{margin:0;max-width:60ch;overflow-wrap:anywhere}
@media (max-width:40rem){.entries dl{display:block}.entries dd{margin:0 0 .375rem}}
.note{margin:1.5rem 0;padding:.875rem 1rem;background:var(--wash);border-left:4px solid var(--accent)}
.note p{margin:0}.note .title{font-weight:600;margin-bottom:.25rem}
details{margin:.75rem 0 0}summary{cursor:pointer;color:var(--accent);padding:.375rem 0}details figure{margin:.5rem 0 0}
details caption{display:none}
@media print{:root{font-size:9.5pt}main{max-width:none;padding:0}th:first-child{position:static}figcaption,caption{break-after:avoid}.chart .wide{break-before:avoid}h1,h2,h3,h4{break-after:avoid}tr,.chart svg,.note,.entries>li,blockquote{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}details:not([open])>*{display:block}details::details-content{content-visibility:visible}summary{color:inherit;list-style:none}}
`;
