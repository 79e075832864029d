import type { ImportView } from "../../src/cases/deliveries/list-imports.ts";
import type { Upload } from "../../src/cases/deliveries/uploads.ts";
import type { MonthNote } from "../../src/cases/lake-pages/monitor/month-notes.ts";
import type { LakePageView } from "../../src/cases/lake-pages/open-lake-page.ts";
import type { BarsState } from "../../src/chart/state.ts";
import { problem, UserError } from "../../src/figure/problem.ts";
import type { DataCases } from "../../src/server/data-cases.ts";
import type { LakePageCases } from "../../src/server/lake-page-cases.ts";
import { comparison, figureView, page, table } from "./small-dossier.ts";

const code = "GM9999";
const at = "2026-01-05T10:00:00.000Z";

/** The data of the small municipality, in memory: one delivery, and the files that a test sends. */
export function smallData(): DataCases & LakePageCases {
  const uploads = new Map<string, Upload>();
  const imports = new Map<string, ImportView>();
  const known = <T>(municipality: string, make: () => T): Promise<T> =>
    new Promise((resolve) => {
      if (municipality !== code) throw new UserError([problem("municipality.unknown", { municipality })]);
      resolve(make());
    });
  const uploaded = (id: string): Upload => {
    const upload = uploads.get(id);
    if (upload === undefined) throw new UserError([problem("upload.unknown", {})]);
    return upload;
  };
  const delivered = <T>(id: string, found: T): T => {
    if (id !== "l1") throw new UserError([problem("delivery.unknown", {})]);
    return found;
  };
  return {
    listMunicipalities: () =>
      Promise.resolve([{ code, name: "Duinrand", isSynthetic: true, dossiers: [], deliveries: 1 }]),
    listLakePages: (_, municipality) =>
      known(municipality, () => ({
        municipality: { code, name: "Duinrand", isSynthetic: true, dossiers: [], deliveries: 1 },
        pages: [
          { id: "monitor", step: "meten" },
          { id: "gegevens", step: "gegevens" },
        ],
      })),
    openLakePage: (_, municipality, id, choices) =>
      known(municipality, () => {
        if (id !== "monitor") throw new UserError([problem("lake-page.unknown", { page: id, known: ["monitor"] })]);
        return lakePage(choices.get("wet") ?? "wmo");
      }),
    describeLakeFigure: (_, municipality, __, ___, ref) =>
      known(municipality, () => {
        if (ref !== figureView.ref) throw new UserError([problem("lake-page.figure-unknown", { reference: ref })]);
        return figureView;
      }),
    addMonthNote: (_, municipality, { indicator, month, body }) =>
      known(municipality, () => {
        if (indicator === "bestaat-niet")
          throw new UserError([problem("monitor.indicator-unknown", { id: indicator })]);
        return monthNote(month, body);
      }),
    removeMonthNote: (_, municipality, note) =>
      known(municipality, () => {
        if (note !== "n1") throw new UserError([problem("note.unknown", { note })]);
      }),
    explainDifference: (_, municipality, { product, period }) =>
      known(municipality, () => {
        if (product === "bestaat-niet")
          throw new UserError([problem("tie-out.no-difference", { product, period, known: [] })]);
        if (product === "anders") throw new UserError([problem("edit.not-allowed", { municipality })]);
      }),
    privacyDocument: (_, municipality, document) =>
      known(municipality, () => {
        if (document === "dpia") throw new UserError([problem("register.not-allowed", { municipality })]);
        return new TextEncoder().encode("PK register");
      }),
    statePurpose: (_, municipality, purpose) =>
      known(municipality, () => {
        if (purpose === "zomaar") throw new UserError([problem("purpose.not-allowed", {})]);
      }),
    openData: (_, municipality) => known(municipality, () => dataPage),
    openDelivery: (_, municipality, id) => known(municipality, () => delivered(id, mistakes)),
    repairList: (_, municipality, id) => known(municipality, () => delivered(id, new TextEncoder().encode("PK lijst"))),
    beginUpload: (_, municipality, name, bytes) =>
      known(municipality, () => {
        const upload = { id: `u${uploads.size + 1}`, name, bytes, received: 0 };
        uploads.set(upload.id, upload);
        return upload;
      }),
    addToUpload: async (_, municipality, id, offset, part) => {
      const upload = await known(municipality, () => uploaded(id));
      if (offset !== upload.received) throw new UserError([problem("upload.offset", { received: upload.received })]);
      let { received } = upload;
      for await (const chunk of part) received += chunk.length;
      const grown = { ...upload, received };
      uploads.set(id, grown);
      return grown;
    },
    removeUpload: (_, municipality, id) => known(municipality, () => void uploads.delete(uploaded(id).id)),
    listImports: (_, municipality) => known(municipality, () => [...imports.values()]),
    startImport: (_, municipality, { source }) =>
      known(municipality, () => {
        if (source === "grootboek") throw new UserError([problem("import.mapping-none", { source })]);
        const one: ImportView = { ...running, id: `i${imports.size + 1}`, source };
        imports.set(one.id, one);
        return one;
      }),
    previewDelivery: (_, municipality, { source }) =>
      known(municipality, () => {
        if (source === "istandaarden") throw new UserError([problem("preview.no-mapping", { source })]);
        return {
          columns: [{ name: "bedrag", from: "bedrag in euro", isNumber: true }],
          rows: [{ line: 2, cells: ["€ 10,50"] }],
          problems: [{ title: "Geen dag", detail: "Schrijf een dag.", place: "regel 3", count: 2 }],
          ignored: ["naam"],
          unmapped: ["opmerking"],
        };
      }),
    stopImport: (_, municipality, id) =>
      known(municipality, () => {
        const one = imports.get(id);
        if (one === undefined) throw new UserError([problem("import.unknown", {})]);
        return { ...one, status: "cancelled" };
      }),
  };
}

function monthNote(month: string, body: string): MonthNote {
  return { id: "n1", month, when: "maart 2026", body, author: "Anna de Vries", createdAt: at, version: 1, mine: true };
}

const running: ImportView = {
  id: "i1",
  source: "istandaarden",
  title: "Berichten van iWmo en iJw",
  status: "running",
  createdAt: at,
  startedAt: at,
  progress: { phase: "reading", bytes: 10, ofBytes: 40, files: 1, rows: 3 },
  problems: [],
};

const line = comparison.lines[0]?.chart;
if (line === undefined) throw new Error("the small dossier has a line");
const quality: BarsState = { ...line, type: "bars", layout: "stacked" };

const dataPage = {
  municipality: { code, name: "Duinrand" },
  isSynthetic: true,
  seeing: { numbers: "protected" as const, mayAsk: true },
  lead: "Er kwam iets binnen.",
  sources: [{ id: "istandaarden", title: "Berichten van iWmo en iJw", needsMapping: false, hasMapping: false }],
  deliveries: [
    {
      id: "l1",
      number: 1,
      at,
      source: "istandaarden",
      title: "Berichten van iWmo en iJw",
      files: ["berichten.zip"],
      rows: 3,
      snapshot: "0f3a5c7e9b1d",
      isTaken: true,
      outcome: { accepted: 3, rejections: 1, remarks: 0, byRule: { OP192: 1 } },
    },
  ],
  freshness: [
    {
      kind: "declaratie",
      title: "Declaraties (323)",
      period: "december 2025",
      loadedAt: at,
      rows: 3,
      state: "actueel",
      isBehind: false,
    },
  ],
  quality,
  completeness: table,
};

const mistakes = {
  groups: [
    {
      kind: "refusal" as const,
      rule: "OP192",
      title: "Het bestand is leeg",
      remedy: "Lever het opnieuw",
      count: 1,
      places: ["leeg.xml"],
    },
  ],
  listed: 1,
  untold: 0,
};

function lakePage(law: string): LakePageView {
  const { title, lead, blocks } = page;
  return {
    municipality: { code, name: "Duinrand" },
    isSynthetic: true,
    seeing: law === "wmo" ? { numbers: "protected", mayAsk: true } : { numbers: "true", purpose: "kwartaalcontrole" },
    asOf: "2026-01-05",
    snapshot: "f00d",
    ...{ title, lead, blocks, downloads: ["verwerkingsregister"] },
    controls: [
      {
        ...{ id: "wet", label: "Wet", form: "pick", value: law },
        options: [
          { value: "wmo", label: "Wmo" },
          { value: "jeugdwet", label: "Jeugdwet", group: "Jeugd" },
        ],
      },
    ],
  };
}
