import { problem, UserError } from "../figure/problem.ts";
import type { Report } from "../report/model.ts";
import type { PdfTools } from "../report/to-pdf.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import { scenarioNote } from "./reports/scenario-note.ts";
import type { Site } from "./site.ts";

const templates: Readonly<Record<string, (opened: OpenedDossier, principal: Principal) => Report>> = {
  scenarionotitie: scenarioNote,
};

/** The names of the documents that can be made of a dossier. */
const templateNames: readonly string[] = Object.keys(templates);

/** The forms in which a document can be had. */
export const documentFormats = ["pdf", "html"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** A document of a dossier before it has a form. UserError `template.unknown`, or what the template cannot do without. */
export function buildReport(opened: OpenedDossier, principal: Principal, template: string): Report {
  const make = Object.hasOwn(templates, template) ? templates[template] : undefined;
  if (make === undefined) throw new UserError([problem("template.unknown", { template, known: templateNames })]);
  return make(opened, principal);
}

/** Gives documents their form; keeps what costs much to open. */
export interface Renderer {
  readonly render: (report: Report, format: DocumentFormat) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Opens a renderer. What draws is loaded at the first document, and its compiler is kept for the next. */
export function openRenderer(): Renderer {
  let tools: Promise<Pick<PdfTools, "typst">> | undefined;
  return {
    render: async (report, format) => {
      if (format === "html") {
        const { toHtml } = await import("../report/to-html.ts");
        return new TextEncoder().encode(toHtml(report));
      }
      tools ??= Promise.all([import("../report/typst-compiler.ts"), import("../report/fonts.ts")]).then(
        ([{ openTypst }, { readPrintFonts }]) => ({ typst: openTypst(readPrintFonts()) }),
      );
      const [{ toPdf }, typst] = await Promise.all([import("../report/to-pdf.ts"), tools]);
      return new Uint8Array(toPdf(report, typst));
    },
  };
}

/** A document of a dossier in one of its forms. */
export async function makeDocument(
  site: Site,
  principal: Principal,
  id: string,
  template: string,
  format: DocumentFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  return site.renderer.render(buildReport(await reach(site, principal, id), principal, template), format);
}
