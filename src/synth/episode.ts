import type { DayNumber } from "./day-number.ts";
import type { Person } from "./person.ts";

/** Why care ended. */
export type EndReason =
  | "planned"
  | "client"
  | "provider"
  | "together"
  | "other-domain"
  | "turned-18"
  | "died"
  | "moved-out";

/** COD327: who sent a client: 01 municipality, 02 GP, 03 youth doctor, 04 certified institution, 05 specialist, 06 nobody, 08 judge. */
export type Referrer = "01" | "02" | "03" | "04" | "05" | "06" | "08";

/**
 * One stretch of care of one client and one product, from the first question to the last day: what the field calls a *traject*.
 * However often it is allocated anew, it stays one.
 */
export interface Episode {
  readonly person: Person;
  /** Place in the list of products. */
  readonly product: number;
  readonly form: "in-kind" | "pgb";
  readonly referrer: Referrer;
  /** The day on which the client asked, the day on which it was decided, the day from which it is allocated. */
  readonly asked: DayNumber;
  readonly decided: DayNumber;
  readonly allocated: DayNumber;
  /** First and last day of care; the last one lies before the first when the client gave up waiting. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly end: EndReason;
  /** Allocated volume in the unit and frequency of the product. */
  readonly volume: number;
  /** The share of the allocated volume that is really given. */
  readonly use: number;
  /** It came within a year of the end of care of the same kind. */
  readonly returned: boolean;
}
