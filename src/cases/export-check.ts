import type { Finding } from "../audit/check.ts";
import type { Gate } from "../disclosure/gate.ts";
import type { Missing } from "../figure/missing.ts";
import { jsonValue } from "../text/json-value.ts";
import { auditOf, checkOpened, middleOf } from "./check-dossier.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { type TextFinding, textFindings } from "./text-findings.ts";
import type { FindingView } from "./views.ts";

/** A finding as JSON: numbers in euros or in the unit, the sentence in Dutch. */
export interface FindingExport
  extends Pick<FindingView, "rule" | "certainty" | "where" | "candidates" | "message" | "explained"> {
  readonly printed: number | Missing;
  readonly computed: number | Missing;
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
    findings: findings.flatMap(
      ({ rule, certainty, where, candidates, message, explained }, index): readonly FindingExport[] => {
        const finding = audit.findings[index];
        const ofText = texts[index - audit.findings.length];
        const numbers = finding !== undefined ? auditNumbers(finding, gate) : ofText && textNumbers(ofText);
        if (numbers === undefined) return [];
        return [
          {
            rule,
            certainty,
            where,
            candidates,
            ...numbers,
            message,
            ...(explained === undefined ? {} : { explained }),
          },
        ];
      },
    ),
  };
}

type Numbers = Pick<FindingExport, "printed" | "computed" | "slack">;

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
