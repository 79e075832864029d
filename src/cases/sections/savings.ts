import type { Gate } from "../../disclosure/gate.ts";
import { resolveRow } from "../../dossier/lookup.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { ForecastEntry } from "../../policy/forecast.ts";
import type { Saving } from "../../policy/saving.ts";
import type { Block, Entry } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { type SavedTarget, type SavedYear, savedOf } from "../saved.ts";
import { sayAmount } from "./amount.ts";
import { entryList, fact, figuresFact } from "./entries.ts";
import { titleOf } from "./named-entities.ts";
import { sourceLine } from "./source-line.ts";
import { type DraftCell, type DraftRow, writeDraft } from "./table-writer.ts";

/** The savings that were promised, by year: what was budgeted, what came, what is open; each counted once, PM apart. */
export function savingsSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { savings } = opened.dossier;
  if (savings.length === 0) return [];
  const { targets } = savedOf(opened.dossier);
  return [
    heading(1, "besparingen", t("nl", "promised.savings.heading")),
    ...targets.flatMap((target) => targetBlocks(opened, target, gate)),
    ...entryList(
      2,
      "voornemens",
      t("nl", "promised.savings.intentions"),
      savings.filter(({ partOf }) => partOf !== undefined).map((saving) => savingEntry(saving, opened, gate)),
    ),
  ];
}

function targetBlocks({ dossier }: OpenedDossier, { saving, years }: SavedTarget, gate: Gate): readonly Block[] {
  const source = sourceLine(dossier, saving.lines);
  const columns = years.map(({ year }) => ({ id: year, title: year }));
  const row = (id: string, header: string, pick: (year: SavedYear) => DraftCell, role?: "total"): DraftRow => ({
    id,
    header,
    cells: years.map(pick),
    ...(role === undefined ? {} : { role }),
  });
  const parts = [...new Map(years.flatMap((year) => year.parts.map((part) => [part.saving.id, part.saving]))).values()];
  return [
    {
      type: "table",
      table: writeDraft(
        {
          id: `besparing-${saving.id}`,
          caption: t("nl", "promised.savings.caption", { title: saving.title }),
          rowTitle: t("nl", "promised.savings.row"),
          columns,
          rows: [
            row("beloofd", t("nl", "promised.savings.planned"), ({ planned }) => planned),
            row("gehaald", t("nl", "promised.savings.realised"), ({ realised }) => realised),
            row("open", t("nl", "promised.savings.open"), ({ open }) => open, "total"),
            row("open-berekend", t("nl", "promised.savings.open.computed"), (year) => year.computedOpen, "total"),
          ],
          source,
        },
        gate,
      ),
    },
    ...(parts.length === 0
      ? []
      : [
          paragraph(t("nl", "promised.savings.once")),
          {
            type: "table",
            table: writeDraft(
              {
                id: `besparing-${saving.id}-onderdelen`,
                caption: t("nl", "promised.savings.parts.caption"),
                rowTitle: t("nl", "promised.savings.row"),
                columns,
                rows: [
                  ...parts.map((part) =>
                    row(part.id, part.title, (year) => year.parts.find((one) => one.saving.id === part.id)),
                  ),
                  row("som", t("nl", "promised.savings.parts.sum"), ({ partsSum }) => partsSum, "total"),
                  row("totaal", t("nl", "promised.savings.parts.total"), ({ realised }) => realised, "total"),
                ],
                source,
                notes: years
                  .filter(({ pm }) => pm > 0)
                  .map(({ year, pm, partsSum }) =>
                    t("nl", "promised.savings.pm", {
                      year,
                      known: partsSum === undefined ? "" : sayAmount(gate.release(partsSum.figure)),
                      count: pm,
                    }),
                  ),
              },
              gate,
            ),
          } as const,
        ]),
  ];
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
    {
      type: "table",
      table: writeDraft(
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
    },
  ];
}
