import { viewCheck } from "./check-dossier.ts";
import { viewComparison } from "./compare-scenarios.ts";
import { dataCases } from "./deliveries/data-cases.ts";
import { viewFigure } from "./describe-figure.ts";
import { makeDocument } from "./documents.ts";
import { exportZip } from "./export-dossier.ts";
import { lakePageCases } from "./lake-pages/open-lake-page.ts";
import { listDocuments } from "./list-documents.ts";
import { addNote, changeNote, listNotes, removeNote } from "./notes.ts";
import { listDossiers, viewStart } from "./open-start.ts";
import { openComparison } from "./pages/open-comparison.ts";
import { openPage } from "./pages/open-page.ts";
import type { Principal } from "./principal.ts";
import type { DocumentFormat, DocumentWishes } from "./renderer.ts";
import { type SearchScope, search } from "./search/search.ts";
import { viewTable } from "./show-table.ts";
import type { Site } from "./site.ts";
import { listTexts, openText, previewText, saveText, textHistory, withdrawText } from "./texts.ts";

/** The use cases of a site, each on behalf of the principal that comes first. */
export function siteCases(site: Site) {
  return {
    listDossiers: (principal: Principal) => listDossiers(site, principal),
    openStart: (principal: Principal, dossier: string) => viewStart(site, principal, dossier),
    openPage: (principal: Principal, dossier: string, page: string) => openPage(site, principal, dossier, page),
    compareDossiers: (principal: Principal) => openComparison(site, principal),
    search: (principal: Principal, query: string, scope: SearchScope) => search(site, principal, query, scope),
    compareScenarios: (principal: Principal, dossier: string) => viewComparison(site, principal, dossier),
    showTable: (principal: Principal, dossier: string, table: string) => viewTable(site, principal, dossier, table),
    describeFigure: (principal: Principal, dossier: string, ref: string) => viewFigure(site, principal, dossier, ref),
    checkDossier: (principal: Principal, dossier: string) => viewCheck(site, principal, dossier),
    listDocuments: (principal: Principal, dossier: string) => listDocuments(site, principal, dossier),
    renderDocument: (
      principal: Principal,
      dossier: string,
      template: string,
      format: DocumentFormat,
      wishes: DocumentWishes,
    ) => makeDocument(site, principal, dossier, template, format, wishes),
    listNotes: (principal: Principal, dossier: string, ref?: string) => listNotes(site, principal, dossier, ref),
    addNote: (principal: Principal, dossier: string, ref: string, body: string) =>
      addNote(site, principal, dossier, ref, body),
    changeNote: (principal: Principal, dossier: string, note: string, version: number, body: string) =>
      changeNote(site, principal, dossier, note, version, body),
    removeNote: (principal: Principal, dossier: string, note: string, version: number) =>
      removeNote(site, principal, dossier, note, version),
    exportDossier: (principal: Principal, dossier: string) => exportZip(site, principal, dossier),
    ...dataCases(site),
    ...lakePageCases(site),
    listTexts: (principal: Principal, dossier: string) => listTexts(site, principal, dossier),
    openText: (principal: Principal, dossier: string, place: string) => openText(site, principal, dossier, place),
    textHistory: (principal: Principal, dossier: string, place: string) => textHistory(site, principal, dossier, place),
    previewText: (principal: Principal, dossier: string, place: string, markdown: string) =>
      previewText(site, principal, dossier, place, markdown),
    saveText: (principal: Principal, dossier: string, place: string, version: number, markdown: string) =>
      saveText(site, principal, dossier, place, version, markdown),
    withdrawText: (principal: Principal, dossier: string, place: string, version: number) =>
      withdrawText(site, principal, dossier, place, version),
  };
}
