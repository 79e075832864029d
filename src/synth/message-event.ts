import type { Allocation, StopReason, Version } from "./allocation.ts";
import type { DayNumber } from "./day-number.ts";
import type { Referrer } from "./episode.ts";
import type { Person } from "./person.ts";

interface Sent {
  readonly law: "wmo" | "jeugdwet";
  readonly day: DayNumber;
  readonly provider: number;
  readonly person: Person;
}

/** Message 301: everything that is now allocated to a client at a provider, with what has changed (OP087). */
export interface AllocationSent extends Sent {
  readonly kind: "301";
  /** `asked` where a request for a change led to it: then it names that. */
  readonly products: readonly { readonly allocation: Allocation; readonly version: Version; readonly asked: boolean }[];
}

/** Message 305: care began; status 1 says so, 3 takes it back (COD467). */
export interface StartSent extends Sent {
  readonly kind: "305";
  readonly allocation: Allocation;
  readonly begin: DayNumber;
  readonly status: "1" | "3";
}

/** Message 307: care ended, for good or (reason 20) for a while. */
export interface StopSent extends Sent {
  readonly kind: "307";
  readonly allocation: Allocation;
  readonly begin: DayNumber;
  readonly end: DayNumber;
  readonly reason: StopReason | "20";
}

/** Message 315: a provider asks for an allocation and says who sent the client. */
export interface RequestSent extends Sent {
  readonly kind: "315";
  readonly allocation: Allocation;
  readonly referrer: Referrer;
}

/** Message 317: a provider asks for another volume under a new number, and says what else it gives the client. */
export interface ChangeSent extends Sent {
  readonly kind: "317";
  /** What it should no longer be, and what comes in its place. */
  readonly allocation: Allocation;
  readonly next: Allocation;
  readonly others: readonly Allocation[];
}

/** Message 319: the municipality is still looking into a request, which takes it longer than four working days. */
export interface AnswerSent extends Sent {
  readonly kind: "319";
  readonly to: RequestSent | ChangeSent;
}

/** A message about one client. */
export type MessageEvent = AllocationSent | StartSent | StopSent | RequestSent | ChangeSent | AnswerSent;
