import type { DossierSlip, GoalLack, SlipGround } from "./dossier-slip.ts";
import { type GoalMeasures, measuredGoals } from "./goal-measures.ts";

/**
 * Goals without indicator, without an indicator of effect, without baseline, target, term or owner; one finding a goal.
 * Indicators of the goals beneath count; a term and an owner may stand with a goal above.
 *
 * Source: rules of the field, section 5; Almelo L1425 (goals are to be made SMART), Tynaarlo L2590–2631 (kinds of indicator).
 */
export function goalIncomplete(ground: SlipGround): readonly DossierSlip[] {
  return measuredGoals(ground).flatMap((measures): readonly DossierSlip[] => {
    const lacks = lacksOf(measures);
    if (lacks.length === 0) return [];
    const place = { type: "entity", kind: "goals", id: measures.goal.id, field: "" } as const;
    // An indicator that the source does not class may measure the effect.
    const isUnclassed = measures.indicators.some(({ type }) => type === "unknown");
    const certainty = isUnclassed && lacks.every((lack) => lack === "effect") ? "mogelijk" : "zeker";
    return [{ rule: "goal-incomplete", certainty, place, facts: { lacks } }];
  });
}

function lacksOf({ indicators, ...has }: GoalMeasures): readonly GoalLack[] {
  const hasEffect = indicators.some(({ type }) => type === "effect");
  return [
    ...(indicators.length === 0 ? (["indicator"] as const) : hasEffect ? [] : (["effect"] as const)),
    ...(has.hasBaseline ? [] : (["baseline"] as const)),
    ...(has.hasTarget ? [] : (["target"] as const)),
    ...(has.hasTerm ? [] : (["term"] as const)),
    ...(has.hasOwner ? [] : (["owner"] as const)),
  ];
}
