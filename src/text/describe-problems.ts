import type { Problem } from "../figure/problem.ts";
import { type Locale, t } from "./catalogue.ts";
import { describePlace, explainProblem } from "./describe-problem.ts";

/** The sentences of some problems, and how many problems no sentence tells. */
export interface DescribedProblems {
  readonly lines: readonly string[];
  readonly untold: number;
}

/** Something to tell: where it is (empty when nothing is known of it), and what is wrong with what to do. */
export interface PlacedSentence {
  readonly place: string;
  readonly says: string;
}

/** Of problems that differ in their place only, the number that is told. */
const places = 3;

/** Tells problems a reader can survey; see {@link surveyed}. */
export function describeProblems(
  problems: readonly Problem[],
  longest: number,
  locale: Locale = "nl",
): DescribedProblems {
  const placed = problems.map((problem): PlacedSentence => {
    const { title, detail } = explainProblem(problem, locale);
    return { place: describePlace(problem.where, locale), says: `${title}. ${detail}` };
  });
  return surveyed(placed, longest, locale);
}

/**
 * What is wrong in the same way at many places is told at the first few, with how often it occurs further. At most `longest` lines; what did not fit is counted in `untold`, what was said to be the same is not.
 */
export function surveyed(placed: readonly PlacedSentence[], longest: number, locale: Locale = "nl"): DescribedProblems {
  const groups = new Map<string, PlacedSentence[]>();
  for (const one of placed) {
    const group = groups.get(one.says);
    if (group === undefined) groups.set(one.says, [one]);
    else group.push(one);
  }
  const lines: string[] = [];
  let told = 0;
  for (const group of groups.values()) {
    const room = Math.min(places, longest - lines.length);
    if (room <= 0) break;
    lines.push(...group.slice(0, room).map(({ place, says }) => `${place === "" ? "" : `${place}: `}${says}`));
    if (group.length > room) lines.push(t(locale, "import.same", { count: group.length - room }));
    told += group.length;
  }
  return { lines, untold: placed.length - told };
}
