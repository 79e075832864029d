import { namesOf, type PeriodRows, setColumns, sumSpread } from "./month-rows.ts";
import type { NumberTable } from "./number-table.ts";

/** The rows of one month of each model of benefits. */
export interface BenefitRows {
  readonly benefits: PeriodRows;
  readonly durations: PeriodRows;
  readonly reasons: PeriodRows;
}

/**
 * Benefits and the people who live of them, how long they last and why they begin and end: those that run at the end of a month are the
 * same by duration, and those that end the same by reason.
 */
export function addBenefits(numbers: NumberTable, { benefits, durations, reasons }: BenefitRows): void {
  const [of, ofDurations, ofReasons] = [namesOf(benefits), namesOf(durations), namesOf(reasons)];
  setColumns(numbers, benefits, ["uitkeringen", "personen", "instroom", "uitstroom", "uitstroom_werk"]);
  for (const scheme of benefits.rows.keys()) {
    const at = (column: string): number => numbers.at(of(column, scheme));
    numbers.set(of("begin", scheme), at("uitkeringen") - at("instroom"));
    numbers.set(of("eind", scheme), at("uitkeringen") - at("uitstroom"));
    numbers.sum(of("uitkeringen", scheme), [of("begin", scheme), of("instroom", scheme)]);
    numbers.sum(of("uitkeringen", scheme), [of("eind", scheme), of("uitstroom", scheme)]);
    numbers.within(of("uitstroom", scheme), [of("uitstroom_werk", scheme)]);
    numbers.within(of("personen", scheme), [of("uitkeringen", scheme)]);
  }
  const columns = ["uitkeringen", "personen", "begin", "instroom", "eind", "uitstroom", "uitstroom_werk"];
  sumSpread(numbers, benefits, columns);
  addDurations(numbers, durations);
  for (const scheme of durations.rows.keys()) {
    numbers.sum(of("eind", scheme), [ofDurations("lopend", scheme)]);
    numbers.sum(of("uitstroom", scheme), [ofDurations("beeindigd", scheme)]);
  }
  setColumns(numbers, reasons, ["uitkeringen"]);
  sumSpread(numbers, reasons, ["uitkeringen"]);
  numbers.sum(of("instroom", "*"), [ofReasons("uitkeringen", "instroom/*")]);
  numbers.sum(of("uitstroom", "*"), [ofReasons("uitkeringen", "uitstroom/*")]);
  numbers.sum(of("uitstroom_werk", "*"), [ofReasons("uitkeringen", "uitstroom/werk")]);
}

function addDurations(numbers: NumberTable, durations: PeriodRows): void {
  const of = namesOf(durations);
  const parts = ["korter_dan_een_jaar", "een_tot_vijf_jaar", "vijf_jaar_of_langer"] as const;
  setColumns(numbers, durations, ["lopend", ...parts, "beeindigd"]);
  for (const scheme of durations.rows.keys())
    numbers.sum(
      of("lopend", scheme),
      parts.map((part) => of(part, scheme)),
    );
  sumSpread(numbers, durations, ["lopend", ...parts, "beeindigd"]);
}
