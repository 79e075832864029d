import { monthsOf, paidIn } from "./benefit.ts";
import { type Cell, csvText, euroText } from "./csv-text.ts";
import { dayText, firstDayOf, lastDayOf, type MonthNumber, monthOf, monthText, yearOf } from "./day-number.ts";
import { amountOf } from "./delivery.ts";
import type { Episode } from "./episode.ts";
import type { LedgerSums } from "./ledger.ts";
import { products } from "./product.ts";
import type { PartOfRun, Run } from "./simulate.ts";
import { testBsn } from "./test-bsn.ts";

export const benefitHead = csvText([
  ["maand", "uitkering", "regeling", "bsn", "bsn_partner", "leefvorm", "ingang", "einde", "reden_einde", "bedrag"],
]);

/** The monthly statement of benefits, a row for each benefit and month; what is paid is added to the ledger. */
export function benefitRows({ parameters: { start, months } }: Run, { benefits }: PartOfRun, sums: LedgerSums): string {
  return csvText(
    benefits.flatMap((benefit) =>
      monthsOf(benefit, start, start + months).map((month) => {
        const cents = paidIn(benefit, month, start);
        sums.benefits.add(0, month - start, cents);
        const ends = benefit.until !== undefined && monthOf(benefit.until) === month;
        return [
          ...[monthText(month), `U${benefit.household.number}-${benefit.from}`, benefit.scheme],
          testBsn(benefit.person.number),
          benefit.partner === undefined ? "" : testBsn(benefit.partner.number),
          ...[kinds[benefit.household.kind], dayText(benefit.from)],
          ...(ends ? [dayText(benefit.until ?? 0), reasons[benefit.reason]] : ["", ""]),
          euroText(cents),
        ];
      }),
    ),
  );
}

const kinds = { single: "alleenstaande", couple: "paar", family: "paar", "one-parent": "alleenstaande ouder" } as const;
const reasons = {
  work: "werk",
  pension: "AOW",
  "moved-out": "verhuizing",
  relation: "relatie",
  other: "overig",
} as const;

export const pgbHead = csvText([
  [
    ...["peildatum", "toekenning", "wet", "bsn", "voorziening", "categorie", "ingang", "einde", "budget", "besteed"],
    ...["budget_maand", "besteed_maand"],
  ],
]);

/** What holders of a personal budget may spend and have spent in a year, as it stands at the end of each month. */
export function pgbRows(run: Run, { clients }: PartOfRun, sums: LedgerSums): string {
  return csvText(
    clients.flatMap(({ episodes }) =>
      episodes
        .filter(({ form, from, to }) => form === "pgb" && from <= to)
        .flatMap((episode) => standings(run, episode, sums)),
    ),
  );
}

function standings(run: Run, episode: Episode, sums: LedgerSums): readonly (readonly Cell[])[] {
  const { start, months } = run.parameters;
  const { law = "", title = "", category = "" } = products[episode.product] ?? {};
  const own = monthsIn(episode, start, months).map((month) => {
    const budget = monthlyBudget(run, episode, month);
    return { month, budget, spent: Math.round(budget * episode.use) };
  });
  return own.map(({ month, budget, spent }) => {
    sums.pgbBudget.add(episode.product, month - start, budget);
    sums.pgbSpent.add(episode.product, month - start, spent);
    const year = own.filter((one) => yearOf(one.month) === yearOf(month));
    const before = year.filter((one) => one.month <= month);
    const [first = month, last = month] = [year[0]?.month, year.at(-1)?.month];
    return [
      ...[
        dayText(lastDayOf(month)),
        `P${episode.person.number}-${episode.product}-${episode.asked}-${yearOf(month)}`,
        law,
      ],
      ...[testBsn(episode.person.number), title, category, dayText(firstDayOf(first)), dayText(lastDayOf(last))],
      euroText(year.reduce((sum, one) => sum + one.budget, 0)),
      euroText(before.reduce((sum, one) => sum + one.spent, 0)),
      ...[euroText(budget), euroText(spent)],
    ];
  });
}

/** A pgb is worth three quarters of the care in kind, by the base price of the municipality. */
function monthlyBudget({ contracts }: Run, { product: at, volume }: Episode, month: MonthNumber): number {
  const product = products[at];
  if (product === undefined) return 0;
  const price = contracts.tariff(at, -1, month);
  const monthly =
    product.frequency === "2" ? (volume * 52) / 12 : product.frequency === "4" ? volume : volume / product.term;
  return Math.round(amountOf(monthly, product.unit, price) * 0.75);
}

export const contributionHead = csvText([["maand", "bsn", "opgelegd", "betaald"]]);

/** Whoever has help at home in the Wmo pays by month and household; of one in thirty it is not collected. */
const contribution = 20_60;
const withContribution: ReadonlySet<string> = new Set([
  "hulp-bij-het-huishouden",
  "begeleiding-individueel",
  "dagbesteding",
]);

/** The own contributions, one row for each household and month. */
export function contributionRows(
  { parameters: { start, months } }: Run,
  { clients }: PartOfRun,
  sums: LedgerSums,
): string {
  const seen = new Set<string>();
  return csvText(
    clients.flatMap(({ person, episodes }) =>
      episodes
        .filter(({ product, from, to }) => from <= to && withContribution.has(products[product]?.id ?? ""))
        .flatMap((episode) => monthsIn(episode, start, months))
        .toSorted((a, b) => a - b)
        .flatMap((month) => {
          const key = `${person.household}|${month}`;
          if (seen.has(key)) return [];
          seen.add(key);
          const paid = person.number % 30 === 0 ? 0 : contribution;
          sums.contributions.add(0, month - start, paid);
          return [[monthText(month), testBsn(person.number), euroText(contribution), euroText(paid)]];
        }),
    ),
  );
}

function monthsIn({ from, to }: Episode, start: MonthNumber, months: number): readonly MonthNumber[] {
  const [first, last] = [Math.max(start, monthOf(from)), Math.min(start + months - 1, monthOf(to))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
