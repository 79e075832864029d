import type { Gate } from "../../disclosure/gate.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Trend } from "../../policy/trend.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { saidList } from "./entries.ts";
import { titleOf } from "./named-entities.ts";
import { type DraftRow, tableBlock } from "./table-writer.ts";

/** Developments from outside: their consequences with the effect per goal as printed, and those without an effect. */
export function trendSection({ dossier }: OpenedDossier, gate: Gate): readonly Block[] {
  const { trends } = dossier;
  if (trends.length === 0) return [];
  const targets = targetsOf(trends);
  const withEffect = trends.filter((trend) => hasEffect(trend));
  const plain = trends.filter((trend) => !hasEffect(trend));
  const rows = withEffect.flatMap((trend): readonly DraftRow[] => [
    { id: trend.id, role: "heading", header: trend.title, cells: [] },
    ...trend.consequences.map(
      ({ text, effects, lines }, index): DraftRow => ({
        id: `${trend.id}-${index + 1}`,
        header: text,
        cells: [
          ...targets.map((on) =>
            effects
              .filter((effect) => effect.on === on)
              .map(({ effect }) => t("nl", `trend-effect.${effect}`))
              .join("; "),
          ),
          formatCitation(lines),
        ],
      }),
    ),
  ]);
  return [
    heading(1, "ontwikkelingen", t("nl", "goals.trends.heading")),
    ...(rows.length === 0
      ? []
      : [
          paragraph(t("nl", "goals.trends.note")),
          tableBlock(
            {
              id: "ontwikkelingen-overzicht",
              caption: t("nl", "goals.trends.caption"),
              rowTitle: t("nl", "goals.trends.row"),
              columns: [
                ...targets.map((on) => ({ id: on, title: targetName(on) })),
                { id: "bron", title: t("nl", "section.lines") },
              ],
              rows,
              source: dossier.title,
            },
            gate,
          ),
        ]),
    ...(plain.length === 0 ? [] : [heading(2, "ontwikkelingen-zonder", t("nl", "goals.trends.plain"))]),
    ...saidList(
      plain.map(({ title, consequences, lines }) => ({
        says: `${title}: ${consequences.map(({ text }) => text).join(" ")}`,
        lines: formatCitation(lines),
      })),
    ),
  ];

  function targetName(on: string): string {
    if (on === "cost") return t("nl", "goals.trends.cost");
    if (on === "policy") return t("nl", "goals.trends.policy");
    return titleOf(dossier, on) ?? on;
  }
}

function hasEffect({ consequences }: Trend): boolean {
  return consequences.some(({ effects }) => effects.length > 0);
}

/** What the effects are on, goals in the order of the source, then cost and policy. */
function targetsOf(trends: readonly Trend[]): readonly string[] {
  const all = new Set(
    trends.flatMap(({ consequences }) => consequences.flatMap(({ effects }) => effects.map(({ on }) => on))),
  );
  const last = ["cost", "policy"];
  return [...[...all].filter((on) => !last.includes(on)), ...last.filter((on) => all.has(on))];
}
