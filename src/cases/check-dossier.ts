import type { Finding } from "../audit/check.ts";
import { findTable } from "../dossier/lookup.ts";
import type { Figure } from "../figure/figure.ts";
import { t } from "../text/catalogue.ts";
import { auditOf } from "./audit-dossier.ts";
import { nameOfCell } from "./cell-words.ts";
import { deriveFigure, signedSumRef } from "./derived-figure.ts";
import { summarise } from "./dossier-summary.ts";
import { exactly, written } from "./figure-words.ts";
import { messageOf, middleOf } from "./finding-words.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import type { Site } from "./site.ts";
import { viewSlip } from "./slip-words.ts";
import { type TextFinding, textFindings } from "./text-findings.ts";
import type { CheckView, FindingView } from "./views.ts";

/** A dossier checked: numbers that do not close, with the cells that could carry the slip, and slips beyond sums. */
export async function viewCheck(site: Site, principal: Principal, id: string): Promise<CheckView> {
  return checkOpened(await reach(site, principal, id), principal);
}

/** The same for a dossier that is open already. */
export function checkOpened(opened: OpenedDossier, principal: Principal): CheckView {
  const { checked, findings, slips } = auditOf(opened);
  const gate = opened.gate(principal);
  return {
    dossier: summarise(opened.dossier),
    checked,
    findings: [
      ...findings.map((finding) => viewFinding(opened, { ...finding, figure: gate.release(finding.figure) })),
      ...textFindings(opened, gate).map(viewTextFinding),
      ...slips.map((slip) => viewSlip(opened.dossier, slip)),
    ],
  };
}

/** What the audit found in the numbers of one figure. */
export function findingsAt(opened: OpenedDossier, principal: Principal, ref: string): readonly FindingView[] {
  const gate = opened.gate(principal);
  return auditOf(opened)
    .findings.filter(({ target }) => target === ref)
    .map((finding) => viewFinding(opened, { ...finding, figure: gate.release(finding.figure) }));
}

function viewFinding({ dossier, figure: lookup }: OpenedDossier, finding: Finding): FindingView {
  const [table = "", row = "", column = ""] = finding.target.split("/");
  const { figure, implied } = finding;
  const number = (value: number) => sayDifference(figure, value);
  const printed = written(figure);
  const middle = middleOf(implied);
  // In the style of the print: the two differ by more than its rounding, so they never look the same.
  const computed =
    finding.rule === "tally"
      ? String(middle)
      : written({ ...figure, value: figure.unit.quantity === "money" ? Math.round(middle) : middle });
  const sum = sumOf(finding, lookup);
  const cell = (ref: string) => nameOfCell(ref, table, (id) => findTable(dossier, id), lookup);
  return {
    nature: "relation",
    rule: finding.rule,
    certainty: finding.certainty,
    where: { table, row, column },
    candidates: finding.candidates,
    printed,
    computed,
    ...(sum === undefined ? {} : { computedRef: sum }),
    slack: number(finding.slack),
    message: messageOf(finding.rule, { printed, computed, difference: number(finding.excess) }, finding, {
      number,
      cell,
    }),
    ...(finding.explained === undefined ? {} : { explained: finding.explained }),
  };
}

/** The reference of the sum that the finding computes; none where it is no sum, or where no sum of figures gives its number. */
function sumOf({ parts, implied }: Finding, lookup: OpenedDossier["figure"]): string | undefined {
  const ref = parts === undefined ? undefined : signedSumRef(parts);
  const value = ref === undefined ? undefined : (lookup(ref) ?? deriveFigure(ref, lookup)?.figure)?.value;
  return typeof value === "number" && Math.abs(value - middleOf(implied)) < 1 ? ref : undefined;
}

/** Words of a text that contradict a figure: the place is that of the figure, the sentence names the text. */
function viewTextFinding({ text, line, ref, words, figure, slack, excess }: TextFinding): FindingView {
  const [table = "", row = "", column = ""] = ref.split("/");
  const facts = { text, line: String(line), words, figure: written(figure), difference: sayDifference(figure, excess) };
  return {
    nature: "relation",
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

/** A difference in full: whole cents, from one euro on whole euros; between per cents it is percentage points. */
function sayDifference(figure: Figure, value: number): string {
  const { quantity } = figure.unit;
  if (quantity === "percent")
    return exactly({ ...figure, unit: { quantity: "percentage-point" }, value: Math.round(value * 100) / 100 });
  if (quantity !== "money") return exactly({ ...figure, value });
  return exactly({ ...figure, value: Math.abs(value) < 100 ? Math.round(value) : Math.round(value / 100) * 100 });
}
