import type { Gate } from "../../disclosure/gate.ts";
import { type Pace, paceOf } from "../../evaluation/pace.ts";
import { isMissing } from "../../figure/missing.ts";
import { mayCompare } from "../../figure/unit.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Indicator } from "../../policy/indicator.ts";
import type { Block, Entry } from "../../report/model.ts";
import { andList } from "../../text/and-list.ts";
import { t } from "../../text/catalogue.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { type Facts, fact, figuresFact } from "./entries.ts";
import { titlesOf } from "./named-entities.ts";

/** Every indicator with what was measured, what it lacks, and whether it goes fast enough; without target or term: why not. */
export function indicatorSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { indicators } = opened.dossier;
  const title = heading(2, "indicatoren", t("nl", "goals.indicators.heading"));
  if (indicators.length === 0) return [title, paragraph(t("nl", "goals.indicators.none"))];
  const count = (key: "baseline" | "target") => indicators.filter((indicator) => indicator[key] !== undefined).length;
  return [
    title,
    paragraph(
      t("nl", "goals.indicators.gaps", {
        all: indicators.length,
        baseline: count("baseline"),
        target: count("target"),
      }),
    ),
    { type: "entries", entries: indicators.map((indicator) => indicatorEntry(indicator, opened, gate)) },
  ];
}

/** Whether an indicator goes fast enough, from the figures of the dossier that can be compared with its target. */
export function paceOfIndicator({ figures, target, term, direction }: Indicator, opened: OpenedDossier): Pace {
  const aim = target === undefined ? undefined : opened.figure(target);
  const points = figures.flatMap((ref) => {
    const figure = opened.figure(ref);
    if (figure === undefined || isMissing(figure.value) || (aim && !mayCompare(figure.unit, aim.unit))) return [];
    return [{ at: figure.period, value: figure.value }];
  });
  return paceOf({
    points,
    target: aim === undefined || isMissing(aim.value) ? undefined : aim.value,
    term,
    direction: direction === "higher" || direction === "lower" ? direction : undefined,
  });
}

/** One indicator with what was measured and what it lacks. */
export function indicatorEntry(indicator: Indicator, opened: OpenedDossier, gate: Gate): Entry {
  const { id, title, type, status, goals, figures, baseline, target, term, source, note, lines } = indicator;
  const numbers = (label: string, refs: readonly string[]): Facts => {
    const found = figuresFact(label, refs, opened, gate);
    return found.length > 0 ? found : fact(label, t("nl", "goals.indicator.none"));
  };
  return {
    id,
    title,
    status: `${t("nl", `indicator-status.${status}`)}, ${t("nl", `indicator-type.${type}`)}`,
    facts: [
      ...fact(t("nl", "goals.indicator.goals"), titlesOf(opened.dossier, goals)),
      ...(figures.length === 0 ? [] : numbers(t("nl", "goals.indicator.figures"), figures)),
      ...numbers(t("nl", "goals.indicator.baseline"), baseline === undefined ? [] : [baseline]),
      ...numbers(t("nl", "goals.indicator.target"), target === undefined ? [] : [target]),
      ...fact(t("nl", "goals.indicator.term"), term && writePeriod(term)),
      ...fact(t("nl", "goals.indicator.pace"), paceWords(paceOfIndicator(indicator, opened))),
      ...fact(t("nl", "goals.indicator.source"), source),
      ...fact(t("nl", "goals.indicator.note"), note),
    ],
    source: formatCitation(lines),
  };
}

/** A pace in words; where it cannot be judged, why not. */
export function paceWords(pace: Pace): string {
  if (pace.verdict !== "cannot-tell") return t("nl", `goals.pace.${pace.verdict}`);
  const reasons = pace.gaps.map((gap) => t("nl", `goals.pace.gap.${gap}`));
  return t("nl", "goals.pace.cannot-tell", { reasons: andList(reasons) });
}
