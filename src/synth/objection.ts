import type { RandomStream } from "../figure/random-stream.ts";
import { type Allocation, isWithdrawn } from "./allocation.ts";
import type { Benefit } from "./benefit.ts";
import { type Cell, csvText } from "./csv-text.ts";
import { addWorkingDays, type DayNumber, dayText } from "./day-number.ts";
import { products } from "./product.ts";
import type { Client, PartOfRun, Run } from "./simulate.ts";
import { between, happens, streamFor, weighted } from "./streams.ts";

export const objectionHead = csvText([
  ["zaak", "soort", "wet", "onderwerp", "agb", "ontvangen_op", "uiterlijk", "afgehandeld_op", "uitkomst"],
]);

/** Objections against decisions, complaints about care and appeals to the judge, as they stand on the last day. Nobody is named in them. */
export function objectionRows(run: Run, { clients, benefits }: PartOfRun): string {
  return csvText([
    ...clients.flatMap((client) => aboutCare(run, client)),
    ...benefits.flatMap((benefit) => aboutBenefit(run, benefit)),
  ]);
}

function aboutCare(run: Run, { person, episodes, allocations }: Client): readonly (readonly Cell[])[] {
  const random = streamFor(run.parameters.seed, "objections", person.number);
  return episodes.flatMap(({ product, decided, from, to }, at) => {
    const law = products[product]?.law ?? "wmo";
    const own = { name: `${person.number}-${at}`, law };
    const against = happens(random, 0.03) ? objection(run, random, { ...own, subject: "besluit", decided }) : [];
    if (to < from || !happens(random, 0.045)) return against;
    const day = addWorkingDays(from + Math.floor((to - from + 1) * random.uniform()), 0);
    const giver = allocations.find((one) => isGiven(one, day));
    const agb = giver === undefined ? "" : (run.contracts.providers[giver.provider]?.agb ?? "");
    const subject = complaints[weighted(random, [4, 3, 2])] ?? complaints[0];
    return [...against, ...complaint(run, random, { ...own, subject, agb, day })];
  });
}

function isGiven(allocation: Allocation, day: DayNumber): boolean {
  const { care } = allocation;
  return !isWithdrawn(allocation) && care !== undefined && care.first <= day && care.last >= day;
}

/** Against being granted, against the end, and now and then against a decision between them of which nobody else tells. */
function aboutBenefit(run: Run, { household, from, until }: Benefit): readonly (readonly Cell[])[] {
  const random = streamFor(run.parameters.seed, "benefit-objections", household.number * 64 + (from % 64));
  const span = (until ?? run.last) - from;
  const against = (at: number, chance: number, decided: DayNumber | undefined): readonly (readonly Cell[])[] =>
    decided !== undefined && happens(random, chance)
      ? objection(run, random, {
          name: `U${household.number}-${from}-${at}`,
          law: "participatiewet",
          subject: "uitkering",
          decided,
        })
      : [];
  return [
    ...against(1, 0.09, from),
    ...against(2, 0.14, until),
    ...against(3, 0.1, span > 180 ? from + between(random, 90, span) : undefined),
  ];
}

const complaints = ["bejegening", "bereikbaarheid", "uitvoering van de zorg"] as const;

interface Against {
  readonly name: string;
  readonly law: string;
  readonly subject: string;
  readonly decided: DayNumber;
}

/** Within six weeks of a decision. A third asks a longer term; one in seven that lose goes to the judge. */
function objection(
  run: Run,
  random: RandomStream,
  { name, law, subject, decided }: Against,
): readonly (readonly Cell[])[] {
  const received = addWorkingDays(decided + between(random, 3, 41), 0);
  // Twelve weeks with a committee, from the end of the six weeks in which one may object.
  const term = decided + 42 + 84;
  const isLonger = happens(random, 0.3);
  const due = term + (isLonger ? 42 : 0);
  const outcome = outcomes[weighted(random, [19, 51, 30])] ?? "ongegrond";
  const spent =
    outcome === "ingetrokken"
      ? between(random, 10, 60)
      : happens(random, 0.86)
        ? between(random, 35, 100)
        : between(random, 101, 190);
  const done = addWorkingDays(received + spent, 0);
  const first = [`BZ${name}`, "bezwaar", law, subject, "", received, due, done, outcome] as const;
  if (outcome !== "ongegrond" || !happens(random, 0.14)) return shown(run, [first]);
  const appeal = addWorkingDays(done + between(random, 10, 41), 0);
  const judged = addWorkingDays(appeal + between(random, 140, 380), 0);
  const verdict = outcomes[weighted(random, [25, 60, 15])] ?? "ongegrond";
  return shown(run, [first, [`BR${name}`, "beroep", law, subject, "", appeal, undefined, judged, verdict]]);
}

function complaint(
  run: Run,
  random: RandomStream,
  { name, law, subject, agb, day }: Omit<Against, "decided"> & { readonly agb: string; readonly day: DayNumber },
): readonly (readonly Cell[])[] {
  const done = addWorkingDays(day + (happens(random, 0.87) ? between(random, 6, 42) : between(random, 43, 100)), 0);
  const outcome = outcomes[weighted(random, [38, 40, 22])] ?? "ongegrond";
  return shown(run, [[`KL${name}`, "klacht", law, subject, agb, day, undefined, done, outcome]]);
}

const outcomes = ["gegrond", "ongegrond", "ingetrokken"] as const;

type Case = readonly [string, string, string, string, string, DayNumber, DayNumber | undefined, DayNumber, string];

/** What of the cases is known in the run: those that were open in it or came in it. */
function shown({ first, last }: Run, cases: readonly Case[]): readonly (readonly Cell[])[] {
  return cases
    .filter(([, , , , , received, , done]) => received <= last && done >= first)
    .map(([id, kind, law, subject, agb, received, due, done, outcome]) => [
      ...[id, kind, law, subject, agb, dayText(received), due === undefined ? "" : dayText(due)],
      ...(done <= last ? [dayText(done), outcome] : ["", ""]),
    ]);
}
