import type { Inclusion } from "../../disclosure/also-known.ts";
import { namesOf, type PeriodRows } from "./month-rows.ts";
import { keyOfNumber } from "./number-table.ts";

/**
 * What everybody knows of care that begins and ends in a month: the time in which somebody has care of a law begins with a trajectory, and ends
 * with one, so that there are as many of those or more.
 */
export function episodeTruths(
  { trajectories, episodes }: { readonly trajectories: PeriodRows; readonly episodes: PeriodRows },
  indicator: string,
): readonly Inclusion[] {
  const [of, ofEpisodes] = [namesOf(trajectories), namesOf(episodes)];
  return [...episodes.rows.keys()].flatMap((law) =>
    ["instroom", "uitstroom"].map((column) => ({
      larger: [keyOfNumber(indicator, of(column, `${law}/*`))],
      smaller: [keyOfNumber(indicator, ofEpisodes(column, law))],
    })),
  );
}
