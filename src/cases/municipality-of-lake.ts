import { problem, UserError } from "../figure/problem.ts";
import type { Lake } from "../lake/lake.ts";
import "./tie-out/problems.ts";

/**
 * The municipality of a lake that is meant, by its CBS code: the one that is asked, or the only one. `isReachable` says which of them this
 * reader may know of. UserError `tie-out.municipality` when it is not there, or when none is asked of several.
 */
export async function municipalityOfLake(
  lake: Lake,
  asked: string | undefined,
  isReachable: (code: string) => boolean = () => true,
): Promise<string> {
  const { deliveries } = await lake.snapshot();
  const known = [...new Set(deliveries.map(({ gemeente }) => gemeente))].filter(isReachable).toSorted();
  const [first, second] = known;
  if (asked === undefined && first !== undefined && second === undefined) return first;
  if (asked !== undefined && known.includes(asked)) return asked;
  throw new UserError([problem("tie-out.municipality", { known, ...(asked === undefined ? {} : { asked }) })]);
}

/** A municipality, of which the lake must have something. UserError `monitor.municipality`. */
export async function municipalityIn(lake: Lake, code: string): Promise<string> {
  const { deliveries } = await lake.snapshot();
  const known = [...new Set(deliveries.map(({ gemeente }) => gemeente))].toSorted();
  if (known.includes(code)) return code;
  throw new UserError([problem("monitor.municipality", { municipality: code, known })]);
}
