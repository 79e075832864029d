import type { DataTable } from "../../chart/data-table.ts";
import type { Gate } from "../../disclosure/gate.ts";
import { findTable, resolveRow } from "../../dossier/lookup.ts";
import type { Block, Entry, Inline } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { joined, type Sentence, say, sentence } from "../../text/sentence.ts";
import { checkOpened } from "../check-dossier.ts";
import { deriveFigure } from "../derived-figure.ts";
import { mayEdit } from "../editors.ts";
import { explanationPlace } from "../explanations.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import type { Principal } from "../principal.ts";
import { saidFigure } from "../said-figure.ts";
import { showTable } from "../show-table.ts";
import type { FindingView } from "../views.ts";
import { heading, paragraph } from "./blocks.ts";
import type { BlockPage } from "./page.ts";
import { slipBlocks } from "./slip-blocks.ts";

/** A finding with the anchor where it is told and the reference of the figure in which it sits. */
interface Placed {
  readonly finding: FindingView;
  readonly anchor: string;
  readonly ref: string;
  /** Where this reader can explain it. */
  readonly place?: string;
}

/** *Toetsing*: every table with findings, each in its cell with a word that leads to what it says; explained ones apart. */
export const checkPage: BlockPage = {
  id: "toetsing",
  step: "gegevens",
  has: () => true,
  make: (opened, principal) => {
    const { checked, findings } = checkOpened(opened, principal);
    const edits = mayEdit(principal, opened.dossier.municipality);
    const placed = findings.map((finding, at): Placed => {
      const place = edits ? explanationPlace(opened, finding) : undefined;
      return {
        finding,
        anchor: `bevinding-${at + 1}`,
        ref: refOf(finding),
        ...(place === undefined ? {} : { place }),
      };
    });
    const open = placed.filter(({ finding }) => finding.explained === undefined);
    const explained = placed.filter(({ finding }) => finding.explained !== undefined);
    const sums = open.filter(isRelation).length;
    const found = sums + explained.filter(isRelation).length;
    const slips = findings.length - found;
    const apart = { slips, explained: explained.length - (found - sums) };
    return {
      title: t("nl", "audit.title"),
      lead: [
        ...(found === 0
          ? say("nl", "audit.lead.clean", { checked })
          : say("nl", "audit.lead", { checked, found, open: sums })),
        ...(slips === 0 ? [] : sentence(` ${t("nl", "check.slips", apart)}`)),
      ],
      blocks: [
        paragraph(t("nl", "audit.how")),
        ...(findings.length === 0 ? [] : [heading(1, "open", t("nl", "audit.open"))]),
        ...(findings.length > 0 && open.length === 0 ? [paragraph(t("nl", "audit.open.none"))] : []),
        ...inPlace(opened, principal, open, ""),
        ...(explained.length === 0 ? [] : [heading(1, "verklaard", t("nl", "audit.explained"))]),
        ...inPlace(opened, principal, explained, "-verklaard"),
      ],
    };
  },
};

function isRelation({ finding }: Placed): boolean {
  return finding.nature === "relation";
}

/** The tables with these findings in their cells, each followed by what its findings say; then those of the text and beyond sums. */
function inPlace(
  opened: OpenedDossier,
  principal: Principal,
  placed: readonly Placed[],
  suffix: string,
): readonly Block[] {
  const { dossier } = opened;
  const gate = opened.gate(principal);
  const relations = placed.filter(isRelation);
  const ids = [...new Set(relations.map(({ finding }) => finding.where.table))].filter(
    (id) => findTable(dossier, id) !== undefined,
  );
  const texts = relations.filter(({ finding }) => !ids.includes(finding.where.table));
  return [
    ...ids.flatMap((id): readonly Block[] => {
      const own = relations.filter(({ finding }) => finding.where.table === id);
      const table = showTable(opened, principal, id);
      return [
        { type: "table", table: { ...marked(table, own), id: `${id}${suffix}` } },
        { type: "entries", entries: own.map((one) => entryOf(one, opened, gate)) },
      ];
    }),
    ...(texts.length === 0
      ? []
      : [
          heading(2, `toetsing-tekst${suffix}`, t("nl", "audit.texts")),
          { type: "entries", entries: texts.map((one) => entryOf(one, opened, gate)) } as const,
        ]),
    ...slipBlocks(
      placed.filter((one) => !isRelation(one)),
      suffix,
    ),
  ];
}

function marked(table: DataTable, placed: readonly Placed[]): DataTable {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const own = cell.type === "figure" ? placed.find(({ ref }) => ref === cell.ref) : undefined;
        if (own === undefined || cell.type !== "figure") return cell;
        const { finding, anchor } = own;
        return { ...cell, finding: { word: finding.certainty, explained: finding.explained !== undefined, anchor } };
      }),
    })),
  };
}

function entryOf({ finding, anchor, ref, place }: Placed, opened: OpenedDossier, gate: Gate): Entry {
  const { certainty, message, computed, computedRef, slack, candidates, explained } = finding;
  const words = (key: "says" | "computed" | "slack" | "explained", text: string) => ({
    label: t("nl", `audit.fact.${key}`),
    content: sentence(text),
  });
  const others = candidates.filter((candidate) => candidate !== ref);
  return {
    id: anchor,
    title: placeOf(ref, opened),
    status: certainty,
    facts: [
      words("says", message),
      { label: t("nl", "audit.fact.printed"), content: figureAt(ref, opened, gate) },
      computedRef === undefined
        ? words("computed", computed)
        : {
            label: t("nl", "audit.fact.computed"),
            content: figureAt(computedRef, opened, gate, () => computed),
          },
      words("slack", slack),
      ...(others.length === 0
        ? []
        : [{ label: t("nl", "audit.fact.candidates"), content: candidatesOf(others, opened, gate) }]),
      ...(explained === undefined ? [] : [words("explained", explained)]),
    ],
    ...(place === undefined ? {} : { place }),
  };
}

function candidatesOf(refs: readonly string[], opened: OpenedDossier, gate: Gate): readonly Inline[] {
  return joined(
    refs.flatMap((ref, at) => [
      ...sentence(at === 0 ? "" : "; "),
      ...say("nl", "audit.candidate", { label: placeOf(ref, opened), figure: figureAt(ref, opened, gate) }),
    ]),
  );
}

function figureAt(ref: string, opened: OpenedDossier, gate: Gate, write?: () => string): Sentence {
  const figure = opened.figure(ref) ?? deriveFigure(ref, opened.figure)?.figure;
  return figure === undefined ? sentence(ref) : [saidFigure({ ref, figure }, gate, write)];
}

/** Where a figure stands, in words: row and column of its table, or its own label. */
function placeOf(ref: string, { dossier, figure }: OpenedDossier): string {
  const [table = "", row = "", column = ""] = ref.split("/");
  const found = resolveRow(dossier, `${table}/${row}`);
  if (found === undefined) return figure(ref)?.label ?? ref;
  const title = found.table.columns.find(({ id }) => id === column)?.title ?? "";
  return t("nl", "audit.place", { row: found.row.label, column: title });
}

function refOf({ where }: FindingView): string {
  return [where.table, where.row, where.column].filter((part) => part !== "").join("/");
}
