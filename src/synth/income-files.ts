import { monthsOf, paidIn } from "./benefit.ts";
import { csvText, euroText } from "./csv-text.ts";
import { dayText, type MonthNumber, monthOf, monthText } from "./day-number.ts";
import { amountOf } from "./delivery.ts";
import type { Episode } from "./episode.ts";
import type { LedgerSums } from "./ledger.ts";
import { products } from "./product.ts";
import type { PartOfRun, Run } from "./simulate.ts";
import { testBsn } from "./test-bsn.ts";

export const benefitHead = csvText([
  ["maand", "regeling", "bsn", "bsn_partner", "leefvorm", "ingang", "einde", "reden_einde", "bedrag"],
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
          ...[monthText(month), benefit.scheme, testBsn(benefit.person.number)],
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

export const pgbHead = csvText([["maand", "bsn", "voorziening", "budget", "besteed"]]);

/** What holders of a personal budget may spend and spend, a row for each month. */
export function pgbRows(run: Run, { clients }: PartOfRun, sums: LedgerSums): string {
  const { start, months } = run.parameters;
  return csvText(
    clients.flatMap(({ person, episodes }) =>
      episodes
        .filter(({ form, from, to }) => form === "pgb" && from <= to)
        .flatMap((episode) =>
          monthsIn(episode, start, months).map((month) => {
            const budget = monthlyBudget(run, episode, month);
            const spent = Math.round(budget * episode.use);
            sums.pgbBudget.add(episode.product, month - start, budget);
            sums.pgbSpent.add(episode.product, month - start, spent);
            const title = products[episode.product]?.title ?? "";
            return [monthText(month), testBsn(person.number), title, euroText(budget), euroText(spent)];
          }),
        ),
    ),
  );
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
