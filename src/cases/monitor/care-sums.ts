import { isShallow, namesOf, type PeriodRows, setColumns, sumSpread } from "./month-rows.ts";
import type { NumberTable } from "./number-table.ts";

/** The rows of one month of each model of care in kind. */
export interface CareRows {
  readonly trajectories: PeriodRows;
  readonly changes: PeriodRows;
  readonly referrers: PeriodRows;
  readonly waiting: PeriodRows;
  readonly episodes: PeriodRows;
}

const flows = ["in_beeld", "stand_begin", "instroom", "stand_eind", "uitstroom"] as const;
const laws = ["wmo", "jeugdwet"] as const;

/**
 * Trajectories, what changes in them, who referred and who waits: all of one month. They look apart, but who waits is among those at the
 * end, and of each that begins somebody referred. Allocations are not among them: those that begin are the trajectories that begin and those
 * that go on, so that both together would give away how few go on.
 */
export function addCare(numbers: NumberTable, rows: CareRows): void {
  addTrajectories(numbers, rows);
  addChanges(numbers, rows.changes);
  addReferrers(numbers, rows);
  addEpisodes(numbers, rows.episodes);
}

function addTrajectories(numbers: NumberTable, { trajectories, waiting }: CareRows): void {
  const [of, ofWaiting] = [namesOf(trajectories), namesOf(waiting)];
  setColumns(numbers, trajectories, flows);
  setColumns(numbers, waiting, ["begonnen", "binnen_norm", "wachtend"]);
  for (const spread of trajectories.rows.keys()) {
    numbers.sum(of("in_beeld", spread), [of("stand_begin", spread), of("instroom", spread)]);
    numbers.sum(of("in_beeld", spread), [of("stand_eind", spread), of("uitstroom", spread)]);
    numbers.within(of("stand_eind", spread), [ofWaiting("wachtend", spread)]);
  }
  for (const spread of waiting.rows.keys())
    numbers.within(ofWaiting("begonnen", spread), [ofWaiting("binnen_norm", spread)]);
  sumSpread(numbers, trajectories, flows);
  sumSpread(numbers, waiting, ["begonnen", "binnen_norm", "wachtend"]);
}

function addChanges(numbers: NumberTable, changes: PeriodRows): void {
  const of = namesOf(changes);
  const columns = ["vervolg", "overstap", "opgeschaald", "afgeschaald"] as const;
  setColumns(numbers, changes, columns, isShallow);
  for (const spread of changes.rows.keys()) {
    numbers.within(of("vervolg", spread), [of("overstap", spread)]);
    numbers.within(of("vervolg", spread), [of("opgeschaald", spread), of("afgeschaald", spread)]);
  }
  sumSpread(numbers, { ...changes, rows: new Map([...changes.rows].filter(([spread]) => isShallow(spread))) }, columns);
}

/** Who referred, of the trajectories that begin; of some nobody knows. Where of none is known, that is no number of its own. */
function addReferrers(numbers: NumberTable, { trajectories, referrers }: CareRows): void {
  const [of, ofTrajectories] = [namesOf(referrers), namesOf(trajectories)];
  setColumns(numbers, referrers, ["instroom"]);
  for (const law of laws) {
    const [all, unknown] = [`${law}/*`, `${law}/onbekend`];
    const known = [...referrers.rows.keys()].filter(
      (spread) => spread.startsWith(`${law}/`) && spread !== all && spread !== unknown,
    );
    if (known.length > 0) setColumns(numbers, referrers, ["bekend"], (spread) => spread === all);
    numbers.sum(ofTrajectories("instroom", all), [of("instroom", all)]);
    numbers.sum(of("instroom", all), [of("bekend", all), of("instroom", unknown)]);
    numbers.sum(
      of("bekend", all),
      known.map((spread) => of("instroom", spread)),
    );
  }
}

/** The time in which somebody has care of a law; those who come back are among those who come in. */
function addEpisodes(numbers: NumberTable, episodes: PeriodRows): void {
  const of = namesOf(episodes);
  setColumns(numbers, episodes, ["stand_begin", "instroom", "uitstroom", "stand_eind", "terugkeer"]);
  setColumns(numbers, episodes, ["uitstroom_met_terugkeer"]);
  for (const law of episodes.rows.keys()) {
    numbers.set(of("in_beeld", law), numbers.at(of("stand_begin", law)) + numbers.at(of("instroom", law)));
    numbers.sum(of("in_beeld", law), [of("stand_begin", law), of("instroom", law)]);
    numbers.sum(of("in_beeld", law), [of("stand_eind", law), of("uitstroom", law)]);
    numbers.within(of("instroom", law), [of("terugkeer", law)]);
    numbers.within(of("uitstroom", law), [of("uitstroom_met_terugkeer", law)]);
  }
}
