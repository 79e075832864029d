import type { Gate } from "../../disclosure/gate.ts";
import { resolveRow } from "../../dossier/lookup.ts";
import { isMissing } from "../../figure/missing.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { type Sentence, say } from "../../text/sentence.ts";
import { entryOf, millions, writeAmount } from "../amounts.ts";
import { partWords, testedName, verdictWords } from "../cover-words.ts";
import { isWhole, type TestedLine } from "../open-cover.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { saidFigure } from "../said-figure.ts";
import { withoutPending } from "./savings.ts";
import { type DraftRow, styleOf, type TableDraft, tableBlock, writeDraft } from "./table-writer.ts";

/** *Structureel en reëel evenwicht*: each balance held to the term, and what makes it less certain than it looks. */
export function coverBalance(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { cover, variants } = opened;
  const { term, otherTerm } = cover;
  const lines = cover.scenarios.flatMap(({ tested }) => tested);
  const both = lines.length === 0 ? "" : t("nl", "cover.balance.other-term", { term, other: otherTerm });
  const hasRoom = cover.room !== undefined;
  const explained = paragraph(
    lines.length > 0 && !hasRoom
      ? t("nl", "cover.balance.part")
      : `${t("nl", "cover.balance.explained", { term })}${withOther(opened) ? both : ""}`,
  );
  const none = paragraph(t("nl", variants === undefined ? "cover.balance.none" : "cover.balance.one-year"));
  const tested = lines.length === 0 ? [none] : [balanceTable(opened, gate), ...realBlocks(opened, gate)];
  return [explained, ...roomBlocks(opened), ...tested, ...savingTable(opened, gate)];
}

/** Which room of the rest of the budget is added, and what the source says of it. */
function roomBlocks({ cover: { room } }: OpenedDossier): readonly Block[] {
  if (room === undefined) return [];
  const { row, line, forecast } = room;
  const [from = "", to = from] = [line[0]?.year, line.at(-1)?.year];
  const words = { label: row.label, lines: formatCitation(row.lines), from, to };
  const note = forecast.note === undefined ? "" : ` ${forecast.note}`;
  return [paragraph(`${t("nl", "cover.balance.room", words)}${note}`)];
}

/** The room itself, above the balances to which it is added. */
function roomRows({ cover: { room } }: OpenedDossier, years: readonly string[], withOtherTerm: boolean) {
  if (room === undefined) return [];
  const blank = withOtherTerm ? [undefined, undefined] : [undefined];
  const cells = [...blank, ...years.map((year) => entryOf(room.line, year))];
  return [{ id: "begrotingsruimte", header: t("nl", "cover.line.room"), cells }];
}

function balanceTable(opened: OpenedDossier, gate: Gate): Block {
  const { cover, dossier } = opened;
  const years = opened.comparison?.years ?? [];
  const rows: readonly DraftRow[] = [
    ...roomRows(opened, years, withOther(opened)),
    ...cover.scenarios.flatMap(({ result: { scenario }, tested }): readonly DraftRow[] => [
      { id: `evenwicht-${scenario.id}`, role: "heading", header: scenario.title, cells: [] },
      ...tested.map((line) => ({
        id: `${scenario.id}-${line.id}`,
        header: testedName(line.id, dossier),
        cells: testedCells(line, years, withOther(opened)),
      })),
    ]),
  ];
  const isOtherReading = ({ id }: TestedLine) => id === "computed" || id === "gross-printed" || id === "gross-computed";
  const hasOther = cover.scenarios.some(({ tested }) => tested.slice(1).some(isOtherReading));
  const caption = t("nl", cover.room === undefined ? "cover.balance.caption.part" : "cover.balance.caption");
  const draft = draftOf("dekking-evenwicht-tabel", caption, years, opened);
  return tableBlock(
    { ...draft, rows, style: millions, source: dossier.title, notes: hasOther ? [t("nl", "cover.balance.lines")] : [] },
    gate,
  );
}

function savingTable({ cover, dossier, savings }: OpenedDossier, gate: Gate): readonly Block[] {
  const [target] = savings?.results ?? [];
  if (target === undefined || cover.savings.length === 0) return [];
  const { id, title } = target.saving;
  const pendingIn = (year: string) => target.pending[savings?.years.indexOf(year) ?? -1] ?? [];
  // The footnote of an amount tells what does not count in it; that a year is an estimate stands above its column.
  const titleOf = (year: string) => {
    const kind = entryOf(target.planned, year)?.figure.kind;
    return kind === "estimate" ? t("nl", "section.column-kind", { title: year, kind: t("nl", "kind.estimate") }) : year;
  };
  const table = writeDraft(
    {
      id: "dekking-besparing",
      caption: t("nl", "cover.balance.saving.caption"),
      rowTitle: t("nl", "cover.balance.saving.row"),
      columns: cover.savings.map(({ year }) => ({ id: year, title: titleOf(year) })),
      rows: [{ id, header: title, cells: cover.savings.map((one) => withoutPending(one, pendingIn(one.year))) }],
      source: dossier.title,
      style: styleOf(target.planned.map(({ figure }) => figure)),
    },
    gate,
  );
  return [paragraph(t("nl", "cover.balance.saving")), { type: "table", table }];
}

function draftOf(
  id: string,
  caption: string,
  years: readonly string[],
  opened: OpenedDossier,
): Omit<TableDraft, "rows" | "source"> {
  const { term, otherTerm, room } = opened.cover;
  return {
    id,
    caption,
    rowTitle: t("nl", "cover.balance.row"),
    columns: [
      {
        id: "termijn",
        title: room === undefined ? t("nl", "cover.balance.verdict.part") : t("nl", "cover.balance.verdict", { term }),
      },
      ...(withOther(opened)
        ? [{ id: "andere-termijn", title: t("nl", "cover.balance.otherwise", { term: otherTerm }) }]
        : []),
      ...years.map((year) => ({ id: year, title: year, align: "end" as const })),
    ],
  };
}

/** The other term has a column only where it changes an answer about the whole budget. */
function withOther({ cover }: OpenedDossier): boolean {
  return cover.scenarios
    .flatMap(({ tested }) => tested.filter(isWhole))
    .some(({ verdict, otherwise }) => verdict.state !== otherwise.state);
}

function testedCells(
  { id, line, verdict, otherwise }: TestedLine,
  years: readonly string[],
  withOtherTerm: boolean,
): DraftRow["cells"] {
  return [
    isWhole({ id }) ? verdictWords(verdict) : partWords(verdict),
    ...(withOtherTerm ? [isWhole({ id }) ? verdictWords(otherwise) : undefined] : []),
    ...years.map((year) => entryOf(line, year)),
  ];
}

/** What a balance leans on and is not certain: PM, maxima, and savings that stand in the budget already. */
function realBlocks(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const year = opened.comparison?.years.at(-1) ?? "";
  const items = [
    ...opened.cover.scenarios.flatMap(({ result: { scenario, open, effects } }): readonly Sentence[] => {
      const count = open.at(-1) ?? 0;
      const atMost = entryOf(effects?.atMost, year);
      return [
        ...(count === 0 ? [] : [say("nl", "cover.real.open", { scenario: scenario.title, count })]),
        ...(atMost === undefined || isMissing(atMost.figure.value)
          ? []
          : [
              say("nl", "cover.real.at-most", {
                scenario: scenario.title,
                year,
                amount: saidFigure(atMost, gate, writeAmount),
              }),
            ]),
      ];
    }),
    ...savingsInForecast(opened, year, gate),
  ];
  const title = heading(3, "dekking-reeel", t("nl", "cover.real.heading"));
  if (items.length === 0) return [title, paragraph(t("nl", "cover.real.none"))];
  return [title, { type: "list", ordered: false, items }];
}

function savingsInForecast({ dossier }: OpenedDossier, year: string, gate: Gate): readonly Sentence[] {
  return dossier.forecasts.flatMap(({ components }) =>
    components.flatMap(({ title, role, row }): readonly Sentence[] => {
      const figure = row === undefined ? undefined : resolveRow(dossier, row)?.row.cells[year];
      if (figure === undefined || (role !== "saving-budgeted" && role !== "saving-expected")) return [];
      const amount = saidFigure({ ref: `${row}/${year}`, figure }, gate);
      return [say("nl", `cover.real.${role}`, { title, year, amount })];
    }),
  );
}
