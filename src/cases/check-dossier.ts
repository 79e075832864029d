import { checkDeclared, type Finding } from "../audit/check.ts";
import { cellsKey, checkTables, type TablesChecked } from "../audit/check-tables.ts";
import type { Hint } from "../audit/hint.ts";
import type { Ground } from "../audit/operand.ts";
import { findTable, resolveFigure } from "../dossier/lookup.ts";
import type { Figure } from "../figure/figure.ts";
import type { Interval } from "../figure/interval.ts";
import { t } from "../text/catalogue.ts";
import { summarise } from "./dossier-summary.ts";
import { exactly, written } from "./figure-words.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import type { Site } from "./site.ts";
import { type TextFinding, textFindings } from "./text-findings.ts";
import type { CheckView, FindingView } from "./views.ts";

/** The declared relations of a dossier checked: what does not close, with the cells that could carry the slip. */
export async function viewCheck(site: Site, principal: Principal, id: string): Promise<CheckView> {
  return checkOpened(await reach(site, principal, id), principal);
}

/** The same for a dossier that is open already. */
export function checkOpened(opened: OpenedDossier, principal: Principal): CheckView {
  const { checked, findings } = auditOf(opened);
  const gate = opened.gate(principal);
  return {
    dossier: summarise(opened.dossier),
    checked,
    findings: [
      ...findings.map((finding) => viewFinding({ ...finding, figure: gate.release(finding.figure) })),
      ...textFindings(opened, gate).map(viewTextFinding),
    ],
  };
}

/** What the audit found in one figure. */
export function findingsAt(opened: OpenedDossier, principal: Principal, ref: string): readonly FindingView[] {
  const gate = opened.gate(principal);
  return auditOf(opened)
    .findings.filter(({ target }) => target === ref)
    .map((finding) => viewFinding({ ...finding, figure: gate.release(finding.figure) }));
}

const audits = new WeakMap<OpenedDossier, TablesChecked>();

/** The audit of a dossier with its numbers in the base of their units; done once for each version that is open. */
export function auditOf(opened: OpenedDossier): TablesChecked {
  const known = audits.get(opened);
  if (known !== undefined) return known;
  const audit = auditDossier(opened);
  audits.set(opened, audit);
  return audit;
}

function auditDossier({ dossier }: OpenedDossier): TablesChecked {
  const ground: Ground = { table: (id) => findTable(dossier, id), figure: (ref) => resolveFigure(dossier, ref) };
  const declared = checkDeclared(dossier.declared, ground);
  const known = new Set(declared.constraints.map(({ cells }) => cellsKey(cells)));
  const discovered = checkTables(dossier.tables, ground, known);
  return { checked: declared.checked + discovered.checked, findings: [...declared.findings, ...discovered.findings] };
}

function viewFinding(finding: Finding): FindingView {
  const [table = "", row = "", column = ""] = finding.target.split("/");
  const { figure, implied } = finding;
  const say = (value: number) => sayDifference(figure, value);
  const printed = written(figure);
  const middle = middleOf(implied);
  // In the style of the print: the two differ by more than its rounding, so they never look the same.
  const computed =
    finding.rule === "tally"
      ? String(middle)
      : written({ ...figure, value: figure.unit.quantity === "money" ? Math.round(middle) : middle });
  return {
    rule: finding.rule,
    certainty: finding.certainty,
    where: { table, row, column },
    candidates: finding.candidates,
    printed,
    computed,
    slack: say(finding.slack),
    message: messageOf(finding.rule, { printed, computed, difference: say(finding.excess) }, finding, say),
    ...(finding.explained === undefined ? {} : { explained: finding.explained }),
  };
}

/** Words of a text that contradict a figure: the place is that of the figure, the sentence names the text. */
function viewTextFinding({ text, line, ref, words, figure, slack, excess }: TextFinding): FindingView {
  const [table = "", row = "", column = ""] = ref.split("/");
  const facts = { text, line: String(line), words, figure: written(figure), difference: sayDifference(figure, excess) };
  return {
    rule: "own-text",
    certainty: "zeker",
    where: { table, row, column },
    candidates: [ref],
    printed: words,
    computed: written(figure),
    slack: sayDifference(figure, slack),
    message: t("nl", "check.own-text", facts),
  };
}

/** The middle of what the other numbers leave, or the bound where one side is open. */
export function middleOf({ low, high }: Interval): number {
  if (!Number.isFinite(low)) return high;
  return Number.isFinite(high) ? (low + high) / 2 : low;
}

/** A difference in full: whole cents; between per cents it is percentage points. */
function sayDifference(figure: Figure, value: number): string {
  const { quantity } = figure.unit;
  if (quantity === "percent")
    return exactly({ ...figure, unit: { quantity: "percentage-point" }, value: Math.round(value * 100) / 100 });
  return exactly({ ...figure, value: quantity === "money" ? Math.round(value) : value });
}

interface Facts {
  readonly printed: string;
  readonly computed: string;
  readonly difference: string;
}

/** What a finding says: what is printed, what follows, by how much it exceeds rounding, and the slip that would explain it. */
export function messageOf(
  rule: string,
  facts: Facts,
  { hint, twin }: { readonly hint?: Hint | undefined; readonly twin?: string | undefined },
  say: (value: number) => string,
): string {
  if (rule === "copied-line" || rule === "shifted-line") return t("nl", `check.${rule}`, { twin: twin ?? "" });
  if (rule === "off-scale") return t("nl", "check.off-scale", facts);
  const known = (["sum", "same", "product", "ratio", "growth", "claim", "tally"] as const).find(
    (name) => name === rule,
  );
  const sentence = t("nl", `check.${known ?? "sum"}`, facts);
  return hint === undefined ? sentence : `${sentence} ${sayHint(hint, say)}`;
}

function sayHint(hint: Hint, say: (value: number) => string): string {
  switch (hint.type) {
    case "sign":
      return t("nl", "check.hint.sign", { cell: hint.ref });
    case "power-of-ten":
      return t("nl", "check.hint.power-of-ten", { cell: hint.ref, factor: String(hint.factor).replace(".", ",") });
    case "digits-swapped":
      return t("nl", "check.hint.digits-swapped", { cell: hint.ref, value: say(hint.value) });
    case "missing-row":
      return t("nl", "check.hint.missing-row", { amount: say(hint.amount) });
  }
}
