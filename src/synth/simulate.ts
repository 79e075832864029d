import { allocate, closeForgotten, numbersPerPerson } from "./allocate.ts";
import { type Allocation, isWithdrawn } from "./allocation.ts";
import { type Benefit, benefitsOf } from "./benefit.ts";
import { careerOf, type Years } from "./career.ts";
import { type Contracts, makeContracts } from "./contract.ts";
import { countCare, countDeclaration, countDelivery, countPart } from "./count-truth.ts";
import { type DayNumber, firstDayOf, lastDayOf } from "./day-number.ts";
import { declarationsOf } from "./declaration.ts";
import { declare } from "./declaring.ts";
import { deliveriesOf } from "./delivery.ts";
import type { Episode } from "./episode.ts";
import type { Household } from "./household.ts";
import type { Declaration, Line } from "./line.ts";
import { type Neighbourhood, neighbourhoods, type Place, placeOf } from "./neighbourhood.ts";
import type { Parameters } from "./parameters.ts";
import type { Person } from "./person.ts";
import { monthsBefore, populate } from "./population.ts";
import { streamFor } from "./streams.ts";
import { emptyTruth, type Truth } from "./truth.ts";

/** Someone with care, and all of it. */
export interface Client {
  readonly person: Person;
  readonly episodes: readonly Episode[];
  readonly allocations: readonly Allocation[];
}

/** What happened in one part of the municipality, the whole run long. */
export interface PartOfRun {
  readonly number: number;
  readonly households: readonly Household[];
  readonly clients: readonly Client[];
  /** Also the ones that are sent after the run. */
  readonly declarations: readonly Declaration[];
  readonly benefits: readonly Benefit[];
}

/** A municipality that does not exist, while it is made. */
export interface Run {
  readonly parameters: Parameters;
  readonly place: Place;
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly contracts: Contracts;
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Complete when {@link partsOf} has given its last part. */
  readonly truth: Truth;
}

/** Prepares a run. */
export function prepare(parameters: Parameters): Run {
  const list = neighbourhoods(parameters.seed, parameters.inhabitants);
  return {
    parameters,
    place: placeOf(parameters.seed),
    neighbourhoods: list,
    contracts: makeContracts(parameters),
    first: firstDayOf(parameters.start),
    last: lastDayOf(parameters.start + parameters.months - 1),
    truth: emptyTruth(parameters.months, list.length),
  };
}

/** Makes the run part by part; only one part is held at a time. What happens is counted in the truth of the run. */
export function* partsOf(run: Run): Generator<PartOfRun> {
  for (const { number, households } of populate(run.parameters, run.neighbourhoods)) {
    const clients: Client[] = [];
    const benefits: Benefit[] = [];
    const lines: Line[] = [];
    for (const household of households) {
      const found = household.members.flatMap((person) => clientOf(run, person) ?? []);
      clients.push(...found);
      for (const client of found) lines.push(...linesOf(run, client));
      benefits.push(...incomeOf(run, household, found.length > 0));
    }
    const declarations = declarationsOf(lines, run.contracts.providers, run.contracts.plan, number);
    for (const declaration of declarations) countDeclaration(run, declaration);
    const part: PartOfRun = { number, households, clients, declarations, benefits };
    countPart(run, part);
    yield part;
  }
}

function yearsOf({ parameters, first, last }: Run): Years {
  return { since: firstDayOf(parameters.start - monthsBefore), first, last };
}

function clientOf(run: Run, person: Person): Client | undefined {
  const { seed } = run.parameters;
  const neighbourhood = run.neighbourhoods[person.neighbourhood];
  if (neighbourhood === undefined) return undefined;
  const episodes = careerOf(streamFor(seed, "career", person.number), person, neighbourhood, yearsOf(run));
  if (episodes.length === 0) return undefined;
  const random = streamFor(seed, "care", person.number);
  const allocations: Allocation[] = [];
  for (const episode of episodes) {
    const next = person.number * numbersPerPerson + allocations.length;
    const room = numbersPerPerson - allocations.length;
    allocations.push(...allocate(random, episode, run.contracts, next, run.last).slice(0, room));
  }
  const client = { person, episodes, allocations: closeForgotten(allocations) };
  countCare(run, client);
  return client;
}

function* linesOf(run: Run, { person, allocations }: Client): Generator<Line> {
  const { seed, start, months } = run.parameters;
  // A stream of its own, so that what is declared does not change what is allocated.
  const random = streamFor(seed, "declaring", person.number);
  for (const allocation of allocations) {
    if (isWithdrawn(allocation)) continue;
    const provider = run.contracts.providers[allocation.provider];
    if (provider === undefined) continue;
    for (const delivery of deliveriesOf(random, allocation, run.contracts, start, start + months)) {
      const { lines, forgone } = declare(random, delivery, provider, run.contracts.plan);
      countDelivery(run, delivery, forgone);
      yield* lines;
    }
  }
}

function incomeOf(run: Run, household: Household, hasCare: boolean): readonly Benefit[] {
  const need = run.neighbourhoods[household.neighbourhood]?.need.income ?? 1;
  return benefitsOf(
    streamFor(run.parameters.seed, "benefit", household.number),
    household,
    need,
    hasCare,
    yearsOf(run),
  );
}
