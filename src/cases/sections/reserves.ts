import type { Gate } from "../../disclosure/gate.ts";
import { periodText } from "../../figure/period-text.ts";
import { roundingOf } from "../../figure/rounding.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Reserve } from "../../policy/reserve.ts";
import type { Block, Entry } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { inTurn, type Sentence, say, sentence } from "../../text/sentence.ts";
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
      ...sameAmounts(statements, opened).flatMap((same) => statementFact(same, opened, gate)),
    ],
    source: formatCitation(lines),
  };
}

type Statement = Reserve["statements"][number];

/**
 * The statements of a reserve, those of one movement together: the same moment, period and scenario with amounts that rounding
 * lets be the same (Zwolle gives one deposit as 5.513 thousand twice and as "circa 5,5", L3190, L3212, L3265). The most
 * precise leads. Amounts that differ stay apart, and so do two of which the source each says something of its own.
 */
function sameAmounts(statements: readonly Statement[], opened: OpenedDossier): readonly (readonly Statement[])[] {
  const boundsOf = ({ figure: ref }: Statement) => {
    const figure = ref === undefined ? undefined : opened.figure(ref);
    return figure && roundingOf(figure);
  };
  const widthOf = (statement: Statement) => {
    const { low, high } = boundsOf(statement) ?? { low: 0, high: 0 };
    return high - low;
  };
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const own = boundsOf(statement);
    const group = groups.find((known) => {
      const [first] = known;
      const other = first && boundsOf(first);
      if (first === undefined || own === undefined || other === undefined) return false;
      const isSame =
        first.moment === statement.moment &&
        first.scenario === statement.scenario &&
        periodText(first.period) === periodText(statement.period);
      const words = [...known, statement].filter(({ says }) => says !== undefined).length;
      return isSame && words < 2 && own.low <= other.high && other.low <= own.high;
    });
    if (group === undefined) groups.push([statement]);
    else group.push(statement);
  }
  return groups.map((group) => group.sort((a, b) => widthOf(a) - widthOf(b)));
}

/** One movement: its most precise amount, and how else the source writes it. */
function statementFact(same: readonly Statement[], opened: OpenedDossier, gate: Gate): Facts {
  const [first, ...others] = same;
  if (first === undefined) return [];
  const { moment, period, figure: ref, says, scenario, lines } = first;
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
  const main =
    says === undefined
      ? say("nl", "reserve.amount", { figure: said, lines: cited })
      : say("nl", "reserve.said", { figure: said, says, lines: cited });
  return fact(label, inTurn([main, ...others.flatMap((other) => alsoSaid(other, opened, gate))]));
}

function alsoSaid({ figure: ref, says, lines }: Statement, opened: OpenedDossier, gate: Gate): readonly Sentence[] {
  const figure = ref === undefined ? undefined : opened.figure(ref);
  if (ref === undefined || figure === undefined) return [];
  const words = { figure: saidFigure({ ref, figure }, gate, sayAmount), lines: formatCitation(lines) };
  return [
    says === undefined
      ? say("nl", "reserve.also", words)
      : say("nl", "reserve.also.said", { ...words, says: says.replace(/\.$/, "") }),
  ];
}
