import type { Gate } from "../../disclosure/gate.ts";
import { coverState, coverStates, isMoved } from "../../evaluation/cover-state.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Cover, Means } from "../../policy/cover.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import type { NumberStyle } from "../../text/write-number.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { paragraph } from "../pages/blocks.ts";
import { meansTitle } from "./cover-means.ts";
import { type DraftCell, type DraftRow, styleOf, writeDraft } from "./table-writer.ts";

/** Every cost with the money that carries it, the mistakes first; one that has only moved stands under bookkeeping. */
export function coverCosts(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { dossier } = opened;
  const covers = dossier.covers.filter((cover) => !isMoved(cover));
  const explained = paragraph(t("nl", "cover.costs.explained"));
  if (covers.length === 0) return [explained, paragraph(t("nl", "cover.lead.costs", { count: 0, partly: 0 }))];
  const rows = coverStates.flatMap((state): readonly DraftRow[] => {
    const own = covers.filter((cover) => coverState(cover) === state);
    if (own.length === 0) return [];
    const head: DraftRow = {
      id: `stand-${state}`,
      role: "heading",
      header: t("nl", `cover.state.${state}`),
      cells: [],
    };
    return [head, ...groupsOf(own).flatMap((group) => groupRows(group, opened))];
  });
  const table = writeDraft(
    {
      id: "dekking-kosten-tabel",
      caption: t("nl", "cover.costs.caption"),
      rowTitle: t("nl", "cover.costs.row"),
      columns: [
        { id: "bedrag", title: t("nl", "cover.costs.amount"), align: "end" },
        { id: "aard", title: t("nl", "cover.costs.nature") },
        { id: "door", title: t("nl", "cover.costs.by") },
        { id: "toelichting", title: t("nl", "cover.costs.says") },
        { id: "bron", title: t("nl", "section.lines") },
      ],
      rows,
      source: dossier.title,
      style: amountStyle(rows),
      notes: [
        ...(isOfManyYears(covers, opened) ? [t("nl", "cover.costs.no-sum")] : []),
        ...(covers.some(({ otherStatements }) => otherStatements.length > 0) ? [t("nl", "cover.costs.once")] : []),
      ],
    },
    gate,
  );
  return [explained, { type: "table", table }];
}

/** Tells whether the amounts that are printed belong to more than one period: only then is that why they are not added. */
function isOfManyYears(covers: readonly Cover[], opened: OpenedDossier): boolean {
  const amounts = covers.flatMap(({ figures }) => figures.flatMap((ref) => amountOf(ref, opened)));
  return new Set(amounts.map(({ figure: { period } }) => writePeriod(period))).size > 1;
}

type Group = readonly [Cover, ...Cover[]];

/** Each cost with the costs that are a part of it. */
function groupsOf(covers: readonly Cover[]): readonly Group[] {
  const ids = new Set(covers.map(({ id }) => id));
  return covers
    .filter(({ partOf }) => partOf === undefined || !ids.has(partOf))
    .map((cover) => [cover, ...covers.filter(({ partOf }) => partOf === cover.id)]);
}

/** A cost, its parts, what is available for it, and last what the same costs are called elsewhere. */
function groupRows(group: Group, opened: OpenedDossier): readonly DraftRow[] {
  const [whole] = group;
  return [
    ...group.flatMap((cover) => rowsOf(cover, opened)),
    ...availableRows(whole, opened),
    ...statedRows(whole, opened),
  ];
}

/** A cost in a row; where the source gives more than one amount, each has a row under it. */
function rowsOf(cover: Cover, opened: OpenedDossier): readonly DraftRow[] {
  const { id, title, recurrence, figures, measures, partOf, says, leads, lines } = cover;
  const amounts = figures.flatMap((ref) => costOf(ref, opened));
  const [only, second] = amounts;
  const numbers = measures.map((measure) => numberOf(measure, opened)).join(t("nl", "cover.costs.and"));
  const told = [
    ...(says === undefined ? [] : [says]),
    ...(numbers === "" ? [] : [t("nl", "cover.costs.measures", { measures: numbers, count: measures.length })]),
    ...(leads === undefined ? [] : [leads]),
  ];
  const role = partOf === undefined ? "line" : "of-which";
  const words = [
    t("nl", `cover.nature.${recurrence}`),
    carriedBy(cover, opened),
    told.join(" "),
    formatCitation(lines),
  ];
  const amount = second === undefined ? (only ?? t("nl", "cover.costs.none")) : undefined;
  return [
    { id, role, header: title, cells: [amount, ...words] },
    ...(second === undefined
      ? []
      : amounts.map(
          (cell): DraftRow => ({
            id: `${id}-${cell.ref}`,
            role: "of-which",
            header: cell.figure.label,
            cells: [cell, ...words.map(() => undefined)],
          }),
        )),
  ];
}

/** An amount as a cost; one that is printed as a balance says so. */
function costOf(ref: string, opened: OpenedDossier): readonly Exclude<DraftCell, string | undefined>[] {
  const cost = opened.cover.costs.get(ref);
  if (cost === undefined) return amountOf(ref, opened);
  const kind = cost.figure.kind === "fixed" ? [] : [t("nl", `kind.${cost.figure.kind}`)];
  return [{ ...cost, footnote: [...kind, t("nl", "cover.costs.as-balance")].join("; ") }];
}

function amountOf(ref: string, opened: OpenedDossier): readonly Exclude<DraftCell, string | undefined>[] {
  const figure = opened.figure(ref);
  return figure === undefined ? [] : [{ ref, figure }];
}

/** What was set apart for a cost: whether it was used the source does not say, so nothing is left over or uncovered. */
function availableRows({ id, by }: Cover, opened: OpenedDossier): readonly DraftRow[] {
  const [available] = by?.figure === undefined ? [] : amountOf(by.figure, opened);
  if (by === undefined || available === undefined) return [];
  const header = t("nl", "cover.costs.available", { title: meansTitle(by, opened) });
  return [
    {
      id: `${id}-beschikbaar`,
      role: "of-which",
      header,
      cells: [available, undefined, undefined, undefined, undefined],
    },
  ];
}

/** The same costs as the source states them elsewhere: beside the statement that leads, and in no sum. */
function statedRows({ id, otherStatements }: Cover, opened: OpenedDossier): readonly DraftRow[] {
  return otherStatements.map(
    ({ figure, says, lines }, index): DraftRow => ({
      id: `${id}-ook-${index + 1}`,
      role: "of-which",
      header: t("nl", "cover.costs.also"),
      cells: [amountOf(figure, opened)[0], undefined, undefined, says, formatCitation(lines)],
    }),
  );
}

// Nobody writes "2 × 100.000": amounts in such a scale are written in whole euros.
const scales: readonly number[] = [1, 1000, 1_000_000];

function amountStyle(rows: readonly DraftRow[]): NumberStyle {
  const figures = rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === "object" ? [cell.figure] : [])));
  const style = styleOf(figures);
  return scales.includes(style.scale) ? style : { scale: 1, decimals: 0 };
}

/** What carries a cost now, or what no longer does. */
function carriedBy({ by, before }: Cover, opened: OpenedDossier): string {
  if (by !== undefined) {
    const means = meansWords(by, opened);
    return by.figure === undefined ? means : t("nl", "cover.costs.by-unknown", { means });
  }
  if (before === undefined) return t("nl", "cover.costs.no-cover");
  return t("nl", "cover.costs.no-longer", { before: meansWords(before, opened) });
}

function meansWords(means: Means, opened: OpenedDossier): string {
  return t("nl", "cover.costs.means", {
    title: meansTitle(means, opened),
    nature: t("nl", `cover.nature.${means.recurrence}`),
  });
}

function numberOf(id: string, { dossier }: OpenedDossier): string {
  const measure = dossier.measures.find((one) => one.id === id);
  return measure?.number ?? measure?.title ?? id;
}
