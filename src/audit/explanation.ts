import type { Explanation } from "../policy/relation.ts";

/**
 * The explanation that a dossier gives for a finding: of the same rule and about all of its places, or about none in
 * particular, and then it explains the rule wherever it speaks.
 *
 * @param places references of cells or ids of entities that the finding is about.
 */
export function explanationOf(
  explanations: readonly Explanation[],
  rule: string,
  places: readonly string[],
): string | undefined {
  return explanations
    .filter((explanation) => explanation.rule === rule)
    .find(({ where, about }) => {
      const named = [...where, ...about];
      return named.length === 0 || (places.length > 0 && places.every((place) => named.includes(place)));
    })?.text;
}
