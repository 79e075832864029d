import type { Gate } from "../../disclosure/gate.ts";
import { resolveRow } from "../../dossier/lookup.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { ForecastEntry } from "../../policy/forecast.ts";
import type { Saving } from "../../policy/saving.ts";
import type { Block, Entry } from "../../report/model.ts";
import type { Line, Entry as SumEntry } from "../../scenario/comparison.ts";
import type { SavingResult } from "../../scenario/savings.ts";
import { t } from "../../text/catalogue.ts";
import { entryOf } from "../amounts.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { sayAmount } from "./amount.ts";
import { entryList, fact, figuresFact } from "./entries.ts";
import { titleOf } from "./named-entities.ts";
import { sourceLine } from "./source-line.ts";
import { type DraftCell, type DraftRow, tableBlock } from "./table-writer.ts";

/** The savings that were promised, by year: what was budgeted, what came, what is open; each counted once, PM apart. */
export function savingsSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { savings } = opened.dossier;
  if (savings.length === 0) return [];
  return [
    ...(opened.savings === undefined
      ? [heading(1, "besparingen", t("nl", "promised.savings.heading"))]
      : targetSection(opened, gate)),
    ...entryList(
      2,
      "voornemens",
      t("nl", "promised.savings.intentions"),
      savings.filter(({ partOf }) => partOf !== undefined).map((saving) => savingEntry(saving, opened, gate)),
    ),
  ];
}

/** The savings targets by year, without the intentions behind them; nothing where there are no amounts per year. */
export function targetSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const results = opened.savings?.results ?? [];
  if (results.length === 0) return [];
  return [
    heading(1, "besparingen", t("nl", "promised.savings.heading")),
    ...results.flatMap((result) => targetBlocks(opened, result, gate)),
  ];
}

function targetBlocks({ dossier }: OpenedDossier, result: SavingResult, gate: Gate): readonly Block[] {
  const { saving, planned, realised, open, printed, pending } = result;
  const source = sourceLine(dossier, saving.lines);
  const years = planned.map(({ year }) => year);
  const columns = years.map((year) => ({ id: year, title: year }));
  const row = (id: string, header: string, line: Line, role?: "total"): DraftRow => ({
    id,
    header,
    cells: years.map((year) => entryOf(line, year)),
    ...(role === undefined ? {} : { role }),
  });
  const openRow = (id: string, header: string, line: Line): DraftRow => ({
    id,
    header,
    cells: years.map((year, at) => withoutPending(entryOf(line, year), pending[at] ?? [])),
    role: "total",
  });
  const parts = smallestParts(result);
  const whole = printed.realised.length > 0 ? printed.realised : realised;
  const table = (id: string, caption: string, rows: readonly DraftRow[], notes: readonly string[] = []): Block =>
    tableBlock({ id, caption, rowTitle: t("nl", "promised.savings.row"), columns, rows, source, notes }, gate);
  return [
    table(`besparing-${saving.id}`, t("nl", "promised.savings.caption", { title: saving.title }), [
      row("beloofd", t("nl", "promised.savings.planned"), planned),
      row("gehaald", t("nl", "promised.savings.realised"), whole),
      openRow("open", t("nl", "promised.savings.open"), printed.open),
      openRow("open-berekend", t("nl", "promised.savings.open.computed"), open),
    ]),
    ...(parts.length === 0
      ? []
      : [
          paragraph(t("nl", "promised.savings.once")),
          table(
            `besparing-${saving.id}-onderdelen`,
            t("nl", "promised.savings.parts.caption"),
            [
              ...parts.map((part) => row(part.saving.id, part.saving.title, part.realised)),
              row("som", t("nl", "promised.savings.parts.sum"), realised, "total"),
              row("totaal", t("nl", "promised.savings.parts.total"), whole, "total"),
            ],
            years.flatMap((year, at) => pendingNote(year, entryOf(realised, year), pending[at] ?? [], gate)),
          ),
        ]),
  ];
}

/** An amount that is open, with what is still to be worked out and does not count in it. */
export function withoutPending(entry: SumEntry | undefined, pending: readonly Saving[]): DraftCell {
  if (entry === undefined || pending.length === 0) return entry;
  const titles = pending.map(({ title }) => title).join(", ");
  return { ...entry, footnote: t("nl", "promised.savings.without", { titles }) };
}

function pendingNote(
  year: string,
  known: SumEntry | undefined,
  pending: readonly Saving[],
  gate: Gate,
): readonly string[] {
  if (pending.length === 0) return [];
  const amount = known === undefined ? "" : sayAmount(gate.release(known.figure));
  return [t("nl", "promised.savings.pm", { year, known: amount, count: pending.length })];
}

/** The parts that have no parts of their own, with what is realised of each: every saving counts once. */
function smallestParts({ parts }: SavingResult): readonly SavingResult[] {
  return parts.flatMap((part) => (part.parts.length === 0 ? [part] : smallestParts(part)));
}

function savingEntry(saving: Saving, opened: OpenedDossier, gate: Gate): Entry {
  const { id, title, round, basis, figures, partOf, statedIn, lines } = saving;
  const amounts = figuresFact(t("nl", "promised.saving.figures"), figures, opened, gate);
  return {
    id,
    title,
    facts: [
      ...fact(t("nl", "promised.saving.round"), round),
      ...fact(t("nl", "promised.saving.stated-in"), statedIn),
      ...fact(t("nl", "promised.saving.part-of"), partOf && titleOf(opened.dossier, partOf)),
      ...fact(t("nl", "promised.saving.basis"), t("nl", `saving-basis.${basis}`)),
      ...(amounts.length === 0 ? fact(t("nl", "promised.saving.figures"), t("nl", "promised.saving.none")) : amounts),
    ],
    source: formatCitation(lines),
  };
}

/** Savings that are in the budget already, and the part that is really expected: components of a forecast (Zwolle L422–440). */
export function forecastSavings({ dossier }: OpenedDossier, gate: Gate): readonly Block[] {
  const tables = dossier.forecasts.flatMap((forecast) => forecastTable(dossier, forecast, gate));
  if (tables.length === 0) return [];
  return [
    heading(1, "besparingen-in-prognose", t("nl", "promised.forecast.heading")),
    paragraph(t("nl", "promised.forecast.note")),
    ...tables,
  ];
}

const roles: readonly ForecastEntry["components"][number]["role"][] = ["saving-budgeted", "saving-expected"];

function forecastTable(dossier: OpenedDossier["dossier"], forecast: ForecastEntry, gate: Gate): readonly Block[] {
  const components = forecast.components.filter(({ role }) => roles.includes(role));
  const found = components.flatMap(({ title, row: ref }) => {
    const row = ref === undefined ? undefined : resolveRow(dossier, ref);
    return row === undefined || ref === undefined ? [] : [{ title, ref, ...row }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const { columns } = first.table;
  return [
    tableBlock(
      {
        id: `prognose-${forecast.id}`,
        caption: t("nl", "promised.forecast.caption", { title: forecast.title }),
        rowTitle: t("nl", "promised.forecast.row"),
        columns: columns.map(({ id, title }) => ({ id, title })),
        rows: found.map(
          ({ title, ref, row }): DraftRow => ({
            id: row.id,
            header: title,
            cells: columns.map(({ id }) => {
              const figure = row.cells[id];
              return figure === undefined ? undefined : { ref: `${ref}/${id}`, figure };
            }),
          }),
        ),
        source: sourceLine(dossier, forecast.lines),
      },
      gate,
    ),
  ];
}
