import type { DossierSlip, SlipGround } from "./dossier-slip.ts";

/** A sign for a goal and the sign for cost beside it, in one consequence of a trend. */
interface Pair {
  readonly trend: string;
  readonly field: string;
  readonly key: string;
  readonly cost: "up" | "down";
  readonly printed: string;
  readonly beside: string;
}

/** As many other places must agree before one that differs is worth a look. */
const enough = 5;

/**
 * In a table of trends: a cost that falls where the same sign for the same goal goes with a rise of cost in all other places,
 * or the other way round (Tynaarlo L3183–3184, fewer carers, more safety net, lower cost). Possible at most: both may be meant.
 */
export function signAgainstOthers({ trends }: SlipGround): readonly DossierSlip[] {
  const pairs = trends.flatMap(({ id, consequences }) =>
    consequences.flatMap(({ effects }, index): readonly Pair[] => {
      const cost = effects.find(({ on }) => on === "cost");
      const [goal, second] = effects.filter(({ on }) => on !== "cost" && on !== "policy");
      if (cost === undefined || goal === undefined || second !== undefined) return [];
      if (cost.effect !== "up" && cost.effect !== "down") return [];
      const field = `consequences.${index + 1}`;
      return [
        {
          trend: id,
          field,
          key: `${goal.on} ${goal.effect}`,
          cost: cost.effect,
          printed: cost.printed,
          beside: goal.printed,
        },
      ];
    }),
  );
  return [...new Set(pairs.map(({ key }) => key))].flatMap((key): readonly DossierSlip[] => {
    const alike = pairs.filter((pair) => pair.key === key);
    return (["up", "down"] as const).flatMap((cost): readonly DossierSlip[] => {
      const [one, second] = alike.filter((pair) => pair.cost === cost);
      const others = alike.length - 1;
      if (one === undefined || second !== undefined || others < enough) return [];
      const place = { type: "entity", kind: "trends", id: one.trend, field: one.field } as const;
      const facts = { printed: one.printed, beside: one.beside, others };
      return [{ rule: "sign-against-others", certainty: "mogelijk", place, facts }];
    });
  });
}
