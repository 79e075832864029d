import { isWithdrawn } from "./allocation.ts";
import { csvText } from "./csv-text.ts";
import { type DayNumber, dayNumber, dayText, yearOf } from "./day-number.ts";
import { products } from "./product.ts";
import type { Client, PartOfRun, Run } from "./simulate.ts";
import { happens, streamFor, weighted } from "./streams.ts";

/** A question of the survey, and which share is content with it on average. */
interface Question {
  readonly number: string;
  readonly content: number;
}

const surveys = {
  wmo: {
    ...{ title: "Cliëntervaring Wmo", response: 0.42 },
    questions: [
      { number: "01 wist waar ik moest zijn", content: 0.74 },
      { number: "02 snel geholpen", content: 0.68 },
      { number: "03 serieus genomen", content: 0.85 },
      { number: "04 samen naar oplossingen gezocht", content: 0.78 },
      { number: "05 goede ondersteuning", content: 0.86 },
      { number: "06 past bij mijn vraag", content: 0.83 },
      { number: "07 kan mij beter redden", content: 0.79 },
    ],
  },
  jeugdwet: {
    ...{ title: "Cliëntervaring Jeugd", response: 0.3 },
    questions: [
      { number: "01 wist waar ik moest zijn", content: 0.66 },
      { number: "02 snel geholpen", content: 0.52 },
      { number: "03 serieus genomen", content: 0.82 },
      { number: "04 goede hulp", content: 0.8 },
      { number: "05 het gaat beter", content: 0.71 },
    ],
  },
} as const satisfies Record<string, { title: string; response: number; questions: readonly Question[] }>;
const laws = ["wmo", "jeugdwet"] as const;

export const surveyHead = csvText([
  ["onderzoek", "jaar", "vragenlijst", "wet", "vraag", "antwoord", "agb", "opgeleverd_op"],
]);

/**
 * Each spring everybody is asked who had care on 31 March, for each law apart; the answers come on 1 July. A list has a number that leads to
 * nobody. How content clients are differs by provider, and who is content with one thing is sooner so with another.
 */
export function surveyRows(run: Run, { clients }: PartOfRun): string {
  const { start, months } = run.parameters;
  const years = Array.from({ length: Math.ceil(months / 12) + 1 }, (_, at) => yearOf(start) + at);
  return csvText(
    years.flatMap((year) => {
      const [asked, told] = [dayNumber(year, 3, 31), dayNumber(year, 7, 1)];
      if (asked < run.first || told > run.last) return [];
      return clients.flatMap((client) =>
        laws.flatMap((law, at) => {
          const providers = providersOn(client, law, asked);
          if (providers === undefined) return [];
          const random = streamFor(run.parameters.seed, "survey", client.person.number * 128 + (year % 64) * 2 + at);
          const { title, response, questions } = surveys[law];
          if (!happens(random, response)) return [];
          const list = `${random.bits().toString(36)}-${random.bits().toString(36)}`;
          const agb = providers[0] === undefined ? "" : (run.contracts.providers[providers[0]]?.agb ?? "");
          const mood = 0.3 * random.normal() + moodOf(run, providers[0]);
          return questions.map(({ number, content }) => {
            const isContent = content + 0.18 * mood + 0.28 * random.normal() > 0.5;
            const answer = happens(random, 0.06)
              ? "weet niet"
              : (answers[isContent ? 1 : 0][weighted(random, [3, 1])] ?? "");
            return [title, year, list, law, number, answer, agb, dayText(told)];
          });
        }),
      );
    }),
  );
}

const answers = [
  ["mee oneens", "helemaal mee oneens"],
  ["mee eens", "helemaal mee eens"],
] as const;

/** Whether the municipality calls an answer positive; who has no opinion counts for neither. */
export const positiveAnswers: Readonly<Record<string, string>> = {
  "helemaal mee eens": "ja",
  "mee eens": "ja",
  "mee oneens": "nee",
  "helemaal mee oneens": "nee",
  "weet niet": "",
};

/** The providers of a client in a law on a day, the longest there first; none of who has only a personal budget, undefined of who has no care. */
function providersOn(
  { episodes, allocations }: Client,
  law: (typeof laws)[number],
  day: DayNumber,
): readonly number[] | undefined {
  const running = episodes.filter(
    ({ product, from, to }) => products[product]?.law === law && from <= day && to >= day,
  );
  if (running.length === 0) return undefined;
  return allocations
    .filter((one) => running.includes(one.episode) && !isWithdrawn(one))
    .filter(({ care }) => care !== undefined && care.first <= day && care.last >= day)
    .toSorted((a, b) => a.episode.from - b.episode.from)
    .map(({ provider }) => provider);
}

/** Providers differ; what has no provider is average. */
function moodOf({ parameters: { seed } }: Run, provider: number | undefined): number {
  return provider === undefined ? 0 : 0.6 * streamFor(seed, "survey", 0xffff0000 + provider).normal();
}
