import type { Gate } from "../../disclosure/gate.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import type { Figure } from "../../figure/figure.ts";
import { isMissing } from "../../figure/missing.ts";
import { compareDays, daysOf } from "../../figure/period-days.ts";
import { periodText } from "../../figure/period-text.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { saidFigure } from "../said-figure.ts";
import type { RankedChange } from "./change.ts";

// A label in the dossier's own words that says itself that something changed, or is expected to.
const changing = /^(?:verwachte )?(?:verandering|groei|stijging|toename|daling|afname)\b/iu;
const downward = /^(?:verwachte )?(?:daling|afname)/iu;

/** A figure that is a change itself, with the way it goes. */
export interface StatedChange {
  readonly ref: string;
  readonly figure: Figure;
  readonly title: string;
  readonly isDown: boolean;
}

/**
 * The figures of a dossier that are a change themselves, the newest first: "Verandering van de uitgaven van 2017 naar 2018"
 * (Raalte L696). One that the source states in several places is told once; one
 * about a count of the dossier is left to that count, which has the numbers.
 */
export function statedChangesIn({ figures, counts }: Dossier): readonly StatedChange[] {
  const told = new Set<string>();
  return [...figures]
    .flatMap(([ref, figure]): readonly StatedChange[] => {
      const { value, label, period, unit } = figure;
      if (!changing.test(label) || isMissing(value) || value === 0) return [];
      if (unit.quantity !== "percent" && unit.quantity !== "money") return [];
      const key = [value, periodText(period), downward.test(label)].join("|");
      if (told.has(key)) return [];
      told.add(key);
      if (counts.some((count) => label.toLowerCase().includes(count.title.toLowerCase()))) return [];
      const title = label.replace(/\s*\([^)]*\)$/u, "");
      return [{ ref, figure, title, isDown: value < 0 || downward.test(label) }];
    })
    .sort((a, b) => compareDays(daysOf(b.figure.period).last, daysOf(a.figure.period).last));
}

/** Those that happened, as lines of what changed. */
export function statedChanges({ dossier }: OpenedDossier, gate: Gate): readonly RankedChange[] {
  const all = statedChangesIn(dossier).filter(({ figure }) => isRealised(figure));
  return all.map(({ ref, figure, title, isDown }, index) => ({
    id: `genoemd-${ref}`,
    sort: "stated",
    title,
    direction: t("nl", isDown ? "start.direction.down" : "start.direction.up"),
    says: say("nl", "change.stated", { figure: saidFigure({ ref, figure }, gate), period: writePeriod(figure.period) }),
    rank: all.length - index,
    ref,
  }));
}

/** Tells whether a figure is about what happened: fixed or provisional, and begun before it was said. */
export function isRealised({ kind, period, knownOn }: Figure): boolean {
  const isPast = compareDays(daysOf(period).first, daysOf(knownOn).last) <= 0;
  return isPast && (kind === "fixed" || kind === "provisional");
}
