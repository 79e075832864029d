import { checkDeclared, type Finding } from "../audit/check.ts";
import { cellsKey, checkTables } from "../audit/check-tables.ts";
import { type Explainable, explain } from "../audit/explain.ts";
import type { Ground } from "../audit/operand.ts";
import type { DossierSlip } from "../audit/slips/dossier-slip.ts";
import { findDossierSlips } from "../audit/slips/find-dossier-slips.ts";
import { namesOfSlip } from "../audit/slips/slip-names.ts";
import { staleReasons } from "../audit/stale-reasons.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { findTable, resolveFigure } from "../dossier/lookup.ts";
import type { OpenedDossier } from "./opened-dossier.ts";

/** What the audit of a dossier gives: numbers that do not close, and slips beyond sums, both with their explanations. */
export interface DossierAudit {
  /** How many relations were checked, each place counted apart. */
  readonly checked: number;
  readonly findings: readonly Finding[];
  readonly slips: readonly DossierSlip[];
}

const audits = new WeakMap<OpenedDossier, DossierAudit>();

/** The audit of a dossier with its numbers in the base of their units; done once for each version that is open. */
export function auditOf(opened: OpenedDossier): DossierAudit {
  const known = audits.get(opened);
  if (known !== undefined) return known;
  const audit = auditDossier(opened.dossier);
  audits.set(opened, audit);
  return audit;
}

function auditDossier(dossier: Dossier): DossierAudit {
  const figure = (ref: string) => resolveFigure(dossier, ref);
  const ground: Ground = { table: (id) => findTable(dossier, id), figure };
  const declared = checkDeclared(dossier.declared, ground);
  const known = new Set(declared.constraints.map(({ cells }) => cellsKey(cells)));
  const discovered = checkTables(dossier.tables, ground, known);
  const findings = [...declared.findings, ...discovered.findings];
  const slips = findDossierSlips({ ...dossier, texts: dossier.source.texts, figure });
  const all: readonly Explainable[] = [
    ...findings.map(({ rule, target, relation }) => ({ rule, names: namesOfCell(target, relation) })),
    ...slips.map((slip) => ({ rule: slip.rule, names: namesOfSlip(slip.place) })),
  ];
  const { reasons, unmatched } = explain(all, dossier.explanations);
  return {
    checked: declared.checked + discovered.checked,
    findings: findings.map((finding, index) => withReason(finding, finding.explained ?? reasons[index])),
    slips: [
      ...slips.map((slip, index) => withReason(slip, reasons[findings.length + index])),
      ...unmatched,
      ...staleReasons(dossier.declared, declared.findings),
    ],
  };
}

function withReason<F extends Finding | DossierSlip>(finding: F, reason: string | undefined): F {
  return reason === undefined ? finding : { ...finding, explained: reason };
}

/** A cell, its row, its table, and the relation that speaks of it. */
function namesOfCell(target: string, relation: string): readonly string[] {
  const [table = "", row, column] = target.split("/");
  const cell = row === undefined || column === undefined ? [] : [`${table}/${row}`];
  return [target, ...cell, table, relation.split("/")[0] ?? ""];
}
