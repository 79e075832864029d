import type { Gate } from "../../disclosure/gate.ts";
import type { Unit } from "../../figure/unit.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Vintage } from "../../policy/vintage.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { writePeriod } from "../../text/write-period.ts";
import { writeUnitHeading } from "../../text/write-unit.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { type DraftRow, tableBlock } from "./table-writer.ts";

/** The same figure as it was stated more than once, all versions side by side; a table for each unit, money first. */
export function vintageSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { vintages } = opened.dossier;
  if (vintages.length === 0) return [];
  const units = new Map<string, DraftRow[]>();
  for (const vintage of vintages) {
    const unit = unitOf(vintage, opened);
    if (unit === undefined) continue;
    const heads = units.get(writeUnitHeading(unit, 1)) ?? [];
    heads.push(...rowsOf(vintage, opened, writeUnitHeading(unit, 1)));
    units.set(writeUnitHeading(unit, 1), heads);
  }
  return [
    heading(1, "versies", t("nl", "vintage.heading")),
    paragraph(t("nl", "vintage.explained")),
    ...[...units].map(
      ([, rows], index): Block =>
        tableBlock(
          {
            id: `versies-${index + 1}`,
            caption: t("nl", "vintage.caption"),
            rowTitle: t("nl", "vintage.row"),
            columns: [
              { id: "cijfer", title: t("nl", "vintage.column.amount") },
              { id: "gedrukt", title: t("nl", "vintage.column.printed"), align: "end" },
              { id: "bekend", title: t("nl", "vintage.column.known") },
              { id: "opmerking", title: t("nl", "vintage.column.note") },
              { id: "bron", title: t("nl", "section.lines") },
            ],
            rows,
            source: opened.dossier.title,
          },
          gate,
        ),
    ),
  ];
}

function unitOf({ versions }: Vintage, opened: OpenedDossier): Unit | undefined {
  return versions.map(({ figure }) => opened.figure(figure)?.unit).find((unit) => unit !== undefined);
}

/** A version in another unit than the first one cannot stand in the same column; it is told in words. */
function rowsOf(vintage: Vintage, opened: OpenedDossier, unit: string): readonly DraftRow[] {
  const versions = vintage.versions.map((version, index): DraftRow => {
    const figure = opened.figure(version.figure);
    const fits = figure !== undefined && writeUnitHeading(figure.unit, 1) === unit;
    const printed = [
      figure?.printed?.text,
      figure !== undefined && !fits ? writeUnitHeading(figure.unit, 1) : undefined,
    ];
    return {
      id: `${vintage.id}-${index + 1}`,
      header: version.scope ?? t("nl", "vintage.version", { number: index + 1 }),
      cells: [
        fits ? { ref: version.figure, figure } : undefined,
        printed.filter((word) => word !== undefined).join(" "),
        writePeriod(version.knownOn ?? figure?.knownOn ?? { type: "one-of", periods: [] }),
        version.note,
        formatCitation(version.lines),
      ],
    };
  });
  return [{ id: vintage.id, role: "heading", header: vintage.title, cells: [] }, ...versions];
}
