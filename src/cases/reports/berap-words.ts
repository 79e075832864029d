import type { Dossier } from "../../dossier/dossier.ts";
import { directionOf } from "../../evaluation/budget-lines.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Recurrence } from "../../figure/kind.ts";
import type { Cause } from "../../policy/cause.ts";
import type { Change } from "../../policy/expectation.ts";
import { t } from "../../text/catalogue.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import type { DraftCell } from "../sections/table-writer.ts";

// What a cell can hold and still be read; the other causes stand on the page Financiën.
const mostCauses = 3;

/** The causes that explain one of these figures. */
export function causesOf({ causes }: Dossier, refs: ReadonlySet<string>): readonly Cause[] {
  return causes.filter(({ explains }) => explains.some((ref) => refs.has(ref)));
}

/** I or S: as the dossier says of the line or its figure, and otherwise as its causes say when all that tell it agree. */
export function recurrenceWord(given: readonly (Recurrence | undefined)[], causes: readonly Cause[]): string {
  const own = given.find((one) => one !== undefined && one !== "unknown");
  const told = new Set(
    causes.flatMap(({ recurrence }) => (recurrence === undefined || recurrence === "unknown" ? [] : recurrence)),
  );
  const [only, ...others] = told;
  return t("nl", `budget.recurrence.${own ?? (others.length === 0 ? only : "mixed") ?? "unknown"}`);
}

/** I or S of a total: that of its rows where all have the same. */
export function sharedRecurrence(rows: readonly DraftCell[]): DraftCell {
  const [first, ...others] = new Set(rows);
  return others.length === 0 && first !== t("nl", "budget.recurrence.unknown") ? first : undefined;
}

/**
 * What is said of a line, its explanations and its causes, in one cell; a cause of which the source is not sure says so.
 * Without any of these: `otherwise`, which is that the source names none where nothing else is given.
 */
export function explanationCell(
  said: readonly string[],
  causes: readonly Cause[],
  { otherwise = t("nl", "berap.explanation.none"), balance }: ExplanationOf = {},
): string {
  const direction = balance && directionOf(balance);
  const contrary = causes.filter((cause) => direction !== undefined && (cause.direction ?? direction) !== direction);
  const own = [
    ...said.map((text) => text.replace(/\.$/, "")),
    ...titlesOf(causes.filter((cause) => !contrary.includes(cause))),
  ];
  if (direction === undefined || contrary.length === 0) return own.length === 0 ? otherwise : own.join("; ");
  const titles = titlesOf(contrary).join("; ");
  return own.length === 0
    ? t("nl", `berap.explanation.only-contrary.${direction}`, { titles })
    : t("nl", `berap.explanation.contrary.${direction}`, { own: own.join("; "), titles });
}

interface ExplanationOf {
  readonly otherwise?: string;
  /** The balance that is explained: a cause that makes it worse does not explain an advantage, and says so. */
  readonly balance?: Pick<Figure, "value"> | undefined;
}

function titlesOf(causes: readonly Cause[]): readonly string[] {
  const titles = causes.slice(0, mostCauses).map(titleWithDoubt);
  const more = causes.length - titles.length;
  return [...titles, ...(more === 0 ? [] : [t("nl", "berap.explanation.more", { count: more })])];
}

/** What a source states or tells in words is sure enough to stand bare. */
function titleWithDoubt({ title, status }: Cause): string {
  if (status === "stated" || status === "qualitative") return title;
  return t("nl", "berap.explanation.unsure", { title, status: t("nl", `cause-status.${status}`) });
}

/** A proposed change as its amount, with its words under the table; in words only, or none. */
export function proposalCell(proposal: Change | undefined, { figure }: OpenedDossier): DraftCell {
  if (proposal === undefined) return t("nl", "berap.proposal.none");
  const amount = proposal.figure === undefined ? undefined : figure(proposal.figure);
  if (proposal.figure === undefined || amount === undefined) return proposal.text;
  return { ref: proposal.figure, figure: amount, footnote: proposal.text };
}
