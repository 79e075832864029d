import { type Booking, booking } from "./booking.ts";
import { firstDayOf, type MonthNumber, monthOf, monthText, yearOf } from "./day-number.ts";
import { Grid } from "./grid.ts";
import { type Declaration, signOf } from "./line.ts";
import { products } from "./product.ts";
import type { Run } from "./simulate.ts";
import { streamFor } from "./streams.ts";
import { supportBookings } from "./support-bookings.ts";
import { emptySupport, type SupportSums } from "./support-sums.ts";

/** What the ledger is made from, gathered while the run is made. Small, whatever the size of the municipality. */
export interface LedgerSums {
  /** Accepted amounts by month of the answer, by provider and product: row = provider × products + product. */
  readonly accepted: Grid;
  /** Accepted amounts that are answered in a later year than that of the care, by product and year of the care. */
  readonly late: Grid;
  /** Accepted amounts by product and year of the care, whenever answered. */
  readonly yearly: Grid;
  /** Budgets and spending of pgb by product and month. */
  readonly pgbBudget: Grid;
  readonly pgbSpent: Grid;
  readonly benefits: Grid;
  readonly contributions: Grid;
  readonly support: SupportSums;
}

/** Sums of nothing yet. */
export function emptySums({ parameters, contracts: { providers } }: Run): LedgerSums {
  const { months } = parameters;
  const years = Math.ceil(months / 12) + 1;
  return {
    accepted: new Grid(providers.length * products.length, months),
    late: new Grid(products.length, years),
    yearly: new Grid(products.length, years),
    pgbBudget: new Grid(products.length, months),
    pgbSpent: new Grid(products.length, months),
    benefits: new Grid(1, months),
    contributions: new Grid(1, months),
    support: emptySupport(parameters),
  };
}

/** Adds a declaration to what the ledger will book: in the month of its answer. */
export function bookDeclaration({ parameters: { start } }: Run, sums: LedgerSums, declaration: Declaration): void {
  const answered = monthOf(declaration.answered);
  for (const line of declaration.lines) {
    if (line.rejected !== undefined) continue;
    const { allocation, month } = line.delivery;
    const cents = signOf(line) * line.amount;
    const year = yearOf(month) - yearOf(start);
    sums.accepted.add(allocation.provider * products.length + allocation.product, answered - start, cents);
    sums.yearly.add(allocation.product, year, cents);
    if (yearOf(answered) > yearOf(month)) sums.late.add(allocation.product, year, cents);
  }
}

/** Care that is settled with the region: everybody pays by inhabitants in the end. */
const regional = ["beschermd-wonen", "verblijf-met-behandeling"];

/** Care that is not declared per client: who gives it gets a twelfth of a sum each month. Eurocents a year for an inhabitant. */
export const lumpSums = [
  { product: "wijkteams", taakveld: "6.2", yearly: 42_00, text: "Wijkteams, subsidie", funding: "subsidie" },
  {
    ...{ product: "jeugd-lokaal", taakveld: "6.72a", yearly: 27_00 },
    ...{ text: "Lokale jeugdhulp, taakgericht", funding: "taakgericht" },
  },
  {
    ...{ product: "opvang", taakveld: "6.81b", yearly: 11_00 },
    ...{ text: "Maatschappelijke opvang, subsidie", funding: "subsidie" },
  },
  {
    ...{ product: "schuldhulp", taakveld: "6.71d", yearly: 6_00 },
    ...{ text: "Schuldhulpverlening, kredietbank", funding: "subsidie" },
  },
] as const;

/** What the region settles over a year. */
export interface Settlement {
  readonly year: number;
  readonly product: string;
  readonly own: number;
  readonly share: number;
  readonly day: number;
}

/** The settlements that come within the run: in May, over the year before. */
export function settlementsOf({ parameters, last }: Run, sums: LedgerSums): readonly Settlement[] {
  const random = streamFor(parameters.seed, "budget", 1);
  const first = yearOf(parameters.start);
  const count = Math.ceil(parameters.months / 12);
  return Array.from({ length: count }, (_, at) => at).flatMap((at) =>
    regional.flatMap((id): readonly Settlement[] => {
      const own = sums.yearly.at(
        products.findIndex((product) => product.id === id),
        at,
      );
      const share = Math.round(own * (0.94 + 0.12 * random.uniform()));
      const day = firstDayOf((first + at + 1) * 12 + 4) + 14;
      return day <= last ? [{ year: first + at, product: id, own, share, day }] : [];
    }),
  );
}

/** The ledger of the run, by month. */
export function bookingsOf(run: Run, sums: LedgerSums): readonly Booking[] {
  const made = [
    ...declared(run, sums),
    ...accruals(run, sums),
    ...budgets(run, sums),
    ...instalments(run),
    ...income(run, sums),
    ...supportBookings(run, sums.support),
    ...settlementsOf(run, sums).map(({ year, product, own, share, day }): Booking => {
      const taakveld = products.find(({ id }) => id === product)?.taakveld ?? "";
      const text = `Verrekening met de regio over ${year}`;
      return booking(monthOf(day), taakveld, product, "verrekening", "Regio", text, share - own, day);
    }),
  ];
  return made.filter(({ cents }) => cents !== 0).toSorted((a, b) => a.month - b.month);
}

function declared(run: Run, { accepted }: LedgerSums): readonly Booking[] {
  return run.contracts.providers.flatMap(({ index, agb, offers }) =>
    [...offers.keys()].flatMap((at) =>
      monthsOf(run).map((month): Booking => {
        const { taakveld = "", id = "" } = products[at] ?? {};
        const cents = accepted.at(index * products.length + at, month - run.parameters.start);
        return booking(month, taakveld, id, "declaratie", agb, `Toegekende declaraties ${monthText(month)}`, cents);
      }),
    ),
  );
}

/** At the end of a year what is still to come is estimated, and in January that is taken back. */
function accruals(run: Run, { late }: LedgerSums): readonly Booking[] {
  const random = streamFor(run.parameters.seed, "budget", 2);
  const decembers = monthsOf(run).filter((month) => month % 12 === 11);
  return decembers.flatMap((month) =>
    products.flatMap(({ id, taakveld }, at): readonly Booking[] => {
      const cents =
        Math.round(
          (late.at(at, yearOf(month) - yearOf(run.parameters.start)) * (0.75 + 0.4 * random.uniform())) / 100_00,
        ) * 100_00;
      const one = booking(month, taakveld, id, "balans", "", `Nog te ontvangen declaraties ${yearOf(month)}`, cents);
      const back = booking(
        month + 1,
        taakveld,
        id,
        "balans",
        "",
        `Terugname nog te ontvangen ${yearOf(month)}`,
        -cents,
        firstDayOf(month + 1),
      );
      return firstDayOf(month + 1) <= run.last ? [one, back] : [one];
    }),
  );
}

/** Budgets of pgb go to the SVB each month; what was not spent comes back in May. */
function budgets(run: Run, { pgbBudget, pgbSpent }: LedgerSums): readonly Booking[] {
  const { start } = run.parameters;
  return products.flatMap(({ id, taakveld }, at) =>
    monthsOf(run).flatMap((month): readonly Booking[] => {
      const paid = booking(
        month,
        taakveld,
        id,
        "pgb",
        "SVB",
        `Voorschot pgb ${monthText(month)}`,
        pgbBudget.at(at, month - start),
      );
      if (month % 12 !== 4) return [paid];
      let unspent = 0;
      for (let past = month - 16; past < month - 4; past += 1)
        unspent += pgbBudget.at(at, past - start) - pgbSpent.at(at, past - start);
      return [paid, booking(month, taakveld, id, "pgb", "SVB", `Niet besteed pgb ${yearOf(month) - 1}`, -unspent)];
    }),
  );
}

function instalments(run: Run): readonly Booking[] {
  return lumpSums.flatMap(({ product, taakveld, yearly, text }) =>
    monthsOf(run).map((month): Booking => {
      let cents = (yearly * run.parameters.inhabitants) / 12;
      for (let year = yearOf(run.parameters.start) + 1; year <= yearOf(month); year += 1)
        cents *= 1 + run.contracts.indexation(year);
      return booking(
        month,
        taakveld,
        product,
        "termijn",
        "Stichting Samenwerk",
        text,
        Math.round(cents),
        firstDayOf(month) + 4,
      );
    }),
  );
}

function income(run: Run, { benefits, contributions }: LedgerSums): readonly Booking[] {
  const { start } = run.parameters;
  return monthsOf(run).flatMap((month): readonly Booking[] => [
    booking(
      month,
      "6.3",
      "uitkeringen",
      "uitkering",
      "",
      `Uitkeringen levensonderhoud ${monthText(month)}`,
      benefits.at(0, month - start),
    ),
    // What the CAK collects reaches the municipality two months later.
    booking(
      month,
      "6.71a",
      "eigen-bijdragen",
      "bate",
      "CAK",
      `Eigen bijdragen ${monthText(month - 2)}`,
      contributions.at(0, month - 2 - start),
    ),
  ]);
}

function monthsOf({ parameters: { start, months } }: Run): readonly MonthNumber[] {
  return Array.from({ length: months }, (_, at) => start + at);
}
