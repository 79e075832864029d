import type { Benefit } from "./benefit.ts";
import { csvText } from "./csv-text.ts";
import { type DayNumber, dayText, monthOf } from "./day-number.ts";
import type { LedgerSums } from "./ledger.ts";
import type { PartOfRun, Run } from "./simulate.ts";
import { between, happens, streamFor, weighted } from "./streams.ts";
import { testBsn } from "./test-bsn.ts";

/** A kind of help to find work: how often it is chosen, how long it takes, and what it costs a month where somebody else gives it. */
interface WorkHelp {
  readonly kind: string;
  readonly weight: number;
  readonly days: readonly [least: number, most: number];
  /** Eurocents a month; the municipality itself gives what costs nothing. */
  readonly monthly: number;
}

const helps: readonly WorkHelp[] = [
  { kind: "diagnose", weight: 16, days: [20, 60], monthly: 0 },
  { kind: "training", weight: 26, days: [40, 150], monthly: 310_00 },
  { kind: "jobcoaching", weight: 20, days: [120, 330], monthly: 425_00 },
  { kind: "proefplaatsing", weight: 14, days: [60, 90], monthly: 0 },
  { kind: "loonkostensubsidie", weight: 12, days: [240, 720], monthly: 890_00 },
  { kind: "beschut werk", weight: 5, days: [540, 1460], monthly: 1_150_00 },
  { kind: "taal op de werkvloer", weight: 7, days: [90, 200], monthly: 185_00 },
];

/** One provision for one person. */
interface Provision {
  readonly help: WorkHelp;
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly result: "naar werk" | "afgerond" | "gestopt" | "overig";
}

export const workHelpHead = csvText([["nummer", "bsn", "voorziening", "uitvoerder", "begin", "einde", "resultaat"]]);

/** The provisions of everybody with a benefit, as they stand at the end of the run; what they cost is added to the ledger. */
export function workHelpRows(run: Run, { benefits }: PartOfRun, sums: LedgerSums): string {
  return csvText(
    benefits.flatMap((benefit) =>
      provisionsOf(run, benefit)
        .filter(({ from, until }) => from <= run.last && until >= run.first)
        .map(({ help, from, until, result }, at) => {
          const { first, last, parameters } = run;
          for (let month = monthOf(Math.max(from, first)); month <= monthOf(Math.min(until, last)); month += 1)
            sums.support.workHelp.add(0, month - parameters.start, help.monthly);
          return [
            ...[`RE${benefit.household.number}-${benefit.from}-${at}`, testBsn(benefit.person.number), help.kind],
            ...[help.monthly === 0 ? "" : `UITV${1 + (benefit.household.number % 3)}`, dayText(from)],
            ...(until <= last ? [dayText(until), result] : ["", ""]),
          ];
        }),
    ),
  );
}

/** Seven in ten are helped within some months, one provision after the other; who finds work ends what runs. Of IOAW fewer. */
function provisionsOf(run: Run, { household, from, until, reason, scheme }: Benefit): readonly Provision[] {
  const random = streamFor(run.parameters.seed, "work-help", household.number * 64 + (from % 64));
  if (!happens(random, scheme === "PW" ? 0.7 : 0.35)) return [];
  const end = until ?? run.last + 1;
  const made: Provision[] = [];
  for (let day = from + between(random, 20, 140); day < end && made.length < 12; ) {
    const help =
      helps[
        weighted(
          random,
          helps.map(({ weight }) => weight),
        )
      ] ?? helps[0];
    if (help === undefined) break;
    const planned = day + between(random, ...help.days);
    const stops = happens(random, 0.17) ? day + Math.ceil((planned - day) * random.uniform()) : planned;
    const last = Math.min(stops, end);
    const result =
      last === end ? (reason === "work" ? "naar werk" : "overig") : stops < planned ? "gestopt" : "afgerond";
    made.push({ help, from: day, until: last, result });
    day = last + between(random, 15, 260);
  }
  return made;
}
