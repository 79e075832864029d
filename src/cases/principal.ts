import type { Law } from "../figure/law.ts";
import type { Audience } from "../figure/shown.ts";

/** What someone may do on a site. */
export const roles = [
  "analyst",
  "controller",
  "policy-officer",
  "programme-manager",
  "team-lead",
  "college",
  "council-member",
  "resident",
  "privacy-officer",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

/** On whose behalf a use case runs. Every use case takes one; there is no anonymous default. */
export interface Principal {
  readonly name: string;
  /** The user that this person is in each municipality, for what is written there; empty for who writes nothing. */
  readonly accounts: ReadonlyMap<string, string>;
  readonly roles: readonly Role[];
  /** Municipalities whose data this person may reach; "all" only for the command line of the site itself. */
  readonly municipalities: readonly string[] | "all";
  readonly laws: readonly Law[] | "all";
  readonly areas: readonly string[] | "all";
  /** Why client-level data is asked for; required where it is. */
  readonly purpose?: string;
  readonly audience: Audience;
}
