import type { Gate } from "../../disclosure/gate.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Block } from "../../report/model.ts";
import type { Moment } from "../../scenario/used-up.ts";
import { t } from "../../text/catalogue.ts";
import { plain, type Sentence, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { entryOf, millions } from "../amounts.ts";
import { quarterOf, startOfYear, usedUpWords } from "../cover-words.ts";
import type { CoverCourse } from "../open-cover.ts";
import { type OpenedDossier, openingStatements } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { saidFigure } from "../said-figure.ts";
import { saidOfPrinted } from "../said-of-printed.ts";
import type { StatedOpening } from "../stated-openings.ts";
import { sayAmount } from "./amount.ts";
import { sourceLine } from "./source-line.ts";
import { type DraftRow, tableBlock, writeDraft } from "./table-writer.ts";

/**
 * When the reserve is used up: what each scenario needs at the start to last through each year, and what follows from each
 * opening that the source states or implies. An opening that nobody states stays open, and the reader holds theirs beside it.
 */
export function coverReserve(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { cover, dossier } = opened;
  const draws = cover.draws.map(({ reserve, sum }) =>
    paragraph(say("nl", "cover.draws", { title: reserve.title, sum: saidFigure(sum, gate, sayAmount) })),
  );
  if (cover.scenarios.length === 0) {
    const reason = dossier.reserves.length === 0 ? "cover.reserve.none" : "cover.reserve.no-years";
    return [paragraph(t("nl", reason)), ...draws];
  }
  const openings = openingStatements(dossier.reserves).length;
  const known = openings === 0 ? "unknown" : openings > 1 ? "contradictory" : "known";
  return [
    ...reserveEnd(cover).map((said) => paragraph(said)),
    paragraph(t("nl", `cover.reserve.${known}`)),
    ...(cover.room === undefined ? [] : [paragraph(t("nl", "cover.needed.without-room"))]),
    neededTable(opened, gate),
    ...(cover.openings.length === 0 ? [] : lastingBlocks(opened, gate)),
    ...otherMoments(opened),
    ...draws,
  ];
}

/** Between which moments the reserve is used up, over every scenario and every opening; nothing when one of them is not known. */
export function reserveEnd(cover: CoverCourse): readonly Sentence[] {
  const all = cover.scenarios.flatMap(({ lasting }) => lasting.map(({ usedUp }) => usedUp));
  const moments = all.flatMap((used) =>
    used.type === "known" && used.earliest !== undefined && used.latest !== undefined
      ? [{ earliest: used.earliest, latest: used.latest }]
      : [],
  );
  const [first] = moments.map(({ earliest }) => earliest).sort(inTime);
  const last = moments
    .map(({ latest }) => latest)
    .sort(inTime)
    .at(-1);
  if (first === undefined || last === undefined || moments.length < all.length) return [];
  const words = { from: saidMoment(first), to: saidMoment(last) };
  if (first.year !== last.year) return [say("nl", "cover.reserve.range.between", words)];
  return [say("nl", "cover.reserve.range", { ...words, year: first.year })];
}

function saidMoment({ year, share }: Moment): string {
  if (share < startOfYear) return t("nl", "cover.used-up.start", { year });
  return t("nl", "cover.moment", { year, quarter: String(quarterOf({ year, share })) });
}

function inTime(a: Moment, b: Moment): number {
  return Number(a.year) - Number(b.year) || a.share - b.share;
}

/** What the source says of the moment at which a reserve is used up, where no opening follows from it. */
function otherMoments({ cover, dossier }: OpenedDossier): readonly Block[] {
  return dossier.reserves.flatMap(({ id, statements }) =>
    statements.flatMap(({ usedUp, says, lines }, index) => {
      const isFollowed = cover.openings.some((one) => one.id === `${id}-${index + 1}`);
      if (usedUp === undefined || says === undefined || isFollowed) return [];
      const words = `${says.charAt(0).toLowerCase()}${says.slice(1).replace(/\.$/, "")}`;
      return [paragraph(t("nl", "cover.reserve.also", { says: words, lines: formatCitation(lines) }))];
    }),
  );
}

function neededTable({ cover, comparison, dossier }: OpenedDossier, gate: Gate): Block {
  const years = comparison?.years ?? [];
  const isPrinted = cover.scenarios.some(({ result }) => result.printed.balance !== undefined);
  return tableBlock(
    {
      id: "dekking-nodig",
      caption: t("nl", "cover.needed.caption"),
      rowTitle: t("nl", "cover.needed.row"),
      columns: years.map((year) => ({ id: year, title: t("nl", "cover.needed.column", { year }) })),
      rows: cover.scenarios.map(
        ({ result: { scenario }, needed }): DraftRow => ({
          id: scenario.id,
          header: scenario.title,
          cells: years.map((year) => entryOf(needed, year)),
        }),
      ),
      source: dossier.title,
      style: millions,
      ...(isPrinted
        ? { notes: [t("nl", "cover.needed.printed"), ...saidOfPrinted(dossier, comparison?.results ?? [])] }
        : {}),
    },
    gate,
  );
}

function lastingBlocks(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { cover, comparison, dossier } = opened;
  const year = comparison?.years.at(-1) ?? "";
  const rows = cover.openings.flatMap((stated): readonly DraftRow[] => [
    { id: stated.id, role: "heading", header: openingWords(stated, opened, gate), cells: [] },
    ...cover.scenarios.flatMap(({ result: { scenario }, lasting }): readonly DraftRow[] => {
      const found = lasting.find((one) => one.stated.id === stated.id);
      if (found === undefined) return [];
      const cells = [stated.opening, usedUpWords(found.usedUp, year), found.claim];
      return [{ id: `${stated.id}-${scenario.id}`, header: scenario.title, cells }];
    }),
  ]);
  const reserves = dossier.reserves.map(({ lines }) => lines);
  const [first, ...others] = reserves;
  const table = writeDraft(
    {
      id: "dekking-duur",
      caption: t("nl", "cover.lasting.caption"),
      rowTitle: t("nl", "cover.lasting.row"),
      columns: [
        { id: "beginstand", title: t("nl", "cover.lasting.opening") },
        { id: "op", title: t("nl", "cover.lasting.used-up") },
        { id: "beslag", title: t("nl", "cover.lasting.claim", { year }) },
      ],
      rows,
      source: first === undefined ? dossier.title : sourceLine(dossier, first, ...others),
      style: millions,
      notes: [t("nl", "cover.lasting.even")],
    },
    gate,
  );
  return [heading(3, "dekking-beginstand", t("nl", "cover.lasting.heading")), { type: "table", table }];
}

/** Where the opening comes from, in the words of the dossier; one that follows from a claim says which. */
function openingWords(
  { type, opening, usedUp, says = "", lines }: StatedOpening,
  opened: OpenedDossier,
  gate: Gate,
): string {
  const cited = formatCitation(lines);
  const words = says.replace(/\.$/, "");
  if (usedUp !== undefined)
    return t("nl", "cover.lasting.spent", { says: words, read: writePeriod(usedUp), lines: cited });
  if (type !== "claim") return t("nl", "cover.lasting.stated", { says: words, lines: cited });
  const { provenance } = opening.figure;
  const ref = provenance.type === "computed" ? (provenance.inputs.at(-1)?.ref ?? "") : "";
  const figure = opened.figure(ref);
  const scenario = opened.cover.scenarios.find(
    ({ needed }) => provenance.type === "computed" && needed.at(-1)?.ref === provenance.inputs[0]?.ref,
  )?.result.scenario.title;
  const claim = figure === undefined ? "" : plain([saidFigure({ ref, figure }, gate, sayAmount)]);
  return t("nl", "cover.lasting.claimed", { scenario: scenario ?? "", claim, lines: cited });
}
