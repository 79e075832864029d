import type { Gate } from "../../disclosure/gate.ts";
import type { UnusedNumber } from "../../dossier/source.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { DossierDocument } from "../../policy/document.ts";
import type { Vintage } from "../../policy/vintage.ts";
import type { Block, Entry, Inline } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { say, sentence } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { saidFigure } from "../said-figure.ts";
import { showTable } from "../show-table.ts";
import { heading, paragraph } from "./blocks.ts";
import type { BlockPage } from "./page.ts";

/**
 * Everything that a dossier stands on: documents, decisions, figures that were stated more than once, definitions, every
 * table and figure as printed, and the numbers of the original that are no figure, with the reason.
 */
export const sourcesPage: BlockPage = {
  id: "bronnen",
  step: "gegevens",
  has: () => true,
  make: (opened, principal) => {
    const { dossier } = opened;
    const { tables, figures, source } = dossier;
    const gate = opened.gate(principal);
    const counts = { tables: tables.length, figures: figures.size, unused: source.unused.length };
    return {
      title: t("nl", "sources.title"),
      lead: say("nl", "sources.lead", counts),
      blocks: [
        ...entries("documenten", t("nl", "sources.documents"), dossier.documents.map(documentEntry)),
        ...notes(dossier.notes),
        ...entries("besluiten", t("nl", "sources.decisions"), decisions(opened, gate)),
        ...vintages(opened, gate),
        ...entries("begrippen", t("nl", "sources.definitions"), definitions(opened)),
        ...entries("aandachtspunten", t("nl", "sources.attention"), attention(opened)),
        ...(tables.length === 0 ? [] : [heading(1, "tabellen", t("nl", "sources.tables"))]),
        ...tables.map((table): Block => ({ type: "table", table: showTable(opened, principal, table.id) })),
        ...looseFigures(opened, gate),
        ...unusedNumbers(source.unused),
      ],
    };
  },
};

function entries(id: string, title: string, all: readonly Entry[]): readonly Block[] {
  return all.length === 0 ? [] : [heading(1, id, title), { type: "entries", entries: all }];
}

function fact(label: string, text: string | undefined): Entry["facts"] {
  return text === undefined || text === "" ? [] : [{ label, content: sentence(text) }];
}

function documentEntry(document: DossierDocument): Entry {
  const { id, title, author, date, dateNote, status, covers, confidentiality, lines } = document;
  return {
    id: `document-${id}`,
    title,
    ...(status === undefined ? {} : { status }),
    facts: [
      ...fact(t("nl", "sources.fact.author"), author),
      ...fact(t("nl", "sources.fact.date"), writePeriod(date)),
      ...fact(t("nl", "sources.fact.date-note"), dateNote),
      ...fact(t("nl", "sources.fact.covers"), covers && writePeriod(covers)),
      ...fact(t("nl", "sources.fact.confidentiality"), confidentiality),
      ...fact(t("nl", "sources.fact.lines"), lines && formatCitation(lines)),
    ],
  };
}

function notes(all: readonly string[]): readonly Block[] {
  if (all.length === 0) return [];
  return [
    heading(1, "leeswijzer", t("nl", "sources.notes")),
    { type: "list", ordered: false, items: all.map(sentence) },
  ];
}

function decisions(opened: OpenedDossier, gate: Gate): readonly Entry[] {
  return opened.dossier.decisions.map(({ id, title, body, status, date, text, figures, lines }) => ({
    id: `besluit-${id}`,
    title,
    status: t("nl", `decision.${status}`),
    facts: [
      ...fact(t("nl", "sources.fact.body"), t("nl", `body.${body}`)),
      ...fact(t("nl", "sources.fact.date"), date && writePeriod(date)),
      ...fact(t("nl", "sources.fact.text"), text),
      ...figures.flatMap((ref) => {
        const figure = opened.figure(ref);
        return figure === undefined ? [] : [{ label: figure.label, content: [saidFigure({ ref, figure }, gate)] }];
      }),
    ],
    source: formatCitation(lines),
  }));
}

function vintages(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const all = opened.dossier.vintages;
  if (all.length === 0) return [];
  return [
    heading(1, "versies", t("nl", "sources.vintages")),
    paragraph(t("nl", "sources.vintages.explained")),
    { type: "entries", entries: all.map((vintage) => vintageEntry(vintage, opened, gate)) },
  ];
}

function vintageEntry({ id, title, versions, lines }: Vintage, opened: OpenedDossier, gate: Gate): Entry {
  return {
    id: `versies-${id}`,
    title,
    facts: versions.flatMap(({ figure: ref, knownOn, scope, note, lines: cited }) => {
      const figure = opened.figure(ref);
      if (figure === undefined) return [];
      const words = [scope, note, formatCitation(cited)].filter((word) => word !== undefined).join("; ");
      return [
        {
          label: writePeriod(knownOn ?? figure.knownOn),
          content: say("nl", "sources.version", { figure: saidFigure({ ref, figure }, gate), facts: words }),
        },
      ];
    }),
    source: formatCitation(lines),
  };
}

function definitions({ dossier }: OpenedDossier): readonly Entry[] {
  return dossier.definitions.map(({ id, title, description, formula, lines }) => ({
    id: `begrip-${id}`,
    title,
    facts: [...fact(t("nl", "sources.fact.meaning"), description), ...fact(t("nl", "sources.fact.formula"), formula)],
    source: formatCitation(lines),
  }));
}

function attention({ dossier }: OpenedDossier): readonly Entry[] {
  return dossier.attention.map(({ id, number, type, title, text, lines }) => ({
    id: `aandacht-${id}`,
    title: number === undefined ? title : `${number}. ${title}`,
    status: t("nl", `attention.${type}`),
    facts: fact(t("nl", "sources.fact.text"), text),
    source: formatCitation(lines),
  }));
}

function looseFigures({ dossier }: OpenedDossier, gate: Gate): readonly Block[] {
  if (dossier.figures.size === 0) return [];
  const items = [...dossier.figures].map(([ref, figure]): readonly Inline[] => {
    const { provenance } = figure;
    const lines = provenance.type === "printed" ? provenance.lines.map(formatCitation).join(", ") : "";
    return say("nl", "sources.figure", { label: figure.label, figure: saidFigure({ ref, figure }, gate), lines });
  });
  return [heading(1, "cijfers", t("nl", "sources.figures")), { type: "list", ordered: false, items }];
}

function unusedNumbers(all: readonly UnusedNumber[]): readonly Block[] {
  if (all.length === 0) return [];
  const reasons = [...new Set(all.map(({ reason }) => reason))];
  const items = reasons.map((reason) => {
    const own = all.filter((one) => one.reason === reason);
    return {
      id: `reden-${reason}`,
      title: t("nl", `unused.${reason}`),
      status: t("nl", "sources.unused.count", { count: own.length }),
      facts: fact(
        t("nl", "sources.fact.lines"),
        own
          .map(({ number, line }) => t("nl", "sources.unused.number", { number, lines: formatCitation(line) }))
          .join(", "),
      ),
    };
  });
  return [
    heading(1, "ongebruikt", t("nl", "sources.unused")),
    paragraph(t("nl", "sources.unused.explained")),
    { type: "entries", entries: items },
  ];
}
