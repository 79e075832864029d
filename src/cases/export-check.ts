import type { Finding } from "../audit/check.ts";
import type { Gate } from "../disclosure/gate.ts";
import { type Missing, missing } from "../figure/missing.ts";
import { jsonValue } from "../text/json-value.ts";
import { auditOf } from "./audit-dossier.ts";
import { checkOpened } from "./check-dossier.ts";
import { middleOf } from "./finding-words.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { type TextFinding, textFindings } from "./text-findings.ts";
import type { FindingView } from "./views.ts";

/**
 * A finding as JSON: numbers in euros or in the unit, the sentence in Dutch. What is beyond sums prints words, and has no
 * number to compute and no rounding.
 */
export interface FindingExport
  extends Pick<FindingView, "rule" | "certainty" | "where" | "candidates" | "message" | "explained"> {
  readonly printed: number | string | Missing;
  readonly computed: number | string | Missing;
  readonly slack: number | Missing;
}

/** The JSON document of `sluitend check --json`. */
export interface CheckExport {
  readonly dossier: string;
  readonly version: string;
  readonly checked: number;
  readonly findings: readonly FindingExport[];
}

/** The check of a dossier as one JSON document. */
export function exportCheck(opened: OpenedDossier, principal: Principal): CheckExport {
  const { dossier } = opened;
  const audit = auditOf(opened);
  const { findings } = checkOpened(opened, principal);
  const gate = opened.gate(principal);
  const texts = textFindings(opened, gate);
  return {
    dossier: dossier.id,
    version: dossier.hash,
    checked: audit.checked,
    findings: findings.map(({ rule, certainty, where, candidates, message, explained, ...view }, index) => {
      const finding = audit.findings[index];
      const ofText = texts[index - audit.findings.length];
      const numbers =
        finding !== undefined ? auditNumbers(finding, gate) : ofText === undefined ? words(view) : textNumbers(ofText);
      const reason = explained === undefined ? {} : { explained };
      return { rule, certainty, where, candidates, ...numbers, message, ...reason };
    }),
  };
}

type Numbers = Pick<FindingExport, "printed" | "computed" | "slack">;

/** What a slip beyond sums prints and counts, in words. */
function words({ printed, computed }: Pick<FindingView, "printed" | "computed">): Numbers {
  const said = (text: string) => (text === "" ? missing("not-applicable") : text);
  return { printed: said(printed), computed: said(computed), slack: missing("not-applicable") };
}

function auditNumbers({ figure, implied, slack }: Finding, gate: Gate): Numbers {
  const { value, unit } = gate.release(figure);
  return {
    printed: jsonValue(value, unit),
    computed: jsonValue(middleOf(implied), unit),
    slack: jsonValue(slack, unit),
  };
}

function textNumbers({ typed, figure: { value, unit }, slack }: TextFinding): Numbers {
  return { printed: jsonValue(typed, unit), computed: jsonValue(value, unit), slack: jsonValue(slack, unit) };
}
