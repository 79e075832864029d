import type { Gate } from "../../disclosure/gate.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { writePeriod } from "../../text/write-period.ts";
import { writeUnit } from "../../text/write-unit.ts";
import { type CountChange, countedOf } from "../counted.ts";
import { written } from "../figure-words.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { figuresFact } from "./entries.ts";
import { sourceLine } from "./source-line.ts";
import { type DraftRow, tableBlock } from "./table-writer.ts";

/**
 * The numbers per budget: how each count changed between its last two moments, the counts that are known at one moment, and
 * the budgets of which no count is known.
 */
export function volumeSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { dossier } = opened;
  const { changes } = countedOf(dossier);
  const units = [...new Set(changes.map(unitOf))];
  const once = dossier.counts.filter((count) => !changes.some((change) => change.count === count));
  const entries = once.flatMap(({ id, title, figures }) => {
    const facts = figuresFact(t("nl", "quarter.volumes.known"), figures, opened, gate);
    return facts.length === 0 ? [] : [{ id: `aantal-${id}`, title, facts }];
  });
  const without = budgetsWithoutCount(opened);
  if (dossier.counts.length + dossier.budgets.length === 0) return [];
  return [
    heading(1, "aantallen", t("nl", "quarter.volumes.heading")),
    paragraph(t("nl", "quarter.volumes.note")),
    ...units.map((unit, at) =>
      changeTable(
        opened,
        changes.filter((change) => unitOf(change) === unit),
        gate,
        at,
      ),
    ),
    ...(entries.length === 0
      ? []
      : [heading(2, "aantallen-eenmaal", t("nl", "quarter.volumes.once")), { type: "entries", entries } as const]),
    ...(without.length === 0
      ? []
      : [
          heading(2, "aantallen-zonder", t("nl", "quarter.volumes.none")),
          paragraph(t("nl", "quarter.volumes.none.list", { budgets: without.join(", ") })),
        ]),
  ];
}

function unitOf({ to }: CountChange): string {
  return writeUnit(to.figure.unit);
}

function changeTable({ dossier }: OpenedDossier, changes: readonly CountChange[], gate: Gate, at: number): Block {
  const [first] = changes;
  const others = changes.slice(1).map(({ count }) => count.lines);
  return tableBlock(
    {
      id: `aantallen-${at + 1}`,
      caption: t("nl", "quarter.volumes.caption", { unit: first === undefined ? "" : unitOf(first) }),
      rowTitle: t("nl", "quarter.volumes.row"),
      columns: [
        { id: "van", title: t("nl", "quarter.volumes.from") },
        { id: "tot", title: t("nl", "quarter.volumes.to") },
        { id: "verandering", title: t("nl", "quarter.volumes.change"), align: "end" },
        { id: "periode", title: t("nl", "quarter.volumes.period") },
      ],
      rows: changes.map(
        ({ count, from, to, growth }): DraftRow => ({
          id: count.id,
          header: count.title,
          cells: [
            from,
            count.note === undefined ? to : { ...to, footnote: count.note },
            isMissing(growth.figure.value) ? undefined : written(gate.release(growth.figure)),
            t("nl", "quarter.volumes.periods", {
              from: writePeriod(from.figure.period),
              to: writePeriod(to.figure.period),
            }),
          ],
        }),
      ),
      source: first === undefined ? dossier.title : sourceLine(dossier, first.count.lines, ...others),
    },
    gate,
  );
}

/** The products of a budget whose law and product no count names. */
function budgetsWithoutCount({ dossier }: OpenedDossier): readonly string[] {
  const rows = dossier.budgets.flatMap(({ rows: own }) => own).filter(({ nature }) => nature === "cost");
  const names = rows.flatMap(({ product }) => product ?? []);
  return [...new Set(names)].filter((name) => !dossier.counts.some(({ product }) => product === name));
}
