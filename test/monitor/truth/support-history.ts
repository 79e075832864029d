import type { DayNumber, MonthNumber } from "../../../src/synth/day-number.ts";
import type { Law } from "./history.ts";

/** Special assistance that was granted. */
export interface GrantTold {
  readonly id: string;
  readonly client: string;
  readonly kind: string;
  readonly asked?: DayNumber;
  readonly granted: DayNumber;
  readonly amount: number;
  readonly knownOn: DayNumber;
}

/** A poverty scheme that somebody used in a year. */
export interface UseTold {
  readonly id: string;
  readonly client: string;
  readonly scheme: string;
  readonly year: number;
  readonly amount?: number;
  readonly knownOn: DayNumber;
}

/** How many people a scheme is meant for, as somebody estimated it. */
export interface TargetTold {
  readonly year: number;
  readonly scheme: string;
  readonly by: string;
  readonly on: DayNumber;
  readonly people: number;
  readonly knownOn: DayNumber;
}

/** Debt help; told again as it goes on. */
export interface DebtTold {
  readonly id: string;
  readonly client: string;
  readonly asked: DayNumber;
  readonly isThreatening?: boolean;
  readonly talk?: DayNumber;
  readonly decided?: DayNumber;
  readonly begin?: DayNumber;
  readonly end?: DayNumber;
  readonly outcome?: string;
  readonly knownOn: DayNumber;
}

/** An answer to a survey. */
export interface AnswerTold {
  readonly survey: string;
  readonly year: number;
  readonly respondent: string;
  readonly question: string;
  readonly law?: Law;
  readonly provider?: string;
  readonly isPositive?: boolean;
  readonly knownOn: DayNumber;
}

/** An objection, appeal or complaint; told again when it is done. */
export interface CaseTold {
  readonly id: string;
  readonly kind: "bezwaar" | "beroep" | "klacht";
  readonly law: Law | "participatiewet";
  readonly received: DayNumber;
  readonly due?: DayNumber;
  readonly done?: DayNumber;
  readonly outcome?: string;
  readonly knownOn: DayNumber;
}

/** A personal budget; told again with what was spent of it. */
export interface BudgetHeldTold {
  readonly law: Law;
  readonly id: string;
  readonly client: string;
  readonly begin: DayNumber;
  readonly end?: DayNumber;
  readonly budget: number;
  readonly spent?: number;
  readonly knownOn: DayNumber;
}

/** Own contributions of a client, or of all together. */
export interface ContributionTold {
  readonly month: MonthNumber;
  readonly client?: string;
  readonly kind: string;
  readonly amount: number;
  readonly received?: number;
  readonly knownOn: DayNumber;
}

/** A product of the municipality, its group, and a code that belongs to it. */
export interface ProductTold {
  readonly product: string;
  readonly group?: string;
  readonly law?: Law;
  readonly category?: string;
  readonly code?: string;
  readonly knownOn: DayNumber;
}

/** How long a task takes, and how it is counted. */
export interface TaskTold {
  readonly year: number;
  readonly task: string;
  readonly law?: Law;
  readonly counted: "melding" | "besluit" | "vast";
  readonly times?: number;
  readonly hours: number;
  readonly hoursOfOne: number;
  readonly knownOn: DayNumber;
}

/** What counts as the costs of carrying out. */
export interface ExecutionTold {
  readonly definition: string;
  readonly kind: "grootboekrekening" | "taakveld" | "product";
  readonly code: string;
  readonly knownOn: DayNumber;
}

/** What a municipality was told of poverty, debts, what clients say, and money that goes past the providers. */
export interface SupportHistory {
  readonly grants: readonly GrantTold[];
  readonly uses: readonly UseTold[];
  readonly targets: readonly TargetTold[];
  readonly debts: readonly DebtTold[];
  readonly answers: readonly AnswerTold[];
  readonly cases: readonly CaseTold[];
  readonly budgetsHeld: readonly BudgetHeldTold[];
  readonly contributions: readonly ContributionTold[];
  readonly products: readonly ProductTold[];
  readonly tasks: readonly TaskTold[];
  readonly executions: readonly ExecutionTold[];
}

/** Nothing of it. */
export const noSupport: SupportHistory = {
  ...{
    grants: [],
    uses: [],
    targets: [],
    debts: [],
    answers: [],
    cases: [],
    budgetsHeld: [],
    contributions: [],
    products: [],
    tasks: [],
    executions: [],
  },
};
