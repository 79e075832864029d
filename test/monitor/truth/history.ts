import type { DayNumber, MonthNumber } from "../../../src/synth/day-number.ts";
import { noSupport, type SupportHistory } from "./support-history.ts";

export type Law = "wmo" | "jeugdwet";

/** An allocation as one message tells of it. Days are day numbers, months month numbers, amounts eurocents. */
export interface AllocationTold {
  readonly law: Law;
  readonly number: number;
  readonly client: string;
  readonly provider: string;
  readonly category: string;
  readonly product: string;
  readonly reference?: string;
  readonly decided: DayNumber;
  readonly time: string;
  readonly begin: DayNumber;
  readonly end?: DayNumber;
  readonly reason?: string;
  readonly volume: number;
  readonly unit: string;
  readonly frequency: string;
  /** Eurocents over all of it; then the volume does not count. */
  readonly budget?: number;
  readonly knownOn: DayNumber;
}

/** Care that began or (with `end`) ended, as one message tells of it; `withdrawn` takes back what was said of the same days. */
export interface CareTold {
  readonly law: Law;
  readonly number: number;
  readonly client: string;
  readonly provider: string;
  readonly category: string;
  readonly product: string;
  readonly begin: DayNumber;
  readonly end?: DayNumber;
  readonly reason?: string;
  readonly withdrawn: boolean;
  readonly knownOn: DayNumber;
  readonly order: number;
}

export interface ClaimLine {
  readonly law: Law;
  readonly provider: string;
  readonly claim: string;
  readonly reference: string;
  readonly client: string;
  readonly number: number;
  readonly category: string;
  readonly product: string;
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly volume: number;
  readonly unit: string;
  readonly amount: number;
  readonly sent: DayNumber;
  readonly answered: DayNumber;
  readonly rejected: boolean;
  /** What the answer says of the claim as a whole, codes of WJ001: all but 0200 (no remark) and 8001 (all of it granted) refuse it. */
  readonly header?: string;
}

/** Whether nothing of a claim is granted, whatever its lines are. */
export function isRefusedWhole({ header }: ClaimLine): boolean {
  return header?.split(" ").every((code) => code !== "0200" && code !== "8001") ?? false;
}

/** Whether a line was refused by a day, alone or with the whole of its claim. */
export function isRefusedBy(line: ClaimLine, asOf: DayNumber): boolean {
  return line.answered <= asOf && (line.rejected || isRefusedWhole(line));
}

export interface RequestTold {
  readonly law: Law;
  readonly provider: string;
  readonly client: string;
  readonly reference: string;
  /** An allocation (315), with who sent the client, or a change (317). */
  readonly asks: "315" | "317";
  readonly referrer: string;
  readonly knownOn: DayNumber;
}

/** An answer to a request that is no allocation: a refusal, or that it is being looked into. */
export interface ReplyTold {
  readonly law: Law;
  readonly provider: string;
  readonly reference: string;
  readonly isRefusal: boolean;
  readonly knownOn: DayNumber;
}

export interface ResidentTold {
  readonly day: DayNumber;
  readonly client: string;
  readonly household: string;
  readonly born: MonthNumber;
  readonly place?: string;
  readonly knownOn: DayNumber;
}

/** A price, and perhaps the most that a provider may declare in a year; amounts in eurocents. */
export interface TariffTold {
  readonly law: Law;
  readonly contract: string;
  readonly lot?: string;
  readonly provider: string;
  readonly category: string;
  readonly product: string;
  readonly unit: string;
  readonly price?: number;
  readonly ceiling?: number;
  readonly begin: DayNumber;
  readonly end?: DayNumber;
  readonly knownOn: DayNumber;
}

/** A return message, with the code of each part of what it answers. */
export interface ReturnTold {
  readonly law: Law;
  readonly message: string;
  readonly provider: string;
  readonly id: string;
  readonly sent: DayNumber;
  readonly codes: readonly string[];
  readonly knownOn: DayNumber;
}

/** In which village a neighbourhood lies. */
export interface AreaTold {
  readonly area: string;
  readonly village: string;
  readonly knownOn: DayNumber;
}

export interface BenefitTold {
  readonly month: MonthNumber;
  readonly id: string;
  readonly client: string;
  readonly partner?: string;
  readonly scheme: string;
  readonly from: DayNumber;
  readonly until?: DayNumber;
  readonly cause?: string;
  readonly reason?: string;
  readonly amount: number;
  readonly knownOn: DayNumber;
}

/** Help to find work; told again when it ends. */
export interface WorkHelpTold {
  readonly id: string;
  readonly client: string;
  readonly kind: string;
  readonly begin: DayNumber;
  readonly end?: DayNumber;
  readonly outcome?: string;
  readonly knownOn: DayNumber;
}

/** A report at the access; told again when it is decided. */
export interface ReportTold {
  readonly id: string;
  readonly law: Law;
  readonly client: string;
  readonly reported: DayNumber;
  readonly inquired?: DayNumber;
  readonly applied?: DayNumber;
  readonly decided?: DayNumber;
  readonly knownOn: DayNumber;
}

export interface BookingTold {
  readonly id: string;
  readonly month: MonthNumber;
  readonly side: "lasten" | "baten";
  readonly taakveld: string;
  readonly product: string;
  readonly account: string;
  readonly amount: number;
  readonly knownOn: DayNumber;
}

export interface BudgetTold {
  readonly year: number;
  readonly change: string;
  readonly side: "lasten" | "baten";
  readonly taakveld: string;
  readonly product: string;
  readonly amount: number;
  readonly knownOn: DayNumber;
}

/** Everything that a municipality was told, in no order: what the monitor and the truth both start from. */
export interface History {
  readonly allocations: readonly AllocationTold[];
  readonly starts: readonly CareTold[];
  readonly stops: readonly CareTold[];
  readonly lines: readonly ClaimLine[];
  readonly requests: readonly RequestTold[];
  readonly replies: readonly ReplyTold[];
  readonly residents: readonly ResidentTold[];
  readonly areas: readonly AreaTold[];
  readonly returns: readonly ReturnTold[];
  readonly tariffs: readonly TariffTold[];
  readonly benefits: readonly BenefitTold[];
  readonly workHelp: readonly WorkHelpTold[];
  readonly support: SupportHistory;
  readonly reports: readonly ReportTold[];
  readonly bookings: readonly BookingTold[];
  readonly budgets: readonly BudgetTold[];
}

/** Nothing was told. */
export const nothing: History = {
  ...{
    allocations: [],
    starts: [],
    stops: [],
    lines: [],
    requests: [],
    replies: [],
    residents: [],
    areas: [],
    benefits: [],
  },
  ...{ workHelp: [], reports: [], bookings: [], budgets: [], tariffs: [], returns: [], support: noSupport },
};

/** What is asked of the truth: the months, the day until which was listened, and the rules. */
export interface Question {
  readonly from: MonthNumber;
  readonly until: MonthNumber;
  readonly asOf: DayNumber;
  readonly gap: number;
  readonly returnMonths: number;
  readonly decisionDays: { readonly wmo: number; readonly jeugdwet: number };
  readonly waitingDays: number;
  /** Under so many clients there is no signal. */
  readonly leastGroup: number;
  readonly wmoSteps: { readonly inquiry: number; readonly decision: number };
  readonly awbDays: number;
  readonly debtTerms: { readonly talk: number; readonly crisis: number; readonly decision: number };
  readonly objectionTerms: { readonly bezwaar: number; readonly klacht: number };
  readonly minimumAnswers: number;
  /** The heaviest first. */
  readonly layers: readonly {
    readonly name: string;
    readonly products: readonly { readonly law: string; readonly category: string }[];
  }[];
}

/** Counts by key: the columns that tell rows apart, joined by `|`. Rows in which everything is 0 do not matter. */
export type Counts = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** Adds to a row of counts. */
export class Tally {
  readonly #rows = new Map<string, Record<string, number>>();

  add(key: readonly (string | number)[], name: string, value = 1): void {
    const at = key.join("|");
    const row = this.#rows.get(at) ?? {};
    row[name] = (row[name] ?? 0) + value;
    this.#rows.set(at, row);
  }

  addAll(key: readonly (string | number)[], values: Readonly<Record<string, number>>): void {
    for (const [name, value] of Object.entries(values)) this.add(key, name, value);
  }

  counts(): Counts {
    return this.#rows;
  }
}

/** The months asked. */
export function monthsOf({ from, until }: Question): readonly MonthNumber[] {
  return Array.from({ length: until - from + 1 }, (_, at) => from + at);
}
