import type { Judgement } from "../policy/judgement.ts";

/** All that is found of one goal, measure or project. */
export interface Judged {
  readonly about: string;
  readonly judgements: readonly Judgement[];
  /** Two judges contradict each other: on whether it is reached, enough or fast enough. Not knowing contradicts nobody. */
  readonly opposed: boolean;
}

/** Judgements side by side, by what they are about, in the order of the dossier. */
export function sideBySide(judgements: readonly Judgement[]): readonly Judged[] {
  const groups = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const group = groups.get(judgement.about);
    if (group === undefined) groups.set(judgement.about, [judgement]);
    else group.push(judgement);
  }
  return [...groups].map(([about, all]) => ({ about, judgements: all, opposed: differ(all) }));
}

const respects = ["reached", "enough", "fastEnough"] as const;

function differ(judgements: readonly Judgement[]): boolean {
  return respects.some((respect) => {
    const said = judgements.map((judgement) => judgement[respect]);
    return new Set(said.filter((word) => word !== undefined && word !== "unknown")).size > 1;
  });
}
