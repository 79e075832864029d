import type { Cover } from "../policy/cover.ts";

/** How the nature of a cost and of its cover go together, the most urgent first. */
export const coverStates = ["one-off-cover", "lost", "partly", "unknown", "fits"] as const;
export type CoverState = (typeof coverStates)[number];

/**
 * Judges a cost by its cover: a cost that returns on money that does not is the mistake to be made visible (Dronten L750-751,
 * Zwolle L468-471). `lost` is a cost whose cover has ended; `partly` one of which a part returns; `unknown` where the source
 * does not tell the nature of either.
 */
export function coverState({ recurrence, by }: Pick<Cover, "recurrence" | "by">): CoverState {
  if (by === undefined) return "lost";
  if (recurrence === "one-off") return "fits";
  if (recurrence === "unknown" || by.recurrence === "unknown") return "unknown";
  if (by.recurrence === "structural") return "fits";
  return [recurrence, by.recurrence].includes("mixed") ? "partly" : "one-off-cover";
}

/** A cost that is carried by other money than before has only moved: nothing is saved. */
export function isMoved({ by, before }: Pick<Cover, "by" | "before">): boolean {
  return by !== undefined && before !== undefined;
}
