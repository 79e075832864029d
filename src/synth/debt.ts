import type { RandomStream } from "../figure/random-stream.ts";
import { csvText, euroText } from "./csv-text.ts";
import { addWorkingDays, ageOn, type DayNumber, dayText, firstDayOf } from "./day-number.ts";
import { groupBy } from "./group.ts";
import type { Household } from "./household.ts";
import type { Person } from "./person.ts";
import { monthsBefore } from "./population.ts";
import type { PartOfRun, Run } from "./simulate.ts";
import { between, happens, streamFor, untilNext, weighted } from "./streams.ts";
import { testBsn } from "./test-bsn.ts";

/** Requests for debt help a year per 1,000 households in an average neighbourhood; with a benefit four times as many. */
const yearlyRequests = 8;

/** What it may lead to, how often, and how many days that takes. Since July 2023 a settlement takes a year and a half. */
const solutions = [
  { kind: "informatie en advies", weight: 22, days: [14, 60] },
  { kind: "stabilisatie", weight: 20, days: [90, 270] },
  { kind: "budgetbeheer", weight: 14, days: [240, 720] },
  { kind: "schuldregeling", weight: 26, days: [540, 560] },
  { kind: "saneringskrediet", weight: 18, days: [500, 560] },
] as const;

/** A request for debt help and what came of it. */
interface DebtHelp {
  readonly asked: DayNumber;
  readonly isThreatening: boolean;
  readonly talk?: DayNumber;
  readonly decided?: DayNumber;
  readonly from?: DayNumber;
  readonly until?: DayNumber;
  readonly kind: string;
  readonly outcome: "GESLAAGD" | "UITVAL" | "INGETROKKEN" | "AFGEWEZEN";
  readonly cents: number;
}

export const debtHead = csvText([
  [
    ...["traject", "bsn", "aangemeld_op", "bedreigend", "eerste_gesprek", "besloten_op", "begin", "einde", "oplossing"],
    ...["uitstroom", "schuld"],
  ],
]);

/** The requests for debt help that are open in the run or come in it, as they stand on its last day. */
export function debtRows(run: Run, { households, benefits }: PartOfRun): string {
  const withBenefit = groupBy(benefits, ({ household }) => household.number);
  return csvText(
    households.flatMap((household) =>
      debtsOf(run, household, withBenefit.has(household.number)).flatMap(({ person, help }, at) => {
        if (help.asked > run.last || (help.until ?? run.last) < run.first) return [];
        const told = (day: DayNumber | undefined): string => (day === undefined || day > run.last ? "" : dayText(day));
        const isDecided = told(help.decided) !== "";
        const isDone = told(help.until) !== "";
        return [
          [
            ...[`S${household.number}-${at + 1}`, testBsn(person.number), dayText(help.asked)],
            ...[
              help.isThreatening ? "ja" : "nee",
              told(help.talk),
              told(help.decided),
              told(help.from),
              told(help.until),
            ],
            ...[isDecided ? help.kind : "", isDone ? help.outcome : "", isDecided ? euroText(help.cents) : ""],
          ],
        ];
      }),
    ),
  );
}

/** One after the other: who is helped does not ask again meanwhile. */
function debtsOf(
  run: Run,
  household: Household,
  hasBenefit: boolean,
): readonly { readonly person: Person; readonly help: DebtHelp }[] {
  const { seed, start } = run.parameters;
  const need = run.neighbourhoods[household.neighbourhood]?.need.income ?? 1;
  const random = streamFor(seed, "debts", household.number);
  const daily = (yearlyRequests * need * (hasBenefit ? 4 : 1)) / 1000 / 365;
  const person = household.members.find(({ born }) => ageOn(born, household.from) >= 18);
  if (person === undefined) return [];
  const since = Math.max(household.from, firstDayOf(start - monthsBefore / 2));
  const made: { person: Person; help: DebtHelp }[] = [];
  const until = Math.min(run.last, person.until ?? run.last);
  for (let day = since + untilNext(random, daily); day <= until; day += untilNext(random, daily)) {
    const help = helpOf(random, Math.floor(day));
    made.push({ person, help });
    day = help.until ?? run.last + 1;
  }
  return made;
}

function helpOf(random: RandomStream, asked: DayNumber): DebtHelp {
  const isThreatening = happens(random, 0.13);
  const one = { asked, isThreatening, cents: between(random, 40, 720) * 100_00 };
  const chosen =
    solutions[
      weighted(
        random,
        solutions.map(({ weight }) => weight),
      )
    ] ?? solutions[0];
  if (happens(random, 0.07)) return { ...one, kind: "", outcome: "INGETROKKEN", until: asked + between(random, 5, 40) };
  const wait = happens(random, 0.88) ? between(random, 5, 28) : between(random, 29, 52);
  const soon = happens(random, 0.9) ? between(random, 0, 2) : between(random, 3, 6);
  const talk = addWorkingDays(asked + (isThreatening ? 0 : wait), isThreatening ? soon : 0);
  const decided = addWorkingDays(talk + (happens(random, 0.9) ? between(random, 7, 54) : between(random, 55, 90)), 0);
  if (happens(random, 0.16)) return { ...one, kind: "", outcome: "AFGEWEZEN", talk, decided, until: decided };
  const from = decided + between(random, 1, 21);
  const outcome = (["GESLAAGD", "UITVAL", "INGETROKKEN"] as const)[weighted(random, [64, 27, 9])] ?? "GESLAAGD";
  const days = between(random, chosen.days[0], chosen.days[1]);
  const until = from + (outcome === "GESLAAGD" ? days : Math.ceil(days * random.uniform()));
  return { ...one, kind: chosen.kind, outcome, talk, decided, from, until };
}
