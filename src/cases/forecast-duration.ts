import { type Problem, problem, UserError } from "../figure/problem.ts";
import type { Episode } from "../forecast/flow/episode.ts";
import {
  type DurationQuantile,
  durationQuantile,
  type IntervalForm,
  type Remaining,
  remainingAt,
  restrictedMean,
  survivalCurve,
} from "../forecast/flow/kaplan-meier.ts";
import { compareGroups, type GroupTest } from "../forecast/flow/log-rank.ts";
import { fitWeibull, type Weibull, weibullRemaining } from "../forecast/flow/weibull.ts";
import { cellText, findColumn, needColumn, plainNumber, readLongTable } from "./long-table.ts";

/** What a user asks of a file of episodes. */
export interface DurationRequest {
  readonly path: string;
  /** Times at which the share that still runs is asked. */
  readonly at: readonly number[];
  readonly form: IntervalForm;
}

/** How long the episodes of one group last. */
export interface GroupDuration {
  readonly group: string;
  readonly episodes: number;
  readonly ended: number;
  readonly median: DurationQuantile;
  /** At each time asked the share that still runs, and what the smooth curve says there, also beyond what was seen. */
  readonly remaining: readonly (Remaining & { readonly at: number; readonly fitted?: number })[];
  /** The mean duration as far as the last time asked. */
  readonly mean?: { readonly until: number; readonly mean: number; readonly standardError: number };
  readonly weibull?: Weibull;
  /** The mean of the ended ones alone, which a spreadsheet would give: too short while others run. Absent when none has ended. */
  readonly meanOfEnded?: number;
}

/** Durations of a file, and whether its groups differ. */
export interface Durations {
  readonly file: string;
  readonly groups: readonly GroupDuration[];
  readonly difference?: GroupTest;
}

const running = ["", "0", "nee", "n", "no", "false", "loopt"];

/**
 * How long care lasts, by group, from a file with a row per episode: duration, whether it ended, perhaps a group and how long it ran
 * when it came in sight. UserError with every row that cannot be read.
 */
export async function forecastDuration({ path, at, form }: DurationRequest): Promise<Durations> {
  const table = await readLongTable(path);
  const duration = needColumn(table, ["duur", "duration"]);
  const ended = needColumn(table, ["beëindigd", "beeindigd", "ended", "event"]);
  const group = findColumn(table, ["groep", "group"]);
  const seenFrom = findColumn(table, ["gezien vanaf", "gezien_vanaf", "seen_from"]);
  const problems: Problem[] = [];
  const groups = new Map<string, Episode[]>();
  for (const row of table.rows) {
    const read = (column: number): number => {
      const text = cellText(row, column);
      const value = plainNumber(text);
      if (!(value >= 0))
        problems.push(
          problem(
            "number.unreadable",
            { value: text },
            { file: table.file, line: row.line, column: table.names[column] ?? "" },
          ),
        );
      return value;
    };
    const name = group === undefined ? "" : cellText(row, group);
    const from = seenFrom === undefined || cellText(row, seenFrom) === "" ? 0 : read(seenFrom);
    const episode: Episode = {
      duration: read(duration),
      ended: !running.includes(cellText(row, ended).toLowerCase()),
      ...(from > 0 ? { seenFrom: from } : {}),
    };
    const own = groups.get(name);
    if (own === undefined) groups.set(name, [episode]);
    else own.push(episode);
  }
  if (problems.length > 0) throw new UserError(problems);
  const difference = compareGroups([...groups.values()]);
  return {
    file: table.file,
    groups: [...groups].map(([name, episodes]) => describeGroup(name, episodes, at, form)),
    ...(difference === undefined ? {} : { difference }),
  };
}

function describeGroup(
  group: string,
  episodes: readonly Episode[],
  at: readonly number[],
  form: IntervalForm,
): GroupDuration {
  const curve = survivalCurve(episodes);
  const until = Math.max(0, ...at);
  const over = episodes.filter(({ ended }) => ended);
  const weibull = episodes.some(({ seenFrom }) => seenFrom !== undefined) ? undefined : fitWeibull(episodes);
  return {
    group,
    episodes: curve.episodes,
    ended: curve.ended,
    median: durationQuantile(curve, 0.5, 0.95, form),
    remaining: at.map((time) => ({
      at: time,
      ...remainingAt(curve, time, 0.95, form),
      ...(weibull === undefined ? {} : { fitted: weibullRemaining(weibull, time) }),
    })),
    ...(at.length === 0 ? {} : { mean: { until, ...restrictedMean(curve, until) } }),
    ...(weibull === undefined ? {} : { weibull }),
    ...(over.length === 0 ? {} : { meanOfEnded: over.reduce((sum, { duration }) => sum + duration, 0) / over.length }),
  };
}
