import type { Measured } from "../../../chart/state.ts";
import type { Expectation, ExpectedMonth } from "./expected.ts";
import type { Ledger } from "./ledger.ts";
import type { WholeYear } from "./whole-year.ts";

/** A month of the year that a page is about, with all that is known and expected from January up to and including it. */
export interface MonthRow {
  /** `2026-03`. */
  readonly month: string;
  /** Over, or going on, or still to come: of those two nothing is final. */
  readonly state: "over" | "going-on" | "to-come";
  /** The budget of the year as it stood; of months to come the newest. */
  readonly budget?: Measured;
  readonly booked?: Measured;
  /** Declared, and allocated and still to be declared. */
  readonly committed?: Measured;
  /** All that is expected, also outside declarations. */
  readonly expected?: ExpectedMonth;
  /** What of it is declared care. */
  readonly declared?: Measured;
}

/** What is set beside each other. */
interface MonthGround {
  readonly year: string;
  readonly ledger: Ledger;
  readonly committed: ReadonlyMap<string, Measured>;
  readonly expectation: Pick<Expectation, "months"> | undefined;
  readonly whole: Pick<WholeYear, "months"> | undefined;
  /** The month of the day until which something is known, `2026-11`, and the last one that was over by then. */
  readonly currentMonth: string;
  readonly lastWhole: string;
  /** The last month of which there is a booking. */
  readonly lastBooked: string;
}

/** The twelve months of a year, from January to December. */
export function monthRows(ground: MonthGround): readonly MonthRow[] {
  const { year, ledger, committed, expectation, whole, lastWhole, currentMonth, lastBooked } = ground;
  const newest = [...ledger.budget].findLast(([month]) => month <= `${year}-12`)?.[1];
  return Array.from({ length: 12 }, (_, at): MonthRow => {
    const month = `${year}-${String(at + 1).padStart(2, "0")}`;
    const budget =
      ledger.budget.get(month) ?? (newest === undefined ? undefined : { ...newest, ref: `${newest.ref}/in/${month}` });
    const booked = month > lastBooked ? undefined : ledger.booked.get(month);
    const [own, expected] = [committed.get(month), whole?.months.get(month)];
    const declared = expectation?.months.get(month)?.expected;
    const state = month <= lastWhole ? "over" : month === currentMonth ? "going-on" : "to-come";
    return {
      ...{ month, state },
      ...(budget === undefined ? {} : { budget }),
      ...(booked === undefined ? {} : { booked }),
      ...(own === undefined ? {} : { committed: own }),
      ...(expected === undefined ? {} : { expected }),
      ...(declared === undefined ? {} : { declared }),
    };
  });
}
