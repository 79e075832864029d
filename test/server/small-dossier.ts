import type { PageView } from "../../src/cases/pages/open-page.ts";
import type { SearchView } from "../../src/cases/search/search-view.ts";
import type { CheckView, CompareView, DossierSummary, FigureView, StartView } from "../../src/cases/views.ts";
import type { DataTable } from "../../src/chart/data-table.ts";
import type { LineState } from "../../src/chart/state.ts";
import { openGate } from "../../src/disclosure/gate.ts";
import type { Figure } from "../../src/figure/figure.ts";
import type { Shown } from "../../src/figure/shown.ts";
import { sentence } from "../../src/text/sentence.ts";

const printed: Figure = {
  value: 59_500_000,
  unit: { quantity: "money" },
  printed: { text: "595", scale: 1000, decimals: 0 },
  kind: "estimate",
  recurrence: "structural",
  definition: { id: "saldo", version: 1 },
  label: "Saldo jeugd",
  scope: { municipality: "GM9999", domain: "jeugd" },
  period: { type: "year", year: 2019 },
  status: "published",
  knownOn: { type: "day", year: 2018, month: 6, day: 11 },
  provenance: {
    type: "printed",
    lines: [{ document: "notitie", from: 12, to: 12 }],
    transcription: { file: "tables/tabel-1.csv", row: "m01", column: "2019" },
  },
};
const open = { ...printed, value: { missing: "pm" }, kind: "pm" } as const satisfies Figure;
const gate = openGate({ audience: "council", lookup: () => undefined });
const shown: Shown = gate.release(printed);

/** The dossier in a list. */
export const summary: DossierSummary = {
  id: "duinrand-2018",
  title: "Scenario's sociaal domein",
  municipality: { code: "GM9999", name: "Duinrand" },
  date: "2018-06-11",
  version: "3f2a91c0",
  counts: { tables: 1, figures: 2, measures: 1, scenarios: 1, variants: 0, savings: 0 },
};
const style = { scale: 1000, decimals: 0 } as const;
/** A table with every kind of cell. */
export const table: DataTable = {
  id: "tabel-1",
  caption: "Maatregelen",
  unit: "in duizenden euro's",
  style,
  rowTitle: "Maatregel",
  columns: [{ id: "2019", title: "2019", align: "end" }],
  rows: [
    { id: "kop", role: "heading", header: "Jeugd", cells: [{ type: "empty" }] },
    {
      id: "m01",
      role: "line",
      header: "Vroeg erbij",
      cells: [{ type: "figure", ref: "tabel-1/m01/2019", figure: shown }],
    },
    {
      id: "m02",
      role: "line",
      header: "Lichter waar het kan",
      cells: [{ type: "figure", ref: "tabel-1/m02/2019", figure: gate.release(open), footnote: "1" }],
    },
    { id: "slot", role: "total", header: "Slot", cells: [{ type: "text", text: "n.v.t." }] },
  ],
  footnotes: [{ mark: "1", text: "Nog niet berekend." }],
  source: "Notitie, regel 12",
};
const chart: LineState = {
  type: "line",
  id: "saldo",
  name: "Het saldo daalt",
  sentence: sentence("Het saldo daalt tot 0,6 miljoen in 2019."),
  unit: "in duizenden euro's",
  style,
  source: "Notitie, regel 12",
  axis: ["2019"],
  series: [
    {
      id: "nul",
      label: "Nulscenario",
      hue: "total",
      tense: "forecast",
      points: [{ at: "2019", ref: "tabel-1/m01/2019", figure: shown }],
    },
  ],
};
/** All about the one figure that is known. */
export const figureView: FigureView = {
  ref: "tabel-1/m01/2019",
  figure: shown,
  label: "Saldo jeugd",
  written: "€ 595.000",
  exact: "€ 595.000",
  definition: { name: "Saldo", text: "Begroot min werkelijk." },
  kind: "raming",
  period: "2019",
  status: "gepubliceerd",
  scope: "Duinrand, jeugd",
  knownOn: "11 juni 2018",
  rounding: "tussen € 594.500 en € 595.500",
  sources: [
    { document: "notitie", title: "Notitie", lines: "12", printed: "Vroeg erbij 595", file: "tables/tabel-1.csv" },
  ],
  inputs: [{ ref: "tabel-1/m02/2019", label: "Lichter", written: "PM", sign: -1 }],
  remarks: [],
};

/** Its start page. */
export const start: StartView = {
  dossier: summary,
  pages: [
    { id: "start", step: "begin" },
    { id: "bronnen", step: "gegevens" },
  ],
  lead: [{ type: "text", text: "Er is een tekort." }],
  headlines: [
    {
      id: "saldo",
      ref: figureView.ref,
      figure: shown,
      spoken: "ruim een half miljoen",
      title: "Saldo",
      direction: "tekort",
      reason: [
        { type: "text", text: "Meer vraag: " },
        { type: "figure", ref: figureView.ref, figure: shown, text: "€ 595.000" },
      ],
    },
  ],
  findings: [{ page: "bronnen", says: [{ type: "text", text: "Alles staat in één notitie." }] }],
  changes: [
    {
      id: "saldo-jeugd",
      sort: "years",
      title: "Saldo jeugd",
      direction: "hoger",
      says: [{ type: "figure", ref: figureView.ref, figure: shown, text: "€ 595.000" }],
      page: "bronnen",
      anchor: "documenten",
    },
  ],
  decisions: [{ by: "gemeenteraad", text: "Kies een scenario.", page: "scenarios", anchor: "maatregelen" }],
  documents: [{ id: "notitie", title: "Notitie", date: "2018-06-11" }],
};

/** What a search in it finds. */
export const found: SearchView = {
  query: "vroeg",
  total: 2,
  hits: [
    {
      kind: "measure",
      dossier: summary.id,
      municipality: "Duinrand",
      title: "Vroeg erbij",
      detail: "",
      page: "scenarios",
      anchor: "maatregelen",
    },
    {
      kind: "figure",
      dossier: summary.id,
      municipality: "Duinrand",
      title: "Vroeg erbij, 2019",
      detail: "€ 595.000",
      page: "bronnen",
      ref: figureView.ref,
    },
  ],
};
const words = [{ type: "text", text: "Kies een scenario." }] as const;
/** A page with every kind of block. */
export const page: PageView = {
  dossier: summary,
  title: "Waar komt dit vandaan?",
  lead: words,
  blocks: [
    { type: "heading", level: 1, id: "tabellen", text: "Tabellen" },
    {
      type: "paragraph",
      content: [
        { type: "strong", text: "Let op: " },
        { type: "emphasis", text: "Duinrand" },
        { type: "link", text: "bron", href: "https://duinrand.example" },
        { type: "figure", ref: figureView.ref, figure: shown, text: "€ 595.000" },
      ],
    },
    { type: "list", ordered: false, items: [words] },
    { type: "quote", content: words, source: "L12" },
    {
      type: "entries",
      entries: [
        { id: "m01", title: "Vroeg erbij", status: "loopt", facts: [{ label: "Doel", content: words }], source: "L12" },
        { id: "m02", title: "Lichter waar het kan", facts: [] },
      ],
    },
    { type: "table", table },
    { type: "chart", chart, numbersIn: table.id },
    { type: "note", title: "Bij deze cijfers", content: words },
  ],
};

/** Its scenarios. */
export const comparison: CompareView = {
  dossier: summary,
  years: ["2019"],
  question: "Welk scenario sluit?",
  lead: [{ type: "text", text: "Geen scenario sluit." }],
  scenarios: [
    {
      id: "nul",
      title: "Nulscenario",
      description: "Niets doen.",
      type: "baseline",
      lines: "12",
      verdict: [{ type: "text", text: "in 2019 een tekort" }],
      table,
      bars: { ...chart, type: "bars", layout: "stacked" },
      charts: [chart],
      statements: [{ title: "Voordelen", items: ["Het is eenvoudig. (L12)"] }],
    },
  ],
  sections: [
    {
      id: "keuzes",
      title: "Keuzes",
      text: "Wat iedereen kiest.",
      chart: { ...chart, type: "bars", layout: "grouped" },
      tables: [table],
    },
  ],
  lines: [{ id: "bruto", title: "Bruto", explanation: "Vier domeinen.", chart, table, remainder: table }],
  matrix: table,
  weighing: [{ type: "note", title: "Bij deze cijfers", content: words }],
  measureWords: [],
  notes: [],
};

/** What the audit found in it. */
export const check: CheckView = {
  dossier: summary,
  checked: 12,
  findings: [
    {
      nature: "relation",
      rule: "sum",
      certainty: "zeker",
      where: { table: "tabel-1", row: "totaal", column: "2019" },
      candidates: ["tabel-1/m01/2019"],
      printed: "595",
      computed: "596",
      slack: "0,5",
      message: "De som sluit niet.",
    },
  ],
};
