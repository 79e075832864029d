import type { Block, Inline, Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import type { Principal } from "../principal.ts";
import { showTable } from "../show-table.ts";
import { findingsAnnex } from "./findings-annex.ts";
import { ownText } from "./own-text.ts";
import { reportFrame } from "./report-frame.ts";

/** What makes a document this one; `template` is also the id of the municipality's own text in it. */
export interface DocumentDraft {
  readonly template: string;
  readonly title: string;
  readonly subtitle: string;
  /** The finding of the document in a sentence or two, above everything. */
  readonly lead: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** A document of a dossier: its name, date, version and confidentiality, the finding, the own text, then the blocks. */
export function documentOf(opened: OpenedDossier, principal: Principal, draft: DocumentDraft): Report {
  const { template, title, subtitle, lead, blocks } = draft;
  return {
    ...reportFrame(opened, template),
    title,
    subtitle,
    blocks: [paragraph(lead), ...ownText(opened, opened.gate(principal), template), ...blocks],
  };
}

/** The findings of several parts as one, with a space between. */
export function leadOf(...parts: readonly (readonly Inline[])[]): readonly Inline[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [{ type: "text" as const, text: " " }, ...part]));
}

/** What every whole document ends with: all tables of the original, the findings of the audit, and the sources. */
export function annexesOf(opened: OpenedDossier, principal: Principal): readonly Block[] {
  return [...originalTables(opened, principal), ...findingsAnnex(opened, principal), ...sources(opened)];
}

/** Every table of the original in its order, numbers as printed. */
function originalTables(opened: OpenedDossier, principal: Principal): readonly Block[] {
  const tables = opened.dossier.tables.toSorted((a, b) => a.lines.from - b.lines.from);
  if (tables.length === 0) return [];
  return [
    heading(1, "tabellen-van-het-stuk", t("nl", "report.tables")),
    paragraph(t("nl", "report.tables.printed", { count: tables.length })),
    ...tables.map(({ id }): Block => ({ type: "table", table: showTable(opened, principal, id) })),
  ];
}

function sources({ dossier }: OpenedDossier): readonly Block[] {
  const items = dossier.documents.map(({ title, date, status, confidentiality }): readonly Inline[] => [
    {
      type: "text",
      text: t("nl", "report.sources.line", {
        title,
        date: writePeriod(date),
        status: [status, confidentiality].filter((word) => word !== undefined).join(", "),
      }),
    },
  ]);
  return [heading(1, "bronnen", t("nl", "report.sources")), { type: "list", ordered: false, items }];
}
