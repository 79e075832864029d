import type { Principal } from "../cases/principal.ts";

/** A session that has just begun: what goes into the cookie, and until when it counts (ISO 8601). */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: string;
}

/** How people sign in at this server. */
export interface SignIn {
  /** Uses up a one-time link. UserError `store.sign-in-refused` when it is unknown, used or expired. */
  readonly redeem: (linkToken: string) => Promise<OpenedSession>;
  /** Who a session belongs to, as this person is now; absent when it ended. */
  readonly principalOf: (sessionToken: string) => Promise<Principal | undefined>;
  /** Ends a session; no effect when it had ended. */
  readonly end: (sessionToken: string) => Promise<void>;
}
