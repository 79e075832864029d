import type { Law } from "../figure/law.ts";
import type { Instant } from "./codec.ts";

/** Someone who works with the system, and what this person may see. */
export interface User {
  readonly gemeente: string;
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly laws: readonly Law[];
  /** Codes of areas; empty means the whole municipality. */
  readonly areas: readonly string[];
  /** Someone who is not active can no longer sign in, and open sessions no longer count. */
  readonly active: boolean;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly changedBy: string;
  readonly version: number;
}

/** What is needed to add a user. */
export type NewUser = Pick<User, "gemeente" | "name" | "roles" | "laws" | "areas">;

/** What of a user can change. */
export type UserChange = Partial<Pick<User, "name" | "roles" | "laws" | "areas" | "active">>;

/** Points at one version of a stored thing: a change goes through only while this is still the newest. */
export interface VersionRef {
  readonly gemeente: string;
  readonly id: string;
  readonly version: number;
}

/** The users of a municipality. Every change is also written in the audit log, in the same transaction. */
export interface UserStore {
  /** Adds a user. UserError when a name or role is empty, too long or holds a BSN. */
  readonly create: (user: NewUser, by: string) => Promise<User>;
  readonly find: (gemeente: string, id: string) => Promise<User | undefined>;
  /** All users of a municipality by name. */
  readonly list: (gemeente: string) => Promise<readonly User[]>;
  /** Changes a user. UserError `store.stale` when someone changed the user since, `store.not-found`. */
  readonly change: (ref: VersionRef, change: UserChange, by: string) => Promise<User>;
}
