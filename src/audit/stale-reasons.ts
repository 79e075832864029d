import type { Finding } from "./check.ts";
import type { Declared } from "./expand.ts";
import type { DossierSlip } from "./slips/dossier-slip.ts";

/** Declared relations that carry an explanation while they hold: the slip was mended, and the explanation was left. */
export function staleReasons(declared: readonly Declared[], findings: readonly Finding[]): readonly DossierSlip[] {
  return declared.flatMap(({ relation, table }): readonly DossierSlip[] => {
    const id = table === undefined ? relation.id : `${table}/${relation.id}`;
    const isBroken = findings.some((finding) => finding.relation === id || finding.relation.startsWith(`${id}/`));
    if (relation.explained === undefined || isBroken) return [];
    const place =
      table === undefined
        ? ({ type: "entity", kind: "relations", id: relation.id, field: "explained" } as const)
        : ({ type: "table", table } as const);
    return [{ rule: "explanation-unmatched", certainty: "zeker", place, facts: { rule: relation.rule, place: id } }];
  });
}
