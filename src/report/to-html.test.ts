import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { exampleReport, hostileReport, hostileText } from "../../test/golden/example-report.ts";
import { expectGolden } from "../../test/golden/golden.ts";
import type { Report } from "./model.ts";
import { toHtml } from "./to-html.ts";

const page = toHtml(exampleReport);
const { document } = parseHTML(page);

it("makes the page as it was, charts apart, which have golden files of their own", () => {
  const withoutPictures = page
    .replace(/<style>[\s\S]*?<\/style>/, "<style>…</style>")
    .replace(/<svg[\s\S]*?<\/svg>/g, "<svg>…</svg>");
  expectGolden("report/example.html", withoutPictures);
});

it("is the same for the same report", () => {
  expect(toHtml(exampleReport)).toBe(page);
});

it("says its language, its title and its author", () => {
  expect(document.documentElement.getAttribute("lang")).toBe("nl");
  expect(document.title).toBe(exampleReport.title);
  expect(document.querySelector("h1")?.textContent).toBe(exampleReport.title);
  expect(document.querySelector('meta[name="author"]')?.getAttribute("content")).toBe(exampleReport.author);
});

it("fetches nothing and runs nothing", () => {
  expect(page).not.toMatch(/src="|<a [^>]*href="(?!#|https:)|url\((?!#|data:)|@import|<script|<link|<iframe/);
  expect(document.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain("default-src 'none'");
});

it("carries its fonts along, or none when told so", () => {
  expect(page.match(/@font-face/g)).toHaveLength(3);
  expect(toHtml(exampleReport, { fonts: [] })).not.toContain("@font-face");
});

it("gives every table a caption, heads with scope, and every number its reference", () => {
  const tables = Array.from(document.querySelectorAll("table"));
  expect(tables).toHaveLength(6);
  for (const table of tables) {
    expect(table.querySelector("caption")?.textContent.trim()).not.toBe("");
    for (const head of Array.from(table.querySelectorAll("th")))
      expect(head.getAttribute("scope")).toMatch(/^(row|col|rowgroup)$/);
    for (const cell of Array.from(table.querySelectorAll("td.number, td.missing")))
      expect(cell.getAttribute("data-ref")).not.toBe("");
  }
});

it("writes a missing number as its reason, never as zero or nothing", () => {
  const pm = document.querySelector('td[data-ref="m5/2027"]');
  expect(pm?.className).toContain("missing");
  expect(pm?.textContent).toBe("PM");
});

it("leads every footnote mark to its footnote", () => {
  const marks = Array.from(document.querySelectorAll("td sup a"));
  expect(marks.map((mark) => mark.textContent)).toEqual(["a", "b"]);
  for (const mark of marks) {
    expect(document.getElementById(mark.getAttribute("href")?.slice(1) ?? "")?.textContent).toContain(mark.textContent);
  }
});

it("uses every id once", () => {
  const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it("follows every chart by its sentence and its table", () => {
  for (const figure of Array.from(document.querySelectorAll("figure.chart"))) {
    expect(figure.querySelectorAll("svg[role=img]")).toHaveLength(2);
    expect(figure.querySelectorAll("details table")).toHaveLength(1);
  }
});

describe("a report with hostile text", () => {
  const hostile = parseHTML(toHtml(hostileReport)).document;

  it("has no element that the text asked for", () => {
    expect(hostile.querySelectorAll("script, img, b, [onerror]")).toHaveLength(0);
  });

  it("leads nowhere but over the web", () => {
    const addresses = Array.from(hostile.querySelectorAll("a"), (link) => link.getAttribute("href") ?? "");
    expect(addresses.filter((address) => !address.startsWith("#"))).toEqual(["https://x.example/%22%3E%3Cscript%3E"]);
  });

  it("cannot end the style sheet", () => {
    expect(hostile.querySelectorAll("style")).toHaveLength(1);
    expect(hostile.querySelector("style")?.textContent).toMatch(/@page\{[^"]*"[^"<]*"/);
    expect(hostile.querySelector("style")?.textContent).not.toContain("alert(");
  });

  it("shows the text as it was typed", () => {
    expect(hostile.querySelector("h1")?.textContent).toBe(hostileText.replaceAll("\u0000", " "));
  });
});

it("closes gaps in the levels of headings", () => {
  const skipping: Report = {
    ...exampleReport,
    blocks: [
      { type: "heading", level: 2, id: "a", text: "A" },
      { type: "heading", level: 3, id: "b", text: "B" },
      { type: "heading", level: 1, id: "c", text: "C" },
      { type: "heading", level: 3, id: "d", text: "D" },
    ],
  };
  const headings = parseHTML(toHtml(skipping)).document.querySelectorAll("h2, h3, h4");
  expect(Array.from(headings, (heading) => heading.tagName.toLowerCase())).toEqual(["h2", "h3", "h2", "h3"]);
});

it("refuses a date that is no day", () => {
  expect(() => toHtml({ ...exampleReport, date: "2026-02-30" })).toThrow("2026-02-30");
});

it("speaks English throughout when the report does", () => {
  const english = parseHTML(toHtml({ ...exampleReport, language: "en" })).document;
  expect(english.documentElement.getAttribute("lang")).toBe("en");
  expect(english.querySelector('td[data-ref="m2/2026"]')?.textContent).toBe("+0.35 (+0.20 to +0.50)");
  expect(english.querySelector("svg")?.textContent).toContain("−3.66");
  expect(english.querySelector("summary")?.textContent).toBe("The figures of this chart");
});
