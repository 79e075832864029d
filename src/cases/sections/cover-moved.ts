import type { Gate } from "../../disclosure/gate.ts";
import { isMoved } from "../../evaluation/cover-state.ts";
import { isMissing } from "../../figure/missing.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Cover, Means } from "../../policy/cover.ts";
import type { Block, Inline } from "../../report/model.ts";
import type { ComputedResult, Entry } from "../../scenario/comparison.ts";
import { bookkeepingKinds } from "../../scenario/effects.ts";
import { capital } from "../../text/capital.ts";
import { t } from "../../text/catalogue.ts";
import { joined, type Sentence, say, sentence } from "../../text/sentence.ts";
import { entryOf, millions } from "../amounts.ts";
import { avoidedCosts } from "../avoided-cost.ts";
import { deriveFigure, differenceRef, sumRef } from "../derived-figure.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "./amount.ts";
import { meansTitle } from "./cover-means.ts";
import { type DraftRow, writeDraft } from "./table-writer.ts";

/** What makes a balance better without anything being saved: apart from what really costs less, and the costs that only move. */
export function coverMoved(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { dossier } = opened;
  const moved = dossier.covers.filter(isMoved).map((cover) => movedItem(cover, opened, gate));
  const blocks = [...kindTable(opened, gate), ...avoidedItems(opened, gate)];
  if (moved.length === 0 && blocks.length === 0) return [paragraph(t("nl", "cover.moved.none"))];
  return [
    paragraph(t("nl", "cover.moved.explained")),
    ...blocks,
    ...(moved.length === 0
      ? []
      : [
          heading(3, "dekking-verschoven", t("nl", "cover.moved.list")),
          { type: "list" as const, ordered: false, items: moved },
        ]),
  ];
}

function movedItem(
  { title, figures, by, before, says, lines }: Cover,
  opened: OpenedDossier,
  gate: Gate,
): readonly Inline[] {
  const [ref] = figures;
  const figure = ref === undefined ? undefined : opened.figure(ref);
  const amount: Sentence =
    ref === undefined || figure === undefined || isMissing(figure.value)
      ? sentence(t("nl", "cover.moved.no-amount"))
      : say("nl", "cover.moved.amount", { amount: saidFigure({ ref, figure }, gate, sayAmount) });
  const nameOf = (means: Means | undefined) => (means === undefined ? "" : meansTitle(means, opened));
  const told = t("nl", "section.said", { says: says ?? "", lines: formatCitation(lines) }).trim();
  return joined([
    ...say("nl", "cover.moved.line", { title, from: nameOf(before), to: nameOf(by) }),
    ...amount,
    ...sentence(told),
  ]);
}

/** Per scenario the whole effect of the last year, what of it are lower costs, and each kind of bookkeeping; none without a package. */
function kindTable(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { comparison, cover, dossier } = opened;
  const year = comparison?.years.at(-1) ?? "";
  const packages = cover.scenarios.flatMap(({ result }) => (result.effects === undefined ? [] : [result]));
  if (packages.length === 0) return [];
  const kinds = bookkeepingKinds.filter((kind) => packages.some(({ effects }) => effects?.byKind.has(kind) === true));
  if (kinds.length === 0) return [paragraph(t("nl", "cover.moved.no-kinds"))];
  const rows = packages.flatMap((result): readonly DraftRow[] => {
    const whole = entryOf(result.effects?.effect, year);
    if (whole === undefined) return [];
    const parts = kinds.map((kind) => entryOf(result.effects?.byKind.get(kind), year));
    return [
      {
        id: result.scenario.id,
        header: result.scenario.title,
        cells: [whole, realEffect(whole, parts, opened), ...parts],
      },
    ];
  });
  const table = writeDraft(
    {
      id: "dekking-soorten",
      caption: t("nl", "cover.moved.caption", { year }),
      rowTitle: t("nl", "cover.needed.row"),
      columns: [
        { id: "geheel", title: t("nl", "cover.moved.whole") },
        { id: "echt", title: t("nl", "cover.moved.real") },
        // The kind that a whole column shares stands behind its title.
        ...kinds.map((kind) => ({
          id: kind,
          title: packages.length > 1 ? t("nl", "cover.moved.part") : capital(t("nl", `kind.${kind}`)),
        })),
      ],
      rows,
      source: dossier.title,
      style: millions,
    },
    gate,
  );
  return [{ type: "table", table }];
}

/** The effect less what is only bookkeeping; the whole of it where there is none. */
function realEffect(whole: Entry, parts: readonly (Entry | undefined)[], { figure }: OpenedDossier) {
  const refs = parts.flatMap((part) => part?.ref ?? []);
  const [first, second] = refs;
  if (first === undefined) return whole;
  return deriveFigure(differenceRef(whole.ref, second === undefined ? first : sumRef(refs)), figure) ?? whole;
}

function avoidedItems(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const effects = new Map<string, ComputedResult["measures"][number]>();
  for (const { result } of opened.cover.scenarios)
    for (const effect of result.measures) effects.set(effect.measure.id, effect);
  const items = avoidedCosts([...effects.values()], opened.figure).map(({ measure, ref, figure }) =>
    say("nl", "cover.moved.avoided", {
      measure: measure.title,
      amount: saidFigure({ ref, figure }, gate, sayAmount),
    }),
  );
  return items.length === 0 ? [] : [{ type: "list", ordered: false, items }];
}
