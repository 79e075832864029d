import { findTable } from "../../dossier/lookup.ts";
import type { Block, Entry, Inline } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { checkOpened } from "../check-dossier.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import type { Principal } from "../principal.ts";
import type { FindingView } from "../views.ts";

/** The annex *Bevindingen van de toetsing*: how much was checked, and each finding with its place, its numbers and its explanation. */
export function findingsAnnex(opened: OpenedDossier, principal: Principal): readonly Block[] {
  const { checked, findings: all } = checkOpened(opened, principal);
  // A document about money: what is beyond sums stands on the page of the audit.
  const findings = all.filter(({ nature }) => nature === "relation");
  const explained = findings.filter((finding) => finding.explained !== undefined).length;
  const summary =
    findings.length === 0
      ? t("nl", "check.clean", { checked })
      : t("nl", "check.summary", { checked, findings: findings.length, explained });
  return [
    { type: "heading", level: 1, id: "toetsing", text: t("nl", "document.findings") },
    { type: "paragraph", content: words(summary) },
    ...(findings.length === 0
      ? []
      : [{ type: "entries", entries: findings.map((finding, index) => entryOf(finding, index, opened)) } as const]),
  ];
}

function entryOf({ certainty, message, explained, where }: FindingView, index: number, opened: OpenedDossier): Entry {
  return {
    id: `bevinding-${index + 1}`,
    title: placeOf(where, opened),
    status: explained === undefined ? certainty : t("nl", "document.finding.is-explained"),
    facts: [
      { label: t("nl", "document.finding.message"), content: words(message) },
      ...(explained === undefined ? [] : [{ label: t("nl", "document.finding.explained"), content: words(explained) }]),
    ],
  };
}

/** The names of table, row and column as the original has them; an id where there is no name. */
function placeOf({ table, row, column }: FindingView["where"], { dossier, figure }: OpenedDossier): string {
  const found = findTable(dossier, table);
  if (found === undefined) return figure(table)?.label ?? table;
  return t("nl", "document.finding.where", {
    table: found.number === undefined ? found.title : `${found.number}, ${found.title}`,
    row: found.rows.find(({ id }) => id === row)?.label ?? row,
    column: found.columns.find(({ id }) => id === column)?.title ?? column,
  });
}

function words(text: string): readonly Inline[] {
  return [{ type: "text", text }];
}
