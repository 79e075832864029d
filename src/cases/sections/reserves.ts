import type { Gate } from "../../disclosure/gate.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Reserve } from "../../policy/reserve.ts";
import type { Block, Entry } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { say, sentence } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "./amount.ts";
import { type Facts, fact } from "./entries.ts";

/** The reserves with every statement of the source; where it states an opening balance twice, that is said and not used. */
export function reserveSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { reserves } = opened.dossier;
  const title = heading(1, "reserves", t("nl", "reserve.heading"));
  if (reserves.length === 0) return [title, paragraph(t("nl", "reserve.none"))];
  return [
    title,
    ...reserves.flatMap((reserve) => contradictionOf(reserve, opened)),
    { type: "entries", entries: reserves.map((reserve) => reserveEntry(reserve, opened, gate)) },
  ];
}

function contradictionOf({ id, title, statements }: Reserve, { cover }: OpenedDossier): readonly Block[] {
  const openings = statements.filter(({ moment }) => moment === "opening");
  const periods = openings.map(({ period }) => writePeriod(period));
  const count = Math.max(0, ...periods.map((period) => periods.filter((other) => other === period).length));
  if (count < 2) return [];
  const isFollowed = cover.openings.some((one) => one.reserve === id);
  return [
    paragraph(t("nl", isFollowed ? "reserve.contradiction.followed" : "reserve.contradiction", { count, title })),
  ];
}

/** A reserve with every statement of the source about it. */
export function reserveEntry(
  { id, title, type, purpose, statements, lines }: Reserve,
  opened: OpenedDossier,
  gate: Gate,
): Entry {
  return {
    id,
    title,
    status: t("nl", `reserve.type.${type}`),
    facts: [
      ...fact(t("nl", "reserve.fact.purpose"), purpose),
      ...statements.flatMap((statement) => statementFact(statement, opened, gate)),
    ],
    source: formatCitation(lines),
  };
}

function statementFact(
  { moment, period, figure: ref, says, scenario, lines }: Reserve["statements"][number],
  opened: OpenedDossier,
  gate: Gate,
): Facts {
  const words = { moment: t("nl", `reserve.moment.${moment}`), period: writePeriod(period) };
  const of = opened.dossier.scenarios.find(({ id }) => id === scenario)?.title;
  const label =
    of === undefined
      ? t("nl", "reserve.statement", words)
      : t("nl", "reserve.statement.scenario", { ...words, scenario: of });
  const cited = formatCitation(lines);
  const figure = ref === undefined ? undefined : opened.figure(ref);
  if (ref === undefined || figure === undefined)
    return fact(label, sentence(t("nl", "section.said", { says: says ?? t("nl", "section.no-amount"), lines: cited })));
  const said = saidFigure({ ref, figure }, gate, sayAmount);
  return says === undefined
    ? fact(label, say("nl", "reserve.amount", { figure: said, lines: cited }))
    : fact(label, say("nl", "reserve.said", { figure: said, says, lines: cited }));
}
