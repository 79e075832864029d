import { isProblem, type Problem, problem, UserError, type Where } from "../figure/problem.ts";
import type { Episode } from "../forecast/flow/episode.ts";
import type { IntervalForm } from "../forecast/flow/kaplan-meier.ts";
import { compareGroups, type GroupTest } from "../forecast/flow/log-rank.ts";
import type { CsvRow } from "../tables/csv-read.ts";
import { describeGroup, type GroupDuration } from "./group-duration.ts";
import { cellText, findColumn, type LongTable, needColumn, readLongTable } from "./long-table.ts";
import { type NumberReader, numberReader } from "./number-column.ts";

/** What a user asks of a file of episodes. */
export interface DurationRequest {
  readonly path: string;
  /** Times at which the share that still runs is asked. */
  readonly at: readonly number[];
  readonly form: IntervalForm;
}

/** Durations of a file, and whether its groups differ. */
export interface Durations {
  readonly file: string;
  readonly groups: readonly GroupDuration[];
  readonly difference?: GroupTest;
}

const durationNames = ["duur", "duration"];
const endedNames = ["beëindigd", "beeindigd", "ended", "event"];
const running = ["", "0", "nee", "n", "no", "false", "loopt"];
const finished = ["1", "ja", "j", "yes", "y", "true", "beëindigd", "beeindigd", "ended"];

/**
 * How long care lasts, by group, from a file with a row per episode: duration, whether it ended, perhaps a group and how long it ran
 * when it came in sight. UserError with every row that cannot be read.
 */
export async function forecastDuration({ path, at, form }: DurationRequest): Promise<Durations> {
  const table = await readLongTable(path);
  const needed = [durationNames, endedNames];
  const [duration, ended] = [needColumn(table, durationNames, needed), needColumn(table, endedNames, needed)];
  const group = findColumn(table, ["groep", "group"]);
  const seenFrom = findColumn(table, ["gezien vanaf", "gezien_vanaf", "seen_from"]);
  const durationOf = numberReader(table, duration);
  const seenFromOf = seenFrom === undefined ? undefined : numberReader(table, seenFrom);
  const problems: Problem[] = [];
  const noting = <T>(read: T | Problem, otherwise: T): T => {
    if (!isProblem(read)) return read;
    problems.push(read);
    return otherwise;
  };
  const groups = new Map<string, Episode[]>();
  for (const row of table.rows) {
    const name = group === undefined ? "" : cellText(row, group);
    const isSeen = seenFrom !== undefined && seenFromOf !== undefined && cellText(row, seenFrom) !== "";
    const from = isSeen ? noting(timeOf(table, row, seenFrom, seenFromOf), 0) : 0;
    const episode: Episode = {
      duration: noting(timeOf(table, row, duration, durationOf), 0),
      ended: noting(endedOf(table, row, ended), false),
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

/** A time of a cell, which is never negative. */
function timeOf(table: LongTable, row: CsvRow, column: number, read: NumberReader): number | Problem {
  const time = read(row);
  if (isProblem(time) || time >= 0) return time;
  return problem("number.unreadable", { value: cellText(row, column) }, whereOf(table, row, column));
}

/** Whether an episode ended. A word that is not known is refused: taken for an end it would make care look shorter. */
function endedOf(table: LongTable, row: CsvRow, column: number): boolean | Problem {
  const value = cellText(row, column);
  if (finished.includes(value.toLowerCase())) return true;
  if (running.includes(value.toLowerCase())) return false;
  return problem("cell.not-yes-no", { value }, whereOf(table, row, column));
}

function whereOf({ file, names }: LongTable, { line }: CsvRow, column: number): Where {
  return { file, line, column: names[column] ?? "" };
}
