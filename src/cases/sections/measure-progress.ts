import type { Gate } from "../../disclosure/gate.ts";
import { resolveRow } from "../../dossier/lookup.ts";
import { isMissing } from "../../figure/missing.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Measure } from "../../policy/measure.ts";
import type { Block, Entry } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { writePeriod } from "../../text/write-period.ts";
import { accountsOf } from "../accounts.ts";
import { numbered } from "../numbered.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { fact, figuresFact } from "./entries.ts";
import { titleOf } from "./named-entities.ts";
import { sourceLine } from "./source-line.ts";
import { type DraftRow, tableBlock } from "./table-writer.ts";

/** Each measure as a quarterly report follows it: its amount per year or PM, what residents notice, and the budget that it changes. */
export function measureSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { measures } = opened.dossier;
  if (measures.length === 0) return [];
  const open = openMeasures(opened).length;
  return [
    heading(1, "stand-per-maatregel", t("nl", "quarter.measures.heading")),
    paragraph(t("nl", "quarter.measures.open", { open, all: measures.length })),
    ...progressNote(opened),
    ...effectTable(opened, gate),
    { type: "entries", entries: measures.map((measure) => measureEntry(measure, opened, gate)) },
  ];
}

/** Of how many measures the source tells nothing about progress, and why: said once, and not with every measure. */
function progressNote(opened: OpenedDossier): readonly Block[] {
  const { measures } = opened.dossier;
  const silent = measures.filter((measure) => decisionsOn(measure, opened) === "").length;
  return silent === 0 ? [] : [paragraph(t("nl", "quarter.measures.silent", { silent, all: measures.length }))];
}

/** What was decided, or is to be, about the measure itself: as far as a plan tells how far it is. Empty where nothing was. */
function decisionsOn({ id }: Measure, { dossier }: OpenedDossier): string {
  return dossier.decisions
    .filter(({ measures }) => measures.includes(id))
    .map(({ title, status, date }) =>
      t("nl", "quarter.measure.decision", {
        title,
        status: t("nl", `decision.${status}`),
        date: date === undefined ? "" : writePeriod(date),
      }),
    )
    .join(" ");
}

/** The measures of which no amount is known in any year: potential that is still open, and not nothing. */
export function openMeasures({ dossier }: OpenedDossier): readonly Measure[] {
  return dossier.measures.filter((measure) => {
    const refs = effectRowsOf(measure, dossier);
    const figures = refs.flatMap((ref) => Object.values(resolveRow(dossier, ref)?.row.cells ?? {}));
    return measure.partOf === undefined && figures.every(({ value }) => isMissing(value));
  });
}

type Dossier = OpenedDossier["dossier"];

/** The rows in which the effect of a measure is printed: its own, and those that a scenario names. */
function effectRowsOf({ id, effect }: Measure, { scenarios }: Dossier): readonly string[] {
  const named = scenarios.flatMap((scenario) =>
    scenario.type === "package" ? scenario.measures.flatMap((one) => (one.measure === id ? [one.row] : [])) : [],
  );
  return [...new Set([...(effect === undefined ? [] : [effect]), ...named])];
}

function effectTable({ dossier }: OpenedDossier, gate: Gate): readonly Block[] {
  const found = dossier.measures.flatMap((measure) => {
    const [ref] = effectRowsOf(measure, dossier);
    const row = ref === undefined ? undefined : resolveRow(dossier, ref);
    return row === undefined || ref === undefined ? [] : [{ measure, ref, ...row }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const others = [...new Set(found.map(({ table }) => table))].slice(1).map(({ lines }) => lines);
  const years = [...new Map(found.flatMap(({ table }) => table.columns.map(({ id, title }) => [id, title])))];
  return [
    tableBlock(
      {
        id: "stand-maatregelen",
        caption: t("nl", "quarter.measures.caption"),
        rowTitle: t("nl", "scenario.measure.row"),
        columns: years.map(([id, title]) => ({ id, title })),
        rows: found.map(
          ({ measure, ref, row }): DraftRow => ({
            id: measure.id,
            header: numbered(measure),
            cells: years.map(([id]) => {
              const figure = row.cells[id];
              return figure === undefined ? undefined : { ref: `${ref}/${id}`, figure };
            }),
          }),
        ),
        source: sourceLine(dossier, first.table.lines, ...others),
      },
      gate,
    ),
  ];
}

function measureEntry(measure: Measure, opened: OpenedDossier, gate: Gate): Entry {
  const { dossier } = opened;
  const { id, description, residents = [], owner, domain, recurrence, partOf, investments = [], lines } = measure;
  const isOpen = openMeasures(opened).includes(measure);
  return {
    id: `stand-${id}`,
    title: numbered(measure),
    status: t("nl", isOpen ? "quarter.measure.open" : "quarter.measure.estimated"),
    facts: [
      ...fact(t("nl", "quarter.measure.what"), description),
      ...fact(t("nl", "quarter.measure.domain"), dossier.domains.find((one) => one.id === domain)?.title),
      ...fact(t("nl", "quarter.measure.recurrence"), t("nl", `recurrence.${recurrence}`)),
      ...fact(t("nl", "quarter.measure.part-of"), partOf && titleOf(dossier, partOf)),
      ...fact(
        t("nl", "report.residents"),
        residents.length === 0
          ? t("nl", "quarter.measure.residents.none")
          : residents
              .map((one) => t("nl", "section.said", { says: one.text, lines: formatCitation(one.lines) }))
              .join(" "),
      ),
      ...fact(t("nl", "quarter.measure.owner"), owner ?? t("nl", "quarter.measure.owner.none")),
      ...figuresFact(t("nl", "quarter.measure.investments"), investments, opened, gate),
      ...budgetFact(measure, opened, gate),
      ...fact(t("nl", "quarter.measure.progress"), decisionsOn(measure, opened)),
    ],
    source: formatCitation(lines),
  };
}

/**
 * The budget that the measure changes, as last known: the one line of its domain as a whole, and not the products in it or
 * a subtotal that repeats it; or that there is none.
 */
function budgetFact({ domain }: Measure, opened: OpenedDossier, gate: Gate): Entry["facts"] {
  const { accounts } = accountsOf(opened.dossier);
  const lines = accounts
    .flatMap(({ years }) => years.at(-1)?.lines ?? [])
    .filter(({ row, budgeted }) => row.domain === domain && budgeted !== undefined);
  const whole = lines.find(({ row }) => row.product === undefined);
  const refs = (whole === undefined ? lines : [whole]).flatMap(({ budgeted }) => budgeted?.ref ?? []);
  const label = t("nl", "quarter.measure.budget");
  return refs.length === 0
    ? fact(label, t("nl", "quarter.measure.budget.none"))
    : figuresFact(label, refs, opened, gate);
}
