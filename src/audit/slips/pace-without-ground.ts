import type { DossierSlip, PaceLack, SlipGround } from "./dossier-slip.ts";
import { measuresOf } from "./goal-measures.ts";

/** The points that a pace takes: two make a difference, three a direction. */
const enough = 3;

/**
 * Judgements of pace ("fast enough") about a goal without target, without term, or with fewer than three points.
 *
 * Source: rules of the field, section 5: without these the answer is *niet te beoordelen*.
 */
export function paceWithoutGround(ground: SlipGround): readonly DossierSlip[] {
  return ground.judgements.flatMap(({ id, about, fastEnough }): readonly DossierSlip[] => {
    const goal = ground.goals.find((candidate) => candidate.id === about);
    if (goal === undefined || fastEnough === undefined || fastEnough === "unknown") return [];
    const { hasTarget, hasTerm, points } = measuresOf(goal, ground);
    const lacks: readonly PaceLack[] = [
      ...(hasTarget ? [] : (["target"] as const)),
      ...(hasTerm ? [] : (["term"] as const)),
      ...(points >= enough ? [] : (["points"] as const)),
    ];
    if (lacks.length === 0) return [];
    const place = { type: "entity", kind: "judgements", id, field: "fastEnough" } as const;
    return [{ rule: "pace-without-ground", certainty: "zeker", place, facts: { goal: goal.title, lacks, points } }];
  });
}
