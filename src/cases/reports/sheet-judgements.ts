import type { Gate } from "../../disclosure/gate.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Goal } from "../../policy/goal.ts";
import type { Judgement } from "../../policy/judgement.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { titlesOf } from "../sections/named-entities.ts";
import { sourceLine } from "../sections/source-line.ts";
import { type DraftRow, writeDraft } from "../sections/table-writer.ts";

/** The judgements about one goal, a column for each judge: reached, enough, fast enough, in words, on what grounds, where. */
export function judgementTable(goal: Goal, title: string, { dossier }: OpenedDossier, gate: Gate): Block {
  const judged = dossier.judgements.filter(({ about }) => about === goal.id);
  const row = (id: string, header: string, pick: (judgement: Judgement) => string | undefined): DraftRow => ({
    id,
    header,
    cells: judged.map(pick),
  });
  const word = (verdict: Judgement["reached"] | Judgement["enough"]) => verdict && t("nl", `verdict.${verdict}`);
  const rows = [
    row("bereikt", t("nl", "report.sheets.reached"), ({ reached }) => word(reached)),
    row("genoeg", t("nl", "report.sheets.enough"), ({ enough }) => word(enough)),
    row("snel-genoeg", t("nl", "report.sheets.fast-enough"), ({ fastEnough }) => word(fastEnough)),
    row("toelichting", t("nl", "report.sheets.text"), ({ text }) => text),
    row("gronden", t("nl", "goals.judgement.grounds"), ({ grounds }) => titlesOf(dossier, grounds)),
    row("regels", t("nl", "section.lines"), ({ lines }) => formatCitation(lines)),
  ];
  return {
    type: "table",
    table: writeDraft(
      {
        id: `oordelen-${goal.id}`,
        caption: t("nl", "report.sheets.caption", { title }),
        rowTitle: t("nl", "report.sheets.row"),
        columns: judged.map(({ id, judge }) => ({ id, title: judge })),
        rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined && cell !== "")),
        source: sourceLine(dossier, goal.lines),
      },
      gate,
    ),
  };
}
