import type { BookingKind } from "./booking.ts";
import { csvText, euroText } from "./csv-text.ts";
import { dayText, monthText, yearOf } from "./day-number.ts";
import { bookingsOf, type LedgerSums, settlementsOf } from "./ledger.ts";
import { type Declaration, totalOf } from "./line.ts";
import type { Run } from "./simulate.ts";
import { streamFor } from "./streams.ts";

/** The ledger as the financial system exports it. */
export function ledgerRows(run: Run, sums: LedgerSums): string {
  const head = [
    ...["boekstuk", "regel", "boekdatum", "periode", "rekening", "taakveld", "product", "lasten_of_baten"],
    ...["soort", "relatie", "omschrijving", "bedrag"],
  ];
  const rows = bookingsOf(run, sums).map((one, at) => [
    ...[
      `M${String(at + 1).padStart(6, "0")}`,
      1,
      one.day,
      monthText(one.month),
      accounts[one.kind],
      one.taakveld,
      one.product,
    ],
    ...[sideOf(one.kind), one.kind, one.relation, one.text, euroText(one.cents)],
  ]);
  return csvText([head, ...rows]);
}

/** The account on which each kind of booking comes. */
const accounts: Readonly<Record<BookingKind, string>> = {
  declaratie: "43000",
  balans: "43000",
  pgb: "43100",
  termijn: "44000",
  uitkering: "45000",
  bijstand: "45100",
  minima: "45200",
  "re-integratie": "46000",
  personeel: "41000",
  verrekening: "43200",
  bate: "83000",
};

function sideOf(kind: BookingKind): "baten" | "lasten" {
  return kind === "bate" ? "baten" : "lasten";
}

/**
 * The budget of every whole year by taakveld and product: what will be spent, missed by up to a tenth as budgets do. A year that is going on
 * has one too when the year before it is there: what was spent then, and some more.
 */
export function budgetRows(run: Run, sums: LedgerSums): string {
  const random = streamFor(run.parameters.seed, "budget", 3);
  const [first, end] = [run.parameters.start, run.parameters.start + run.parameters.months];
  const whole = Array.from({ length: Math.ceil((end - first) / 12) + 1 }, (_, at) => yearOf(first) + at).filter(
    (year) => year * 12 >= first && year * 12 + 12 <= end,
  );
  const totals = new Map<string, number>();
  for (const { month, taakveld, product, kind, cents } of bookingsOf(run, sums)) {
    const key = [yearOf(month), accounts[kind], taakveld, product, sideOf(kind)].join("|");
    totals.set(key, (totals.get(key) ?? 0) + cents);
  }
  // Budgets are set in the autumn before, in whole thousands.
  const row = (year: number, rest: readonly string[], cents: number, least: number): readonly string[] => {
    const budget = Math.round((cents * (least + 0.13 * random.uniform())) / 1000_00) * 1000_00;
    return [String(year), "primitief", `${year - 1}-11-07`, ...rest, euroText(budget)];
  };
  const lines = [...totals].map(([key, cents]) => {
    const [year = "", ...rest] = key.split("|");
    return { year: Number(year), rest, cents };
  });
  const last = yearOf(end - 1);
  const rows = [
    ...lines
      .map(({ year, rest, cents }) => row(year, rest, cents, 0.91))
      .filter(([year]) => whole.includes(Number(year))),
    ...(whole.includes(last) ? [] : lines.filter(({ year }) => year === last - 1 && whole.includes(year))).map(
      ({ year, rest, cents }) => row(year + 1, rest, cents, 0.95),
    ),
  ];
  const head = ["jaar", "wijziging", "vastgesteld_op", "rekening", "taakveld", "product", "lasten_of_baten", "bedrag"];
  return csvText([head, ...rows]);
}

/** What the region settles. */
export function settlementRows(run: Run, sums: LedgerSums): string {
  const rows = settlementsOf(run, sums).map(({ year, product, own, share, day }) => [
    ...[year, product, euroText(own), euroText(share), euroText(share - own), dayText(day)],
  ]);
  return csvText([["jaar", "product", "eigen_kosten", "aandeel_gemeente", "te_betalen", "datum"], ...rows]);
}

export const paymentHead = csvText([["betaling", "betaaldatum", "wet", "agb", "declaratie", "gedeclareerd", "bedrag"]]);

/** A payment for each declaration of which something is granted; what is taken back more than granted is set off. */
export function paymentRows(run: Run, declarations: readonly Declaration[]): string {
  const rows = declarations
    .filter(({ paid }) => paid <= run.last)
    .map(({ paid, law, provider, number, lines }) => {
      const granted = totalOf(lines, true);
      const agb = run.contracts.providers[provider]?.agb ?? "";
      return {
        granted,
        row: [`B${number}`, dayText(paid), law, agb, number, euroText(totalOf(lines)), euroText(granted)],
      };
    });
  return csvText(rows.filter(({ granted }) => granted !== 0).map(({ row }) => row));
}
