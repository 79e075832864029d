import type { Gate } from "../../disclosure/gate.ts";
import { sideBySide } from "../../evaluation/judgements.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Goal } from "../../policy/goal.ts";
import type { Block, Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import { numbered } from "../numbered.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import type { Principal } from "../principal.ts";
import { saidList } from "../sections/entries.ts";
import { inTreeOrder } from "../sections/goal-tree.ts";
import { indicatorEntry } from "../sections/indicators.ts";
import { judgedEntry, judgementOverview } from "../sections/judgements.ts";
import { signalEntry } from "../sections/signals.ts";
import { voiceSection } from "../sections/voices.ts";
import { annexesOf, documentOf } from "./document.ts";
import { judgementTable } from "./sheet-judgements.ts";

/** Tells whether a dossier has tracks that somebody judged. */
export function hasTracks({ dossier }: OpenedDossier): boolean {
  return tracksOf(dossier).length > 0;
}

/** The *evaluatiebladen*: a sheet for every track, with the judgements about it side by side (Dronten, nine tracks, L211–1069). */
export function trackSheets(opened: OpenedDossier, principal: Principal): Report {
  const { dossier } = opened;
  const gate = opened.gate(principal);
  const tracks = tracksOf(dossier);
  const judged = sideBySide(dossier.judgements).filter(({ about }) => tracks.some(({ id }) => id === about));
  const counts = { tracks: tracks.length, opposed: judged.filter(({ opposed }) => opposed).length };
  return documentOf(opened, principal, {
    template: "evaluatiebladen",
    title: t("nl", "report.sheets.title", { name: dossier.name }),
    subtitle: dossier.title,
    lead: say("nl", "report.sheets.lead", counts),
    blocks: [
      heading(1, "overzicht", t("nl", "report.sheets.overview")),
      judgementOverview(judged, opened, gate),
      ...tracks.flatMap((track) => sheetOf(track, opened, gate)),
      ...otherJudgements(opened, tracks),
      ...voiceSection(opened, gate),
      ...annexesOf(opened, principal),
    ],
  });
}

type Dossier = OpenedDossier["dossier"];

/** The tracks about which there is a judgement, in the order of the source. */
function tracksOf({ goals, judgements }: Dossier): readonly Goal[] {
  return goals.filter(({ id, type }) => type === "track" && judgements.some(({ about }) => about === id));
}

/** A goal with everything under it. */
function withParts(goal: Goal, { goals }: Dossier): readonly Goal[] {
  const own = new Set([goal.id]);
  const parts = inTreeOrder(goals).filter(({ goal: { id, parent } }) => {
    if (parent === undefined || !own.has(parent)) return false;
    own.add(id);
    return true;
  });
  return [goal, ...parts.map((part) => part.goal)];
}

function sheetOf(track: Goal, opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { dossier } = opened;
  const goals = withParts(track, dossier);
  const ids = new Set(goals.map(({ id }) => id));
  const title = numbered(track);
  const about = sideBySide(dossier.judgements).filter((one) => one.about !== track.id && ids.has(one.about));
  const indicators = dossier.indicators.filter((one) => one.goals.some((goal) => ids.has(goal)));
  const signals = goals.flatMap((goal) => signalEntry(goal, opened, gate));
  return [
    heading(1, `blad-${track.id}`, t("nl", "report.sheets.sheet", { title })),
    ...(track.text === undefined ? [] : [paragraph(track.text)]),
    ...part(
      `${track.id}-doelen`,
      t("nl", "report.sheets.goals"),
      saidList(
        goals.slice(1).map(({ title: says, soThat, lines }) => ({
          says: soThat === undefined ? says : `${says}. ${soThat}`,
          lines: formatCitation(lines),
        })),
      ),
    ),
    heading(2, `${track.id}-oordelen`, t("nl", "report.sheets.judgements")),
    judgementTable(track, title, opened, gate),
    ...part(
      `${track.id}-deeloordelen`,
      t("nl", "report.sheets.others"),
      about.length === 0 ? [] : [{ type: "entries", entries: about.map((one) => judgedEntry(one, opened)) }],
    ),
    ...part(
      `${track.id}-signalen`,
      t("nl", "goals.signals.heading"),
      signals.length === 0 ? [] : [{ type: "entries", entries: signals }],
    ),
    ...part(
      `${track.id}-indicatoren`,
      t("nl", "report.sheets.indicators"),
      indicators.length === 0
        ? [paragraph(t("nl", "report.sheets.indicators.none"))]
        : [
            {
              type: "entries",
              entries: indicators.map((one) => {
                const entry = indicatorEntry(one, opened, gate);
                return { ...entry, id: `${track.id}-${entry.id}` };
              }),
            },
          ],
    ),
    ...part(`${track.id}-verder`, t("nl", "report.sheets.next"), adviceFor(ids, dossier)),
  ];
}

/** A heading with what stands under it; nothing when nothing does. */
function part(id: string, title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, id, title), ...blocks];
}

/** Recommendations and points of attention that name the track, one of its goals, or a judgement about these. */
function adviceFor(ids: ReadonlySet<string>, { recommendations, attention, judgements }: Dossier): readonly Block[] {
  const named = new Set([...ids, ...judgements.filter(({ about }) => ids.has(about)).map(({ id }) => id)]);
  const names = (refs: readonly string[]) => refs.some((ref) => named.has(ref));
  return saidList(
    [...recommendations.filter(({ grounds }) => names(grounds)), ...attention.filter(({ about }) => names(about))].map(
      ({ title, lines }) => ({ says: title, lines: formatCitation(lines) }),
    ),
  );
}

/** What was judged besides the tracks and what belongs to them. */
function otherJudgements(opened: OpenedDossier, tracks: readonly Goal[]): readonly Block[] {
  const told = new Set(tracks.flatMap((track) => withParts(track, opened.dossier)).map(({ id }) => id));
  const others = sideBySide(opened.dossier.judgements).filter(({ about }) => !told.has(about));
  if (others.length === 0) return [];
  return [
    heading(1, "overige-oordelen", t("nl", "report.sheets.rest")),
    { type: "entries", entries: others.map((one) => judgedEntry(one, opened)) },
  ];
}
