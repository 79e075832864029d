import { problem, UserError } from "../figure/problem.ts";
import type { Report } from "../report/model.ts";
import type { PdfTools } from "../report/to-pdf.ts";
import type { CsvNotation } from "../tables/csv-write.ts";

/** The forms in which a document can be had. */
export const documentFormats = ["pdf", "docx", "html", "xlsx", "csv"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** How numbers in csv can be written: Dutch (semicolons, decimal commas) or international (commas, points). */
export const csvNotations = ["nl", "international"] as const satisfies readonly CsvNotation[];

/**
 * What else is wanted of a document: as csv one table by its id instead of all in a zip, and how numbers are written; in
 * any form what changed since a version that the store keeps, by its hash or the first twelve characters of it.
 */
export interface DocumentWishes {
  readonly since?: string;
  readonly table?: string;
  readonly notation?: CsvNotation;
}

/** Gives documents their form; keeps what costs much to open. */
export interface Renderer {
  /** UserError `document.table-unknown` when csv is asked of a table that the document does not have. */
  readonly render: (report: Report, format: DocumentFormat, csv?: DocumentWishes) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Opens a renderer. What draws is loaded at the first document, and its compiler is kept for the next. */
export function openRenderer(): Renderer {
  let tools: Promise<Pick<PdfTools, "typst">> | undefined;
  const renderPdf = async (report: Report) => {
    tools ??= Promise.all([import("../report/typst-compiler.ts"), import("../report/fonts.ts")]).then(
      ([{ openTypst }, { readPrintFonts }]) => ({ typst: openTypst(readPrintFonts()) }),
    );
    const [{ toPdf }, typst] = await Promise.all([import("../report/to-pdf.ts"), tools]);
    return new Uint8Array(toPdf(report, typst));
  };
  return {
    render: async (report, format, csv = {}) => {
      switch (format) {
        case "pdf":
          return renderPdf(report);
        case "docx":
          return (await import("../report/to-docx.ts")).toDocx(report);
        case "html":
          return new TextEncoder().encode((await import("../report/to-html.ts")).toHtml(report));
        case "xlsx":
          return (await import("../report/to-xlsx.ts")).toXlsx(report);
        case "csv":
          return renderCsv(report, csv);
      }
    },
  };
}

async function renderCsv(report: Report, { table, notation = "nl" }: DocumentWishes): Promise<Uint8Array<ArrayBuffer>> {
  const { csvTables, toCsvTable, toCsvZip } = await import("../report/to-csv.ts");
  if (table === undefined) return toCsvZip(report, notation);
  const content = toCsvTable(report, table, notation);
  if (content === undefined)
    throw new UserError([problem("document.table-unknown", { table, known: csvTables(report) })]);
  return new TextEncoder().encode(content);
}
