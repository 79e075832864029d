import { type CheckResult, checkDeclared, type Finding } from "../audit/check.ts";
import { findTable, resolveFigure } from "../dossier/lookup.ts";
import type { Interval } from "../figure/interval.ts";
import { t } from "../text/catalogue.ts";
import { summarise } from "./dossier-summary.ts";
import { exactly, written } from "./figure-words.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import type { Site } from "./site.ts";
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
    findings: findings.map((finding) => viewFinding({ ...finding, figure: gate.release(finding.figure) })),
  };
}

/** The audit of a dossier with its numbers in the base of their units. */
export function auditOf({ dossier }: OpenedDossier): CheckResult {
  return checkDeclared(dossier.declared, {
    table: (id) => findTable(dossier, id),
    figure: (ref) => resolveFigure(dossier, ref),
  });
}

function viewFinding(finding: Finding): FindingView {
  const [table = "", row = "", column = ""] = finding.target.split("/");
  const { figure, implied } = finding;
  const say = (value: number) =>
    exactly({ ...figure, value: figure.unit.quantity === "money" ? Math.round(value) : value });
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
    message: sentence(finding.rule, { printed, computed, difference: say(finding.excess) }),
    ...(finding.explained === undefined ? {} : { explained: finding.explained }),
  };
}

/** The middle of what the other numbers leave, or the bound where one side is open. */
export function middleOf({ low, high }: Interval): number {
  if (!Number.isFinite(low)) return high;
  return Number.isFinite(high) ? (low + high) / 2 : low;
}

function sentence(
  rule: string,
  facts: { readonly printed: string; readonly computed: string; readonly difference: string },
): string {
  const known = (["sum", "same", "product", "ratio", "growth", "claim", "tally"] as const).find(
    (name) => name === rule,
  );
  return t("nl", `check.${known ?? "sum"}`, facts);
}
