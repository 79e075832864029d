import type { Gate } from "../../disclosure/gate.ts";
import { findTable, resolveRow } from "../../dossier/lookup.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import type { Figure } from "../../figure/figure.ts";
import { isMissing } from "../../figure/missing.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Pilot } from "../../policy/pilot.ts";
import type { Block, Entry } from "../../report/model.ts";
import { capital } from "../../text/capital.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import { writeNumber } from "../../text/write-number.ts";
import { written } from "../figure-words.ts";
import { numbered } from "../numbered.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { type PilotColumn, programmeOf } from "../programme.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "./amount.ts";
import { type Facts, fact, figuresFact } from "./entries.ts";
import { titlesOf } from "./named-entities.ts";
import { sourceOfList } from "./source-line.ts";
import { type DraftCell, type DraftRow, tableBlock } from "./table-writer.ts";

/** The pilots: what each cost and brought, whom it reached, and whether it was embedded. */
export function pilotSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { pilots } = opened.dossier;
  if (pilots.length === 0) return [];
  return [
    heading(1, "pilots", t("nl", "plan.pilots.heading")),
    ...amountTable(opened, gate),
    ...statedTotal(opened, gate),
    embeddingTable(opened, gate),
    { type: "entries", entries: pilots.map((pilot) => pilotEntry(pilot, opened, gate)) },
  ];
}

function amountTable({ dossier }: OpenedDossier, gate: Gate): readonly Block[] {
  const { columns, outside } = programmeOf(dossier);
  if (columns.length === 0) return [];
  const printed = columns.map((column) => printedTotal(column, dossier));
  const rows = dossier.pilots
    .map(
      (pilot): DraftRow => ({
        id: pilot.id,
        header: numbered(pilot),
        cells: columns.map(({ amounts }) => amounts.get(pilot.id)),
      }),
    )
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
  return [
    tableBlock(
      {
        id: "pilots-bedragen",
        caption: t("nl", "plan.pilots.caption"),
        rowTitle: t("nl", "plan.pilots.row"),
        columns: columns.map(({ id, title }) => ({ id, title })),
        rows: [
          ...rows,
          {
            id: "som",
            role: "total",
            header: t("nl", "plan.pilots.total.row"),
            cells: columns.map(({ sum }) => sum),
          },
          ...(outside.length === 0
            ? []
            : [
                {
                  id: "buiten-pilots",
                  role: "line" as const,
                  header: t("nl", "plan.pilots.outside"),
                  cells: columns.map((column) => column.outside),
                },
              ]),
          ...(printed.some((cell) => cell !== undefined)
            ? [
                {
                  id: "totaal-gedrukt",
                  role: "total" as const,
                  header: t("nl", "plan.pilots.total.printed"),
                  cells: printed,
                },
              ]
            : []),
        ],
        source: sourceOfList(dossier, dossier.pilots),
        notes: [
          ...columns
            .filter(({ open }) => open > 0)
            .map(({ open, title }) => t("nl", "plan.pilots.total.open", { count: open, column: title })),
          ...(outside.length === 0 ? [] : [outsideNote(outside, dossier)]),
        ],
      },
      gate,
    ),
  ];
}

/** The total that the source states in words, with the two sums that follow from the amounts that it gives. */
function statedTotal({ dossier }: OpenedDossier, gate: Gate): readonly Block[] {
  const { stated } = programmeOf(dossier);
  if (stated === undefined) return [];
  const { total, lines, listed, told } = stated;
  return [
    paragraph(
      say("nl", "plan.pilots.stated", {
        total: saidFigure(total, gate, sayAmount),
        lines: formatCitation(lines),
        listed: saidFigure(listed, gate, inEuros),
        told: saidFigure(told, gate, inEuros),
        agrees: total.figure.value === listed.figure.value && total.figure.value === told.figure.value,
      }),
    ),
  ];
}

/** As exact as the amounts that it is the sum of. */
function inEuros(figure: Figure): string {
  return written({ ...figure, printed: { text: "", scale: 1, decimals: 0 } });
}

/** Which costs stand in the table and belong to no pilot, and how much that is over all periods together. */
function outsideNote(outside: readonly Cited[], dossier: OpenedDossier["dossier"]): string {
  const cents = outside.reduce((sum, { figure: { value } }) => (isMissing(value) ? sum : sum + value), 0);
  const titles = outside.map(({ ref }) => resolveRow(dossier, ref.split("/").slice(0, 2).join("/"))?.row.label ?? "");
  const amount = writeNumber(cents, { quantity: "money" }, { scale: 1, decimals: 0 });
  return t("nl", "plan.pilots.outside.note", { amount, titles: [...new Set(titles)].join(", ") });
}

/** The total that the source prints under the column in which all amounts stand. */
function printedTotal({ amounts }: PilotColumn, dossier: OpenedDossier["dossier"]): DraftCell {
  const places = [...amounts.values()].map(({ ref }) => ref.split("/"));
  const [table, , column] = places[0] ?? [];
  if (table === undefined || column === undefined) return undefined;
  if (!places.every((place) => place[0] === table && place[2] === column)) return undefined;
  const row = findTable(dossier, table)?.rows.find(({ role }) => role === "total");
  const figure = row?.cells[column];
  return row === undefined || figure === undefined ? undefined : { ref: `${table}/${row.id}/${column}`, figure };
}

function embeddingTable(opened: OpenedDossier, gate: Gate): Block {
  const { dossier } = opened;
  return tableBlock(
    {
      id: "pilots-ingebed",
      caption: t("nl", "plan.embedding.caption"),
      rowTitle: t("nl", "plan.pilots.row"),
      columns: [
        { id: "stand", title: t("nl", "plan.embedding.column.progress") },
        { id: "bereik", title: t("nl", "plan.embedding.column.reach") },
        { id: "ingebed", title: t("nl", "plan.embedding.column.state") },
      ],
      rows: dossier.pilots.map(
        (pilot): DraftRow => ({
          id: pilot.id,
          header: numbered(pilot),
          cells: [
            t("nl", `progress.${pilot.progress}`),
            reachWords(pilot, opened, gate),
            pilot.embedding === undefined
              ? t("nl", "plan.embedding.none")
              : t("nl", `embedding.${pilot.embedding.state}`),
          ],
        }),
      ),
      source: dossier.title,
    },
    gate,
  );
}

function reachWords({ reach }: Pilot, opened: OpenedDossier, gate: Gate): string | undefined {
  if (reach === undefined) return undefined;
  const numbers = reach.figures.flatMap((ref) => {
    const figure = opened.figure(ref);
    return figure === undefined ? [] : [sayAmount(gate.release(figure))];
  });
  return [numbers.join("; "), t("nl", `reach.${reach.type}`)].filter((word) => word !== "").join(", ");
}

function pilotEntry(pilot: Pilot, opened: OpenedDossier, gate: Gate): Entry {
  const { id, progress, printed, part, task, investments, yields, reach, result, goals, lines } = pilot;
  return {
    id,
    title: numbered(pilot),
    status: printed ?? t("nl", `progress.${progress}`),
    facts: [
      ...fact(t("nl", "plan.pilot.task"), [part, task].filter((word) => word !== undefined).join(": ")),
      ...fact(t("nl", "plan.pilot.goals"), titlesOf(opened.dossier, goals)),
      ...figuresFact(t("nl", "plan.pilot.investment"), investments, opened, gate),
      ...figuresFact(t("nl", "plan.pilot.yield"), yields, opened, gate),
      ...figuresFact(t("nl", "plan.pilot.reach"), reach?.figures ?? [], opened, gate),
      ...fact(t("nl", "plan.pilot.reach"), reach?.text),
      ...fact(t("nl", "plan.pilot.result"), result),
      ...embeddingFact(pilot),
    ],
    source: formatCitation(lines),
  };
}

function embeddingFact({ embedding }: Pilot): Facts {
  if (embedding === undefined) return [];
  const { state, text = "", lines } = embedding;
  const said = t("nl", "plan.pilot.embedding.said", {
    state: t("nl", `embedding.${state}`),
    text,
    lines: lines === undefined ? "" : formatCitation(lines),
  });
  return fact(t("nl", "plan.pilot.embedding"), capital(said));
}
