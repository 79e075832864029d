import type { Problem } from "../figure/problem.ts";
import { type Locale, t } from "./catalogue.ts";
import { describeProblem, explainProblem } from "./describe-problem.ts";

/** The sentences of some problems, and how many problems no sentence tells. */
export interface DescribedProblems {
  readonly lines: readonly string[];
  readonly untold: number;
}

/** Of problems that differ in their place only, the number that is told. */
const places = 3;

/**
 * Tells problems a reader can survey: what is wrong in the same way at many places is told at the first few, with how often
 * it occurs further. At most `longest` lines; what did not fit is counted in `untold`, what was said to be the same is not.
 */
export function describeProblems(
  problems: readonly Problem[],
  longest: number,
  locale: Locale = "nl",
): DescribedProblems {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { title, detail } = explainProblem(problem, locale);
    const key = `${title}. ${detail}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  const lines: string[] = [];
  let told = 0;
  for (const group of groups.values()) {
    const room = Math.min(places, longest - lines.length);
    if (room <= 0) break;
    lines.push(...group.slice(0, room).map((problem) => describeProblem(problem, locale)));
    if (group.length > room) lines.push(t(locale, "import.same", { count: group.length - room }));
    told += group.length;
  }
  return { lines, untold: problems.length - told };
}
