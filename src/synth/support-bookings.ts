import { type Booking, booking } from "./booking.ts";
import { monthText, yearOf } from "./day-number.ts";
import type { Grid } from "./grid.ts";
import type { Run } from "./simulate.ts";
import type { SupportSums } from "./support-sums.ts";

/** What stands beside benefits in the ledger, by the file that it follows. */
const paid = [
  { sum: "assistance", taakveld: "6.3", product: "bijzondere-bijstand", kind: "bijstand", text: "Bijzondere bijstand" },
  { sum: "schemes", taakveld: "6.3", product: "minimaregelingen", kind: "minima", text: "Minimaregelingen" },
  { sum: "workHelp", taakveld: "6.5", product: "re-integratie", kind: "re-integratie", text: "Re-integratie" },
] as const satisfies readonly {
  readonly sum: keyof SupportSums;
  readonly kind: Booking["kind"];
  readonly [key: string]: string;
}[];

/** Salaries of those who carry out, eurocents a year for an inhabitant. */
const salaries = [
  { product: "toegang", yearly: 47_00, text: "Salarissen toegang" },
  { product: "inkoop-en-beleid", yearly: 13_00, text: "Salarissen inkoop en beleid" },
] as const;

/** Special assistance, poverty schemes and the way to work as they are paid, and salaries: by month. */
export function supportBookings(run: Run, sums: SupportSums): readonly Booking[] {
  const { start, months, inhabitants } = run.parameters;
  return Array.from({ length: months }, (_, at) => start + at).flatMap((month): readonly Booking[] => {
    const of = (grid: Grid): number => grid.at(0, month - start);
    let rise = 1;
    for (let year = yearOf(start) + 1; year <= yearOf(month); year += 1) rise *= 1 + run.contracts.indexation(year);
    return [
      ...paid.map(({ sum, taakveld, product, kind, text }) =>
        booking(month, taakveld, product, kind, "", `${text} ${monthText(month)}`, of(sums[sum])),
      ),
      ...salaries.map(({ product, yearly, text }) => {
        const cents = Math.round((yearly * inhabitants * rise) / 12);
        return booking(month, "6.2", product, "personeel", "", `${text} ${monthText(month)}`, cents);
      }),
    ];
  });
}
